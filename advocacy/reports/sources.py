"""Where the counts of a slice come from: the accounts of its day, or what was printed then."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Protocol

from advocacy.networks.policy import is_for_author_only
from advocacy.reports.audience import audiences_on
from advocacy.reports.counts import NOBODY, Counts, Part, counts_of, printed_on
from advocacy.reports.slices import Slice, accounts, facts_of


class Source(Protocol):
    """Counts of a slice and of its parts."""

    @property
    def kinds(self) -> list[str]:
        """The networks with accounts in the slice."""

    def whole(self) -> Counts:
        """All of it."""

    def of_unit(self, unit: int, below: Collection[int]) -> Counts:
        """A unit with all below it."""

    def of_network(self, kind: str) -> Counts:
        """One network."""


def source_of(part: Slice) -> Source:
    """Return what was printed of the slice, where it was; else count."""
    kept = printed_on([part.day]).get(part.day, {}) if _may_be_printed(part) else {}
    return _Printed(part, kept) if (part.unit, _network(part)) in kept else _Counted(part)


def counts_on(part: Slice, days: Iterable[date]) -> dict[date, Counts]:
    """Return the counts of the whole slice on each day, days a week apart at least."""
    days = list(days)
    kept = printed_on(days) if _may_be_printed(part) else {}
    key = (part.unit, _network(part))
    found = {day: kept[day][key] for day in days if key in kept.get(day, {})}
    open_days = [day for day in days if day not in found]
    facts, people = facts_of(part, open_days), audiences_on(open_days)
    found |= {day: counts_of(facts[day], people[day]) for day in open_days}
    return {day: found[day] for day in days}


def _may_be_printed(part: Slice) -> bool:
    """Of a unit or of all, of a network or of all of them, and whatever was sent."""
    whole_tree = bool(part.units) == (part.unit is not None)
    return whole_tree and len(part.networks) < 2 and not part.is_of_posts


def _network(part: Slice) -> str:
    return next(iter(part.networks), "")


class _Printed:
    def __init__(self, part: Slice, kept: dict[Part, Counts]) -> None:
        self._unit, self._kind, self._kept = part.unit, _network(part), kept

    @property
    def kinds(self) -> list[str]:
        own = (kind for unit, kind in self._kept if unit == self._unit and kind)
        return sorted({self._kind} & set(own) if self._kind else own)

    def whole(self) -> Counts:
        return self._kept[self._unit, self._kind]

    def of_unit(self, unit: int, below: Collection[int]) -> Counts:
        return self._kept.get((unit, self._kind), NOBODY)

    def of_network(self, kind: str) -> Counts:
        return self._kept.get((self._unit, kind), NOBODY)


class _Counted:
    def __init__(self, part: Slice) -> None:
        self._facts = accounts(part)
        self._audience = audiences_on([part.day])[part.day]

    @property
    def kinds(self) -> list[str]:
        return self._facts.kinds

    def whole(self) -> Counts:
        return counts_of(self._facts, self._audience)

    def of_unit(self, unit: int, below: Collection[int]) -> Counts:
        facts = self._facts.of_units(below)
        # What counts for the whole company only, counts in none of its parts.
        shy = [kind for kind in facts.kinds if is_for_author_only(kind)]
        return counts_of(facts.without_counts(facts.is_on(shy)), self._audience)

    def of_network(self, kind: str) -> Counts:
        return counts_of(self._facts.of_network(kind), self._audience)
