"""What differs between two editions, alone or in the text of somebody."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from charter.models import Unit, User, Version
from tests.factories.charter import VersionFactory, layer
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
URL = "/en/charter/compare/"


def _page(client: Client, query: str = "", path: str = URL) -> BeautifulSoup:
    answer = client.get(f"{path}{query}")
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


def _kinds(page: BeautifulSoup) -> dict[str, str]:
    return {str(x["id"]): str(x["data-kind"]) for x in page.select(".change")}


@pytest.fixture
def annex(company: Unit, version: Version) -> Version:
    """Give the second edition of an annex that changes a clause and adds one."""
    own = layer("subsidiary", key="banque")
    scope = {"scope": {"units": ["banque"]}}
    VersionFactory(layer=own, clause_ids=["one"], terms=scope)
    said = {"clause_id": "one", "duty": {"fr": "Devoir 1 net (fr)", "en": "Duty 1 plain (en)"}}
    found: Version = VersionFactory(layer=own, clause_ids=[said, "two"], terms=scope)
    return found


def test_compare_shows_the_two_newest_editions_by_itself(
    client: Client, author: User, version: Version
) -> None:
    VersionFactory(clause_ids=("say-who-you-are", "brand-new"))
    client.force_login(author)

    page = _page(client)

    assert _kinds(page) == {
        "change-brand-new": "added", "change-keep-what-is-confidential": "removed",
    }  # fmt: skip
    (link,) = page.select(".change a")
    assert link["href"] == "/en/charter/#clause-brand-new"


def test_compare_shows_words_of_the_language(client: Client, author: User, annex: Version) -> None:
    client.force_login(author)

    pages = [_page(client, f"?old=banque:1&new=banque:2&text={x}") for x in ("fr", "en")]

    came = ["".join(i.get_text() for i in p.select("#change-one ins")).strip() for p in pages]
    assert came[0] == "net"
    assert "plain" in came[1]


def test_compare_in_my_text_names_where_a_clause_is_from(
    client: Client, author: User, annex: Version
) -> None:
    client.force_login(author)

    page = _page(client, "?old=banque:1&new=banque:2&whose=mine")

    assert _kinds(page) == {"change-one": "changed", "change-two": "added"}
    assert "In our own voices" in page.select("#change-two")[0].get_text()


def test_compare_for_people_the_text_is_not_for_finds_nothing(
    client: Client, hr: User, subsidiary: Unit, annex: Version
) -> None:
    client.force_login(hr)
    asked = "?old=banque:1&new=banque:2&whose=others&unit="

    theirs, others = (_page(client, f"{asked}{code}") for code in ("banque", "hexalia"))

    assert len(theirs.select(".change")) == 2
    assert others.select(".change") == []


@pytest.mark.parametrize(
    "query",
    ["?old=group:1&new=banque:2", "?old=banque:2&new=banque:2", "?old=nowhere:1&new=group:9",
     "?old=&new=", "?whose=others"],
)  # fmt: skip
def test_compare_says_what_to_choose(
    client: Client, author: User, annex: Version, query: str
) -> None:
    client.force_login(author)

    page = _page(client, query)

    assert page.select_one(".notice[data-tone=warn]") is not None
    assert page.select("select#old option") != []


def test_compare_hides_texts_of_others(client: Client, annex: Version) -> None:
    client.force_login(UserFactory())

    page = _page(client, "?old=banque:1&new=banque:2")

    assert page.select(".change") == []
    assert "banque" not in page.select("select#old")[0].get_text()


def test_compare_of_others_is_not_for_everybody(
    client: Client, author: User, annex: Version
) -> None:
    client.force_login(author)

    page = _page(client, "?old=banque:1&new=banque:2&whose=others&unit=banque")

    assert page.select(".change") == []
    assert page.select("select#id_unit") == []
