"""Search: what a person may read, grouped, with the passage; whatever is typed."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from charter.models import FaqEntry, Unit, User
from cms import library
from cms.models import GlossaryTerm, GuideIndexPage, GuidePage, HomePage, ReadingEntry
from tests.factories import charter as texts
from tests.factories import cms as make
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db


def guide(slug: str, text: str, **fields: Any) -> GuidePage:
    home = HomePage.objects.get(locale__language_code="fr")
    index = GuideIndexPage.objects.first()
    if index is None:
        index = home.add_child(
            instance=GuideIndexPage(title="Guides", slug="guides", locale=home.locale)
        )
    page = GuidePage(title=f"Guide {slug}", slug=slug, locale=home.locale, summary=text, **fields)
    index.add_child(instance=page)
    page.save_revision().publish()
    return page


@pytest.fixture
def reader(subsidiary: Unit) -> User:
    """Give an employee of the subsidiary."""
    return UserFactory(unit=subsidiary)


@pytest.fixture
def shelf(subsidiary: Unit) -> None:
    """Fill the library: charter, guides of two subsidiaries, a word, an answer."""
    make.publish()
    guide("bluesky", "Un réseau où l’on discute.", kind="channel", channel="bluesky")
    guide("banque", "Le réseau de la banque.", kind="subsidiary", unit_code=subsidiary.code)
    GlossaryTerm.objects.create(
        key="network", term_fr="Réseau social", term_en="Social network", synonyms_fr="toile",
        definition_fr="Un lieu de conversation.", definition_en="A place of conversation.",
    )  # fmt: skip
    FaqEntry.objects.create(
        question_fr="Sur quels réseaux ?", answer_fr="Ceux que vous voulez.",
        question_en="On which networks?", answer_en="Those you like.",
        published_by=UserFactory(),
    )  # fmt: skip
    library.refresh()


def found(client: Client, query: str, language: str = "fr", **more: str) -> dict[str, list[str]]:
    page = BeautifulSoup(
        client.get(f"/{language}/recherche/", {"q": query, **more}).content, "html.parser"
    )
    return {
        section["aria-labelledby"].removeprefix("found-"): [a.text for a in section.select("h3 a")]
        for section in page.select("#results section[aria-labelledby^=found-]")
    }


def test_results_stand_in_groups(client: Client, shelf: None, reader: User) -> None:
    client.force_login(reader)

    assert found(client, "reseaux") == {
        "guide": ["Guide banque", "Guide bluesky"],
        "faq": ["Sur quels réseaux ?"],
        "term": ["Réseau social"],
    }


def test_clause_is_found_at_its_anchor(client: Client, shelf: None, reader: User) -> None:
    client.force_login(reader)

    page = client.get("/fr/recherche/", {"q": "devoirs say who"}).content.decode()

    assert 'href="/fr/charter/#clause-say-who-you-are"' in page
    assert "<mark>Devoir</mark>" in page


def test_each_language_finds_its_own(client: Client, shelf: None, reader: User) -> None:
    client.force_login(reader)

    assert found(client, "networks", "en") == {
        "faq": ["On which networks?"], "term": ["Social network"],
    }  # fmt: skip
    assert found(client, "conversation", "fr") == {"term": ["Réseau social"]}


def test_synonym_finds_the_word(client: Client, shelf: None, reader: User) -> None:
    client.force_login(reader)

    assert found(client, "toile") == {"term": ["Réseau social"]}


def test_guide_of_another_subsidiary_is_not_found(client: Client, shelf: None) -> None:
    client.force_login(UserFactory(unit=UnitFactory(code="ailleurs")))

    assert found(client, "banque") == {}
    assert found(client, "reseau")["guide"] == ["Guide bluesky"]


def test_one_kind_can_be_seen_whole(client: Client, shelf: None, reader: User) -> None:
    for number in range(8):
        GlossaryTerm.objects.create(
            key=f"n{number}", term_fr=f"Réseau {number}", term_en="x",
            definition_fr="y", definition_en="y",
        )  # fmt: skip
    library.refresh()
    client.force_login(reader)

    assert len(found(client, "réseau")["term"]) == 6
    assert len(found(client, "réseau", **{"in": "term"})["term"]) == 9


HOSTILE = [
    '"', "'", "*", "a AND (", "NEAR(a b)", "title:a", "-a", "^a", "\x00", "%", "\\", "a OR", "{}",
    "<script>alert(1)</script>", "' OR 1=1 --", "é" * 5000, "你好", "🙂", "a:*", "!&|()",
    "x " * 999,
]  # fmt: skip


@pytest.mark.parametrize("query", HOSTILE)
def test_whatever_is_typed_gets_a_page(
    client: Client, shelf: None, reader: User, query: str
) -> None:
    client.force_login(reader)

    response = client.get("/fr/recherche/", {"q": query})

    assert response.status_code == 200
    assert b"<script>alert" not in response.content


def test_nothing_found_says_what_to_try(client: Client, shelf: None, reader: User) -> None:
    client.force_login(reader)

    page = client.get("/fr/recherche/", {"q": "converzation"}).content.decode()

    assert '<a href="/fr/recherche/?q=conversation">conversation</a>' in page
    assert "/fr/lexique/" in page


def test_part_is_enough_while_one_types(client: Client, shelf: None, reader: User) -> None:
    client.force_login(reader)

    part = client.get("/fr/recherche/", {"q": "rese"}, headers={"HX-Request": "true"})

    assert part.content.strip().startswith(b"<div")
    assert b"Guide bluesky" in part.content


def test_number_of_queries_does_not_grow(
    client: Client, shelf: None, reader: User, django_assert_max_num_queries: Any
) -> None:
    for number in range(12):
        guide(f"r{number}", "réseau", kind="channel", channel="x")
    library.refresh()
    client.force_login(reader)
    client.get("/fr/recherche/", {"q": "reseau"})

    with django_assert_max_num_queries(16):
        client.get("/fr/recherche/", {"q": "reseau"})


def test_refresh_writes_only_what_changed(shelf: None) -> None:
    assert library.refresh() == 0

    GuidePage.objects.get(slug="bluesky").unpublish()
    GlossaryTerm.objects.filter(key="network").update(term_fr="Toile")

    assert library.refresh() == 2
    assert not ReadingEntry.objects.filter(title="Guide bluesky").exists()


def test_what_was_withdrawn_is_not_found(client: Client, shelf: None, reader: User) -> None:
    GlossaryTerm.objects.all().delete()
    library.refresh()
    client.force_login(reader)

    assert "term" not in found(client, "reseau")


def test_clause_of_an_annex_is_found_by_those_it_binds(
    client: Client, reader: User, subsidiary: Unit
) -> None:
    texts.VersionFactory()
    annex = texts.layer("subsidiary", key="annexe-banque", unit=subsidiary)
    scope = {"units": [subsidiary.code], "countries": [], "channels": [], "roles": []}
    texts.VersionFactory(layer=annex, clause_ids=["coffre-fort"], terms={"scope": scope})
    library.refresh()

    client.force_login(reader)
    theirs = found(client, "coffre")
    client.force_login(UserFactory(unit=UnitFactory(code="ailleurs")))

    assert theirs == {"clause": ["coffre-fort (fr)"]}
    assert found(client, "coffre") == {}
    assert "coffre" not in client.get("/fr/flux/").content.decode()


def test_loosening_without_exemption_is_not_found(
    client: Client, reader: User, subsidiary: Unit
) -> None:
    texts.VersionFactory()
    annex = texts.layer("subsidiary", key="annexe-banque", unit=subsidiary)
    scope = {"units": [subsidiary.code], "countries": [], "channels": [], "roles": []}
    clause = {"clause_id": "coffre-fort", "effect": "loosens", "amends": "say-who-you-are"}
    texts.VersionFactory(layer=annex, clause_ids=[clause], terms={"scope": scope})
    library.refresh()
    client.force_login(reader)

    assert found(client, "coffre") == {}


def test_published_page_asks_for_the_library_to_follow(
    shelf: None, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks() as asked:
        guide("nouveau", "Tout neuf.", kind="channel", channel="bluesky")

    assert [c.__module__ for c in asked].count("cms.receivers") == 1
