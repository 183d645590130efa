"""What review costs, in figures that speak of nobody: by month and unit, ten people behind each.

Months are whole months and have no total beside them, so that no month is worked out from others;
within a month, `reports.units_told` says which units are told. Each measure puts submissions into
parts (yes and no, or the lanes): a share is told where each part has nobody in it, or ten people.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from math import ceil
from statistics import median
from typing import Any

from django.utils import timezone

from advocacy.reports.units_told import PEOPLE, WHOLE, shown
from config.kernel.dates import months_until
from moderation.public import Lane, Reviewed

MONTHS = 12
YES, NO = "yes", "no"
Part = Callable[[Reviewed], str | None]


def _yes(*, of: Callable[[Reviewed], bool], is_so: Callable[[Reviewed], bool]) -> Part:
    """A share: of those `of` which it is asked, those for which it `is_so`."""
    return lambda each: (YES if is_so(each) else NO) if of(each) else None


MEASURES: Mapping[str, Part] = {
    "submitted": lambda _each: YES,
    "person": _yes(of=lambda _each: True, is_so=lambda each: each.by_person),
    "first_try": _yes(of=lambda each: each.tried, is_so=lambda each: each.passed),
    "late": _yes(of=lambda each: each.by_person, is_so=lambda each: each.late),
    "answered": lambda each: None if each.hours is None else YES,
    "lane": lambda each: each.lane,
}


@dataclass(frozen=True)
class Load:
    """One unit in one month. None: fewer than ten people, or could be worked out, or no post."""

    submitted: int | None
    person: float | None
    first_try: float | None
    late: float | None
    median: float | None
    ninetieth: float | None
    lanes: Mapping[str, float | None]


@dataclass(frozen=True)
class Counted:
    """A measure in a month: posts by unit (its path, without those below it) and part, and the
    units that may be told."""

    posts: Mapping[str, Counter[str]]
    told: set[str]

    def of(self, path: str) -> Counter[str]:
        """Return the posts of a unit with all below it; none where it is not told."""
        found: Counter[str] = Counter()
        if path in self.told:
            for place, posts in self.posts.items():
                if place.startswith(path):
                    found.update(posts)
        return found


class Grid:
    """Submissions by month and unit."""

    def __init__(self, found: Iterable[Reviewed], units: Sequence[Any]) -> None:
        paths = {each.pk: each.path for each in units}
        self._own: dict[date, dict[str, list[Reviewed]]] = defaultdict(lambda: defaultdict(list))
        for each in found:
            self._own[month_of(each.at)][paths[each.unit]].append(each)
        self._counted = cache(self._count)

    def load(self, month: date, path: str = WHOLE) -> Load:
        """Return the figures of a unit with all below it."""
        hours = self._hours(month, path)
        return Load(
            submitted=self._counted(month, "submitted").of(path)[YES] or None,
            person=self._share(month, path, "person", YES),
            first_try=self._share(month, path, "first_try", YES),
            late=self._share(month, path, "late", YES),
            median=round(median(hours), 1) if hours else None,
            ninetieth=round(ninetieth(hours), 1) if hours else None,
            lanes={
                "direct": self._share(month, path, "person", NO),
                "light": self._share(month, path, "lane", Lane.LIGHT),
                "four_eyes": self._share(month, path, "lane", Lane.FOUR_EYES),
            },
        )

    def _count(self, month: date, measure: str) -> Counted:
        part = MEASURES[measure]
        posts: dict[str, Counter[str]] = defaultdict(Counter)
        people: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
        for path, rows in self._own[month].items():
            for each in rows:
                label = part(each)
                if label is not None:
                    posts[path][label] += 1
                    people[path][label].add(each.person)
        labels = sorted({label for own in people.values() for label in own})
        cells = {
            path: tuple(frozenset(own[label]) for label in labels) for path, own in people.items()
        }
        return Counted(posts, shown(cells, sort=PEOPLE))

    def _share(self, month: date, path: str, measure: str, label: str) -> float | None:
        posts = self._counted(month, measure).of(path)
        return round(posts[label] / posts.total(), 2) if posts else None

    def _hours(self, month: date, path: str) -> list[float]:
        """The times until an answer, where they may be told."""
        if path not in self._counted(month, "answered").told:
            return []
        places = (rows for place, rows in self._own[month].items() if place.startswith(path))
        return [each.hours for rows in places for each in rows if each.hours is not None]


def ninetieth(values: list[float]) -> float:
    """Return what nine of ten took at most (nearest rank, no interpolation)."""
    return sorted(values)[ceil(len(values) * 0.9) - 1]


def month_of(at: datetime) -> date:
    """Return the month of an instant, on our clocks, by its first day."""
    return timezone.localtime(at).date().replace(day=1)


def year_until(day: date) -> list[date]:
    """Return the twelve months up to that of a day, oldest first."""
    return months_until(day, MONTHS)


def bounds(months: Sequence[date]) -> tuple[datetime, datetime]:
    """Return when the first of some months began, and when the last of them is over."""
    last = months[-1]
    after = date(last.year + last.month // 12, last.month % 12 + 1, 1)
    return _midnight(months[0]), _midnight(after)


def _midnight(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time()))
