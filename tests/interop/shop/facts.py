# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of products and categories, for backends that have all of their columns and for those that do not."""
import uuid
from decimal import Decimal

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from slugs import free_slug


class CategoryFacts(models.Model):
    """A shelf of the shop; categories stand in categories."""

    name = models.CharField(max_length=100, unique=True)
    slug = models.SlugField(max_length=100, unique=True, blank=True)
    description = models.TextField(blank=True)
    parent = models.ForeignKey("self", models.CASCADE, null=True, blank=True, related_name="children")
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        abstract = True
        ordering = ["name"]

    def clean(self):
        above = self.parent
        while above:
            if above.pk == self.pk:
                raise ValidationError({"parent": "A category cannot stand in itself."})
            above = above.parent

    def save(self, *arguments, **more):
        self.slug = self.slug or free_slug(self, "category")
        super().save(*arguments, **more)


class ProductFacts(models.Model):
    """What the shop sells."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(max_length=200)
    slug = models.SlugField(max_length=200, unique=True, blank=True)
    description = models.TextField()
    price = models.DecimalField(max_digits=10, decimal_places=2, validators=[MinValueValidator(Decimal("0.01"))])
    stock = models.PositiveIntegerField(default=0)
    category = models.ForeignKey("products.Category", models.PROTECT, related_name="products")
    # Not ImageField: that is the same column, and wants one more package to look into pictures.
    image = models.FileField(upload_to="products/%Y/%m/", blank=True)
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True)

    class Meta:
        abstract = True
        ordering = ["-created_at"]
        indexes = [
            models.Index(fields=["slug"]),
            models.Index(fields=["category", "is_active"]),
            models.Index(fields=["-created_at"]),
        ]

    @property
    def in_stock(self):
        return self.stock > 0

    def save(self, *arguments, **more):
        self.slug = self.slug or free_slug(self, "product")
        super().save(*arguments, **more)
