"""The reach page and its file: what a reader sees, in both languages."""

import csv
import io

import pytest
from django.utils import timezone

from tests.factories.people import UnitFactory, UserFactory
from tests.factories.readings import account_read


@pytest.fixture
def reader(client, author):
    """Give a signed-in employee; the reach page is open to everybody."""
    client.force_login(author)
    return author


def figures(page: str) -> list[str]:
    """The three large figures of the page, without their spaces."""
    parts = page.split('class="figure__value">')[1:]
    return ["".join(part.split("</p>")[0].replace("\xa0", "").split()) for part in parts]


def test_reach_page_without_figures_says_what_to_do(client, reader):
    page = client.get("/fr/reach/").content.decode()

    assert "Pas encore de chiffres" in page
    assert "/fr/accounts/" in page


def test_reach_page_shows_three_figures(client, reader):
    today = timezone.localdate()
    account_read(followers=1200, ids=(1, 2), day=today)
    account_read(followers=800, ids=(2, 3), day=today)

    assert figures(client.get("/en/reach/").content.decode()) == ["2,000", "3", "–"]


def test_reach_page_of_an_unknown_network_shows_dashes(client, reader):
    account_read(followers=None, network="bluesky", day=timezone.localdate())

    page = client.get("/fr/reach/").content.decode()

    assert figures(page) == ["–", "–", "–"]
    assert "0 compte sur 1 a un chiffre" in page


def test_reach_page_narrows_to_a_unit(client, reader):
    bank = UnitFactory(code="bank")
    for _ in range(10):
        account_read(followers=1, ids=(1,), day=timezone.localdate(), owner=UserFactory(unit=bank))
    account_read(followers=90, ids=(2,), day=timezone.localdate())

    assert figures(client.get("/en/reach/?unit=bank").content.decode())[0] == "10"


def test_reach_page_refuses_an_unknown_choice_and_shows_everything(client, reader):
    account_read(followers=10, ids=(1,), day=timezone.localdate())

    response = client.get("/en/reach/?unit=nowhere&month=x")

    assert response.status_code == 200
    assert figures(response.content.decode())[0] == "10"


def test_reach_file_leaves_unknown_cells_empty(client, reader):
    account_read(followers=None, network="bluesky", day=timezone.localdate())

    response = client.get("/en/reach/table.csv")
    rows = list(csv.reader(io.StringIO(response.content.decode("utf-8-sig")), delimiter=";"))

    assert rows[0][5] == "potential reach"
    assert rows[1][5:9] == ["", "", "", ""]


def test_reach_file_keeps_names_from_becoming_formulas(client, reader):
    root = UnitFactory(code="a-root")
    unit = UnitFactory(code="evil", name_en="=cmd()", parent=root)
    account_read(followers=1, day=timezone.localdate(), owner=UserFactory(unit=unit))

    text = client.get("/en/reach/table.csv?unit=a-root").content.decode()

    assert "'=cmd()" in text


def test_reach_page_asks_few_queries(client, reader, django_assert_max_num_queries):
    for number in range(5):
        account_read(followers=number, ids=(number,), day=timezone.localdate())

    with django_assert_max_num_queries(25):
        client.get("/fr/reach/")


@pytest.mark.parametrize(("query", "total"), [("", "42"), ("?network=linkedin", "")])
def test_reach_file_has_no_figures_of_a_network_that_allows_no_export(
    client, reader, settings, query, total
):
    settings.NETWORKS_ENABLED = [*settings.NETWORKS_ENABLED, "linkedin"]
    settings.NETWORK_APPS = {"linkedin": ("id", "secret", [])}
    for _ in range(10):
        account_read(followers=3, network="linkedin", day=timezone.localdate())
    account_read(followers=12, network="bluesky", day=timezone.localdate())

    text = client.get(f"/en/reach/table.csv{query}").content.decode("utf-8-sig")

    rows = {row[1] or row[0]: row[5] for row in csv.reader(io.StringIO(text), delimiter=";")}
    assert (rows["all"], rows["LinkedIn"]) == (total, "")
