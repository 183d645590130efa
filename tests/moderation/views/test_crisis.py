"""The crisis page, for the desk and the crisis cell."""

import pytest
from django.urls import reverse
from django.utils import translation

from moderation.models import JournalEntry, StatementVersion
from moderation.services import statements
from tests.factories.moderation import HoldFactory
from tests.factories.people import RoleFactory, UserFactory

pytestmark = pytest.mark.django_db
WORDS = {
    "title_fr": "Panne", "title_en": "Outage",
    "text_fr": "Nous cherchons.", "text_en": "We are looking.",
}  # fmt: skip


@pytest.fixture
def cell(company):
    return RoleFactory(user=UserFactory(unit=company), role="crisis_cell", unit=company).user


@pytest.mark.parametrize(
    ("language", "words"),
    [("fr", ["Gelé en ce moment", "Journal", "Qui appeler"]), ("en", ["Frozen now", "Journal"])],
)
def test_page_shows_what_is_frozen_in_both_languages(enter, comms, language, words):
    HoldFactory(country="FR", topic=["Fécamp"], campaign="noel", allows_crisis_cell=True)
    client = enter(comms)
    type(comms).objects.filter(pk=comms.pk).update(language=language)

    with translation.override(language):
        page = client.get(
            reverse("desk:crisis"), headers={"Accept-Language": language}
        ).content.decode()

    assert "Fécamp" in page
    assert [word for word in words if word not in page] == []


def test_cell_notes_and_writes_and_another_approves(enter, cell, comms):
    mine, theirs = enter(cell), enter(comms)
    mine.post(reverse("desk:crisis_note"), {"words": "14 h 10 : appel du site"})
    mine.post(reverse("desk:statement"), WORDS)
    version = StatementVersion.objects.get()
    approve = reverse("desk:statement_approve", args=[version.pk])
    offered = [approve in client.get(reverse("desk:crisis")).content.decode()
               for client in (mine, theirs)]  # fmt: skip

    mine.post(approve)
    version.refresh_from_db()
    alone = version.state
    theirs.post(approve)

    version.refresh_from_db()
    assert JournalEntry.objects.get().by == cell
    assert (offered, alone, version.state) == ([False, True], "proposed", "approved")
    page = mine.get(reverse("desk:crisis")).content.decode()
    assert f'data-copies="statement-{version.pk}-fr"' in page


def test_another_version_starts_from_the_last_words(enter, cell):
    version = statements.propose(statements.Wording(**WORDS), actor=cell)
    url = reverse("desk:statement", args=[version.statement_id])

    page = enter(cell).get(url).content.decode()
    enter(cell).post(url, WORDS | {"text_fr": "Nous avons trouvé."})

    assert "Nous cherchons." in page
    assert StatementVersion.objects.filter(statement=version.statement_id).count() == 2


def test_refused_note_and_statement_keep_what_was_typed(enter, cell):
    client = enter(cell)

    note = client.post(reverse("desk:crisis_note"), {"words": ""})
    page = client.post(reverse("desk:statement"), WORDS | {"text_en": ""})

    assert (note.status_code, page.status_code) == (422, 422)
    assert "Nous cherchons." in page.content.decode()
