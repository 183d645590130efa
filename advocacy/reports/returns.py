"""What the product spared, and what it returned, by figures that a lead states beside ours."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from advocacy.models import EngagementInputs
from advocacy.reports.engagement_facts import FIGURES, Sums
from advocacy.reports.slices import Slice

MINUTES = 5
"""What reading one post takes a person, as long as no lead has stated it: an assumption."""
CLICKS = FIGURES.index("clicks")


@dataclass(frozen=True)
class Return:
    """What visits or clicks were worth, what the time cost, and the return on it, as a share."""

    value: Decimal
    cost: Decimal
    share: Decimal


def inputs() -> EngagementInputs | None:
    """Return the figures of a lead that hold now."""
    return EngagementInputs.objects.first()


def minutes(stated: EngagementInputs | None) -> int:
    """Return how long one reading takes, as stated or assumed."""
    return stated.minutes if stated else MINUTES


def hours_saved(direct: int, stated: EngagementInputs | None) -> float:
    """Return an estimate: every post that left by the rules alone would have been read."""
    return round(direct * minutes(stated) / 60, 1)


def months(part: Slice) -> int:
    """Return how many calendar months a slice touches: a month begun is paid."""
    return 12 * (part.day.year - part.since.year) + part.day.month - part.since.month + 1


def return_on(part: Slice, found: Sums, stated: EngagementInputs | None) -> Return | None:
    """Return the return, or None without stated figures, or where what they price is not known.

    Of the whole company only: the cost is of all of it.
    """
    if stated is None or not stated.monthly_cost or _is_part(part):
        return None
    priced = _priced(found, stated)
    if priced is None:
        return None
    cost = stated.monthly_cost * months(part)
    return Return(priced, cost, (priced - cost) / cost)


def _is_part(part: Slice) -> bool:
    return bool(part.units or part.networks or part.campaign or part.language)


def _priced(found: Sums, stated: EngagementInputs) -> Decimal | None:
    if stated.visit_value is not None and found.visits is not None:
        return stated.visit_value * found.visits
    clicks = found.counts[CLICKS]
    if stated.click_value is not None and clicks is not None:
        return stated.click_value * clicks
    return None


def stated_on(stated: EngagementInputs) -> date:
    """Return the day (UTC) on which they were stated."""
    return stated.made_at.date()
