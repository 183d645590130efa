"""When what waited leaves: oldest first, evenly, no two of one account close together. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil
from typing import NamedTuple


class Waiting(NamedTuple):
    """A delivery that waits: its id, where it goes, and when it should have left."""

    pk: int
    network: str
    account: int
    due: datetime


@dataclass(frozen=True)
class Pace:
    """So many a minute on each network; `apart` at least between two of one account."""

    per_minute: int
    apart: timedelta

    @property
    def step(self) -> timedelta:
        """The time between two of one network."""
        return timedelta(minutes=1) / self.per_minute


@dataclass
class _Lane:
    """The moments of one network, numbered from `start` on. Each is given once."""

    start: datetime
    step: timedelta
    # Where to look on from a number that is taken; paths are shortened as they are walked.
    after: dict[int, int] = field(default_factory=dict)

    def take(self, earliest: datetime) -> datetime:
        number = self._free(max(0, ceil((earliest - self.start) / self.step)))
        self.after[number] = number + 1
        return self.start + number * self.step

    def _free(self, number: int) -> int:
        walked = []
        while number in self.after:
            walked.append(number)
            number = self.after[number]
        self.after.update(dict.fromkeys(walked, number))
        return number


def spread(
    rows: Iterable[Waiting],
    *,
    start: datetime,
    pace: Pace,
    networks: Mapping[str, datetime] | None = None,
    accounts: Mapping[int, datetime] | None = None,
) -> dict[int, datetime]:
    """Return the instant at which each row leaves, by id; the first ones at `start`.

    `networks` and `accounts` say until when moments are taken already, by an earlier freeze.
    """
    free = {account: last + pace.apart for account, last in (accounts or {}).items()}
    lanes: dict[str, _Lane] = {}
    found: dict[int, datetime] = {}
    for row in sorted(rows, key=lambda each: (each.due, each.pk)):
        if row.network not in lanes:
            taken = (networks or {}).get(row.network)
            first = max(start, taken + pace.step) if taken else start
            lanes[row.network] = _Lane(first, pace.step)
        found[row.pk] = lanes[row.network].take(free.get(row.account, start))
        free[row.account] = found[row.pk] + pace.apart
    return found
