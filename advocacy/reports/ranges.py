"""How many people, when one hash in so many was kept: a number, and the range of 95 % around it.

A person is kept with probability 1 / sample, so what is kept of N people is binomial. The range
is that of the score interval for N, solved in closed form and with half a person's correction: it
holds for a handful of kept people as for a million, and never reaches below those that were seen.
"""

from dataclasses import dataclass
from math import ceil, floor, sqrt

Z = 1.96


@dataclass(frozen=True)
class Range:
    """A number of people between `low` and `high`; `high` is None where nobody can say."""

    value: int
    low: int
    high: int | None

    @property
    def exact(self) -> bool:
        """Whether every person was counted."""
        return self.low == self.high


def people(kept: int, *, sample: int) -> Range:
    """The people behind `kept` hashes, one in `sample` of all. Union, intersection, difference:
    which hashes are kept does not depend on the set, so the same holds for each.
    """
    if sample == 1:
        return Range(kept, kept, kept)
    low = floor(_end(kept - 0.5, sample, -1)) if kept else 0
    return Range(kept * sample, max(kept, low), ceil(_end(kept + 0.5, sample, 1)))


def _end(kept: float, sample: int, sign: int) -> float:
    """Where (kept - N p)² = z² N p (1 - p), for p = 1 / sample: solved for N."""
    doubt = Z * Z * (1 - 1 / sample)
    return sample * (2 * kept + doubt + sign * sqrt(doubt * (4 * kept + doubt))) / 2


@dataclass(frozen=True)
class Share:
    """A share of people, from 0 to 1, and its range of 95 %."""

    value: float
    low: float
    high: float


def share(part: int, whole: int, *, sample: int) -> Share | None:
    """The share of kept hashes that are in a part, by Wilson's score; None of nobody."""
    if not whole:
        return None
    value = part / whole
    if sample == 1:
        return Share(value, value, value)
    doubt = Z * Z / whole
    middle = (value + doubt / 2) / (1 + doubt)
    spread = Z * sqrt(value * (1 - value) / whole + doubt / (4 * whole)) / (1 + doubt)
    return Share(value, max(0.0, middle - spread), min(1.0, middle + spread))
