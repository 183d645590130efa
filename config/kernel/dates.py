"""Dates as people write them."""

import calendar
from datetime import UTC, date, datetime, time, timedelta

from django.utils.formats import date_format

from config.kernel.language import reading_language


def written(day: date, pattern: str = "DATE_FORMAT") -> str:
    """Return a date or a moment in the active language.

    In French the first of a month is an ordinal, which no format of Django's can say. `pattern`
    is a format of the language's, or one that starts with the day of the month.
    """
    text = date_format(day, pattern)
    if day.day == 1 and reading_language() == "fr" and text.startswith("1 "):
        return f"1er {text[2:]}"
    return text


def month_name(first: date, form: str = "F") -> str:
    """Return a month with its year, in the active language: whole ("F") or short ("N")."""
    return date_format(first, f"{form} Y")


def months_between(first: date, last: date) -> list[date]:
    """Return the months from one day to another, each by its first day, oldest first."""
    return [_month(number) for number in range(_number(first), _number(last) + 1)]


def months_until(last: date, count: int) -> list[date]:
    """Return so many months, the last that of a day, each by its first day, oldest first."""
    return [_month(_number(last) - step) for step in reversed(range(count))]


def month_end(first: date) -> date:
    """Return the last day of a month."""
    return first.replace(day=calendar.monthrange(first.year, first.month)[1])


def utc_span(first: date, last: date) -> tuple[datetime, datetime]:
    """Return when the first of some days begins (UTC), and when the last is over."""
    begins, ends = (datetime.combine(day, time.min, UTC) for day in (first, last))
    return begins, ends + timedelta(days=1)


def months_before(first: date, count: int) -> date:
    """Return the first day of the month so many months before, or after for fewer than none."""
    return _month(_number(first) - count)


def _number(day: date) -> int:
    return day.year * 12 + day.month - 1


def _month(number: int) -> date:
    return date(number // 12, number % 12 + 1, 1)
