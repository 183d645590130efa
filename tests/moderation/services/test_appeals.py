"""Appeals: by whom, until when, once; decided by somebody else; and what the database refuses."""

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.utils import timezone

from charter.models import Unit, User
from config.kernel.errors import Invalid, NotAllowed, Stale, WrongState
from moderation.models import Appeal, Case, Decision, LedgerEntry
from moderation.services import appeal_review, appeals, decisions
from moderation.services.decisions import Answer
from moderation.services.standing import decision_for_author, standing
from moderation.states import AppealState, CaseState
from tests.factories.moderation import (
    AppealFactory,
    CaseFactory,
    DecisionFactory,
    charter_in_force,
)
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db

NO = Answer(note="Pas comme cela.", clause_id="respect")
YES = Answer(note="Vous aviez raison.")
WORDS = "Le mot est celui du client."


@pytest.fixture
def refused(author: User, reviewer: User) -> Case:
    """Give a case that a moderator refused."""
    charter_in_force()
    case = CaseFactory(author=author, claimed=True, claimed_by=reviewer)
    decisions.refuse(case, actor=reviewer, digest=case.digest, answer=NO)
    return case


@pytest.fixture
def appeal(refused: Case, author: User) -> Appeal:
    """Give an appeal against that refusal."""
    return appeals.appeal(refused, actor=author, words=WORDS)


def decide(appeal: Appeal, outcome: str, actor: User, answer: Answer = YES) -> None:
    row = Appeal.objects.select_related("case__unit").get(pk=appeal.pk)
    appeal_review.decide(row, outcome, actor=actor, digest=row.case.digest, answer=answer)


def state_of(case: Case) -> str:
    return Case.objects.get(pk=case.pk).state


def test_appeal_moves_the_case_and_is_written_down(appeal: Appeal, refused: Case) -> None:
    assert (refused.state, appeal.state) == (CaseState.APPEALED, AppealState.OPEN)
    actions = LedgerEntry.objects.values_list("action", flat=True)
    assert {"case.appeal", "appeal.lodge"} <= set(actions)


def test_appeal_is_due_in_two_working_days_of_the_unit(author: User) -> None:
    zone = ZoneInfo(author.unit.time_zone)
    with time_machine.travel(datetime(2026, 11, 27, 16, 0, tzinfo=zone), tick=False):
        case = CaseFactory(author=author, state=CaseState.REFUSED)
        DecisionFactory(case=case, kind="refuse", note="Non.")
        row = appeals.appeal(case, actor=author, words=WORDS)

    assert row.deadline == datetime(2026, 12, 1, 16, 0, tzinfo=zone)


def test_only_the_author_appeals(refused: Case, comms: User) -> None:
    with pytest.raises(NotAllowed, match="own_only"):
        appeals.appeal(refused, actor=comms, words=WORDS)

    assert state_of(refused) == CaseState.REFUSED


@pytest.mark.parametrize(("words", "code"), [(" \n", "words_missing"), ("a" * 2001, "words_long")])
def test_appeal_needs_words_and_not_too_many(
    refused: Case, author: User, words: str, code: str
) -> None:
    with pytest.raises(Invalid, match=code):
        appeals.appeal(refused, actor=author, words=words)


@pytest.mark.parametrize("state", set(CaseState) - {CaseState.REFUSED, CaseState.APPEALED})
def test_only_a_refusal_is_appealed(author: User, state: str) -> None:
    case = CaseFactory(author=author, state=state)
    DecisionFactory(case=case, kind="refuse", note="Non.")

    with pytest.raises(WrongState, match=r"case\.appeal"):
        appeals.appeal(case, actor=author, words=WORDS)


def test_appeal_is_made_once(appeal: Appeal, refused: Case, author: User) -> None:
    appeals.withdraw(refused, actor=author)

    with pytest.raises(WrongState, match="once"):
        appeals.appeal(refused, actor=author, words=WORDS)


def test_twentieth_day_is_the_last(refused: Case, author: User) -> None:
    today = timezone.now().astimezone(ZoneInfo(author.unit.time_zone))
    last = today.replace(hour=23, minute=50) + timedelta(days=20)
    with time_machine.travel(last):
        assert appeals.hearing(refused).until is not None
    with time_machine.travel(last + timedelta(minutes=20)):
        assert appeals.hearing(refused).until is None
        with pytest.raises(WrongState, match="too_late"):
            appeals.appeal(refused, actor=author, words=WORDS)


def test_refusal_that_can_be_undone_is_not_appealed(
    author: User, reviewer: User, settings: object
) -> None:
    settings.UNDO_SECONDS = 30  # type: ignore[attr-defined]
    charter_in_force()
    case = CaseFactory(author=author, claimed=True, claimed_by=reviewer)
    decisions.refuse(case, actor=reviewer, digest=case.digest, answer=NO)

    assert appeals.hearing(case).until is None
    with pytest.raises(WrongState, match=r"case\.appeal"):
        appeals.appeal(case, actor=author, words=WORDS)


