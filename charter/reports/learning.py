"""How far people are with the lessons, by unit: passed or not yet, never an answer."""

from collections.abc import Collection
from dataclasses import dataclass

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet

from charter.models import Attempt, Lesson, Unit, User

# Below this, a figure would speak of somebody (governance P-17).
LEAST = 10


@dataclass
class UnitLearning:
    """A unit with everybody in it and below it. `hidden`: too few people to show a figure."""

    unit: Unit
    people: int = 0
    passed: int = 0
    hidden: bool = False

    @property
    def not_yet(self) -> int:
        """How many have not passed yet."""
        return self.people - self.passed

    @property
    def share(self) -> int | None:
        """Passed, in per cent rounded down; None in an empty unit."""
        return self.passed * 100 // self.people if self.people else None

    @property
    def depth(self) -> int:
        """How far below the top of the tree the unit stands, from 0."""
        return int(self.unit.depth) - 1


def learning(
    lesson: Lesson, *, unit_ids: Collection[int], every_figure: bool
) -> list[UnitLearning]:
    """Return the units in the order of the tree, each with its descendants. Two queries.

    Without `every_figure`, a unit of fewer than ten people has none, nor has one from whose
    figure that of such a unit could be worked out.
    """
    units = list(Unit.objects.filter(pk__in=unit_ids).order_by("path"))
    rows = {unit.path: UnitLearning(unit) for unit in units}
    counts = (
        _active(unit_ids)
        .annotate(done=Exists(_passes(lesson)))
        .values("unit__path")
        .annotate(total=Count("pk"), done_count=Count("pk", filter=Q(done=True)))
        .values_list("unit__path", "total", "done_count")
    )
    for path, people, passed in counts:
        for above in Unit.paths_above(path):
            row = rows.get(above)
            if row is not None:
                row.people += people
                row.passed += passed
    if not every_figure:
        _hide_few(rows)
    return list(rows.values())


def people_of(lesson: Lesson, *, unit_ids: Collection[int], passed: bool) -> QuerySet[User]:
    """Return the active people who passed a lesson, or have not yet."""
    rows = _active(unit_ids).annotate(done=Exists(_passes(lesson))).filter(done=passed)
    return rows.select_related("unit").order_by("unit__path", "last_name", "first_name", "pk")


def _hide_few(rows: dict[str, UnitLearning]) -> None:
    """Hide units of a few people, and what would give them away.

    From the bottom up: what is left of a unit after the figures shown right below it is a group
    like any other, so while it is small and not empty, the smallest of those figures goes too.
    """
    for row in rows.values():
        row.hidden = row.people < LEAST
    for path in sorted(rows, key=len, reverse=True):
        above = rows[path]
        below = [
            r for p, r in rows.items() if p.startswith(path) and len(p) == len(path) + Unit.steplen
        ]
        shown = sorted((r for r in below if not r.hidden), key=lambda r: r.people)
        while shown and 0 < above.people - sum(row.people for row in shown) < LEAST:
            shown.pop(0).hidden = True


def _active(unit_ids: Collection[int]) -> QuerySet[User]:
    return User.objects.filter(status=User.Status.ACTIVE, unit_id__in=unit_ids)


def _passes(lesson: Lesson) -> QuerySet[Attempt]:
    return Attempt.objects.filter(
        user_id=OuterRef("pk"),
        passed=True,
        version__lesson=lesson,
        version__number__gte=F("version__lesson__current__valid_from_number"),
    ).order_by()
