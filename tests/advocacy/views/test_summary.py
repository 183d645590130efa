"""Reach in one page: on the screen, on one page of paper, on the home page of executives."""

import io
from datetime import date

import pytest
import time_machine
from bs4 import BeautifulSoup
from pypdf import PdfReader

from tests.factories.people import UserFactory
from tests.factories.readings import account_read

pytestmark = pytest.mark.django_db
NOW = "2026-11-29T10:00Z"


@pytest.fixture(autouse=True)
def _now():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def reader(client, author):
    """Give a signed-in employee, and two months of one account."""
    client.force_login(author)
    account = account_read(followers=100, ids=(1, 2), day=date(2026, 9, 30))
    account_read(followers=150, ids=(1, 2, 3), account=account, day=date(2026, 10, 31))
    return author


def soup(response) -> BeautifulSoup:
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def words(node) -> str:
    return " ".join(node.get_text(" ").split())


def test_page_is_of_the_last_whole_month_and_says_what_changed(client, reader):
    page = soup(client.get("/en/reach/summary/"))

    assert page.select_one("#id_month [selected]")["value"] == "2026-10"
    assert [words(each) for each in page.select(".figure__value")] == ["150", "3", "–"]
    assert words(page.select_one(".figure__change")) == (
        "Up by 50 (+50%); before: 100 (September 2026)."
    )
    assert "Linked accounts 1. As before: 1 (September 2026)." in words(page)


def test_page_says_who_goes_on_only_of_enough_people(client, reader):
    page = soup(client.get("/en/reach/summary/"))

    assert "Too few people have sent five posts" in words(page)


def test_page_of_another_month(client, reader):
    page = soup(client.get("/fr/reach/summary/?month=2026-09"))

    assert "Septembre 2026" in words(page)
    assert words(page.select_one(".figure__value")) == "100"


def test_unknown_month_is_said_and_falls_back(client, reader):
    page = soup(client.get("/fr/reach/summary/?month=x"))

    assert page.select_one(".errorlist")
    assert words(page.select_one(".figure__value")) == "150"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", ("La portée en une page", "Octobre 2026", "En hausse de 50 (+50 %)")),
        ("en", ("Reach in one page", "October 2026", "Up by 50 (+50%)")),
    ],
)
def test_paper_is_one_page_in_the_language_asked_for(client, reader, language, said):
    response = client.get(f"/en/reach/summary/{language}.pdf")

    (page,) = PdfReader(io.BytesIO(response.content)).pages
    text = " ".join(page.extract_text().split())
    assert all(each in text for each in said)
    assert (page.mediabox.width, page.mediabox.height) == pytest.approx((595, 842), abs=1)


def test_before_any_figure_it_says_what_to_do(client, author):
    client.force_login(author)

    page = soup(client.get("/fr/reach/summary/"))

    assert "Pas encore de chiffres" in words(page)


def test_executives_find_it_at_home_and_nobody_else_does(client, reader):
    assert client.get("/fr/reach/summary/tile/").content == b""

    client.force_login(UserFactory(executive=True))

    tile = soup(client.get("/fr/reach/summary/tile/"))
    assert tile.select_one("a[href='/fr/reach/summary/']")
    assert words(tile.p) == words(soup(client.get("/fr/reach/summary/")).select_one(".lead"))


def test_tile_asks_for_its_sentence_alone(client, reader, django_assert_max_num_queries):
    client.force_login(UserFactory(executive=True))

    with django_assert_max_num_queries(20):
        client.get("/fr/reach/summary/tile/")


def test_page_asks_few_queries(client, reader, django_assert_max_num_queries):
    with django_assert_max_num_queries(45):
        client.get("/fr/reach/summary/")
