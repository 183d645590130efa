"""How many different people follow a set of accounts.

Audiences are keyed 64-bit hashes. Per day they are numbered densely once, and every account becomes
a stretch of those numbers: a union is a mark at each number, and any union, intersection or
difference of sets is exact. Above EXACT_LIMIT different people only one hash in SAMPLE is kept and
figures carry their 95 % range.
"""

import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

import numpy as np
from django.db.models import Count, Max
from numpy.typing import NDArray
from pyroaring import BitMap

from advocacy.models import Audience, AudienceColumns
from advocacy.reports.readings import newest

EXACT_LIMIT = 1_000_000
SAMPLE = 16
# A sample that says so much more than the limit needs no exact count to be sure.
SURELY = 1.2
Z95 = 1.96
MANY = 16_000_000
LITTLE_U64, PLACE = np.dtype("<u8"), np.dtype("<u4")
Hashes = Mapping[int, NDArray[np.uint64]]
Stamp = tuple[int | None, int, datetime | None]
NONE: Stamp = (None, 0, None)


@dataclass(frozen=True)
class Estimate:
    """A number of people with its range; low equals high when it was counted exactly."""

    value: int
    low: int
    high: int

    @property
    def exact(self) -> bool:
        """Whether every person was counted."""
        return self.low == self.high


def estimate(kept: int, *, sample: int) -> Estimate:
    """Scale a count of kept hashes; each person is kept with probability 1 / sample."""
    if sample == 1:
        return Estimate(kept, kept, kept)
    spread = Z95 * sample * math.sqrt(kept * (1 - 1 / sample))
    value = kept * sample
    return Estimate(value, max(kept, round(value - spread)), round(value + spread))


@dataclass(frozen=True)
class DayAudience:
    """All audiences of one day, ready for set arithmetic.

    `accounts` (sorted) are those whose followers are listed; each has so many `lengths` places of
    `people`, which are numbers below `numbered`. Accounts whose network lists nobody, or whose
    owner did not agree, are absent. Of people, one in `sample` is there.
    """

    accounts: NDArray[np.uint32]
    lengths: NDArray[np.uint32]
    people: NDArray[np.integer[Any]]
    numbered: int
    sample: int = 1

    def lists(self, accounts: Any) -> NDArray[np.bool_]:
        """Say of each account whether its followers are listed."""
        return np.isin(accounts, self.accounts)

    def members(self, accounts: Collection[int] | NDArray[Any]) -> NDArray[np.bool_]:
        """Mark, by their numbers, everybody who follows at least one of the accounts."""
        asked = np.fromiter(accounts, np.int64, len(accounts))
        chosen = np.isin(self.accounts, asked)
        marks = np.zeros(self.numbered, bool)
        if chosen.all():
            marks[self.people] = True
        elif chosen.any():
            marks[self.people[self._places(chosen)]] = True
        return marks

    def _places(self, chosen: NDArray[np.bool_]) -> NDArray[np.int64]:
        """The places of the followers of some accounts, one stretch after the other."""
        ends = np.cumsum(self.lengths, dtype=np.int64)
        lengths = self.lengths[chosen].astype(np.int64)
        begins = ends[chosen] - lengths
        gaps = begins - np.concatenate([[0], np.cumsum(lengths)[:-1]])
        return np.arange(lengths.sum()) + np.repeat(gaps, lengths)

    def union(self, accounts: Collection[int] | NDArray[Any]) -> BitMap:
        """Return the dense numbers of everybody who follows at least one of the accounts."""
        return BitMap(np.flatnonzero(self.members(accounts)).astype(np.uint32))

    def unique(self, accounts: Collection[int] | NDArray[Any]) -> Estimate:
        """Return how many different people follow at least one of the accounts."""
        return estimate(int(np.count_nonzero(self.members(accounts))), sample=self.sample)


