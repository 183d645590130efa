"""Clauses that teach: how often, what was learnt, what changed after, and never of a few."""

from collections.abc import Iterable
from datetime import UTC, date, datetime

import pytest
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as some

from advocacy.networks.policy import LEAST
from advocacy.reports.review_clauses import ANY, Clauses
from charter.public import Taught
from moderation.public import Flag, Lesson, Reviewed

MONTHS = [date(2026, month, 1) for month in range(6, 12)]
# (month, person, whether the clause was spoken of)
POSTS = some.lists(
    some.tuples(some.integers(6, 11), some.integers(0, 40), some.booleans()), max_size=250
)
Drawn = Iterable[tuple[int, int, bool]]


@pytest.fixture(autouse=True)
def _clock_in_utc() -> Iterable[None]:
    with timezone.override(UTC):
        yield


def clauses(drawn: Drawn) -> Clauses:
    """The clause "respect" over some posts."""
    rows, flags = [], []
    for case, (month, person, spoken) in enumerate(drawn):
        at = datetime(2026, month, 15, tzinfo=UTC)
        rows.append(Reviewed(case, person, 1, at, "light", "approved", True, None, False, ""))
        if spoken:
            flags.append(Flag(case, "respect"))
    return Clauses(rows, flags, MONTHS)


def month(number: int, *, spoken: int, silent: int) -> list[tuple[int, int, bool]]:
    return [(number, person, person < spoken) for person in range(spoken + silent)]


def lesson(person: int, *, passed: bool) -> Lesson:
    return Lesson(person, "respect", again=True, passed=passed, offered=False, taken=False)


def test_rates_are_shares_of_posts() -> None:
    found = clauses(month(9, spoken=10, silent=40) + month(10, spoken=20, silent=30))

    rates = found.rates("respect")

    assert (rates[MONTHS[3]], rates[MONTHS[4]], rates[MONTHS[0]]) == (0.2, 0.4, None)


def test_one_month_of_a_few_takes_another_along() -> None:
    found = clauses(month(9, spoken=3, silent=40) + month(10, spoken=20, silent=30))

    assert set(found.rates("respect").values()) == {None}


def test_clause_of_a_few_is_not_told() -> None:
    assert clauses(month(9, spoken=9, silent=40)).rows([], {}) == []


def test_clause_says_what_was_learnt() -> None:
    found = clauses(month(9, spoken=20, silent=60))
    taught = [lesson(person, passed=person < 15) for person in range(25)]

    [row] = found.rows(taught, {"respect": 14})

    assert (row.flagged, row.share, row.corrected, row.taken, row.lessons) == (
        20, 0.25, 0.6, None, 14,
    )  # fmt: skip


def test_what_a_few_learnt_is_not_told() -> None:
    found = clauses(month(9, spoken=20, silent=60))

    [row] = found.rows([lesson(person, passed=person < 15) for person in range(20)], {"respect": 4})

    assert (row.corrected, row.lessons) == (None, None)


def taught(number: int, *names: str) -> Taught:
    at = datetime(2026, number, 10, tzinfo=UTC)
    return Taught(at, "Charter", 2, names, is_lesson=bool(names))


def test_effect_is_the_last_month_before_and_the_last_whole_one() -> None:
    drawn = month(7, spoken=20, silent=30) + month(8, spoken=20, silent=20)
    found = clauses(drawn + month(10, spoken=10, silent=40) + month(11, spoken=40, silent=10))

    [effect] = found.effects([taught(8, "respect")])

    assert (effect.before, effect.after) == (0.4, 0.2)


def test_effect_of_a_few_is_not_told() -> None:
    found = clauses(month(7, spoken=20, silent=30) + month(8, spoken=2, silent=20))

    assert found.effects([taught(8)]) == []


@given(POSTS)
def test_no_month_is_worked_out(drawn: list[tuple[int, int, bool]]) -> None:
    with timezone.override(UTC):
        rates = clauses(drawn).rates(ANY)
        shown = bool(clauses(drawn).rows([], {}))

    hidden = {each.month for each, rate in rates.items() if rate is None}
    for said in (True, False):
        left = {person for number, person, spoken in drawn if number in hidden and spoken is said}
        assert not left or len(left) >= LEAST or not (shown or len(hidden) < len(MONTHS))
