"""What waits beside the queue, for the moment when the queue is empty."""

from dataclasses import dataclass
from typing import Any

from moderation import policies
from moderation.services import contests, sampling

COUNTED = 100


@dataclass(frozen=True)
class Backlog:
    """How many checks afterwards and questions wait for a person, each up to COUNTED."""

    checks: int
    contests: int


def backlog(user: Any) -> Backlog:
    """Count what waits beside the queue. Two queries at most."""
    checks = sampling.waiting(user)[:COUNTED] if policies.may_look_afterwards(user) else None
    asked = contests.waiting(user)[:COUNTED] if policies.may_answer_contests(user) else None
    return Backlog(
        checks.count() if checks is not None else 0, asked.count() if asked is not None else 0
    )
