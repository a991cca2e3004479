# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first window, and what the windows look like elsewhere: mirrored, at night, larger."""
import unittest

from person import Window, ctl
from places import Files


class First(unittest.TestCase):
    def test_the_demo_store_is_made_and_opened_by_a_click(self):
        window = Window(name=self.id())
        self.addCleanup(window.close)
        window.shot("welcome")
        window.click(window.one("push button", "Open the demo store"))
        # Somebody to try it as, by one key.
        window.click(window.one("push button", "admin"))
        window.until(lambda: window.count() == 5000, "the list of 5,000 products")
        window.shot("demo")


class Elsewhere(unittest.TestCase):
    def setUp(self):
        places = Files()
        self.addCleanup(places.close)
        self.store = places.fresh()
        ctl("demo", self.store, "--products", "400", "--orders", "300", "--seed", "7")

    def open(self, *arguments, settings=None):
        window = Window(*arguments, self.store, settings=settings, name=self.id())
        self.addCleanup(window.close)
        window.until(lambda: window.count() == 400, "the list of 400 products")
        return window

    def sections(self, window, title):
        return window.until(lambda: next(iter(window.all("push button", title) + window.all("toggle button", title)
                                              + window.all("radio button", title) + window.all("check box", title)),
                                         None), f"the section {title}")

    def test_arabic_is_mirrored(self):
        window = self.open("--language", "ar")
        section = window.box(self.sections(window, "المنتجات"))
        table = window.box(window.table())
        self.assertGreaterEqual(section.x, table.x + table.width, "the navigation stands right of the list")
        first, second = (window.box(window.cell(0, label)) for label in ("الاسم", "السعر"))
        self.assertGreater(first.x, second.x, "columns run from right to left")
        window.shot("arabic")

    def test_night_and_larger(self):
        day = self.open("--theme", "light")
        self.assertGreater(day.brightness(day.cell(3, "Name")), 0.5)
        day.close()
        night = self.open("--theme", "dark", settings={"QT_SCALE_FACTOR": "1.5"})
        self.assertLess(night.brightness(night.cell(3, "Name")), 0.5)
        self.assertAlmostEqual(night.scale(), 1.5, 1)
        night.shot("night")


if __name__ == "__main__":
    unittest.main()
