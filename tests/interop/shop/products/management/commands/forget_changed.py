# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Forgets what is cached of rows that Stockroom has changed: the command that the README shows."""
from django.core.cache import cache
from django.core.management.base import BaseCommand
from django.db import connection, transaction


class Command(BaseCommand):
    def handle(self, **options):
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SELECT id, entity_table, row_id, act FROM stockroom_outbox ORDER BY id")
            for number, table, row, act in cursor.fetchall():
                cache.delete(f"{table}:{row}")  # or send a mail; act is insert, update or delete
                cursor.execute("DELETE FROM stockroom_outbox WHERE id = %s", [number])
