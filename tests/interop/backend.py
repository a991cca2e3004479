# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shop's Django backend, in this process: it is pointed at one store after the other."""
import io

import django
from django.apps import apps
from django.core.management import call_command
from django.db import connection, connections
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.migration import Migration

django.setup()
from django.contrib.auth import get_user_model  # noqa: E402
from django.contrib.auth.models import Group  # noqa: E402
from django.contrib.contenttypes.models import ContentType  # noqa: E402
from orders.models import Order, OrderItem  # noqa: E402
from settings import KIND, database  # noqa: E402

Category, Product = (apps.get_model("products", name) for name in ("Category", "Product"))
User = get_user_model()

# What stockroomctl calls them.
MODELS = {
    "category": Category,
    "product": Product,
    "order": Order,
    "orderitem": OrderItem,
    "user": User,
    "group": Group,
    "membership": User.groups.through,
}


def use(store):
    """Points the backend at a store."""
    leave()
    connections.settings["default"] = database(store)
    ContentType.objects.clear_cache()


def leave():
    """Lets go of the store, so that it can be copied."""
    connections["default"].close()
    del connections["default"]


def command(*words, **options):
    """What a command of manage.py prints; one that is refused raises."""
    said = io.StringIO()
    call_command(*words, stdout=said, stderr=said, **options)
    return said.getvalue()


def migrate(*words):
    """Makes or brings up to date the backend's tables; those without migrations by their models."""
    if KIND == "planned":
        return command("migrate", *words)
    command("migrate", "auth")  # which they refer to
    return command("migrate", "--run-syncdb")


def query(text, *binds):
    """The rows of a question in SQL; nothing for a statement."""
    with connection.cursor() as cursor:
        cursor.execute(text, binds)
        return cursor.fetchall() if cursor.description else []


class Step:
    """One migration that the backend might be given, forwards and back."""

    def __init__(self, *operations, app="products"):
        self.migration = Migration("step", app)
        self.migration.operations = list(operations)
        self.before = MigrationLoader(connection).project_state()

    def forwards(self):
        """Does it, and gives the models that follow."""
        with connection.schema_editor(atomic=True) as editor:
            return self.migration.apply(self.before.clone(), editor).apps

    def backwards(self):
        with connection.schema_editor(atomic=True) as editor:
            self.migration.unapply(self.before.clone(), editor)
