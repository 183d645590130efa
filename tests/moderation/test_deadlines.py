from datetime import UTC, datetime, timedelta

import pytest

from moderation.deadlines import FOUR_EYES, LIGHT, URGENT, working_deadline

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
        pytest.param("2026-11-23T10:00", FOUR_EYES, "2026-11-24T10:00", id="one working day"),
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
