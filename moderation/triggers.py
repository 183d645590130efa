"""What the database itself refuses in moderation's tables."""

from typing import Any

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

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
