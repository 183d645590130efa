"""What is made of readings: made again it says the same, and it goes with what it was made of."""

from datetime import date, timedelta
from random import Random

import pytest
from django.db import IntegrityError, transaction

from advocacy import tasks
from advocacy.models import (
    Account,
    AccountColumns,
    AccountReading,
    Audience,
    AudienceColumns,
    FoldedFollowers,
    PrintedReach,
    UnitDay,
)
from advocacy.reports.facts import decoded
from advocacy.reports.reach import report
from advocacy.reports.series import by_day
from advocacy.reports.slices import Slice
from advocacy.services import rollups
from tests.factories import facts, rolled
from tests.factories.people import UnitFactory, UserFactory
from tests.factories.readings import DAY, account_read

pytestmark = pytest.mark.django_db
ONE = timedelta(days=1)
OCTOBER = Slice(day=DAY, since=DAY.replace(day=1))


def kept() -> list[tuple[object, ...]]:
    """All that is kept of a day, but when it was made."""
    columns = ("networks", "rows", "accounts", "owners", "units", "kinds", "followers", "sums")
    rows = AccountColumns.objects.order_by("day").values_list(*columns)
    return [tuple(bytes(c) if isinstance(c, memoryview) else c for c in row) for row in rows]


def test_order_and_importing_again_change_nothing() -> None:
    random, places = Random(7), facts.units(2)
    rows = facts.readings(random, places, [DAY - n * ONE for n in range(5)], accounts=20)
    AccountReading.objects.bulk_create(rows)
    rolled.day(DAY)
    first = kept()

    AccountReading.objects.all().delete()
    random.shuffle(rows)
    for row in rows:
        row.pk = None
    AccountReading.objects.bulk_create(rows)
    AccountReading.objects.bulk_create(rows, ignore_conflicts=True)
    rolled.day(DAY)

    assert first
    assert kept() == first


def test_a_reading_that_came_meanwhile_leaves_the_day_for_the_next_turn() -> None:
    account_read(followers=3)
    seen = rollups.seen_of_day(DAY)
    made = tasks.rolling.rolled_day(DAY)
    account_read(followers=4)

    assert not rollups.replace_day(DAY, made, seen=seen)
    assert not AccountColumns.objects.exists()


def test_what_was_made_goes_with_a_reading_of_the_week_before() -> None:
    account_read(followers=3, day=DAY - 3 * ONE)
    for day in (DAY, DAY + 10 * ONE):
        account_read(followers=3, day=day)
        rolled.day(day)

    with transaction.atomic():
        rollups.take_back_accounts([DAY - 3 * ONE])

    assert set(AccountColumns.objects.values_list("day", flat=True)) == {DAY + 10 * ONE}


def test_no_hash_nor_number_stays_of_an_account_whose_owner_says_no() -> None:
    account = account_read(followers=2, ids=(1, 2))
    rolled.day(DAY)
    assert AudienceColumns.objects.exists()

    with transaction.atomic():
        rollups.forget_audiences(account)

    assert not AudienceColumns.objects.exists()
    assert not Audience.objects.exists()
    assert report(OCTOBER).total.unique is None


def test_units_are_noted_once_a_day_with_their_people() -> None:
    root = UnitFactory(code="group")
    bank = UnitFactory(code="bank", parent=root)
    owner = UserFactory(unit=bank)
    UserFactory(unit=bank)
    Account.objects.create(owner=owner, network="practice", remote_id="1", handle="@a")

    assert rollups.note_units(DAY) == 2
    UserFactory(unit=bank)
    assert rollups.note_units(DAY) == 0

    rows = UnitDay.objects.order_by("path").values_list("unit__code", "people", "engaged")
    assert list(rows) == [("group", 0, 0), ("bank", 2, 1)]


@pytest.mark.parametrize("model", [UnitDay, PrintedReach])
def test_history_cannot_be_rewritten(model: type) -> None:
    UnitFactory(code="group")
    account_read(followers=3)
    rollups.note_units(DAY)
    rolled.printed(DAY)

    for write in (lambda: model.objects.update(day=date(2020, 1, 1)), model.objects.all().delete):
        with pytest.raises(IntegrityError), transaction.atomic():
            write()
    assert model.objects.filter(day=DAY).exists()


def test_a_reading_cannot_be_changed() -> None:
    account_read(followers=3)

    with pytest.raises(IntegrityError), transaction.atomic():
        AccountReading.objects.update(followers=4)


def test_tasks_roll_up_what_there_is_and_then_rest(time_machine) -> None:
    time_machine.move_to("2026-11-02 12:00+00:00")
    UnitFactory(code="group")
    account_read(followers=3, ids=(1,), day=date(2026, 10, 29))
    account_read(followers=5, ids=(2,), day=date(2026, 11, 2))

    tasks.roll_days()
    tasks.print_months()

    assert rollups.open_days(date(2026, 11, 2)) == []
    assert rollups.open_prints(date(2026, 11, 2)) == []
    assert AccountColumns.objects.count() == 5
    printed = PrintedReach.objects.get(unit=None, network="")
    assert (printed.day, printed.potential, printed.unique) == (date(2026, 10, 31), 3, 1)


def test_a_new_reading_of_today_is_rolled_up_again(time_machine) -> None:
    time_machine.move_to("2026-11-02 12:00+00:00")
    account_read(followers=3, day=date(2026, 11, 2))
    tasks.roll_days()
    time_machine.move_to("2026-11-02 18:00+00:00")

    account_read(followers=4, day=date(2026, 11, 2))
    tasks.roll_days()

    row = AccountColumns.objects.get(day=date(2026, 11, 2))
    assert decoded(row).followers.tolist() == [3, 4]


def test_days_whose_lists_were_taken_back_are_numbered_again(time_machine) -> None:
    time_machine.move_to("2026-11-30 12:00+00:00")
    gone = account_read(followers=3, ids=(1,))
    account_read(followers=3, ids=(2,))
    rolled.day(DAY)

    with transaction.atomic():
        rollups.forget_audiences(gone)
    tasks.roll_days()

    assert AudienceColumns.objects.get(day=DAY).numbered == 1


def test_an_account_that_becomes_the_companys_leaves_what_was_made() -> None:
    account = account_read(followers=3)
    account_read(followers=5)
    rolled.day(DAY)

    with transaction.atomic():
        Account.objects.filter(pk=account.pk).update(is_company=True)
        rollups.take_back_account(account)

    assert report(OCTOBER).total.potential == 5


def test_what_was_folded_is_in_the_sums_of_a_day() -> None:
    unit = UnitFactory(code="group")
    account_read(followers=3, owner=UserFactory(unit=unit))
    FoldedFollowers.objects.create(
        network="linkedin", unit=unit, day=DAY, accounts=12, counted=11, followers=500
    )
    rolled.day(DAY)

    (point,) = by_day(OCTOBER, DAY, DAY)

    assert (point.accounts, point.potential) == (13, 503)
    assert report(OCTOBER).total.potential == 503
