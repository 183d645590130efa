from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from config.kernel.errors import Invalid, NotAllowed, WrongState
from moderation.models import LedgerEntry, Notice, SetAside, TrustContest
from moderation.services import contests, trust
from moderation.states import CaseState, ContestState
from moderation.trust import Tier
from tests.factories.moderation import CaseFactory
from tests.factories.people import UserFactory
from tests.factories.supervision import question

pytestmark = pytest.mark.django_db


@pytest.fixture
def refused(author):
    """Give the case that keeps an author of ten clean posts from the second tier."""
    before = timezone.now() - timedelta(days=5)
    CaseFactory.create_batch(10, author=author, approved=True, submitted_at=before)
    return CaseFactory(author=author, state=CaseState.REFUSED, deadline=None)


def test_one_question_at_a_time(author):
    row = contests.ask(actor=author, words=" Pourquoi relue ? ")
    assert (row.words, row.unit, row.state) == ("Pourquoi relue ?", author.unit, ContestState.OPEN)

    with pytest.raises(Invalid, match=r"contest\.open"):
        contests.ask(actor=author, words="Encore ?")

    contests.withdraw(row, actor=author)
    contests.ask(actor=author, words="Encore ?")


@pytest.mark.parametrize(("words", "code"), [("  ", "words"), ("x" * 2001, "long")])
def test_question_without_words_or_with_too_many(author, words, code):
    with pytest.raises(Invalid, match=code):
        contests.ask(actor=author, words=words)


def test_question_without_a_unit():
    with pytest.raises(NotAllowed, match="no_unit"):
        contests.ask(actor=UserFactory(unit=None), words="Pourquoi ?")


def test_lead_answers_and_sets_a_post_aside(author, comms, refused):
    row = question(author)
    assert trust.record_of(author).tier == Tier.T1

    contests.answer(row, actor=comms, note="Le chiffre était public.", aside=[refused.pk])

    assert trust.record_of(author).tier == Tier.T2
    assert (row.state, row.answered_by, row.note) == (
        ContestState.ANSWERED, comms, "Le chiffre était public.",
    )  # fmt: skip
    entry = LedgerEntry.objects.get(action="contest.answer")
    assert (entry.actor_id, entry.data["aside"]) == (comms.pk, [refused.pk])
    with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
        SetAside.objects.all().delete()


def test_answer_without_setting_aside_changes_nothing(author, comms, refused):
    contests.answer(question(author), actor=comms, note="La clause 3 le demande.")

    assert trust.record_of(author).tier == Tier.T1


def test_answer_is_told_to_whoever_asked(author, comms):
    row = question(author)

    contests.answer(row, actor=comms, note="La clause 3 le demande.")

    told = Notice.objects.get(happening__event="contest_answered")
    assert (told.person, told.happening.target) == (author, row.pk)


def test_question_is_answered_once(author, comms):
    row = question(author)
    stale = TrustContest.objects.get(pk=row.pk)
    contests.answer(row, actor=comms, note="Voilà.")

    with pytest.raises(WrongState, match="closed"):
        contests.answer(stale, actor=comms, note="Encore.")
    with pytest.raises(WrongState, match="closed"):
        contests.withdraw(stale, actor=author)


def test_who_answers(author, comms, reviewer, legal, hr, outsider):
    row = question(author)
    elsewhere = UserFactory(unit=outsider.unit, lead=True)
    for person in (reviewer, legal, hr, outsider, elsewhere):
        assert row not in contests.waiting(person)
        with pytest.raises(NotAllowed, match="leads_only"):
            contests.answer(row, actor=person, note="Non.")
    assert list(contests.waiting(comms)) == [row]


def test_lead_does_not_answer_their_own(comms):
    row = question(comms)

    assert not contests.answerable(comms).exists()
    with pytest.raises(NotAllowed, match="not_own"):
        contests.answer(row, actor=comms, note="Oui.")
    with pytest.raises(IntegrityError), transaction.atomic():
        TrustContest.objects.filter(pk=row.pk).update(answered_by=comms)


def test_only_what_counts_against_the_person_is_set_aside(author, comms, refused):
    row, approved = question(author), author.cases.filter(state=CaseState.APPROVED)[0]
    foreign = CaseFactory(state=CaseState.REFUSED)
    assert contests.could_be_set_aside(row, comms) == [refused]

    for case in (approved, foreign):
        with pytest.raises(Invalid, match="other_case"):
            contests.answer(row, actor=comms, note="Oui.", aside=[case.pk])
    with pytest.raises(Invalid, match="note"):
        contests.answer(row, actor=comms, note=" ", aside=[refused.pk])


def test_case_of_a_unit_that_is_not_the_leads_stays(author, outsider, refused):
    row = question(author)
    elsewhere = CaseFactory(
        author=author, state=CaseState.REFUSED, deadline=None, unit=outsider.unit
    )
    lead = UserFactory(unit=author.unit, lead=True)

    assert contests.could_be_set_aside(row, lead) == [refused]
    with pytest.raises(Invalid, match="other_case"):
        contests.answer(row, actor=lead, note="Oui.", aside=[elsewhere.pk])


def test_nobody_takes_back_the_question_of_another(author, comms):
    with pytest.raises(NotAllowed, match=r"contest\.own"):
        contests.withdraw(question(author), actor=comms)
