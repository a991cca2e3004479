# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Users of the shop's own, with UUIDs for keys."""
import uuid

from django.contrib.auth.models import AbstractUser
from django.db import models


class User(AbstractUser):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
