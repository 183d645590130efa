"""The reach report: sums, unions and unknowns, from rows."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from advocacy.models import Account
from advocacy.reports.reach import curve, report
from advocacy.reports.readings import last_day
from advocacy.reports.slices import Slice
from advocacy.reports.tree import tree_on
from advocacy.services import rollups
from charter.models import Unit
from tests.factories.advocacy import writer
from tests.factories.branded import issued
from tests.factories.people import UnitFactory, UserFactory
from tests.factories.readings import DAY, account_read

pytestmark = pytest.mark.django_db
OCTOBER = Slice(day=DAY, since=date(2026, 10, 1))


def test_reach_adds_followers_and_counts_people_once():
    account_read(followers=3, ids=(1, 2, 3))
    account_read(followers=3, ids=(3, 4, 5))

    total = report(OCTOBER).total

    assert (total.potential, total.unique.value, total.unique.exact) == (6, 5, True)
    assert (total.accounts, total.counted, total.listed) == (2, 2, 2)


def test_reach_of_an_unknown_network_is_none_not_zero():
    account_read(followers=None, network="bluesky")

    found = report(OCTOBER)

    assert found.total.potential is None
    assert found.total.unique is None
    assert [(row.key, row.accounts, row.counted) for row in found.networks] == [("bluesky", 1, 0)]


def test_reach_is_bounded_by_accounts_that_list_nobody():
    account_read(followers=2, ids=(1, 2))
    account_read(followers=10, network="bluesky")

    total = report(OCTOBER).total

    assert (total.unique.low, total.unique_high, total.bounded) == (2, 12, True)


def test_reach_uses_the_newest_reading_of_the_week():
    account = account_read(followers=5, day=DAY - timedelta(days=3))
    account_read(followers=7, account=account, owner=account.owner, day=DAY - timedelta(days=1))
    account_read(followers=9, day=DAY - timedelta(days=8))

    assert report(OCTOBER).total.potential == 7


def test_reach_by_unit_counts_those_below():
    root = UnitFactory(code="group")
    bank = UnitFactory(code="bank", parent=root)
    desk = UnitFactory(code="bank-desk", parent=bank)
    account_read(followers=4, ids=(1, 2, 3, 4), owner=UserFactory(unit=desk))
    for _ in range(9):
        account_read(followers=2, ids=(1, 9), owner=UserFactory(unit=bank))

    rows = report(OCTOBER).units

    assert [(row.key, row.potential, row.unique.value) for row in rows] == [("bank", 22, 5)]


def test_a_unit_of_nine_people_has_no_figures_and_neither_has_the_next():
    root = UnitFactory(code="group")
    for code, people in (("few", 9), ("some", 11), ("many", 30)):
        unit = UnitFactory(code=code, parent=root)
        for _ in range(people):
            account_read(followers=2, owner=UserFactory(unit=unit))

    rows = {row.key: row for row in report(OCTOBER).units}

    assert {key: row.potential for key, row in rows.items()} == {
        "few": None, "some": None, "many": 60,
    }  # fmt: skip
    assert rows["few"].hidden
    assert rows["few"].accounts is None


def test_a_choice_of_nine_people_has_no_figures():
    bank = UnitFactory(code="bank", parent=UnitFactory(code="group"))
    for _ in range(9):
        account_read(followers=2, ids=(1,), owner=UserFactory(unit=bank))

    found = report(replace(OCTOBER, units=frozenset({bank.pk}), unit=bank.pk), unit="bank")

    assert found.total.hidden
    assert (found.total.potential, found.total.unique, found.people) == (None, None, 0)
    assert [(row.potential, row.hidden) for row in found.networks] == [(None, True)]


def test_reach_keeps_the_unit_of_the_day():
    root = UnitFactory(code="group")
    before, after = UnitFactory(code="old", parent=root), UnitFactory(code="new", parent=root)
    account = account_read(followers=4, owner=UserFactory(unit=before))

    account.owner.unit = after
    account.owner.save()

    assert [row.key for row in report(OCTOBER).units] == ["old"]


def test_curve_shows_each_month_as_it_stood():
    account = account_read(followers=5, ids=(1,), day=date(2026, 9, 30))
    account_read(followers=8, ids=(1, 2), account=account, owner=account.owner)

    points = curve(OCTOBER, [date(2026, 9, 30), DAY])

    assert [(day, row.potential, row.unique.value) for day, row in points] == [
        (date(2026, 9, 30), 5, 1),
        (DAY, 8, 2),
    ]


def test_last_day_without_readings():
    assert last_day(DAY) is None


@pytest.mark.parametrize("accounts", [1, 12])
def test_report_asks_the_same_queries_for_more_accounts(django_assert_num_queries, accounts):
    UnitFactory(code="group")
    for number in range(accounts):
        account_read(followers=number, ids=(number,))

    # What was printed; accounts (rolled up, single, folded), audiences (rolled up, when, who);
    # posts (months that are summed up, those not, their counts, folded), authors by part and in
    # all; the tree of the day (noted, and that of now).
    with django_assert_num_queries(14):
        report(OCTOBER)


def test_a_branded_account_counts_for_its_person_and_the_companys_own_does_not():
    root = UnitFactory(code="group")
    given = issued(UserFactory(unit=root, lead=True), writer(unit=root))
    account_read(followers=5, account=given.account, owner=given.holder)
    account_read(followers=100)
    Account.objects.update(is_company=True)

    total = report(OCTOBER).total

    assert (total.potential, total.accounts) == (5, 1)


def two_units(people: dict[str, int]) -> dict[str, int]:
    """Units below one, of so many people with two followers each; their ids by code."""
    root = UnitFactory(code="group")
    found = {}
    for code, count in people.items():
        unit = UnitFactory(code=code, parent=root)
        found[code] = unit.pk
        for _ in range(count):
            account_read(followers=2, owner=UserFactory(unit=unit))
    return found


@pytest.mark.parametrize(("others", "told"), [(3, False), (10, True)])
def test_a_unit_is_told_only_where_nobody_can_subtract_it(others, told):
    ids = two_units({"bank": 12, "shop": others})

    of_bank = replace(OCTOBER, units=frozenset({ids["bank"]}), unit=ids["bank"])

    assert (report(of_bank, unit="bank").total.potential is not None) is told


def test_a_network_is_told_only_where_nobody_can_subtract_it():
    for number in range(12):
        account_read(followers=2, network="bluesky" if number else "practice")

    only = replace(OCTOBER, networks=frozenset({"bluesky"}))

    assert report(only).total.potential is None


def test_a_unit_that_was_not_there_yet_is_not_the_whole_company():
    ids = two_units({"bank": 12})
    rollups.note_units(DAY)
    later = UnitFactory(code="later", parent=Unit.objects.get(code="group"))

    assert tree_on(DAY).subtree(later.pk) == {later.pk}
    assert tree_on(DAY).subtree(ids["bank"]) == {ids["bank"]}
