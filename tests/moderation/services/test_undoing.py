"""Undo: half a minute in which a decision is nobody's but its maker's."""

from datetime import timedelta

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.utils import timezone

from config.kernel.errors import NotAllowed, Stale, WrongState
from moderation import public
from moderation.models import Case, Decision, LedgerEntry, Undo
from moderation.services import decisions, leases, undoing
from moderation.services.decisions import Answer
from moderation.states import CaseState
from tests.factories.moderation import CaseFactory, charter_in_force, mighty
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db

ANSWER = Answer(note="Voici pourquoi.", clause_id="respect", proposed_text="Mieux ainsi")
KINDS = ("approve", "request_changes", "refuse", "escalate")
LATER = timedelta(seconds=31)


@pytest.fixture(autouse=True)
def window(settings):
    """Half a minute, as in production."""
    settings.UNDO_SECONDS = 30


@pytest.fixture
def held(author, reviewer, legal):
    charter_in_force()
    return CaseFactory(author=author, claimed=True, claimed_by=reviewer)


@pytest.fixture
def lead(company):
    """Somebody who may say the second yes."""
    return UserFactory(unit=company, lead=True)


def decide(case, kind, actor):
    decisions.decide(case, kind, actor=actor, digest=case.digest, answer=ANSWER)


def facts(case):
    case.refresh_from_db()
    return {name: getattr(case, name) for name in undoing.KEPT}


@pytest.mark.parametrize("kind", KINDS)
def test_undoing_puts_back_what_the_decision_changed(held, reviewer, kind):
    before = facts(held)
    decide(held, kind, reviewer)

    undoing.undo(held, actor=reviewer)

    assert facts(held) == before
    assert (held.claimed_by, held.effective_at, held.takes) == (reviewer, None, 1)
    assert held.lease_until > timezone.now()


@pytest.mark.parametrize("kind", KINDS)
def test_undone_decision_stays_on_record_and_is_true_of_nothing(held, reviewer, kind):
    decide(held, kind, reviewer)
    undoing.undo(held, actor=reviewer)

    assert not held.decisions.exists()
    assert Undo.objects.get().decision == Decision.with_undone.get()
    actions = LedgerEntry.objects.order_by("pk").values_list("action", flat=True)
    assert list(actions)[-2:] == [f"case.{kind}", "case.undo"]


@pytest.mark.parametrize("kind", KINDS)
def test_decision_can_be_made_again_after_an_undo(held, reviewer, kind):
    decide(held, "approve", reviewer)
    undoing.undo(held, actor=reviewer)

    decide(held, kind, reviewer)

    assert held.decisions.get().kind == kind


def test_first_yes_of_two_is_taken_back(author, reviewer):
    case = CaseFactory(author=author, four_eyes=True)
    before = facts(case) | {"state": CaseState.IN_REVIEW}
    decide(case, "approve", reviewer)
    assert (case.state, case.first_approver) == (CaseState.QUEUED, reviewer)

    undoing.undo(case, actor=reviewer)

    assert facts(case) == before


def test_second_yes_taken_back_leaves_the_first(author, reviewer, lead):
    case = CaseFactory(author=author, four_eyes=True)
    with time_machine.travel(timezone.now() - timedelta(minutes=5)):
        decide(case, "approve", reviewer)
    decide(case, "approve", lead)

    undoing.undo(case, actor=lead)

    assert (case.state, case.first_approver) == (CaseState.IN_REVIEW, reviewer)
    assert [row.decider for row in case.decisions.all()] == [reviewer]


def test_legal_takes_back_what_was_handed_to_it(author, company):
    case = CaseFactory(author=author, escalated=True)
    legal = UserFactory(unit=company, legal=True)
    decide(case, "approve", legal)

    undoing.undo(case, actor=legal)

    assert (case.state, case.claimed_by) == (CaseState.ESCALATED, None)


