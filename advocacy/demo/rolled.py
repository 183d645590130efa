"""What the worker makes of readings, so that reports of growth are there from the first minute on.

The months of the demo are printed, and its other days rolled up, by the worker in its own time.
"""

from datetime import date, timedelta

from advocacy.demo.readings import month_ends
from advocacy.reports import rolling
from advocacy.reports.growth import LEAST_DAYS
from advocacy.services import rollups
from config.demo.world import World

DAY = timedelta(days=1)


def make(world: World) -> None:
    """Roll up the days that growth is drawn from, and note today's head counts."""
    rollups.note_units(world.today.date())
    for day in sorted(_days(world)):
        seen, made = rollups.seen_of_day(day), rolling.rolled_day(day)
        rollups.replace_day(day, made, seen=seen)


def _days(world: World) -> set[date]:
    today = world.today.date()
    drawn = {today - number * DAY for number in range(LEAST_DAYS.days + 1)}
    return drawn | set(month_ends(world))
