"""Reports beside an independent SQL file over the raw rows, with sums made and without."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest
from django.db import connection

from advocacy.models import AccountColumns, AccountReading, PostRollup
from advocacy.reports.facts import SUMS
from advocacy.reports.reach import Report, report
from advocacy.reports.slices import Slice
from charter.models import Unit
from tests.factories import facts, rolled
from tests.factories.advocacy import AccountFactory, writer

pytestmark = pytest.mark.django_db
GOLDEN = Path(__file__).with_name("golden")
FIRST, LAST = date(2026, 9, 1), date(2026, 9, 30)
DAYS = [LAST - timedelta(days=number) for number in range(9)]
# Four weeks after the month nothing more is read of its posts.
LATER = date(2026, 10, 29)


def golden(name: str, **values: Any) -> list[tuple[Any, ...]]:
    """Run a file; SQLite names its parameters otherwise."""
    text = (GOLDEN / f"{name}.sql").read_text(encoding="utf-8")
    with connection.cursor() as cursor:
        cursor.execute(text, {key: _sent(value) for key, value in values.items()})
        return [tuple(row) for row in cursor.fetchall()]


def _sent(value: Any) -> Any:
    if connection.vendor == "sqlite":
        return str(value).replace("+00:00", "")
    return value


@pytest.fixture(params=[1, 2, 3])
def random(request: pytest.FixtureRequest) -> Random:
    return Random(request.param)


@pytest.fixture
def places(random: Random) -> list[Unit]:
    """Three units with twenty accounts each, about, over nine days."""
    places = facts.units(3)
    rows = facts.readings(random, places, DAYS, accounts=60)
    random.shuffle(rows)
    AccountReading.objects.bulk_create(rows)
    return places


def by_key(rows: list[tuple[Any, ...]], place: int) -> dict[Any, tuple[int, int, int | None]]:
    """Sums of accounts, counted and followers by a column of the golden rows."""
    sums: dict[Any, tuple[int, int, int | None]] = {}
    for row in rows:
        accounts, counted, followers = sums.get(row[place], (0, 0, None))
        known = None if row[5] is None and followers is None else (followers or 0) + (row[5] or 0)
        sums[row[place]] = (accounts + row[3], counted + row[4], known)
    return sums


def told(found: Report, places: list[Unit]) -> tuple[dict[Any, Any], dict[Any, Any]]:
    ids = {unit.code: unit.pk for unit in places}
    units = {ids[r.key]: (r.accounts, r.counted, r.potential) for r in found.units}
    return units, {r.key: (r.accounts, r.counted, r.potential) for r in found.networks}


def test_reach_is_what_the_raw_rows_say(places: list[Unit]) -> None:
    rows = golden("reach", day=LAST, week=LAST - timedelta(days=7))

    found = report(Slice(LAST, FIRST))

    assert told(found, places) == (by_key(rows, 0), by_key(rows, 1))
    assert found.total.potential == sum(row[5] or 0 for row in rows)


def test_sums_of_a_day_are_what_the_raw_rows_say(places: list[Unit]) -> None:
    rolled.day(LAST)

    row = AccountColumns.objects.get(day=LAST)
    sums = [
        (unit, row.networks[kind], people, accounts, counted, followers if counted else None)
        for unit, kind, people, accounts, counted, followers in np.frombuffer(
            row.sums, SUMS
        ).tolist()
    ]
    assert sums == golden("reach", day=LAST, week=LAST - timedelta(days=7))


def test_rolling_up_and_printing_change_no_figure(places: list[Unit]) -> None:
    part = Slice(LAST, FIRST)
    before = report(part)

    rolled.day(LAST)
    columns = report(part)
    rolled.printed(LAST)
    printed = report(part)

    assert before == columns == printed


@pytest.mark.slow
def test_measured_is_what_the_raw_rows_say(random: Random, size: Callable[[int, int], int]) -> None:
    places = facts.units(2)
    owners = [writer(unit=random.choice(places)) for _ in range(12)]
    there = [AccountFactory(owner=owner, grant=False) for owner in owners]
    for _ in range(size(30, 400)):
        sent = FIRST + timedelta(days=random.randrange(30))
        read = sorted({sent + timedelta(days=random.randrange(28)) for _ in range(3)})
        facts.post(random, random.choice(there), sent, read=read)
    rows = golden("measured", since=start(FIRST), until=start(date(2026, 10, 1)), day=LATER)

    raw = report(Slice(LATER, FIRST)).total.measured
    rolled.month(FIRST)
    summed = report(Slice(LATER, FIRST)).total.measured
    kept = PostRollup.objects.order_by("unit", "network", "campaign", "language")

    assert raw == summed
    assert (raw.sent, raw.known, raw.impressions, raw.reactions) == tuple(
        sum(row[place] or 0 for row in rows) for place in (4, 5, 6, 7)
    )
    assert list(kept.values_list(*COLUMNS)) == rows


COLUMNS = (
    "unit", "network", "campaign", "language", "sent", "known",
    "impressions", "reactions", "shares", "replies", "clicks",
)  # fmt: skip


def start(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
