"""Many submissions with what came of them, as rows, in a few statements."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from random import Random

from charter.models import Unit, User
from moderation.models import Appeal, Case, Decision, Finding
from moderation.states import AppealState, CaseState, Lane
from tests.factories.moderation import charter_in_force
from tests.factories.people import UserFactory

_NUMBERS = count(1)
KINDS = {
    CaseState.APPROVED: Decision.Kind.APPROVE,
    CaseState.CHANGES_REQUESTED: Decision.Kind.REQUEST_CHANGES,
    CaseState.REFUSED: Decision.Kind.REFUSE,
    CaseState.APPEALED: Decision.Kind.REFUSE,
}


@dataclass(frozen=True)
class Sent:
    """A submission of the `author`-th person: when, how it went, and what rules said."""

    author: int
    unit: Unit
    at: datetime
    lane: str = Lane.LIGHT
    state: str = CaseState.APPROVED
    post: str = ""
    answered: datetime | None = None
    deadline: datetime | None = None
    clause: str = ""
    proposed: str = ""
    text: str = ""
    appeal: str = ""


def submitted(rows: Sequence[Sent]) -> list[Case]:
    """Store submissions, findings, answers of one reviewer, and appeals."""
    people = _people(rows)
    version = charter_in_force()
    cases = Case.objects.bulk_create(
        Case(
            author=people[row.author],
            unit=row.unit,
            submitted_at=row.at,
            lane=row.lane,
            state=row.state,
            subject_url=row.post,
            deadline=row.deadline,
            content={"text": row.text},
            version=version,
        )
        for row in rows
    )
    pairs = list(zip(cases, rows, strict=True))
    Finding.objects.bulk_create(
        Finding(case=case, clause_id=row.clause, rule_code="R20", severity=3, start=0, end=1)
        for case, row in pairs
        if row.clause
    )
    _answer(pairs)
    return cases


def _people(rows: Iterable[Sent]) -> dict[int, User]:
    homes = {row.author: row.unit for row in rows}
    made = User.objects.bulk_create(
        User(email=f"sender{next(_NUMBERS)}@hexalia.example", unit=unit, password="!")
        for unit in homes.values()
    )
    return dict(zip(homes, made, strict=True))


def _answer(pairs: Iterable[tuple[Case, Sent]]) -> None:
    reviewer = UserFactory()
    answered = [(case, row) for case, row in pairs if row.answered]
    decisions = Decision.objects.bulk_create(
        Decision(
            case=case,
            kind=KINDS[CaseState(row.state)],
            author_id=case.author_id,
            decider=reviewer,
            decider_name="Sophie",
            clause_id=row.clause,
            note="Autrement.",
            proposed_text=row.proposed,
            made_at=row.answered,
        )
        for case, row in answered
    )
    Appeal.objects.bulk_create(
        Appeal(
            case=case, author_id=case.author_id, refusal=refusal, words="Non.",
            state=row.appeal, deadline=row.at + timedelta(days=4),
        )
        for (case, row), refusal in zip(answered, decisions, strict=True)
        if row.appeal
    )  # fmt: skip


def by_chance(random: Random, homes: Sequence[Unit], until: datetime, *, number: int) -> list[Sent]:
    """Return submissions of a year, of a few hundred people, with what chance makes of them."""
    return [_chance(random, homes, until, turn) for turn in range(number)]


def _chance(random: Random, homes: Sequence[Unit], until: datetime, turn: int) -> Sent:
    author = int(random.triangular(0, 160, 20))
    at = until - timedelta(minutes=random.randint(1, 250 * 24 * 60))
    lane = random.choice([Lane.DIRECT, Lane.DIRECT, Lane.LIGHT, Lane.LIGHT, Lane.FOUR_EYES])
    states = [CaseState.APPROVED] * 5 + [CaseState.CHANGES_REQUESTED, CaseState.REFUSED]
    state = CaseState.APPROVED if lane == Lane.DIRECT else random.choice(states)
    took = timedelta(minutes=random.randint(5, 900))
    refused = state == CaseState.REFUSED
    appeal = random.choice(["", AppealState.OPEN, AppealState.WITHDRAWN]) if refused else ""
    return Sent(
        author=author,
        unit=homes[author % len(homes)],
        at=at,
        lane=lane,
        state=CaseState.APPEALED if appeal == AppealState.OPEN else state,
        post=f"/posts/{author}-{turn // 2}/",
        answered=None if lane == Lane.DIRECT else at + took,
        deadline=None if lane == Lane.DIRECT else at + timedelta(hours=12),
        clause=random.choice(["", "", "respect", "promesses"]),
        appeal=appeal,
    )
