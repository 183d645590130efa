"""What units share, whom a campaign adds, whom the company's own account has anyway."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from advocacy.models import Account
from advocacy.reports.choice import Choice
from advocacy.reports.figures import Chart
from advocacy.reports.overlap import BOARD, words_of
from advocacy.reports.slices import Slice
from charter.models import Unit
from tests.factories import advocacy as make
from tests.factories.people import UnitFactory, UserFactory
from tests.factories.readings import DAY, account_read

pytestmark = pytest.mark.django_db
PART = Slice(day=DAY, since=date(2026, 10, 1))
WHOLE = Choice(PART)


@pytest.fixture
def group() -> Unit:
    return UnitFactory(code="group", name_fr="Groupe")


def unit(group: Unit, name: str, *ids: int, people: int = 10) -> list[Account]:
    """A unit whose people are followed by these, each account by all of them."""
    own = UnitFactory(code=name.lower(), name_fr=name, name_en=name, parent=group)
    return [
        account_read(followers=len(ids), ids=ids, owner=UserFactory(unit=own))
        for _ in range(people)
    ]


def companys(*ids: int) -> Account:
    account = account_read(followers=len(ids), ids=ids)
    Account.objects.filter(pk=account.pk).update(is_company=True)
    return account


def chart(key: str, choice: Choice = WHOLE) -> Chart:
    return next(each for each in BOARD.charts(choice) if each.key == key)


def cells(found: Chart, *keys: str) -> list[tuple[Any, ...]]:
    return [tuple(row[key] for key in keys) for row in found.rows]


def test_units_share_whoever_follows_both(group: Unit) -> None:
    unit(group, "Banque", 1, 2, 3)
    unit(group, "Assurance", 3, 4)

    found = chart("overlap")

    assert cells(found, "unit", "other", "people", "people_low", "people_high", "share") == [
        ("Banque", "Assurance", 1, 1, 1, 0.25)
    ]
    assert "un sur 4" in found.lead or "one in 4" in found.lead


def test_every_row_has_every_column(group: Unit) -> None:
    unit(group, "Banque", 1, 2, 3)
    unit(group, "Assurance", 3, 4)
    companys(1, 9)

    for found in BOARD.charts(Choice(PART)):
        assert found.rows
        assert all(row.keys() >= {column.key for column in found.columns} for row in found.rows)
        encoded = found.picture["encoding"].values() if found.picture else []
        assert {each["field"] for each in encoded} <= {column.key for column in found.columns}


def test_ends_have_columns_where_somebody_is_not_listed(group: Unit) -> None:
    unit(group, "Banque", 1, 2, 3)
    unit(group, "Assurance", 3, 4)
    exact = [column.key for column in chart("overlap").columns]
    bank = Unit.objects.get(code="banque")
    account_read(followers=5, owner=UserFactory(unit=bank))

    bounded = [column.key for column in chart("overlap").columns]

    assert exact == ["unit", "other", "people", "share"]
    assert bounded == ["unit", "other", "people", "people_low", "people_high", "share"]
    assert cells(chart("overlap"), "people_high") == [(2,)]


def test_unit_of_nine_people_is_not_shown_nor_the_one_that_gives_it_away(group: Unit) -> None:
    unit(group, "Banque", 1, 2, people=12)
    unit(group, "Assurance", 2, 3, people=11)
    unit(group, "Conseil", 3, 4, people=10)
    unit(group, "Atelier", 5, people=9)

    found = chart("overlap")

    assert cells(found, "unit", "other") == [("Assurance", "Banque")]
    assert any(each.startswith("2 ") for each in found.method)


def test_whom_one_unit_alone_reaches_is_in_no_other_and_not_with_the_company(group: Unit) -> None:
    unit(group, "Banque", 1, 2, 3)
    unit(group, "Assurance", 3, 4)
    companys(1)

    assert cells(chart("only"), "unit", "people", "only", "share") == [
        ("Banque", 3, 1, pytest.approx(1 / 3)),
        ("Assurance", 2, 1, 0.5),
    ]


def test_whom_one_unit_alone_reaches_minds_units_that_are_not_shown(group: Unit) -> None:
    unit(group, "Banque", 1, 2)
    unit(group, "Assurance", 3)
    unit(group, "Atelier", 2, people=4)
    unit(group, "Forge", 2, people=6)

    assert ("Banque", 1) in cells(chart("only"), "unit", "only")


def test_company_reaches_part_of_those_who_follow_employees(group: Unit) -> None:
    unit(group, "Banque", 1, 2, 3, 4)
    companys(4, 5, 6)

    found = chart("company")

    assert cells(found, "people", "already", "share", "beyond") == [(4, 1, 0.25, 3)]


def test_company_without_an_account_says_so(group: Unit) -> None:
    unit(group, "Banque", 1, 2, 3, 4)

    found = chart("company")

    assert not found.rows
    assert found.lead


def test_company_is_set_against_no_nine_people(group: Unit) -> None:
    unit(group, "Banque", 1, 2, 3, 4, people=9)
    companys(4, 5, 6)

    assert not chart("company").rows


def carried(group: Unit, people: int) -> Slice:
    """A campaign that so many people carried, today; ten others did not."""
    rows = [make.sent(campaign="hiver") for _ in range(people)]
    day = rows[0].sent_at.date()
    for row in rows:
        owner = row.account.owner
        account_read(followers=3, ids=(1, 2, 3), account=row.account, owner=owner, day=day)
    for _ in range(10):
        account_read(followers=2, ids=(3, 4), day=day)
    ours = account_read(followers=1, ids=(1,), day=day)
    Account.objects.filter(pk=ours.pk).update(is_company=True)
    return Slice(day=day, since=day, campaign="hiver")


def test_campaign_adds_whom_company_and_others_do_not_reach(group: Unit) -> None:
    part = carried(group, 10)

    assert cells(chart("added", Choice(part)), "people", "added", "share") == [
        (3, 2, pytest.approx(2 / 3)),
        (3, 2, pytest.approx(2 / 3)),
    ]


def test_campaign_of_nine_people_shows_nothing(group: Unit) -> None:
    part = carried(group, 9)

    assert "added" not in [each.key for each in BOARD.charts(Choice(part))]


def test_units_set_against_one_another_add_what_is_not_in_the_other(group: Unit) -> None:
    bank = unit(group, "Banque", 1, 2, 3)
    other = unit(group, "Assurance", 3, 4)
    parts = [replace(PART, units=frozenset({rows[0].owner.unit_id or 0})) for rows in (bank, other)]

    found = chart("added", Choice(parts[0], before=parts[1]))

    assert cells(found, "people", "added") == [(3, 2)]


def test_part_is_not_set_against_all_but_a_few_of_itself(group: Unit) -> None:
    bank = unit(group, "Banque", 1, 2, 3)
    unit(group, "Atelier", 9, people=3)
    rest = replace(PART, units=frozenset({bank[0].owner.unit_id or 0}))

    assert "added" not in [each.key for each in BOARD.charts(Choice(PART, before=rest))]


def test_method_says_what_figures_rest_on(group: Unit) -> None:
    unit(group, "Banque", 1, 2, 3)
    account_read(followers=7)

    said = " ".join(chart("overlap").method)

    assert "10" in said
    assert "11" in said


@pytest.mark.parametrize(("share", "words"), [(0.5, "50"), (0.25, "4"), (0.021, "48")])
def test_shares_in_words(share: float, words: str) -> None:
    assert words in words_of(share)


@pytest.mark.parametrize("units", [2, 5])
def test_board_asks_the_same_queries_for_more_units(
    group: Unit, django_assert_num_queries, units: int
) -> None:
    for number in range(units):
        unit(group, f"Unit {number}", number, 99)

    # The ground’s, and the tree’s two.
    with django_assert_num_queries(9):
        BOARD.charts(Choice(PART))
