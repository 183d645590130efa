"""What networks counted for the posts of a period. Null stays unknown; it is never a zero."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Sum
from django.utils import timezone

from advocacy.models import Delivery, FoldedPosts, PostReading, PostRollup
from advocacy.networks.policy import AUTHOR_ONLY, is_for_author_only
from advocacy.policies import FOLLOWED_FOR
from advocacy.reports.slices import Slice, may_show, narrow, sent
from config.kernel.dates import month_end, months_between, utc_span


@dataclass(frozen=True)
class Measured:
    """Sums over deliveries; None when no network said anything. `known` had a figure at all.

    Of too few people nothing is told, not even how many were sent (None).
    """

    sent: int | None
    known: int | None
    impressions: int | None
    reactions: int | None

    @property
    def uncounted(self) -> "Measured":
        """The same without what a network counted: what was sent is known to us anyway."""
        return Measured(self.sent, 0, None, None)


NOTHING = Measured(sent=0, known=0, impressions=None, reactions=None)
UNTOLD = Measured(sent=None, known=None, impressions=None, reactions=None)


def carried(part: Slice) -> tuple[int, int]:
    """Return how many different people sent how many different posts in the period."""
    found = sent(part).aggregate(
        people=Count("post__author", distinct=True), posts=Count("post", distinct=True)
    )
    return found["people"], found["posts"]


def authors_by_part(part: Slice) -> dict[tuple[int, str], int]:
    """Return how many different people sent something, per (unit, network)."""
    rows = sent(part).values_list("post__case__unit", "account__network")
    counts = rows.annotate(Count("post__author", distinct=True)).order_by()
    return {(unit, kind): people for unit, kind, people in counts}


def measured_by_part(part: Slice) -> dict[tuple[int, str], Measured]:
    """Return the sums per (unit, network), in five queries; one more where networks are shy.

    Networks count cumulatively, so the newest reading up to the day is the figure. Months of which
    nothing more is read come from their sums. Of networks that tell it to authors alone there is a
    figure for enough people only (`slices.may_show`).
    """
    rolled = rolled_months(part)
    rows = outside(sent(part), rolled)
    keys = ("post__case__unit", "account__network")
    counts = rows.values_list(*keys).annotate(Count("pk")).order_by()
    newest = newest_counts(rows, part)
    shy = {kind for _unit, kind, _count in counts if is_for_author_only(kind)}
    newest = newest.exclude(delivery__account__network__in=_confidential(part, newest, shy))
    sums = (
        newest.values_list(*(f"delivery__{key}" for key in keys))
        .annotate(Count("impressions"), Sum("impressions"), Sum("reactions"))
        .order_by()
    )
    found = {(unit, kind): figures for unit, kind, *figures in sums}
    counted = {
        (unit, kind): Measured(count, *found.get((unit, kind), (0, None, None)))
        for unit, kind, count in counts
    }
    return _with_folded(part, _with_rolled(part, rolled, counted))


def newest_counts(rows: QuerySet[Delivery], part: Slice) -> QuerySet[PostReading]:
    """Return, of each delivery, the newest reading up to the day of the slice."""
    newer = PostReading.objects.filter(
        delivery=OuterRef("delivery"), day__gt=OuterRef("day"), day__lte=part.day
    )
    return PostReading.objects.filter(~Exists(newer), delivery__in=rows, day__lte=part.day)


def rolled_months(part: Slice) -> list[date]:
    """Return the months of the period that count by their sums: whole ones, and so long ago on the
    day of the slice that no reading of their posts followed."""
    ready = part.day - FOLLOWED_FOR
    months = [
        month for month in months_between(part.since, ready)
        if month >= part.since and month_end(month) <= ready
    ]  # fmt: skip
    rows = PostRollup.objects.filter(month__in=months).order_by()
    return list(rows.values_list("month", flat=True).distinct())


def outside(rows: QuerySet[Delivery], months: Iterable[date]) -> QuerySet[Delivery]:
    """Leave out what was sent in these months on networks that are summed up."""
    for month in months:
        start, end = utc_span(month, month_end(month))
        inside = Q(sent_at__gte=start, sent_at__lt=end)
        rows = rows.exclude(inside & ~Q(account__network__in=AUTHOR_ONLY))
    return rows


def _with_rolled(
    part: Slice, months: list[date], counted: dict[tuple[int, str], Measured]
) -> dict[tuple[int, str], Measured]:
    names = {name: name for name in ("unit", "network", "campaign", "language")}
    rows = narrow(part, PostRollup.objects.filter(month__in=months), **names)
    figures = ("sent", "known", "impressions", "reactions")
    sums = rows.values_list("unit", "network").annotate(*map(Sum, figures)).order_by()
    for unit, kind, *rolled in sums:
        before = counted.get((unit, kind), NOTHING)
        counted[unit, kind] = total((before, Measured(*rolled)))
    return counted


def _confidential(part: Slice, rows: QuerySet[PostReading], shy: set[str]) -> set[str]:
    """Return those of the networks whose figures are not for others here.

    How many people stand behind them is asked only where that matters.
    """
    if part.units or part.is_of_posts or not shy:
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
    for row in folded_months(part):
        if part.units and is_for_author_only(row.network):
            continue
        key = (row.unit_id, row.network)
        folded = Measured(0, row.known, row.impressions, row.reactions)
        counted[key] = total((counted.get(key, NOTHING), folded))
    return counted


def folded_months(part: Slice) -> list[FoldedPosts]:
    """Return what is left of single readings: sums of the months that lie in the period as a whole.

    They cannot be taken apart, and nobody knows any more for which campaign or in which language
    their posts were.
    """
    if part.is_of_posts:
        return []
    rows = FoldedPosts.objects.filter(month__gte=part.since, month__lte=part.day)
    running = part.day >= timezone.localdate() - timedelta(days=1)
    found = narrow(part, rows, unit="unit", network="network").order_by("pk")
    return [row for row in found if running or month_end(row.month) <= part.day]


def total(parts: Iterable[Measured]) -> Measured:
    """Add measures up; a sum of unknowns is unknown."""
    rows = list(parts)
    return Measured(
        sent=sum(row.sent or 0 for row in rows),
        known=sum(row.known or 0 for row in rows),
        impressions=_add(row.impressions for row in rows),
        reactions=_add(row.reactions for row in rows),
    )


def _add(values: Iterable[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None
