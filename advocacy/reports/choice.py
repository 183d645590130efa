"""From what a reader chose to the slice it means."""

import calendar
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from advocacy.reports.slices import Slice, last_day
from charter.public import subtree
from config.kernel.dates import months_until


@dataclass(frozen=True)
class Choice:
    """What a reader chose: a part of what is known, and the part it is set against, if any.

    `unit` is the code of the unit whose parts are shown; empty for the whole company.
    """

    part: Slice
    unit: str = ""
    before: Slice | None = None


def months(count: int = 12) -> list[date]:
    """Return the first days of the last months, newest first, this month included."""
    return months_until(timezone.localdate(), count)[::-1]


def month_end(first: date) -> date:
    """Return the last day of a month, or today while the month runs."""
    end = first.replace(day=calendar.monthrange(first.year, first.month)[1])
    return min(end, timezone.localdate())


def part_of(*, month: str, unit: str, network: str) -> Slice | None:
    """Return the slice for a month (YYYY-MM, this one if empty), or None before any reading."""
    first = date.fromisoformat(f"{month}-01") if month else months()[0]
    day = last_day(month_end(first))
    if day is None:
        return None
    units = subtree(unit) if unit else None
    return Slice(
        day=day,
        since=min(first, day.replace(day=1)),
        units=units or frozenset(),
        networks=frozenset({network}) if network else frozenset(),
    )
