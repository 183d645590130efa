"""Who holds a case: claims with a lease, so that two people never decide the same post."""

from datetime import timedelta
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from charter.public import units_for
from config.kernel.audit import SystemActor
from config.kernel.errors import Stale, WrongState
from moderation import policies
from moderation.models import Case
from moderation.models.case import in_effect, with_role
from moderation.states import CASE, CaseState

LEASE = timedelta(minutes=10)
CLOCK = SystemActor("lease")
FREE = {"claimed_by": None, "lease_until": None}


def claim(case: Case, *, actor: Any) -> None:
    """Take a waiting case for ten minutes. Claiming what one already holds renews the lease.

    Raises NotAllowed (own post, not theirs to review), Stale "moderation.taken" when somebody
    else was faster, WrongState when it no longer waits.
    """
    policies.check_may_review(case, actor)
    if case.claimed_by_id == actor.pk:
        heartbeat(case, actor=actor)
        return
    _free_if_lapsed(case)
    try:
        CASE.advance(
            case,
            "claim",
            actor=actor,
            where=~Q(author=actor) & same_first_yes(case) & in_effect(),
            changes=held_by(actor),
        )
    except WrongState as error:
        refusal = lost(case)
        # Another request of the same person was faster: choosing, and confirming at once.
        if case.claimed_by_id != actor.pk or case.state != CaseState.IN_REVIEW:
            raise refusal from error


def held_by(actor: Any) -> dict[str, Any]:
    """Return the columns of a case in somebody's hands, for a lease from now on."""
    return {"claimed_by": actor, "lease_until": timezone.now() + LEASE}


def same_first_yes(case: Case) -> Q:
    """Require that nobody approved since the row was read."""
    if case.first_approver_id is None:
        return Q(first_approver__isnull=True)
    return Q(first_approver=case.first_approver_id)


def _free_if_lapsed(case: Case) -> None:
    now = timezone.now()
    if case.lease_until is not None and case.lease_until <= now:
        lapsed = Q(lease_until__lte=now)
        CASE.advance(case, "release", actor=CLOCK, where=lapsed, changes=FREE)


def heartbeat(case: Case, *, actor: Any) -> None:
    """Renew the lease while the person is at the card; Stale once somebody else has it."""
    until = timezone.now() + LEASE
    held = Case.objects.filter(pk=case.pk, claimed_by=actor, state=CaseState.IN_REVIEW)
    if not held.update(lease_until=until):
        raise lost(case)
    case.lease_until = until


def release(case: Case, *, actor: Any) -> None:
    """Give a case back to the queue."""
    try:
        CASE.advance(case, "release", actor=actor, where=Q(claimed_by=actor), changes=FREE)
    except WrongState as error:
        raise lost(case) from error


def sweep() -> int:
    """Give back every case whose lease has lapsed; return how many."""
    lapsed = Q(lease_until__lte=timezone.now())
    freed = 0
    for case in Case.objects.filter(lapsed, state=CaseState.IN_REVIEW).order_by("pk"):
        try:
            CASE.advance(case, "release", actor=CLOCK, where=lapsed, changes=FREE)
            freed += 1
        except WrongState:  # decided or renewed in this very moment
            continue
    return freed


def claim_next(cases: Any, *, actor: Any) -> Case | None:
    """Claim the most urgent free case of a queryset that this person may review, if any.

    People who press at the same time get different cases: each skips the rows that another
    transaction holds (PostgreSQL; SQLite lets one writer in at a time anyway).
    """
    with transaction.atomic():
        case: Case | None = next_free(cases, actor).first()
        if case is not None:
            claim(case, actor=actor)
    return case


def next_free(cases: Any, actor: Any, *, skip_locked: bool = True) -> Any:
    """Return what this person may take, the most urgent first, locked as it is read."""
    free = claimable(cases, actor).order_by("rank", "pk").select_related("unit")
    return free.select_for_update(skip_locked=skip_locked, of=("self",))


def claimable(cases: Any, actor: Any) -> Any:
    """Narrow a queryset to what waits unclaimed and this person may take."""
    waits = Q(state=CaseState.QUEUED) & in_effect()
    return cases.filter(waits, _may_look(actor)).exclude(author=actor)


def decidable(cases: Any, actor: Any) -> Any:
    """Narrow a queryset to what this person may decide now: free, theirs, or handed to them."""
    free = Q(state=CaseState.QUEUED) & _may_look(actor) & in_effect()
    mine = free | Q(claimed_by=actor)
    for role in policies.HANDED_ROLES:
        mine |= with_role(role) & in_effect() & Q(unit__in=units_for(actor, role))
    return cases.filter(mine).exclude(author=actor)


def _may_look(actor: Any) -> Q:
    seniors = units_for(actor, *policies.SENIORS)
    second = Q(first_approver__isnull=False)
    return ~second | Q(unit__in=seniors) & ~Q(first_approver=actor)


def lost(case: Case) -> WrongState:
    """Say who was faster: the card shows it beside what was typed."""
    case.refresh_from_db()
    decision = case.decisions.order_by("-made_at", "-pk").first()
    if case.claimed_by_id:
        return Stale("moderation.taken", who=str(case.claimed_by))
    if decision is not None and case.state != CaseState.QUEUED:
        return Stale("moderation.decided", who=decision.decider_name)
    return Stale("moderation.moved", state=case.get_state_display())
