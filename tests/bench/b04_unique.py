"""B4: how many different people follow 2,500 accounts (and 25,000; 100,000 with SIZE=full).

Ours is the union the reach page takes, on a day that is already numbered; numbering a day is
printed apart. Exact bitmaps of dense ids are the best one can do; SQL count(distinct) is what a
report is usually written with.
"""

import math
from collections.abc import Callable, Iterator
from functools import partial
from time import perf_counter

import numpy as np
from django.db import connection
from numpy.typing import NDArray
from pyroaring import BitMap

from advocacy.reports.audience import numbered
from tests.bench.registry import (
    Row,
    at_least,
    at_most,
    best_of,
    full_size,
    measure,
    migrated_database,
)

FOLLOWERS = 100
RNG = np.random.default_rng(20261121)


def draw(accounts: int) -> NDArray[np.uint32]:
    """Followers of each account as dense ids, from a skewed pool that overlaps as in life."""
    pool = accounts * 40
    return (RNG.random((accounts, FOLLOWERS)) ** 1.5 * pool).astype(np.uint32)


def hashed(dense: NDArray[np.uint32]) -> dict[int, NDArray[np.uint64]]:
    """The same followers as 64-bit hashes, as they are stored."""
    names = RNG.integers(0, 2**64 - 1, int(dense.max()) + 1, dtype=np.uint64)
    return {number: np.unique(names[row]) for number, row in enumerate(dense)}


def count_distinct(dense: NDArray[np.uint32]) -> Callable[[], int]:
    """Put the edges into a table and return the query that counts its people."""
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE IF EXISTS bench_edge")
        cursor.execute("CREATE TABLE bench_edge (account integer, person integer)")
        with cursor.copy("COPY bench_edge FROM STDIN") as copy:
            for number, row in enumerate(dense):
                copy.write("".join(f"{number}\t{person}\n" for person in row))
        cursor.execute("ANALYZE bench_edge")

    def run() -> int:
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(DISTINCT person) FROM bench_edge")
            return int(cursor.fetchone()[0])

    return run


@measure("B4", "unique reach: different people who follow a set of accounts")
def unique_reach() -> Iterator[Row]:
    """Compare at each size; refuse to print a figure that is wrong."""
    migrated_database()
    sizes = (2_500, 25_000, 100_000) if full_size() else (2_500, 25_000)
    taken = []
    for accounts in sizes:
        dense = draw(accounts)
        hashes = hashed(dense)
        begun = perf_counter()
        day = numbered(hashes)
        numbering = (perf_counter() - begun) * 1000
        exact = [BitMap(row) for row in dense]
        sql = count_distinct(dense)
        everyone = np.arange(accounts)
        ours, bitmap = best_of(9, partial(day.unique, everyone), partial(BitMap.union, *exact))
        (database,) = best_of(1, sql)
        found, truth = day.unique(everyone), sql()
        assert found.low <= truth <= found.high, (found, truth)
        label = f"{accounts:,} accounts, {'exact' if found.exact else 'sample'}"
        yield Row(f"{label}: bitmaps of dense ids", ours, "ms", bitmap, at_most(1.5))
        yield Row(f"{label}: SQL count(distinct)", ours, "ms", database, at_least(50), faster=True)
        yield Row(f"{label}: numbering the day", numbering, "ms")
        taken.append(ours)
    exponent = math.log(taken[-1] / taken[0]) / math.log(sizes[-1] / sizes[0])
    yield Row("exponent of growth", exponent, "", target=at_most(1.0))
