"""Questions: asked by anybody, answered for one's units, kept when the clause goes."""

import pytest

from charter.models import User
from charter.services import questions
from charter.services.questions import LONGEST
from charter.states import QuestionState
from config.kernel.errors import Invalid, NotAllowed, WrongState
from moderation.models import LedgerEntry
from tests.factories.campaigns import QuestionFactory
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db


def test_question_is_open_until_somebody_answers(author: User, hr: User) -> None:
    question = QuestionFactory(user=author)
    before = question.state

    questions.reply(question, text="Oui.", actor=hr)

    assert (before, question.state) == (QuestionState.OPEN, QuestionState.ANSWERED)


def test_question_opens_again_when_its_author_asks_back(author: User, hr: User) -> None:
    question = QuestionFactory(user=author, answered_by=hr)
    question.refresh_from_db()

    questions.reply(question, text="Et à l’étranger ?", actor=author)

    assert question.state == QuestionState.OPEN
    assert question.messages.count() == 3


@pytest.mark.parametrize("role", ["hr", "legal", "lead"])
def test_question_may_be_answered_by(role: str, author: User) -> None:
    person = UserFactory(unit=author.unit, **{role: True})

    assert questions.may_answer(QuestionFactory(user=author), person)


@pytest.mark.parametrize("role", ["moderator", "admin", "auditor", "executive"])
def test_question_is_not_answered_by(role: str, author: User) -> None:
    question = QuestionFactory(user=author)

    with pytest.raises(NotAllowed):
        questions.reply(question, text="Oui.", actor=UserFactory(unit=author.unit, **{role: True}))


def test_question_of_another_unit_is_not_theirs(author: User) -> None:
    elsewhere = UserFactory(unit=UnitFactory(code="ailleurs"), hr=True)
    question = QuestionFactory(user=author)

    assert not questions.may_answer(question, elsewhere)
    assert list(questions.visible_to(elsewhere)) == []


def test_question_of_ones_own_is_answered_by_another(hr: User) -> None:
    question = QuestionFactory(user=hr)

    questions.reply(question, text="Je précise.", actor=hr)

    assert question.state == QuestionState.OPEN
    assert list(questions.to_answer(hr)) == []


def test_question_that_is_closed_takes_no_message(author: User, hr: User) -> None:
    question = QuestionFactory(user=author, answered_by=hr)
    question.refresh_from_db()
    questions.close(question, actor=author)

    with pytest.raises(WrongState):
        questions.reply(question, text="Encore.", actor=author)

    assert question.messages.count() == 2


@pytest.mark.parametrize("text", ["", "  \n ", "x" * (LONGEST + 1)])
def test_question_of_the_wrong_length_is_refused(author: User, text: str) -> None:
    with pytest.raises(Invalid):
        questions.ask(text=text, language="fr", actor=author)


def test_question_about_no_known_clause_is_about_the_whole(author: User) -> None:
    question = QuestionFactory(user=author, clause_id="never-written")

    assert (question.clause_id, question.clause_title) == ("", "")


def test_question_leaves_its_words_out_of_the_ledger(author: User) -> None:
    QuestionFactory(user=author, text="Mon secret")

    entry = LedgerEntry.objects.get(action="question.ask")

    assert "secret" not in str(entry.data)


def test_desk_puts_what_waits_first(author: User, hr: User) -> None:
    done = QuestionFactory(user=author, answered_by=hr)
    first, second = QuestionFactory(user=author), QuestionFactory(user=author)

    assert [row.pk for row in questions.to_answer(hr)] == [first.pk, second.pk, done.pk]
