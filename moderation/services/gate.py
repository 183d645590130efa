"""The gate: starts of deliveries go through it together, what stops or frees them goes alone.

A freeze that is committed while a start is under way would come too late for it, and nobody could
say so. So the start of a delivery takes the gate shared, a freeze takes it alone: the freeze waits
for the starts before it, and every start after it reads what it says. PostgreSQL queues them in
order, so that a stream of starts never keeps a freeze waiting. SQLite lets one writer in at a time.
"""

from django.db import connection, transaction

KEY = 0x706F7274  # any number, as long as nothing else takes it


def go_through() -> None:
    """Take the gate together with other starts, until the transaction ends."""
    _take("pg_advisory_xact_lock_shared")


def shut() -> None:
    """Take the gate alone, until the transaction ends."""
    _take("pg_advisory_xact_lock")


def _take(function: str) -> None:
    if not connection.in_atomic_block:
        raise transaction.TransactionManagementError("the gate is held by a transaction")
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {function}(%s)", [KEY])
