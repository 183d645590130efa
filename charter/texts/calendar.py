"""When a text may come into force: computed from its proofs, never typed."""

from collections.abc import Container, Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from charter.texts.requirements import MONTHS_AFTER_FORMALITIES

SATURDAY = 5


def months_later(day: date, months: int) -> date:
    """Return the same day of a later month; where there is none, the first of the month after.

    A term that the calendar shortens must end later, never earlier.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    try:
        return day.replace(year=year, month=month + 1)
    except ValueError:
        return months_later(day.replace(day=1), months + 1)


def working_day(day: date, *, holidays: Container[date]) -> date:
    """Return the day itself, or the next that is neither a weekend nor a holiday.

    A term that ends on a closed day is carried to the next open one (C. proc. civ. 642).
    """
    while day.weekday() >= SATURDAY or day in holidays:
        day += timedelta(days=1)
    return day


def earliest_day(
    *,
    today: date,
    proofs: Iterable[date],
    formalities: bool,
    holidays: Container[date] = frozenset(),
) -> date:
    """Return the first day on which a version may be in force.

    `proofs` are the dates of all its opinions and formalities, in every concerned entity. With
    `formalities` (annexed to the internal rules) a full month passes after the last of them
    (C. trav. L1321-4), and the day is an open one; without, the day after the last proof, and
    never today: it begins at midnight.
    """
    tomorrow = today + timedelta(days=1)
    last = max(proofs, default=None)
    if last is None:
        return tomorrow
    if not formalities:
        return max(tomorrow, last + timedelta(days=1))
    month = working_day(months_later(last, MONTHS_AFTER_FORMALITIES), holidays=holidays)
    return max(tomorrow, month)


def start_of(day: date, zone: str) -> datetime:
    """Return, in UTC, the instant a day begins in a zone (an IANA name).

    Midnight, or the first instant after it where the clocks jump over midnight; the first of the
    two where they are put back to it.
    """
    local = datetime.combine(day, time(), tzinfo=ZoneInfo(zone))
    return local.astimezone(UTC)


def midnight_exists(day: date, zone: str) -> bool:
    """Say whether the day has a midnight there; Cairo and Beirut have skipped it in spring."""
    local = datetime.combine(day, time(), tzinfo=ZoneInfo(zone))
    return local.astimezone(UTC).astimezone(ZoneInfo(zone)).time() == time()
