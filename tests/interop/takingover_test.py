# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Django backend takes over a store that Stockroom has made."""
import backend
from backend import ContentType, Order, Product, Step
from both import Both, by_us, ctl, on_each_database
from django.contrib.auth.models import Permission
from django.db.migrations import AlterField
from django.db.models import CASCADE, ForeignKey
from likeness import assert_alike, assert_valid, schema

STRANGE = ("Teekanne „Größe L“", "إبريق شاي", "茶壺 🫖", "O'Neill \"quoted\" \\ %s {}", "e\u0301 combined")


def empty(store):
    ctl("init", store)


def taken_over(store):
    by_us(store)
    backend.use(store)
    take_over()


def take_over():
    """The tables of auth are those of its newest step. Django would repeat the older ones, and in SQLite fail at the
    users who have never been here: one of the first demands a last_login."""
    backend.migrate("contenttypes")
    backend.migrate("auth", "--fake")
    backend.migrate("--fake-initial")


@on_each_database
class TakingOver(Both):
    def assert_nothing_is_left(self):
        self.assertIn("no issues", backend.command("check", "--database", "default"))
        self.assertIn("No changes detected", backend.command("makemigrations", "--check", "--dry-run"))
        self.assertIn("No migrations to apply", backend.migrate())

    def test_nothing_is_left_to_do(self):
        self.begin(by_us)
        ours = schema()
        take_over()
        self.assert_nothing_is_left()
        self.assertEqual(schema(without="django_"), ours)

    def test_a_store_without_users_is_taken_over_by_one_command(self):
        self.begin(empty)
        backend.migrate("--fake-initial")
        self.assert_nothing_is_left()
        backend.User.objects.create_superuser("ruth")
        self.ctl("set", "user", "ruth", "first_name=Ruth", "--as", "ruth")
        self.added("category", "name=Pots", "--as", "ruth")
        assert_alike(self)
        assert_valid()

    def test_every_row_is_valid_and_the_same(self):
        self.begin(taken_over)
        for count, model in ((300, Product), (200, Order)):
            self.assertEqual(model.objects.count(), count)
        assert_alike(self)
        assert_valid()

    def test_strange_words_and_extremes_are_the_same(self):
        self.begin(taken_over)
        category = backend.Category.objects.first().slug
        for at, name in enumerate(STRANGE):
            row = self.added("product", f"name={name}", "description=a\nb\tc", f"category={category}",
                             f"price={('0.01', '99999999.99')[at % 2]}", "stock=2147483647", "--as", "admin")
            self.assertEqual(Product.objects.get(pk=row["id"]).name, name)
        order = self.added("order", f"customer={STRANGE[0]}", "number=X-1", "--as", "admin")
        self.assertIsNone(Order.objects.get(pk=order["id"]).placed_at)
        self.ctl("set", "order", "X-1", "placed=2026-02-03 04:05:06.000007", "--as", "admin")
        self.assertEqual(Order.objects.get(pk=order["id"]).placed_at.microsecond, 7)
        assert_alike(self)
        assert_valid()

    def test_the_foreign_key_that_is_left_out_at_first_is_not_missed(self):
        self.begin(taken_over)
        products = ContentType.objects.get_for_model(Product)
        self.assertEqual(Permission.objects.filter(content_type=products).count(), 4)
        step = Step(AlterField("permission", "content_type",
                               ForeignKey("contenttypes.ContentType", CASCADE, null=True)), app="auth")
        step.forwards()
        step.backwards()
        number = products.pk
        products.delete()
        self.assertFalse(Permission.objects.filter(content_type_id=number).exists())
        backend.command("remove_stale_contenttypes", "--no-input")
        self.assertEqual(len(self.rows("product")), 300)
