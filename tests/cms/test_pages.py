"""Home, guides, contacts and news: behind sign-in, in both languages, with their empty states."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from charter.models import Unit
from cms.models import ContactsPage, GuideIndexPage, GuidePage, HomePage, NewsIndexPage, NewsPage
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db


def _below_home(page: Any, language: str = "fr") -> Any:
    home = HomePage.objects.get(locale__language_code=language)
    page.locale = home.locale
    return home.add_child(instance=page)


@pytest.fixture
def guides(subsidiary: Unit) -> GuideIndexPage:
    """Give a guide for a channel and one for the subsidiary."""
    index: GuideIndexPage = _below_home(GuideIndexPage(title="Guides", slug="guides"))
    for slug, fields in {
        "bluesky": {"kind": "channel", "channel": "bluesky"},
        "banque": {"kind": "subsidiary", "unit_code": subsidiary.code},
    }.items():
        page = GuidePage(title=f"Guide {slug}", slug=slug, locale=index.locale, **fields)
        index.add_child(instance=page)
    return index


@pytest.mark.parametrize("path", ["/fr/", "/en/", "/fr/contacts/", "/fr/guides/"])
def test_pages_need_a_person(client: Client, path: str) -> None:
    response = client.get(path)

    assert response.status_code == 302
    assert "/accounts/login/" in response["Location"]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_home_greets_and_asks_each_app_for_its_block(client: Client, language: str) -> None:
    client.force_login(UserFactory(first_name="Camille"))

    page = BeautifulSoup(client.get(f"/{language}/").content, "html.parser")

    assert "Camille" in page.h1.text  # type: ignore[union-attr]
    assert page.select_one(f"[hx-get='/{language}/charter/tile/']") is not None


def test_home_shows_the_latest_news_of_its_language(client: Client) -> None:
    index = _below_home(NewsIndexPage(title="Nouvelles", slug="news"))
    for number in range(5):
        page = NewsPage(title=f"Nouvelle {number}", slug=f"n{number}", locale=index.locale)
        index.add_child(instance=page)
    client.force_login(UserFactory())

    french, english = client.get("/fr/").content.decode(), client.get("/en/").content.decode()

    assert french.count("Nouvelle ") == 3
    assert "Nouvelle " not in english


def test_contacts_are_never_a_dead_end(client: Client) -> None:
    client.force_login(UserFactory())

    assert "112" in client.get("/fr/contacts/").content.decode()


def test_contacts_can_be_called_in_one_click(client: Client) -> None:
    contact = {"role": "Cellule de crise", "name": "Hélène", "hours": "Jour et nuit",
               "phone": "+33 1 99 00 47 10"}  # fmt: skip
    page = ContactsPage(title="Qui appeler", slug="contacts")
    page.contacts = [{"type": "contact", "value": contact}]
    _below_home(page)
    client.force_login(UserFactory())

    for path in ("/fr/contacts/", "/en/contacts/"):
        shown = BeautifulSoup(client.get(path).content, "html.parser")

        assert shown.select_one("a[href='tel:+33199004710']") is not None


def test_guide_of_a_subsidiary_is_for_its_people(
    client: Client, guides: GuideIndexPage, subsidiary: Unit
) -> None:
    client.force_login(UserFactory(unit=UnitFactory(code="below", parent=subsidiary)))
    own = client.get("/fr/guides/").content.decode(), client.get("/fr/guides/banque/").status_code
    client.force_login(UserFactory(unit=UnitFactory(code="ailleurs")))
    others = client.get("/fr/guides/").content.decode()

    assert ("Guide banque" in own[0], own[1]) == (True, 200)
    assert "Guide banque" not in others
    assert client.get("/fr/guides/banque/").status_code == 404


def test_guide_of_a_subsidiary_is_for_those_with_a_role_there(
    client: Client, guides: GuideIndexPage, company: Unit
) -> None:
    client.force_login(UserFactory(unit=company, hr=True))

    assert client.get("/fr/guides/banque/").status_code == 200


def test_guide_of_a_channel_is_for_everyone(client: Client, guides: GuideIndexPage) -> None:
    client.force_login(UserFactory())

    assert client.get("/fr/guides/bluesky/").status_code == 200


def test_empty_list_of_guides_leads_to_the_charter(client: Client) -> None:
    _below_home(GuideIndexPage(title="Guides", slug="guides"))
    client.force_login(UserFactory())

    page = BeautifulSoup(client.get("/fr/guides/").content, "html.parser")

    assert page.select_one(".empty a[href='/fr/charter/']") is not None