@pytest.mark.parametrize("kind", KINDS)
def test_after_half_a_minute_it_is_too_late(held, reviewer, kind):
    decide(held, kind, reviewer)

    with (
        time_machine.travel(timezone.now() + LATER),
        pytest.raises(WrongState, match="undo_late"),
    ):
        undoing.undo(held, actor=reviewer)

    assert not Undo.objects.exists()


def test_nobody_else_takes_it_back(held, reviewer, company):
    decide(held, "approve", reviewer)

    with pytest.raises(NotAllowed, match="undo_own"):
        undoing.undo(held, actor=mighty(company))


def test_it_is_taken_back_once(held, reviewer):
    decide(held, "approve", reviewer)
    other_tab = Case.objects.get(pk=held.pk)
    undoing.undo(held, actor=reviewer)

    with pytest.raises(WrongState, match="undo_late"):
        undoing.undo(other_tab, actor=reviewer)


def test_what_the_author_took_back_meanwhile_stays_taken_back(held, author, reviewer):
    decide(held, "approve", reviewer)
    stale = Case.objects.get(pk=held.pk)
    decisions.withdraw(held, actor=author)

    with pytest.raises(WrongState, match="undo_late"):
        undoing.undo(stale, actor=reviewer)

    held.refresh_from_db()
    assert (held.state, held.told) == (CaseState.WITHDRAWN, CaseState.WITHDRAWN)
    assert undoing.open_of(reviewer) == []


@pytest.mark.parametrize("kind", ["approve", "request_changes", "refuse"])
def test_author_is_told_only_once_it_is_in_effect(held, reviewer, kind):
    decide(held, kind, reviewer)
    soon = (public.standing(held).state, public.decision_for_author(held))

    with time_machine.travel(timezone.now() + LATER):
        later = (public.standing(held).state, public.decision_for_author(held).kind)

    assert (soon, later) == ((CaseState.IN_REVIEW, None), (held.state, kind))


def test_author_takes_back_what_was_refused_a_moment_ago_and_not_what_they_were_told(
    held, author, reviewer
):
    decide(held, "refuse", reviewer)
    with time_machine.travel(timezone.now() + LATER), pytest.raises(WrongState):
        decisions.withdraw(held, actor=author)

    decisions.withdraw(held, actor=author)

    assert held.state == CaseState.WITHDRAWN


def test_second_person_waits_until_the_first_yes_counts(author, reviewer, lead):
    case = CaseFactory(author=author, four_eyes=True)
    decide(case, "approve", reviewer)
    cases = Case.objects.on_desk_of(lead)
    with pytest.raises(Stale):
        leases.claim(case, actor=lead)
    assert leases.claim_next(cases, actor=lead) is None

    with time_machine.travel(timezone.now() + LATER):
        assert leases.claim_next(cases, actor=lead) == case


def test_last_decision_is_offered_while_it_can_be_undone(held, reviewer):
    decide(held, "approve", reviewer)
    offered = undoing.open_of(reviewer)

    with time_machine.travel(timezone.now() + LATER):
        assert undoing.open_of(reviewer) == []
    undoing.undo(held, actor=reviewer)

    assert [each.case for each in offered] == [held]
    assert undoing.open_of(reviewer) == []


def test_what_was_typed_is_found_again(held, reviewer, lead):
    decide(held, "refuse", reviewer)
    undoing.undo(held, actor=reviewer)

    found = undoing.undone(held, user=reviewer)

    assert (found.note, found.clause_id) == (ANSWER.note, ANSWER.clause_id)
    assert undoing.undone(held, user=lead) is None


@pytest.mark.parametrize("change", [{"actor_id": 1}, None])
def test_undo_cannot_be_changed_in_the_database(held, reviewer, change):
    decide(held, "approve", reviewer)
    undoing.undo(held, actor=reviewer)

    with pytest.raises(IntegrityError), transaction.atomic():
        Undo.objects.update(**change) if change else Undo.objects.all().delete()
