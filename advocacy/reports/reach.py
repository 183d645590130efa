"""The reach report: potential, unique and measured side by side, by unit and by network."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from advocacy.networks.policy import is_for_author_only
from advocacy.reports import measured
from advocacy.reports.audience import DayAudience, Estimate, audiences_on
from advocacy.reports.labels import network_label
from advocacy.reports.measured import Measured
from advocacy.reports.slices import AccountFact, Slice, accounts, accounts_on
from charter.public import unit_children

Seen = dict[tuple[int, str], Measured]


@dataclass(frozen=True)
class Reach:
    """One row: three figures and what they rest on.

    `potential` sums followers; None when no network gave a count. `unique` counts different
    people over the `listed` accounts; `unique_high` adds everybody the other accounts could
    reach, so the truth lies between `unique.low` and `unique_high`.
    """

    label: str
    key: str
    accounts: int
    counted: int
    listed: int
    potential: int | None
    unique: Estimate | None
    unique_high: int | None
    measured: Measured

    @property
    def bounded(self) -> bool:
        """Whether some accounts' followers are known in number but not listed."""
        return self.unique is not None and self.unique_high != self.unique.high


@dataclass(frozen=True)
class Report:
    """A whole page: the total, and its parts by unit and by network."""

    part: Slice
    total: Reach
    people: int
    posts: int
    units: list[Reach]
    networks: list[Reach]


def reach_of(
    facts: Iterable[AccountFact], people: DayAudience, seen: Measured, *, label: str, key: str
) -> Reach:
    """Put one row together from the accounts of a slice."""
    rows = list(facts)
    counts = [row for row in rows if row.followers is not None]
    listed = [row.account for row in rows if row.account in people.bitmaps]
    unlisted = sum(row.followers or 0 for row in rows if row.account not in people.bitmaps)
    unique = people.unique(listed) if listed else None
    return Reach(
        label=label,
        key=key,
        accounts=sum(row.number for row in rows),
        counted=sum(row.number for row in counts),
        listed=len(listed),
        potential=sum(row.followers or 0 for row in counts) if counts else None,
        unique=unique,
        unique_high=unique.high + unlisted if unique else None,
        measured=seen,
    )


def report(part: Slice, *, unit: str | None = None) -> Report:
    """Return the report of a slice, broken down by the units right below `unit`."""
    facts = accounts(part)
    people = audiences_on([part.day])[part.day]
    seen = measured.measured_by_part(part)
    authors, posts = measured.carried(part)
    return Report(
        part=part,
        people=authors,
        posts=posts,
        total=reach_of(facts, people, measured.total(seen.values()), label="", key="total"),
        units=sorted(_by_unit(facts, people, seen, unit), key=lambda row: -(row.potential or 0)),
        networks=list(_by_network(facts, people, seen)),
    )


def _by_unit(
    facts: list[AccountFact], people: DayAudience, seen: Seen, unit: str | None
) -> Iterable[Reach]:
    """One row per unit below; people of the unit itself are counted in the total only."""
    # What counts for the whole company only, counts in none of its parts.
    facts = [
        replace(each, followers=None) if is_for_author_only(each.network) else each
        for each in facts
    ]
    seen = {key: row.uncounted if is_for_author_only(key[1]) else row for key, row in seen.items()}
    for child, below in unit_children(unit):
        rows = [fact for fact in facts if fact.unit in below]
        sums = measured.total(row for (key, _), row in seen.items() if key in below)
        if rows or sums.sent:
            yield reach_of(rows, people, sums, label=child.name, key=child.code)


def _by_network(facts: list[AccountFact], people: DayAudience, seen: Seen) -> Iterable[Reach]:
    for kind in sorted({fact.network for fact in facts} | {key for _, key in seen}):
        rows = [fact for fact in facts if fact.network == kind]
        sums = measured.total(row for (_, key), row in seen.items() if key == kind)
        yield reach_of(rows, people, sums, label=network_label(kind), key=kind)


def curve(part: Slice, days: list[date]) -> list[tuple[date, Reach]]:
    """Return the total on each day that had accounts; days are at least a week apart."""
    facts, people = accounts_on(part, days), audiences_on(days)
    return [
        (day, reach_of(facts[day], people[day], measured.NOTHING, label="", key="total"))
        for day in days
        if facts[day]
    ]
