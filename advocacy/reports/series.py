"""Day by day, and month by month: how a slice grew, from what was rolled up.

Days without columns are left out: at most the running one waits for its turn.
"""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import psycopg
from django.db import connection
from django.db.models import QuerySet
from numpy.typing import NDArray

from advocacy.models import Account, AccountColumns
from advocacy.networks.policy import APART, AUTHOR_ONLY, LEAST, is_for_author_only
from advocacy.reports.facts import SUMS
from advocacy.reports.packing import narrow
from advocacy.reports.slices import Slice, sent

Mask = NDArray[np.bool_]
OF_UNIT = np.dtype(
    [("unit", np.int64), ("people", np.int64), ("counted", np.int64), ("followers", np.int64)]
)


@dataclass(frozen=True)
class Point:
    """A slice at the end of a day; `potential` is None where no network gave a count."""

    day: date
    accounts: int
    potential: int | None


def by_day(part: Slice, first: date, last: date) -> list[Point]:
    """Return a slice on every day, oldest first; nothing where fewer than ten people stand behind.

    Sums serve what is of units and networks; who sent certain posts is looked up in the columns.
    What networks tell for the sum of a whole company only is in none of these.
    """
    days = AccountColumns.objects.filter(day__range=(first, last)).order_by("day")
    if part.is_of_posts:
        return _of_senders(part, first, last)
    found = sums_on(part, days).items()
    return [Point(day, *_told(sums)) for day, sums in found if _is_told(part, sums)]


def by_unit(part: Slice, days: Iterable[date]) -> dict[date, NDArray[Any]]:
    """Return, for each of the days, one record (OF_UNIT) of each unit by itself.

    Who holds accounts on two networks is counted once: people are those of the network that has
    most, so they are not fewer than said.
    """
    found = sums_on(part, AccountColumns.objects.filter(day__in=list(days)))
    return {day: _of_units(sums) for day, sums in found.items()}


def _of_units(sums: NDArray[Any]) -> NDArray[Any]:
    """One record a unit; sums come in the order of units."""
    units = sums["unit"]
    begins = np.flatnonzero(np.diff(units, prepend=np.uint32(0)))
    found = np.zeros(len(begins), OF_UNIT)
    if len(begins):
        found["unit"] = units[begins]
        found["people"] = np.maximum.reduceat(sums["people"], begins)
        found["counted"] = np.add.reduceat(sums["counted"], begins)
        found["followers"] = np.add.reduceat(sums["followers"], begins)
    return found


def sums_on(part: Slice, days: QuerySet[AccountColumns]) -> dict[date, NDArray[Any]]:
    """Return, for each of the days, the records (`facts.SUMS`) of a slice's units and networks."""
    rows = list(_stream(days.values_list("day", "networks", "sums")))
    every = np.frombuffer(b"".join(data for _day, _kinds, data in rows), SUMS)
    kept = np.isin(every["unit"], list(part.units)) if part.units else np.ones(len(every), bool)
    found, start = {}, 0
    for day, kinds, data in rows:
        end = start + len(data) // SUMS.itemsize
        sums, shown = every[start:end], kept[start:end]
        kinds = kinds if isinstance(kinds, list) else json.loads(kinds)
        places = _shown(part, kinds)
        if len(places) < len(kinds):
            shown = shown & np.isin(sums["kind"], places)
        found[day], start = sums[shown], end
    return found


def _shown(part: Slice, kinds: list[str]) -> list[int]:
    """The places of the networks that are in these sums."""
    asked = part.networks or set(kinds)
    return [
        place
        for place, kind in enumerate(kinds)
        if kind in asked and not is_for_author_only(kind)
    ]  # fmt: skip


def _told(sums: NDArray[Any]) -> tuple[int, int | None]:
    potential = int(sums["followers"].sum()) if sums["counted"].any() else None
    return int(sums["accounts"].sum()), potential


def _is_told(part: Slice, sums: NDArray[Any]) -> bool:
    """The whole company always; a part of it from ten people on."""
    return not part.is_narrowed or int(_of_units(sums)["people"].sum()) >= LEAST


def _of_senders(part: Slice, first: date, last: date) -> list[Point]:
    rows = sent(part).exclude(account__network__in=[*AUTHOR_ONLY, *APART])
    accounts = Account.objects.filter(pk__in=rows.values("account"), is_company=False)
    owners = dict(accounts.values_list("pk", "owner"))
    if len(set(owners.values())) < LEAST:
        return []
    return list(of_accounts(list(owners), first, last, units=part.units))


def of_accounts(
    accounts: Collection[int] | NDArray[Any],
    first: date,
    last: date,
    *,
    units: Collection[int] = (),
) -> Iterator[Point]:
    """Yield what some accounts could reach on every day (those then in the units, if any).

    Columns come a day at a time, so a year takes the memory of a day.
    """
    wanted, within = _table(accounts), _table(units)
    rows = AccountColumns.objects.filter(day__range=(first, last)).order_by("day")
    names = ("accounts", "followers", *(("units",) if units else ()))
    for day, steps, counts, *places in _stream(rows.values_list("day", *names)):
        kept = _found(wanted, np.cumsum(narrow(steps), dtype=np.int64))
        if places:
            kept = kept[_found(within, narrow(places[0])[kept])]
        followers = narrow(counts)[kept]
        known = int(np.count_nonzero(followers))
        # Columns hold one more than the count.
        potential = int(followers.sum(dtype=np.int64)) - known if known else None
        yield Point(day, len(followers), potential)


def _table(ids: Collection[int] | NDArray[Any]) -> Mask:
    """One place for each number: whether it is among the ids."""
    chosen = np.fromiter(ids, np.int64, len(ids))
    table = np.zeros(int(chosen.max(initial=0)) + 1, bool)
    table[chosen] = True
    return table


def _found(table: Mask, ids: NDArray[Any]) -> NDArray[np.int64]:
    """The places of those ids that are in the table."""
    return np.flatnonzero(table.take(ids, mode="clip") & (ids < len(table)))


def _stream(rows: Any) -> Iterator[tuple[Any, ...]]:
    """Yield rows whose columns are bytes. PostgreSQL sends them as they are, where Django's cursor
    asks for text twice as long.
    """
    if connection.vendor != "postgresql":
        yield from rows.iterator()
        return
    connection.ensure_connection()
    sql, params = rows.query.sql_with_params()
    with psycopg.Cursor(connection.connection) as cursor:
        yield from cursor.execute(sql, params, binary=True)
