"""How far each unit has read: everybody in it and below it, counted from where each one stands."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Protocol

from charter.models import Unit

# Fewer people than this are not counted for anyone who may not see their names (P-17).
LEAST = 10


class Stands(Protocol):
    """A person: where their unit is in the tree, and what they answered."""

    @property
    def path(self) -> str: ...

    @property
    def answer(self) -> str: ...


@dataclass
class UnitCoverage:
    """A unit with everybody in it and below it; `hidden` keeps its figures back."""

    unit: Unit
    counts: Counter[str] = field(default_factory=Counter)
    hidden: bool = False

    @property
    def people(self) -> int:
        """How many are asked."""
        return self.counts.total()

    @property
    def done(self) -> int:
        """How many have acknowledged here: paper is another class, and counted apart."""
        return self.counts["acknowledged"]

    @property
    def late(self) -> int:
        """How many have neither acknowledged, nor refused, nor signed on paper."""
        return self.counts["asked"] + self.counts["waiting"]

    @property
    def share(self) -> int | None:
        """Acknowledged, in per cent rounded down; None in an empty unit."""
        return self.done * 100 // self.people if self.people else None

    @property
    def depth(self) -> int:
        """How far below the top of the tree the unit stands, from 0."""
        return int(self.unit.depth) - 1


def coverage(standings: Iterable[Stands], *, unit_ids: Collection[int]) -> list[UnitCoverage]:
    """Return the units in the order of the tree, each with its descendants. One query."""
    units = list(Unit.objects.filter(pk__in=unit_ids).order_by("path"))
    rows = {unit.path: UnitCoverage(unit) for unit in units}
    by_path: dict[str, Counter[str]] = {}
    for one in standings:
        by_path.setdefault(one.path, Counter())[one.answer] += 1
    for path, counts in by_path.items():
        for above in Unit.paths_above(path):
            row = rows.get(above)
            if row is not None:
                row.counts.update(counts)
    return list(rows.values())


def shielded(
    rows: list[UnitCoverage], *, named: Collection[int] = (), least: int = LEAST
) -> list[UnitCoverage]:
    """Hide the figures of units so small that a count says who it is.

    And of as many units beside them as it takes that nobody can work the hidden ones out from the
    unit above: what is left of it must be none or at least as many people. `named` are the units
    whose names the reader sees anyway; nothing of those is hidden.
    """
    for row in rows:
        row.hidden = 0 < row.people < least
    by_path = {row.unit.path: row for row in rows}
    for row in rows:
        if not row.hidden:
            _complete(row, [r for p, r in by_path.items() if _is_below(p, row.unit.path)], least)
    for row in rows:  # whatever lies below something hidden is hidden, too
        above = by_path.get(row.unit.path[: -Unit.steplen])
        if above is not None and above.hidden and row.people:
            row.hidden = True
    for row in rows:
        row.hidden = row.hidden and row.unit.pk not in named
    return rows


def _is_below(path: str, parent: str) -> bool:
    return path.startswith(parent) and len(path) == len(parent) + Unit.steplen


def _complete(row: UnitCoverage, children: list[UnitCoverage], least: int) -> None:
    shown = sorted((c for c in children if not c.hidden and c.people), key=lambda c: c.people)
    rest = row.people - sum(child.people for child in shown)
    while shown and 0 < rest < least:
        child = shown.pop(0)
        child.hidden = True
        rest += child.people
