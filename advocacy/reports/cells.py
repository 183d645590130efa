"""What stands in a cell, for people, for spreadsheets and for programs."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.formats import number_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from advocacy.reports.figures import Column, Kind
from config.kernel.dates import month_name, written
from config.kernel.language import reading_language

UNKNOWN = "–"
MINUS = "\u2212"
DAY = "j N Y"
TEXTS = (Kind.TEXT, Kind.DAY, Kind.MONTH)


def is_number(column: Column) -> bool:
    """Say whether a column holds figures, which stand to the right."""
    return column.kind not in TEXTS


def shown(value: Any, kind: Kind) -> str:
    """Return a cell as people read it; what is not known is a dash."""
    return UNKNOWN if value is None else SHOWN[kind](value)


def plain(value: Any, kind: Kind) -> Any:
    """Return a cell for a CSV file: numbers with a point, ISO dates; not known is empty."""
    if value is None or kind not in PLAIN:
        return value
    return PLAIN[kind](value)


def for_programs(value: Any, kind: Kind) -> Any:
    """Return a cell for JSON: numbers as numbers, ISO dates, null where it is not known."""
    return float(value) if isinstance(value, Decimal) else plain(value, kind)


def number(value: float, places: int = 0) -> str:
    """A number as it is printed: in French with the thin space that no line is broken at.

    Rounded first: Django's format cuts off.
    """
    text = number_format(round(value, places), places, use_l10n=True, force_grouping=True)
    text = text.replace("-", MINUS)
    return text.replace("\u00a0", "\u202f") if reading_language() == "fr" else text


def share(value: float) -> str:
    """A share in percent; below ten percent, or just below all, with one place."""
    places = 1 if 0 < abs(value) < 0.1 or 0.99 < value < 1 else 0
    text = number(value * 100, places)
    return f"{text}\u202f%" if reading_language() == "fr" else f"{text}%"


def _hours(value: float) -> str:
    return _("%(hours)s h") % {"hours": number(value, 1)}


def _month(value: date) -> str:
    return capfirst(month_name(value))


SHOWN: dict[Kind, Callable[[Any], str]] = {
    Kind.TEXT: str,
    Kind.COUNT: number,
    Kind.SHARE: share,
    Kind.DAY: lambda day: written(day, DAY),
    Kind.MONTH: _month,
    Kind.HOURS: _hours,
    Kind.MONEY: lambda value: number(value, 2),
}
PLAIN: dict[Kind, Callable[[Any], Any]] = {
    Kind.SHARE: lambda value: round(value, 4),
    Kind.HOURS: lambda value: round(value, 2),
    Kind.DAY: date.isoformat,
    Kind.MONTH: lambda month: f"{month:%Y-%m}",
}
