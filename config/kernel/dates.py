"""Dates as people write them."""

from datetime import date

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
