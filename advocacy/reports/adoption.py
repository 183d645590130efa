"""Who goes on: how many of those who began have sent two posts, five, ten (product.md, S18).

Others see it of ten people or more only, and neither a month nor a unit nor those who stopped in
between can be subtracted from the rest (P-17): counts are in tens, shares in whole per cent, and
`reports.units_told` says which units are told.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from itertools import dropwhile, groupby
from operator import itemgetter
from typing import Any, NamedTuple

from django.db.models import Max, Min
from django.utils import timezone

from advocacy.models import Delivery
from advocacy.networks.policy import LEAST
from advocacy.policies import FIFTH, STOPPED
from advocacy.reports.adoption_units import Told, UnitPart
from advocacy.reports.kept import kept
from advocacy.reports.staying import MOST, Point, Tally, curve, told_points
from advocacy.reports.units_told import WHOLE, tens
from advocacy.states import OUT
from charter.public import paths_above, unit_tree
from config.kernel.dates import months_until

TARGET, SOURCE = 0.40, 0.20
"""Shares that go past the fifth post: ours, and what companies see that do nothing (S18)."""
COHORTS = 12


@dataclass(frozen=True)
class Life:
    """What one author did: how many posts went out, when the first, and whether they stopped."""

    posts: int
    began: date
    stopped: bool


@dataclass(frozen=True)
class Cohort:
    """Those who began in a month: how many, and how many of them sent so many posts so far.

    In tens. None where they are too few, or where one could work out a month that is.
    """

    month: date
    people: int | None
    second: int | None = None
    past_fifth: int | None = None


@dataclass(frozen=True)
class Adoption:
    """The whole report; `people` in tens, None for fewer than ten, or where a unit is not told.

    `cohorts` are those of the whole company only. `units` are the parts of what was asked for.
    """

    people: int | None
    curve: list[Point] = field(default_factory=list)
    cohorts: list[Cohort] = field(default_factory=list)
    units: list[UnitPart] = field(default_factory=list)

    @property
    def past_fifth(self) -> Point | None:
        """The share that goes past the fifth post, where it is known."""
        point = next((each for each in self.curve if each.posts == FIFTH + 1), None)
        return point if point and point.share is not None else None


@dataclass(frozen=True)
class Counted:
    """Sums of all who sent something, of nobody in person: they may be kept."""

    whole: Tally
    by_unit: dict[int | None, Tally]
    cohorts: list[Cohort]


def report(now: datetime, unit: str = "") -> Adoption:
    """The report as it stood then, of the whole company or of one unit by its code.

    Of what went out, a row for each post; what they add up to is kept for the day (`reports.kept`),
    and two queries are left, whatever the number of units.
    """
    counted = kept(f"adoption-{timezone.localtime(now).date()}", lambda: _counted(now))
    if not counted.whole.reached:
        return Adoption(None)
    units = unit_tree()
    made = _report(counted.whole, Told(counted.by_unit, units), units, unit)
    return made if unit else replace(made, cohorts=counted.cohorts)


def _counted(now: datetime) -> Counted:
    found, tallies = [], defaultdict[int | None, Tally](Tally)
    for posts in histories(now):
        found.append(life_of(posts, now))
        count_by_unit(tallies, posts, found[-1])
    return Counted(tally_of(found), tallies, cohorts(found, now.date()))


def _report(whole: Tally, told: Told, units: Sequence[Any], unit: str) -> Adoption:
    chosen = next((each for each in units if each.code == unit), None)
    path = chosen.path if chosen else WHOLE
    if (unit and chosen is None) or not told.people(path):
        return Adoption(None)
    parts = [told.part(each) for each in units if _above(each.path) == (path or _root(units))]
    if chosen:
        return Adoption(told.people(path), told.curve(path), units=parts)
    points = curve(whole, told_points(whole))
    return Adoption(told.people(path), points, units=parts)


def _above(path: str) -> str:
    return (WHOLE, *paths_above(path))[-2]


def _root(units: Sequence[Any]) -> str:
    """The one unit at the top, whose parts are those of the company; none where there are more."""
    tops = [each.path for each in units if each.depth == 1]
    return tops[0] if len(tops) == 1 else WHOLE


class Sent(NamedTuple):
    """One post of an author that went out: the unit it was written in, first and last sent."""

    unit: int | None
    first: datetime
    last: datetime


def histories(now: datetime) -> Iterator[list[Sent]]:
    """Yield what each author sent until then, in order. One post on three networks is one."""
    out = Delivery.objects.filter(state__in=OUT, sent_at__lte=now)
    rows = out.values("post__author", "post", "post__case__unit").annotate(
        first=Min("sent_at"), last=Max("sent_at")
    )
    ordered = rows.order_by("post__author", "first", "post")
    columns = ordered.values_list("post__author", "post__case__unit", "first", "last")
    for _author, posts in groupby(columns.iterator(chunk_size=10_000), key=itemgetter(0)):
        yield [Sent(*post[1:]) for post in posts]


def life_of(posts: Sequence[Sent], now: datetime) -> Life:
    """What became of one author."""
    stopped = now - max(each.last for each in posts) > STOPPED
    return Life(len(posts), posts[0].first.astimezone(UTC).date(), stopped)


def tally_of(found: Iterable[Life]) -> Tally:
    """Who reached each post of those there were, and who stopped there."""
    tally = Tally()
    for each in found:
        tally.reached.update(range(1, min(each.posts, MOST) + 1))
        tally.stopped[each.posts] += each.stopped
    return tally


def count_by_unit(tallies: dict[int | None, Tally], posts: Sequence[Sent], life: Life) -> None:
    """Count an author in the unit that each post was written in, which its case keeps.

    Somebody's third post counts where it was written, whatever unit they began in or are in now.
    """
    for number, each in enumerate(posts[:MOST], start=1):
        tallies[each.unit].reached[number] += 1
    tallies[posts[-1].unit].stopped[len(posts)] += life.stopped


def cohorts(found: Iterable[Life], today: date) -> list[Cohort]:
    """The last twelve months by when people began, oldest first, from the first that has any."""
    by_month: dict[date, list[int]] = {month: [] for month in months_until(today, COHORTS)}
    older = 0
    for each in found:
        month = each.began.replace(day=1)
        if month in by_month:
            by_month[month].append(each.posts)
        else:
            older += 1
    hidden = _hidden({month: len(posts) for month, posts in by_month.items()}, older)
    rows = [_cohort(month, posts, hidden=month in hidden) for month, posts in by_month.items()]
    return list(dropwhile(lambda cohort: cohort.people == 0, rows))


def _cohort(month: date, posts: Sequence[int], *, hidden: bool) -> Cohort:
    if hidden:
        return Cohort(month, None)
    second, past = (_told(sum(number > least for number in posts), posts) for least in (1, FIFTH))
    return Cohort(month, tens(len(posts)), second, past)


def _told(count: int, posts: Sequence[int]) -> int | None:
    """A count of a cohort, unless so few did it, or did not, that it speaks of one or another."""
    few = 0 < count < LEAST or 0 < len(posts) - count < LEAST
    return None if few else tens(count)


def _hidden(sizes: dict[date, int], older: int) -> set[date]:
    """Months that are not shown: those of fewer than ten people, and as many of the smallest others
    as it takes until nobody can subtract what is shown from the whole. `older` began before all of
    them, and is not shown either."""
    hidden = {month for month, size in sizes.items() if 0 < size < LEAST}
    others = sorted((size, month) for month, size in sizes.items() if size >= LEAST)

    def could_be_worked_out() -> bool:
        rest = older + sum(sizes[each] for each in hidden)
        return rest < LEAST or len(hidden) + bool(older) < 2

    while hidden and others and could_be_worked_out():
        hidden.add(others.pop(0)[1])
    return hidden
