"""What follows from each kind of error."""

from datetime import UTC, datetime, timedelta

import pytest

from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.services.outcomes import LONGEST_PAUSE, of_error, pause_after

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
ACTIONS = {
    ErrorKind.AUTH_DEAD: "fail",
    ErrorKind.AUTH_EXPIRED: "retry",
    ErrorKind.SCOPE_MISSING: "fail",
    ErrorKind.ACCOUNT_BLOCKED: "fail",
    ErrorKind.RATE_LIMITED: "retry",
    ErrorKind.QUOTA_EXHAUSTED: "retry",
    ErrorKind.DUPLICATE: "lose",
    ErrorKind.CONTENT_INVALID: "fail",
    ErrorKind.NOT_FOUND: "fail",
    ErrorKind.TRANSIENT: "retry",
    ErrorKind.AMBIGUOUS: "lose",
}


@pytest.mark.parametrize("kind", list(ErrorKind))
def test_error_leads_to_its_action(kind) -> None:
    outcome = of_error(NetworkError(kind), attempts=1, now=NOW)

    assert outcome.action == ACTIONS[kind]
    assert outcome.changes["lease_until"] is None
    assert outcome.changes["problem"] == str(kind)


@pytest.mark.parametrize("kind", list(ErrorKind))
def test_only_dead_grants_break_the_account(kind) -> None:
    dead = {ErrorKind.AUTH_DEAD, ErrorKind.SCOPE_MISSING, ErrorKind.ACCOUNT_BLOCKED}

    assert bool(of_error(NetworkError(kind), attempts=1, now=NOW).account_problem) is (kind in dead)


def test_fifth_failure_is_the_last() -> None:
    error = NetworkError(ErrorKind.TRANSIENT)

    actions = [of_error(error, attempts=number, now=NOW).action for number in range(1, 6)]

    assert actions == ["retry"] * 4 + ["fail"]


def test_rate_limit_never_comes_back_earlier_than_told() -> None:
    told = NOW + timedelta(hours=1)

    outcome = of_error(NetworkError(ErrorKind.RATE_LIMITED, retry_at=told), attempts=9, now=NOW)

    assert told <= outcome.changes["not_before"] <= told + timedelta(seconds=30)


def test_pauses_grow_up_to_a_limit() -> None:
    pauses = [pause_after(number) for number in range(1, 12)]

    assert pauses == sorted(pauses)[:1] + pauses[1:]
    assert pauses[1] > pauses[0]
    assert pauses[-1] <= LONGEST_PAUSE * 1.1


def test_fine_reason_is_kept_where_there_are_words_for_it() -> None:
    fine = NetworkError(ErrorKind.CONTENT_INVALID, detail="text_too_long")
    odd = NetworkError(ErrorKind.CONTENT_INVALID, detail="WeirdServerName")

    problems = [of_error(error, attempts=1, now=NOW).changes["problem"] for error in (fine, odd)]

    assert problems == ["text_too_long", "content_invalid"]
