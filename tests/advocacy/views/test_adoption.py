"""The page of who goes on: for everybody, of everybody, never of a few."""

import csv
import io
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from tests.factories.histories import authors_of, written
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db


def many() -> None:
    """Forty people: half stopped after one post, and half of the others after two."""
    unit = UnitFactory(code="energie", parent=UnitFactory(code="hexalia"))
    numbers = {1: 20, 2: 10, 7: 10}
    written([each for posts, n in numbers.items() for each in authors_of(n, posts, unit=unit)])


def page(client: Client, language: str, query: str = "") -> Any:
    client.force_login(UserFactory(unit=UnitFactory(code="hexalia")))
    with override(language):
        address = reverse("advocacy:adoption")
    return BeautifulSoup(client.get(address + query).text, "html.parser").find("main")


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ").strip()


@pytest.mark.parametrize(("language", "half"), [("fr", "50 %"), ("en", "50%")])
def test_page_shows_the_curve_with_its_table(client: Client, language: str, half: str) -> None:
    many()

    found = page(client, language)

    assert found.select("figure svg")
    cells = [cell.text for cell in found.select("tbody")[0].select("tr")[1].select("td")]
    assert (plain(cells[0]), cells[3]) == (half, "40")


def test_page_says_in_words_how_many_go_past_the_fifth(client: Client) -> None:
    many()

    lead = page(client, "en").select_one("section p").text

    assert "25% go past their fifth post" in lead
    assert "The target is 40%" in lead


def test_page_of_few_people_says_nothing_of_anybody(client: Client) -> None:
    written(authors_of(9, 6))

    found = page(client, "en")

    assert "Too few people to say" in found.text
    assert not found.select("table, figure")


def test_unit_has_its_own_curve_and_files(client: Client) -> None:
    many()

    found = page(client, "en", "?unit=energie")

    assert found.select_one("option[selected]")["value"] == "energie"
    assert "25% go past" in found.select_one("section p").text
    assert all(link["href"].endswith("?unit=energie") for link in found.select(".files a"))


def test_unknown_unit_is_said_and_all_are_shown(client: Client) -> None:
    many()

    found = page(client, "en", "?unit=ailleurs")

    assert found.select(".errorlist, .field__errors")
    assert found.select("figure svg")


def test_file_has_empty_cells_for_what_is_not_shown(client: Client) -> None:
    many()
    client.force_login(UserFactory())

    answer: Any = client.get(reverse("advocacy:board_file", args=["adoption", "curve", "csv"]))
    text = b"".join(answer) if answer.streaming else answer.content
    shares = [row[1] for row in csv.reader(io.StringIO(text.decode("utf-8-sig")), delimiter=";")]

    assert "0.5" in shares
    assert shares[-1] == ""
