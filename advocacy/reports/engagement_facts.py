"""What was sent in a period, delivery by delivery, and what came of it; sums of any part of it.

Networks count cumulatively, so the newest reading up to the day is the figure. Null stays unknown.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import cached_property
from typing import Any

from django.db.models import Count, Q, QuerySet, Sum

from advocacy.models import Delivery, FoldedPosts, Link
from advocacy.networks.policy import APART, AUTHOR_ONLY, LEAST
from advocacy.reports.measured import folded_months, newest_counts
from advocacy.reports.slices import Slice, sent

FIGURES = ("impressions", "reactions", "replies", "shares", "clicks")
DIRECT = "direct"
"""The lane of a post that nobody had to read first."""
Counts = tuple[int | None, ...]
UNKNOWN: Counts = (None,) * len(FIGURES)


@dataclass(frozen=True, slots=True)
class Sent:
    """One delivery: what it is part of, and what its network counted, in the order of FIGURES."""

    pk: int
    post: int
    author: int
    unit: int
    network: str
    campaign: str
    language: str
    month: date
    direct: bool
    counts: Counts = UNKNOWN


@dataclass(frozen=True, slots=True)
class Visited:
    """A short link of a post that was sent, and how often it was followed up to the day."""

    post: int
    network: str
    visits: int


@dataclass(frozen=True)
class Sums:
    """What a part comes to. None: nobody said; without a short link there are no visits to know.

    `rated` are reactions and impressions of the deliveries of which both are known.
    """

    posts: int
    direct: int
    counts: Counts
    visits: int | None
    rated: tuple[int, int] = (0, 0)

    @property
    def rate(self) -> float | None:
        """Reactions for each impression; None where nothing is known of both."""
        reactions, impressions = self.rated
        return reactions / impressions if impressions else None


@dataclass(frozen=True)
class Facts:
    """Everything a report is made of. `folded` are sums whose single readings are not kept."""

    part: Slice
    sent: Sequence[Sent]
    visited: Sequence[Visited]
    folded: Sequence[FoldedPosts] = field(default_factory=tuple)

    @cached_property
    def posts(self) -> Mapping[int, Sent]:
        """Each post by its first delivery of the period: its unit, campaign, language, month."""
        first: dict[int, Sent] = {}
        for row in self.sent:
            if row.post not in first or row.month < first[row.post].month:
                first[row.post] = row
        return first

    @cached_property
    def shy(self) -> set[str]:
        """Networks that tell figures to their author alone, and are in no sum here: they are in
        that of the whole company only, of ten people or more.
        """
        whole = not (self.part.units or self.part.campaign or self.part.language)
        told: dict[str, set[int]] = {kind: set() for kind in AUTHOR_ONLY}
        for row in self.sent:
            if row.network in told and row.counts != UNKNOWN:
                told[row.network].add(row.author)
        return {kind for kind, people in told.items() if not whole or len(people) < LEAST}


def facts_of(part: Slice) -> Facts:
    """Read what a slice is about, in four queries."""
    rows = deliveries(part)
    counts = _newest(part, rows)
    columns = (
        "pk", "post", "post__author", "post__case__unit", "account__network",
        "post__case__campaign", "post__language", "sent_at", "post__case__lane",
    )  # fmt: skip
    found: Any = rows.order_by("sent_at", "pk").values_list(*columns)
    told = [_sent(row, counts) for row in found]
    return Facts(part, told, _visited(part, rows), folded_months(part))


def _sent(row: tuple[Any, ...], counts: Mapping[int, Counts]) -> Sent:
    pk, post, author, unit, network, campaign, language, at, lane = row
    part = (network, campaign, language, _month(at), lane == DIRECT)
    return Sent(pk, post, author, unit, *part, counts.get(pk, UNKNOWN))


def deliveries(part: Slice) -> QuerySet[Delivery]:
    """Return what went out in the period of a slice, on networks that are added up."""
    return sent(part).exclude(account__network__in=APART)


def _newest(part: Slice, rows: QuerySet[Delivery]) -> dict[int, Counts]:
    found = newest_counts(rows, part).values_list("delivery", *FIGURES)
    return {pk: tuple(counts) for pk, *counts in found}


def is_told(part: Slice, found: Iterable[Sent]) -> bool:
    """Whether a slice may be shown to others: ten people or more, and no fewer in what is left of
    the same slice without one of its conditions, for both could be subtracted (P-17).
    """
    if len({row.author for row in found}) < LEAST:
        return False
    wider = [
        replace(part, units=frozenset(), unit=None),
        replace(part, networks=frozenset()),
        replace(part, campaign=""),
        replace(part, language=""),
    ]
    return all(_is_enough(part, each) for each in wider if each != part)


def _is_enough(part: Slice, wider: Slice) -> bool:
    rest = deliveries(wider).exclude(pk__in=deliveries(part).values("pk"))
    found = rest.aggregate(people=Count("post__author", distinct=True))
    return found["people"] == 0 or found["people"] >= LEAST


def _visited(part: Slice, rows: QuerySet[Delivery]) -> list[Visited]:
    found = Link.objects.filter(post__in=rows.values("post"))
    if part.networks:
        found = found.filter(network__in=part.networks)
    visits = Sum("visits__count", filter=Q(visits__day__lte=part.day))
    counted = found.annotate(total=visits).values_list("post", "network", "total")
    return [Visited(post, network, total or 0) for post, network, total in counted.order_by("pk")]


def _month(at: datetime) -> date:
    return at.astimezone(UTC).date().replace(day=1)


def sums(
    found: Iterable[Sent], visited: Iterable[Visited], folded: Iterable[FoldedPosts], shy: set[str]
) -> Sums:
    """Add a part up. A post on two networks is one; what is for its author alone is in no sum."""
    rows, links = list(found), list(visited)
    told = [row.counts for row in rows if row.network not in shy]
    told += [_counts(row) for row in folded if row.network not in shy]
    rated = [counts for row in rows if row.network not in shy and _is_rated(counts := row.counts)]
    return Sums(
        posts=len({row.post for row in rows}),
        direct=len({row.post for row in rows if row.direct}),
        counts=tuple(_add(column) for column in zip(*told, strict=True)) or UNKNOWN,
        visits=sum(link.visits for link in links) if links else None,
        rated=(sum(each[1] or 0 for each in rated), sum(each[0] or 0 for each in rated)),
    )


def _is_rated(counts: Counts) -> bool:
    return counts[0] is not None and counts[1] is not None


def _counts(row: FoldedPosts) -> Counts:
    return tuple(getattr(row, name) for name in FIGURES)


def _add(values: Iterable[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None
