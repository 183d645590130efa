"""Working days and hours of the demo's people, in their country and time zone. Pure."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from random import Random
from zoneinfo import ZoneInfo

import holidays

SATURDAY = 5
DAY = timedelta(days=1)
# Minutes since midnight at which people write, with how many do: on arriving, around lunch, late.
HOURS = ((490, 600, 5), (600, 710, 3), (715, 840, 5), (840, 990, 3), (990, 1090, 4))


def is_free(day: date, country: str) -> bool:
    """Whether nobody works that day."""
    return day.weekday() >= SATURDAY or day in _holidays(country)


def working_day(day: date, country: str) -> date:
    """The day itself, or the next one on which people work."""
    while is_free(day, country):
        day += DAY
    return day


def workdays(start: date, end: date, country: str) -> list[date]:
    """The working days from `start` to before `end`."""
    span = ((start + number * DAY) for number in range((end - start).days))
    return [day for day in span if not is_free(day, country)]


def moment(day: date, *, zone: str, random: Random) -> datetime:
    """A moment of that day at which somebody of this time zone writes, in UTC."""
    weights = [weight for *_, weight in HOURS]
    first, last, _ = random.choices(HOURS, weights)[0]
    minute = random.randrange(first, last)
    clock = time(minute // 60, minute % 60, random.randrange(60), tzinfo=ZoneInfo(zone))
    return datetime.combine(day, clock).astimezone(UTC)


@cache
def _holidays(country: str) -> holidays.HolidayBase:
    return holidays.country_holidays(country)
