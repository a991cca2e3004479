# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A store that Django makes and fills."""
import datetime
from decimal import Decimal

import backend
from backend import Category, Group, Order, OrderItem, Product, User
from both import adopt

NOON = datetime.datetime(2026, 2, 3, 12, 0, 0, tzinfo=datetime.timezone.utc)
WORDS = ("Teekanne „Größe L“", "إبريق شاي أزرق", "青い茶壺 🫖", "O'Neill's \"best\" \\ %s {}", "ß", "---")


def fill():
    """Rows of every sort: trees, nothing where nothing may be, first and last of what fits, all sorts of letters."""
    ruth = User.objects.create_superuser("ruth", "ruth@harbour.example", "s3cret", first_name="Ruth")
    nele = User.objects.create_user("nele", password="s3cret", last_login=NOON)
    Group.objects.create(name="managers").user_set.add(nele)
    pots = Category.objects.create(name="Pots", description="For tea")
    inner = Category.objects.create(name="Töpfe, innen", parent=pots)
    Category.objects.create(name="Empty", parent=inner)
    for at, name in enumerate(WORDS):
        Product.objects.create(name=name, description=f"{name}\nas it is", price=Decimal("0.01") + at, stock=at,
                               category=(pots, inner)[at % 2], created_by=ruth if at % 2 else None)
    Product.objects.create(name="Most" * 50, description="x", price=Decimal("99999999.99"), stock=2147483647,
                           category=pots, image="products/2026/02/most.png", is_active=False)
    # Whole seconds are written without a fraction in SQLite.
    Product.objects.filter(name="ß").update(created_at=NOON, updated_at=NOON + datetime.timedelta(microseconds=1))
    for at, status in enumerate(Order.Status.values):
        order = Order.objects.create(number=f"D-{at}", status=status, customer_name=WORDS[at % 6],
                                     total=at * Decimal("1.5"), placed_at=NOON if at else None,
                                     created_by=ruth if at % 2 else None)
        for product in Product.objects.all()[:at % 3]:
            OrderItem.objects.create(order=order, product=product, product_name=product.name, quantity=at,
                                     unit_price=product.price)


def by_django(store):
    """Makes a store with Django's migrations and fills it."""
    backend.use(store)
    backend.migrate()
    fill()


def adopted(store):
    by_django(store)
    backend.leave()
    adopt(store)
