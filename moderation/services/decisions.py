"""Decisions: each is a state move, a row that cannot change and a ledger entry, or nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from charter import public as charter
from config.kernel.errors import Invalid, NotAllowed, Stale, WrongState
from moderation import policies
from moderation.models import Case, Decision
from moderation.models.case import in_effect
from moderation.services import leases, placing, reasons, undoing
from moderation.states import CASE, CaseState, Handed, Lane

Kind = Decision.Kind


@dataclass(frozen=True)
class Answer:
    """What a reviewer writes to the author: a note, the clause it rests on, a wording, and the
    code of the reason (`reasons.CODES`); or to whom they hand the post, which gets the note.
    """

    note: str = ""
    clause_id: str = ""
    proposed_text: str = ""
    reason: str = reasons.OTHER
    handed_to: str = Handed.LEGAL


def approve(case: Case, *, actor: Any, digest: str, answer: Answer = Answer()) -> None:
    """Say yes to exactly the content with this digest.

    On the four-eyes lane the first yes sends the case back to the queue, for a second person.
    """
    first = case.lane == Lane.FOUR_EYES and case.first_approver_id is None
    action, changes = ("approve_first", _second_look(case, actor)) if first else ("approve", {})
    _decide(case, action, actor=actor, digest=digest, answer=answer, changes=changes)


def request_changes(case: Case, *, actor: Any, digest: str, answer: Answer) -> None:
    """Give the post back with the clause, a note and, if one was written, a better wording."""
    check_reason(answer)
    changes = {"proposed_text": answer.proposed_text}
    _decide(case, Kind.REQUEST_CHANGES, actor=actor, digest=digest, answer=answer, changes=changes)


def refuse(case: Case, *, actor: Any, digest: str, answer: Answer) -> None:
    """Refuse the post, always by a person and always with the clause and a note."""
    check_reason(answer)
    _decide(case, Kind.REFUSE, actor=actor, digest=digest, answer=answer)


def escalate(case: Case, *, actor: Any, digest: str, answer: Answer) -> None:
    """Hand the case to legal, investor relations or the crisis cell, with a note that says what
    the question is.
    """
    if not answer.note.strip():
        raise Invalid("moderation.note_missing")
    if answer.handed_to not in Handed.values:
        raise Invalid("moderation.handed_to_missing")
    if not _anybody(case, answer.handed_to):
        raise Invalid("moderation.nobody_there", who=str(Handed(answer.handed_to).label))
    now = timezone.now()
    deadline = placing.deadline_for(case, now, span=placing.SPANS[Lane.FOUR_EYES])
    reasons = [*_reasons(case), {"code": "escalated", "to": answer.handed_to}]
    changes = {"deadline": deadline, **placing.place(case, reasons=reasons, due=deadline)}
    changes["handed_to"] = answer.handed_to
    _decide(case, Kind.ESCALATE, actor=actor, digest=digest, answer=answer, changes=changes)


def _anybody(case: Case, role: str) -> bool:
    """Say whether somebody could answer: not every unit has these people."""
    return charter.holders(case.unit, role).exclude(pk=case.author_id).exists()


def hand_back(case: Case, *, actor: Any, digest: str, answer: Answer) -> None:
    """Leave a case that was handed over to the desk again, with a note of what was found."""
    if not answer.note.strip():
        raise Invalid("moderation.note_missing")
    deadline = placing.deadline_for(case, timezone.now())
    reasons = [*(each for each in _reasons(case) if each["code"] != "escalated"), _BACK]
    changes = {"deadline": deadline, **placing.place(case, reasons=reasons, due=deadline)}
    changes["handed_to"] = ""
    _decide(case, Kind.HAND_BACK, actor=actor, digest=digest, answer=answer, changes=changes)


_BACK = {"code": "handed_back"}


def withdraw(case: Case, *, actor: Any) -> None:
    """Take one's own post back, at any time before it has left."""
    if case.author_id != actor.pk:
        raise NotAllowed("moderation.withdraw_own")
    told_no = Q(state=CaseState.REFUSED) & in_effect()
    # A decision that had not taken effect never will.
    changes = {**leases.FREE, "effective_at": None, "before": None}
    CASE.advance(case, "withdraw", actor=actor, where=~told_no, changes=changes)


ACTIONS = {
    Kind.APPROVE: approve,
    Kind.REQUEST_CHANGES: request_changes,
    Kind.REFUSE: refuse,
    Kind.ESCALATE: escalate,
    Kind.HAND_BACK: hand_back,
}


def decide(case: Case, kind: str, *, actor: Any, digest: str, answer: Answer) -> None:
    """Make a decision of this kind, claiming the case first when nobody holds it."""
    waits = case.state in (CaseState.QUEUED, CaseState.IN_REVIEW)
    if waits and case.claimed_by_id != actor.pk:
        leases.claim(case, actor=actor)
    ACTIONS[Kind(kind)](case, actor=actor, digest=digest, answer=answer)


def _decide(
    case: Case,
    action: str,
    *,
    actor: Any,
    digest: str,
    answer: Answer,
    changes: Mapping[str, Any] | None = None,
) -> None:
    policies.check_may_review(case, actor)
    kind = Kind.APPROVE if action == "approve_first" else Kind(action)
    before = undoing.delayed(case)
    try:
        with transaction.atomic():
            CASE.advance(
                case,
                action,
                actor=actor,
                where=Q(digest=digest) & ~Q(author=actor) & _as_read(case, actor),
                changes={**leases.FREE, **before, **(changes or {})},
                data={"digest": digest, "clause": answer.clause_id, "lane": case.lane},
            )
            _write(case, kind, actor, answer)
    except WrongState as error:
        raise _why_not(case, digest) from error


def _as_read(case: Case, actor: Any) -> Q:
    """Require in the UPDATE what the checks above were made on: state, holder, first yes."""
    # What was handed over a moment ago may still be taken back.
    holder = in_effect() if case.state == CaseState.ESCALATED else Q(claimed_by=actor)
    return Q(state=case.state) & holder & leases.same_first_yes(case)


def _write(case: Case, kind: str, actor: Any, answer: Answer) -> None:
    Decision.objects.create(
        case=case,
        kind=kind,
        author_id=case.author_id,
        decider=actor,
        decider_name=str(actor),
        digest=case.digest,
        screening_id=case.screenings.order_by("-pk").values_list("pk", flat=True).first(),
        clause_id=answer.clause_id,
        reason=answer.reason,
        note=answer.note.strip(),
        proposed_text=answer.proposed_text,
        handed_to=answer.handed_to if kind == Kind.ESCALATE else "",
        take=case.takes,
    )


def _why_not(case: Case, digest: str) -> WrongState:
    if case.digest != digest:
        return Stale("moderation.other_content")
    return leases.lost(case)


def _second_look(case: Case, actor: Any) -> dict[str, Any]:
    reasons = [*_reasons(case), {"code": "second_look"}]
    return {"first_approver": actor, **placing.place(case, reasons=reasons)}


def _reasons(case: Case) -> list[dict[str, Any]]:
    return [each for each in case.rank_reasons if each["code"] not in ("deadline", "handed_back")]


def check_reason(answer: Answer) -> None:
    """Refuse a "no" without a note, or without a clause in force."""
    if not answer.note.strip():
        raise Invalid("moderation.note_missing")
    if charter.clause(answer.clause_id) is None:
        raise Invalid("moderation.clause_missing")
    if answer.reason not in reasons.CODES:
        raise Invalid("moderation.reason_unknown")
