# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Products and categories that are not described."""
from facts import CategoryFacts, ProductFacts


class Category(CategoryFacts):
    description = None


class Product(ProductFacts):
    description = None
