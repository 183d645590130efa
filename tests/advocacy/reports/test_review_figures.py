"""What review takes, by month and unit: against SQL of its own, and never of a few."""

from datetime import UTC, date, datetime
from itertools import combinations
from random import Random
from typing import Any

import pytest
from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as some

from advocacy.networks.policy import LEAST
from advocacy.reports.review_figures import Grid, bounds, month_of, ninetieth, year_until
from charter.models import Unit
from charter.public import unit_tree
from moderation.public import Reviewed, submissions
from tests.advocacy.reports.golden.files import recomputed
from tests.factories.people import UnitFactory
from tests.factories.reviews import by_chance, submitted

NOVEMBER = date(2026, 11, 1)
UNTIL = datetime(2026, 11, 29, 12, tzinfo=UTC)
STEP = 4
PATHS = ["0001", "00010001", "00010002", "00010003", "000100010001", "000100010002"]
# Unit (its place among the paths), person, whether somebody had to look.
POSTS = some.lists(
    some.tuples(some.integers(0, 5), some.integers(0, 45), some.booleans()), max_size=200
)


def post(unit: int, person: int, *, by_person: bool, hours: float | None = None) -> Reviewed:
    lane = "light" if by_person else "direct"
    return Reviewed(0, person, unit, UNTIL, lane, "approved", True, hours, False, "")


def grid(rows: list[Reviewed]) -> Grid:
    units = [Unit(pk=place, path=path) for place, path in enumerate(PATHS)]
    return Grid(rows, units)


def test_share_that_needed_a_person() -> None:
    rows = [post(0, person, by_person=person < 10) for person in range(40)]

    load = grid(rows).load(NOVEMBER)

    assert (load.submitted, load.person, load.lanes["direct"]) == (40, 0.25, 0.75)


def test_times_are_median_and_nine_of_ten() -> None:
    rows = [post(0, hour, by_person=True, hours=float(hour)) for hour in range(1, 21)]

    load = grid(rows).load(NOVEMBER)

    assert (load.median, load.ninetieth) == (10.5, 18.0)
    assert ninetieth([3.0]) == 3.0


def test_share_of_a_few_is_not_told() -> None:
    rows = [post(0, person, by_person=person < 9) for person in range(40)]

    assert grid(rows).load(NOVEMBER).person is None


def test_many_posts_of_one_person_are_one_person() -> None:
    rows = [post(0, 1, by_person=True)] * 30

    assert grid(rows).load(NOVEMBER).submitted is None


def test_month_without_a_post_is_not_known() -> None:
    assert grid([]).load(NOVEMBER).submitted is None


@settings(max_examples=60)
@given(POSTS)
def test_nobody_subtracts_units_from_one_another(drawn: list[tuple[int, int, bool]]) -> None:
    rows = [post(unit, person, by_person=by) for unit, person, by in drawn]
    told = grid(rows)

    for parent in ("", "0001", "00010001"):
        below = [path for path in PATHS if path[:-STEP] == parent]
        shown = [path for path in below if told.load(NOVEMBER, path).person is not None]
        if told.load(NOVEMBER, parent).person is None:
            assert not shown
            continue
        for number in range(len(shown) + 1):
            for some_of_them in combinations(shown, number):
                for by in (True, False):
                    left = {
                        each.person
                        for each in rows
                        if PATHS[each.unit].startswith(parent)
                        and not any(PATHS[each.unit].startswith(path) for path in some_of_them)
                        and each.by_person is by
                    }
                    assert not left or len(left) >= LEAST


def test_year_ends_with_the_month_of_the_day() -> None:
    months = year_until(date(2026, 12, 24))

    with timezone.override(UTC):
        since, until = bounds(months)
    assert (months[0], months[-1]) == (date(2026, 1, 1), date(2026, 12, 1))
    assert (since, until) == (datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))


def test_month_is_that_of_our_clocks() -> None:
    with timezone.override("Europe/Paris"):
        assert month_of(datetime(2026, 10, 31, 23, 30, tzinfo=UTC)) == NOVEMBER


@pytest.mark.django_db
@pytest.mark.parametrize("seed", [1, 2])
def test_each_figure_is_that_of_the_rows(seed: int) -> None:
    root = UnitFactory(code="hexalia")
    homes = [UnitFactory(code=code, parent=root) for code in ("banque", "energie")]
    submitted(by_chance(Random(seed), homes, UNTIL, number=1500))
    with timezone.override(UTC):
        since, until = bounds(year_until(UNTIL.date()))
        told = Grid(submissions(since, until), unit_tree())
        golden = recomputed("review_load", since=since, until=until, now=timezone.now())
        compared = sum(agree(told, row) for row in golden)
    assert compared > 60


def agree(told: Grid, row: dict[str, Any]) -> int:
    """Compare a row with what is told of it; return how many figures are."""
    path = Unit.objects.get(code=row["place"]).path if row["place"] else ""
    load = told.load(date.fromisoformat(f"{row['month']}-01"), path)
    four_eyes = load.lanes["four_eyes"]
    names = {"person": load.person, "first_try": load.first_try, "late": load.late}
    shares = {key: share for key, share in names.items() if share is not None}
    if four_eyes is not None:
        shares["four_eyes"] = four_eyes
    assert load.submitted in (None, row["submitted"])
    for key, share in shares.items():
        assert share == pytest.approx(float(row[key]), abs=0.0051), key
    return len(shares)
