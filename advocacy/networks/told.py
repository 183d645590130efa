"""What a network tells, taken for what it is: anything else is not told."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

# Ten years: what is longer is no length of time that anybody means.
_LONGEST = 315_576_000


def number(found: Mapping[str, Any], *names: str) -> int | None:
    """A count by the first of its names that is told; None for anything that is none."""
    told = (found.get(name) for name in names)
    whole = (one for one in told if isinstance(one, int) and not isinstance(one, bool))
    return next((one for one in whole if one >= 0), None)


def end_of(found: Mapping[str, Any], name: str, now: datetime) -> datetime | None:
    """The end of so many seconds from now; None where nothing ends."""
    lasts = number(found, name)
    return now + timedelta(seconds=lasts) if lasts and lasts <= _LONGEST else None
