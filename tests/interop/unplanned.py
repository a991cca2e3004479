# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Columns that nobody planned, of all sorts of types: for the wider backend alone."""
import datetime
from decimal import Decimal

from backend import Product
from both import Both, on_each_database
from differing_test import differing
from likeness import assert_more_alike, assert_valid, history

# What columns may hold, as Django writes it and as a shell does.
VALUES = {
    "weight": 0.1,
    "cost": Decimal("1.2345"),
    "sold_out": False,
    "at": datetime.time(1, 2, 3, 4),
    "seen_at": datetime.datetime(2026, 2, 3, 4, 5, 6, 7, datetime.timezone.utc),
    "lasts": datetime.timedelta(days=3, seconds=5),
    "extras": {"a": [1, None, "ü\n'\""]},
    "blob": b"\0\xff'",
    "made_in": "2001:db8::1",
}
SET = ("weight=2.5", "cost=9.8765", "sold_out=yes", "at=12:30", "seen_at=2026-02-03 04:05:06.000007",
       "made_in=10.0.0.1", r"blob=\x00ff0a", 'extras={"a": ["ü"]}', "barcode=0123456789",
       "code=00112233445566778899aabbccddeeff",
       "pieces=9000000000", "colour=grün", "since=2025-12-31", "tax=7.00", "fragile=yes")
# Shown as each database writes it, which is not the same.
UNLIKE = ("lasts",)


@on_each_database
class Unplanned(Both):
    def setUp(self):
        self.begin(differing)
        self.full = Product.objects.filter(name="Ω")
        self.full.update(**VALUES)

    def test_what_django_writes_is_read(self):
        assert_more_alike(self, "product", but=UNLIKE)
        assert_more_alike(self, "category")

    def test_what_we_set_django_reads(self):
        self.ctl("set", "product", "pot", *SET, "--as", "ruth")
        self.assertEqual(history("products_product")[-1][2], "ruth")
        pot = Product.objects.get(name="Pot")
        self.assertEqual((pot.weight, pot.extras, pot.colour), (2.5, {"a": ["ü"]}, "grün"))
        self.assertEqual((pot.at, pot.sold_out, bytes(pot.blob)), (datetime.time(12, 30), True, b"\0\xff\n"))
        assert_more_alike(self, "product", but=UNLIKE)
        assert_valid()

    def test_what_we_do_not_set_stays(self):
        before = self.full.values().get()
        self.ctl("set", "product", before["slug"], "price=4.44", "colour=blue")
        after = self.full.values().get()
        self.assertNotEqual(before["updated_at"], after["updated_at"])
        changed = {"price": Decimal("4.44"), "colour": "blue", "updated_at": after["updated_at"]}
        self.assertEqual(after, {**before, **changed})
        self.assertEqual(bytes(after["blob"]), VALUES["blob"])

    def test_what_is_missing_is_named(self):
        told = self.ctl("add", "product", "name=x", "description=x", "price=1", "category=pots", refused=3)
        for name in ("tax", "pieces", "fragile", "since", "code"):
            self.assertIn(f"{name} must not be empty", told)
