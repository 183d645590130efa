"""Who may review, decide and freeze. Each check raises NotAllowed with the reason to show."""

from typing import Any

from charter.public import has_role, roles_of, units_for
from config.kernel.errors import NotAllowed
from moderation.models import Case
from moderation.states import CaseState, Lane

REVIEWERS = ("moderator", "lead")
DESK_ROLES = (*REVIEWERS, "legal")
# Those who may lift a freeze, and give the second yes to a post of severity 4.
SENIORS = ("lead", "legal")
LEDGER_ROLES = ("auditor", "admin")
# Those who may read rules and how well they do; only some of them change any.
RULE_ROLES = ("hr", "legal", "lead", "auditor")


def may_open_desk(user: Any) -> bool:
    """Say whether the desk is a place for this person."""
    return bool(roles_of(user) & set(DESK_ROLES))


def may_read_ledger(user: Any) -> bool:
    """Say whether this person may read the ledger: it holds facts, never a post's content."""
    return bool(roles_of(user) & set(LEDGER_ROLES))


def may_read_rules(user: Any) -> bool:
    """Say whether this person may read rules and their figures: counts, never a post."""
    return bool(roles_of(user) & set(RULE_ROLES))


def check_may_review(case: Case, user: Any) -> None:
    """Refuse the author, and everybody outside the roles and units that review this case.

    Being a superuser changes nothing here: the check asks for roles only.
    """
    if case.author_id == user.pk:
        raise NotAllowed("moderation.own_post")
    if not _reviews(case, user):
        raise NotAllowed("moderation.not_yours")
    if case.first_approver_id == user.pk:
        raise NotAllowed("moderation.already_approved")
    if case.first_approver_id and not has_role(user, *SENIORS, unit=case.unit):
        raise NotAllowed("moderation.second_by_senior")


def _reviews(case: Case, user: Any) -> bool:
    if case.state == CaseState.ESCALATED:
        return has_role(user, "legal", unit=case.unit)
    if has_role(user, *REVIEWERS, unit=case.unit):
        return True
    return case.lane == Lane.FOUR_EYES and has_role(user, "legal", unit=case.unit)


def check_may_freeze(user: Any, unit: Any | None) -> None:
    """Let leads and legal freeze anything, and moderators what lies in their own units."""
    if has_role(user, *SENIORS):
        return
    if unit is None or unit.pk not in units_for(user, "moderator"):
        raise NotAllowed("moderation.freeze_scope")


def may_release(user: Any) -> bool:
    """Say whether this person may lift freezes, together with another."""
    return has_role(user, *SENIORS)


def check_may_release(user: Any) -> None:
    """Let only leads and legal ask for the end of a freeze, or agree to it."""
    if not may_release(user):
        raise NotAllowed("moderation.release_by_senior")
