"""What came of each submission: answers, times, first tries, appeals, and who it was: nobody."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from moderation.models import Case, Undo
from moderation.services.load import Submission, flags, lessons, submissions
from moderation.states import CaseState, Lane
from tests.factories.moderation import CaseFactory, DecisionFactory, FindingFactory
from tests.factories.people import UnitFactory
from tests.factories.reviews import Sent, submitted

pytestmark = pytest.mark.django_db

# A Monday: 10:00 in Paris.
MONDAY = datetime(2026, 11, 2, 9, tzinfo=UTC)
SINCE, UNTIL = MONDAY - timedelta(days=30), MONDAY + timedelta(days=20)


def sent(author: int = 1, **fields: Any) -> Sent:
    return Sent(author, UnitFactory(code="hexalia"), fields.pop("at", MONDAY), **fields)


def found(*rows: Sent) -> list[Submission]:
    submitted(rows)
    return submissions(SINCE, UNTIL)


def test_time_is_working_time_until_the_answer() -> None:
    # From Monday 10:00 to Tuesday 11:00: eight hours on Monday, two on Tuesday.
    [one] = found(sent(answered=MONDAY + timedelta(hours=25)))

    assert one.hours == 10


def test_of_two_yes_the_second_is_the_answer() -> None:
    case = CaseFactory(four_eyes=True, state=CaseState.APPROVED, submitted_at=MONDAY)
    first = DecisionFactory(case=case, made_at=MONDAY + timedelta(hours=1))
    DecisionFactory(case=case, made_at=MONDAY + timedelta(hours=3))
    Case.objects.filter(pk=case.pk).update(first_approver=first.decider)

    [one] = submissions(SINCE, UNTIL)

    assert one.hours == 3


def test_what_may_still_be_undone_is_no_answer_yet() -> None:
    submitted([sent(answered=MONDAY + timedelta(hours=1))])
    Case.objects.update(effective_at=timezone.now() + timedelta(seconds=30))

    [one] = submissions(SINCE, UNTIL)

    assert (one.state, one.hours, one.tried) == (CaseState.IN_REVIEW, None, False)


def test_what_was_undone_is_no_answer() -> None:
    case = CaseFactory(submitted_at=MONDAY)
    decision = DecisionFactory(case=case, made_at=MONDAY + timedelta(hours=1))
    Undo.objects.create(decision=decision, actor=decision.decider)

    assert submissions(SINCE, UNTIL)[0].hours is None


@pytest.mark.parametrize(
    ("state", "hours", "late"),
    [
        ("approved", 3, False),
        ("approved", 5, True),
        ("expired", None, True),
        ("withdrawn", None, False),
    ],
)
def test_late_is_past_the_deadline(state: str, hours: int | None, late: bool) -> None:
    answered = MONDAY + timedelta(hours=hours) if hours else None
    deadline = MONDAY + timedelta(hours=4)

    [one] = found(sent(state=state, answered=answered, deadline=deadline))

    assert one.late is late


def test_second_submission_of_a_post_is_no_first_try() -> None:
    first = sent(state=CaseState.CHANGES_REQUESTED, post="/p/1/", answered=MONDAY)
    again = sent(post="/p/1/", at=MONDAY + timedelta(days=1))

    one, two = found(first, again)

    assert (one.tried, one.passed) == (True, False)
    assert (two.tried, two.passed) == (False, False)


def test_withdrawn_try_leaves_the_next_one_the_first() -> None:
    first = sent(state=CaseState.WITHDRAWN, post="/p/1/")

    _one, two = found(first, sent(post="/p/1/", at=MONDAY + timedelta(days=1)))

    assert two.passed


def test_people_are_numbers_that_mean_nothing_elsewhere() -> None:
    rows = found(sent(7), sent(9), sent(7))

    assert [each.person for each in rows] == [0, 1, 0]


def test_who_lets_a_post_pass_is_the_lane() -> None:
    rows = found(sent(lane=Lane.DIRECT), sent(lane=Lane.FOUR_EYES))

    assert [each.by_person for each in rows] == [False, True]


def test_clause_is_spoken_of_once_in_a_post_and_never_in_shadow() -> None:
    case = CaseFactory(submitted_at=MONDAY)
    FindingFactory.create_batch(2, case=case)
    FindingFactory(case=case, clause_id="promesses", shadow=True)
    FindingFactory(case=case, clause_id="secrets", severity=0)

    assert [(each.case, each.clause) for each in flags(SINCE, UNTIL)] == [(case.pk, "respect")]


def test_change_is_learnt_where_the_next_try_passes_with_the_wording() -> None:
    asked = sent(
        state=CaseState.CHANGES_REQUESTED, post="/p/1/", answered=MONDAY + timedelta(hours=1),
        clause="respect", proposed="Bonjour du\nchantier",
    )  # fmt: skip
    again = sent(post="/p/1/", at=MONDAY + timedelta(days=1), text="Oui. Bonjour du chantier !")
    submitted([asked, again, sent(2, post="/p/2/")])

    [one] = lessons(SINCE, UNTIL)

    assert (one.clause, one.again, one.passed, one.offered, one.taken) == (
        "respect", True, True, True, True,
    )  # fmt: skip


def test_change_nobody_made_is_not_learnt() -> None:
    submitted([sent(state=CaseState.CHANGES_REQUESTED, answered=MONDAY, clause="respect")])

    [one] = lessons(SINCE, UNTIL)

    assert (one.again, one.passed, one.offered, one.taken) == (False, False, False, False)


@pytest.mark.parametrize(("ask", "most"), [(submissions, 3), (flags, 1), (lessons, 2)])
def test_queries_do_not_grow_with_posts(ask: Any, most: int) -> None:
    change = {"state": CaseState.CHANGES_REQUESTED, "answered": MONDAY, "clause": "respect"}
    submitted([sent(number, post=f"/p/{number}/", **change) for number in range(30)])

    with CaptureQueriesContext(connection) as queries:
        ask(SINCE, UNTIL)

    assert len(queries) == most
