"""The explorer: everything in the address, with scripts or without."""

from datetime import date

import pytest
import time_machine
from bs4 import BeautifulSoup

from charter.models import Unit
from tests.factories.people import UnitFactory, UserFactory
from tests.factories.readings import account_read

pytestmark = pytest.mark.django_db
NOW = "2026-11-29T10:00Z"


@pytest.fixture(autouse=True)
def _now():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def reader(client, author):
    """Give a signed-in employee: reach is open to everybody."""
    client.force_login(author)
    return author


def page(client, query="", language="en", **headers):
    response = client.get(f"/{language}/reach/explore/{query}", **headers)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def words(soup) -> str:
    return " ".join(soup.get_text(" ").split())


def test_three_figures_say_what_became_of_them(client, reader):
    account = account_read(followers=100, ids=(1, 2), day=date(2026, 9, 30))
    account_read(followers=150, ids=(1, 2, 3), account=account, day=date(2026, 10, 31))

    changes = page(client, "?month=2026-10").select(".figure__change")

    assert [words(each) for each in changes] == [
        "Up by 50 (+50%); before: 100 (September 2026).",
        "Up by 1 (+50%); before: 2 (September 2026).",
        "Not known for the time before (September 2026).",
    ]


def test_comparison_can_be_left_out(client, reader):
    account_read(followers=100, day=date(2026, 10, 31))

    soup = page(client, "?month=2026-10&compare=none")

    assert not soup.select(".figure__change")
    assert "Difference" not in words(soup)


def test_address_keeps_every_choice(client, reader):
    UnitFactory(code="bank")
    query = "?period=year&month=2026-03&compare=year&unit=bank&network=practice&language=en"

    soup = page(client, query)

    chosen = {each["name"]: each.select_one("[selected]") for each in soup.select("select")}
    values = {name: option["value"] for name, option in chosen.items() if option}
    assert values | {"campaign": ""} == {
        "period": "year", "month": "2026-03", "compare": "year", "unit": "bank",
        "network": "practice", "language": "en", "campaign": "",
    }  # fmt: skip


def test_htmx_gets_the_choice_and_its_figures_alone(client, reader):
    soup = page(client, headers={"HX-Request": "true"})

    assert not soup.select("html, header.bar")
    form = soup.select_one("#chosen form")
    assert form["hx-push-url"] == "true"
    assert form["hx-target"] == "#chosen"


@pytest.mark.parametrize(
    ("query", "french"),
    [
        ("since=2026-11-10&until=2026-11-01", "Le dernier jour vient avant le premier."),
        ("since=2026-11-10&until=2027-01-01", "Il n’y a pas de chiffres de jours à venir."),
        ("since=hier&until=2026-11-01", "Saisissez une date valide."),
        ("since=0001-01-02&until=0001-01-03", "Il n’y a pas de chiffres de jours avant 2000."),
        ("since=1999-12-31&until=2026-11-01", "Il n’y a pas de chiffres de jours avant 2000."),
        (
            "since=2000-01-01&until=2026-11-01",
            "Ce serait avant 2000. Ne comparez à rien, ou choisissez moins de jours.",
        ),
        (
            "since=2000-12-31&until=2026-11-01&compare=year",
            "Ce serait avant 2000. Ne comparez à rien, ou choisissez moins de jours.",
        ),
    ],
)
def test_days_that_cannot_be_are_said_beside_them(client, reader, query, french):
    account_read(followers=100, day=date(2026, 11, 28))

    soup = page(client, f"?period=own&network=practice&{query}", "fr")

    assert words(soup.select_one(".errorlist")) == french
    assert not soup.select(".figure__value")
    assert soup.select_one("#id_network [selected]")["value"] == "practice"
    assert soup.select_one("#id_since")["value"] == query.partition("=")[2].partition("&")[0]


def test_first_day_of_all_can_be_chosen(client, reader):
    account_read(followers=100, day=date(2026, 11, 28))

    soup = page(client, "?period=own&since=2000-01-01&until=2026-11-28&compare=none")

    assert words(soup.select_one(".figure__value")) == "100"
    assert soup.select_one("#id_since")["min"] == "2000-01-01"


def test_unknown_choice_is_said_in_words_and_shows_no_figures(client, reader):
    account_read(followers=100, day=date(2026, 11, 28))

    soup = page(client, "?unit=nowhere")

    assert soup.select_one(".errorlist")
    assert not soup.select(".figure__value")


def test_days_are_typed_only_where_they_matter(client, reader):
    assert not page(client).select("#id_since")
    assert page(client, "?period=own").select_one("#id_since")["value"] == "2026-10-31"
    assert not page(client, "?period=own").select("#id_month")


def test_nothing_there_says_what_to_do(client, reader):
    soup = page(client, "?month=2026-01", "fr")

    assert "Rien pour ce choix" in words(soup)
    assert soup.select_one("a[href='/fr/reach/explore/']")


def test_part_of_the_company_is_shown_of_ten_people(client, reader):
    bank = UnitFactory(code="bank")
    for _ in range(10):
        account_read(followers=10, day=date(2026, 11, 28), owner=UserFactory(unit=bank))
    account_read(followers=90, day=date(2026, 11, 28))

    soup = page(client, "?unit=bank")

    assert words(soup.select_one(".figure__value")) == "100"


def test_highest_unit_is_the_whole_company(client, reader):
    group = UnitFactory(code="a-group")
    account_read(followers=10, day=date(2026, 11, 28), owner=UserFactory(unit=group))

    soup = page(client, f"?unit={Unit.objects.order_by('path').first().code}")

    assert words(soup.select_one(".figure__value")) == "10"
    assert words(soup.select_one("#id_unit option")) == "The whole company"


def test_nothing_is_told_of_fewer_than_ten(client, reader):
    bank = UnitFactory(code="bank")
    account_read(followers=10, day=date(2026, 11, 28), owner=UserFactory(unit=bank))

    soup = page(client, "?unit=bank")

    assert [words(each) for each in soup.select(".figure__value")] == ["–", "–", "–"]
    assert "10" not in [words(cell) for cell in soup.select("td")]


def test_page_asks_few_queries(client, reader, django_assert_max_num_queries):
    for number in range(5):
        account_read(followers=number, ids=(number,), day=date(2026, 11, 28))

    with django_assert_max_num_queries(45):
        client.get("/fr/reach/explore/")
