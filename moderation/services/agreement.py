"""How far two people agree who read the same post apart, and which clauses send posts back.

Counts per reason, never per person. Cohen's kappa is the agreement beyond what chance would give:
1 is always, 0 is no more than chance.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from django.db.models import Count
from django.utils import timezone

from charter import public as charter
from config.kernel.dates import months_until
from moderation.models import Appeal, CalibrationReview, Decision
from moderation.models.case import in_effect
from moderation.services import reasons
from moderation.services.hearings import ENOUGH, PERIOD, Heard
from moderation.states import DECIDED_APPEAL, AppealState

Kind = Decision.Kind
RETURNED = (Kind.REQUEST_CHANGES, Kind.REFUSE)
CLAUSES_SHOWN = 10


@dataclass(frozen=True)
class Table:
    """Pairs of answers to one yes-or-no question: both said yes, only one of them, neither."""

    both: int
    first: int
    second: int
    neither: int

    @property
    def pairs(self) -> int:
        """How many pairs there are."""
        return self.both + self.first + self.second + self.neither

    @property
    def said(self) -> int:
        """In how many of them at least one said yes."""
        return self.pairs - self.neither

    @property
    def apart(self) -> int:
        """In how many of them only one said yes."""
        return self.first + self.second

    @property
    def agreed(self) -> float:
        """The share of pairs in which they said the same."""
        return (self.both + self.neither) / self.pairs

    @property
    def kappa(self) -> float | None:
        """Cohen's kappa; None where everybody always said the same, so that chance explains all."""
        one = (self.both + self.first) / self.pairs
        other = (self.both + self.second) / self.pairs
        chance = one * other + (1 - one) * (1 - other)
        return None if chance == 1 else (self.agreed - chance) / (1 - chance)


@dataclass(frozen=True)
class Line:
    """One reason and how appeals against it ended; or "", approving or not, without appeals."""

    code: str
    table: Table
    heard: Heard

    @property
    def label(self) -> str:
        """Its name in the reader's language."""
        return reasons.label_of(self.code)

    @property
    def told(self) -> bool:
        """Whether there are enough pairs to say anything; for a reason, enough that gave it."""
        return (self.table.said if self.code else self.table.pairs) >= ENOUGH

    @property
    def kappa(self) -> float | None:
        """The figure; None while it is not told, or says nothing."""
        return self.table.kappa if self.told else None


@dataclass(frozen=True)
class Returned:
    """A clause on which posts went back in a month. `passed` is None below ten people."""

    clause_id: str
    clause: Any
    url: str
    posts: int
    lesson: charter.LessonLink | None
    passed: int | None

    @property
    def told(self) -> bool:
        """Whether so many posts went back that their number is about nobody."""
        return self.posts >= ENOUGH


def lines(*, since: datetime | None = None) -> list[Line]:
    """Return approving or not first, then each reason that somebody gave. Two queries."""
    start = since or timezone.now() - PERIOD
    rows = CalibrationReview.objects.filter(made_at__gte=start, draw__decision__undo__isnull=True)
    pairs = list(
        rows.values_list("draw__decision__kind", "draw__decision__reason", "kind", "reason")
    )
    heard = _heard(start)
    both = [(_reason(kind, one), _reason(other, two)) for kind, one, other, two in pairs]
    yes = [(kind == Kind.APPROVE, other == Kind.APPROVE) for kind, _one, other, _two in pairs]
    given = {reason for pair in both for reason in pair if reason}
    codes = [code for code in reasons.CODES if code in given]
    return [Line("", table(yes), Heard()), *(_line(code, both, heard) for code in codes)]


def _line(code: str, pairs: list[tuple[str, str]], heard: dict[str, Heard]) -> Line:
    said = ((one == code, two == code) for one, two in pairs)
    return Line(code, table(said), heard.get(code, Heard()))


def table(pairs: Iterable[tuple[bool, bool]]) -> Table:
    """Count pairs of answers."""
    found = Counter(pairs)
    return Table(found[True, True], found[True, False], found[False, True], found[False, False])


def _reason(kind: str, code: str) -> str:
    return code if kind in RETURNED else ""


def _heard(since: datetime) -> dict[str, Heard]:
    """How appeals ended, by the reason of the refusal."""
    rows = Appeal.objects.filter(state__in=DECIDED_APPEAL, decided_at__gte=since)
    found = Counter(rows.values_list("refusal__reason", "state"))
    return {
        code: Heard(
            "",
            found[code, AppealState.OVERTURNED] + found[code, AppealState.UPHELD],
            found[code, AppealState.OVERTURNED],
        )
        for code in {code for code, _state in found}
    }


def returns(month: date) -> list[Returned]:
    """Return the clauses on which most posts went back in a month (UTC), the first ten."""
    start = datetime(month.year, month.month, 1, tzinfo=UTC)
    end = (start + timedelta(days=32)).replace(day=1)
    made = Decision.objects.filter(
        in_effect("case__"), kind__in=RETURNED, made_at__gte=start, made_at__lt=end
    ).exclude(clause_id="")
    rows = made.order_by().values_list("clause_id").annotate(posts=Count("case", distinct=True))
    most = sorted(rows, key=lambda row: (-row[1], row[0]))[:CLAUSES_SHOWN]
    lessons = charter.lessons_for_clauses(clause_id for clause_id, _n in most)
    passed = charter.lesson_passes({link.key for link in lessons.values()})
    return [
        _returned(clause_id, posts, lessons.get(clause_id), passed) for clause_id, posts in most
    ]


def _returned(
    clause_id: str, posts: int, lesson: charter.LessonLink | None, passed: dict[str, int]
) -> Returned:
    people = passed.get(lesson.key, 0) if lesson else 0
    return Returned(
        clause_id=clause_id,
        clause=charter.clause(clause_id),
        url=charter.clause_url(clause_id),
        posts=posts,
        lesson=lesson,
        passed=people if people >= ENOUGH else None,
    )


def months(count: int = 6) -> list[date]:
    """Return the current month and those before, each by its first day, UTC."""
    return months_until(timezone.now().astimezone(UTC).date(), count)[::-1]
