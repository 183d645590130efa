"""The reach report as charts."""

from datetime import date

import pytest
import time_machine
from django.utils.translation import override

from advocacy.reports import reach_charts
from advocacy.reports.choice import Choice
from advocacy.reports.slices import Slice
from tests.factories.readings import account_read

pytestmark = pytest.mark.django_db
OCTOBER = Slice(day=date(2026, 10, 31), since=date(2026, 10, 1))
SEPTEMBER = Slice(day=date(2026, 9, 30), since=date(2026, 9, 1))


@pytest.fixture(autouse=True)
def _moment():
    with time_machine.travel("2026-11-20T10:00Z", tick=False), override("en"):
        yield


@pytest.fixture
def read(author):
    """Two months of one account."""
    account = account_read(followers=100, ids=(1, 2), day=SEPTEMBER.day)
    return account_read(followers=150, ids=(1, 2, 3), account=account, day=OCTOBER.day)


def by_key(choice):
    return {chart.key: chart for chart in reach_charts.charts(choice)}


def test_charts_without_a_row_are_left_out(author):
    assert reach_charts.charts(Choice(OCTOBER)) == []


def test_figures_are_set_against_the_other_time(read):
    chart = by_key(Choice(OCTOBER, before=SEPTEMBER))["figures"]

    potential = chart.rows[0]
    assert [column.label for column in chart.columns] == [
        "Figure", "1 Oct. 2026 – 31 Oct. 2026", "1 Sept. 2026 – 30 Sept. 2026", "Difference",
        "Change",
    ]  # fmt: skip
    assert potential == {
        "figure": "Potential reach", "now": 150, "then": 100, "difference": 50, "change": 0.5,
    }  # fmt: skip


def test_what_is_not_known_then_has_no_difference(read):
    chart = by_key(Choice(OCTOBER, before=Slice(day=date(2026, 8, 31), since=date(2026, 8, 1))))

    assert chart["figures"].rows[0]["difference"] is None


def test_networks_say_what_they_had_before(read):
    (row,) = by_key(Choice(OCTOBER, before=SEPTEMBER))["networks"].rows

    assert (row["potential"], row["potential_before"], row["unique_before"]) == (150, 100, 2)


def test_months_are_those_of_the_period_and_six_at_least(read):
    points = by_key(Choice(OCTOBER))["months"].rows

    assert [(row["day"], row["potential"]) for row in points] == [
        (date(2026, 9, 30), 100),
        (date(2026, 10, 31), 150),
    ]


def test_points_of_the_curve_are_a_week_apart(read):
    early = Slice(day=date(2026, 11, 3), since=date(2026, 11, 1))

    days = [row["day"] for row in by_key(Choice(early))["months"].rows]

    assert days == [date(2026, 9, 30), date(2026, 11, 3)]


def test_every_row_has_only_the_columns_of_its_chart(read):
    for chart in reach_charts.charts(Choice(OCTOBER, before=SEPTEMBER)):
        keys = {column.key for column in chart.columns}
        assert all(set(row) <= keys for row in chart.rows), chart.key
