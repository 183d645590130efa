"""Where a person stands: their last decided posts, read from cases for `moderation.trust`.

Only what took effect counts; a refusal that an appeal overturned, and what a lead set aside, is
as if it had not been. While an appeal waits the refusal stands.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from charter import public as charter
from moderation.models import Case, Decision
from moderation.models.case import in_effect
from moderation.services import regimes
from moderation.states import CaseState, Surface
from moderation.trust import COUNTED, Outcome, Past, Regime, Situation, Tier, Trust, assess

OUTCOMES = {
    **{CaseState(outcome): outcome for outcome in Outcome},
    CaseState.APPEALED: Outcome.REFUSED,
}
DECIDED = tuple(OUTCOMES)
SENT_BACK = (CaseState.CHANGES_REQUESTED, CaseState.REFUSED, CaseState.APPEALED)


@dataclass(frozen=True)
class Record:
    """A person's standing, the regime of their unit, and the lessons they still owe."""

    trust: Trust
    regime: Regime
    lessons: Sequence[Any]

    @property
    def tier(self) -> Tier:
        """How much they are read."""
        return self.trust.tier


def record_of(person: Any) -> Record:
    """Return where a person stands now. Four queries at most."""
    posts, regime = past(person), regimes.regime_of(person.unit)
    lessons = charter.owed_lessons(person)
    return Record(_assess(posts, regime, len(lessons)), regime, lessons)


def situation_of(author: Any, surface: str = Surface.POST) -> Situation:
    """Return what decides a post's lane besides its words. Lessons are asked for only if they
    could matter.
    """
    posts, regime = past(author), regimes.regime_of(author.unit)
    found = _assess(posts, regime, 0)
    if found.tier == Tier.T2 and charter.owed_lessons(author):
        found = _assess(posts, regime, 1)
    return Situation(found.tier, regime, surface)


def _assess(posts: Sequence[Past], regime: Regime, owed: int) -> Trust:
    return assess(
        posts, now=timezone.now(), owed_lessons=owed, first_posts=regime.first_posts
    )  # fmt: skip


def past(person: Any) -> list[Past]:
    """Return a person's last decided posts that count, newest first. One query."""
    rows = decided(person).filter(set_aside__isnull=True, overturned=False)[:COUNTED]
    return [as_past(row) for row in rows]


def counted_cases(person: Any, found: Trust) -> QuerySet[Any]:
    """Return the cases a standing rests on, newest first. One query."""
    return decided(person).filter(pk__in=[post.case for post in found.posts])


def decided(person: Any) -> QuerySet[Any]:
    """Return a person's decided cases, newest first, with whether each was the post's first try.

    A post is known by its address: sent again after a request for changes it is another case.
    """
    earlier = Case.objects.filter(
        author=OuterRef("author"), subject_url=OuterRef("subject_url"), pk__lt=OuterRef("pk"),
        state__in=SENT_BACK,
    ).exclude(subject_url="")  # fmt: skip
    refused = Decision.objects.filter(case=OuterRef("pk"), kind=Decision.Kind.REFUSE)
    return (
        Case.objects.filter(in_effect(), author=person, state__in=DECIDED)
        .annotate(
            sent_again=Exists(earlier), overturned=Q(state=CaseState.APPROVED) & Exists(refused)
        )
        .select_related("set_aside")
        .defer("content", "sketch", "rank_reasons")
        .order_by("-submitted_at", "-pk")
    )


def as_past(case: Any) -> Past:
    """Return a case of `decided` as the tiers read it."""
    return Past(
        outcome=OUTCOMES[case.state],
        at=case.submitted_at,
        first_try=not case.sent_again,
        set_aside=case.overturned or getattr(case, "set_aside", None) is not None,
        case=case.pk,
    )
