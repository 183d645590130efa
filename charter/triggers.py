"""Which of the charter's tables are frozen, and which columns move only forward.

A migration that rebuilds a protected table on SQLite drops its triggers: it opens the tables
first (`opened`) and ends with `protected` again.
"""

from collections.abc import Iterable
from typing import Any

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from charter.states import VERSION
from config.kernel.fsm import Machine
from config.kernel.triggers import append_only

# What moves is left out: the state, the number, plans, approvals once, and instants.
VERSION_COLUMNS = (
    "layer_id", "change_class", "touches", "annexed", "scope", "expires_on", "content", "html_fr",
    "html_en", "sha256", "change_note", "stale_english", "revision_fr_id", "revision_en_id",
    "authors", "frozen_at",
)  # fmt: skip
PROOF_COLUMNS = (
    "version_id", "unit_id", "kind", "outcome", "dated_on", "file", "file_name", "sha256",
    "recorded_by_id", "recorded_name", "recorded_at",
)  # fmt: skip
EXEMPTION_COLUMNS = (
    "layer_id", "clause_id", "reason", "expires_on", "asked_by_id", "asked_name", "asked_at",
)  # fmt: skip
PAPER_COLUMNS = (
    "user_id", "person_name", "text_id", "binding_sha256", "language", "signed_on", "file",
    "file_name", "sha256", "recorded_by_id", "recorded_name", "recorded_at",
)  # fmt: skip
WRITTEN_ONCE = {
    "charter_version": ("number", "in_force_at"),
    "charter_proof": ("confirmed_by_id", "withdrawn_at", "withdrawn_by_id"),
    "charter_exemption": ("granted_by_id", "granted_at", "revoked_at", "revoked_by_id"),
    "charter_paperacknowledgement": ("confirmed_by_id", "confirmed_at", "refused_at"),
}


def moves(machine: Machine) -> list[tuple[str, str]]:
    """Return every (from, to) of a machine."""
    return [(source, to) for sources, to in machine.table.values() for source in sources]


def moves_only(table: str, allowed: Iterable[tuple[str, str]]) -> migrations.RunPython:
    """Refuse a change of `state` that is none of these moves, whoever writes it."""
    known = " OR ".join(f"(OLD.state = '{old}' AND NEW.state = '{new}')" for old, new in allowed)
    return _refuse_when(table, "state", f"NOT ({known})")


def written_once(table: str, column: str) -> migrations.RunPython:
    """Refuse to change a column that has a value."""
    return _refuse_when(table, column, f"OLD.{column} IS NOT NULL")


def filled_once(table: str, column: str) -> migrations.RunPython:
    """Refuse to change a list once there is something in it."""
    return _refuse_when(table, column, f"CAST(OLD.{column} AS text) <> '[]'")


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

    return migrations.RunPython(protect, _dropping(name, table))


def _dropping(name: str, table: str) -> Any:
    def unprotect(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
        on = f" ON {table}" if editor.connection.vendor == "postgresql" else ""
        editor.execute(f"DROP TRIGGER IF EXISTS {name}{on}", params=None)

    return unprotect


def opened(operations: Iterable[migrations.RunPython]) -> list[migrations.RunPython]:
    """Return the operations the other way round: what they protect is opened."""
    there_and_back = [(o.code, o.reverse_code) for o in reversed(list(operations))]
    return [migrations.RunPython(back, there) for there, back in there_and_back if back]


def protected() -> list[migrations.RunPython]:
    """Return what protects the tables of texts, readings and lessons, as they stand now."""
    once = [written_once(table, c) for table, columns in WRITTEN_ONCE.items() for c in columns]
    return [
        append_only("charter_version", columns=VERSION_COLUMNS),
        moves_only("charter_version", moves(VERSION)),
        append_only("charter_proof", columns=PROOF_COLUMNS),
        append_only("charter_exemption", columns=EXEMPTION_COLUMNS),
        append_only("charter_paperacknowledgement", columns=PAPER_COLUMNS),
        *(append_only(table) for table in FROZEN),
        *once,
    ]


FROZEN = (
    "charter_clause", "charter_acknowledgement", "charter_approval", "charter_effectivetext",
    "charter_effectivetext_versions", "charter_refusal", "charter_lessonversion", "charter_attempt",
)  # fmt: skip
