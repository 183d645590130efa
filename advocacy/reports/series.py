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

from advocacy.models import AccountColumns
from advocacy.networks.policy import APART, AUTHOR_ONLY, LEAST, is_for_author_only
from advocacy.reports.facts import SUMS
from advocacy.reports.packing import narrow
from advocacy.reports.slices import Slice, sent
from advocacy.reports.telling import accounts_are_told

Mask = NDArray[np.bool_]
OF_UNIT = np.dtype(
    [(name, np.int64) for name in ("unit", "people", "accounts", "counted", "followers")]
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
    if part.is_of_posts:
        return _of_senders(part, first, last)
    if not accounts_are_told(part):
        return []
    points = sums_by_day(part, first, last)
    return list(map(_roughly, points)) if part.is_narrowed else points


def sums_by_day(part: Slice, first: date, last: date) -> list[Point]:
    """Return the exact sums of a slice on every day; those of a part are not for others to see."""
    days = AccountColumns.objects.filter(day__range=(first, last))
    found = _by_unit(sums_on(part, days)).items()
    return [Point(day, *_total(units)) for day, units in found if _is_told(part, units)]


def _roughly(point: Point) -> Point:
    """Accounts in tens and two digits of reach: of two days nobody works out who joined."""
    rough = point.potential and round(point.potential, 2 - len(str(point.potential)))
    return Point(point.day, point.accounts // 10 * 10, rough)


def _total(units: NDArray[Any]) -> tuple[int, int | None]:
    potential = int(units["followers"].sum()) if units["counted"].any() else None
    return int(units["accounts"].sum()), potential


def _is_told(part: Slice, units: NDArray[Any]) -> bool:
    """The whole company always; a part of it from ten people on."""
    return not part.is_narrowed or int(units["people"].sum()) >= LEAST


def by_unit(part: Slice, days: Iterable[date]) -> dict[date, NDArray[Any]]:
    """Return, for each of the days, one record (OF_UNIT) of each unit by itself.

    Who holds accounts on two networks is counted once: people are those of the network that has
    most, so they are not fewer than said.
    """
    return _by_unit(sums_on(part, AccountColumns.objects.filter(day__in=list(days))))


def _by_unit(sums: "Sums") -> dict[date, NDArray[Any]]:
    return dict(zip(sums.days, np.split(*_of_units(sums)), strict=True)) if sums.days else {}


def _of_units(sums: "Sums") -> tuple[NDArray[Any], NDArray[np.int64]]:
    """One record for each unit and day, and where the second day begins, the third, and so on.
    Sums come in the order of days, and of units within."""
    both = np.stack([sums.place, sums.records["unit"]])
    begins = np.flatnonzero(np.any(np.diff(both, prepend=-1), axis=0))
    found = np.zeros(len(begins), OF_UNIT)
    if len(begins):
        found["unit"] = both[1, begins]
        found["people"] = np.maximum.reduceat(sums.records["people"], begins)
        for name in ("accounts", "counted", "followers"):
            found[name] = np.add.reduceat(sums.records[name], begins)
    return found, np.searchsorted(both[0, begins], np.arange(1, len(sums.days)))


@dataclass(frozen=True)
class Sums:
    """Records (`facts.SUMS`) of several days, each with the place of its day among `days`."""

    days: list[date]
    place: NDArray[np.int64]
    records: NDArray[Any]


def sums_on(part: Slice, days: QuerySet[AccountColumns]) -> Sums:
    """Return the sums of a slice's units and networks on some days, oldest first."""
    rows = list(_stream(days.order_by("day").values_list("day", "networks", "sums")))
    records = np.frombuffer(b"".join(data for _day, _kinds, data in rows), SUMS)
    lengths = [len(data) // SUMS.itemsize for _day, _kinds, data in rows]
    place = np.repeat(np.arange(len(rows)), lengths)
    kept = np.isin(records["unit"], list(part.units)) if part.units else None
    for number, (_day, names, _data) in enumerate(rows):
        kinds = names if isinstance(names, list) else json.loads(names)
        shown = _shown(part, kinds)
        if len(shown) < len(kinds):
            kept = np.ones(len(records), bool) if kept is None else kept
            kept &= (place != number) | np.isin(records["kind"], shown)
    if kept is not None:
        place, records = place[kept], records[kept]
    return Sums([day for day, _kinds, _data in rows], place, records)


def _shown(part: Slice, kinds: list[str]) -> list[int]:
    """The places of the networks that are in these sums."""
    asked = part.networks or set(kinds)
    return [
        place
        for place, kind in enumerate(kinds)
        if kind in asked and not is_for_author_only(kind)
    ]  # fmt: skip


def _of_senders(part: Slice, first: date, last: date) -> list[Point]:
    rows = sent(part).exclude(account__network__in=[*AUTHOR_ONLY, *APART])
    owners = dict(rows.values_list("account", "account__owner").order_by().distinct())
    if len(set(owners.values())) < LEAST:
        return []
    points = of_accounts(list(owners), first, last, units=part.units)
    return [_roughly(each) for each in points if each.accounts >= LEAST]


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
