"""B5: different people behind 5 million edges, 500 to an account (50 million with SIZE=full).

Above a million people one in sixteen is kept; SQL counts them all. The largest union there is,
everybody's, is taken; a unit's share of it is printed, too.
"""

from collections.abc import Iterator
from functools import partial
from time import perf_counter

import numpy as np
from django.db import connection

from advocacy.reports.audience import DayAudience, numbered
from tests.bench.registry import (
    Row,
    at_least,
    at_most,
    best_of,
    full_size,
    measure,
    migrated_database,
)

FOLLOWERS = 500
POOL = 4_000_000
RNG = np.random.default_rng(20261130)


def fill(accounts: int) -> DayAudience:
    """Draw the followers, put every edge into a table, and number the sample of the same hashes."""
    names = RNG.integers(0, 2**64 - 1, POOL, dtype=np.uint64)
    hashes = {}
    with connection.cursor() as cursor:
        cursor.execute("CREATE UNLOGGED TABLE bench_edge (account integer, person integer)")
        with cursor.copy("COPY bench_edge FROM STDIN") as copy:
            for account in range(accounts):
                drawn = np.unique((RNG.random(FOLLOWERS) ** 1.5 * POOL).astype(np.int64))
                hashes[account] = np.sort(names[drawn])
                copy.write("".join(f"{account}\t{person}\n" for person in drawn.tolist()))
        cursor.execute("ANALYZE bench_edge")
    return numbered(hashes)


def count(where: str = "") -> int:
    """What a report is usually written with."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT count(DISTINCT person) FROM bench_edge {where}")
        return int(cursor.fetchone()[0])


@measure("B5", "unique reach of accounts with 500 followers each")
def unique_reach_large() -> Iterator[Row]:
    """Refuse to print a figure whose range does not hold the truth."""
    migrated_database()
    accounts = 100_000 if full_size() else 10_000
    begun = perf_counter()
    day = fill(accounts)
    yield Row("drawing, storing and numbering", perf_counter() - begun, "s")
    everybody, unit = np.arange(accounts), np.arange(accounts // 20)
    begun = perf_counter()
    truth = count()
    database = (perf_counter() - begun) * 1000
    found = day.unique(everybody)
    assert found.low <= truth <= found.high, (found, truth)
    all_of_it, part = best_of(7, partial(day.unique, everybody), partial(day.unique, unit))
    label = f"{truth:,} people"
    yield Row(
        f"{label}: SQL count(distinct)", all_of_it, "ms", database, at_least(300), faster=True
    )
    error = (found.high - found.low) / 2 / found.value * 100
    yield Row(f"{label}: 95 % error", error, "%", target=at_most(1))
    yield Row(f"{label}: off by", abs(found.value - truth) / truth * 100, "%")
    few, some = day.unique(unit), count(f"WHERE account < {len(unit)}")
    yield Row(f"{some:,} people of a twentieth of the accounts", part, "ms")
    yield Row("off by", abs(few.value - some) / some * 100, "%")
