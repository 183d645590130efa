"""What review costs and teaches, as facts without a name: what came of each submission.

A person is a number here that means nothing outside one answer of these functions: whoever counts
can tell whether ten people stand behind a figure, and nobody who they are.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Exists, OuterRef
from django.utils import timezone

from config.kernel.working_time import working_time_between
from moderation.models import Appeal, Case, Decision, Finding
from moderation.services.own_record import ANSWERS
from moderation.states import CaseState, Lane

Kind = Decision.Kind
Row = Mapping[str, Any]
Made = tuple[str, int | None, datetime]
HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Submission:
    """One submission: by whom (a number), of which unit, and what came of it so far.

    `state` is what its author was told. `hours` of working time passed until a person answered;
    None where none has. `late`: after its deadline, or still waiting past it. `first`: no earlier
    submission of the same post had an answer. `appeal` is the state of the appeal, if any.
    """

    case: int
    person: int
    unit: int
    at: datetime
    lane: str
    state: str
    first: bool
    hours: float | None
    late: bool
    appeal: str

    @property
    def by_person(self) -> bool:
        """Whether somebody had to look before it could leave."""
        return self.lane != Lane.DIRECT

    @property
    def tried(self) -> bool:
        """Whether it is a first try that has an answer."""
        return self.first and self.state in ANSWERS

    @property
    def passed(self) -> bool:
        """Whether it is a first try that was approved."""
        return self.tried and ANSWERS[CaseState(self.state)]


@dataclass(frozen=True)
class Flag:
    """That rules resting on a clause spoke about a submission."""

    case: int
    clause: str


@dataclass(frozen=True)
class Lesson:
    """A change asked for on a clause, and what became of it: sent again, passed then, and whether
    the wording that was offered was taken over.
    """

    person: int
    clause: str
    again: bool
    passed: bool
    offered: bool
    taken: bool


def submissions(since: datetime, until: datetime) -> list[Submission]:
    """Return what was submitted from `since` (inclusive) to `until` (exclusive). Three queries."""
    decided = _decided(since, until)
    within = {"case__submitted_at__gte": since, "case__submitted_at__lt": until}
    appeals = dict(Appeal.objects.filter(**within).values_list("case", "state").order_by())
    numbers: dict[int, int] = {}
    found = []
    for row in _cases(since, until):
        person = numbers.setdefault(row["author"], len(numbers))
        answered = _answered(row, decided.get(row["pk"], ()))
        found.append(_submission(row, person, answered, appeals.get(row["pk"], "")))
    return found


def _submission(row: Row, person: int, answered: datetime | None, appeal: str) -> Submission:
    return Submission(
        case=row["pk"],
        person=person,
        unit=row["unit"],
        at=row["submitted_at"],
        lane=row["lane"],
        state=row["state"] if _told(row) else CaseState.IN_REVIEW,
        first=not row["tried_before"],
        hours=_hours(row, answered),
        late=_late(row, answered),
        appeal=appeal,
    )


def _cases(since: datetime, until: datetime) -> Iterable[Row]:
    earlier = Case.objects.filter(
        author=OuterRef("author"),
        subject_url=OuterRef("subject_url"),
        submitted_at__lt=OuterRef("submitted_at"),
        state__in=list(ANSWERS),
    ).exclude(subject_url="")
    rows = Case.objects.filter(submitted_at__gte=since, submitted_at__lt=until)
    return rows.order_by("submitted_at", "pk").values(
        "pk", "author", "unit", "unit__country", "unit__time_zone", "submitted_at", "lane",
        "state", "deadline", "first_approver", "effective_at", tried_before=Exists(earlier),
    )  # fmt: skip


def _decided(since: datetime, until: datetime) -> dict[int, list[Made]]:
    """What people decided on each case, in order."""
    rows = Decision.objects.filter(
        case__submitted_at__gte=since,
        case__submitted_at__lt=until,
        basis=Decision.Basis.REVIEW,
        kind__in=(Kind.APPROVE, Kind.REQUEST_CHANGES, Kind.REFUSE),
    )
    found: dict[int, list[Made]] = {}
    for case, kind, decider, at in rows.values_list("case", "kind", "decider", "made_at"):
        found.setdefault(case, []).append((kind, decider, at))
    return found


def _told(row: Row) -> bool:
    """Whether what was decided can no longer be undone."""
    return row["effective_at"] is None or row["effective_at"] <= timezone.now()


def _answered(row: Row, decisions: Iterable[Made]) -> datetime | None:
    """When its author had the first answer: the first yes of two is none, nor is one that may
    still be undone.
    """
    if not _told(row):
        return None
    for kind, decider, at in decisions:
        if kind != Kind.APPROVE or decider != row["first_approver"]:
            return at
    return None


def _late(row: Row, answered: datetime | None) -> bool:
    """Whether it was answered after its deadline, or waits past it, or lapsed."""
    if row["deadline"] is None:
        return False
    if answered is not None:
        return bool(answered > row["deadline"])
    waits = row["state"] not in (CaseState.APPROVED, CaseState.WITHDRAWN)
    return waits and bool(timezone.now() > row["deadline"])


def _hours(row: Row, at: datetime | None) -> float | None:
    if at is None:
        return None
    place = {"country": row["unit__country"], "zone": row["unit__time_zone"]}
    return working_time_between(row["submitted_at"], at, **place) / HOUR


def flags(since: datetime, until: datetime) -> list[Flag]:
    """Return which clauses were spoken of in what was submitted. One query.

    Rules in shadow mode say nothing here, as they say nothing to authors.
    """
    rows = Finding.objects.filter(
        case__submitted_at__gte=since, case__submitted_at__lt=until, severity__gt=0
    )
    pairs = rows.exclude(clause_id="").values_list("case", "clause_id").order_by().distinct()
    return [Flag(*pair) for pair in pairs]


def lessons(since: datetime, until: datetime) -> list[Lesson]:
    """Return the changes asked for, with what became of each. Two queries."""
    asked = list(
        Decision.objects.filter(
            case__submitted_at__gte=since,
            case__submitted_at__lt=until,
            kind=Kind.REQUEST_CHANGES,
        )
        .exclude(clause_id="")
        .values("case", "author", "clause_id", "proposed_text", "case__subject_url", "made_at")
    )
    later = _later(asked)
    numbers: dict[int, int] = {}
    return [_lesson(each, later.get(each["case"]), numbers) for each in asked]


def _later(asked: Iterable[Row]) -> dict[int, Row]:
    """The next submission of each post after the change that was asked for."""
    posts: dict[tuple[int, str], list[Row]] = {}
    for row in _submitted_again(asked):
        posts.setdefault((row["author"], row["subject_url"]), []).append(row)
    found = {}
    for each in asked:
        rows = posts.get((each["author"], each["case__subject_url"]), [])
        after = next((row for row in rows if row["submitted_at"] > each["made_at"]), None)
        if after is not None:
            found[each["case"]] = after
    return found


def _submitted_again(asked: Iterable[Row]) -> Iterable[Row]:
    posts = {each["case__subject_url"] for each in asked} - {""}
    authors = {each["author"] for each in asked}
    rows = Case.objects.filter(author__in=authors, subject_url__in=posts)
    return rows.order_by("submitted_at", "pk").values(
        "author", "subject_url", "submitted_at", "state", "content__text"
    )


def _lesson(asked: Row, after: Row | None, numbers: dict[int, int]) -> Lesson:
    offered = _plain(asked["proposed_text"])
    return Lesson(
        person=numbers.setdefault(asked["author"], len(numbers)),
        clause=asked["clause_id"],
        again=after is not None,
        passed=after is not None and after["state"] == CaseState.APPROVED,
        offered=bool(offered),
        taken=bool(offered) and after is not None and offered in _plain(after["content__text"]),
    )


def _plain(text: str | None) -> str:
    return " ".join((text or "").split())
