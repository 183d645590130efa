"""The time a report is about, and the time it is set against."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from django.utils.translation import gettext as _

from config.kernel.dates import month_name, months_before, months_until, written

DAY = "j N Y"


class Period(StrEnum):
    """How a reader says which time they mean."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    MONTHS12 = "months12"
    OWN = "own"


class Against(StrEnum):
    """What a time is set against."""

    BEFORE = "before"
    YEAR = "year"
    NONE = "none"


LENGTHS = {Period.MONTH: 1, Period.QUARTER: 3, Period.YEAR: 12, Period.MONTHS12: 12}
OWN_DAYS = 30


@dataclass(frozen=True)
class Span:
    """Whole days, both ends included; `whole` is the end of the period where it still runs."""

    period: Period
    since: date
    until: date
    whole: date

    @property
    def is_running(self) -> bool:
        """Whether more of it is to come."""
        return self.until < self.whole

    def written(self) -> str:
        """The time in words, in the active language."""
        if self.period is Period.MONTH:
            return month_name(self.since)
        if self.period is Period.QUARTER:
            number = (self.since.month + 2) // 3
            return _("Quarter %(number)s of %(year)s") % {"number": number, "year": self.since.year}
        if self.period is Period.YEAR:
            return str(self.since.year)
        ends = {"since": written(self.since, DAY), "until": written(self.until, DAY)}
        return _("%(since)s to %(until)s") % ends


def span_of(period: Period, today: date, *, month: date) -> Span:
    """Return the month, quarter or year that `month` is in, or the twelve months it ends."""
    first = month.replace(day=1)
    if period is Period.QUARTER:
        first = first.replace(month=(first.month - 1) // 3 * 3 + 1)
    elif period is Period.YEAR:
        first = first.replace(month=1)
    elif period is Period.MONTHS12:
        first = months_until(first, 12)[0]
    whole = _end(first, LENGTHS[period])
    return Span(period, first, min(whole, today), whole)


def own_span(since: date, until: date) -> Span:
    """Return the days from one to another."""
    return Span(Period.OWN, since, until, until)


def against(span: Span, how: Against) -> Span | None:
    """Return what a time is set against; None where the reader wants nothing of it.

    While a period runs, it is set against as many days of the other one: nobody would learn
    anything from three weeks beside a month.
    """
    if how is Against.NONE:
        return None
    if how is Against.YEAR:
        return _year_earlier(span)
    if span.period is Period.OWN:
        length = span.until - span.since + timedelta(days=1)
        return own_span(span.since - length, span.since - timedelta(days=1))
    first = months_before(span.since, LENGTHS[span.period])
    whole = span.since - timedelta(days=1)
    if span.is_running:
        return own_span(first, min(whole, first + (span.until - span.since)))
    return Span(span.period, first, whole, whole)


def _year_earlier(span: Span) -> Span:
    since, until, whole = map(_year_before, (span.since, span.until, span.whole))
    if span.is_running or span.period is Period.OWN:
        return own_span(since, until)
    return Span(span.period, since, whole, whole)


def _end(first: date, months: int) -> date:
    return months_before(first, -months) - timedelta(days=1)


def _year_before(day: date) -> date:
    """The same day of the year before; the last of a February stays the last of it."""
    if (day.month, (day + timedelta(days=1)).day) == (2, 1):
        return date(day.year - 1, 3, 1) - timedelta(days=1)
    return day.replace(year=day.year - 1)
