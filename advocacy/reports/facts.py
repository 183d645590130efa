"""The accounts of a day, column by column: sums and sets over any slice, without a row each.

A day that was rolled up is read from its columns; any other from its single readings, with the same
result.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from advocacy.models import AccountColumns, AccountReading
from advocacy.networks.policy import APART
from advocacy.reports.readings import newest

Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]
PLACE, COUNT = np.dtype("<u4"), np.dtype("<i4")
UNKNOWN = -1
"""Stands for a count that a network did not give."""
COLUMNS = ("accounts", "owners", "units", "followers")


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

    Networks whose accounts are in no sum are left out, and so are the company's own accounts.
    """
    days = list(days)
    rolled: dict[date, list[AccountColumns]] = {}
    for row in AccountColumns.objects.filter(day__in=days).exclude(network__in=APART):
        rolled.setdefault(row.day, []).append(row)
    single = standing([day for day in days if day not in rolled])
    found = {day: joined(dict(map(decoded, rows))) for day, rows in rolled.items()}
    return {day: found.get(day) or single.get(day, NOTHING) for day in days}


def standing(days: Iterable[date]) -> dict[date, Facts]:
    """The same from single readings: the newest of the week before each day."""
    days = list(days)
    if not days:
        return {}
    rows = newest(AccountReading.objects.filter(account__is_company=False), days)
    columns = ("account__network", "account", "account__owner", "unit", "followers")
    parts: dict[date, dict[str, list[Any]]] = {day: {} for day in days}
    found = rows.exclude(account__network__in=APART).order_by("account").values_list
    for end, kind, *values in found("end", *columns).iterator():
        parts[end].setdefault(kind, []).append([UNKNOWN if v is None else v for v in values])
    return {
        day: joined({kind: np.array(values, np.int64).T for kind, values in by_kind.items()})
        for day, by_kind in parts.items()
    }


def joined(parts: Mapping[str, Any]) -> Facts:
    """Put networks together; each has the columns account, owner, unit and followers."""
    if not parts:
        return NOTHING
    kinds = sorted(parts)
    lengths = [len(parts[kind][0]) for kind in kinds]
    network = np.repeat(np.arange(len(kinds)), lengths)
    account, owner, unit, followers = (
        np.concatenate([parts[kind][place] for kind in kinds]).astype(np.int64)
        for place in range(len(COLUMNS))
    )
    number = np.ones(len(account), np.int64)
    return Facts(tuple(kinds), network, account, owner, unit, followers, number)


def decoded(row: AccountColumns) -> tuple[str, list[NDArray[Any]]]:
    """Return the network of a day and its columns."""
    types = (PLACE, PLACE, PLACE, COUNT)
    raw = (row.accounts, row.owners, row.units, row.followers)
    return row.network, [np.frombuffer(data, kind) for data, kind in zip(raw, types, strict=True)]


def encoded(day: date, facts: Facts) -> Iterable[AccountColumns]:
    """Return the unsaved columns of a day, one row a network."""
    for kind in facts.kinds:
        part = facts.of_network(kind)
        arrays = (part.account, part.owner, part.unit)
        accounts, owners, units = (array.astype(PLACE).tobytes() for array in arrays)
        followers = part.followers.astype(COUNT).tobytes()
        yield AccountColumns(
            day=day, network=kind, rows=len(part),
            accounts=accounts, owners=owners, units=units, followers=followers,
        )  # fmt: skip
