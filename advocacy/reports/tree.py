"""The company's tree as it was on a day: which parts a unit had then."""

from bisect import bisect_left
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise

from django.db.models import Max

from advocacy.models import UnitDay
from charter.public import Unit, paths_above, unit_tree


@dataclass(frozen=True)
class Node:
    """A unit at its place on the day."""

    unit: Unit
    path: str


@dataclass(frozen=True)
class Tree:
    """All units, in the order of their paths."""

    nodes: list[Node]

    def subtree(self, unit: int) -> frozenset[int]:
        """Return the ids of a unit and all below it; of one that was not there yet, itself."""
        path = self._path_of.get(unit)
        if path is None:
            return frozenset({unit})
        # Paths are in order, so what is below a unit follows it.
        first, end = bisect_left(self._paths, path), bisect_left(self._paths, f"{path}~")
        return frozenset(node.unit.pk for node in self.nodes[first:end])

    @cached_property
    def _paths(self) -> list[str]:
        return [node.path for node in self.nodes]

    @cached_property
    def _path_of(self) -> dict[int, str]:
        return {node.unit.pk: node.path for node in self.nodes}

    def above(self, unit: int) -> list[tuple[frozenset[int], int, dict[int, frozenset[int]]]]:
        """Return each step from the highest unit down to a unit: all below the parent, which child
        is taken, and every child with all below it.
        """
        paths = {node.path: node.unit.pk for node in self.nodes}
        own = self._path_of.get(unit, "")
        chain = [paths[path] for path in paths_above(own) if path in paths]
        return [
            (self.subtree(parent), child, self._right_below(parent))
            for parent, child in pairwise(chain)
        ]

    def _right_below(self, unit: int) -> dict[int, frozenset[int]]:
        code = next(node.unit.code for node in self.nodes if node.unit.pk == unit)
        return {child.pk: below for child, below in self.children(code)}

    def children(self, code: str | None) -> list[tuple[Unit, frozenset[int]]]:
        """Return the units right below one (or below the highest), each with all below it."""
        above = {node.path: paths_above(node.path)[:-1] for node in self.nodes}
        parent = next((n for n in self.nodes if (n.unit.code == code if code else True)), None)
        if parent is None:
            return []
        right_below = [n for n in self.nodes if above[n.path][-1:] == [parent.path]]
        return [(node.unit, self.subtree(node.unit.pk)) for node in right_below]


def tree_on(day: date) -> Tree:
    """Return the tree of the last noted day until then, in two queries; that of now before any."""
    last = UnitDay.objects.filter(day__lte=day).aggregate(day=Max("day"))["day"]
    if last is None:
        return Tree([Node(unit, unit.path) for unit in unit_tree()])
    rows = UnitDay.objects.filter(day=last).select_related("unit").order_by("path")
    return Tree([Node(row.unit, row.path) for row in rows])
