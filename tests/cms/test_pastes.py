"""A whole document pasted into a field: a clear sentence, and everything else is kept."""

import json
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data, streamfield

from charter.models import User
from cms.models import CharterPage
from tests.cms.test_evidence import _form
from tests.factories import cms

pytestmark = pytest.mark.django_db
MEGABYTE = 1024 * 1024
PASTE = ("Un paragraphe venu d’un traitement de texte. " * 24 + "\n") * (5 * MEGABYTE // 1100)


@pytest.fixture
def page(draft: CharterPage, author: User, client: Client) -> CharterPage:
    """Give the draft of the charter, open in its author's editor."""
    client.force_login(author)
    return draft


def post(client: Client, page: CharterPage, **fields: Any) -> Any:
    return client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), _form(page) | fields)


def clauses(page: CharterPage, **wording: str) -> dict[str, Any]:
    """Return the clauses of a page as the editor posts them, the first with another wording."""
    first, *others = [dict(child.value) for child in page.clauses]
    stream = streamfield([("clause", value) for value in (first | wording, *others)])
    posted: dict[str, Any] = nested_form_data({"clauses": stream})
    return posted


def contentstate(*texts: str, **styled: Any) -> str:
    blocks = [
        {"key": f"b{n}", "text": text, "type": "unstyled", "depth": 0,
         "inlineStyleRanges": styled.get("styles", []), "entityRanges": []}
        for n, text in enumerate(texts)
    ]  # fmt: skip
    return json.dumps({"blocks": blocks, "entityMap": {}})


@pytest.mark.parametrize(("field", "most"), [("duty", "1000"), ("reason", "10000")])
def test_document_in_a_clause_is_refused_and_all_is_kept(
    client: Client, page: CharterPage, field: str, most: str
) -> None:
    assert len(PASTE.encode()) > 5 * MEGABYTE
    posted = clauses(page, **{field: PASTE}) | {"subtitle": "Écrit juste avant"}

    response = post(client, page, **posted)

    kept = response.context["form"]
    errors = kept.errors.as_data()["clauses"][0].block_errors[0].block_errors
    assert most in str(errors[field].messages[0])
    assert "caractères" in str(errors[field].messages[0])
    assert kept["subtitle"].value() == "Écrit juste avant"
    assert "Un paragraphe venu" in response.content.decode()
    assert CharterPage.objects.get(pk=page.pk).get_latest_revision_as_object().subtitle == ""


def test_document_in_rich_text_is_refused_and_all_is_kept(
    client: Client, page: CharterPage
) -> None:
    pasted = contentstate(*PASTE.splitlines())

    response = post(client, page, why=pasted, subtitle="Écrit juste avant")

    form = response.context["form"]
    assert "20000" in str(form.errors["why"])
    assert form["subtitle"].value() == "Écrit juste avant"


def test_word_markup_does_not_pass(client: Client, page: CharterPage) -> None:
    styles = [{"offset": 0, "length": 5, "style": style} for style in ("BOLD", "FONTSIZE_24")]
    pasted = contentstate("Texte <o:p style='mso-x'>de Word</o:p>", styles=styles)

    post(client, page, why=pasted, **{"action-save": "1"})

    saved = CharterPage.objects.get(pk=page.pk).get_latest_revision_as_object().why
    soup = BeautifulSoup(saved, "html.parser")
    assert {tag.name for tag in soup.find_all()} <= {"p", "b"}
    assert soup.text == "Texte <o:p style='mso-x'>de Word</o:p>"


def test_more_than_is_accepted_gets_a_page_that_says_so(client: Client, page: CharterPage) -> None:
    data = clauses(page, reason=PASTE * 3)

    response = post(client, page, **data)

    shown = BeautifulSoup(response.content, "html.parser")
    assert response.status_code == 413
    assert shown.h1 is not None
    assert str(settings.DATA_UPLOAD_MAX_MEMORY_SIZE // MEGABYTE) in shown.text


def test_charter_of_sixty_clauses_can_be_saved(client: Client, page: CharterPage) -> None:
    values = [cms.clause(f"clause-{n}")["value"] for n in range(60)]
    stream = streamfield([("clause", value) for value in values])

    response = post(client, page, **nested_form_data({"clauses": stream}))

    assert response.status_code == 302
    assert len(CharterPage.objects.get(pk=page.pk).get_latest_revision_as_object().clauses) == 60


def test_unreadable_request_keeps_its_own_page(client: Client, author: User) -> None:
    client.force_login(author)

    response = client.get("/fr/", headers={"host": "evil.example"})

    assert response.status_code == 400
