"""Day by day, and month by month: how a slice grew, from what was rolled up.

Days without columns are left out: at most the running one waits for its turn.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import psycopg
from django.db import connection
from django.db.models import QuerySet, Sum
from numpy.typing import NDArray

from advocacy.models import Account, AccountColumns, AccountRollup
from advocacy.networks.policy import APART, AUTHOR_ONLY, LEAST
from advocacy.reports.facts import COUNT, PLACE, UNKNOWN
from advocacy.reports.slices import Slice, sent

# What is in a sum of the whole company only is in none of these.
LEFT_OUT = [*APART, *AUTHOR_ONLY]


@dataclass(frozen=True)
class Point:
    """A slice at the end of a day; `potential` is None where no network gave a count."""

    day: date
    accounts: int
    potential: int | None


def by_day(part: Slice, first: date, last: date) -> list[Point]:
    """Return a slice on every day, oldest first; nothing where fewer than ten people stand behind.

    Sums serve what is of units and networks; who sent certain posts is looked up in the columns.
    """
    if part.is_of_posts:
        return _of_senders(part, first, last)
    sums = _rollups(part).filter(day__range=(first, last)).values_list("day")
    return [
        Point(day, accounts, followers)
        for day, accounts, followers in sums.annotate(Sum("accounts"), Sum("followers"))
        .order_by("day")
    ]  # fmt: skip


def by_unit(part: Slice, days: Iterable[date]) -> dict[tuple[date, int], Point]:
    """Return, for each of the days and each unit by itself, what its accounts could reach."""
    rows = _rollups(part).filter(day__in=list(days)).values_list("day", "unit")
    sums = rows.annotate(Sum("accounts"), Sum("followers")).order_by()
    return {(day, unit): Point(day, accounts, followers) for day, unit, accounts, followers in sums}


def _rollups(part: Slice) -> QuerySet[AccountRollup]:
    rows = AccountRollup.objects.exclude(network__in=LEFT_OUT)
    if part.units:
        rows = rows.filter(unit__in=part.units)
    return rows.filter(network__in=part.networks) if part.networks else rows


def _of_senders(part: Slice, first: date, last: date) -> list[Point]:
    senders = sent(part).order_by().values_list("account", flat=True).distinct()
    owners = Account.objects.filter(pk__in=senders).values("owner").distinct().count()
    return list(of_accounts(part, list(senders), first, last)) if owners >= LEAST else []


def of_accounts(part: Slice, accounts: Iterable[int], first: date, last: date) -> Iterator[Point]:
    """Yield what some accounts could reach on every day, from the columns, a day at a time."""
    chosen = np.fromiter(accounts, np.int64)
    wanted = np.zeros(int(chosen.max(initial=0)) + 1, bool)
    wanted[chosen] = True
    rows = AccountColumns.objects.filter(day__range=(first, last)).exclude(network__in=LEFT_OUT)
    if part.networks:
        rows = rows.filter(network__in=part.networks)
    names = ("accounts", "followers", *(("units",) if part.units else ()))
    totals: dict[date, tuple[int, int | None]] = {}
    for day, ids, counts, *units in _stream(rows.order_by("day").values_list("day", *names)):
        kept = _wanted(wanted, np.frombuffer(ids, PLACE))
        if units:
            kept &= np.isin(np.frombuffer(units[0], PLACE), list(part.units))
        totals[day] = _added(totals.get(day, (0, None)), np.frombuffer(counts, COUNT)[kept])
    return (Point(day, *total) for day, total in totals.items())


def _wanted(wanted: NDArray[np.bool_], ids: NDArray[np.uint32]) -> NDArray[np.bool_]:
    """Say of each account whether it was chosen; ids are sorted, and those beyond were not."""
    within = int(np.searchsorted(ids, len(wanted)))
    kept = np.zeros(len(ids), bool)
    kept[:within] = wanted[ids[:within]]
    return kept


def _added(total: tuple[int, int | None], counts: NDArray[np.int32]) -> tuple[int, int | None]:
    known = counts[counts != UNKNOWN]
    accounts, followers = total
    more = int(known.sum(dtype=np.int64))
    return accounts + len(counts), (followers or 0) + more if len(known) else followers


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
