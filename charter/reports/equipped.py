"""How far the company is equipped, day by day: who has read and learnt, who could review."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Min
from django.utils import timezone

from charter.models import Acknowledgement, Attempt, Lesson, RoleAssignment, Unit, User

REVIEWERS = ("moderator", "lead")
BOTH = 2
"""A unit where one reviewer alone is ill has nobody."""


@dataclass(frozen=True)
class Equipped:
    """On a day: people at work, those who had acknowledged a text, and who had passed the path of
    lessons (None without one); units with people, and those with two reviewers.

    People are those active now who had joined by then: whoever left counts in no month.
    """

    people: int
    acknowledged: int
    learnt: int | None
    units: int
    reviewed: int


def equipped(days: Sequence[date]) -> dict[date, Equipped]:
    """Return the figures of each day, at its end. Six queries, whatever the number of days."""
    people = User.objects.filter(status=User.Status.ACTIVE)
    joined = dict(people.values_list("pk", "joined_on"))
    read = _firsts(Acknowledgement.objects.values_list("user").annotate(Min("acknowledged_at")))
    learnt = _learnt()
    units = _reviewers(people)
    return {
        day: Equipped(
            people=sum(each <= day for each in joined.values()),
            acknowledged=_by(read, joined, day),
            learnt=None if learnt is None else _by(learnt, joined, day),
            units=len(units),
            reviewed=sum(sum(each <= day for each in since) >= BOTH for since in units),
        )
        for day in days
    }


def _by(firsts: Mapping[int, date], joined: Mapping[int, date], day: date) -> int:
    return sum(
        first <= day and joined[person] <= day
        for person, first in firsts.items()
        if person in joined
    )


def _firsts(rows: Iterable[tuple[int, datetime]]) -> dict[int, date]:
    return {person: timezone.localtime(at).date() for person, at in rows}


def _learnt() -> dict[int, date] | None:
    """When each person had passed every lesson of the path."""
    path = Lesson.objects.filter(
        starter_rank__isnull=False, retired_at__isnull=True, current__isnull=False
    )
    keys = list(path.values_list("pk", flat=True))
    if not keys:
        return None
    passes = Attempt.objects.filter(passed=True, version__lesson__in=keys).order_by()
    firsts = passes.values_list("user", "version__lesson").annotate(Min("at"))
    found: dict[int, list[datetime]] = defaultdict(list)
    for user, _lesson, at in firsts:
        found[user].append(at)
    return _firsts((user, max(all_)) for user, all_ in found.items() if len(all_) == len(keys))


def _reviewers(people: Any) -> list[list[date]]:
    """For each unit with people, since when each of those who review it does."""
    paths = set(people.exclude(unit=None).values_list("unit__path", flat=True))
    rows = RoleAssignment.objects.filter(
        role__in=REVIEWERS, user__status=User.Status.ACTIVE
    ).order_by()
    held: dict[str, dict[int, date]] = defaultdict(dict)
    granted = rows.values_list("unit__path", "user").annotate(since=Min("granted_at"))
    for path, user, since in granted:
        held[path][user] = timezone.localtime(since).date()
    return [list(_over(path, held).values()) for path in paths]


def _over(path: str, held: Mapping[str, Mapping[int, date]]) -> dict[int, date]:
    found: dict[int, date] = {}
    for above in Unit.paths_above(path):
        for user, since in held.get(above, {}).items():
            found[user] = min(since, found.get(user, since))
    return found
