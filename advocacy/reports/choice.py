"""From what a reader chose to the slice it means."""

from dataclasses import dataclass, replace
from datetime import date

from django.utils import timezone

from advocacy.reports import readings
from advocacy.reports.periods import Span
from advocacy.reports.slices import Slice
from advocacy.reports.tree import tree_on
from charter.public import unit_of
from config.kernel import dates


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
    return dates.months_until(timezone.localdate(), count)[::-1]


def month_end(first: date) -> date:
    """Return the last day of a month, or today while the month runs."""
    return min(dates.month_end(first), timezone.localdate())


def part_of(*, month: str, unit: str, network: str) -> Slice | None:
    """Return the slice for a month (YYYY-MM, this one if empty), or None before any reading."""
    first = date.fromisoformat(f"{month}-01") if month else months()[0]
    day = readings.last_day(month_end(first))
    if day is None:
        return None
    networks = frozenset({network}) if network else frozenset()
    part = _slice(min(first, day.replace(day=1)), day, unit)
    return replace(part, networks=networks)


def slice_of(span: Span, *, unit: str = "") -> Slice:
    """Return the slice of a time, of a unit (by its code) or the whole company.

    The day followers are of is the end of the time, or the last reading while it runs.
    """
    read = readings.last_day(span.until) if span.until == timezone.localdate() else None
    day = read if read is not None and read >= span.since else span.until
    return _slice(span.since, day, unit)


def _slice(since: date, day: date, code: str) -> Slice:
    """Of a unit with all that was below it on the day, or of the whole company."""
    unit = unit_of(code) if code else None
    below = tree_on(day).subtree(unit.pk) if unit else frozenset()
    return Slice(day=day, since=since, units=below, unit=unit.pk if unit else None)
