# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Both programs write to one store in turns, as chance has it, and see the same."""
import random
from decimal import Decimal

from backend import Category, Order, OrderItem, Product
from both import Both, on_each_database
from djangostore import WORDS, adopted
from likeness import assert_alike, assert_valid, history

SEED = 20260203
WRITES = 200


class Django:
    """What the backend does."""

    actor = None

    def add_product(self, name, price, category):
        Product.objects.create(name=name, description=name, price=price, category=category)

    def add_category(self, name, parent):
        Category.objects.create(name=name, parent=parent)

    def add_item(self, order, product, number):
        OrderItem.objects.create(order=order, product=product, product_name=product.name, quantity=number,
                                 unit_price=product.price)

    def price(self, product, price):
        product.price = price
        product.save()

    def move(self, product, category):
        product.category = category
        product.save(update_fields=["category", "updated_at"])

    def stock(self, product, number):
        product.stock += number
        product.save()

    def status(self, order, status):
        order.status = status
        order.save()

    def drop(self, row):
        row.delete()


class Stockroom:
    """The same by stockroomctl."""

    actor = "ruth"

    def __init__(self, ctl):
        self.ctl = lambda *words: ctl(*words, "--as", self.actor)

    def add_product(self, name, price, category):
        self.ctl("add", "product", f"name={name}", f"description={name}", f"price={price}", f"category={category.slug}")

    def add_category(self, name, parent):
        self.ctl("add", "category", f"name={name}", f"parent={parent.slug}")

    def add_item(self, order, product, number):
        self.ctl("add", "orderitem", f"order={order.number}", f"product={product.slug}", f"quantity={number}",
                 f"product_name={product.name}", f"unit_price={product.price}")

    def price(self, product, price):
        self.ctl("set", "product", product.slug, f"price={price}", "--if", f"price={product.price}")

    def move(self, product, category):
        self.ctl("set", "product", product.slug, f"category={category.slug}")

    def stock(self, product, number):
        self.ctl("set", "product", product.slug, f"stock=+{number}")

    def status(self, order, status):
        self.ctl("set", "order", order.number, f"status={status}")

    def drop(self, row):
        self.ctl("delete", {Order: "order", Product: "product"}[type(row)], row.pk.hex, "--yes")


@on_each_database
class Mixing(Both):
    def setUp(self):
        self.begin(adopted)
        self.chance = random.Random(SEED)

    def any(self, rows):
        return self.chance.choice(list(rows))

    def any_price(self):
        return Decimal(self.chance.randrange(1, 10**7)) / 100

    def any_product(self):
        # One that is as large as may be would not take more. By name, since keys are new in each run.
        return self.any(Product.objects.filter(stock__lt=1000).order_by("name"))

    def any_order(self):
        return self.any(Order.objects.order_by("number"))

    def any_name(self, turn):
        # A slug of digits alone might be another row's key, and stockroomctl would ask which is meant.
        return f"{self.any(WORDS)} no {turn}"

    def write(self, writer, turn):
        """One write of a sort that chance chooses."""
        category = self.any(Category.objects.order_by("name"))
        number = self.chance.randrange(1, 9)
        unsold = Product.objects.filter(orderitem=None, stock__lt=1000).order_by("name")
        self.any((
            lambda: writer.add_product(self.any_name(turn), self.any_price(), category),
            lambda: writer.add_category(self.any_name(turn), category),
            lambda: writer.add_item(self.any_order(), self.any_product(), number),
            lambda: writer.price(self.any_product(), self.any_price()),
            lambda: self.move(writer, self.any_product()),
            lambda: writer.stock(self.any_product(), number),
            lambda: self.set_status(writer, self.any_order()),
            *([lambda: writer.drop(self.any(unsold))] if unsold else []),
        ))()

    # What is as it was would not be written again.

    def move(self, writer, product):
        writer.move(product, self.any(Category.objects.exclude(pk=product.category_id).order_by("name")))

    def set_status(self, writer, order):
        writer.status(order, self.any(status for status in Order.Status.values if status != order.status))

    def test_both_see_the_same_after_each_fifty_writes(self):
        writers = (Django(), Stockroom(self.ctl))
        written = dict.fromkeys((writer.actor for writer in writers), 0)
        for turn in range(WRITES):
            writer = self.any(writers)
            self.write(writer, turn)
            written[writer.actor] += 1
            if turn % 50 == 49:
                assert_alike(self)
        assert_valid()
        noted = [row[2] for table in ("products_category", "products_product", "orders_order", "orders_orderitem")
                 for row in history(table)]
        self.assertEqual({actor: noted.count(actor) for actor in written}, written)
