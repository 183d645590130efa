"""The glossary: written in the admin, read by everybody, and found under the charter."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.test import Client

from charter.models import User
from charter.public import enrol
from cms.models import GlossaryTerm
from tests.cms.test_search import guide
from tests.factories import cms as make
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
ADD = "/admin/snippets/cms/glossaryterm/add/"


def term(key: str = "alert", **fields: str) -> GlossaryTerm:
    values = {
        "term_fr": "Lanceur d’alerte", "term_en": "Whistleblower", "synonyms_fr": "alerteur",
        "definition_fr": "Qui signale un danger.", "definition_en": "Who reports a danger.",
    }  # fmt: skip
    row: GlossaryTerm = GlossaryTerm.objects.create(key=key, **values | fields)
    return row


@pytest.mark.parametrize(
    ("language", "word", "meaning"),
    [("fr", "Lanceur d’alerte", "signale"), ("en", "Whistleblower", "reports")],
)
def test_page_explains_each_word(client: Client, language: str, word: str, meaning: str) -> None:
    term()
    client.force_login(UserFactory())

    page = BeautifulSoup(client.get(f"/{language}/lexique/").content, "html.parser")

    entry = page.select_one("#term-alert")
    assert entry is not None
    assert word in entry.text
    assert meaning in entry.text


def test_words_stand_in_alphabetical_order_of_the_language(client: Client) -> None:
    term("a", term_fr="Étape", term_en="Stage")
    term("b", term_fr="Zone", term_en="Area")
    client.force_login(UserFactory())

    orders = [
        [d.get_text(" ", strip=True).split()[0] for d in soup.select(".glossary dt")]
        for soup in (
            BeautifulSoup(client.get(f"/{language}/lexique/").content, "html.parser")
            for language in ("fr", "en")
        )
    ]

    assert orders == [["Étape", "Zone"], ["Area", "Stage"]]


@pytest.mark.parametrize("role", ["hr", "legal", "lead"])
def test_editors_write_words(client: Client, role: str) -> None:
    client.force_login(make.approver(role))
    words = {"term_fr": "Canal", "term_en": "Channel", "definition_fr": "Un lieu.",
             "definition_en": "A place.", "key": "", "synonyms_fr": "",
             "synonyms_en": ""}  # fmt: skip

    client.post(ADD, words)

    assert GlossaryTerm.objects.get().key == "canal"


def test_others_do_not(client: Client) -> None:
    client.force_login(make.approver("moderator"))

    assert client.get(ADD).status_code == 302


def test_key_stays_when_the_word_changes() -> None:
    row = term()
    row.key, row.term_fr = "other", "Alerteuse"

    row.clean()

    assert row.key == "alert"


def test_word_is_there_once() -> None:
    term("canal", term_fr="Canal")
    again = GlossaryTerm(term_fr="Canal")

    with pytest.raises(ValidationError) as refused:
        again.clean()

    assert "term_fr" in refused.value.message_dict


def test_words_of_the_charter_are_listed_with_their_clauses(
    client: Client, author: User, django_assert_max_num_queries: Any
) -> None:
    make.publish(author)
    term("duty", term_fr="devoirs", term_en="duty")
    term("unused", term_fr="Hélicoptère", term_en="helicopter")
    client.force_login(UserFactory())

    with django_assert_max_num_queries(20):
        part = BeautifulSoup(client.get("/fr/charter/companions/").content, "html.parser")

    assert [a.text for a in part.select("dt a")] == ["devoirs"]
    assert [a["href"] for a in part.select("dd a")] == [
        "#clause-say-who-you-are", "#clause-keep-what-is-confidential",
    ]  # fmt: skip


def test_guides_of_ones_own_channels_stand_first_beside_the_charter(
    client: Client, author: User
) -> None:
    make.publish(author)
    for network in ("linkedin", "bluesky"):
        guide(network, "Des conseils.", kind="channel", channel=network)
    guide("ailleurs", "Pour d’autres.", kind="subsidiary", unit_code="elsewhere")
    reader = UserFactory()
    enrol(reader, "bluesky", actor=reader)
    client.force_login(reader)

    part = BeautifulSoup(client.get("/fr/charter/companions/").content, "html.parser")

    assert [a.text for a in part.select("h3 a")] == ["Guide bluesky", "Guide linkedin"]
