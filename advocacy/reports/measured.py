"""What networks counted for the posts of a period. Null stays unknown; it is never a zero."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from django.db.models import Count, Exists, OuterRef, QuerySet, Sum

from advocacy.models import Delivery, FoldedPosts, PostReading
from advocacy.networks.policy import AUTHOR_ONLY, is_for_author_only
from advocacy.reports.slices import Slice, may_show
from advocacy.states import OUT


@dataclass(frozen=True)
class Measured:
    """Sums over deliveries; None when no network said anything. `known` had a figure at all."""

    sent: int
    known: int
    impressions: int | None
    reactions: int | None

    @property
    def uncounted(self) -> "Measured":
        """The same without what a network counted: what was sent is known to us anyway."""
        return Measured(self.sent, 0, None, None)


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
    """Return the sums per (unit, network), in three queries; four where networks are shy.

    Networks count cumulatively, so the newest reading up to the day is the figure. Of networks
    that tell it to authors alone there is one for enough people only (`slices.may_show`).
    """
    rows = _sent(part)
    keys = ("post__case__unit", "account__network")
    sent = rows.values_list(*keys).annotate(Count("pk")).order_by()
    newer = PostReading.objects.filter(
        delivery=OuterRef("delivery"), day__gt=OuterRef("day"), day__lte=part.day
    )
    newest = PostReading.objects.filter(~Exists(newer), delivery__in=rows, day__lte=part.day)
    shy = {kind for _unit, kind, _count in sent if is_for_author_only(kind)}
    newest = newest.exclude(delivery__account__network__in=_confidential(part, newest, shy))
    sums = (
        newest.values_list(*(f"delivery__{key}" for key in keys))
        .annotate(Count("impressions"), Sum("impressions"), Sum("reactions"))
        .order_by()
    )
    found = {(unit, kind): figures for unit, kind, *figures in sums}
    counted = {
        (unit, kind): Measured(count, *found.get((unit, kind), (0, None, None)))
        for unit, kind, count in sent
    }
    return _with_folded(part, counted)


def _confidential(part: Slice, rows: QuerySet[PostReading], shy: set[str]) -> set[str]:
    """Return those of the networks whose figures are not for others here.

    How many people stand behind them is asked only where that matters.
    """
    if part.units or not shy:
        return shy
    told = rows.filter(delivery__account__network__in=shy)
    counts = told.values_list("delivery__account__network").annotate(
        Count("delivery__post__author", distinct=True)
    )
    people = dict(counts.order_by())
    return {kind for kind in shy if not may_show(kind, part, people.get(kind, 0))}


def _with_folded(
    part: Slice, counted: dict[tuple[int, str], Measured]
) -> dict[tuple[int, str], Measured]:
    """Add the sums of posts whose single readings are not kept any more."""
    months = FoldedPosts.objects.filter(month__gte=part.since, month__lte=part.day)
    if part.units:
        months = months.filter(unit__in=part.units).exclude(network__in=AUTHOR_ONLY)
    if part.networks:
        months = months.filter(network__in=part.networks)
    for row in months:
        key = (row.unit_id, row.network)
        folded = Measured(0, row.known, row.impressions, row.reactions)
        counted[key] = total((counted.get(key, NOTHING), folded))
    return counted


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
