"""What came up is told once, to those it concerns, and never before it has taken effect."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.db import connection
from django.db.models import F
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from charter.models import RoleAssignment
from moderation.models import Case, Notice
from moderation.services import decisions, holds, notices, noticing
from moderation.services.decisions import Answer
from moderation.states import CaseState
from tests.factories.moderation import (
    AppealFactory,
    CaseFactory,
    DecisionFactory,
    HoldFactory,
    charter_in_force,
)
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db

TUESDAY = datetime(2026, 6, 9, 8, 0, tzinfo=UTC)
NOTE = Answer(note="Voici pourquoi.", clause_id="respect")


@pytest.fixture(autouse=True)
def tuesday():
    """A morning on which everybody works."""
    with time_machine.travel(TUESDAY, tick=False) as clock:
        yield clock


def told():
    """Whom was told what, once each, and nothing a second time."""
    noticing.sweep()
    found = set(Notice.objects.values_list("happening__event", "person__first_name"))
    assert noticing.sweep() == 0
    return found


def with_role(role, unit, name):
    person = UserFactory(first_name=name, unit=unit)
    RoleAssignment.objects.create(user=person, role=role, unit=unit)
    return person


@pytest.mark.parametrize(
    ("act", "event"),
    [
        (decisions.approve, "approved"),
        (decisions.request_changes, "changes"),
        (decisions.refuse, "refused"),
    ],
)
def test_author_is_told_the_answer(author, reviewer, act, event):
    charter_in_force()
    case = CaseFactory(author=author, claimed=True, claimed_by=reviewer)

    act(case, actor=reviewer, digest=case.digest, answer=NOTE)

    assert told() == {(event, "Camille")}


def test_nothing_is_told_while_it_may_be_undone(author, reviewer, settings, tuesday):
    settings.UNDO_SECONDS = 30
    charter_in_force()
    case = CaseFactory(author=author, claimed=True, claimed_by=reviewer)
    decisions.refuse(case, actor=reviewer, digest=case.digest, answer=NOTE)

    assert told() == set()

    tuesday.move_to(TUESDAY + timedelta(seconds=31))
    assert told() == {("refused", "Camille")}


def test_first_yes_of_two_is_for_seniors_and_no_answer(author, reviewer, comms, legal):
    case = CaseFactory(author=author, four_eyes=True, claimed=True, claimed_by=reviewer)

    decisions.approve(case, actor=reviewer, digest=case.digest)

    assert told() == {("second_look", "Claire"), ("second_look", "Paul")}


def test_what_the_rules_let_pass_is_no_news(author):
    case = CaseFactory(author=author, approved=True)
    DecisionFactory(case=case, basis="rules", decider=None, decider_name="rules")

    assert told() == set()


def test_author_of_a_lapsed_post_is_told(author):
    CaseFactory(author=author, state=CaseState.EXPIRED)

    assert told() == {("expired", "Camille")}


def test_what_is_long_past_is_not_told(author, reviewer, tuesday):
    CaseFactory(author=author, state=CaseState.EXPIRED)

    tuesday.move_to(TUESDAY + noticing.HORIZON + timedelta(minutes=1))
    assert told() == set()


def test_who_left_is_not_told(author):
    type(author).objects.filter(pk=author.pk).update(is_active=False, status="left")
    CaseFactory(author=author, state=CaseState.EXPIRED)

    assert told() == set()


def test_urgent_post_is_told_to_its_reviewers_alone(author, reviewer, comms, outsider, hr, legal):
    CaseFactory(author=author, rank_reasons=[{"code": "deadline"}, {"code": "urgent"}])
    CaseFactory(author=author)

    assert told() == {("urgent", "Sophie"), ("urgent", "Claire")}


@pytest.mark.parametrize("role", ["legal", "finance", "crisis_cell"])
def test_handing_over_tells_those_it_is_handed_to_and_back(author, reviewer, subsidiary, role):
    expert = with_role(role, subsidiary, "Irène")
    case = CaseFactory(author=author, claimed=True, claimed_by=reviewer)
    answer = Answer(note="Est-ce public ?", handed_to=role)

    decisions.escalate(case, actor=reviewer, digest=case.digest, answer=answer)
    assert told() == {("handed", "Irène")}

    decisions.hand_back(case, actor=expert, digest=case.digest, answer=NOTE)
    assert told() == {("handed", "Irène"), ("handed_back", "Sophie")}


def test_handing_over_is_told_whatever_was_handed_before(author, reviewer, subsidiary):
    with_role("legal", subsidiary, "Irène")
    case = CaseFactory(author=author, claimed=True, claimed_by=reviewer)

    decisions.escalate(case, actor=reviewer, digest=case.digest, answer=NOTE)
    # The number of the decision is that of another post, which was handed over earlier.
    notices.happen("handed", case.decisions.get().pk, people=[], mark="0")

    assert told() == {("handed", "Irène")}


def test_second_look_is_told_of_each_first_yes(author, reviewer, comms):
    case = CaseFactory(author=author, four_eyes=True, claimed=True, claimed_by=reviewer)
    decisions.approve(case, actor=reviewer, digest=case.digest)
    assert told() == {("second_look", "Claire")}
    Notice.objects.all().delete()

    # As it left, a rule that was new sent it back.
    Case.objects.filter(pk=case.pk).update(first_approver=None, takes=F("takes") + 1)
    case.refresh_from_db()
    decisions.decide(case, "approve", actor=reviewer, digest=case.digest, answer=Answer())

    assert told() == {("second_look", "Claire")}


def test_answers_that_are_none_cost_nothing(author, reviewer, django_assert_num_queries):
    with CaptureQueriesContext(connection) as idle:
        noticing.sweep()
    for _number in range(3):
        case = CaseFactory(author=author, approved=True)
        DecisionFactory(case=case, decider=reviewer, kind="refuse", note="Non.")

    with django_assert_num_queries(len(idle)):
        noticing.sweep()


def test_freeze_that_was_told_costs_nothing(comms, legal, django_assert_num_queries):
    with CaptureQueriesContext(connection) as idle:
        noticing.sweep()
    for _number in range(3):
        HoldFactory(set_by=comms)
    noticing.sweep()

    # What was told is read once.
    with django_assert_num_queries(len(idle) + 1):
        noticing.sweep()


def test_new_appeal_is_told_to_leads_who_have_not_decided(author, reviewer, comms, subsidiary):
    other = UserFactory(first_name="Léa", unit=subsidiary, lead=True)
    appeal = AppealFactory(case__author=author)
    DecisionFactory(case=appeal.case, decider=comms, kind="escalate", note="À vous.")

    assert told() == {("appeal", other.first_name)}


def test_answered_appeal_is_told_to_its_author(author, comms):
    appeal = AppealFactory(case__author=author, lodged_at=timezone.now() - timedelta(days=10))
    case = appeal.case
    type(case).objects.filter(pk=case.pk).update(state=CaseState.REFUSED)
    DecisionFactory(case=case, decider=comms, kind="refuse", basis="appeal", note="Non.")

    assert told() == {("appeal_answered", "Camille")}


def test_freeze_is_told_to_the_crisis_cell_and_seniors(company, subsidiary, comms, legal, hr):
    cell = with_role("crisis_cell", subsidiary, "Karim")
    HoldFactory(set_by=comms)

    assert told() == {("freeze", cell.first_name), ("freeze", "Paul")}


def test_asking_to_lift_is_told_each_time(comms, legal):
    hold = HoldFactory(set_at=timezone.now() - timedelta(days=10))

    holds.ask_release(hold, actor=comms)
    assert told() == {("release_asked", "Paul")}
    holds.keep(hold, actor=legal)
    holds.ask_release(hold, actor=comms)

    assert noticing.sweep() == 1


def test_frozen_post_is_told_once(author):
    case = CaseFactory(author=author, approved=True)

    assert [noticing.tell_frozen([case]), noticing.tell_frozen([case])] == [1, 0]


def test_what_was_told_a_year_ago_is_forgotten(tuesday, company) -> None:
    person = UserFactory(unit=company)
    notices.happen("approved", 1, people=[person])
    tuesday.shift(timedelta(days=300))
    notices.happen("approved", 2, people=[person])
    tuesday.shift(timedelta(days=66))

    forgotten = notices.forget_old(), notices.forget_old()

    assert forgotten == (1, 0)
    assert [row.happening.target for row in Notice.objects.all()] == [2]
