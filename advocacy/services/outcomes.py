"""What follows from a network's answer: a move, what to store, when to come back. Pure."""

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.types import Receipt
from advocacy.services.refusals import reason

TRIES = 5
FIRST_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(hours=2)
QUOTA_PAUSE = timedelta(hours=1)
# After that many looks a person has to look.
LOOKS = 10

DEAD = {ErrorKind.AUTH_DEAD, ErrorKind.SCOPE_MISSING, ErrorKind.ACCOUNT_BLOCKED}
UNSURE = {ErrorKind.AMBIGUOUS, ErrorKind.DUPLICATE}


@dataclass(frozen=True)
class Outcome:
    """The move of the delivery table and its columns; `account_problem` when that is dead."""

    action: str
    changes: dict[str, Any] = field(default_factory=dict)
    account_problem: str = ""


def of_receipt(receipt: Receipt, now: datetime) -> Outcome:
    """It is there."""
    kept = {"revision": receipt.revision, "source_url": receipt.source_url}
    return Outcome(
        "succeed",
        {
            "remote_id": receipt.remote_id,
            "url": receipt.url,
            "receipt": kept,
            "sent_at": now,
            "problem": "",
            "lease_until": None,
        },
    )


def of_error(error: NetworkError, *, attempts: int, now: datetime) -> Outcome:
    """What an error of an attempt means for the delivery."""
    problem = reason(error)
    if error.kind in UNSURE:
        return Outcome("lose", _pause(problem, now + FIRST_PAUSE))
    if error.kind in DEAD:
        return Outcome("fail", _pause(problem, now), account_problem=problem)
    if error.kind is ErrorKind.RATE_LIMITED:
        until = max(error.retry_at or now, now + FIRST_PAUSE)
        return Outcome("retry", _pause(problem, until + _jitter(FIRST_PAUSE)))
    if error.kind is ErrorKind.QUOTA_EXHAUSTED:
        return Outcome("retry", _pause(problem, error.retry_at or now + QUOTA_PAUSE))
    if error.kind in {ErrorKind.TRANSIENT, ErrorKind.AUTH_EXPIRED} and attempts < TRIES:
        return Outcome("retry", _pause(problem, now + pause_after(attempts)))
    return Outcome("fail", _pause(problem, now))


def of_absence(now: datetime) -> Outcome:
    """It is certainly not there: it may be sent, with the key it has."""
    return Outcome("retry", _pause("", now))


def pause_after(attempts: int) -> timedelta:
    """Half a minute, then four times as long each time, and a little chance."""
    pause = min(FIRST_PAUSE * 4 ** max(attempts - 1, 0), LONGEST_PAUSE)
    return pause + _jitter(pause / 10)


def _pause(problem: str, until: datetime) -> dict[str, Any]:
    return {"problem": problem, "not_before": until, "lease_until": None}


def _jitter(most: timedelta) -> timedelta:
    return most * random.random()  # noqa: S311 - spreads load, guards nothing
