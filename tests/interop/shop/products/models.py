# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Products and categories as they are planned."""
from facts import CategoryFacts, ProductFacts


class Category(CategoryFacts):
    class Meta(CategoryFacts.Meta):
        verbose_name_plural = "categories"


class Product(ProductFacts):
    class Meta(ProductFacts.Meta):
        pass
