"""Who goes on, unit by unit: at the posts that matter, and only where that gives nobody away."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from advocacy.networks.policy import LEAST
from advocacy.policies import FIFTH
from advocacy.reports.staying import MILESTONES, Point, Tally, curve
from advocacy.reports.units_told import WHOLE, Cells, shown, tens
from charter.public import paths_above


@dataclass(frozen=True)
class UnitPart:
    """A unit: its people in tens, and how many of them reach the second post and the sixth."""

    code: str
    label: str
    people: int | None
    second: Point
    past_fifth: Point


class Told:
    """Which points of which units may be told: stage by stage, from one milestone to the next."""

    def __init__(self, own: Mapping[int | None, Tally], units: Sequence[Any]) -> None:
        self.tallies: dict[str, Tally] = defaultdict(Tally)
        paths: dict[int | None, str] = {None: WHOLE} | {each.pk: each.path for each in units}
        self._own = {paths[key]: tally for key, tally in own.items()}
        for path, tally in self._own.items():
            for above in (WHOLE, *paths_above(path)):
                self.tallies[above].add(tally)
        self._shown: dict[int, set[str]] = {}
        self._decide()

    def _decide(self) -> None:
        within: set[str] | None = None
        for first, last in pairwise(sorted((1, *MILESTONES))):
            cells = {path: _cells(tally, first, last) for path, tally in self._own.items()}
            people = {path: cell[:1] for path, cell in cells.items()}
            self._shown.setdefault(first, shown(people, within))
            within = {
                path
                for path in shown(cells, self._shown[first])
                if all(self.tallies[path].reached[each] >= LEAST for each in range(first, last))
            }
            self._shown[last] = within

    def people(self, path: str) -> int | None:
        """How many began there, in tens; None where it is not told."""
        return tens(self.tallies[path].reached[1]) if path in self._shown[1] else None

    def curve(self, path: str) -> list[Point]:
        """The curve of a unit, at the milestones that are told."""
        told = [point for point, paths in self._shown.items() if path in paths]
        return curve(self.tallies[path], told)

    def part(self, unit: Any) -> UnitPart:
        """A unit as a row of the table."""
        points = {point.posts: point for point in self.curve(unit.path)}
        people = self.people(unit.path)
        return UnitPart(unit.code, unit.name, people, points[2], points[FIFTH + 1])


def _cells(tally: Tally, first: int, last: int) -> Cells:
    return tally.reached[first], tally.stops(first, last), tally.reached[last]
