"""Counts by week as bars beside their numbers: drawn in the table itself, so that both agree."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

WIDTH = 240


@dataclass(frozen=True)
class Bar:
    """One week: how many, how many of them stand out, and the lengths of both in pixels."""

    week: date
    count: int
    marked: int
    length: int
    marked_length: int


def bars(weeks: Iterable[tuple[date, int, int]]) -> list[Bar]:
    """Return a bar for each (week, count, of which marked); the longest is WIDTH pixels."""
    rows = list(weeks)
    most = max((count for _, count, _ in rows), default=0) or 1
    return [
        Bar(week, count, marked, _length(count, most), _length(min(marked, count), most))
        for week, count, marked in rows
    ]


def _length(count: int, most: int) -> int:
    return max(round(count * WIDTH / most), 2) if count else 0
