"""B6, B7, B8: a year of readings of 10,000 accounts (100,000 with SIZE=full: 36.5 million rows).

One world for the three: sums by unit and month from rollups, slices nobody foresaw from the columns
of days, and storing a day; beside them the best plain SQL and DuckDB on the same rows.
"""

import statistics
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from time import perf_counter
from typing import Any

import duckdb
import numpy as np
import psycopg
from django.db import connection
from django.test import Client

from advocacy.models import AccountReading
from advocacy.reports import audience, rolling, series
from advocacy.reports.choice import month_end
from advocacy.reports.slices import Slice
from advocacy.services import loading, rollups
from charter.models import User
from config.kernel.dates import months_between
from tests.bench import reach_world
from tests.bench.reach_world import DAYS, FIRST, LAST, TABLE, World
from tests.bench.registry import (
    Row,
    at_least,
    at_most,
    best_of,
    full_size,
    measure,
    migrated_database,
)

ENDS = [month_end(month) for month in months_between(FIRST, LAST)]
YEAR = Slice(day=LAST, since=FIRST)
RNG = np.random.default_rng(7)
CHOSEN = 20  # one account in twenty carried the message


@cache
def world() -> World:
    """Build the year once; the three measures read the same rows."""
    migrated_database()
    return reach_world.build(100_000 if full_size() else 10_000)


@cache
def duck() -> Any:
    """The same rows in DuckDB, in its own storage, in the order of days as PostgreSQL has them."""
    store = duckdb.connect()
    store.execute(
        "CREATE TABLE reading (day integer, account integer, unit integer, followers integer)"
    )
    for number in range(DAYS):
        facts = world().day(number)
        day = np.full(len(facts), number, np.int32)
        rows = {"day": day, "account": facts.account.astype(np.int32)}
        rows |= {"unit": facts.unit.astype(np.int32), "followers": facts.followers.astype(np.int32)}
        store.register("rows", rows)
        store.execute("INSERT INTO reading SELECT * FROM rows")
    return store


def rows_in_all() -> int:
    """How many readings there are."""
    return int(duck().execute("SELECT count(*) FROM reading").fetchone()[0])


def sql(text: str, params: list[Any]) -> list[Any]:
    """Run plain SQL on the readings themselves."""
    with connection.cursor() as cursor:
        cursor.execute(text, params)
        return list(cursor.fetchall())


@measure("B6", "potential reach by unit and month, a year of daily readings")
def by_unit_and_month() -> Iterator[Row]:
    """From rollups, beside four bytes a row added up in memory, plain SQL and DuckDB."""
    counts = np.concatenate([world().day(n).followers.astype(np.int32) for n in range(DAYS)])
    ends = [(end - FIRST).days for end in ENDS]
    plain = f"SELECT day, unit_id, sum(followers) FROM {TABLE} WHERE day = ANY(%s) GROUP BY 1, 2"
    column = (
        "SELECT day, unit, sum(followers) FROM reading "
        "WHERE day IN (SELECT unnest($1)) GROUP BY 1, 2"
    )
    found = series.by_unit(YEAR, ENDS)
    truth = {(row[0], row[1]): row[2] for row in sql(plain, [ENDS])}
    said = {(day, int(row["unit"])): int(row["followers"]) for day in found for row in found[day]}
    assert said == truth
    ours, memory, columnar = best_of(
        7,
        partial(series.by_unit, YEAR, ENDS),
        partial(counts.sum, dtype=np.int64),
        lambda: duck().execute(column, [ends]).fetchall(),
    )
    (database,) = best_of(2, lambda: sql(plain, [ENDS]))
    label = f"{len(counts):,} rows"
    yield Row(f"{label}: adding up 4 bytes a row", ours, "ms", memory, at_most(1))
    yield Row(f"{label}: DuckDB", ours, "ms", columnar)
    yield Row(f"{label}: plain SQL", ours, "ms", database)


@dataclass(frozen=True)
class Question:
    """The same question, followers by day, to three stores."""

    label: str
    ours: Callable[[], list[series.Point]]
    where: str
    value: list[int]
    columnar: str

    def of_rows(self) -> list[Any]:
        """Plain SQL on the single readings."""
        text = f"SELECT sum(followers) FROM {TABLE} WHERE {self.where} GROUP BY day ORDER BY day"
        return sql(text, [self.value])

    def of_columns(self) -> list[Any]:
        """DuckDB on the same rows."""
        text = f"SELECT sum(followers) FROM reading {self.columnar} GROUP BY day ORDER BY day"
        return list(duck().execute(text).fetchall())


