"""Working time of a unit: Monday to Friday on its clocks, without its country's public holidays."""

from collections.abc import Container
from datetime import date, datetime, time, timedelta, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

import holidays

OPENS, CLOSES = time(9), time(18)
WORKING_DAY = timedelta(hours=CLOSES.hour - OPENS.hour)
SATURDAY = 5
_UTC = ZoneInfo("UTC")


def working_deadline(start: datetime, span: timedelta, *, country: str, zone: str) -> datetime:
    """Return the instant at which `span` of working time has passed since `start`.

    `start` is aware; `country` is ISO 3166-1 alpha-2, `zone` an IANA name. Working time is
    Monday to Friday, 9:00 to 18:00 on the unit's clocks, without the country's public holidays.
    The answer is in UTC.
    """
    free, local_zone = _free_days(country), ZoneInfo(zone)
    now, left = start.astimezone(local_zone), span
    while True:
        opens, closes = _hours(now.date(), local_zone)
        begin = max(now, opens)
        if not _is_free(now.date(), free) and begin < closes:
            # In UTC: a difference on one clock would forget the night it is put forward.
            room = closes.astimezone(_UTC) - begin.astimezone(_UTC)
            if left <= room:
                return begin.astimezone(_UTC) + left
            left -= room
        now = _hours(now.date() + timedelta(days=1), local_zone)[0]


def working_time_between(start: datetime, end: datetime, *, country: str, zone: str) -> timedelta:
    """Return how much working time lies between two instants; none when `end` comes first."""
    free, local_zone = _free_days(country), ZoneInfo(zone)
    day, passed = start.astimezone(local_zone).date(), timedelta()
    while day <= end.astimezone(local_zone).date():
        opens, closes = _hours(day, local_zone)
        first, last = max(start, opens).astimezone(_UTC), min(end, closes).astimezone(_UTC)
        if not _is_free(day, free) and first < last:
            passed += last - first
        day += timedelta(days=1)
    return passed


def is_working_time(instant: datetime, *, country: str, zone: str) -> bool:
    """Say whether people of that country work at this instant on the clocks of that zone."""
    local = instant.astimezone(ZoneInfo(zone))
    opens, closes = _hours(local.date(), local.tzinfo)
    return opens <= local < closes and not _is_free(local.date(), _free_days(country))


def next_working_instant(start: datetime, *, country: str, zone: str) -> datetime:
    """Return `start` itself within working time, otherwise when work begins next. In UTC."""
    free, local_zone = _free_days(country), ZoneInfo(zone)
    now = start.astimezone(local_zone)
    while True:
        opens, closes = _hours(now.date(), local_zone)
        if not _is_free(now.date(), free) and now < closes:
            return max(now, opens).astimezone(_UTC)
        now = _hours(now.date() + timedelta(days=1), local_zone)[0]


def _hours(day: date, zone: tzinfo | None) -> tuple[datetime, datetime]:
    return (datetime.combine(day, OPENS, tzinfo=zone), datetime.combine(day, CLOSES, tzinfo=zone))


def _is_free(day: date, free: Container[date]) -> bool:
    return day.weekday() >= SATURDAY or day in free


@cache
def _free_days(country: str) -> Container[date]:
    """Return the public holidays of a country: none where the calendar is not known."""
    try:
        return holidays.country_holidays(country)
    except NotImplementedError:
        return frozenset()
