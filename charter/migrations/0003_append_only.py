"""Freeze published versions, rule revisions and acknowledgements in the database itself."""

from typing import ClassVar

from django.db import migrations

from charter.triggers import moves_only, written_once
from config.kernel.triggers import append_only

# As they stood when this was written; `charter.triggers` holds what is true now.
VERSION_COLUMNS = (
    "number", "content", "html_fr", "html_en", "sha256", "change_note", "revision_fr_id",
    "revision_en_id", "approvals", "frozen_at",
)  # fmt: skip
REVISION_COLUMNS = (
    "rule_id", "number", "severity", "mode", "params", "scope", "valid_from", "valid_until",
    "message_fr", "message_en", "suggestion_fr", "suggestion_en", "written_by_id", "written_at",
)  # fmt: skip
VERSION_MOVES = (("frozen", "in_force"), ("in_force", "superseded"))
REVISION_MOVES = (("draft", "active"), ("draft", "retired"), ("active", "retired"))


class Migration(migrations.Migration):
    """Triggers on both databases."""

    dependencies: ClassVar = [("charter", "0002_versions")]
    operations: ClassVar = [
        append_only("charter_version", columns=VERSION_COLUMNS),
        append_only("charter_version_rules"),
        append_only("charter_clause"),
        append_only("charter_acknowledgement"),
        append_only("charter_rulerevision", columns=REVISION_COLUMNS),
        moves_only("charter_version", VERSION_MOVES),
        written_once("charter_version", "in_force_at"),
        written_once("charter_version", "superseded_at"),
        moves_only("charter_rulerevision", REVISION_MOVES),
        written_once("charter_rulerevision", "activated_by_id"),
        written_once("charter_rulerevision", "activated_at"),
    ]
