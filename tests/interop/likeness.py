# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether both programs say the same of a store."""
import concurrent.futures
import datetime
import decimal
import json
import uuid

from backend import MODELS, query
from django.db import connection, models
from facts import CategoryFacts, ProductFacts

# Where stockroomctl calls a column otherwise.
NAMES = {
    "is_active": "active",
    "is_staff": "staff",
    "is_superuser": "superuser",
    "created_at": "created",
    "updated_at": "updated",
    "placed_at": "placed",
    "date_joined": "joined",
    "customer_name": "customer",
    "customer_email": "email",
    "shipping_address": "address",
}
# What the texts mean that stockroomctl shows of columns that it does not know; those that have none are what they are.
MEANINGS = {
    "FloatField": float,
    "DecimalField": decimal.Decimal,
    "DateField": datetime.date.fromisoformat,
    "TimeField": datetime.time.fromisoformat,
    "DateTimeField": lambda text: datetime.datetime.fromisoformat(text.replace("Z", "+00:00")),
    "JSONField": json.loads,
    "UUIDField": uuid.UUID,
    "BinaryField": lambda text: bytes.fromhex(text.removeprefix("\\x")),
    "GenericIPAddressField": lambda text: text.split("/")[0],
}
# What a row is called in links to it.
HANDLES = ("slug", "number", "username", "name")


def handle(row):
    """What stockroomctl calls a row that is linked to."""
    return next((getattr(row, name) for name in HANDLES if row and hasattr(row, name)), None)


def name_of(field):
    """What stockroomctl calls a column."""
    return NAMES.get(field.name, field.name)


def plain(value):
    """A value of Django as stockroomctl writes it in JSON."""
    if isinstance(value, models.Model):
        return handle(value)
    if isinstance(value, decimal.Decimal):
        return str(value.quantize(decimal.Decimal("0.01"), decimal.ROUND_HALF_UP))
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).isoformat().replace("+00:00", "Z")
    if isinstance(value, uuid.UUID):
        return value.hex
    return str(value) if isinstance(value, models.fields.files.FieldFile) else value


def beyond(model):
    """The columns that the plan does not have."""
    facts = next((base for base in model.__mro__ if base in (CategoryFacts, ProductFacts)), model)
    planned = [field.name for field in facts._meta.local_fields] if facts is not model else None
    return [field for field in model._meta.concrete_fields if planned and field.name not in (*planned, "id")]


def plain_row(row):
    more = beyond(type(row))
    fields = [field for field in row._meta.concrete_fields if field.name != "password" and field not in more]
    return {name_of(field): plain(getattr(row, field.name)) for field in fields}


def plain_rows(model):
    links = [field.name for field in model._meta.concrete_fields if field.is_relation]
    rows = model.objects.select_related(*links) if links else model.objects.all()
    return {row["id"]: row for row in map(plain_row, rows)}


def assert_alike(case):
    """Django says of every row what stockroomctl says."""
    with concurrent.futures.ThreadPoolExecutor() as pool:
        lists = dict(zip(MODELS, pool.map(case.rows, MODELS)))
    for entity, model in MODELS.items():
        more = {field.attname for field in beyond(model)}
        ours = [{name: value for name, value in row.items() if name not in more} for row in lists[entity]]
        case.assertEqual({row["id"]: row for row in ours}, plain_rows(model), entity)


def assert_more_alike(case, entity, but=()):
    """The same of the columns that the plan does not have."""
    model = MODELS[entity]
    for row in case.rows(entity):
        theirs = model.objects.get(pk=row["id"])
        for field in beyond(model):
            shown = row[field.attname]
            held = getattr(theirs, field.attname)
            meaning = MEANINGS.get(field.get_internal_type(), lambda same: same)
            if field.name not in but:
                means = None if shown is None else meaning(shown)
                case.assertEqual(means, bytes(held) if isinstance(held, memoryview) else held, field.name)


def assert_valid():
    """Every row passes the backend's own rules; passwords aside, since we give nobody a usable one."""
    for model in MODELS.values():
        for row in model.objects.all():
            row.full_clean(exclude=["password"])


def schema(without="stockroom_"):
    """All that is not Stockroom's, nor of tables that begin otherwise, as the database describes it."""
    return [each for each in described() if not any(each[1].startswith(name) for name in ("stockroom_", without))]


def described():
    """What there is: its sort, its table, and what the database says of it."""
    if connection.vendor == "sqlite":
        return query("SELECT type, tbl_name, name, sql FROM sqlite_master WHERE name NOT LIKE 'stockroom%%' "
                     "ORDER BY 1, 2, 3")
    columns = query("SELECT 'column', table_name, column_name, data_type, character_maximum_length, numeric_precision, "
                    "numeric_scale, is_nullable, column_default, is_identity "
                    "FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 2, ordinal_position")
    constraints = query("SELECT 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid) "
                        "FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 2, 3")
    indexes = query("SELECT 'index', tablename::text, indexname, indexdef FROM pg_indexes "
                    "WHERE schemaname = 'public' ORDER BY 2, 3")
    return columns + constraints + indexes


def history(table):
    """What is noted of a table's rows, oldest first: (act, the row's key, the actor or nothing)."""
    return query("SELECT h.act, h.row_id, s.actor FROM stockroom_history h "
                 "LEFT JOIN stockroom_change_set s ON s.id = h.change_set WHERE h.entity_table = %s ORDER BY h.id",
                 table)


def watched():
    """The tables that stand under our triggers."""
    tables = "SELECT tbl_name, name FROM sqlite_master WHERE type = 'trigger'"
    if connection.vendor == "postgresql":
        tables = "SELECT tgrelid::regclass::text, tgname FROM pg_trigger WHERE NOT tgisinternal"
    names = [table for table, trigger in query(tables) if trigger.startswith("stockroom_")]
    return {table for table in names if names.count(table) >= 3}
