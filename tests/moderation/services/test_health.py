"""How well rules do, in counts: hits, marks, what was let go, and when a rule should weigh less."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from charter.models import RuleRevision, User
from config.kernel.errors import NotAllowed
from moderation.models import Case, Finding, FindingMark
from moderation.services import finding_marks, health
from moderation.services.health import Health
from moderation.states import CaseState, Lane
from tests.factories.moderation import CaseFactory, DecisionFactory, FindingFactory, rule_in_force
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def rule(db: None) -> RuleRevision:
    """Give the active rule on insults."""
    return rule_in_force("respect.insult")


def found(rule: RuleRevision, author: User, *, language: str = "fr", **fields: Any) -> Finding:
    case = CaseFactory(author=author, language=language, **fields)
    row: Finding = FindingFactory(case=case, revision=rule, rule_code=rule.rule.code)
    return row


def decided(case: Case, state: str) -> None:
    Case.objects.filter(pk=case.pk).update(state=state)
    kind = {"approved": "approve", "refused": "refuse"}[state]
    DecisionFactory(case=case, kind=kind, note="x")


def overall(code: str) -> Health:
    return health.by_rule()[code][0]


def test_hits_are_counted_by_rule_and_language(rule: RuleRevision, author: User) -> None:
    for language in ("fr", "fr", "en"):
        found(rule, author, language=language)
    CaseFactory(author=author)

    whole, english, french = health.by_rule()["R20"]

    assert [(h.language, h.hits, h.posts) for h in (whole, english, french)] == [
        ("", 3, 4), ("en", 1, 1), ("fr", 2, 3),
    ]  # fmt: skip
    assert (whole.rate, whole.precision, whole.light) == (0.75, None, "")


def test_two_findings_of_one_post_concern_one_post(rule: RuleRevision, author: User) -> None:
    row = found(rule, author)
    FindingFactory(case=row.case, revision=rule, rule_code="R20", start=8, end=12)

    whole = overall("R20")

    assert (whole.hits, whole.cases, whole.rate) == (2, 1, 1.0)


def test_what_is_let_go_unchanged_is_an_override(rule: RuleRevision, author: User) -> None:
    for state in (CaseState.APPROVED, CaseState.APPROVED, CaseState.REFUSED):
        decided(found(rule, author).case, state)
    found(rule, author)
    Case.objects.filter(pk=found(rule, author).case_id).update(state=CaseState.WITHDRAWN)

    whole = overall("R20")

    assert (whole.held, whole.approved) == (3, 2)
    assert whole.percent["overrides"] == 66.7


def test_what_the_rules_let_pass_is_no_override(rule: RuleRevision, author: User) -> None:
    row = found(rule, author, state=CaseState.APPROVED, lane=Lane.DIRECT)
    row.severity = 1
    row.save()
    DecisionFactory(case=row.case, decider=None, basis="rules", decider_name="system:rules")

    assert overall("R20").held == 0


def test_shadows_and_the_engine_itself_are_left_out(rule: RuleRevision, author: User) -> None:
    case = CaseFactory(author=author)
    FindingFactory(case=case, revision=rule, rule_code="R20", shadow=True)
    FindingFactory(case=case, rule_code="screening_incomplete")

    assert health.by_rule() == {}


def test_old_posts_say_nothing_of_today(rule: RuleRevision, author: User) -> None:
    found(rule, author, submitted_at=timezone.now() - health.PERIOD - timedelta(days=1))

    assert health.by_rule() == {}


@pytest.mark.parametrize(
    ("right", "wrong", "light", "failing"),
    [
        (9, 0, "", False),
        (8, 2, "good", False),
        (6, 4, "fair", False),
        (4, 6, "poor", False),
        (24, 26, "poor", True),
        (25, 25, "fair", False),
        (0, 49, "poor", False),
    ],
)
def test_rule_that_is_wrong_too_often_should_weigh_less(
    right: int, wrong: int, light: str, failing: bool
) -> None:
    row = Health("R20", "", right=right, wrong=wrong)

    assert (row.light, row.failing) == (light, failing)


def test_marks_make_the_precision(rule: RuleRevision, author: User, reviewer: User) -> None:
    for right in (True, True, False, True):
        finding_marks.mark(found(rule, author), right=right, actor=reviewer)

    whole = overall("R20")

    assert (whole.marked, whole.precision) == (4, 0.75)


def test_figures_take_four_queries_whatever_their_number(
    rule: RuleRevision, author: User, reviewer: User, django_assert_num_queries: Any
) -> None:
    for language in ("fr", "en"):
        for _ in range(5):
            row = found(rule, author, language=language)
            finding_marks.mark(row, right=True, actor=reviewer)

    with django_assert_num_queries(4):
        health.by_rule()


@pytest.mark.parametrize(
    ("severity", "mode", "forms"),
    [
        (3, "enforce", [(2, "enforce"), (3, "advise"), (3, "shadow")]),
        (1, "enforce", [(1, "shadow")]),
        (3, "advise", [(3, "shadow")]),
        (3, "shadow", []),
    ],
)
def test_weaker_forms_are_one_step_away(
    severity: int, mode: str, forms: list[tuple[int, str]]
) -> None:
    assert [(f.severity, f.mode) for f in health.weaker_forms(severity, mode)] == forms


def test_shadow_is_counted_by_week(rule: RuleRevision, author: User) -> None:
    now = timezone.now()
    for weeks in (0, 0, 1):
        case = CaseFactory(
            author=author, lane=Lane.DIRECT, submitted_at=now - timedelta(weeks=weeks)
        )
        FindingFactory(case=case, revision=rule, rule_code="R20", shadow=True)
    FindingFactory(case=CaseFactory(author=author), revision=rule, rule_code="R20")

    weeks = health.shadow_weeks(["R20"])["R20"]

    assert [(week.cases, week.held) for week in weeks] == [(1, 1), (2, 2)]


def test_mark_is_one_per_person_and_may_change(
    rule: RuleRevision, author: User, reviewer: User, comms: User
) -> None:
    row = found(rule, author)

    for person, right in ((reviewer, True), (reviewer, False), (comms, True)):
        finding_marks.mark(row, right=right, actor=person)

    assert dict(FindingMark.objects.values_list("by", "right")) == {
        reviewer.pk: False, comms.pk: True,
    }  # fmt: skip
    assert finding_marks.of([row], reviewer) == {row.pk: False}


def test_mark_is_for_those_who_review_the_post(
    rule: RuleRevision, author: User, outsider: User, hr: User
) -> None:
    row = found(rule, author)

    for person in (author, outsider, hr, UserFactory(unit=author.unit, admin=True)):
        with pytest.raises(NotAllowed):
            finding_marks.mark(row, right=True, actor=person)


def test_nobody_marks_findings_in_their_own_post(rule: RuleRevision, reviewer: User) -> None:
    with pytest.raises(NotAllowed):
        finding_marks.mark(found(rule, reviewer), right=False, actor=reviewer)


def test_database_refuses_a_second_mark(rule: RuleRevision, author: User, reviewer: User) -> None:
    row = found(rule, author)
    finding_marks.mark(row, right=True, actor=reviewer)

    with pytest.raises(IntegrityError), transaction.atomic():
        FindingMark.objects.create(finding=row, by=reviewer, right=True)


def test_marks_of_another_post_are_left_out(
    rule: RuleRevision, author: User, reviewer: User
) -> None:
    mine, other = found(rule, author), found(rule, author)

    finding_marks.mark_all(mine.case, {mine.pk: True, other.pk: False}, actor=reviewer)

    assert list(FindingMark.objects.values_list("finding", "right")) == [(mine.pk, True)]
