"""Day by day and by unit: the same sums as the report's, and nothing of a few."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from advocacy.models import Delivery, Post
from advocacy.reports.reach import report
from advocacy.reports.series import Point, by_day, by_unit, of_accounts
from advocacy.reports.slices import Slice
from tests.factories import advocacy as make
from tests.factories import rolled
from tests.factories.people import UnitFactory, UserFactory
from tests.factories.readings import DAY, account_read

pytestmark = pytest.mark.django_db
ONE = timedelta(days=1)
OCTOBER = Slice(day=DAY, since=date(2026, 10, 1))


def test_each_day_says_what_the_report_of_that_day_says() -> None:
    account = account_read(followers=3, day=DAY - ONE)
    account_read(followers=5, day=DAY, account=account, owner=account.owner)
    account_read(followers=None, day=DAY, network="bluesky")
    for day in (DAY - ONE, DAY):
        rolled.day(day)

    points = by_day(OCTOBER, DAY - ONE, DAY)

    assert points == [Point(DAY - ONE, 1, 3), Point(DAY, 2, 5)]
    assert points[1].potential == report(OCTOBER).total.potential


def test_accounts_of_a_choice_are_looked_up_in_the_columns() -> None:
    bank = UnitFactory(code="bank")
    first = account_read(followers=3, owner=UserFactory(unit=bank))
    second = account_read(followers=4)
    account_read(followers=100)
    third = account_read(followers=None, network="bluesky")
    rolled.day(DAY)
    chosen = [first.pk, second.pk, third.pk]

    assert list(of_accounts(chosen, DAY, DAY)) == [Point(DAY, 3, 7)]
    assert list(of_accounts(chosen, DAY, DAY, units=[bank.pk])) == [Point(DAY, 1, 3)]
    assert list(of_accounts([third.pk], DAY, DAY)) == [Point(DAY, 1, None)]
    assert list(of_accounts([], DAY, DAY)) == [Point(DAY, 0, None)]


@pytest.mark.parametrize(("people", "shown"), [(9, False), (10, True)])
def test_who_carried_a_campaign_is_shown_from_ten_people_on(people: int, shown: bool) -> None:
    for _ in range(people):
        there = make.AccountFactory(grant=False)
        account_read(followers=2, account=there, owner=there.owner)
        row = make.sent(author=there.owner, to=[there])
        Delivery.objects.filter(pk=row.pk).update(sent_at=datetime(2026, 10, 5, tzinfo=UTC))
        Post.objects.filter(pk=row.post_id).update(campaign="spring")
    rolled.day(DAY)

    points = by_day(replace(OCTOBER, campaign="spring"), DAY, DAY)

    assert points == ([Point(DAY, people, 2 * people)] if shown else [])


def test_units_by_themselves() -> None:
    bank, shop = UnitFactory(code="bank"), UnitFactory(code="shop")
    account_read(followers=3, owner=UserFactory(unit=bank))
    account_read(followers=4, owner=UserFactory(unit=shop))
    rolled.day(DAY)

    of_bank = replace(OCTOBER, units=frozenset({bank.pk}))
    assert by_unit(OCTOBER, [DAY])[DAY].tolist() == [(bank.pk, 1, 1, 1, 3), (shop.pk, 1, 1, 1, 4)]
    assert by_unit(of_bank, [DAY])[DAY].tolist() == [(bank.pk, 1, 1, 1, 3)]
    assert by_unit(replace(OCTOBER, networks=frozenset({"bluesky"})), [DAY])[DAY].tolist() == []


def test_who_is_on_two_networks_is_one_person_of_the_unit() -> None:
    owner = UserFactory(unit=UnitFactory(code="bank"))
    account_read(followers=3, owner=owner)
    account_read(followers=None, owner=owner, network="bluesky")
    rolled.day(DAY)

    assert by_unit(OCTOBER, [DAY])[DAY].tolist() == [(owner.unit_id, 1, 2, 1, 3)]
