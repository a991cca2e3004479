# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Products with more columns, of all sorts of types."""
import datetime
import decimal
import uuid

from django.db import models
from facts import CategoryFacts, ProductFacts


class Category(CategoryFacts):
    rank = models.SmallIntegerField(default=0)


class Supplier(models.Model):
    name = models.CharField(max_length=50)


class Product(ProductFacts):
    barcode = models.CharField(max_length=13, unique=True, null=True, blank=True)
    colour = models.CharField(max_length=20, default="red", blank=True)
    notes = models.TextField(blank=True)
    weight = models.FloatField(null=True, blank=True)
    cost = models.DecimalField(max_digits=12, decimal_places=4, null=True, blank=True)
    tax = models.DecimalField(max_digits=5, decimal_places=2, default=decimal.Decimal("19.00"))
    pieces = models.BigIntegerField(default=1)
    fragile = models.BooleanField(default=False)
    sold_out = models.BooleanField(null=True, blank=True)
    since = models.DateField(default=datetime.date(2026, 2, 3))
    at = models.TimeField(null=True, blank=True)
    seen_at = models.DateTimeField(null=True, blank=True)
    lasts = models.DurationField(null=True, blank=True)
    extras = models.JSONField(default=dict, blank=True)
    code = models.UUIDField(default=uuid.uuid4)
    blob = models.BinaryField(null=True, blank=True)
    made_in = models.GenericIPAddressField(null=True, blank=True)
    supplier = models.ForeignKey(Supplier, models.PROTECT, null=True, blank=True)
    related = models.ManyToManyField("self", blank=True)
