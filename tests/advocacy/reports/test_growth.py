"""Growth: every day that was rolled up, and units month by month with nobody singled out."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.utils import translation

from advocacy.reports.choice import Choice
from advocacy.reports.growth import days_chart, units_chart
from advocacy.reports.slices import Slice
from charter.models import Unit
from tests.factories import rolled
from tests.factories.people import UnitFactory, UserFactory
from tests.factories.readings import DAY, account_read

pytestmark = pytest.mark.django_db
OCTOBER = Choice(Slice(day=DAY, since=date(2026, 10, 1)))
SEPTEMBER = date(2026, 9, 30)


def unit_of(people: int, code: str, root: Unit, day: date = DAY) -> Unit:
    unit = UnitFactory(code=code, parent=root, name_en=code)
    for _ in range(people):
        account_read(followers=2, day=day, owner=UserFactory(unit=unit))
    return unit


def test_days_are_those_that_were_rolled_up() -> None:
    account_read(followers=3, day=DAY - timedelta(days=1))
    rolled.day(DAY - timedelta(days=1))
    rolled.day(DAY)

    assert days_chart(OCTOBER).rows == [
        {"day": DAY - timedelta(days=1), "accounts": 1, "potential": 3},
        {"day": DAY, "accounts": 1, "potential": 3},
    ]


@pytest.mark.parametrize(("people", "shown"), [(9, 0), (10, 1)])
def test_days_of_a_unit_are_told_from_ten_people_on(people: int, shown: int) -> None:
    unit = unit_of(people, "bank", UnitFactory(code="group"))
    rolled.day(DAY)
    part = replace(OCTOBER.part, units=frozenset({unit.pk}), unit=unit.pk)

    assert len(days_chart(Choice(part, "bank")).rows) == shown


def test_units_are_told_month_by_month() -> None:
    root = UnitFactory(code="group")
    bank = unit_of(12, "bank", root, SEPTEMBER)
    unit_of(9, "few", root)
    unit_of(11, "some", root)
    account_read(followers=100, owner=UserFactory(unit=UnitFactory(code="desk", parent=bank)))
    for number in range(11):
        account_read(followers=number, owner=UserFactory(unit=bank))
    for day in (SEPTEMBER, DAY):
        rolled.day(day)

    with translation.override("en"):
        rows = [tuple(row.values()) for row in units_chart(OCTOBER).rows]

    assert rows == [
        ("bank", SEPTEMBER, 24),
        ("bank", DAY, 155),
        ("few", DAY, None),
        ("some", DAY, None),
    ]


def test_growth_asks_the_same_queries_for_more_units(django_assert_max_num_queries) -> None:
    root = UnitFactory(code="group")
    for number in range(4):
        unit_of(10, f"unit-{number}", root)
    rolled.day(DAY)

    with django_assert_max_num_queries(4):
        days_chart(OCTOBER)
        units_chart(OCTOBER)
