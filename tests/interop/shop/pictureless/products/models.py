# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Products without pictures."""
from facts import CategoryFacts, ProductFacts


class Category(CategoryFacts):
    pass


class Product(ProductFacts):
    image = None
