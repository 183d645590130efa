"""The accounts of a day, column by column: sums and sets over any slice, without a row each.

A day that was rolled up is read from its columns; any other from its single readings, with the same
result.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from advocacy.models import AccountColumns, AccountReading, corporate
from advocacy.networks.policy import APART
from advocacy.reports.packing import pack, unpack
from advocacy.reports.readings import newest

Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]
UNKNOWN = -1
"""Stands for a count that a network did not give."""
SUMS = np.dtype(
    [
        ("unit", "<u4"), ("kind", "<u4"), ("people", "<u4"), ("accounts", "<u4"),
        ("counted", "<u4"), ("followers", "<u8"),
    ]
)  # fmt: skip
"""A unit by itself on a network: who holds accounts, these, those with a count, and followers."""


@dataclass(frozen=True)
class Facts:
    """Accounts of a day, each at one place of every column.

    `network` is a place in `networks`. `number` is how many accounts a row stands for: readings
    that were folded stand for several, and have neither account nor owner (0).
    """

    networks: tuple[str, ...]
    network: Ints
    account: Ints
    owner: Ints
    unit: Ints
    followers: Ints
    number: Ints

    def __len__(self) -> int:
        return len(self.account)

    def where(self, mask: Mask) -> "Facts":
        """Keep the rows of a mask."""
        return self._changed({name: getattr(self, name)[mask] for name in _ARRAYS})

    def of_units(self, units: Collection[int]) -> "Facts":
        """Keep the accounts of some units."""
        return self.where(np.isin(self.unit, list(units)))

    def of_network(self, kind: str) -> "Facts":
        """Keep the accounts of one network."""
        return self.where(self.is_on([kind]))

    def is_on(self, kinds: Collection[str]) -> Mask:
        """Say of each row whether it is of one of the networks."""
        return np.isin(self.network, [n for n, kind in enumerate(self.networks) if kind in kinds])

    def without_counts(self, mask: Mask) -> "Facts":
        """Keep all rows, those of a mask without their count."""
        return replace(self, followers=np.where(mask, UNKNOWN, self.followers))

    def with_rows(self, rows: Sequence[tuple[int, ...]]) -> "Facts":
        """Return these rows instead; each has the columns of this class, in their order."""
        columns = np.array(rows, np.int64).reshape(-1, len(_ARRAYS)).T
        return self._changed(dict(zip(_ARRAYS, columns, strict=True)))

    def joined_with(self, others: "Facts") -> "Facts":
        """Return both; their networks are the same."""
        both = {n: np.concatenate([getattr(self, n), getattr(others, n)]) for n in _ARRAYS}
        return self._changed(both)

    def _changed(self, arrays: dict[str, Any]) -> "Facts":
        return replace(self, **arrays)

    @property
    def kinds(self) -> list[str]:
        """The networks that have accounts here."""
        return [self.networks[place] for place in np.unique(self.network)]

    @property
    def accounts(self) -> int:
        """How many accounts there are."""
        return int(self.number.sum())

    @property
    def counted(self) -> int:
        """Of how many the network gave a count."""
        return int(self.number[self.followers != UNKNOWN].sum())

    @property
    def potential(self) -> int | None:
        """The sum of followers; None where no network gave a count."""
        known = self.followers[self.followers != UNKNOWN]
        return int(known.sum()) if len(known) else None

    @property
    def people(self) -> int:
        """How many different people hold these accounts, as far as they are single ones."""
        return len(np.unique(self.owner[self.owner > 0]))


_ARRAYS = ("network", "account", "owner", "unit", "followers", "number")
NOTHING = Facts((), *(np.empty(0, np.int64) for _ in _ARRAYS))


def facts_on(days: Iterable[date]) -> dict[date, Facts]:
    """Return the accounts of all units as they stood at the end of each day, a week apart at least.

    Networks whose accounts are in no sum are left out, and so are accounts that
    speak for the company itself.
    """
    days = list(days)
    rolled = {row.day: decoded(row) for row in AccountColumns.objects.filter(day__in=days)}
    single = standing([day for day in days if day not in rolled])
    return {day: rolled.get(day) or single.get(day, NOTHING) for day in days}


def standing(days: Iterable[date]) -> dict[date, Facts]:
    """The same from single readings: the newest of the week before each day."""
    days = list(days)
    if not days:
        return {}
    rows = newest(AccountReading.objects.exclude(corporate("account__")), days)
    rows = rows.exclude(account__network__in=APART).order_by("account")
    columns = ("account__network", "account", "account__owner", "unit", "followers")
    parts: dict[date, list[tuple[Any, ...]]] = {day: [] for day in days}
    for end, *row in rows.values_list("end", *columns).iterator():
        parts[end].append(tuple(row))
    return {day: _of_rows(found) for day, found in parts.items()}


def _of_rows(rows: list[tuple[Any, ...]]) -> Facts:
    kinds = sorted({row[0] for row in rows})
    places = {kind: place for place, kind in enumerate(kinds)}
    return replace(NOTHING, networks=tuple(kinds)).with_rows(
        [
            (places[kind], *ids, UNKNOWN if followers is None else followers, 1)
            for kind, *ids, followers in rows
        ]
    )


def decoded(row: AccountColumns) -> Facts:
    """Return the accounts of a day."""
    columns = (row.kinds, row.accounts, row.owners, row.units, row.followers)
    network, steps, owner, unit, followers = map(unpack, columns)
    ones = np.ones(row.rows, np.int64)
    account = np.cumsum(steps)
    return Facts(tuple(row.networks), network, account, owner, unit, followers + UNKNOWN, ones)


def encoded(day: date, facts: Facts, *, everything: Facts | None = None) -> AccountColumns:
    """Return the unsaved columns of a day; its sums are of `everything`, where more is known than
    single accounts.
    """
    summed = everything or facts
    return AccountColumns(
        day=day,
        networks=list(summed.networks),
        rows=len(facts),
        accounts=pack(np.diff(facts.account, prepend=0)),
        owners=pack(facts.owner),
        units=pack(facts.unit),
        kinds=pack(facts.network),
        followers=pack(facts.followers - UNKNOWN),
        sums=sums_of(summed).tobytes(),
    )


def sums_of(facts: Facts) -> NDArray[Any]:
    """Return the sums of each unit on each network, as records (SUMS).

    What was folded is of ten people or more: of as many as it has accounts, for all one knows.
    """
    pairs = facts.unit * max(len(facts.networks), 1) + facts.network
    keys, places = np.unique(pairs, return_inverse=True)
    known = facts.followers != UNKNOWN
    sums = np.zeros(len(keys), SUMS)
    sums["unit"], sums["kind"] = np.divmod(keys, max(len(facts.networks), 1))
    single = facts.owner > 0
    held = np.unique(np.stack([places[single], facts.owner[single]]), axis=1)[0]
    several = np.where(single, 0, facts.number)
    sums["people"] = np.bincount(held, minlength=len(keys)) + np.bincount(
        places, several, len(keys)
    )
    sums["accounts"] = np.bincount(places, facts.number, len(keys))
    sums["counted"] = np.bincount(places, np.where(known, facts.number, 0), len(keys))
    sums["followers"] = np.bincount(places, np.where(known, facts.followers, 0), len(keys))
    return sums
