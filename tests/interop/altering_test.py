# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Django backend alters tables, deletes and empties them under Stockroom: we are never in its way."""
from decimal import Decimal

import backend
from backend import Category, Order, OrderItem, Product, Step, User, query
from both import Both, on_each_database
from django.db import connection, transaction
from django.db import models as columns
from django.db.migrations import (
    AddConstraint,
    AddField,
    AddIndex,
    AlterField,
    AlterModelTable,
    AlterUniqueTogether,
    CreateModel,
    RemoveField,
    RenameField,
)
from djangostore import adopted
from likeness import assert_alike, assert_valid, history, watched

# What a new column wants to be told of a new row: in the database there is no default.
STEPS = {
    "a column that may be empty": [AddField("product", "barcode", columns.CharField(max_length=20, null=True))],
    "a column with a default": [AddField("product", "weight", columns.IntegerField(default=5))],
    "a column without one": [AddField("product", "code", columns.CharField(max_length=9, default="x"), False)],
    "a longer name": [AlterField("product", "name", columns.CharField(max_length=250))],
    "a larger number": [AlterField("product", "stock", columns.PositiveBigIntegerField(default=0))],
    "smaller keys": [AlterField("category", "id", columns.AutoField(primary_key=True))],
    "a picture that may be missing": [AlterField("product", "image", columns.CharField(max_length=99, null=True))],
    "another name of a column": [RenameField("product", "image", "photo")],
    "a column less": [RemoveField("product", "image")],
    "a text less": [RemoveField("category", "description")],
    "an index": [AddIndex("product", columns.Index(fields=["price"], name="products_price"))],
    "a check": [AddConstraint("product", columns.CheckConstraint(check=columns.Q(price__gt=0), name="paid"))],
    "two that are unique together": [AlterUniqueTogether("product", {("name", "slug")})],
    "several in one": [AddField("category", "rank", columns.IntegerField(default=1)),
                       AlterField("product", "name", columns.CharField(max_length=300)),
                       RemoveField("product", "is_active")],
}
NEW_ROW = ("name=New", "description=x", "price=5", "category=pots", "weight=1", "code=c", "rank=2", "photo=p")


@on_each_database
class Altering(Both):
    def setUp(self):
        self.begin(adopted)

    def test_each_step_forwards_and_back(self):
        for name, operations in STEPS.items():
            with self.subTest(name):
                step = Step(*operations)
                models = step.forwards()
                try:
                    self.assert_both_work(models)
                finally:
                    step.backwards()
                self.assert_noted(Product)
        assert_alike(self)
        assert_valid()

    def assert_both_work(self, models):
        """Both read and write, and what either writes is noted."""
        product = models.get_model("products", "Product")
        rows = self.rows("product")
        self.assertEqual(len(rows), product.objects.count())
        self.assert_noted(product)
        added = self.added("product", *(word for word in NEW_ROW if word.split("=")[0] in rows[0]))
        row = product.objects.get(pk=added["id"])
        self.assertEqual(row.name, "New")
        row.delete()

    def assert_noted(self, product):
        """From our first change on the history has what either writes."""
        row = product.objects.get(name="ß")
        row.save()
        self.ctl("set", "product", row.slug, "stock=+1", "--as", "ruth")
        self.assertEqual(watched(), {model._meta.db_table for model in backend.MODELS.values()})
        product.objects.filter(pk=row.pk).update(price=columns.F("price") + 1)
        self.assertEqual(history("products_product")[-2:],
                         [("update", row.pk.hex, "ruth"), ("update", row.pk.hex, None)])
        self.assertEqual(product.objects.get(pk=row.pk).stock, row.stock + 1)

    def test_a_table_that_is_made_anew_is_watched_from_our_next_change_on(self):
        """SQLite's tables lose our triggers then; whoever only reads leaves it at that."""
        everything = {model._meta.db_table for model in backend.MODELS.values()}
        self.assertEqual(watched(), everything)
        Step(*STEPS["a column that may be empty"]).forwards()
        self.rows("product")
        self.assertEqual(watched(), everything - {"products_product"} if self.is_file else everything)
        Product.objects.filter(name="ß").update(stock=1)
        self.assertEqual(len(history("products_product")), 0 if self.is_file else 1)
        self.ctl("set", "category", "pots", "name=Kettles", "--as", "ruth")
        self.assertEqual(watched(), everything)
        Product.objects.filter(name="ß").update(stock=2)
        self.assertEqual(len(history("products_product")), 1 if self.is_file else 2)

    def test_a_table_that_goes_by_another_name_and_back(self):
        step = Step(AlterModelTable("product", "wares"))
        models = step.forwards()
        product = models.get_model("products", "Product")
        product.objects.update(stock=77)
        product.objects.create(name="Away", slug="away", description="x", price=1,
                               category=models.get_model("products", "Category").objects.first())
        self.assertEqual(len(self.rows("product")), product.objects.count())
        step.backwards()
        self.assert_both_work(backend.apps)
        self.assertEqual(Product.objects.get(slug="away").stock, 0)
        assert_alike(self)

    def test_a_new_table_that_refers_to_ours(self):
        fields = [("id", columns.AutoField(primary_key=True)),
                  ("product", columns.ForeignKey("products.Product", columns.CASCADE))]
        step = Step(CreateModel("Review", fields))
        models = step.forwards()
        product = models.get_model("products", "Product").objects.get(name="ß")
        models.get_model("products", "Review").objects.create(product=product)
        self.ctl("delete", "product", product.slug, "--yes", refused=3)
        self.assert_both_work(models)
        product.delete()
        self.assertFalse(self.rows("product", "--filter", f"slug:{product.slug}"))
        step.backwards()
        assert_alike(self)


