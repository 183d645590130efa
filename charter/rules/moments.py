"""Instants and periods as people write them in a rule, with the zone they are meant in.

A local time that the clocks of its zone skip or repeat is refused: nobody can say which instant
is meant (02:30 on the last Sunday of October is two of them).
"""

from datetime import UTC, date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


class Period(NamedTuple):
    """Whole days, both included, and what they are called."""

    first: date
    last: date
    label: str


def parse_instant(text: str) -> datetime | None:
    """The aware instant of "2026-12-01T09:00 Europe/Paris"; None for "".

    ValueError for anything else, "ambiguous ..." for a local time that is two instants or none.
    """
    if not text.strip():
        return None
    local, _, name = text.strip().partition(" ")
    moment = datetime.fromisoformat(local)
    try:
        zone = ZoneInfo(name.strip())
    except (ZoneInfoNotFoundError, OSError) as error:
        raise ValueError(f"zone {name!r}") from error
    if moment.tzinfo is not None:
        raise ValueError(text)
    early, late = (moment.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    skipped = early.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != moment
    if skipped or early.utcoffset() != late.utcoffset():
        raise ValueError(f"ambiguous {text!r}")
    return early


def parse_period(line: str) -> Period:
    """The period of "2026-11-05 2026-12-04 label"; ValueError when it is not one."""
    first, last, *label = line.split(maxsplit=2)
    period = Period(date.fromisoformat(first), date.fromisoformat(last), " ".join(label))
    if period.last < period.first:
        raise ValueError(line)
    return period
