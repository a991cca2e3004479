# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A round through everything that opens: sections, forms, dialogs, and a change of theme and language while at it."""
import unittest

from person import Window, ctl
from places import Files


class Rounds(unittest.TestCase):
    def setUp(self):
        places = Files()
        self.addCleanup(places.close)
        self.store = places.fresh()
        ctl("demo", self.store, "--products", "400", "--orders", "300", "--seed", "7")
        self.window = Window("--theme", "light", self.store, name=self.id())
        self.addCleanup(self.window.close)
        self.window.until(lambda: self.window.count() == 400, "the list of 400 products")

    def choose(self, place, option):
        """Opens the settings and chooses in one of the boxes, as they stand from top to bottom."""
        self.window.keys("ctrl+comma")
        self.window.one("push button", "Close")
        self.window.click(self.window.all("combo box")[place])
        self.window.click(self.window.one("list item", option))

    def test_every_section_is_shown(self):
        for number in range(2, 7):
            self.window.keys(f"ctrl+{number}")
            self.window.until(lambda: self.window.shown_any(), f"the rows of section {number}")
        self.window.keys("ctrl+1")
        self.window.until(lambda: self.window.count() == 400, "the products again")

    def test_a_form_is_opened_and_follows_the_list(self):
        self.window.click(self.window.cell(0, "Name"))
        self.window.keys("ctrl+Return")
        self.window.until(lambda: self.window.has_keyboard("text"), "the form")
        for row in (3, 5, 7):
            name = self.window.shown(row, "Name")
            self.window.click(self.window.cell(row, "Name"))
            self.window.one("label", name)
        self.window.shot("followed")
        self.window.keys("ctrl+3")
        self.window.until(lambda: self.window.shown_any(), "the orders")
        self.window.keys("ctrl+Return")
        self.window.one("push button", "Save and next")

    def test_all_lists_are_scrolled_through(self):
        last = self.window.count() - 1
        for _ in range(12):
            self.window.keys("Next")
            self.window.blink()
        self.window.keys("ctrl+End")
        self.window.until(lambda: self.window.shown(last, "Name"), "the last row")

    def test_dialogs_open_and_close(self):
        for keys, title in (("F1", "Keys"), ("ctrl+comma", "Settings")):
            self.window.keys(keys)
            self.window.one("dialog", title)
            self.window.keys("Escape")
            self.window.until(lambda: not self.window.all("dialog"), "the list alone")
        self.window.keys("ctrl+o")
        self.window.one("push button", "Open the demo store")

    def test_night_falls_while_the_window_is_open(self):
        self.choose(1, "Dark")
        self.window.keys("Escape")
        self.window.until(lambda: self.window.brightness(self.window.cell(3, "Name")) < 0.5, "the dark list")
        self.window.shot("fallen")

    def test_another_language_is_spoken_at_once(self):
        self.choose(0, "العربية")
        self.window.until(lambda: self.window.all("push button", "إغلاق"), "the words in Arabic")
        self.window.keys("Escape")
        self.window.until(lambda: self.window.column("السعر"), "the heads in Arabic")
        self.window.shot("spoken")


if __name__ == "__main__":
    unittest.main()
