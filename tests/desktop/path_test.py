# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The path of a clerk: open, sort, search, edit, be refused, undo, add, and see what others do."""
import unittest

from person import Window, ctl, rows
from places import Files, Server


class Path:
    """What a clerk does, on either database."""

    kind = None

    @classmethod
    def setUpClass(cls):
        cls.places = cls.kind()

    @classmethod
    def tearDownClass(cls):
        cls.places.close()

    def setUp(self):
        self.store = self.places.fresh()
        ctl("demo", self.store, "--products", "400", "--orders", "300", "--seed", "7")
        self.window = Window(self.store, name=self.id())
        self.addCleanup(self.window.close)
        self.window.until(lambda: self.window.count() == 400, "the list of 400 products")

    def newest(self):
        return rows(self.store, "product", "--sort", "-created", "--limit", "1")[0]

    def stored(self, slug):
        return rows(self.store, "product", "--filter", f"slug:{slug}")[0]

    def expected(self, order, label="name", most=8):
        return [row[label] for row in rows(self.store, "product", "--sort", order, "--limit", str(most))]

    def shows(self, names):
        self.window.until(lambda: self.window.column_texts("Name") == names, f"a list that begins with {names}")

    def edit(self, row, label, text):
        """As a person: click on the cell, F2, all of it replaced."""
        self.window.click(self.window.cell(row, label))
        self.window.keys("F2")
        self.window.keys("ctrl+a")
        self.window.type(text)
        self.window.keys("Return")

    def test_newest_first_and_sorted_by_header(self):
        self.shows(self.expected("-created"))
        for order, label in (("price", "Price"), ("name", "Name")):
            names = self.expected(order)
            self.window.click_header(label)
            self.shows(names)
        self.window.shot("sorted")

    def test_search_shows_only_what_matches(self):
        matches = rows(self.store, "product", "--filter", "tea", "--limit", "1000")
        self.assertTrue(0 < len(matches) < 400)
        self.window.keys("ctrl+f")
        self.window.type("tea")
        self.window.until(lambda: self.window.count() == len(matches), f"{len(matches)} products")
        self.window.shot("searched")
        self.window.keys("ctrl+a", "BackSpace")
        self.window.until(lambda: self.window.count() == 400, "all products again")

    def test_enter_in_the_search_edits_what_was_found(self):
        row = next(row for row in rows(self.store, "product", "--limit", "400") if len(row["name"].split()) > 1
                   and row["name"].isascii())
        found = rows(self.store, "product", "--filter", f'"{row["name"]}"')
        self.window.keys("ctrl+f")
        # As fast as one types: the list that is there is still that of all products.
        self.window.type(f'"{row["name"]}"')
        self.window.keys("Return")
        self.window.until(lambda: self.window.count() == len(found), "what was found")
        self.window.until(lambda: self.window.has_keyboard("table"), "the keyboard in the list")
        self.window.shot("entered")

    def test_an_edited_price_is_saved_and_taken_back(self):
        row = self.newest()
        self.edit(0, "Price", "12.34")
        self.window.until(lambda: self.stored(row["slug"])["price"] == "12.34", "the price in the store")
        self.window.until(lambda: self.window.shown(0, "Price") == "12.34", "the price in the list")
        self.window.shot("edited")
        self.window.keys("ctrl+z")
        self.window.until(lambda: self.stored(row["slug"])["price"] == row["price"], "the old price")

    def test_what_is_typed_on_a_cell_goes_into_it(self):
        row = self.newest()
        self.window.click(self.window.cell(0, "Stock"))
        self.window.type("+5")
        self.window.keys("Return")
        self.window.until(lambda: self.stored(row["slug"])["stock"] == row["stock"] + 5, "five more in the store")

    def test_a_refused_price_stays_and_says_why(self):
        row = self.newest()
        self.edit(0, "Price", "0.00")
        self.window.one("filler", "Price must be at least 0.01")
        self.window.shot("refused")
        self.assertEqual(self.stored(row["slug"])["price"], row["price"])
        self.window.keys("Escape")

    def test_a_row_is_added_by_keys_alone(self):
        before = len(rows(self.store, "category", "--limit", "10000"))
        self.window.keys("ctrl+2")
        self.window.until(lambda: self.window.count() == before, "the categories")
        self.window.keys("ctrl+n")
        self.window.until(lambda: self.window.has_keyboard("text"), "the form")
        self.window.type("Lanterns and lamps")
        self.window.keys("ctrl+s")
        self.window.until(lambda: rows(self.store, "category", "--filter", "slug:lanterns-and-lamps"), "the row stored")
        self.window.until(lambda: self.window.count() == before + 1, "one row more in the list")
        self.window.shot("added")

    def test_what_another_program_changes_is_seen(self):
        row = self.newest()
        ctl("set", "product", row["slug"], "name=Changed elsewhere", "--store", self.store)
        self.window.until(lambda: self.window.shown(0, "Name") == "Changed elsewhere", "the change")
        ctl("delete", "product", row["slug"], "--yes", "--store", self.store)
        self.window.until(lambda: self.window.count() == 399, "one row less")

    def test_nothing_hangs_while_another_program_locks_the_store(self):
        row = self.newest()
        matches = rows(self.store, "product", "--filter", "tea", "--limit", "1000")
        by_name = self.expected("name")
        last = rows(self.store, "product", "--sort", "-name", "--limit", "1")[0]["name"]
        with self.places.lock(self.store, 5) as locker:
            self.assertEqual(locker.stdout.readline(), b"locked\n")
            self.edit(0, "Price", "43.21")
            # The window goes on while the change waits: sorted, scrolled and searched before the lock is gone.
            self.window.click_header("Name")
            self.shows(by_name)
            self.window.keys("ctrl+End")
            self.window.until(lambda: self.window.shown(399, "Name") == last, "the last row")
            self.window.keys("ctrl+f")
            self.window.type("tea")
            self.window.until(lambda: self.window.count() == len(matches), "what was found")
            self.window.shot("waiting")
            self.assertIsNone(locker.poll(), "the lock was gone before all was tried")
        self.window.until(lambda: self.stored(row["slug"])["price"] == "43.21", "the change that waited")


class PathInAFile(Path, unittest.TestCase):
    kind = Files


class PathOnAServer(Path, unittest.TestCase):
    kind = Server


if __name__ == "__main__":
    unittest.main()
