"""In which lane a case goes, until when, and where it stands in the queue."""

from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from charter.rules import Severity
from config.kernel.working_time import working_deadline
from moderation import deadlines
from moderation.models import Case
from moderation.screening.verdict import Verdict
from moderation.states import CaseState, Lane

FIRST_POSTS = 5
SPANS = {Lane.LIGHT: deadlines.LIGHT, Lane.FOUR_EYES: deadlines.FOUR_EYES}

# The place in the queue is the deadline, brought forward by these. Since it is an instant, what
# waits longest overtakes by itself.
SOONER = {
    "severity": timedelta(minutes=60),  # per point above 2
    "first_post": timedelta(minutes=30),  # a first answer decides whether people go on
    "second_look": timedelta(minutes=120),  # somebody else's work is already in it
    "held_back": timedelta(minutes=60),  # its author was told that it goes out
}


def lane_for(verdict: Verdict) -> Lane:
    """Return how many people must say yes: none, one or two."""
    if verdict.weight >= Severity.HOLD_TWO:
        return Lane.FOUR_EYES
    if verdict.weight >= Severity.HOLD or verdict.incomplete:
        return Lane.LIGHT
    return Lane.DIRECT


def earlier_posts(author: Any, limit: int = FIRST_POSTS) -> int:
    """Count the posts of this person that were approved, up to the number that matters."""
    approved = Case.objects.filter(author=author, state=CaseState.APPROVED)
    return approved[: max(limit, FIRST_POSTS)].count()


def deadline_for(case: Case, start: datetime, *, span: timedelta | None = None) -> datetime | None:
    """Return until when somebody must have looked; None on the direct lane."""
    span = span or SPANS.get(Lane(case.lane))
    if span is None:
        return None
    unit = case.unit
    return working_deadline(start, span, country=unit.country, zone=unit.time_zone)


def place(case: Case, *, reasons: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the columns of the case's place: rank (minutes since 1970) and its reasons.

    rank = deadline - 60 min per point of severity above 2 - 30 min for a first post - 120 min
    for a second look - 60 min for one held back as it left. Smaller is sooner. A reason is
    {"code": ..., further facts}.
    """
    due = case.deadline or timezone.now()
    weight = sum((_weight(reason) for reason in reasons), timedelta())
    return {
        "rank": int((due - weight).timestamp() // 60),
        "rank_reasons": [{"code": "deadline"}, *reasons],
    }


def first_reasons(case: Case, *, earlier: int, urgent: bool) -> list[dict[str, Any]]:
    """Return why a case that enters the queue stands where it stands, besides its deadline."""
    reasons: list[dict[str, Any]] = []
    if urgent:
        reasons.append({"code": "urgent"})
    if case.severity > Severity.JUSTIFY:
        reasons.append({"code": "severity", "severity": case.severity})
    if earlier < FIRST_POSTS:
        reasons.append({"code": "first_post", "number": earlier + 1})
    return reasons


def _weight(reason: dict[str, Any]) -> timedelta:
    points = reason["severity"] - Severity.JUSTIFY if reason["code"] == "severity" else 1
    return SOONER.get(reason["code"], timedelta()) * points
