"""Potential and unique reach of a set of accounts, and the same as it was printed long ago."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from advocacy.models import PrintedReach
from advocacy.reports.audience import DayAudience, Estimate
from advocacy.reports.facts import UNKNOWN, Facts

Part = tuple[int | None, str]
"""A unit (None: the whole company) and a network (empty: all of them)."""


@dataclass(frozen=True)
class Counts:
    """Figures of some accounts on a day and what they rest on.

    `potential` sums followers; None when no network gave a count. `unique` counts different people
    over the `listed` accounts; `unique_high` adds everybody the other accounts could reach, so the
    truth lies between `unique.low` and `unique_high`. `people` hold the accounts. Of too few people
    all is None.
    """

    accounts: int | None = 0
    counted: int | None = 0
    listed: int | None = 0
    people: int | None = 0
    potential: int | None = None
    unique: Estimate | None = None
    unique_high: int | None = None


NOBODY = Counts()
UNTOLD = Counts(accounts=None, counted=None, listed=None, people=None)


def counts_of(facts: Facts, audience: DayAudience) -> Counts:
    """Count what the accounts reach."""
    listed = audience.lists(facts.account)
    rest = facts.followers[~listed]
    unique = audience.unique(facts.account[listed]) if listed.any() else None
    return Counts(
        accounts=facts.accounts,
        counted=facts.counted,
        listed=int(listed.sum()),
        people=facts.people,
        potential=facts.potential,
        unique=unique,
        unique_high=unique.high + int(rest[rest != UNKNOWN].sum()) if unique else None,
    )


def printed_on(days: Iterable[date]) -> dict[date, dict[Part, Counts]]:
    """Return what was printed at the end of months, one query; nothing for any other day."""
    found: dict[date, dict[Part, Counts]] = {}
    for row in PrintedReach.objects.filter(day__in=list(days)):
        found.setdefault(row.day, {})[row.unit_id, row.network] = _as_printed(row)
    return found


def _as_printed(row: PrintedReach) -> Counts:
    ends = (row.unique, row.unique_low, row.unique_high)
    unique = Estimate(*ends) if row.unique is not None else None  # type: ignore[arg-type]
    return Counts(
        accounts=row.accounts,
        counted=row.counted,
        listed=row.listed,
        people=row.people,
        potential=row.potential,
        unique=unique,
        unique_high=row.unique_most,
    )


def to_print(day: date, part: Part, counts: Counts) -> PrintedReach:
    """Return the unsaved row that keeps what is printed."""
    unique = counts.unique
    return PrintedReach(
        day=day,
        unit_id=part[0],
        network=part[1],
        accounts=counts.accounts or 0,
        counted=counts.counted or 0,
        listed=counts.listed or 0,
        people=counts.people or 0,
        potential=counts.potential,
        unique=unique.value if unique else None,
        unique_low=unique.low if unique else None,
        unique_high=unique.high if unique else None,
        unique_most=counts.unique_high,
    )
