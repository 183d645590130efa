"""The first 48 hours: what came in when, and how much of four weeks that was (product.md, S16)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db.models import Exists, OuterRef

from advocacy.models import Delivery, EarlyReading, Post, PostReading
from advocacy.models.early import HOURS
from advocacy.networks.policy import LEAST
from advocacy.reports.engagement_facts import FIGURES, Counts, Facts, deliveries
from advocacy.states import OUT

FOUR_WEEKS = timedelta(days=27)
"""From the day of sending on: posts are read for 28 days, and the last reading is taken by then."""


@dataclass(frozen=True)
class Moment:
    """So many hours after sending: what all posts had together, in the order of FIGURES, and of how
    many of them that is known.
    """

    hours: int
    counts: Counts
    posts: int


@dataclass(frozen=True)
class FirstHours:
    """The curve, and the share of what four weeks brought in impressions that came in two days.

    `posts` are those of which every hour is known, `judged` those of which four weeks are, too.
    """

    moments: list[Moment]
    posts: int = 0
    share: float | None = None
    judged: int = 0


def of_post(post: Post) -> FirstHours:
    """The first hours of one post, for its author: whatever its networks told by each hour."""
    rows = Delivery.objects.filter(post=post, state__in=OUT)
    read = _read(rows)
    moments = []
    for hours in HOURS:
        found = [hourly[hours] for hourly in read.values() if hours in hourly]
        if found:
            moments.append(Moment(hours, _sum(found), len(found)))
    late = _after_four_weeks(rows)
    judged = {pk: hourly[HOURS[-1]] for pk, hourly in read.items() if HOURS[-1] in hourly}
    share, number = _share(judged, late)
    return FirstHours(moments, len(read), share, number)


def of_slice(facts: Facts) -> FirstHours:
    """Those of a slice: only posts of which every hour is known, so that a curve never falls.

    Nothing of fewer than ten people, nor what networks tell their author alone.
    """
    rows = deliveries(facts.part)
    read = {pk: hourly for pk, hourly in _read(rows).items() if len(hourly) == len(HOURS)}
    owners = {row.pk: row.author for row in facts.sent if row.network not in facts.shy}
    read = {pk: hourly for pk, hourly in read.items() if pk in owners}
    if len({owners[pk] for pk in read}) < LEAST:
        return FirstHours([Moment(hours, (None,) * len(FIGURES), 0) for hours in HOURS])
    moments = [
        Moment(hours, _sum(hourly[hours] for hourly in read.values()), len(read)) for hours in HOURS
    ]
    late = _after_four_weeks(rows)
    people = {owners[pk] for pk in read if pk in late}
    twodays = {pk: hourly[HOURS[-1]] for pk, hourly in read.items()}
    share, judged = _share(twodays, late) if len(people) >= LEAST else (None, 0)
    return FirstHours(moments, len(read), share, judged)


def _read(rows: Any) -> dict[int, dict[int, Counts]]:
    found: dict[int, dict[int, Counts]] = defaultdict(dict)
    early = EarlyReading.objects.filter(delivery__in=rows)
    for pk, hours, *counts in early.values_list("delivery", "hours", *FIGURES):
        found[pk][hours] = tuple(counts)
    return found


def _after_four_weeks(rows: Any) -> dict[int, int]:
    """The impressions of each delivery that was read until the end, by its newest reading."""
    newer = PostReading.objects.filter(delivery=OuterRef("delivery"), day__gt=OuterRef("day"))
    found = PostReading.objects.filter(~Exists(newer), delivery__in=rows, impressions__isnull=False)
    read: Any = found.values_list("delivery", "day", "delivery__sent_at", "impressions")
    return {pk: count for pk, day, sent, count in read if day >= sent.date() + FOUR_WEEKS}


def _share(early: Mapping[int, Counts], late: Mapping[int, int]) -> tuple[float | None, int]:
    """How much of four weeks came in two days, and of how many posts that is known."""
    pairs = [(early[pk][0], late[pk]) for pk in early if pk in late and early[pk][0] is not None]
    whole = sum(after for _before, after in pairs)
    return (sum(before or 0 for before, _after in pairs) / whole if whole else None), len(pairs)


def _sum(rows: Iterable[Counts]) -> Counts:
    columns = zip(*rows, strict=True)
    known = [[value for value in column if value is not None] for column in columns]
    return tuple(sum(column) if column else None for column in known)
