"""Which of the charter's tables are frozen."""

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

OPERATIONS = [
    append_only("charter_version", columns=VERSION_COLUMNS),
    append_only("charter_version_rules"),
    append_only("charter_clause"),
    append_only("charter_acknowledgement"),
    append_only("charter_rulerevision", columns=REVISION_COLUMNS),
]
