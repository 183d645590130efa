from datetime import UTC, datetime, timedelta

import pytest

from config.kernel.working_time import (
    WORKING_DAY,
    is_working_time,
    next_working_instant,
    working_deadline,
    working_time_between,
)

URGENT, LIGHT = timedelta(minutes=30), timedelta(hours=4)

PARIS = {"country": "FR", "zone": "Europe/Paris"}


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("start", "span", "expected"),
    [
        pytest.param("2026-11-23T09:00", LIGHT, "2026-11-23T13:00", id="within a day"),
        pytest.param("2026-11-23T15:00", LIGHT, "2026-11-24T10:00", id="into the next day"),
        pytest.param("2026-11-23T05:00", URGENT, "2026-11-23T08:30", id="before opening"),
        pytest.param("2026-11-23T20:00", URGENT, "2026-11-24T08:30", id="after closing"),
        pytest.param("2026-11-20T16:00", LIGHT, "2026-11-23T11:00", id="over a week-end"),
        pytest.param("2026-11-23T10:00", WORKING_DAY, "2026-11-24T10:00", id="one working day"),
        pytest.param("2026-11-10T16:00", LIGHT, "2026-11-12T11:00", id="over a public holiday"),
        pytest.param("2026-03-27T16:00", LIGHT, "2026-03-30T10:00", id="clocks go forward"),
    ],
)
def test_deadline_counts_working_time(start, span, expected):
    assert working_deadline(at(start), span, **PARIS) == at(expected)


def test_deadline_follows_the_holidays_of_the_country():
    british = working_deadline(at("2026-11-10T16:30"), LIGHT, country="GB", zone="Europe/London")

    assert british == at("2026-11-11T11:30")


def test_deadline_knows_no_holidays_of_an_unknown_country():
    somewhere = working_deadline(at("2026-12-25T10:00"), LIGHT, country="XX", zone="UTC")

    assert somewhere == at("2026-12-25T14:00")


def test_deadline_is_never_before_its_span():
    for hour in range(24 * 7):
        start = at("2026-11-21T00:15") + timedelta(hours=hour)

        assert working_deadline(start, LIGHT, **PARIS) >= start + LIGHT


@pytest.mark.parametrize(
    ("instant", "expected"),
    [
        pytest.param("2026-11-23T08:00", True, id="the first minute"),
        pytest.param("2026-11-23T07:59", False, id="before opening"),
        pytest.param("2026-11-23T17:00", False, id="at closing"),
        pytest.param("2026-11-21T10:00", False, id="a Saturday"),
        pytest.param("2026-11-11T10:00", False, id="a public holiday"),
    ],
)
def test_working_time_is_of_the_country_and_its_clocks(instant, expected):
    assert is_working_time(at(instant), **PARIS) is expected


def test_working_time_differs_between_countries_and_zones():
    armistice = at("2026-11-11T09:30")

    assert is_working_time(armistice, country="GB", zone="Europe/London")
    assert not is_working_time(armistice, **PARIS)
    assert not is_working_time(armistice, country="GB", zone="America/New_York")


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        pytest.param("2026-11-23T09:12", "2026-11-23T09:12", id="at once"),
        pytest.param("2026-11-23T05:00", "2026-11-23T08:00", id="this morning"),
        pytest.param("2026-11-20T17:00", "2026-11-23T08:00", id="after the week-end"),
        pytest.param("2026-11-10T20:00", "2026-11-12T08:00", id="after a public holiday"),
        pytest.param("2026-03-27T18:00", "2026-03-30T07:00", id="clocks go forward"),
    ],
)
def test_next_working_instant_waits_for_work_to_begin(start, expected):
    found = next_working_instant(at(start), **PARIS)

    assert found == at(expected)
    assert is_working_time(found, **PARIS)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        pytest.param("2026-11-23T09:00", "2026-11-23T11:30", 150, id="within a day"),
        pytest.param("2026-11-20T17:00", "2026-11-22T12:00", 0, id="over a week-end"),
        pytest.param("2026-11-20T16:00", "2026-11-23T09:00", 120, id="around a week-end"),
        pytest.param("2026-11-23T11:00", "2026-11-23T09:00", 0, id="the wrong way round"),
    ],
)
def test_working_time_between_two_instants(start, end, expected):
    minutes = working_time_between(at(start), at(end), **PARIS) / timedelta(minutes=1)

    assert minutes == expected
