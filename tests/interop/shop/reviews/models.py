# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What customers say: an app of the shop's own, which refers to our tables."""
from django.conf import settings
from django.db import models


class Review(models.Model):
    product = models.ForeignKey("products.Product", models.CASCADE)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)
    likers = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="liked")
    stars = models.IntegerField(default=5)
