"""Which of the charter's tables are frozen, and which columns move only forward."""

from typing import Any

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from charter.states import RULE_REVISION, VERSION
from config.kernel.fsm import Machine
from config.kernel.triggers import append_only

# `state`, `in_force_at` and `superseded_at` move; the text and its proofs never do.
VERSION_COLUMNS = (
    "number",
    "content",
    "html_fr",
    "html_en",
    "sha256",
    "change_note",
    "revision_fr_id",
    "revision_en_id",
    "approvals",
    "frozen_at",
)
REVISION_COLUMNS = (
    "rule_id",
    "number",
    "severity",
    "mode",
    "params",
    "scope",
    "valid_from",
    "valid_until",
    "message_fr",
    "message_en",
    "suggestion_fr",
    "suggestion_en",
    "written_by_id",
    "written_at",
)


def only_by(machine: Machine, table: str) -> migrations.RunPython:
    """Refuse a change of `state` that is no move of the machine, whoever writes it."""
    moves = " OR ".join(
        f"(OLD.state = '{source}' AND NEW.state = '{target}')"
        for sources, target in machine.table.values()
        for source in sources
    )
    return _refuse_when(table, "state", f"NOT ({moves})")


def written_once(table: str, column: str) -> migrations.RunPython:
    """Refuse to change a column that has a value."""
    return _refuse_when(table, column, f"OLD.{column} IS NOT NULL")


def _refuse_when(table: str, column: str, condition: str) -> migrations.RunPython:
    name = f"{table}_{column}_moves"

    def protect(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
        before = f"CREATE TRIGGER {name} BEFORE UPDATE OF {column} ON {table} FOR EACH ROW"
        if editor.connection.vendor == "postgresql":
            act = f"WHEN ({condition}) EXECUTE FUNCTION portevoix_refuse()"
        else:
            refuse = f"SELECT RAISE(ABORT, 'append-only: {table}.{column} is refused')"
            act = f"WHEN {condition} BEGIN {refuse}; END"
        editor.execute(f"{before} {act}", params=None)

    def unprotect(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
        on = f" ON {table}" if editor.connection.vendor == "postgresql" else ""
        editor.execute(f"DROP TRIGGER IF EXISTS {name}{on}", params=None)

    return migrations.RunPython(protect, unprotect)


OPERATIONS = [
    append_only("charter_version", columns=VERSION_COLUMNS),
    append_only("charter_version_rules"),
    append_only("charter_clause"),
    append_only("charter_acknowledgement"),
    append_only("charter_rulerevision", columns=REVISION_COLUMNS),
    only_by(VERSION, "charter_version"),
    written_once("charter_version", "in_force_at"),
    written_once("charter_version", "superseded_at"),
    only_by(RULE_REVISION, "charter_rulerevision"),
    written_once("charter_rulerevision", "activated_by_id"),
    written_once("charter_rulerevision", "activated_at"),
]
