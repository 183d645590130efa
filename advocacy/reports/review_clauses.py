"""Clauses that teach: how often each is spoken of, what came of the change that was asked for.

Of the whole company only, by clause and by month, ten people behind each figure (P-17).
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from advocacy.networks.policy import LEAST
from advocacy.reports.review_figures import month_of
from advocacy.reports.units_told import PEOPLE, WHOLE, Cells, enough, shown
from charter.public import Taught
from moderation.public import Flag, Lesson, Reviewed

ANY = ""
"""Any clause."""


@dataclass(frozen=True)
class ClauseLoad:
    """A clause over the months: posts with a remark on it, their share, and what was learnt.

    `corrected`: of the posts sent again after a change was asked for, those that passed then.
    `taken`: of the wordings offered, those taken over. `lessons`: people who passed its lesson.
    """

    clause: str
    flagged: int
    share: float
    corrected: float | None
    taken: float | None
    lessons: int | None


@dataclass(frozen=True)
class Effect:
    """What changed when something was taught: the share of posts with a remark, in the last whole
    month before, and in the last whole month there is.
    """

    taught: Taught
    before: float
    after: float


class Clauses:
    """What was submitted in some whole months, and which clauses were spoken of."""

    def __init__(
        self, found: Sequence[Reviewed], flags: Iterable[Flag], months: Sequence[date]
    ) -> None:
        self._months = months
        self._posts: dict[date, list[Reviewed]] = defaultdict(list)
        for each in found:
            self._posts[month_of(each.at)].append(each)
        self._flagged: dict[str, set[int]] = defaultdict(set)
        for flag in flags:
            self._flagged[flag.clause].add(flag.case)
            self._flagged[ANY].add(flag.case)

    def rates(self, clause: str = ANY) -> dict[date, float | None]:
        """Return the share of posts with a remark on it, by month; None where not told."""
        told = self._told(clause)
        return {
            month: self._rate(self._posts[month], clause) if _path(place) in told else None
            for place, month in enumerate(self._months)
        }

    def rows(self, taught: Iterable[Lesson], passed: Mapping[str, int]) -> list[ClauseLoad]:
        """Return the clauses that may be told, those spoken of most first."""
        by_clause: dict[str, list[Lesson]] = defaultdict(list)
        for each in taught:
            by_clause[each.clause].append(each)
        posts = [each for rows in self._posts.values() for each in rows]
        sizes = Counter({key: len(cases) for key, cases in self._flagged.items() if key})
        return [
            ClauseLoad(
                clause=clause,
                flagged=size,
                share=self._rate(posts, clause),
                corrected=_share(by_clause[clause], lambda one: one.again, lambda one: one.passed),
                taken=_share(by_clause[clause], lambda one: one.offered, lambda one: one.taken),
                lessons=count if (count := passed.get(clause, 0)) >= LEAST else None,
            )
            for clause, size in sizes.most_common()
            if WHOLE in self._told(clause)
        ]

    def effects(self, taught: Iterable[Taught]) -> list[Effect]:
        """Return what changed after each; nothing where a month is not told, or none is over."""
        found = []
        for each in taught:
            rates = self._rates_of(each)
            month = month_of(each.at)
            before = [rate for key, rate in rates.items() if key < month]
            after = [rate for key, rate in rates.items() if key > month][:-1]
            if before and after and before[-1] is not None and after[-1] is not None:
                found.append(Effect(each, before[-1], after[-1]))
        return found

    def _rates_of(self, each: Taught) -> dict[date, float | None]:
        clauses = list(each.clauses)
        return self.rates(clauses[0] if len(clauses) == 1 else ANY)

    def _told(self, clause: str) -> set[str]:
        """The months that are told, as the parts of their sum: by places instead of paths."""
        own = {
            _path(place): self._cells(self._posts[month], clause)
            for place, month in enumerate(self._months)
            if self._posts[month]
        }
        return shown(own, sort=PEOPLE)

    def _cells(self, posts: Iterable[Reviewed], clause: str) -> Cells:
        spoken: set[int] = set()
        other: set[int] = set()
        for each in posts:
            (spoken if each.case in self._flagged[clause] else other).add(each.person)
        return frozenset(spoken), frozenset(other)

    def _rate(self, posts: Sequence[Reviewed], clause: str) -> float:
        spoken = sum(each.case in self._flagged[clause] for each in posts)
        return round(spoken / len(posts), 3)


def _path(place: int) -> str:
    return f"{place + 1:04d}"


def _share(
    rows: Iterable[Lesson], of: Callable[[Lesson], bool], is_so: Callable[[Lesson], bool]
) -> float | None:
    """A share of lessons, unless so few people are on one side that it speaks of them."""
    asked = [each for each in rows if of(each)]
    people = (
        frozenset(each.person for each in asked if is_so(each)),
        frozenset(each.person for each in asked if not is_so(each)),
    )
    if not asked or not enough(people, PEOPLE):
        return None
    return round(sum(map(is_so, asked)) / len(asked), 2)
