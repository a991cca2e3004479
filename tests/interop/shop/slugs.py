# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Slugs as the shop's backend makes them."""
from django.utils.text import slugify


def free_slug(row, otherwise):
    """The slug of the row's name, or of `otherwise` where nothing is left of it, with the next number that is free."""
    most = row._meta.get_field("slug").max_length
    base = slugify(row.name)[:most].strip("-_") or f"{otherwise}-1"
    others = type(row).objects.exclude(pk=row.pk)
    slug, number = base, 1
    while others.filter(slug=slug).exists():
        number += 1
        slug = f"{base[:most - len(str(number)) - 1]}-{number}"
    return slug
