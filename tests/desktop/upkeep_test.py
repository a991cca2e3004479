# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to a whole store, by the keyboard: a backend's store is adopted, backed up and restored."""
import contextlib
import pathlib
import sqlite3
import unittest

from person import Window, ctl, rows
from places import Files


class Upkeep(unittest.TestCase):
    def setUp(self):
        places = Files()
        self.addCleanup(places.close)
        self.store = places.fresh()
        ctl("demo", self.store, "--products", "40", "--orders", "30", "--seed", "7")
        ctl("release", self.store, "--yes")
        with contextlib.closing(sqlite3.connect(self.store)) as django, django:
            django.execute("CREATE TABLE django_migrations (id integer, app varchar(255), name varchar(255))")
        self.window = Window(self.store, name=self.id())
        self.addCleanup(self.window.close)
        self.window.until(lambda: self.window.count() == 40, "the list of 40 products")

    def choose(self, steps_from_the_end):
        """A command of the menu, counted from its end."""
        self.window.keys("F10", *["Up"] * steps_from_the_end, "Return")

    def type_file(self, file):
        self.window.until(lambda: self.window.has_keyboard("text"), "the name of a file")
        self.window.keys("ctrl+a")
        self.window.type(file)
        self.window.keys("Return")

    def adopt(self):
        self.window.one("push button", "Adopt …")
        self.window.keys("ctrl+f", "F6", "Return")
        self.window.one("dialog", "Adopt a store")
        self.window.keys("Return")
        self.window.one("label", "The store is adopted")
        self.window.until(lambda: self.window.count() == 40, "the list of the adopted store")

    def test_a_backends_store_is_adopted_and_restored(self):
        self.adopt()
        copy = str(pathlib.Path(self.store).with_suffix(".sqlite"))
        self.choose(6)
        self.type_file(copy)
        self.window.one("label", "Backed up to")
        slug = rows(self.store, "product", "--limit", "1")[0]["slug"]
        ctl("delete", "product", slug, "--store", self.store)
        self.window.until(lambda: self.window.count() == 39, "the list without what was deleted elsewhere")
        self.choose(5)
        self.type_file(copy)
        self.window.one("dialog", "Restore")
        self.window.keys("shift+Tab", "space")
        self.window.one("label", "The store is as it was in")
        self.window.until(lambda: self.window.count() == 40, "the list as it was")
        self.assertEqual(len(rows(self.store, "product", "--limit", "100")), 40)


if __name__ == "__main__":
    unittest.main()
