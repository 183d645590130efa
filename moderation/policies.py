"""Who may review, decide and freeze. Each check raises NotAllowed with the reason to show."""

from typing import Any

from charter.public import has_role, roles_of, units_for
from config.kernel.errors import NotAllowed
from moderation.models import Appeal, Case, Decision
from moderation.states import CaseState, Handed, Lane

REVIEWERS = ("moderator", "lead")
DESK_ROLES = (*REVIEWERS, "legal")
# Those whom the desk hands posts to: they see what is with them.
HANDED_ROLES = tuple(Handed.values)
# Those who may lift a freeze, and give the second yes to a post of severity 4.
SENIORS = ("lead", "legal")
# Those who write what is said in a crisis, and agree to it.
STATEMENT_ROLES = ("crisis_cell", "lead", "legal")
LEDGER_ROLES = ("auditor", "admin")
# Those who may read rules and how well they do; only some of them change any.
RULE_ROLES = ("hr", "legal", "lead", "auditor")
# Those who read how posts are supervised: configuration and counts, never a post.
PROCEDURE_ROLES = ("legal", "lead", "auditor")


def may_open_desk(user: Any) -> bool:
    """Say whether the desk is a place for this person."""
    return bool(roles_of(user) & {*DESK_ROLES, *HANDED_ROLES})


def may_see_freezes(user: Any) -> bool:
    """Say whether the page of freezes is a place for this person."""
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
        return has_role(user, case.handed_role, unit=case.unit)
    if has_role(user, *REVIEWERS, unit=case.unit):
        return True
    return case.lane == Lane.FOUR_EYES and has_role(user, "legal", unit=case.unit)


def may_hear_appeals(user: Any) -> bool:
    """Say whether appeals are a matter for this person."""
    return bool(roles_of(user) & set(SENIORS))


def check_may_hear(appeal: Appeal, user: Any) -> None:
    """Refuse the author, everybody but leads and legal of the unit, and whoever decided before.

    A handing over and a decision that was taken back count, too: they have an opinion on it.
    """
    if appeal.author_id == user.pk:
        raise NotAllowed("moderation.own_post")
    if not has_role(user, *SENIORS, unit=appeal.case.unit):
        raise NotAllowed("moderation.not_yours")
    if Decision.with_undone.filter(case=appeal.case_id, decider=user).exists():
        raise NotAllowed("appeal.decided_before")


def check_may_freeze(user: Any, unit: Any | None) -> None:
    """Let leads and legal freeze anything, and moderators what lies in their own units."""
    if has_role(user, *SENIORS):
        return
    if unit is None or unit.pk not in units_for(user, "moderator"):
        raise NotAllowed("moderation.freeze_scope")


def may_set_webhooks(user: Any) -> bool:
    """Say whether this person may set chat rooms."""
    return has_role(user, "lead")


def check_may_set_webhook(user: Any, unit: Any) -> None:
    """Let leads choose the chat rooms of their units."""
    if not has_role(user, "lead", unit=unit):
        raise NotAllowed("webhook.leads_only")


def may_release(user: Any) -> bool:
    """Say whether this person may lift freezes, together with another."""
    return has_role(user, *SENIORS)


def check_may_release(user: Any) -> None:
    """Let only leads and legal ask for the end of a freeze, or agree to it."""
    if not may_release(user):
        raise NotAllowed("moderation.release_by_senior")


def may_open_crisis(user: Any) -> bool:
    """Say whether the crisis page is a place for this person: the desk's people and the cell."""
    return bool(roles_of(user) & {*DESK_ROLES, *STATEMENT_ROLES})


def check_may_note(user: Any) -> None:
    """Let those who see the crisis page write in its journal."""
    if not may_open_crisis(user):
        raise NotAllowed("crisis.not_yours")


def may_write_statement(user: Any) -> bool:
    """Say whether this person writes holding statements, and agrees to those of others."""
    return has_role(user, *STATEMENT_ROLES)


def check_may_write_statement(user: Any) -> None:
    """Let the crisis cell, leads and legal write and approve holding statements."""
    if not may_write_statement(user):
        raise NotAllowed("crisis.statement_roles")


def may_write_reply(user: Any, unit: Any) -> bool:
    """Say whether this person drafts a reply of the company to a post of that unit."""
    return has_role(user, *SENIORS, unit=unit)


def check_may_propose_regime(user: Any, unit: Any) -> None:
    """Let the unit's lawyers propose its regime."""
    if not has_role(user, "legal", unit=unit):
        raise NotAllowed("regime.legal_only")


def check_may_confirm_regime(user: Any, unit: Any) -> None:
    """Let lawyers and leads of the unit agree to its regime, or not."""
    if not has_role(user, *SENIORS, unit=unit):
        raise NotAllowed("regime.seniors_only")


def units_of_regimes(user: Any) -> frozenset[int]:
    """Return the units whose regimes this person may see and answer for."""
    return units_for(user, *SENIORS)


def may_set_regimes(user: Any) -> bool:
    """Say whether the page of regimes is a place for this person."""
    return has_role(user, *SENIORS)


def may_look_afterwards(user: Any) -> bool:
    """Say whether this person checks posts that left directly."""
    return has_role(user, *REVIEWERS)


def may_answer_contests(user: Any) -> bool:
    """Say whether people ask this person how their posts are read."""
    return has_role(user, "lead")


def may_read_procedures(user: Any) -> bool:
    """Say whether this person may read the written supervisory procedures."""
    return bool(roles_of(user) & set(PROCEDURE_ROLES))


def may_see_tier(user: Any, author: Any) -> bool:
    """Say whether this person sees how much somebody is read: a lead of their unit."""
    return author.pk != user.pk and author.unit_id in units_for(user, "lead")
