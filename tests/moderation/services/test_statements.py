"""Holding statements: written by one, agreed to by another, kept as they were."""

import pytest
from django.db import DatabaseError, IntegrityError, transaction

from config.kernel.errors import Invalid, NotAllowed, WrongState
from moderation.models import LedgerEntry, StatementVersion
from moderation.services import statements
from moderation.services.statements import Wording
from moderation.states import StatementState
from tests.factories.people import RoleFactory, UserFactory

pytestmark = pytest.mark.django_db
WORDS = Wording("Panne", "Outage", "Nous cherchons.", "We are looking into it.")


@pytest.fixture
def cell(company):
    return RoleFactory(user=UserFactory(unit=company), role="crisis_cell", unit=company).user


def proposed(by, **facts):
    return statements.propose(WORDS, actor=by, **facts)


def test_statement_is_used_once_another_person_agreed(cell, comms):
    version = proposed(cell)
    before = statements.statements()[0]

    statements.approve(version, actor=comms)

    after = statements.statements()[0]
    assert (before.current, before.proposed) == (None, version)
    assert (after.current, after.proposed) == (version, None)
    actions = LedgerEntry.objects.filter(subject_type="moderation.statementversion")
    assert list(actions.values_list("action", flat=True)) == [
        "statement.propose", "statement.approve",
    ]  # fmt: skip


def test_nobody_approves_their_own_words(comms):
    version = proposed(comms)

    with pytest.raises(NotAllowed, match="approved_by_another"):
        statements.approve(version, actor=comms)
    with pytest.raises(IntegrityError), transaction.atomic():
        StatementVersion.objects.update(
            state=StatementState.APPROVED, approved_by=comms, approved_at=version.written_at
        )


def test_approved_words_stand_until_the_next_version_is_approved(cell, comms, legal):
    first = proposed(cell)
    statements.approve(first, actor=comms)
    second = proposed(legal, statement=first.statement)
    third = proposed(cell, statement=first.statement)
    during = statements.statements()[0]

    statements.approve(third, actor=legal)

    after = statements.statements()[0]
    second.refresh_from_db()
    assert (during.current, during.proposed, second.state) == (first, third, "dropped")
    assert (after.current, set(after.earlier)) == (third, {first, second})


def test_words_taken_back_bring_no_older_ones_back(cell, comms):
    first = proposed(cell)
    statements.approve(first, actor=comms)
    second = proposed(cell, statement=first.statement)
    statements.approve(second, actor=comms)
    third = proposed(cell, statement=first.statement)

    statements.drop(second, actor=comms)

    shown = statements.statements()[0]
    assert (shown.current, shown.proposed) == (None, third)
    assert set(shown.earlier) == {first, second}


def test_version_is_approved_once(cell, comms, legal):
    version = proposed(cell)
    statements.approve(version, actor=comms)

    with pytest.raises(WrongState):
        statements.approve(version, actor=legal)


def test_words_of_a_version_never_change(cell):
    proposed(cell)

    with pytest.raises(DatabaseError), transaction.atomic():
        StatementVersion.objects.update(text_fr="Tout va bien.")
    with pytest.raises(DatabaseError), transaction.atomic():
        StatementVersion.objects.all().delete()


def test_statement_needs_both_languages(cell):
    with pytest.raises(Invalid, match="both_languages"):
        statements.propose(Wording("Panne", "Outage", "Texte", " "), actor=cell)


@pytest.mark.parametrize("who", ["reviewer", "author", "hr"])
def test_others_neither_write_nor_approve(request, cell, who):
    person, version = request.getfixturevalue(who), proposed(cell)

    with pytest.raises(NotAllowed):
        proposed(person)
    with pytest.raises(NotAllowed):
        statements.approve(version, actor=person)


def test_dropped_statement_is_not_shown_any_more(cell, comms):
    version = proposed(cell)
    statements.approve(version, actor=comms)

    statements.drop(version, actor=comms)

    assert statements.statements() == []
