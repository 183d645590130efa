"""What the author is told: where the post is, who has it, until when, and what was answered."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from charter import public as charter
from moderation.models import Case, Decision
from moderation.services.appeals import appeal_of
from moderation.states import UNDECIDED, WAITING, AppealState, CaseState, Handed

# Decisions are signed as a team towards the author; the person's name is in the audit.
COMMUNICATIONS = _("communications team")
LEGAL = _("legal team")
TEAMS = {
    Handed.LEGAL: LEGAL,
    Handed.FINANCE: _("investor relations team"),
    Handed.CRISIS_CELL: _("crisis team"),
}
ANSWERED = (
    CaseState.APPROVED,
    CaseState.CHANGES_REQUESTED,
    CaseState.REFUSED,
    CaseState.APPEALED,
)


@dataclass(frozen=True)
class Standing:
    """Where a case stands. `team` and `until` (aware, UTC) are None when nobody has it; `again`:
    it was approved, and a rule spoke before it left; `appeal` is the state of its appeal, if any.
    """

    state: str
    team: str | Promise | None
    until: datetime | None
    in_hand: bool
    again: bool = False
    appeal: str = ""


@dataclass(frozen=True)
class AnswerToAuthor:
    """A decision as its author reads it. `clause` is the frozen clause, or None; `on_appeal`: it
    answers an appeal.
    """

    kind: str
    note: str
    clause: Any
    proposed_text: str
    signed: str | Promise
    at: datetime
    on_appeal: bool = False


def standing(case: Case) -> Standing:
    """Return the facts for the author's one sentence."""
    state = case.told
    if state in (CaseState.APPEALED, CaseState.REFUSED) and appeal_of(case):
        return _under_appeal(case)
    waits = state in WAITING
    handed = state == CaseState.ESCALATED
    team = TEAMS[Handed(case.handed_role)] if handed else COMMUNICATIONS
    return Standing(
        state=state,
        team=team if waits else None,
        until=case.deadline if waits else None,
        in_hand=state == CaseState.IN_REVIEW,
        again=waits and any(reason["code"] == "held_back" for reason in case.rank_reasons),
    )


def _under_appeal(case: Case) -> Standing:
    """Return the facts of a refusal that was appealed against, also once that is answered."""
    row = case.appeal
    waits = row.state in UNDECIDED
    return Standing(
        state=case.state,
        team=_team(case) if waits else None,
        until=row.deadline if waits else None,
        in_hand=row.state == AppealState.IN_REVIEW,
        appeal=row.state,
    )


def _team(case: Case) -> str | Promise:
    return team_of(case.decisions.filter(kind__in=Decision.BETWEEN_REVIEWERS))


def team_of(decisions: Iterable[Decision]) -> str | Promise:
    """Return who signs towards the author: those whom a case was handed to, unless they left it
    to the desk again. `decisions` in the order in which they were made.
    """
    team: str | Promise = COMMUNICATIONS
    for decision in decisions:
        if decision.kind == Decision.Kind.ESCALATE:
            team = TEAMS[Handed(decision.handed_to or Handed.LEGAL)]
        elif decision.kind == Decision.Kind.HAND_BACK:
            team = COMMUNICATIONS
    return team


def decision_for_author(case: Case) -> AnswerToAuthor | None:
    """Return the answer a person gave, without that person's name; None before there is one.

    What moves a case between reviewers (a first yes, a handing over) is not an answer.
    """
    if case.told not in ANSWERED:
        return None
    reviews = case.decisions.exclude(basis=Decision.Basis.RULES)
    # A first yes to an appeal is no answer: not yet, and never once the appeal was taken back.
    reviews = reviews.exclude(basis=Decision.Basis.APPEAL, appeal__isnull=True)
    answers = reviews.exclude(kind__in=Decision.BETWEEN_REVIEWERS)
    decision = answers.order_by("-made_at", "-pk").first()
    if decision is None:
        return None
    return AnswerToAuthor(
        kind=decision.kind,
        note=decision.note,
        clause=charter.clause(decision.clause_id) if decision.clause_id else None,
        proposed_text=decision.proposed_text,
        signed=_team(case),
        at=decision.made_at,
        on_appeal=decision.basis == Decision.Basis.APPEAL,
    )
