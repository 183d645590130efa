"""What the other apps may ask of the charter. Nothing else of this app is theirs to import.

Shapes: clauses and versions are rows to read, never to write; rules are the pure values of
`charter.rules`; people are `charter.User`.
"""

from django.urls import reverse

from charter.policies import (
    has_role,
    open_to_all_readers,
    people_in,
    roles_of,
    unit_codes_read_by,
    units_for,
)
from charter.services.acknowledgements import (
    missing_among,
    missing_obligations,
    require_obligations,
)
from charter.services.guards import least_class
from charter.services.people import ensure_groups, group_name
from charter.services.review import approve as approve_version
from charter.services.review import missing_roles as missing_approvals
from charter.services.review import refusal as approval_refusal
from charter.services.rules import rules_in_force, term_key
from charter.services.schedule import flip_due
from charter.services.units import subtree, unit_children, unit_choices
from charter.services.versions import (
    LanguageText,
    Terms,
    binding_content,
    clause,
    ensure_layer,
    freeze_version,
    frozen_content,
    frozen_revision_ids,
    version_in_force,
)
from charter.services.versions import prepared as version_under_way
from charter.services.versions import withdraw as withdraw_version

__all__ = [
    "LanguageText",
    "Terms",
    "approval_refusal",
    "approve_version",
    "binding_content",
    "clause",
    "clause_anchor",
    "clause_url",
    "ensure_groups",
    "ensure_layer",
    "flip_due",
    "freeze_version",
    "frozen_content",
    "frozen_revision_ids",
    "group_name",
    "has_role",
    "least_class",
    "missing_among",
    "missing_approvals",
    "missing_obligations",
    "open_to_all_readers",
    "people_in",
    "require_obligations",
    "roles_of",
    "rules_in_force",
    "subtree",
    "term_key",
    "unit_children",
    "unit_choices",
    "unit_codes_read_by",
    "units_for",
    "version_in_force",
    "version_under_way",
    "withdraw_version",
]


def clause_anchor(clause_id: str) -> str:
    """Return the fragment of a clause in the page of the charter."""
    return f"clause-{clause_id}"


def clause_url(clause_id: str) -> str:
    """Return the address of a clause in the charter in force, in the active language."""
    return f"{reverse('charter:read')}#{clause_anchor(clause_id)}"
