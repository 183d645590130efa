"""Database triggers that make a table append-only, on PostgreSQL and on SQLite.

Python can be gone round (`QuerySet.update`, a shell, raw SQL); these cannot, short of dropping
them (governance E-02). Used from migrations only.
"""

from collections.abc import Callable
from typing import Any

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

POSTGRES_FUNCTION = """
CREATE OR REPLACE FUNCTION portevoix_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'append-only: % on % is refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation'; END $$;
"""


def never_changed(table: str, *, columns: tuple[str, ...] = ()) -> migrations.RunPython:
    """Refuse UPDATE on a table whose rows may go, but not say something else; with `columns`, of
    those only.
    """
    of = f" OF {', '.join(columns)}" if columns else ""

    def protect(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
        statements = _statements(table, of, editor.connection.vendor)
        for statement in statements:
            if statement == POSTGRES_FUNCTION or f"{table}_no_update" in statement:
                editor.execute(statement, params=None)

    return migrations.RunPython(protect, _unprotect(table))


def append_only(table: str, *, columns: tuple[str, ...] = ()) -> migrations.RunPython:
    """Refuse DELETE, TRUNCATE and UPDATE on a table; with `columns`, UPDATE of those only."""
    of = f" OF {', '.join(columns)}" if columns else ""

    def protect(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
        for statement in _statements(table, of, editor.connection.vendor):
            editor.execute(statement, params=None)

    return migrations.RunPython(protect, _unprotect(table))


def _statements(table: str, of: str, vendor: str) -> list[str]:
    if vendor == "postgresql":
        run = "EXECUTE FUNCTION portevoix_refuse()"
        return [
            POSTGRES_FUNCTION,
            f"CREATE TRIGGER {table}_no_update BEFORE UPDATE{of} ON {table} FOR EACH ROW {run}",
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} FOR EACH ROW {run}",
            f"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} "
            f"FOR EACH STATEMENT {run}",
        ]
    refuse = f"BEGIN SELECT RAISE(ABORT, 'append-only: {table} is refused'); END"
    return [
        f"CREATE TRIGGER {table}_no_update BEFORE UPDATE{of} ON {table} {refuse}",
        f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} {refuse}",
    ]


def _unprotect(table: str) -> Callable[[Any, BaseDatabaseSchemaEditor], None]:
    def unprotect(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
        postgres = editor.connection.vendor == "postgresql"
        for event in ("update", "delete", *(("truncate",) if postgres else ())):
            on = f" ON {table}" if postgres else ""
            editor.execute(f"DROP TRIGGER IF EXISTS {table}_no_{event}{on}", params=None)

    return unprotect