def questions() -> list[Question]:
    """Accounts nobody grouped before, and some units on every day."""
    accounts = world().accounts
    chosen = np.sort(RNG.choice(accounts, len(accounts) // CHOSEN, replace=False))
    ids = {"account": chosen.astype(np.int32)}
    duck().register("ids", ids)
    duck().execute("CREATE OR REPLACE TABLE chosen AS SELECT * FROM ids")
    few = sorted(unit.pk for unit in reach_world.units())[:20]
    part = Slice(LAST, FIRST, units=frozenset(few))
    return [
        Question(
            f"{len(chosen):,} accounts chosen, every day",
            lambda: list(series.of_accounts(chosen, FIRST, LAST)),
            "account_id = ANY(%s)", chosen.tolist(), "SEMI JOIN chosen USING (account)",
        ),
        Question(
            "20 units, every day", lambda: series.sums_by_day(part, FIRST, LAST),
            "unit_id = ANY(%s)", few, f"WHERE unit IN ({', '.join(map(str, few))})",
        ),
    ]  # fmt: skip


@measure("B7", "slices of raw days that no sum foresaw")
def ad_hoc() -> Iterator[Row]:
    """Day by day over the year: what the accounts that carried a message could reach."""
    for question in questions():
        said = [(point.potential,) for point in question.ours()]
        assert said == [(int(v),) for (v,) in question.of_rows()]
        assert said == [(int(v),) for (v,) in question.of_columns()]
        mine, columnar = best_of(5, question.ours, question.of_columns)
        (database,) = best_of(1, question.of_rows)
        best = "DuckDB" if columnar < database else "plain SQL"
        yield Row(f"{question.label}: {best}", mine, "ms", min(columnar, database), at_most(2.5))
        yield Row(f"{question.label}: plain SQL", mine, "ms", database)
    yield from _pages()
    yield from _sizes()


def _pages() -> Iterator[Row]:
    """The explorer, and a day's different people, over this company."""
    hashes = reach_world.listed(world(), 100)
    key = reach_world.key()
    begun = perf_counter()
    numbered = audience.numbered(hashes)
    audience.as_columns(LAST, key.pk, numbered).save(force_insert=True)
    yield Row("numbering a day's followers", (perf_counter() - begun) * 1000, "ms")
    client = Client()
    client.force_login(User.objects.earliest("pk"))
    yield from _page(
        client,
        "explorer page, the whole company",
        "/en/reach/explore/?since={first}&until={last}&period=own",
    )
    yield from _page(
        client,
        "explorer page, one unit",
        "/en/reach/explore/?unit=unit-{unit}&since={first}&until={last}&period=own",
    )


def _page(client: Client, label: str, address: str) -> Iterator[Row]:
    taken = []
    for unit in range(12):
        begun = perf_counter()
        response = client.get(address.format(unit=unit, first=LAST.replace(day=1), last=LAST))
        taken.append((perf_counter() - begun) * 1000)
        assert response.status_code == 200, response
    yield Row(f"{label}, first", taken[0], "ms")
    yield Row(f"{label}, median of the others", statistics.median(taken[1:]), "ms")
    yield Row(f"{label}, slowest of the others", max(taken[1:]), "ms")


def _sizes() -> Iterator[Row]:
    for label, table in (
        ("single readings with their indexes", TABLE),
        ("columns and sums of days", "advocacy_accountcolumns"),
    ):
        size = sql("SELECT pg_total_relation_size(%s)", [table])[0][0] / 2**20
        yield Row(f"on disk: {label}", size, "MB")


@measure("B8", "storing a day of readings")
def store_a_day() -> Iterator[Row]:
    """Through the loader that leaves out what is there, beside a binary COPY into the table."""
    facts = world().day(DAYS - 1)
    runs = [partial(loading.load, _readings(facts, day)) for day in (1, 2, 3)]
    plain = [partial(_copy, _readings(facts, day)) for day in (11, 12, 13)]
    taken = [_seconds(run) for pair in zip(runs, plain, strict=True) for run in pair]
    ours, copied = min(taken[::2]), min(taken[1::2])
    label = f"{len(facts):,} readings"
    yield Row(f"{label}: COPY binary", ours, "s", copied, at_least(0.5), faster=True)
    yield Row(f"{label}: again, all there already", _seconds(runs[0]), "s")
    day = LAST + timedelta(days=1)
    seen = rollups.seen_of_day(day)
    begun = perf_counter()
    made = rolling.rolled_day(day)
    yield Row(f"{label}: rolling the day up", perf_counter() - begun, "s")
    assert rollups.replace_day(day, made, seen=seen)


def _readings(facts: Any, number: int) -> list[AccountReading]:
    day = LAST + timedelta(days=number)
    at = datetime(2026, 10, 1, 5, tzinfo=UTC)
    columns = (facts.account.tolist(), facts.unit.tolist(), facts.followers.tolist())
    return [
        AccountReading(
            account_id=a, unit_id=u, day=day, followers=f, fetched_at=at, source="bench"
        )
        for a, u, f in zip(*columns, strict=True)
    ]  # fmt: skip


def _copy(rows: list[AccountReading]) -> None:
    with psycopg.Cursor(connection.connection) as cursor:
        loading.copy_into(cursor, TABLE, rows)


def _seconds(run: Callable[[], object]) -> float:
    begun = perf_counter()
    run()
    return perf_counter() - begun