def test_author_takes_an_appeal_back_even_while_it_is_read(
    appeal: Appeal, refused: Case, author: User, comms: User
) -> None:
    appeal_review.claim(appeal, actor=comms)

    appeals.withdraw(Case.objects.get(pk=refused.pk), actor=author)

    assert state_of(refused) == CaseState.REFUSED
    with pytest.raises(Stale, match=r"appeal\.moved"):
        decide(appeal, "overturn", comms)


def test_nobody_else_takes_an_appeal_back(appeal: Appeal, refused: Case, comms: User) -> None:
    with pytest.raises(NotAllowed):
        appeals.withdraw(refused, actor=comms)


# --- who decides ---------------------------------------------------------------------------


@pytest.mark.parametrize("role", ["lead", "legal"])
def test_lead_or_legal_lifts_a_refusal(
    appeal: Appeal, refused: Case, company: Unit, role: str
) -> None:
    senior = UserFactory(unit=company, **{role: True})

    decide(appeal, "overturn", senior)

    decision = Decision.objects.latest("pk")
    assert state_of(refused) == CaseState.APPROVED
    assert (decision.kind, decision.basis) == ("approve", "appeal")
    assert (decision.decider, decision.digest) == (senior, refused.digest)


def test_refusal_stays_with_note_and_clause(appeal: Appeal, refused: Case, comms: User) -> None:
    decide(appeal, "uphold", comms, NO)

    row = Appeal.objects.get()
    assert (row.state, state_of(refused)) == (AppealState.UPHELD, CaseState.REFUSED)
    assert row.decision is not None
    assert (row.decision.kind, row.decision.clause_id) == ("refuse", "respect")


@pytest.mark.parametrize(
    ("outcome", "answer", "code"),
    [
        ("uphold", Answer(clause_id="respect"), "note_missing"),
        ("uphold", Answer(note="Non."), "clause_missing"),
        ("overturn", Answer(), "note_missing"),
        ("shrug", YES, "outcome_missing"),
    ],
)
def test_answer_without_its_reasons_is_refused(
    appeal: Appeal, comms: User, outcome: str, answer: Answer, code: str
) -> None:
    with pytest.raises(Invalid, match=code):
        decide(appeal, outcome, comms, answer)

    assert Appeal.objects.get().state == AppealState.OPEN


def test_moderator_does_not_hear_appeals(appeal: Appeal, company: Unit) -> None:
    with pytest.raises(NotAllowed, match="not_yours"):
        decide(appeal, "overturn", UserFactory(unit=company, moderator=True))


def test_lead_of_another_unit_does_not_hear_it(appeal: Appeal, outsider: User) -> None:
    elsewhere = UserFactory(unit=outsider.unit, lead=True)

    with pytest.raises(NotAllowed, match="not_yours"):
        decide(appeal, "overturn", elsewhere)
    assert not Appeal.objects.on_desk_of(elsewhere).exists()


def test_author_who_leads_does_not_hear_their_own(company: Unit, comms: User) -> None:
    lead = UserFactory(unit=company, lead=True)
    appeal = AppealFactory(case__author=lead)

    with pytest.raises(NotAllowed, match="own_post"):
        decide(appeal, "overturn", lead)
    assert not Appeal.objects.on_desk_of(lead).exists()
    assert Appeal.objects.on_desk_of(comms).exists()


@pytest.mark.parametrize("kind", ["refuse", "escalate", "approve"])
def test_whoever_decided_before_does_not_hear_it(appeal: Appeal, comms: User, kind: str) -> None:
    DecisionFactory(case=appeal.case, decider=comms, kind=kind, note="Vu.")

    with pytest.raises(NotAllowed, match="decided_before"):
        decide(appeal, "overturn", comms)


def test_database_refuses_whoever_decided_before(appeal: Appeal, reviewer: User) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        DecisionFactory(case=appeal.case, decider=reviewer, basis="appeal")


def test_database_refuses_a_decision_of_another_case(appeal: Appeal, author: User) -> None:
    other = DecisionFactory(case=CaseFactory(author=author), basis="appeal")
    now = timezone.now()

    for decision in (other, appeal.refusal):
        with pytest.raises(IntegrityError), transaction.atomic():
            Appeal.objects.update(state="overturned", decision=decision, decided_at=now)


def test_database_refuses_an_outcome_without_a_decision(appeal: Appeal) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Appeal.objects.update(state="upheld")


@pytest.mark.parametrize("fields", [{"author": None}, {"refusal": None}])
def test_database_refuses_an_appeal_of_others(refused: Case, comms: User, fields: dict) -> None:
    stray = {"author": comms, "refusal": DecisionFactory(kind="refuse", note="Non.")}
    changed = {name: stray[name] for name in fields}
    row = {"case": refused, "author": refused.author, "refusal": refused.decisions.get()}

    with pytest.raises(IntegrityError), transaction.atomic():
        Appeal.objects.create(**row | changed, words="x", deadline=timezone.now())


