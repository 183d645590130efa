"""What other apps may ask of moderation. Nothing else of this app is theirs to import.

    advise(content, author=...)            -> Verdict, stores nothing
    foresee(verdict, author=...)           -> Outlook: the lane and until when, stores nothing
    submit(content, author=..., ...)       -> Case, or DomainError and no case
    withdraw(case, actor=author)           -> None
    cleared()                              -> Q on rows with `case` and `digest`
    holds_for(unit=..., network=...)       -> freezes that stop a sending, asked at T-0
    holds_now()                            -> freezes in effect anywhere
    standing(case), decision_for_author(case) -> what the author is told
    reviewable_by(user)                    -> Q on rows with `case`: what their desk shows
    statistics(since=, until=, units=)     -> counts

Cases and holds are rows to read, never to write.
"""

from typing import Any

from django.db.models import F, Q

from moderation.models import Case
from moderation.screening.content import Content, Destination, Media
from moderation.screening.verdict import Finding, Fix, Verdict
from moderation.services.decisions import withdraw
from moderation.services.holds import holds_for, holds_now
from moderation.services.intake import advise, submit
from moderation.services.outlook import Outlook, foresee
from moderation.services.standing import (
    AnswerToAuthor,
    Standing,
    decision_for_author,
    standing,
)
from moderation.services.statistics import Statistics, statistics
from moderation.states import CaseState

__all__ = [
    "AnswerToAuthor",
    "Content",
    "Destination",
    "Finding",
    "Fix",
    "Media",
    "Outlook",
    "Standing",
    "Statistics",
    "Verdict",
    "advise",
    "cleared",
    "decision_for_author",
    "foresee",
    "holds_for",
    "holds_now",
    "reviewable_by",
    "standing",
    "statistics",
    "submit",
    "withdraw",
]


def cleared() -> Q:
    """Return the condition on rows with `case` and `digest` whose content may leave.

    Put it in the UPDATE that starts a sending: a content changed since it was approved has
    another digest, and does not leave.
    """
    return Q(case__state=CaseState.APPROVED, case__digest=F("digest"))


def reviewable_by(user: Any) -> Q:
    """Return the condition on rows with `case` for what this person reviews, say for an image."""
    return Q(case__in=Case.objects.on_desk_of(user).values("pk"))
