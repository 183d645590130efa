"""Taking a decision back: free for half a minute, before it takes effect.

The case moves at once, so that nobody else works on it; its author is told nothing and nothing
leaves until `effective_at`. Undoing puts back what the decision changed, and keeps both on record.
"""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from config.kernel.errors import NotAllowed, WrongState
from moderation.models import Case, Decision, Undo
from moderation.services import leases
from moderation.states import CASE, CaseState

KEPT = (
    "state", "rank", "rank_reasons", "deadline", "first_approver_id", "proposed_text", "handed_to"
)  # fmt: skip


def delayed(case: Case) -> dict[str, Any]:
    """Return the columns that delay the effect of a decision, and tell what it is about to change.

    Asked for before anything of the case is changed.
    """
    kept = {name: getattr(case, name) for name in KEPT}
    kept["deadline"] = case.deadline and case.deadline.isoformat()
    window = timedelta(seconds=settings.UNDO_SECONDS)
    return {"effective_at": timezone.now() + window, "before": kept}


def open_of(user: Any) -> list[Decision]:
    """Return this person's decisions that can still be undone, the last one first."""
    now = timezone.now()
    since = now - timedelta(seconds=settings.UNDO_SECONDS)
    made = Decision.objects.filter(decider=user, made_at__gt=since, case__effective_at__gt=now)
    return list(made.select_related("case__author").order_by("-made_at", "-pk"))


def undo(case: Case, *, actor: Any) -> None:
    """Take back one's own decision; the case is in one's hands again, as it was.

    Raises NotAllowed when somebody else decided, WrongState "moderation.undo_late" when it has
    taken effect, when the author took the post back, or when somebody went on from there.
    """
    decision = case.decisions.order_by("-made_at", "-pk").first()
    if decision is None or case.in_effect or case.before is None:
        raise WrongState("moderation.undo_late")
    if decision.decider_id != actor.pk:
        raise NotAllowed("moderation.undo_own")
    try:
        with transaction.atomic():
            _put_back(case, actor, decision)
            Undo.objects.create(decision=decision, actor=actor)
    except WrongState as error:
        raise WrongState("moderation.undo_late") from error


def _put_back(case: Case, actor: Any, decision: Decision) -> None:
    columns = dict(case.before or {})
    columns["deadline"] = parse_datetime(columns["deadline"]) if columns["deadline"] else None
    handed = columns.pop("state") == CaseState.ESCALATED
    # What was handed to people is decided by them without claiming it.
    held = leases.FREE if handed else leases.held_by(actor)
    CASE.advance(
        case,
        "undo_handed" if handed else "undo",
        actor=actor,
        where=Q(
            state=case.state,
            effective_at__gt=timezone.now(),
            claimed_by__isnull=True,
            # Another tab may have undone this one, and decided again.
            takes=case.takes,
        ),
        changes={**columns, **held, "effective_at": None, "before": None, "takes": case.takes + 1},
        data={"decision": decision.kind},
    )


def undone(case: Case, *, user: Any) -> Decision | None:
    """Return what this person decided on the case last and took back, words included."""
    if not case.takes or (case.claimed_by_id != user.pk and case.state != CaseState.ESCALATED):
        return None
    taken = Decision.with_undone.filter(case=case, decider=user, undo__isnull=False)
    return taken.order_by("-made_at", "-pk").first()
