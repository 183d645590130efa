"""Several people at the same instant, each with a connection of their own."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from config.kernel.errors import DomainError
from moderation.models import Appeal, Case, Decision, LedgerEntry
from moderation.services import appeal_review, appeals, decisions, leases
from moderation.services.decisions import Answer
from moderation.services.queue import queue
from moderation.states import CaseState
from tests.factories.moderation import AppealFactory, CaseFactory, DecisionFactory, charter_in_force
from tests.factories.people import UserFactory

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


def at_once(actions: list[Callable[[], object]]) -> list[object]:
    """Run the actions together; return what each returned, or the refusal it met."""
    barrier = Barrier(len(actions))

    def run(action: Callable[[], object]) -> object:
        try:
            barrier.wait()
            return action()
        except DomainError as refusal:
            return refusal
        finally:
            connection.close()

    with ThreadPoolExecutor(len(actions)) as pool:
        return list(pool.map(run, actions))


@pytest.fixture
def team(company):
    charter_in_force()
    return [UserFactory(unit=company, lead=True) for _ in range(4)]


def test_one_of_many_claims_wins(author, team):
    case = CaseFactory(author=author)

    def claim(person):
        return lambda: leases.claim(Case.objects.get(pk=case.pk), actor=person)

    answers = at_once([claim(person) for person in team])

    case.refresh_from_db()
    assert answers.count(None) == 1
    assert case.claimed_by == team[answers.index(None)]
    assert LedgerEntry.objects.filter(action="case.claim").count() == 1


def test_two_tabs_of_one_reviewer_decide_once(author, team):
    reviewer = team[0]
    case = CaseFactory(author=author, claimed=True, claimed_by=reviewer)
    answer = Answer(note="Voici pourquoi.", clause_id="respect")

    def tab(kind):
        row = Case.objects.select_related("unit").get(pk=case.pk)
        return lambda: decisions.decide(
            row, kind, actor=reviewer, digest=case.digest, answer=answer
        )

    answers = at_once([tab("approve"), tab("refuse"), tab("request_changes")])

    assert answers.count(None) == 1
    assert Decision.objects.filter(case=case).count() == 1
    assert LedgerEntry.objects.filter(action__startswith="case.").count() == 1


def test_first_yes_and_second_yes_are_two_people_even_at_once(author, team):
    case = CaseFactory(author=author, four_eyes=True)

    def approve(person):
        def act():
            row = Case.objects.get(pk=case.pk)
            decisions.decide(row, "approve", actor=person, digest=case.digest, answer=Answer())

        return act

    for _ in range(2):
        at_once([approve(person) for person in team])

    case.refresh_from_db()
    yes = Decision.objects.filter(case=case).values_list("decider", flat=True)
    assert case.state == CaseState.APPROVED
    assert len(yes) == len(set(yes)) == 2


def test_withdrawing_and_approving_at_once_leaves_one_of_them(author, team):
    case = CaseFactory(author=author, claimed=True, claimed_by=team[0])
    tabs = [Case.objects.select_related("unit").get(pk=case.pk) for _ in range(2)]

    at_once([
        lambda: decisions.withdraw(tabs[0], actor=author),
        lambda: decisions.approve(tabs[1], actor=team[0], digest=case.digest),
    ])  # fmt: skip

    # Withdrawing after the yes is allowed; a yes after the withdrawal is not.
    case.refresh_from_db()
    assert case.state == CaseState.WITHDRAWN


def test_take_next_gives_everybody_something_else(author, team):
    CaseFactory.create_batch(12, author=author)

    def take(person):
        return lambda: [leases.claim_next(queue(person), actor=person).pk for _ in range(3)]

    answers = at_once([take(person) for person in team])

    taken = Counter(pk for answer in answers for pk in answer)
    assert set(taken.values()) == {1}


def test_one_appeal_of_two_tabs_is_made(author, team):
    case = CaseFactory(author=author, state=CaseState.REFUSED)
    DecisionFactory(case=case, kind="refuse", note="Non.")

    def tab():
        row = Case.objects.select_related("unit").get(pk=case.pk)
        return lambda: appeals.appeal(row, actor=author, words="Relisez.") and None

    answers = at_once([tab() for _ in range(4)])

    assert answers.count(None) == 1
    assert Appeal.objects.count() == 1


def test_one_answer_to_an_appeal_wins(author, team):
    appeal = AppealFactory(case__author=author)
    answer = Answer(note="Voici pourquoi.", clause_id="respect")

    def settle(person, outcome):
        row = Appeal.objects.select_related("case__unit").get(pk=appeal.pk)
        digest = row.case.digest
        return lambda: appeal_review.decide(
            row, outcome, actor=person, digest=digest, answer=answer
        )

    outcomes = ["uphold", "overturn", "uphold", "overturn"]
    answers = at_once([settle(*each) for each in zip(team, outcomes, strict=True)])

    appeal.refresh_from_db()
    assert answers.count(None) == 1
    assert appeal.decision.decider == team[answers.index(None)]
    assert Decision.objects.filter(basis="appeal").count() == 1


def test_two_tabs_of_one_person_answer_an_appeal_once(author, team):
    appeal = AppealFactory(case__author=author, claimed=True, claimed_by=team[0])
    answer = Answer(note="Voici pourquoi.", clause_id="respect")

    def tab(outcome):
        row = Appeal.objects.select_related("case__unit").get(pk=appeal.pk)
        digest = row.case.digest
        return lambda: appeal_review.decide(
            row, outcome, actor=team[0], digest=digest, answer=answer
        )

    answers = at_once([tab("uphold"), tab("overturn"), tab("uphold")])

    assert answers.count(None) == 1
    assert Decision.objects.filter(basis="appeal").count() == 1


def test_appeal_taken_back_and_answered_at_once_is_one_of_them(author, team):
    appeal = AppealFactory(case__author=author, claimed=True, claimed_by=team[0])
    row = Appeal.objects.select_related("case__unit").get(pk=appeal.pk)
    case = Case.objects.get(pk=appeal.case_id)

    at_once([
        lambda: appeals.withdraw(case, actor=author),
        lambda: appeal_review.decide(
            row, "overturn", actor=team[0], digest=row.case.digest, answer=Answer(note="Oui.")
        ),
    ])  # fmt: skip

    appeal.refresh_from_db()
    case.refresh_from_db()
    pairs = {("withdrawn", CaseState.REFUSED), ("overturned", CaseState.APPROVED)}
    assert (appeal.state, case.state) in pairs
