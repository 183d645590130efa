"""Storing readings by the thousand: what is there already stays as it is."""

from collections.abc import Sequence
from typing import Any

import psycopg
from django.db import connection, transaction

from advocacy.models import AccountReading

COLUMNS = ("account_id", "unit_id", "day", "followers", "fetched_at", "source")
TYPES = ("int8", "int8", "date", "int4", "timestamptz", "varchar")


def load(rows: Sequence[AccountReading]) -> None:
    """Store readings; one of an account on a day that has one is left out. Repeatable.

    PostgreSQL takes them as a stream into a table of the transaction, and from there in one
    statement: a day of a large company in the time of two copies.
    """
    if not rows:
        return
    if connection.vendor != "postgresql":
        AccountReading.objects.bulk_create(rows, ignore_conflicts=True)
        return
    table, names = AccountReading._meta.db_table, ", ".join(COLUMNS)
    with transaction.atomic(), psycopg.Cursor(connection.connection) as cursor:
        cursor.execute(
            f"CREATE TEMPORARY TABLE arrived ON COMMIT DROP AS SELECT {names} FROM {table} LIMIT 0"  # noqa: S608 - our own names
        )
        copy_into(cursor, "arrived", rows)
        cursor.execute(
            f"INSERT INTO {table} ({names}) SELECT {names} FROM arrived "  # noqa: S608 - our own names
            "ON CONFLICT (account_id, day) DO NOTHING"
        )
        cursor.execute("DROP TABLE arrived")


def copy_into(cursor: Any, table: str, rows: Sequence[AccountReading]) -> None:
    """Stream readings into a table that has their columns."""
    with cursor.copy(f"COPY {table} ({', '.join(COLUMNS)}) FROM STDIN (FORMAT BINARY)") as copy:
        copy.set_types(TYPES)
        for row in rows:
            copy.write_row([getattr(row, name) for name in COLUMNS])
