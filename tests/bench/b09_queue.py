"""B9: the 200th page of the queue, beside its first page and beside OFFSET.

What is judged is the time the database needs to run the statement the desk sends, with its joins
and its scope of units (EXPLAIN ANALYZE). What every page pays besides, however it is reached, is
printed below without a target: planning the statement, and fifty wide rows read by Python and made
into objects.
"""

import json
import math
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from statistics import median
from time import perf_counter
from typing import Any

from django.db import connection

from moderation.services import queue
from tests.bench import queue_world
from tests.bench.registry import Row, at_least, at_most, full_size, measure, migrated_database

PAGES = 200
ROUNDS = 15


@measure("B9", "queue page 200")
def queue_page() -> Iterator[Row]:
    migrated_database()
    user = queue_world.reviewer()
    sizes = [10_000, 100_000, *([1_000_000] if full_size() else [])]
    taken = []
    for size in sizes:
        queue_world.fill(size)
        cases = queue.queue(user)
        deep, judged = _place_before(cases), size == sizes[-1]
        pages = [queue.behind(cases, deep), cases, _offset(cases)]
        ours, first, offset = _in_turns([partial(_running, page) for page in pages])
        taken.append(ours)
        label = f"{size:,} cases"
        yield Row(f"page 1, {label}", ours, "ms", first, at_most(1.5) if judged else None)
        target = at_least(50) if judged else None
        yield Row(f"OFFSET, {label}", ours, "ms", offset, target, faster=True)
        for besides, time in ((", planned", _planned), (" as objects", _objects)):
            ours, first, offset = _in_turns([partial(time, page) for page in pages])
            yield Row(f"page 1{besides}, {label}", ours, "ms", first)
            yield Row(f"OFFSET{besides}, {label}", ours, "ms", offset, faster=True)
    for (small, large), (before, after) in zip(pairwise(sizes), pairwise(taken), strict=True):
        exponent = math.log(after / before) / math.log(large / small)
        yield Row(f"growth exponent, {small:,} to {large:,}", exponent, "")


def _in_turns(runs: list[Callable[[], float]]) -> list[float]:
    """Return the median of what each run measures, the runs taken in turns."""
    rounds = [[run() for run in runs] for _ in range(ROUNDS)]
    return [median(times) for times in zip(*rounds, strict=True)]


def _running(cases: Any) -> float:
    return float(_explained(cases)["Execution Time"])


def _planned(cases: Any) -> float:
    plan = _explained(cases)
    return float(plan["Planning Time"] + plan["Execution Time"])


def _explained(cases: Any) -> dict[str, Any]:
    sql, params = cases[: queue.PAGE + 1].query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) {sql}", params)
        (found,) = cursor.fetchone()
    plan = found if isinstance(found, list) else json.loads(found)
    return dict(plan[0])


def _objects(cases: Any) -> float:
    start = perf_counter()
    list(cases[: queue.PAGE + 1])
    return (perf_counter() - start) * 1000


def _place_before(cases: Any) -> tuple[int, int]:
    number = (PAGES - 1) * queue.PAGE - 1
    row = cases[number : number + 1].get()
    return row.rank, row.pk


def _offset(cases: Any) -> Any:
    start = (PAGES - 1) * queue.PAGE
    return cases[start:]
