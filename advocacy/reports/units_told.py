"""What of a tree of units others may see, so that nobody works out a group of a few people (P-17).

A unit is told by its cells, groups of its people. Whoever sees a unit and the units below it can
subtract them from one another, and so gets what is left: the cells of the units that are not shown,
together. So each cell that is shown, and each that is left, is empty or of ten people at least:
any sum and difference of what is shown is a union of such groups.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import add, or_
from typing import Any

from advocacy.networks.policy import LEAST
from charter.public import paths_above

Cells = tuple[Any, ...]
WHOLE = ""
"""The path of the whole company, above all units."""


@dataclass(frozen=True)
class Sort:
    """What cells are made of: how two groups become one, and how many people one is."""

    merged: Callable[[Any, Any], Any]
    size: Callable[[Any], int]


COUNTS = Sort(add, int)
"""Numbers of people; nobody is in two units."""
PEOPLE = Sort(or_, len)
"""The people themselves, who may be in several."""


def tens(count: int) -> int:
    """A count as others see it: of two that are close nobody works out who is between them."""
    return count // 10 * 10


def enough(cells: Cells, sort: Sort = COUNTS) -> bool:
    """Say whether each of the groups is empty, or of ten people at least."""
    return all(size == 0 or size >= LEAST for size in map(sort.size, cells))


def summed(own: Mapping[str, Cells], sort: Sort = COUNTS) -> dict[str, Cells]:
    """From each unit's own cells, by path, to those of each unit with all below it."""
    found: dict[str, Cells] = {}
    for path, cells in own.items():
        for above in (WHOLE, *paths_above(path)):
            found[above] = _merged([found[above], cells], sort) if above in found else cells
    return found


def shown(
    own: Mapping[str, Cells], within: Collection[str] | None = None, sort: Sort = COUNTS
) -> set[str]:
    """Return the paths of units that may be told: none below one that is not.

    `own` are the cells of each unit without those below it, by path. Only units `within` are
    asked about; the others are part of what is left.
    """
    cells = summed(own, sort)
    if not _may_be_told(cells.get(WHOLE, ()), sort):
        return set()
    below: dict[str, list[str]] = {}
    for path in cells:
        if path != WHOLE:
            below.setdefault((WHOLE, *paths_above(path))[-2], []).append(path)
    found = {WHOLE}
    for path in sorted(cells, key=len):
        if path in found:
            parts = {each: cells[each] for each in below.get(path, ())}
            rest = [own[path]] if path in own else []
            found |= _told_below(parts, rest, within, sort)
    return found


def _told_below(
    parts: Mapping[str, Cells], rest: list[Cells], within: Collection[str] | None, sort: Sort
) -> set[str]:
    """The units right below one to be told: the smallest go until what is left may be told, too."""
    told = [
        path
        for path, cells in parts.items()
        if (within is None or path in within) and _may_be_told(cells, sort)
    ]
    told.sort(key=lambda path: (sum(map(sort.size, parts[path])), path))
    left = rest + [cells for path, cells in parts.items() if path not in told]
    while told and left and not enough(_merged(left, sort), sort):
        left.append(parts[told.pop(0)])
    return set(told)


def _may_be_told(cells: Cells, sort: Sort) -> bool:
    return any(map(sort.size, cells)) and enough(cells, sort)


def _merged(several: Iterable[Cells], sort: Sort) -> Cells:
    return tuple(reduce(sort.merged, groups) for groups in zip(*several, strict=True))
