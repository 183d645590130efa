"""How a measure is written, and what it may ask for.

    @measure("B4", "unique reach of 2,500 accounts with 100 followers")
    def unique_reach() -> Iterator[Row]:
        ours, theirs = ...
        yield Row("bitmap of dense ids", ours, "ms", theirs, at_most(1.5))
        yield Row("SQL count(distinct)", ours, "ms", slow, at_least(50), faster=True)

A measure lives in `tests/bench/b04_<name>.py`, runs in a process of its own, and takes both values
in the same run, in turns: absolute times drift, ratios do not.
"""

import math
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from time import perf_counter

from django.test.utils import setup_databases

from tests import database


@dataclass(frozen=True)
class Target:
    """A bound on the ratio, or on the value where there is no reference."""

    bound: float
    upper: bool

    def holds(self, figure: float) -> bool:
        """Tell whether a figure keeps to the bound."""
        return figure <= self.bound if self.upper else figure >= self.bound

    def __str__(self) -> str:
        return f"{'<=' if self.upper else '>='} {self.bound:g}"


def at_most(bound: float) -> Target:
    """Return a target that smaller figures reach."""
    return Target(bound, upper=True)


def at_least(bound: float) -> Target:
    """Return a target that larger figures reach."""
    return Target(bound, upper=False)


@dataclass(frozen=True)
class Row:
    """One printed line.

    `against` says what the reference is. The ratio is value / reference, or reference / value when
    the target is how many times `faster` we are. Without a reference the target is on the value;
    without a target the line is printed and judges nothing (a growth exponent, a size).
    """

    against: str
    value: float
    unit: str
    reference: float | None = None
    target: Target | None = None
    faster: bool = False

    @property
    def ratio(self) -> float | None:
        """How our value compares with the reference of the same run."""
        if self.reference is None:
            return None
        return self.reference / self.value if self.faster else self.value / self.reference

    @property
    def verdict(self) -> str:
        """Say "ok", "short", or nothing where there is no target."""
        if self.target is None:
            return ""
        ratio = self.ratio
        return "ok" if self.target.holds(self.value if ratio is None else ratio) else "short"


@dataclass(frozen=True)
class Measure:
    """A registered measure."""

    number: str
    title: str
    run: Callable[[], Iterable[Row]]


MEASURES: list[Measure] = []


def measure(
    number: str, title: str
) -> Callable[[Callable[[], Iterable[Row]]], Callable[[], Iterable[Row]]]:
    """Register a function that yields rows under a number of `performance` targets."""

    def register(run: Callable[[], Iterable[Row]]) -> Callable[[], Iterable[Row]]:
        MEASURES.append(Measure(number, title, run))
        return run

    return register


def best_of(turns: int, *runs: Callable[[], object]) -> list[float]:
    """Milliseconds of each run at its best, taken in turns so that drift hits all alike."""
    best = [math.inf] * len(runs)
    for _turn in range(turns):
        for place, run in enumerate(runs):
            begun = perf_counter()
            run()
            best[place] = min(best[place], (perf_counter() - begun) * 1000)
    return best


def full_size() -> bool:
    """Tell whether SIZE=full was asked for: the large sizes of a target."""
    return os.environ.get("SIZE") == "full"


def migrated_database() -> None:
    """Give this measure a migrated database of its own, as a test has it; gone afterwards."""
    database.prepare(f"bench-{os.getpid()}")
    setup_databases(verbosity=0, interactive=False, keepdb=database.is_sqlite())
