"""A person's own record, for that person alone: first tries, and every answer they got."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Prefetch, QuerySet
from django.utils.functional import Promise

from charter import public as charter
from moderation.models import Case, Decision
from moderation.models.case import in_effect
from moderation.services.standing import team_of
from moderation.states import CaseState

# A refusal that was lifted on appeal is a yes; what was withdrawn or lapsed is no answer.
ANSWERS = {
    CaseState.APPROVED: True,
    CaseState.CHANGES_REQUESTED: False,
    CaseState.REFUSED: False,
    CaseState.APPEALED: False,
}


@dataclass(frozen=True)
class FirstTry:
    """What came of a post when it was sent for the first time."""

    sent_at: datetime
    approved: bool


@dataclass(frozen=True)
class OwnAnswer:
    """One answer to a post of one's own. `kind` and `basis` are those of the decision; `signed`
    is None where the rules let it pass.
    """

    case: Case
    kind: str
    basis: str
    at: datetime
    clause: Any
    note: str
    signed: str | Promise | None


def first_tries(author: Any, *, since: datetime) -> list[FirstTry]:
    """Return a person's posts first sent since then that have an answer, oldest first.

    The submissions of one post have one address; of these only the first answered one counts.
    """
    known = Case.objects.filter(author=author).order_by("submitted_at", "pk")
    seen: set[str] = set()
    found = []
    rows = known.filter(in_effect()).values_list("subject_url", "submitted_at", "state")
    for url, sent_at, state in rows:
        if state not in ANSWERS or (url and url in seen):
            continue
        seen.add(url)
        if sent_at >= since:
            found.append(FirstTry(sent_at, ANSWERS[CaseState(state)]))
    return found


def answers(author: Any) -> Iterator[OwnAnswer]:
    """Yield every answer to this person's posts that has taken effect, the newest post first."""
    clauses: dict[str, Any] = {}
    for case in _cases(author):
        signed = team_of(case.decisions.all())
        for decision in case.decisions.all():
            if not _is_answer(decision, case):
                continue
            if decision.clause_id not in clauses:
                clauses[decision.clause_id] = charter.clause(decision.clause_id)
            by_person = decision.basis != Decision.Basis.RULES
            yield OwnAnswer(
                case=case,
                kind=decision.kind,
                basis=decision.basis,
                at=decision.made_at,
                clause=clauses[decision.clause_id],
                note=decision.note,
                signed=signed if by_person else None,
            )


def _cases(author: Any) -> QuerySet[Case]:
    decisions = Prefetch("decisions", Decision.objects.order_by("made_at", "pk"))
    cases = Case.objects.filter(in_effect(), author=author).order_by("-submitted_at", "-pk")
    return cases.defer("sketch", "before").prefetch_related(decisions)


def _is_handing(decision: Decision) -> bool:
    return decision.kind in Decision.BETWEEN_REVIEWERS


def _is_answer(decision: Decision, case: Case) -> bool:
    """Whether the author was told: not a handing over, nor a first yes of two."""
    first_yes = (
        decision.kind == Decision.Kind.APPROVE
        and case.first_approver_id is not None
        and decision.decider_id == case.first_approver_id
    )
    return not (_is_handing(decision) or first_yes)
