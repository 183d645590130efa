"""How appeals end and how soon: shares by rule and language, nothing about too few."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.utils import timezone

from charter.models import RuleRevision, Unit, User
from moderation.models import Appeal
from moderation.services import appeal_review, appeals, decisions, health, hearings
from moderation.services.decisions import Answer
from moderation.services.hearings import Heard
from moderation.states import CaseState
from tests.factories.moderation import (
    AppealFactory,
    CaseFactory,
    DecisionFactory,
    FindingFactory,
    charter_in_force,
    rule_in_force,
)
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db

NO = Answer(note="Pas comme cela.", clause_id="respect")
MONDAY = datetime(2026, 6, 8, 8, 0, tzinfo=UTC)


@pytest.fixture
def rule(db: None) -> RuleRevision:
    """Give the active rule on insults, on the clause "respect"."""
    charter_in_force()
    return rule_in_force("respect.insult")


def heard(
    rule: RuleRevision, author: User, outcome: str, *, language: str = "fr", clause: str = "respect"
) -> Appeal:
    """Make an appeal that was decided, against a refusal resting on a clause."""
    case = CaseFactory(author=author, state=CaseState.APPEALED, language=language)
    FindingFactory(case=case, revision=rule, rule_code=rule.rule.code, clause_id="respect")
    refusal = DecisionFactory(case=case, kind="refuse", note="Non.", clause_id=clause)
    kind = {"overturned": "approve", "upheld": "refuse"}[outcome]
    decision = DecisionFactory(case=case, kind=kind, basis="appeal", note="Relu.")
    appeal: Appeal = AppealFactory(
        case=case, refusal=refusal, state=outcome, decision=decision, decided_at=timezone.now()
    )
    return appeal


def test_shares_are_told_by_rule_and_language(rule: RuleRevision, author: User) -> None:
    for language in ("fr", "en"):
        for number in range(10):
            outcome = "overturned" if number < (3 if language == "fr" else 1) else "upheld"
            heard(rule, author, outcome, language=language)

    whole, english, french = hearings.by_rule()["R20"]

    assert [(each.heard, each.overturned, each.percent) for each in (whole, english, french)] == [
        (20, 4, 20.0), (10, 1, 10.0), (10, 3, 30.0),
    ]  # fmt: skip
    assert (whole.too_often, french.too_often) == (False, True)


def test_too_few_are_not_told_nor_to_be_computed(rule: RuleRevision, author: User) -> None:
    for language, count in (("fr", 12), ("en", 3)):
        for _ in range(count):
            heard(rule, author, "upheld", language=language)

    whole, english, french = hearings.by_rule()["R20"]

    assert whole.share == 0
    assert (english.share, french.share) == (None, None)
    assert english.too_few
    assert french.too_few


def test_refusal_on_another_clause_says_nothing_of_a_rule(rule: RuleRevision, author: User) -> None:
    heard(rule, author, "overturned", clause="forme")

    assert hearings.by_rule() == {}
    assert hearings.overall()[0].heard == 1


def test_old_and_open_appeals_are_left_out(rule: RuleRevision, author: User) -> None:
    AppealFactory(case__author=author)
    with time_machine.travel(timezone.now() - timedelta(days=400)):
        heard(rule, author, "upheld")

    assert hearings.overall() == [Heard()]


def test_rule_lifted_too_often_is_to_be_looked_at(rule: RuleRevision, author: User) -> None:
    for number in range(10):
        heard(rule, author, "overturned" if number < 3 else "upheld")

    whole = health.by_rule()["R20"][0]

    assert (whole.contested, whole.failing) == (True, False)


# --- how soon ------------------------------------------------------------------------------


def test_nothing_is_said_of_a_few(rule: RuleRevision, author: User) -> None:
    for _ in range(9):
        heard(rule, author, "upheld")

    prompt = hearings.promptness()

    assert (prompt.decided, prompt.days, prompt.within) == (9, None, None)


def answered(author: User, reviewer: User, senior: User, *, at: datetime, after: timedelta) -> None:
    """Walk one post through refusal, appeal and answer, by the services."""
    with time_machine.travel(at, tick=False) as clock:
        case = CaseFactory(author=author, claimed=True, claimed_by=reviewer)
        decisions.refuse(case, actor=reviewer, digest=case.digest, answer=NO)
        row = appeals.appeal(case, actor=author, words="Relisez, s’il vous plaît.")
        clock.shift(after)
        appeal_review.decide(row, "uphold", actor=senior, digest=case.digest, answer=NO)


def test_nine_of_ten_are_answered_within_two_working_days(
    author: User, reviewer: User, company: Unit
) -> None:
    """A simulated month: twenty appeals, answered at the pace of people, one of them late.

    From Friday noon to Tuesday noon are two working days, not four.
    """
    charter_in_force()
    senior = UserFactory(unit=company, lead=True)
    hours = [1, 2, 3, 4, 5, 6, 7, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 96, 120]
    for number, hour in enumerate(hours):
        begun = MONDAY + timedelta(days=7 * (number % 4), hours=1)
        if hour == 96:
            begun += timedelta(days=4)
        answered(author, reviewer, senior, at=begun, after=timedelta(hours=hour))

    with time_machine.travel(MONDAY + timedelta(days=60)):
        prompt = hearings.promptness()

    # 18 of 20 within a day and a half; the Friday's in two days to the minute; one in five days.
    assert (prompt.decided, prompt.within, prompt.percent) == (20, 19, 95.0)
    assert prompt.days is not None
    assert prompt.days <= 2
    assert (prompt.waiting, prompt.late) == (0, 0)


def test_what_waits_and_what_is_late_is_counted(author: User) -> None:
    AppealFactory(case__author=author)
    AppealFactory(case__author=author, deadline=timezone.now() - timedelta(minutes=1))

    prompt = hearings.promptness()

    assert (prompt.waiting, prompt.late) == (2, 1)
