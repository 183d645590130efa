"""Rolling up in tests, as the tasks do."""

from datetime import date

from advocacy.reports import rolling
from advocacy.services import rollups


def day(when: date) -> bool:
    """Roll a day up."""
    seen, made = rollups.seen_of_day(when), rolling.rolled_day(when)
    return rollups.replace_day(when, made, seen=seen)


def month(first: date) -> bool:
    """Sum up the posts of a month."""
    seen, rows = rollups.seen_of_month(first), rolling.posts_of(first)
    return rollups.replace_month(first, rows, seen=seen)


def printed(end: date) -> None:
    """Print the end of a month."""
    rollups.print_month(rolling.printed_month(end))
