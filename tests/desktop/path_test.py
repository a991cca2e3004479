# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The path of a clerk: open, sort, search, edit, be refused, undo, add, and see what others do."""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

from person import Window, ctl, rows

# Holds SQLite's write lock until it is told to let go, as a long transaction of another program does.
LOCKER = """
import sqlite3, sys
store = sqlite3.connect(sys.argv[1], isolation_level=None)
store.execute("BEGIN IMMEDIATE")
print("locked", flush=True)
sys.stdin.readline()
store.execute("ROLLBACK")
"""


class Path(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="stockroom-path-"))
        self.store = str(self.folder / "harbour.db")
        ctl("demo", self.store, "--products", "400", "--orders", "300", "--seed", "7")
        self.window = Window(self.store)
        self.window.until(lambda: self.window.count() == 400)

    def tearDown(self):
        gap = self.window.close()
        print(f"    longest gap of the event loop: {gap} ms", file=sys.stderr)
        shutil.rmtree(self.folder)

    def stored(self, slug):
        return rows(self.store, "product", "--filter", f"slug:{slug}")[0]

    def expected(self, order, label="name", most=8):
        return [row[label] for row in rows(self.store, "product", "--sort", order, "--limit", str(most))]

    def edit(self, row, label, text):
        """As a person: click on the cell, F2, all of it replaced."""
        self.window.click(self.window.cell(row, label))
        self.window.keys("F2")
        self.window.keys("ctrl+a")
        self.window.type(text)
        self.window.keys("Return")

    def test_newest_first_and_sorted_by_header(self):
        self.assertEqual(self.window.column_texts("Name"), self.expected("-created"))
        self.window.click_header("Price")
        by_price = self.expected("price")
        self.window.until(lambda: self.window.column_texts("Name") == by_price)
        by_name = self.expected("name")
        self.window.click_header("Name")
        self.window.until(lambda: self.window.column_texts("Name") == by_name)
        self.window.shot("sorted")

    def test_search_shows_only_what_matches(self):
        matches = rows(self.store, "product", "--filter", "tea", "--limit", "1000")
        self.assertTrue(0 < len(matches) < 400)
        self.window.keys("ctrl+f")
        self.window.type("tea")
        self.window.until(lambda: self.window.count() == len(matches))
        self.window.shot("searched")
        self.window.keys("ctrl+a", "BackSpace")
        self.window.until(lambda: self.window.count() == 400)

    def test_an_edited_price_is_saved_and_taken_back(self):
        row = rows(self.store, "product", "--sort", "-created", "--limit", "1")[0]
        self.edit(0, "Price", "12.34")
        self.window.until(lambda: self.stored(row["slug"])["price"] == "12.34")
        self.window.until(lambda: self.window.shown(0, "Price") == "12.34")
        self.window.shot("edited")
        self.window.keys("ctrl+z")
        self.window.until(lambda: self.stored(row["slug"])["price"] == row["price"])

    def test_a_refused_price_stays_and_says_why(self):
        row = rows(self.store, "product", "--sort", "-created", "--limit", "1")[0]
        self.edit(0, "Price", "0.00")
        self.window.one("filler", "Price must be at least 0.01")
        self.window.shot("refused")
        self.assertEqual(self.stored(row["slug"])["price"], row["price"])
        self.window.keys("Escape")

    def test_what_another_program_changes_is_seen(self):
        row = rows(self.store, "product", "--sort", "-created", "--limit", "1")[0]
        ctl("set", "product", row["slug"], "name=Changed elsewhere", "--store", self.store)
        self.window.until(lambda: self.window.shown(0, "Name") == "Changed elsewhere")
        ctl("delete", "product", row["slug"], "--yes", "--store", self.store)
        self.window.until(lambda: self.window.count() == 399)

    def test_nothing_hangs_while_another_program_locks_the_store(self):
        row = rows(self.store, "product", "--sort", "-created", "--limit", "1")[0]
        locker = subprocess.Popen([sys.executable, "-c", LOCKER, self.store], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.assertEqual(locker.stdout.readline(), b"locked\n")
        self.edit(0, "Price", "43.21")
        # The window goes on while the change waits.
        self.window.click_header("Name")
        by_name = self.expected("name")
        self.window.until(lambda: self.window.column_texts("Name") == by_name)
        self.window.shot("waiting")
        locker.stdin.write(b"\n")
        locker.stdin.close()
        locker.wait()
        locker.stdout.close()
        self.window.until(lambda: self.stored(row["slug"])["price"] == "43.21")


if __name__ == "__main__":
    unittest.main()
