"""Who has acknowledged the version in force, by unit. A constant number of queries."""

from collections.abc import Collection
from dataclasses import dataclass

from django.db.models import Count, Exists, Max, OuterRef, Q, QuerySet, Subquery

from charter.models import Acknowledgement, Unit, User, Version


@dataclass
class UnitCoverage:
    """A unit with everybody in it and below it."""

    unit: Unit
    people: int = 0
    done: int = 0

    @property
    def late(self) -> int:
        """How many have not acknowledged yet."""
        return self.people - self.done

    @property
    def share(self) -> int | None:
        """Acknowledged, in per cent rounded down; None in an empty unit."""
        return self.done * 100 // self.people if self.people else None

    @property
    def depth(self) -> int:
        """How far below the top of the tree the unit stands, from 0."""
        return int(self.unit.depth) - 1


def coverage(version: Version, *, unit_ids: Collection[int]) -> list[UnitCoverage]:
    """Return the units in the order of the tree, each with its descendants. Two queries."""
    units = list(Unit.objects.filter(pk__in=unit_ids).order_by("path"))
    rows = {unit.path: UnitCoverage(unit) for unit in units}
    counts = (
        _active(unit_ids)
        .annotate(done=Exists(_records(version)))
        .values("unit__path")
        .annotate(total=Count("pk"), acknowledged=Count("pk", filter=Q(done=True)))
        .values_list("unit__path", "total", "acknowledged")
    )
    for path, people, done in counts:
        for above in range(Unit.steplen, len(path) + 1, Unit.steplen):
            row = rows.get(path[:above])
            if row is not None:
                row.people += people
                row.done += done
    return list(rows.values())


def late_people(version: Version, *, unit_ids: Collection[int]) -> QuerySet[User]:
    """Return the active people without a record, with the last edition each one has read."""
    last = (
        Acknowledgement.objects.filter(user_id=OuterRef("pk"))
        .order_by()
        .values("user_id")
        .annotate(last=Max("version__number"))
        .values("last")
    )
    return (
        _active(unit_ids)
        .filter(~Exists(_records(version)))
        .annotate(last_read=Subquery(last))
        .select_related("unit")
        .order_by("unit__path", "last_name", "first_name", "pk")
    )


def _active(unit_ids: Collection[int]) -> QuerySet[User]:
    return User.objects.filter(status=User.Status.ACTIVE, unit_id__in=unit_ids)


def _records(version: Version) -> QuerySet[Acknowledgement]:
    return Acknowledgement.objects.filter(version=version, user_id=OuterRef("pk"))
