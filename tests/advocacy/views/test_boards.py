"""Boards: each chart with its picture, its table, its method and its files."""

import io

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone
from openpyxl import load_workbook

from advocacy.reports.boards import BOARDS
from tests.factories.people import UnitFactory, UserFactory
from tests.factories.readings import account_read


@pytest.fixture
def reader(client, author):
    """Give a signed-in employee: reach is open to everybody."""
    client.force_login(author)
    return author


def test_board_shows_a_picture_beside_each_table(client, reader):
    unit = UnitFactory(code="bank", parent=UnitFactory(code="group"))
    for _ in range(10):
        owner = UserFactory(unit=unit)
        account_read(followers=10, ids=(1, 2), day=timezone.localdate(), owner=owner)

    page = BeautifulSoup(client.get("/en/reach/boards/reach/?unit=group").content, "html.parser")

    sections = page.select("section.chart")
    assert [each.h2.text for each in sections] == [
        "The figures", "Month by month", "By unit", "By network",
    ]  # fmt: skip
    networks = sections[3]
    assert networks.select_one("figure svg")["aria-hidden"] == "true"
    assert networks.select_one("caption").text == "By network, as a table"
    assert networks.select_one("details summary").text == "How these figures are made"


def test_board_offers_every_file_of_a_chart_for_the_same_choice(client, reader):
    for _ in range(10):
        account_read(followers=10, day=timezone.localdate())

    page = BeautifulSoup(
        client.get("/en/reach/boards/reach/?network=practice").content, "html.parser"
    )

    files = [a["href"] for a in page.select("section.chart")[1].select(".files a")]
    assert [name.partition("?")[0].rpartition(".")[2] for name in files] == [
        "csv", "xlsx", "pdf", "png", "svg",
    ]  # fmt: skip
    assert all(name.endswith("?network=practice") for name in files)


def test_board_without_figures_says_what_to_do(client, reader):
    page = client.get("/fr/reach/boards/reach/").content.decode()

    assert "Pas encore de chiffres" in page
    assert "/fr/accounts/" in page


@pytest.mark.parametrize("compare", ["before", "year", "none"])
@pytest.mark.parametrize("key", BOARDS)
def test_days_of_another_century_are_refused_in_words(client, reader, key, compare):
    account_read(followers=10, day=timezone.localdate())
    query = f"period=own&since=0001-01-02&until=2026-01-03&compare={compare}"

    page = client.get(f"/en/reach/boards/{key}/?{query}")
    answer = client.get(f"/api/v1/reports/{key}/?{query}")

    assert "There are no figures of days before 2000." in page.content.decode()
    assert (answer.status_code, answer.json()["code"]) == (422, "reach.choice")


@pytest.mark.parametrize("key", BOARDS)
def test_board_of_all_days_there_are(client, reader, key):
    account_read(followers=10, day=timezone.localdate())

    page = client.get(f"/en/reach/boards/{key}/?period=own&since=2000-01-01&compare=none")

    assert page.status_code == 200
    assert "errorlist" not in page.content.decode()


def test_file_is_of_the_choice(client, reader):
    bank = UnitFactory(code="bank", name_en="Bank")
    for _ in range(10):
        account_read(followers=10, day=timezone.localdate(), owner=UserFactory(unit=bank))
    account_read(followers=90, day=timezone.localdate())

    response = client.get("/en/reach/boards/reach/networks.xlsx?unit=bank")

    book = load_workbook(io.BytesIO(response.content))
    assert [cell.value for cell in book.worksheets[0][2]][:3] == ["Practice wall", 10, 100]
    assert "Bank" in book.worksheets[1]["A2"].value
    assert response["Content-Disposition"] == (
        f'attachment; filename="reach-networks-{timezone.localdate():%Y-%m-%d}.xlsx"'
    )


@pytest.mark.slow
@pytest.mark.parametrize(
    ("form", "kind"),
    [
        ("csv", "text/csv; charset=utf-8"),
        ("pdf", "application/pdf"),
        ("png", "image/png"),
        ("svg", "image/svg+xml"),
    ],
)
def test_file_says_what_it_is(client, reader, form, kind):
    account_read(followers=10, day=timezone.localdate())

    response = client.get(f"/fr/reach/boards/reach/networks.{form}")

    assert (response.status_code, response["Content-Type"]) == (200, kind)


@pytest.mark.parametrize("path", ["nothing/", "nothing/a.csv", "reach/a.csv", "reach/months.doc"])
def test_what_is_not_there_is_not_found(client, reader, path):
    account_read(followers=10, day=timezone.localdate())

    assert client.get(f"/en/reach/boards/{path}").status_code == 404


def test_board_asks_few_queries(client, reader, django_assert_max_num_queries):
    for number in range(5):
        account_read(followers=number, ids=(number,), day=timezone.localdate())

    with django_assert_max_num_queries(45):
        client.get("/fr/reach/boards/reach/")


def test_file_has_no_figures_of_a_network_that_allows_no_export(client, reader):
    for _ in range(10):
        account_read(followers=12, network="bluesky", day=timezone.localdate())
        account_read(followers=30, network="linkedin", day=timezone.localdate())

    text = client.get("/en/reach/boards/reach/networks.csv").content.decode()
    page = client.get("/en/reach/boards/reach/").content.decode()

    assert any("LinkedIn" in line and "300" not in line for line in text.splitlines())
    assert ">300<" in page.replace("\n", "").replace(" ", "")
