"""Last year's figure printed today is what was printed then, whatever became of the company."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
import time_machine

from advocacy import tasks
from advocacy.models import Account, Audience, AudienceKey
from advocacy.reports.choice import part_of
from advocacy.reports.reach import Report, curve, report
from advocacy.services import audience_keys, metrics
from advocacy.services.retention import keep
from charter.models import Unit, User
from tests.factories.people import UnitFactory, UserFactory
from tests.factories.readings import account_read

pytestmark = pytest.mark.django_db
MONTH, END = "2025-10", date(2025, 10, 31)
YEAR_AFTER = date(2026, 12, 1)


@pytest.fixture
def bank() -> Unit:
    """A company of two units in October 2025, as it was noted and printed then."""
    root = UnitFactory(code="group")
    bank, shop = UnitFactory(code="bank", parent=root), UnitFactory(code="shop", parent=root)
    desk = UnitFactory(code="desk", parent=bank)
    with time_machine.travel("2025-10-31 09:00+00:00"):
        for unit in (bank, desk, shop):
            for number in range(12):
                ids = (number, number + 1, 1000 + unit.pk)
                account_read(followers=3, ids=ids, day=END, owner=UserFactory(unit=unit))
        tasks.note_units()
    with time_machine.travel("2025-11-01 05:00+00:00"):
        tasks.roll_days()
        tasks.print_months()
    return bank


def october(unit: str = "") -> Report:
    part = part_of(month=MONTH, unit=unit, network="")
    assert part is not None
    return report(part, unit=unit or None)


def reorganise() -> None:
    """The desk moves to the shop, its people with it, and the bank becomes part of the shop."""
    desk, shop = Unit.objects.get(code="desk"), Unit.objects.get(code="shop")
    desk.move(shop, "first-child")
    Unit.objects.get(code="bank").move(Unit.objects.get(code="shop"), "last-child")
    User.objects.filter(unit__code="desk").update(unit=Unit.objects.get(code="shop"))


def test_a_re_organisation_does_not_move_the_past(bank: Unit) -> None:
    before = [october(), october("bank")]

    reorganise()

    assert [october(), october("bank")] == before
    assert [row.key for row in before[0].units] == ["bank", "shop"]
    assert before[1].total.potential == 72


def test_a_re_organisation_does_not_move_the_past_where_nothing_was_printed(bank: Unit) -> None:
    whole = part_of(month=MONTH, unit="bank", network="")
    assert whole is not None
    part = replace(whole, unit=None)  # a choice of units that is not one tree is counted anew
    before = report(part, unit="bank")

    reorganise()

    assert report(part, unit="bank") == before


def test_the_figure_stays_when_lists_and_keys_are_gone(bank: Unit) -> None:
    before = october()

    with time_machine.travel(f"{YEAR_AFTER} 04:00+00:00"):
        metrics.read_networks()
        audience_keys.sweep()
        keep()
        tasks.roll_days()

        assert not Audience.objects.exists()
        assert AudienceKey.objects.filter(destroyed_at__isnull=True).count() == 0
        assert october() == before
        part = part_of(month=MONTH, unit="", network="")
        assert part is not None
        ((_day, point),) = curve(part, [END])
        assert point.unique == before.total.unique


def test_people_who_left_and_accounts_that_went_stay_in_the_past(bank: Unit) -> None:
    before = october()

    Account.objects.filter(owner__unit=bank).update(state="unlinked")
    User.objects.filter(unit=bank).update(status="left", is_active=False)

    assert october() == before


def test_days_that_were_not_printed_are_counted_from_their_readings(bank: Unit) -> None:
    part = part_of(month=MONTH, unit="", network="")
    assert part is not None
    day_before = replace(part, day=END + timedelta(days=1))

    assert report(day_before).total == report(part).total
