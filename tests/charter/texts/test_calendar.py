"""The day a text may come into force is never earlier than the law allows (A-02)."""

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import holidays
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from charter.texts.calendar import (
    earliest_day,
    midnight_exists,
    months_later,
    start_of,
    working_day,
)

DAYS = st.dates(date(2024, 1, 1), date(2032, 12, 31))
# Midnight does not exist there on some day, or comes twice.
ZONES = ["Europe/Paris", "Africa/Cairo", "Asia/Beirut", "America/Santiago", "Atlantic/Azores",
         "America/Havana", "Pacific/Apia", "UTC"]  # fmt: skip
COUNTRIES = ["FR", "BE", "ES", "GB", "DE"]


@pytest.mark.parametrize(
    ("day", "later"),
    [
        (date(2026, 11, 22), date(2026, 12, 22)),
        (date(2026, 12, 31), date(2027, 1, 31)),
        (date(2027, 1, 31), date(2027, 3, 1)),
        (date(2027, 1, 29), date(2027, 3, 1)),
        (date(2028, 1, 29), date(2028, 2, 29)),
        (date(2026, 10, 31), date(2026, 12, 1)),
    ],
)
def test_month_later_never_ends_early(day: date, later: date) -> None:
    assert months_later(day, 1) == later


def _month_by_the_code(day: date) -> date:
    """The same day of the next month, or its last day (C. proc. civ. 641): the law's own floor."""
    first = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
    return first.replace(day=min(day.day, monthrange(first.year, first.month)[1]))


@settings(max_examples=1000)
@given(
    today=DAYS,
    proofs=st.lists(DAYS, min_size=1, max_size=12),
    countries=st.lists(st.sampled_from(COUNTRIES), min_size=1, max_size=4, unique=True),
    formalities=st.booleans(),
)
def test_earliest_day_waits_for_every_proof(
    today: date, proofs: list[date], countries: list[str], formalities: bool
) -> None:
    calendars = [holidays.country_holidays(country) for country in countries]
    closed = sum(calendars[1:], calendars[0])

    day = earliest_day(today=today, proofs=proofs, formalities=formalities, holidays=closed)

    assert day > today
    assert day > max(proofs)
    if formalities:
        assert day >= _month_by_the_code(max(proofs))
        term = working_day(months_later(max(proofs), 1), holidays=closed)
        assert term.weekday() < 5
        assert all(term not in each for each in calendars)


@given(today=DAYS, proofs=st.lists(DAYS, min_size=2, max_size=8), late=DAYS)
def test_earliest_day_is_never_moved_forward_by_one_proof_more(
    today: date, proofs: list[date], late: date
) -> None:
    before = earliest_day(today=today, proofs=proofs, formalities=True)

    assert earliest_day(today=today, proofs=[*proofs, late], formalities=True) >= before


def test_earliest_day_without_proofs_is_tomorrow() -> None:
    assert earliest_day(today=date(2026, 11, 22), proofs=[], formalities=False) == date(
        2026, 11, 23
    )


@settings(max_examples=500)
@given(day=DAYS, zone=st.sampled_from(ZONES))
def test_day_starts_at_its_first_instant(day: date, zone: str) -> None:
    start = start_of(day, zone)
    before = (start - timedelta(microseconds=1)).astimezone(ZoneInfo(zone))

    assert start.astimezone(ZoneInfo(zone)).date() == day
    assert before.date() < day


def test_day_without_midnight_starts_after_it() -> None:
    day = date(2026, 4, 24)  # Egypt's clocks jump from 0:00 to 1:00

    local = start_of(day, "Africa/Cairo").astimezone(ZoneInfo("Africa/Cairo"))

    assert not midnight_exists(day, "Africa/Cairo")
    assert (local.hour, local.minute) == (1, 0)


def test_days_of_a_year_start_one_after_the_other() -> None:
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(365)]
    starts = [start_of(day, "Africa/Cairo") for day in days]

    assert all(a < b for a, b in pairwise(starts))
    assert starts[0] == datetime(2025, 12, 31, 22, tzinfo=UTC)
