"""The journal: who noted what, with freezes and statements in their places."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction
from django.utils import timezone

from config.kernel.errors import Invalid, NotAllowed
from moderation.models import JournalEntry
from moderation.services import crisis, holds, statements

pytestmark = pytest.mark.django_db


def test_freezes_and_statements_write_themselves_between_notes(comms, legal, reviewer):
    crisis.note(actor=reviewer, words="La pale est tombée à 14 h 10.")
    tomorrow = timezone.now() + timedelta(days=1)
    hold = holds.freeze(actor=comms, reason="Accident à Fécamp", review_at=tomorrow)
    wording = statements.Wording("Accident", "Accident", "Nous cherchons.", "We look.")
    statements.propose(wording, actor=legal)
    holds.ask_release(hold, actor=comms)
    holds.release(hold, actor=legal)

    lines = crisis.journal()

    told = [(line.who, str(line.what), line.words) for line in reversed(lines)]
    assert told == [
        (str(reviewer), "", "La pale est tombée à 14 h 10."),
        (str(comms), str(crisis.EVENTS["hold.freeze"]), "Accident à Fécamp"),
        (str(legal), str(crisis.EVENTS["statement.propose"]), "Accident"),
        (str(comms), str(crisis.EVENTS["hold.ask_release"]), ""),
        (str(legal), str(crisis.EVENTS["hold.release"]), ""),
    ]


def test_note_is_never_rewritten(comms):
    crisis.note(actor=comms, words="14 h 10")

    with pytest.raises(DatabaseError), transaction.atomic():
        JournalEntry.objects.update(words="14 h 20")
    with pytest.raises(DatabaseError), transaction.atomic():
        JournalEntry.objects.all().delete()


def test_note_needs_words_and_somebody_of_the_crisis_page(comms, author):
    with pytest.raises(Invalid):
        crisis.note(actor=comms, words="  ")
    with pytest.raises(NotAllowed):
        crisis.note(actor=author, words="14 h 10")


def test_journal_takes_the_same_queries_for_any_number(comms, django_assert_max_num_queries):
    for number in range(6):
        crisis.note(actor=comms, words=f"Note {number}")
        later = timezone.now() + timedelta(days=1)
        holds.freeze(actor=comms, reason=f"Motif {number}", review_at=later)

    with django_assert_max_num_queries(4):
        crisis.journal()
