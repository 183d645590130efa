"""What networks counted for the posts of a period. Null stays unknown; it is never a zero."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from django.db.models import Count, Exists, OuterRef, QuerySet, Sum

from advocacy.models import Delivery, PostReading
from advocacy.reports.slices import Slice
from advocacy.states import OUT


@dataclass(frozen=True)
class Measured:
    """Sums over deliveries; None when no network said anything. `known` had a figure at all."""

    sent: int
    known: int
    impressions: int | None
    reactions: int | None


NOTHING = Measured(sent=0, known=0, impressions=None, reactions=None)


def _sent(part: Slice) -> QuerySet[Delivery]:
    """Deliveries of the period. Instants are UTC; the period is whole UTC days."""
    start = datetime.combine(part.since, time.min, UTC)
    end = datetime.combine(part.day + timedelta(days=1), time.min, UTC)
    rows = Delivery.objects.filter(state__in=OUT, sent_at__gte=start, sent_at__lt=end)
    if part.units:
        rows = rows.filter(post__case__unit__in=part.units)
    if part.networks:
        rows = rows.filter(account__network__in=part.networks)
    return rows


def carried(part: Slice) -> tuple[int, int]:
    """Return how many different people sent how many different posts in the period."""
    found = _sent(part).aggregate(
        people=Count("post__author", distinct=True), posts=Count("post", distinct=True)
    )
    return found["people"], found["posts"]


def measured_by_part(part: Slice) -> dict[tuple[int, str], Measured]:
    """Return the sums per (unit, network), in two queries.

    Networks count cumulatively, so the newest reading up to the day is the figure.
    """
    rows = _sent(part)
    keys = ("post__case__unit", "account__network")
    sent = rows.values_list(*keys).annotate(Count("pk")).order_by()
    newer = PostReading.objects.filter(
        delivery=OuterRef("delivery"), day__gt=OuterRef("day"), day__lte=part.day
    )
    sums = (
        PostReading.objects.filter(~Exists(newer), delivery__in=rows, day__lte=part.day)
        .values_list(*(f"delivery__{key}" for key in keys))
        .annotate(Count("impressions"), Sum("impressions"), Sum("reactions"))
        .order_by()
    )
    found = {(unit, kind): figures for unit, kind, *figures in sums}
    return {
        (unit, kind): Measured(count, *found.get((unit, kind), (0, None, None)))
        for unit, kind, count in sent
    }


def total(parts: Iterable[Measured]) -> Measured:
    """Add measures up; a sum of unknowns is unknown."""
    rows = list(parts)
    return Measured(
        sent=sum(row.sent for row in rows),
        known=sum(row.known for row in rows),
        impressions=_add(row.impressions for row in rows),
        reactions=_add(row.reactions for row in rows),
    )


def _add(values: Iterable[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None
