"""In which lane a case goes, until when, and where it stands in the queue."""

from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from charter import public as charter
from charter.rules import Severity
from config.kernel.working_time import working_deadline
from moderation import deadlines
from moderation.models import Case
from moderation.screening.verdict import Verdict
from moderation.states import CaseState, Lane
from moderation.trust import FIRST_POSTS, STANDARD, Route, Situation, Subject, Tier, route_of

SPANS = {Lane.LIGHT: deadlines.LIGHT, Lane.FOUR_EYES: deadlines.FOUR_EYES}

# The place in the queue is the deadline, brought forward by these. Since it is an instant, what
# waits longest overtakes by itself.
SOONER = {
    "severity": timedelta(minutes=60),  # per point above 2
    "first_post": timedelta(minutes=30),  # a first answer decides whether people go on
    "second_look": timedelta(minutes=120),  # somebody else's work is already in it
    "held_back": timedelta(minutes=60),  # its author was told that it goes out
}


# What the remarks of these rules are about, where a regime asks.
SUBJECTS = {
    "claim.superlative": Subject.PRODUCT,
    "claim.environment": Subject.PRODUCT,
    "claim.regulated_product": Subject.REGULATED,
}
USUAL = Situation()


def route(verdict: Verdict, situation: Situation = USUAL) -> Route:
    """Return which way a post goes, past nobody, one person or two, and what asked for it."""
    return route_of(
        min(verdict.weight, Severity.HOLD_TWO),
        situation,
        incomplete=verdict.incomplete,
        subjects=_subjects(verdict, situation),
    )


def lane_for(verdict: Verdict, situation: Situation = USUAL) -> Lane:
    """Return how many people must say yes: none, one or two."""
    return route(verdict, situation).lane


def _subjects(verdict: Verdict, situation: Situation) -> set[Subject]:
    """Return what the remarks are about; asked only where the regime cares."""
    regime = situation.regime
    if not verdict.findings or (regime.products, regime.regulated) == _NOBODY_ASKS:
        return set()
    types = {rule.code: rule.type for rule in charter.rules_in_force().rules}
    found = {types.get(finding.rule, "") for finding in verdict.findings}
    return {SUBJECTS[type] for type in found if type in SUBJECTS}


_NOBODY_ASKS = (STANDARD.products, STANDARD.regulated)


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


def place(
    case: Case, *, reasons: list[dict[str, Any]], due: datetime | None = None
) -> dict[str, Any]:
    """Return the columns of the case's place: rank (minutes since 1970) and its reasons.

    rank = deadline - 60 min per point of severity above 2 - 30 min for a first post - 120 min
    for a second look - 60 min for one held back as it left. Smaller is sooner. A reason is
    {"code": ..., further facts}.
    """
    due = due or case.deadline or timezone.now()
    weight = sum((_weight(reason) for reason in reasons), timedelta())
    return {
        "rank": int((due - weight).timestamp() // 60),
        "rank_reasons": [{"code": "deadline"}, *reasons],
    }


def first_reasons(
    case: Case, *, earlier: int, urgent: bool, situation: Situation = USUAL, why: str = ""
) -> list[dict[str, Any]]:
    """Return why a case that enters the queue stands where it stands, besides its deadline.

    `why` is that of its route: what asked for a person where no remark did.
    """
    reasons: list[dict[str, Any]] = []
    if urgent:
        reasons.append({"code": "urgent"})
    if case.severity > Severity.JUSTIFY:
        reasons.append({"code": "severity", "severity": case.severity})
    first_posts = situation.regime.first_posts
    if earlier < first_posts:
        reasons.append({"code": "first_post", "number": earlier + 1, "of": first_posts})
    elif situation.tier == Tier.T0 or why == "justified":
        # One code for both: how much somebody is read is not for the desk to know.
        reasons.append({"code": "read_first"})
    if why in ("static", "regime"):
        reasons.append({"code": why})
    return reasons


def _weight(reason: dict[str, Any]) -> timedelta:
    points = reason["severity"] - Severity.JUSTIFY if reason["code"] == "severity" else 1
    return SOONER.get(reason["code"], timedelta()) * points
