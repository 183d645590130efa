"""Handing a post to those who know, and back: who sees it, with which keys."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from charter.models import RoleAssignment
from config.kernel.errors import Invalid, NotAllowed, Stale
from moderation.models import Case, LedgerEntry
from moderation.services import decisions, standing, undoing
from moderation.services.decisions import Answer
from moderation.states import CaseState
from tests.factories.moderation import CaseFactory, charter_in_force
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db

ROLES = ("legal", "finance", "crisis_cell")


@pytest.fixture
def case(author, reviewer):
    charter_in_force()
    return CaseFactory(author=author, claimed=True, claimed_by=reviewer)


@pytest.fixture
def expert(subsidiary):
    def make(role):
        person = UserFactory(unit=subsidiary)
        RoleAssignment.objects.create(user=person, role=role, unit=subsidiary)
        return person

    return make


def hand(case, reviewer, role):
    answer = Answer(note="Est-ce public ?", handed_to=role)
    decisions.escalate(case, actor=reviewer, digest=case.digest, answer=answer)


def tree(response):
    return BeautifulSoup(response.content, "html.parser")


@pytest.mark.parametrize("role", ROLES)
def test_only_those_it_was_handed_to_see_and_decide_it(case, reviewer, expert, role):
    people = {name: expert(name) for name in ROLES}
    before = {name: Case.objects.on_desk_of(people[name]).count() for name in ROLES}
    hand(case, reviewer, role)

    seen = {name for name in ROLES if Case.objects.on_desk_of(people[name]).exists()}
    assert (sum(before.values()), seen) == (0, {role})
    for name in set(ROLES) - {role}:
        with pytest.raises(NotAllowed):
            decisions.approve(case, actor=people[name], digest=case.digest)
    decisions.approve(case, actor=people[role], digest=case.digest)
    assert case.state == CaseState.APPROVED


def test_post_leaves_their_desk_with_their_answer(case, reviewer, expert):
    finance = expert("finance")
    hand(case, reviewer, "finance")

    decisions.approve(case, actor=finance, digest=case.digest)

    assert not Case.objects.on_desk_of(finance).exists()


def test_their_answer_can_be_undone(enter, case, reviewer, expert, settings):
    finance = expert("finance")
    hand(case, reviewer, "finance")
    settings.UNDO_SECONDS = 30
    decisions.hand_back(case, actor=finance, digest=case.digest, answer=Answer(note="Rien."))
    assert case.handed_to == ""

    enter(finance).post(reverse("desk:undo"), {"case": case.pk})

    case.refresh_from_db()
    assert (case.state, case.handed_to) == (CaseState.ESCALATED, "finance")


def test_handing_over_is_answered_once_it_counts(case, reviewer, expert, settings):
    settings.UNDO_SECONDS = 30
    finance = expert("finance")
    hand(case, reviewer, "finance")

    assert not Case.objects.on_desk_of(finance).exists()
    with pytest.raises(Stale):
        decisions.approve(case, actor=finance, digest=case.digest)

    undoing.undo(case, actor=reviewer)
    assert case.state == CaseState.IN_REVIEW


def test_handing_back_puts_it_in_the_queue_with_the_note(case, reviewer, expert):
    finance = expert("finance")
    hand(case, reviewer, "finance")

    decisions.hand_back(
        case, actor=finance, digest=case.digest, answer=Answer(note="C’est public.")
    )

    assert (case.state, case.handed_to, case.claimed_by) == (CaseState.QUEUED, "", None)
    codes = [reason["code"] for reason in case.rank_reasons]
    assert "handed_back" in codes
    assert "escalated" not in codes
    assert LedgerEntry.objects.filter(action="case.hand_back").count() == 1
    decisions.decide(case, "approve", actor=reviewer, digest=case.digest, answer=Answer())
    assert case.state == CaseState.APPROVED


def test_handing_back_needs_a_note_and_somebody_who_has_it(case, reviewer, expert):
    finance = expert("finance")
    hand(case, reviewer, "finance")

    with pytest.raises(Invalid, match="note_missing"):
        decisions.hand_back(case, actor=finance, digest=case.digest, answer=Answer(note=" "))
    with pytest.raises(NotAllowed):
        decisions.hand_back(case, actor=reviewer, digest=case.digest, answer=Answer(note="Non."))


@pytest.mark.parametrize("role", ROLES)
def test_nobody_there_is_said_at_once(case, reviewer, role):
    with pytest.raises(Invalid, match="nobody_there"):
        hand(case, reviewer, role)


def test_author_is_told_the_team_and_no_handing(case, reviewer, expert):
    finance = expert("finance")
    hand(case, reviewer, "finance")

    assert str(standing.standing(case).team) == str(standing.TEAMS["finance"])
    decisions.hand_back(case, actor=finance, digest=case.digest, answer=Answer(note="Public."))
    assert standing.standing(case).team == standing.COMMUNICATIONS
    decisions.decide(case, "approve", actor=reviewer, digest=case.digest, answer=Answer())
    assert standing.decision_for_author(case).signed == standing.COMMUNICATIONS


@pytest.mark.parametrize("role", ["finance", "crisis_cell"])
def test_desk_of_an_expert_offers_handing_back_with_b(enter, case, reviewer, expert, role):
    person = expert(role)
    hand(case, reviewer, role)
    client = enter(person)

    page = tree(client.get(reverse("desk:case", args=[case.pk])))

    choices = {field["value"]: field["data-key"] for field in page.select("[name=kind]")}
    assert choices["hand_back"] == "b"
    assert "escalate" not in choices
    assert "Est-ce public ?" in page.text
    answer = {"kind": "hand_back", "digest": case.digest, "note": "C’est public."}
    client.post(reverse("desk:decide", args=[case.pk]), answer)
    case.refresh_from_db()
    assert case.state == CaseState.QUEUED
    assert client.get(reverse("desk:case", args=[case.pk])).status_code == 404


def test_desk_hands_over_to_whom_one_chooses(enter, case, reviewer, expert):
    expert("crisis_cell")
    data = {"kind": "escalate", "digest": case.digest, "note": "?", "handed_to": "crisis_cell"}

    enter(reviewer).post(reverse("desk:decide", args=[case.pk]), data)

    case.refresh_from_db()
    assert (case.state, case.handed_to) == (CaseState.ESCALATED, "crisis_cell")


def test_api_hands_over_and_back(client, case, reviewer, expert):
    finance = expert("finance")
    decide = reverse("api:case-decide", args=[case.pk])
    client.force_login(reviewer)
    body = {"kind": "escalate", "digest": case.digest, "note": "?", "handed_to": "finance"}
    assert client.post(decide, body).json()["handed_to"] == "finance"

    client.force_login(finance)
    body = {"kind": "hand_back", "digest": case.digest, "note": "Public."}
    assert client.post(decide, body).json()["state"] == "queued"
