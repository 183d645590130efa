"""Who goes on: how many of those who began have sent two posts, five, ten (product.md, S18).

Whoever wrote last week has not stopped, and may go on: counting them among those who stopped would
make every growing company look bad. So the curve is the estimate of Kaplan and Meier (1958) over
posts instead of time, with Greenwood's variance and the log-log interval of 95 %. Others see it of
ten people or more only, and no cohort can be subtracted from the rest (P-17).
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import dropwhile
from math import exp, log, sqrt

from django.db.models import Count, Max, Min

from advocacy.models import Delivery
from advocacy.networks.policy import LEAST
from advocacy.policies import FIFTH, STOPPED
from advocacy.states import OUT
from config.kernel.dates import months_until

MOST = 10
"""The last post the curve is drawn for."""
TARGET, SOURCE = 0.40, 0.20
"""Shares that go past the fifth post: ours, and what companies see that do nothing (S18)."""
COHORTS = 12
Z = 1.96


@dataclass(frozen=True)
class Life:
    """What one author did: how many posts went out, when the first, and whether they stopped."""

    posts: int
    began: date
    stopped: bool


@dataclass(frozen=True)
class Point:
    """The share of those who began that sends at least `posts` posts, between `low` and `high`.

    `people` have sent the one before, and so might send it, in tens: of two points that follow one
    another nobody works out who stopped between them. None where they are too few.
    """

    posts: int
    people: int | None
    share: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Cohort:
    """Those who began in a month: how many, and how many of them sent so many posts so far.

    None where they are too few, or where one could work out a month that is.
    """

    month: date
    people: int | None
    second: int | None = None
    past_fifth: int | None = None


@dataclass(frozen=True)
class Adoption:
    """The whole report; `people` is None for fewer than ten."""

    people: int | None
    curve: list[Point]
    cohorts: list[Cohort]

    @property
    def past_fifth(self) -> Point | None:
        """The share that goes past the fifth post, where it is known."""
        point = next((each for each in self.curve if each.posts == FIFTH + 1), None)
        return point if point and point.share is not None else None


def report(now: datetime) -> Adoption:
    """The report of the whole company as it stands; one query."""
    found = lives(now)
    if len(found) < LEAST:
        return Adoption(None, [], [])
    return Adoption(len(found), curve(found), cohorts(found, now.date()))


def lives(now: datetime) -> list[Life]:
    """Everybody of whom a post went out. One post on three networks is one."""
    rows = Delivery.objects.filter(state__in=OUT, sent_at__lte=now).values("post__author")
    rows = rows.annotate(posts=Count("post", distinct=True), first=Min("sent_at"))
    return [
        Life(row["posts"], row["first"].astimezone(UTC).date(), now - row["last"] > STOPPED)
        for row in rows.annotate(last=Max("sent_at")).order_by()
    ]


def curve(found: Sequence[Life]) -> list[Point]:
    """Shares that reach the first post, the second, and so on; the first is everybody."""
    stops = Counter(each.posts for each in found if each.stopped)
    share, variance, points = 1.0, 0.0, [Point(1, _tens(found), 1.0, 1.0, 1.0)]
    for number in range(1, MOST):
        left_there = [each for each in found if each.posts >= number]
        people = len(left_there)
        if people < LEAST:
            points.append(Point(number + 1, None, None))
            continue
        left = people - stops[number]
        share *= left / people
        variance += stops[number] / (people * left) if left else 0.0
        ends = _interval(share, variance, people)
        points.append(Point(number + 1, _tens(left_there), share, *ends))
    return points


def _tens(people: Sequence[Life]) -> int:
    return len(people) // 10 * 10


def _interval(share: float, variance: float, people: int) -> tuple[float, float]:
    """The range of 95 %. Where nobody stopped, or everybody, that of Wilson's score: the variance
    is nought there, and the doubt is not."""
    if share in (0.0, 1.0):
        doubt = Z * Z / (people + Z * Z)
        return (1 - doubt, 1.0) if share else (0.0, doubt)
    spread = Z * sqrt(variance) / log(share)
    ends = (exp(-exp(log(-log(share)) + sign * spread)) for sign in (-1, 1))
    low, high = sorted(ends)
    return low, high


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
    shown = [_cohort(month, posts, hidden=month in hidden) for month, posts in by_month.items()]
    return list(dropwhile(lambda cohort: cohort.people == 0, shown))


def _cohort(month: date, posts: Sequence[int], *, hidden: bool) -> Cohort:
    if hidden:
        return Cohort(month, None)
    second, past = (_told(sum(number > least for number in posts), posts) for least in (1, FIFTH))
    return Cohort(month, len(posts), second, past)


def _told(count: int, posts: Sequence[int]) -> int | None:
    """A count of a cohort, unless so few did it, or did not, that it speaks of one or another."""
    return None if 0 < count < LEAST or 0 < len(posts) - count < LEAST else count


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