def numbered(hashes: Hashes, *, limit: int = EXACT_LIMIT) -> DayAudience:
    """Number everybody who follows one of the accounts; hashes are sorted, each once."""
    accounts = sorted(hashes)
    parts = [hashes[account] for account in accounts]
    every = np.concatenate(parts) if parts else np.empty(0, LITTLE_U64)
    lengths = np.array([len(part) for part in parts], np.int64)
    kept = every % SAMPLE == 0
    people, places = np.unique(every[kept], return_inverse=True)
    sample = SAMPLE
    if len(people) * SAMPLE <= limit * SURELY:
        exact, exact_places = np.unique(every, return_inverse=True)
        if len(exact) <= limit:
            people, places, sample = exact, exact_places, 1
    if sample != 1:
        begins = np.cumsum(lengths) - lengths
        lengths = np.add.reduceat(np.append(kept, False).astype(np.int64), begins) * (lengths > 0)
    columns = (np.array(accounts).astype(PLACE), lengths.astype(PLACE))
    return DayAudience(*columns, _ready(places), len(people), sample)


def _ready(people: NDArray[Any]) -> NDArray[Any]:
    """Numbers as they are used for indexing, which is three times as fast, unless they are many."""
    return people.astype(np.intp if len(people) <= MANY else PLACE)


def audiences_on(days: Iterable[date]) -> dict[date, DayAudience]:
    """Return the audiences known on each day; two queries when none of their rows changed."""
    days = list(days)
    made = dict(AudienceColumns.objects.filter(day__in=days).values_list("day", "made_at"))
    stamps = _stamps([day for day in days if day not in made])
    return {
        day: _stored(day, made[day]) if day in made else _load(day, *stamps.get(day, NONE))
        for day in days
    }


def _stamps(days: list[date]) -> dict[date, Stamp]:
    """Of each day that has audiences: under which key, how many, and when the last was read."""
    if not days:
        return {}
    found = (
        newest(Audience.objects.filter(key__isnull=False), days)
        .values_list("end", "key")  # type: ignore[misc]  # annotated by newest
        .annotate(rows=Count("pk"), last=Max("fetched_at"))
        .order_by("rows", "key")
    )
    # In the week in which a key took over, the one that knows more accounts: the last one here.
    return {end: (key, rows, last) for end, key, rows, last in found}


@lru_cache(maxsize=12)
def _stored(day: date, made_at: datetime) -> DayAudience:
    """Read one day's numbered audiences; `made_at` only keys the cache."""
    row = AudienceColumns.objects.filter(day=day).first()
    if row is None:  # taken back since we looked
        return numbered({})
    accounts, lengths, people = (
        np.frombuffer(data, PLACE) for data in (row.accounts, row.lengths, row.people)
    )
    return DayAudience(accounts, lengths, _ready(people), row.numbered, row.sample)


@lru_cache(maxsize=12)
def _load(day: date, key: int | None, rows: int, last: datetime | None) -> DayAudience:
    """Read and number one day's audiences; `rows` and `last` only key the cache.

    Only hashes made with one key can be compared.
    """
    if not rows:
        return numbered({})
    found = newest(Audience.objects.filter(key=key), [day])
    blobs = found.values_list("account", "hashes")
    return numbered({account: np.frombuffer(blob, LITTLE_U64) for account, blob in blobs})


def rolled(day: date) -> AudienceColumns | None:
    """Return the unsaved columns of a day, from the lists themselves; None where there are none."""
    key, rows, last = _stamps([day]).get(day, NONE)
    if key is None:
        return None
    return as_columns(day, key, _load.__wrapped__(day, key, rows, last))


def as_columns(day: date, key: int, audience: DayAudience) -> AudienceColumns:
    """Return the unsaved columns of a day whose hashes were made with that key."""
    return AudienceColumns(
        day=day,
        key_id=key,
        sample=audience.sample,
        numbered=audience.numbered,
        accounts=audience.accounts.tobytes(),
        lengths=audience.lengths.tobytes(),
        people=audience.people.astype(PLACE).tobytes(),
    )
