"""What the author is told: where the post is, who has it, until when, and what was answered."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from charter import public as charter
from moderation.models import Case, Decision
from moderation.states import WAITING, CaseState

# Decisions are signed as a team towards the author; the person's name is in the audit.
COMMUNICATIONS = _("communications team")
LEGAL = _("legal team")


@dataclass(frozen=True)
class Standing:
    """Where a case stands. `team` and `until` (aware, UTC) are None when nobody has it; `again`:
    it was approved, and a rule spoke before it left.
    """

    state: str
    team: str | Promise | None
    until: datetime | None
    in_hand: bool
    again: bool = False


@dataclass(frozen=True)
class AnswerToAuthor:
    """A decision as its author reads it. `clause` is the frozen clause, or None."""

    kind: str
    note: str
    clause: Any
    proposed_text: str
    signed: str | Promise
    at: datetime


def standing(case: Case) -> Standing:
    """Return the facts for the author's one sentence."""
    waits = case.state in WAITING
    team = LEGAL if case.state == CaseState.ESCALATED else COMMUNICATIONS
    return Standing(
        state=case.state,
        team=team if waits else None,
        until=case.deadline if waits else None,
        in_hand=case.state == CaseState.IN_REVIEW,
        again=waits and any(reason["code"] == "held_back" for reason in case.rank_reasons),
    )


def decision_for_author(case: Case) -> AnswerToAuthor | None:
    """Return the answer a person gave, without that person's name; None before there is one.

    What moves a case between reviewers (a first yes, a handing over) is not an answer.
    """
    if case.state not in (CaseState.APPROVED, CaseState.CHANGES_REQUESTED, CaseState.REFUSED):
        return None
    reviews = case.decisions.filter(basis=Decision.Basis.REVIEW)
    decision = reviews.exclude(kind=Decision.Kind.ESCALATE).order_by("-made_at", "-pk").first()
    if decision is None:
        return None
    handed = reviews.filter(kind=Decision.Kind.ESCALATE).exists()
    return AnswerToAuthor(
        kind=decision.kind,
        note=decision.note,
        clause=charter.clause(decision.clause_id) if decision.clause_id else None,
        proposed_text=decision.proposed_text,
        signed=LEGAL if handed else COMMUNICATIONS,
        at=decision.made_at,
    )
