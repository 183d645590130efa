import pytest
from django.db import IntegrityError, transaction

from config.kernel.errors import Invalid, NotAllowed, Stale
from moderation.models import Decision, LedgerEntry
from moderation.services import decisions, leases
from moderation.services.decisions import Answer
from moderation.states import CaseState
from tests.factories.moderation import CaseFactory, charter_in_force, mighty
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db

NOTE = Answer(note="Voici pourquoi.", clause_id="respect", proposed_text="Mieux ainsi")


@pytest.fixture
def held(author, reviewer):
    charter_in_force()
    return CaseFactory(author=author, claimed=True, claimed_by=reviewer)


@pytest.mark.parametrize(
    ("act", "state"),
    [
        (decisions.approve, CaseState.APPROVED),
        (decisions.request_changes, CaseState.CHANGES_REQUESTED),
        (decisions.refuse, CaseState.REFUSED),
        (decisions.escalate, CaseState.ESCALATED),
    ],
)
def test_decision_moves_the_case_and_is_written_twice(held, reviewer, legal, act, state):
    act(held, actor=reviewer, digest=held.digest, answer=NOTE)

    row = held.decisions.get()
    assert (held.state, held.claimed_by, held.lease_until) == (state, None, None)
    assert (row.decider, row.note, row.digest) == (reviewer, NOTE.note, held.digest)
    assert LedgerEntry.objects.get(subject_id=str(held.pk)).data["digest"] == held.digest


def test_request_changes_keeps_the_proposed_wording(held, reviewer):
    decisions.request_changes(held, actor=reviewer, digest=held.digest, answer=NOTE)

    assert held.proposed_text == "Mieux ainsi"


@pytest.mark.parametrize("act", [decisions.request_changes, decisions.refuse])
@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer(note=" ", clause_id="respect"), "moderation.note_missing"),
        (Answer(note="Non.", clause_id="inconnu"), "moderation.clause_missing"),
    ],
)
def test_no_without_note_and_clause_is_refused(held, reviewer, act, answer, code):
    with pytest.raises(Invalid, match=code):
        act(held, actor=reviewer, digest=held.digest, answer=answer)

    assert not held.decisions.exists()


def test_escalation_without_a_note_is_refused(held, reviewer):
    with pytest.raises(Invalid, match="note_missing"):
        decisions.escalate(held, actor=reviewer, digest=held.digest, answer=Answer())


def test_decision_on_another_content_is_refused(held, reviewer):
    with pytest.raises(Stale, match="other_content"):
        decisions.approve(held, actor=reviewer, digest="f" * 64)


def test_decision_without_the_lease_names_who_has_it(held, reviewer, comms):
    with pytest.raises(Stale) as refused:
        decisions.approve(held, actor=comms, digest=held.digest)

    assert refused.value.params["who"] == str(reviewer)


def test_second_decision_is_refused_and_names_the_first(held, reviewer):
    decisions.approve(held, actor=reviewer, digest=held.digest)

    with pytest.raises(Stale) as refused:
        decisions.refuse(held, actor=reviewer, digest=held.digest, answer=NOTE)

    assert (refused.value.code, held.decisions.count()) == ("moderation.decided", 1)


def test_four_eyes_needs_two_different_people(author, reviewer, comms):
    case = CaseFactory(author=author, four_eyes=True)
    decisions.decide(case, "approve", actor=reviewer, digest=case.digest, answer=Answer())
    assert (case.state, case.first_approver) == (CaseState.QUEUED, reviewer)

    with pytest.raises(NotAllowed, match="already_approved"):
        decisions.decide(case, "approve", actor=reviewer, digest=case.digest, answer=Answer())

    decisions.decide(case, "approve", actor=comms, digest=case.digest, answer=Answer())
    assert case.state == CaseState.APPROVED


def test_four_eyes_second_yes_is_for_a_senior(author, reviewer, company):
    case = CaseFactory(author=author, four_eyes=True, first_approver=reviewer)
    colleague = UserFactory(unit=company, moderator=True)

    with pytest.raises(NotAllowed, match="second_by_senior"):
        decisions.decide(case, "approve", actor=colleague, digest=case.digest, answer=Answer())


def test_escalated_case_is_for_legal_alone(author, comms, legal):
    case = CaseFactory(author=author, escalated=True)

    with pytest.raises(NotAllowed, match="not_yours"):
        decisions.decide(case, "approve", actor=comms, digest=case.digest, answer=Answer())

    decisions.decide(case, "approve", actor=legal, digest=case.digest, answer=Answer())
    assert case.state == CaseState.APPROVED


def test_escalated_four_eyes_case_still_needs_two(author, legal):
    case = CaseFactory(author=author, four_eyes=True, escalated=True)

    decisions.decide(case, "approve", actor=legal, digest=case.digest, answer=Answer())

    assert (case.state, case.first_approver) == (CaseState.QUEUED, legal)


def test_page_older_than_the_escalation_cannot_decide(held, reviewer, legal):
    stale = type(held).objects.get(pk=held.pk)
    decisions.escalate(held, actor=reviewer, digest=held.digest, answer=NOTE)

    with pytest.raises(Stale):
        decisions.approve(stale, actor=reviewer, digest=stale.digest)


@pytest.mark.parametrize("kind", Decision.Kind.values)
@pytest.mark.parametrize("state", ["claimed", "escalated", "queued"])
def test_own_post_cannot_be_decided_by_anyone_however_mighty(company, legal, kind, state):
    charter_in_force()
    writer = mighty(company)
    traits = {state: True} if state != "queued" else {}
    case = CaseFactory(author=writer, **traits)

    with pytest.raises(NotAllowed, match="own_post"):
        decisions.decide(case, kind, actor=writer, digest=case.digest, answer=NOTE)
    with pytest.raises(NotAllowed, match="own_post"):
        decisions.ACTIONS[kind](case, actor=writer, digest=case.digest, answer=NOTE)


@pytest.mark.parametrize("named_author", ["themselves", "somebody else"])
def test_own_post_cannot_be_decided_in_the_database(author, reviewer, named_author):
    case = CaseFactory(author=author)
    named = author if named_author == "themselves" else reviewer

    with pytest.raises(IntegrityError), transaction.atomic():
        Decision.objects.create(
            case=case, kind="approve", author=named, decider=author, decider_name="", digest=""
        )


def test_broken_ledger_stops_the_decision(held, reviewer, settings):
    settings.AUDIT_SINK = "tests.moderation.services.broken_ledger"

    with pytest.raises(ImportError):
        decisions.approve(held, actor=reviewer, digest=held.digest)

    held.refresh_from_db()
    assert (held.state, held.decisions.count()) == (CaseState.IN_REVIEW, 0)


def test_withdraw_is_for_the_author(author, reviewer):
    case = CaseFactory(author=author)

    with pytest.raises(NotAllowed):
        decisions.withdraw(case, actor=reviewer)
    decisions.withdraw(case, actor=author)

    assert case.state == CaseState.WITHDRAWN


def test_withdrawn_post_cannot_be_approved(held, author, reviewer):
    decisions.withdraw(held, actor=author)

    with pytest.raises(Stale, match="moved"):
        decisions.approve(held, actor=reviewer, digest=held.digest)


def test_choosing_and_confirming_at_once_is_one_decision(author, reviewer):
    case = CaseFactory(author=author)
    stale = type(case).objects.get(pk=case.pk)
    leases.claim(case, actor=reviewer)

    decisions.decide(stale, "approve", actor=reviewer, digest=case.digest, answer=Answer())

    assert stale.state == CaseState.APPROVED
