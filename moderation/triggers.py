"""What the database itself refuses in moderation's tables."""

from collections.abc import Callable
from typing import Any, NamedTuple

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation

from config.kernel.triggers import append_only

# The check constraint on a decision compares two of its own columns; these compare with the
# case, so that a decision on one's own post cannot name another author.
SQLITE = """
CREATE TRIGGER moderation_decision_author BEFORE INSERT ON moderation_decision
WHEN NEW.author_id IS NOT (SELECT author_id FROM moderation_case WHERE id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'own-post: the decision names another author'); END
"""
POSTGRESQL = """
CREATE OR REPLACE FUNCTION moderation_decision_author() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.author_id IS DISTINCT FROM
        (SELECT author_id FROM moderation_case WHERE id = NEW.case_id)
    THEN RAISE EXCEPTION 'own-post: the decision names another author'
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER moderation_decision_author BEFORE INSERT ON moderation_decision
FOR EACH ROW EXECUTE FUNCTION moderation_decision_author();
"""


def _install(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
    postgres = editor.connection.vendor == "postgresql"
    editor.execute(POSTGRESQL if postgres else SQLITE, params=None)


def _remove(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
    on = " ON moderation_decision" if editor.connection.vendor == "postgresql" else ""
    editor.execute(f"DROP TRIGGER IF EXISTS moderation_decision_author{on}", params=None)


OPERATIONS = [
    append_only("moderation_decision"),
    append_only("moderation_ledgerentry"),
    migrations.RunPython(_install, _remove),
]


def with_decisions_open(*operations: Operation) -> list[Operation]:
    """Return migrations that change the table of decisions, or that of cases.

    SQLite copies a table to change it: the copy has no triggers, and those of other tables that
    look at it stand in the way. So they are taken off, and put back as they were.
    """
    kept: list[str] = []

    def take_off(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
        if editor.connection.vendor != "sqlite":
            return
        with editor.connection.cursor() as cursor:
            cursor.execute(LOOKING)
            found = cursor.fetchall()
        kept[:] = [sql for _, sql in found]
        for name, _ in found:
            editor.execute(f"DROP TRIGGER {name}", params=None)

    def put_back(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
        while kept:
            editor.execute(kept.pop(), params=None)

    return [
        migrations.RunPython(take_off, put_back),
        *operations,
        migrations.RunPython(put_back, take_off),
    ]


LOOKING = """
SELECT name, sql FROM sqlite_master WHERE type = 'trigger'
AND (sql LIKE '%moderation_decision%' OR sql LIKE '%moderation_case%')
"""


# Check constraints see one row, these see three: an appeal names the author of its case and a
# refusal of it; it is decided by a decision on that case, on the basis of an appeal; and nobody
# makes such a decision who decided the case before.
class Refusal(NamedTuple):
    """One trigger: its table, when it acts, the condition that is refused, and what is said."""

    name: str
    table: str
    when: str
    wrong: str
    words: str


REFUSALS = (
    Refusal(
        "moderation_appeal_of_author",
        "moderation_appeal",
        "INSERT",
        # A decision names the author of its case: another trigger sees to that.
        "NOT EXISTS (SELECT 1 FROM moderation_decision WHERE id = NEW.refusal_id "
        "AND case_id = NEW.case_id AND author_id = NEW.author_id AND kind = 'refuse')",
        "appeal: by its author, against a refusal of the case",
    ),
    Refusal(
        "moderation_appeal_decided",
        "moderation_appeal",
        "UPDATE",
        "NEW.decision_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM moderation_decision "
        "WHERE id = NEW.decision_id AND case_id = NEW.case_id AND basis = 'appeal')",
        "appeal: decided by a decision on its case, on its basis",
    ),
    Refusal(
        "moderation_decision_by_another",
        "moderation_decision",
        "INSERT",
        "NEW.basis = 'appeal' AND EXISTS (SELECT 1 FROM moderation_decision "
        "WHERE case_id = NEW.case_id AND decider_id = NEW.decider_id)",
        "appeal: decided by somebody who decided the case before",
    ),
)
KEPT = ("case_id", "author_id", "refusal_id", "words", "lodged_at")

REFUSE_POSTGRESQL = """
CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF {wrong} THEN RAISE EXCEPTION '{words}' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER {name} BEFORE {when} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}();
"""
REFUSE_SQLITE = """
CREATE TRIGGER {name} BEFORE {when} ON {table} WHEN {wrong}
BEGIN SELECT RAISE(ABORT, '{words}'); END
"""


def _refuse(refusal: Refusal) -> migrations.RunPython:
    def install(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
        postgres = editor.connection.vendor == "postgresql"
        text = REFUSE_POSTGRESQL if postgres else REFUSE_SQLITE
        editor.execute(text.format(**refusal._asdict()), params=None)

    return migrations.RunPython(install, _drop(refusal))


def _drop(refusal: Refusal) -> Callable[[Any, BaseDatabaseSchemaEditor], None]:
    def drop(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
        on = f" ON {refusal.table}" if editor.connection.vendor == "postgresql" else ""
        editor.execute(f"DROP TRIGGER IF EXISTS {refusal.name}{on}", params=None)

    return drop


APPEALS = [append_only("moderation_appeal", columns=KEPT), *map(_refuse, REFUSALS)]
