"""One start at a time: what has to look at all others before it leaves, takes its turn.

A transaction that takes a turn reads what those before it have committed. SQLite has one writer
anyway.
"""

from django.db import connection, transaction

STARTS = 0x776F7264  # any number, as long as nothing else takes it


def take(number: int = STARTS) -> None:
    """Wait for the turn; it lasts until the transaction ends."""
    if not connection.in_atomic_block:
        raise transaction.TransactionManagementError("a turn is held by a transaction")
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [number])
