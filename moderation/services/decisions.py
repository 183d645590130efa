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
from moderation.services import leases, placing
from moderation.states import CASE, CaseState, Lane

Kind = Decision.Kind


@dataclass(frozen=True)
class Answer:
    """What a reviewer writes to the author: a note, the clause it rests on, a wording."""

    note: str = ""
    clause_id: str = ""
    proposed_text: str = ""


def approve(case: Case, *, actor: Any, digest: str, answer: Answer = Answer()) -> None:
    """Say yes to exactly the content with this digest.

    On the four-eyes lane the first yes sends the case back to the queue, for a second person.
    """
    first = case.lane == Lane.FOUR_EYES and case.first_approver_id is None
    action, changes = ("approve_first", _second_look(case, actor)) if first else ("approve", {})
    _decide(case, action, actor=actor, digest=digest, answer=answer, changes=changes)


def request_changes(case: Case, *, actor: Any, digest: str, answer: Answer) -> None:
    """Give the post back with the clause, a note and, if one was written, a better wording."""
    _check_reason(answer)
    changes = {"proposed_text": answer.proposed_text}
    _decide(case, Kind.REQUEST_CHANGES, actor=actor, digest=digest, answer=answer, changes=changes)


def refuse(case: Case, *, actor: Any, digest: str, answer: Answer) -> None:
    """Refuse the post, always by a person and always with the clause and a note."""
    _check_reason(answer)
    _decide(case, Kind.REFUSE, actor=actor, digest=digest, answer=answer)


def escalate(case: Case, *, actor: Any, digest: str, answer: Answer) -> None:
    """Hand the case to legal, with a note that says what the question is."""
    if not answer.note.strip():
        raise Invalid("moderation.note_missing")
    now = timezone.now()
    case.deadline = placing.deadline_for(case, now, span=placing.SPANS[Lane.FOUR_EYES])
    reasons = [*_reasons(case), {"code": "escalated"}]
    changes = {"deadline": case.deadline, **placing.place(case, reasons=reasons)}
    _decide(case, Kind.ESCALATE, actor=actor, digest=digest, answer=answer, changes=changes)


def withdraw(case: Case, *, actor: Any) -> None:
    """Take one's own post back, at any time before it has left."""
    if case.author_id != actor.pk:
        raise NotAllowed("moderation.withdraw_own")
    CASE.advance(case, "withdraw", actor=actor, changes=leases.FREE)


ACTIONS = {
    Kind.APPROVE: approve,
    Kind.REQUEST_CHANGES: request_changes,
    Kind.REFUSE: refuse,
    Kind.ESCALATE: escalate,
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
    try:
        with transaction.atomic():
            CASE.advance(
                case,
                action,
                actor=actor,
                where=Q(digest=digest) & ~Q(author=actor) & _as_read(case, actor),
                changes={**leases.FREE, **(changes or {})},
                data={"digest": digest, "clause": answer.clause_id, "lane": case.lane},
            )
            _write(case, kind, actor, answer)
    except WrongState as error:
        raise _why_not(case, digest) from error


def _as_read(case: Case, actor: Any) -> Q:
    """Require in the UPDATE what the checks above were made on: state, holder, first yes."""
    holder = Q() if case.state == CaseState.ESCALATED else Q(claimed_by=actor)
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
        note=answer.note.strip(),
        proposed_text=answer.proposed_text,
    )


def _why_not(case: Case, digest: str) -> WrongState:
    if case.digest != digest:
        return Stale("moderation.other_content")
    return leases.lost(case)


def _second_look(case: Case, actor: Any) -> dict[str, Any]:
    reasons = [*_reasons(case), {"code": "second_look"}]
    return {"first_approver": actor, **placing.place(case, reasons=reasons)}


def _reasons(case: Case) -> list[dict[str, Any]]:
    return [reason for reason in case.rank_reasons if reason["code"] != "deadline"]


def _check_reason(answer: Answer) -> None:
    if not answer.note.strip():
        raise Invalid("moderation.note_missing")
    if charter.clause(answer.clause_id) is None:
        raise Invalid("moderation.clause_missing")