@pytest.mark.parametrize(
    "act",
    [
        lambda: Appeal.objects.update(words="Autre chose"),
        lambda: Appeal.objects.update(author=UserFactory()),
        lambda: Appeal.objects.all()._raw_delete("default"),
    ],
)
def test_database_keeps_what_was_said(appeal: Appeal, act: Callable[[], object]) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        act()


# --- claims --------------------------------------------------------------------------------


def test_claim_keeps_others_out(appeal: Appeal, comms: User, legal: User) -> None:
    appeal_review.claim(appeal, actor=comms)

    with pytest.raises(Stale, match=r"moderation\.taken"):
        decide(appeal, "overturn", legal)


def test_lapsed_claim_is_free_again(appeal: Appeal, comms: User, legal: User) -> None:
    appeal_review.claim(appeal, actor=comms)

    with time_machine.travel(timezone.now() + timedelta(minutes=11)):
        assert appeal_review.sweep() == 1
        decide(appeal, "overturn", legal)


def test_heartbeat_and_release(appeal: Appeal, comms: User, legal: User) -> None:
    appeal_review.claim(appeal, actor=comms)
    with time_machine.travel(timezone.now() + timedelta(minutes=8)):
        appeal_review.heartbeat(appeal, actor=comms)
    with time_machine.travel(timezone.now() + timedelta(minutes=11)):
        assert appeal_review.sweep() == 0

    appeal_review.release(appeal, actor=comms)
    with pytest.raises(Stale):
        appeal_review.heartbeat(appeal, actor=comms)
    appeal_review.claim(appeal, actor=legal)


def test_answer_is_about_the_content_that_was_read(appeal: Appeal, comms: User) -> None:
    with pytest.raises(Stale, match="other_content"):
        appeal_review.decide(appeal, "overturn", actor=comms, digest="f" * 64, answer=YES)


# --- two people ----------------------------------------------------------------------------


@pytest.fixture
def grave(author: User, reviewer: User) -> Appeal:
    """Give an appeal for a post that two people have to read."""
    charter_in_force()
    case = CaseFactory(author=author, four_eyes=True, claimed=True, claimed_by=reviewer)
    decisions.refuse(case, actor=reviewer, digest=case.digest, answer=NO)
    return appeals.appeal(case, actor=author, words=WORDS)


def test_four_eyes_refusal_is_lifted_by_two(grave: Appeal, comms: User, legal: User) -> None:
    decide(grave, "overturn", comms)
    assert (state_of(grave.case), Appeal.objects.get().state) == ("appealed", "open")
    with pytest.raises(NotAllowed, match="decided_before"):
        decide(grave, "overturn", comms)

    decide(grave, "overturn", legal)

    assert state_of(grave.case) == CaseState.APPROVED
    yes = Decision.objects.filter(kind="approve").values_list("decider", flat=True)
    assert set(yes) == {comms.pk, legal.pk}


def test_second_person_may_let_it_stand(grave: Appeal, comms: User, legal: User) -> None:
    decide(grave, "overturn", comms)
    decide(grave, "uphold", legal, NO)

    assert state_of(grave.case) == CaseState.REFUSED


def test_first_yes_to_an_appeal_is_not_told(grave: Appeal, comms: User) -> None:
    decide(grave, "overturn", comms)

    answer = decision_for_author(Case.objects.get(pk=grave.case_id))
    assert answer is not None
    assert (answer.kind, answer.on_appeal) == ("refuse", False)


# --- what the author is told ---------------------------------------------------------------


def test_author_sees_a_team_and_a_moment(appeal: Appeal, refused: Case) -> None:
    told = standing(refused)

    assert (told.state, told.appeal, told.until) == ("appealed", "open", appeal.deadline)
    assert str(told.team) == "équipe Communication"


def test_answer_to_an_appeal_is_signed_by_the_team(
    appeal: Appeal, refused: Case, comms: User
) -> None:
    decide(appeal, "uphold", comms, Answer(note="Relu autrement.", clause_id="respect"))

    answer = decision_for_author(Case.objects.get(pk=refused.pk))
    assert answer is not None
    assert (answer.note, answer.on_appeal) == ("Relu autrement.", True)
    assert comms.get_full_name() not in str(answer.signed)


def test_first_yes_to_an_appeal_that_was_taken_back_is_no_answer(
    grave: Appeal, author: User, comms: User
) -> None:
    decide(grave, "overturn", comms)
    grave.refresh_from_db()
    appeals.withdraw(grave.case, actor=author)

    case = Case.objects.get(pk=grave.case_id)
    told = decision_for_author(case)

    assert case.state == CaseState.REFUSED
    assert told is not None
    assert (told.kind, told.on_appeal) == ("refuse", False)


def test_choosing_and_confirming_at_once_is_one_claim(appeal: Appeal, comms: User) -> None:
    stale = Appeal.objects.select_related("case__unit").get(pk=appeal.pk)
    appeal_review.claim(appeal, actor=comms)

    appeal_review.claim(stale, actor=comms)

    assert stale.claimed_by == comms
