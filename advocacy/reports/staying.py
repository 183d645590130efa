"""How many go on after each post: the estimate of Kaplan and Meier, and which of it may be told.

Whoever wrote last week has not stopped, and may go on: counting them among those who stopped would
make every growing company look bad. So the curve is the estimate of Kaplan and Meier (1958) over
posts instead of time, with Greenwood's variance and the log-log interval of 95 %. Who moves is at
risk in one unit up to a post, and in the other from the next one on (left truncation).
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from math import exp, log, sqrt

from advocacy.networks.policy import LEAST
from advocacy.policies import FIFTH
from advocacy.reports.units_told import enough, tens

MOST = 10
"""The last post the curve is drawn for."""
MILESTONES = (FIFTH + 1, 2, MOST)
"""The posts that matter most, told first; of a unit only these are."""
Z = 1.96


@dataclass
class Tally:
    """For each number of posts: who sent that many or more, and who stopped there."""

    reached: Counter[int] = field(default_factory=Counter)
    stopped: Counter[int] = field(default_factory=Counter)

    def add(self, other: "Tally") -> None:
        """Add the people of another tally, who are others."""
        self.reached.update(other.reached)
        self.stopped.update(other.stopped)

    def stops(self, first: int, last: int) -> int:
        """How many stopped after the `first` post or later, and before the `last`."""
        return sum(self.stopped[number] for number in range(first, last))


@dataclass(frozen=True)
class Point:
    """The share of those who began that sends at least `posts` posts, between `low` and `high`.

    `people` have sent the one before, and so might send it, in tens. None where they are too few,
    or where one could work out a few who stopped.
    """

    posts: int
    people: int | None
    share: float | None = None
    low: float | None = None
    high: float | None = None


def curve(tally: Tally, points: Iterable[int]) -> list[Point]:
    """The points up to the tenth post; those that are not among `points` are empty."""
    told = set(points)
    return [point if point.posts in told else Point(point.posts, None) for point in _all(tally)]


def told_points(tally: Tally) -> list[int]:
    """The posts for which a share may be told of these people, the milestones first.

    Between two of them nobody stopped, or ten people did; nor are fewer than ten left at one.
    """
    points = [1] if tally.reached[1] >= LEAST else []
    for number in (*MILESTONES, *range(3, MOST)):
        if points and number not in points and _may_add(tally, points, number):
            points.append(number)
    return sorted(points)


def _may_add(tally: Tally, points: list[int], number: int) -> bool:
    before = max(point for point in points if point < number)
    after = min((point for point in points if point > number), default=None)
    known = all(tally.reached[each] >= LEAST for each in range(before, number))
    cells = [tally.reached[number], tally.stops(before, number)]
    if after is not None:
        cells.append(tally.stops(number, after))
    return known and enough(tuple(cells))


def _all(tally: Tally) -> list[Point]:
    share, variance = 1.0, 0.0
    points = [Point(1, tens(tally.reached[1]), 1.0, 1.0, 1.0)]
    for number in range(1, MOST):
        people, stops = tally.reached[number], tally.stopped[number]
        if not people:
            points += [Point(each + 1, None) for each in range(number, MOST)]
            break
        left = people - stops
        share *= left / people
        variance += stops / (people * left) if left else 0.0
        ends = _interval(share, variance, people)
        points.append(Point(number + 1, tens(people), *(round(each, 2) for each in (share, *ends))))
    return points


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
