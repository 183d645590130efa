"""Appeals, the desk's side: taken with a lease, decided by somebody who had not decided before."""

from typing import Any

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from config.kernel.errors import Invalid, Stale, WrongState
from moderation import policies
from moderation.models import Appeal, Case, Decision
from moderation.services.decisions import Answer, check_reason
from moderation.services.leases import CLOCK, FREE, held_by
from moderation.states import (
    APPEAL,
    CASE,
    DECIDED_APPEAL,
    UNDECIDED,
    AppealState,
    Lane,
)

UPHOLD, OVERTURN = "uphold", "overturn"
OUTCOMES = (UPHOLD, OVERTURN)
SHOWN = 100


def waiting_for(user: Any) -> QuerySet[Appeal]:
    """Return what waits in this person's units, the first one due at the head."""
    rows = Appeal.objects.on_desk_of(user).filter(state__in=UNDECIDED)
    return rows.order_by("deadline", "pk").select_related("case__unit", "author", "claimed_by")


def decided_for(user: Any) -> QuerySet[Appeal]:
    """Return the last decided ones of this person's units."""
    rows = Appeal.objects.on_desk_of(user).filter(state__in=DECIDED_APPEAL)
    return rows.order_by("-decided_at", "-pk").select_related("case__unit", "author")[:SHOWN]


def claim(appeal: Appeal, *, actor: Any) -> None:
    """Take an appeal for ten minutes; claiming what one already holds renews the lease.

    Raises NotAllowed for whoever may not hear it (see `policies.check_may_hear`), Stale when
    somebody else was faster, or when it waits no longer.
    """
    policies.check_may_hear(appeal, actor)
    if appeal.claimed_by_id == actor.pk:
        heartbeat(appeal, actor=actor)
        return
    _free_if_lapsed(appeal)
    try:
        other = ~Q(author=actor)
        APPEAL.advance(appeal, "claim", actor=actor, where=other, changes=held_by(actor))
    except WrongState as error:
        refusal = _lost(appeal)
        # As in `leases.claim`: choosing, and confirming at once.
        if appeal.claimed_by_id != actor.pk or appeal.state != AppealState.IN_REVIEW:
            raise refusal from error


def heartbeat(appeal: Appeal, *, actor: Any) -> None:
    """Renew the lease while the person is at it; Stale once somebody else has it."""
    held = Appeal.objects.filter(pk=appeal.pk, claimed_by=actor, state=AppealState.IN_REVIEW)
    columns = held_by(actor)
    if not held.update(**columns):
        raise _lost(appeal)
    appeal.lease_until = columns["lease_until"]


def release(appeal: Appeal, *, actor: Any) -> None:
    """Give an appeal back."""
    try:
        mine = Q(claimed_by=actor)
        APPEAL.advance(appeal, "release", actor=actor, where=mine, changes=FREE)
    except WrongState as error:
        raise _lost(appeal) from error


def sweep() -> int:
    """Give back every appeal whose lease has lapsed; return how many."""
    lapsed = Appeal.objects.filter(lease_until__lte=timezone.now(), state=AppealState.IN_REVIEW)
    return sum(_free_if_lapsed(appeal) for appeal in lapsed.order_by("pk"))


def _free_if_lapsed(appeal: Appeal) -> bool:
    now = timezone.now()
    if appeal.lease_until is None or appeal.lease_until > now:
        return False
    lapsed = Q(lease_until__lte=now)
    try:
        APPEAL.advance(appeal, "release", actor=CLOCK, where=lapsed, changes=FREE)
    except WrongState:  # decided or renewed in this very moment
        return False
    return True


def needs_two(case: Case) -> bool:
    """Say whether one yes is not enough: on the four-eyes lane, and nobody said yes before."""
    return case.lane == Lane.FOUR_EYES and case.first_approver_id is None


def decide(appeal: Appeal, outcome: str, *, actor: Any, digest: str, answer: Answer) -> None:
    """Let the refusal stand ("uphold", with note and clause) or lift it ("overturn", with a note).

    What is lifted is approved, for exactly the content with this digest; where two must say yes,
    the first yes gives the appeal back for a second person. Claims it first when it is free.
    """
    policies.check_may_hear(appeal, actor)
    _check(appeal, outcome, digest, answer)
    if appeal.claimed_by_id != actor.pk:
        claim(appeal, actor=actor)
    with transaction.atomic():
        # The row is held from here on, so that of two tabs only one goes on.
        if not _held(appeal, actor):
            raise _lost(appeal)
        appeal.case.refresh_from_db(fields=["first_approver"])
        first = outcome == OVERTURN and needs_two(appeal.case)
        decision = _write(appeal.case, outcome, actor, answer)
        if first:
            _first_yes(appeal, actor)
        else:
            _settle(appeal, outcome, decision, actor)


def _check(appeal: Appeal, outcome: str, digest: str, answer: Answer) -> None:
    if outcome not in OUTCOMES:
        raise Invalid("appeal.outcome_missing")
    if appeal.case.digest != digest:
        raise Stale("moderation.other_content")
    if outcome == UPHOLD:
        check_reason(answer)
    elif not answer.note.strip():
        raise Invalid("moderation.note_missing")


def _held(appeal: Appeal, actor: Any) -> Appeal | None:
    rows = Appeal.objects.select_for_update().filter(pk=appeal.pk, claimed_by=actor)
    return rows.filter(state=AppealState.IN_REVIEW).first()


def _first_yes(appeal: Appeal, actor: Any) -> None:
    APPEAL.advance(appeal, "overturn_first", actor=actor, changes=FREE)
    changes = {"first_approver": actor}
    CASE.advance(appeal.case, "overturn_first", actor=actor, changes=changes)


def _settle(appeal: Appeal, outcome: str, decision: Decision, actor: Any) -> None:
    now = timezone.now()
    changes = {**FREE, "decision": decision, "decided_at": now}
    facts = {"clause": decision.clause_id, "digest": decision.digest}
    APPEAL.advance(appeal, outcome, actor=actor, changes=changes, data=facts)
    # It takes effect at once: nobody waits longer for an answer that took two days.
    at_once = {"effective_at": now, "before": None}
    CASE.advance(appeal.case, outcome, actor=actor, changes=at_once, data=facts)


def _write(case: Case, outcome: str, actor: Any, answer: Answer) -> Decision:
    kind = Decision.Kind.APPROVE if outcome == OVERTURN else Decision.Kind.REFUSE
    return Decision.objects.create(
        case=case,
        kind=kind,
        basis=Decision.Basis.APPEAL,
        author_id=case.author_id,
        decider=actor,
        decider_name=str(actor),
        digest=case.digest,
        screening_id=case.screenings.order_by("-pk").values_list("pk", flat=True).first(),
        clause_id=answer.clause_id if kind == Decision.Kind.REFUSE else "",
        note=answer.note.strip(),
        take=case.takes,
    )


def _lost(appeal: Appeal) -> WrongState:
    """Say who was faster, or that it waits no longer; the page shows it beside what was typed."""
    appeal.refresh_from_db()
    if appeal.claimed_by_id:
        return Stale("moderation.taken", who=str(appeal.claimed_by))
    return Stale("appeal.moved", state=appeal.get_state_display())