@on_each_database
class Emptying(Both):
    def setUp(self):
        self.begin(adopted)

    def assert_works(self, category):
        """Both can begin anew."""
        self.added("category", f"name={category}", "--as", "ruth")
        row = Category.objects.get(name=category)
        product = self.added("product", "name=New", "description=x", "price=5", f"category={row.slug}")
        Product.objects.filter(pk=product["id"]).update(stock=3)
        self.assertEqual([act for act, key, _ in history("products_product") if key == product["id"]],
                         ["insert", "update"])
        assert_alike(self)
        assert_valid()

    def test_deleting_takes_along_what_stands_in_it(self):
        OrderItem.objects.all().delete()
        Product.objects.all().delete()
        Category.objects.get(slug="pots").delete()
        User.objects.get(username="ruth").delete()
        self.assertEqual([row["slug"] for row in self.rows("category")], [])
        self.assertEqual({row["created_by"] for row in self.rows("order")}, {None})
        self.assert_works("Jugs")

    def test_many_are_added_at_once(self):
        pots = Category.objects.get(slug="pots")
        Product.objects.bulk_create([Product(name=f"P {at}", slug=f"p-{at}", description="x", price=at + 1,
                                             category=pots) for at in range(500)])
        Product.objects.filter(slug__startswith="p-").update(stock=5)
        self.assertEqual(len(self.rows("product", "--filter", "stock:5", "--filter", "P")), 500)
        self.assertEqual([row[::2] for row in history("products_product")],
                         [("insert", None)] * 500 + [("update", None)] * 500)
        self.assert_works("Jugs")

    def test_a_flush_leaves_nothing(self):
        backend.command("flush", interactive=False)
        for entity in backend.MODELS:
            self.assertEqual(self.rows(entity), [], entity)
        self.assert_works("Jugs")

    def test_a_truncated_table_is_empty(self):
        if self.is_file:
            query("DELETE FROM orders_orderitem")
        else:
            query("TRUNCATE orders_orderitem")
            query("TRUNCATE orders_order, orders_orderitem RESTART IDENTITY CASCADE")
        self.assertEqual(self.rows("orderitem"), [])
        self.assertEqual(len(self.rows("order")), Order.objects.count())
        self.assert_works("Jugs")

    def test_prices_with_fractions_of_a_cent_are_read_and_changed(self):
        Product.objects.filter(name="ß").update(price=Decimal("11.90"))
        Product.objects.filter(name="ß").update(price=columns.F("price") * 1.03)
        slug = Product.objects.get(name="ß").slug
        if self.is_file:
            self.assertAlmostEqual(query("SELECT price FROM products_product WHERE slug = %s", slug)[0][0], 12.257)
        self.assertEqual(self.rows("product", "--filter", f"slug:{slug}")[0]["price"], "12.26")
        self.ctl("set", "product", slug, "price=13", "--if", "price=12.26")
        self.assertEqual(Product.objects.get(slug=slug).price, Decimal("13.00"))
        Product.objects.filter(price__lt=1000).update(price=columns.F("price") * 1.03)
        assert_alike(self)
        self.ctl("set", "product", slug, "price=13.40", "--if", "price=13.39")

    def test_a_transaction_that_fails_leaves_no_trace(self):
        with self.assertRaises(ZeroDivisionError), transaction.atomic():
            Product.objects.update(stock=1)
            raise ZeroDivisionError
        self.assertEqual(history("products_product"), [])
        self.assertFalse(connection.in_atomic_block)
        self.assert_works("Jugs")
