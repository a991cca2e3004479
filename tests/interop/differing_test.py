# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stores that differ from the plan: which, SHOP_KIND tells."""
from decimal import Decimal

import backend
from backend import KIND, Category, ContentType, Order, OrderItem, Product, User
from both import Both, adopt, on_each_database
from django.contrib.admin.models import ADDITION, LogEntry
from likeness import assert_alike, assert_valid, history, name_of, watched

# What else a new row must be told, since only Django knows the defaults.
MORE = {
    "category": {"wider": ["rank=1"]},
    "product": {"wider": ["tax=19.00", "pieces=2", "fragile=no", "since=2026-02-03", "extras={}",
                          "code=00112233445566778899aabbccddeeff"]},
    "user": {"ownusers": ["phone=1"]},
}


def described(**values):
    """Values of a product or category, with a description where there are any."""
    fields = [field.name for field in Product._meta.fields]
    return {"description": "as it is", **values} if "description" in fields else values


def differing(store):
    """Makes a store by this backend's models, and fills it."""
    backend.use(store)
    backend.migrate()
    ruth = User.objects.create_superuser("ruth", "ruth@harbour.example", "s3cret")
    pots = Category.objects.create(name="Pots", **described())
    for at, name in enumerate(("Ärmel", "Ω", "Pot")):
        product = Product.objects.create(name=name, price=Decimal("1.10") + at, stock=at, category=pots,
                                         created_by=ruth, **described())
    order = Order.objects.create(number="D-1", customer_name="Jörg", created_by=ruth)
    OrderItem.objects.create(order=order, product=product, product_name="Pot", quantity=1, unit_price=1)
    backend.leave()
    adopt(store)


def review(product, ruth):
    """What an app of the backend's own knows of them."""
    if KIND == "reviewed":
        backend.apps.get_model("reviews", "Review").objects.create(product=product).likers.add(ruth)


@on_each_database
class Differing(Both):
    def setUp(self):
        self.begin(differing)

    def add(self, entity, *values):
        has = [name_of(field) for field in backend.MODELS[entity]._meta.concrete_fields]
        known = [value for value in values if value.split("=")[0] in has]
        return self.added(entity, *known, *MORE.get(entity, {}).get(KIND, []), "--as", "ruth")

    def test_all_rows_are_the_same_and_nothing_is_wrong(self):
        assert_alike(self)
        self.assertEqual(watched(), {model._meta.db_table for model in backend.MODELS.values()})
        self.assertIn("no issues", backend.command("check", "--database", "default"))
        self.assertIn("No migrations to apply", backend.migrate())

    def test_rows_of_ours_are_valid(self):
        category = self.add("category", "name=Jugs", "description=x", "parent=pots")
        product = self.add("product", "name=Jug", "description=x", "price=3", "category=jugs", "image=a.png")
        user = self.add("user", "username=nele")
        order = self.add("order", "number=S-1", "customer=Ann")
        self.add("orderitem", "order=S-1", "product=jug", "product_name=Jug", "quantity=2", "unit_price=3")
        assert_alike(self)
        assert_valid()
        self.assertEqual(Product.objects.get(pk=product["id"]).created_by, User.objects.get(username="ruth"))
        for model, row in ((Category, category), (Product, product), (User, user), (Order, order)):
            model.objects.get(pk=row["id"]).save()
        Category.objects.create(name="After ours", **described())
        assert_alike(self)

    def test_both_change_rows_and_the_history_has_it(self):
        pot = Product.objects.get(name="Pot")
        self.ctl("set", "product", "pot", "price=7.77", "stock=+5", "--as", "ruth")
        pot.refresh_from_db()
        self.assertEqual((pot.price, pot.stock), (Decimal("7.77"), 7))
        pot.stock = 8
        pot.save()
        self.assertEqual(history("products_product"), [("update", pot.pk.hex, actor) for actor in ("ruth", None)])
        self.ctl("set", "user", "ruth", "first_name=Ruth", "--as", "ruth")
        ruth = User.objects.get(username="ruth")
        self.assertEqual(ruth.first_name, "Ruth")
        key = ruth.pk if isinstance(ruth.pk, int) else ruth.pk.hex
        # On a server, that ruth signed in stands there too.
        self.assertEqual(history(User._meta.db_table)[-1:], [("update", str(key), "ruth")])
        assert_alike(self)
        assert_valid()

    def test_rows_are_deleted_by_both(self):
        self.ctl("delete", "product", "pot", "--yes", refused=3)
        self.ctl("delete", "order", "D-1", "--yes")
        self.ctl("delete", "product", "pot", "--yes")
        self.ctl("delete", "user", "ruth", "--yes")
        self.assertEqual(set(Product.objects.values_list("created_by", flat=True)), {None})
        Product.objects.all().delete()
        self.ctl("delete", "category", "pots", "--yes")
        assert_alike(self)

    def test_whom_and_what_the_backend_needs_stays(self):
        ruth = User.objects.get(username="ruth")
        Product.objects.all().update(created_by=None)
        Order.objects.all().update(created_by=None)
        LogEntry.objects.log_action(ruth.pk, ContentType.objects.get_for_model(User).pk, ruth.pk, "ruth", ADDITION)
        self.ctl("delete", "user", "ruth", "--yes", refused=3)
        self.ctl("set", "user", "ruth", "active=no")
        self.assertFalse(User.objects.get(username="ruth").is_active)
        nele = User.objects.create_user("nele")
        Product.objects.create(name="Jug", price=1, category=Category.objects.get(), **described())
        review(Product.objects.get(name="Jug"), nele)
        refused = 3 if KIND == "reviewed" else 0
        self.ctl("delete", "product", "jug", "--yes", refused=refused)
        self.ctl("delete", "user", "nele", "--yes", refused=refused)
        assert_valid()
