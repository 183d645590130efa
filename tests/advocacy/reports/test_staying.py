"""The curve against figures worked out by hand, and what is never told of it."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from advocacy.networks.policy import LEAST
from advocacy.reports.staying import MOST, Point, Tally, curve, told_points

People = Sequence[tuple[int, bool]]
"""(posts, stopped) of each."""
PEOPLE = some.lists(some.tuples(some.integers(1, 14), some.booleans()), max_size=150)


def tally(people: People) -> Tally:
    found = Tally()
    for posts, stopped in people:
        found.reached.update(range(1, min(posts, MOST) + 1))
        found.stopped[posts] += stopped
    return found


def points(people: People) -> list[Point]:
    found = tally(people)
    return curve(found, told_points(found))


def shares(people: People) -> list[float | None]:
    return [each.share for each in points(people)]


def test_without_anybody_who_may_go_on_it_is_the_plain_share() -> None:
    people = [(1, True)] * 20 + [(2, True)] * 10 + [(6, True)] * 10

    assert shares(people)[:6] == [1.0, 0.5, 0.25, 0.25, 0.25, 0.25]


def test_who_may_go_on_is_not_counted_as_stopped() -> None:
    # 40 began; 20 stopped after one and 10 wrote one so far: of the 40 that could, half stopped.
    # Of the 10 left at two posts none stopped yet.
    people = [(1, True)] * 20 + [(1, False)] * 10 + [(2, False)] * 10

    assert shares(people)[:3] == [1.0, 0.5, 0.5]


def test_range_is_greenwoods_by_hand() -> None:
    # S = 0.5, variance of log S = 20 / (40 * 20) = 0.025; log-log: exp(-exp(log(0.6931) +- 1.96 *
    # 0.1581 / 0.6931)) = 0.33827 and 0.64194.
    point = points([(1, True)] * 20 + [(2, True)] * 20)[1]

    assert (point.low, point.high) == (0.34, 0.64)


def test_range_stays_where_nobody_stopped() -> None:
    point = points([(9, False)] * 20)[4]

    assert (point.share, point.high) == (1.0, 1.0)
    assert point.low == pytest.approx(20 / (20 + 1.96**2), abs=0.005)


def test_nothing_is_said_where_too_few_are_left() -> None:
    found = points([(1, True)] * 11 + [(3, True)] * 9)

    assert [each.people for each in found[:3]] == [20, None, None]
    assert found[1].share is None


def test_a_few_who_stopped_are_told_with_those_after_them() -> None:
    # Four stopped after the second post and eight after the third: twelve before the sixth.
    found = points([(1, True)] * 20 + [(2, True)] * 4 + [(3, True)] * 8 + [(8, False)] * 20)

    assert [each.posts for each in found if each.share is not None][:3] == [1, 2, 4]
    assert found[5].share is not None


def test_sixth_post_comes_before_others() -> None:
    # Eleven stopped before the sixth, at most five of them at one post.
    found = points([(1, True)] * 5 + [(2, True)] * 4 + [(4, True)] * 2 + [(7, False)] * 30)

    assert [each.share is None for each in found[:6]] == [False, True, True, True, False, False]


def test_who_stops_between_two_points_is_not_worked_out() -> None:
    found = points([(1, True)] + [(9, True)] * 28)

    assert found[1].share is None


def test_nobody_began() -> None:
    assert curve(Tally(), told_points(Tally()))[0].share is None


@given(PEOPLE)
def test_curve_falls_and_its_range_holds_it(people: People) -> None:
    known = [each for each in points(people) if each.share is not None]

    assert all(one.share >= two.share for one, two in pairwise(known))  # type: ignore[operator]
    assert all(0 <= each.low <= each.share <= each.high <= 1 for each in known)  # type: ignore[operator]


@given(PEOPLE)
def test_no_few_are_between_two_points_nor_left_at_one(people: People) -> None:
    found = tally(people)
    told = told_points(found)

    between = [found.stops(one, two) for one, two in pairwise(told)]
    left = [found.reached[point] for point in told]
    assert all(count == 0 or count >= LEAST for count in (*between, *left))
