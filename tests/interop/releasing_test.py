# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Stockroom tells a backend, and how it leaves it."""
import json
import pathlib
import tempfile

import backend
from backend import Group, Product
from both import Both, adopt, ctl, on_each_database
from django.core.cache import cache
from djangostore import adopted, by_django
from likeness import assert_alike, assert_valid, schema


@on_each_database
class Telling(Both):
    def test_a_command_of_the_backend_hears_of_what_we_change(self):
        self.begin(adopted)
        product = Product.objects.get(name="ß")
        key = f"products_product:{product.pk.hex}"
        cache.set(key, "as it was")
        Product.objects.filter(pk=product.pk).update(stock=7)
        backend.command("forget_changed")
        self.assertEqual(cache.get(key), "as it was")  # its own writes are none of its business
        self.ctl("set", "product", product.slug, "stock=9")
        self.assertEqual(backend.query("SELECT act FROM stockroom_outbox"), [("update",)])
        backend.command("forget_changed")
        self.assertIsNone(cache.get(key))
        self.assertEqual(backend.query("SELECT act FROM stockroom_outbox"), [])


@on_each_database
class Releasing(Both):
    def test_a_release_leaves_schema_and_data_as_they_were(self):
        self.begin(by_django)
        was = schema(without="")
        adopt(self.store)
        self.added("group", "name=packers")
        backend.leave()
        ctl("release", self.store, "--yes")
        backend.use(self.store)
        self.assertEqual(schema(without=""), was)
        self.assertTrue(Group.objects.filter(name="packers").exists())
        self.assertIn("No migrations to apply", backend.migrate())
        assert_alike(self)
        assert_valid()

    def test_the_history_is_kept_in_a_file(self):
        self.begin(adopted)
        product = Product.objects.get(name="ß")
        self.ctl("set", "product", product.slug, "stock=9", "--as", "ruth")
        Product.objects.filter(pk=product.pk).update(stock=10)
        backend.leave()
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "history.jsonl"
            ctl("release", self.store, "--yes", "--history", file)
            lines = [json.loads(line) for line in file.read_text().splitlines()]
        lines = [line for line in lines if line["table"] == "products_product"]
        self.assertEqual([(line["actor"], int(line["after"]["stock"])) for line in lines], [("ruth", 9), (None, 10)])

    def test_it_is_adopted_again(self):
        self.begin(adopted)
        backend.leave()
        ctl("release", self.store, "--yes")
        self.ctl("add", "group", "name=packers", refused=8)
        adopt(self.store)
        self.added("group", "name=packers")
