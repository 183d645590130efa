"""What is taken of what a network tells."""

from datetime import UTC, datetime, timedelta

import pytest

from advocacy.networks.told import end_of, number

NOW = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize("value", ["7", -1, True, 1.5, None, [7], {"value": 7}])
def test_number_that_is_none_is_not_told(value: object) -> None:
    assert number({"count": value}, "count") is None


def test_number_has_the_first_of_its_names() -> None:
    assert number({"new": 0, "old": 3}, "new", "old") == 0
    assert number({"old": 3}, "new", "old") == 3


@pytest.mark.parametrize(
    ("lasts", "end"),
    [
        (60, NOW + timedelta(minutes=1)),
        (0, None),
        (10**12, None),
        (True, None),
        ("60", None),
        (None, None),
    ],
)
def test_end_is_so_many_seconds_away(lasts: object, end: datetime | None) -> None:
    assert end_of({"expires_in": lasts}, "expires_in", NOW) == end
