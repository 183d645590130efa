"""My visibility: the page, the table and the printed report, for oneself alone."""

import csv
import io
from datetime import UTC, date, datetime
from typing import Any

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import get_resolver, reverse
from django.utils.translation import override
from pypdf import PdfReader

from advocacy.models import Post
from charter.models import Role, RoleAssignment, User
from tests.factories import visibility as make
from tests.factories.lessons import lesson, passed
from tests.factories.people import UserFactory
from tests.factories.readings import account_read

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 29, 10, tzinfo=UTC)
SECRET = "Un mot que personne d’autre ne lit"


@pytest.fixture(autouse=True)
def _now() -> Any:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture(params=["fr", "en"])
def language(request: pytest.FixtureRequest) -> str:
    """Give both languages, one after the other."""
    return str(request.param)


@pytest.fixture
def person(client: Client) -> User:
    """Give somebody with posts, followers and a lesson, signed in."""
    person = UserFactory(first_name="Camille", last_name="Martin")
    wall = make.account_of(person, handle="@camille")
    post = make.written_by(person, NOW, text=SECRET)
    row = make.out(date(2026, 11, 3), account=wall, post=post)
    make.told(row, impressions=1204, reactions=7, shares=2)
    make.out(date(2026, 9, 3), account=wall)
    account_read(followers=1180, account=wall, owner=person, day=date(2026, 9, 30))
    account_read(followers=1215, account=wall, owner=person, day=date(2026, 11, 28))
    lesson()
    passed(person)
    client.force_login(person)
    return person


def at(name: str = "visibility", *args: object, language: str = "fr") -> str:
    with override(language):
        return reverse(f"advocacy:{name}", args=args)


def soup(response: Any) -> BeautifulSoup:
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def flat(text: str) -> str:
    """Words with plain spaces between them."""
    return " ".join(text.split())


def table(page: BeautifulSoup, title: str) -> list[list[str]]:
    """The rows of the table that a title names, headings first."""
    found = page.select(f"[role=region][aria-labelledby={title}] tr")
    return [[flat(cell.get_text(" ")) for cell in row.select("th, td")] for row in found]


# --- the page ------------------------------------------------------------------------------


def test_page_thanks_and_says_whose_it_is(client: Client, person: User, language: str) -> None:
    page = flat(soup(client.get(at(language=language))).get_text(" "))

    said = {
        "fr": ("2 publications sont parties sous votre nom. Merci.", "Ce bilan n’est qu’à vous"),
        "en": ("2 posts went out in your name. Thank you.", "This report is yours alone"),
    }
    assert all(words in page for words in said[language])


def test_page_tells_what_networks_said_and_what_they_did_not(client: Client, person: User) -> None:
    rows = table(soup(client.get(at(language="en"))), "said-title")

    assert rows[0] == ["Network", "Sent", "Views", "Likes", "Reposts", "Replies", "Clicks"]
    assert rows[1] == [
        "Practice wall", "2", "1,204 of 1 out of 2", "7 of 1 out of 2", "2 of 1 out of 2",
        "not told", "not told",
    ]  # fmt: skip


@pytest.mark.parametrize("title", ["sent-title", "followed-months-title"])
def test_each_chart_stands_beside_its_table(client: Client, person: User, title: str) -> None:
    page = soup(client.get(at(language="en") + "?span=3"))

    (picture,) = page.select(f"figure[aria-labelledby={title}] svg")
    assert picture["aria-hidden"] == "true"
    months = [row[0] for row in table(page, title)[1:]]
    assert months == ["September 2026", "October 2026", "November 2026"]


def test_each_landmark_has_a_name_of_its_own(client: Client, person: User) -> None:
    found = soup(client.get(at())).select("main section[aria-labelledby], main [role=region]")

    names = [each["aria-labelledby"] for each in found]
    assert len(names) == len(set(names)) == 8


def test_month_without_a_count_is_a_dash(client: Client, person: User) -> None:
    page = soup(client.get(at(language="fr") + "?span=3"))

    assert [row[1] for row in table(page, "followed-months-title")[1:]] == ["1 180", "–", "1 215"]
    assert table(page, "followed-title")[1][1:] == [
        "1 180 30 septembre 2026", "1 215 28 novembre 2026", "1",
    ]  # fmt: skip


def test_page_shows_what_people_responded_to(client: Client, person: User) -> None:
    page = soup(client.get(at(language="en")))

    (link,) = page.select("#received-title ~ .rows a")
    assert (flat(link.text), link["href"]) == (
        SECRET,
        at("post", post_of(person).pk, language="en"),
    )
    assert "9 responses" in page.select_one("#received-title ~ .rows").text  # type: ignore[union-attr]


def post_of(person: User) -> Post:
    return Post.objects.get(author=person, text=SECRET)


def test_page_shows_what_the_charter_shows(client: Client, person: User) -> None:
    page = soup(client.get(at(language="en")))

    assert "2 of 2 posts passed at the first try." in flat(page.get_text(" "))
    assert table(page, "work-title")[1:] == [["Qui parle (en)", "29 November 2026"]]


@pytest.mark.parametrize(
    ("span", "label"),
    [("3", "The last three months"), ("all", "Everything"), ("no", "The last twelve months")],
)
def test_page_shows_which_time_it_is_about(
    client: Client, person: User, span: str, label: str
) -> None:
    page = soup(client.get(at(language="en"), {"span": span}))

    assert [flat(tab.text) for tab in page.select(".tabs [aria-current]")] == [label]


def test_page_of_somebody_new_says_what_to_do(client: Client, language: str) -> None:
    client.force_login(UserFactory())

    page = soup(client.get(at(language=language)))

    assert page.select_one(".empty a")["href"] == at("compose", language=language)  # type: ignore[index]
    assert not page.select("table, figure")


def test_x_is_in_the_tables_and_in_no_picture(client: Client) -> None:
    person = UserFactory()
    make.told(make.out(date(2026, 11, 3), account=make.account_of(person, "x")), reactions=9)
    client.force_login(person)

    page = soup(client.get(at(language="en")))

    assert table(page, "said-title")[1][:4] == ["X", "1", "not told", "9"]
    assert not page.select("figure, #received-title")
    assert "Thank you" not in page.get_text()


@pytest.mark.parametrize("name", ["posts", "visibility"])
def test_page_is_found_from_ones_posts_and_from_the_menu(
    client: Client, person: User, name: str
) -> None:
    page = soup(client.get(at(name, language="en")))

    assert page.select(f'a[href="{at(language="en")}"]')


# --- theirs alone --------------------------------------------------------------------------


@pytest.mark.parametrize("role", [*Role.values, "superuser", "employee"])
@pytest.mark.parametrize("name", ["visibility", "visibility_table", "visibility_pdf"])
def test_whoever_asks_gets_their_own(person: User, role: str, name: str) -> None:
    args = ["fr"] if name == "visibility_pdf" else []
    query = {"person": person.pk, "user": person.pk, "author": person.pk, "pk": person.pk}

    response = client_of(person, role).get(at(name, *args), query)

    assert response.status_code == 200
    said = words_of(response) if name == "visibility_pdf" else response.content.decode()
    assert SECRET not in said
    assert "@camille" not in said


def client_of(person: User, role: str) -> Client:
    """Somebody else of the same unit, with a role."""
    other = UserFactory(unit=person.unit, is_superuser=role == "superuser", is_staff=True)
    if role in Role.values:
        RoleAssignment.objects.create(user=other, role=role, unit=person.unit)
    client = Client()
    client.force_login(other)
    return client


def test_nobody_opens_it_without_signing_in(person: User) -> None:
    assert Client().get(at()).status_code == 302


def test_no_address_of_it_names_a_person_and_the_api_has_none() -> None:
    found = [each for each in addresses(get_resolver(), "") if "visibility" in each]

    assert sorted(each.split("posts/")[1] for each in found) == [
        "visibility/", "visibility/<str:language>.pdf", "visibility/table.csv",
    ]  # fmt: skip
    assert not [each for each in found if each.startswith("api/")]


def addresses(resolver: Any, path: str) -> list[str]:
    """Every path of the project."""
    found = []
    for pattern in resolver.url_patterns:
        here = path + str(pattern.pattern)
        found += addresses(pattern, here) if hasattr(pattern, "url_patterns") else [here]
    return found


@pytest.mark.parametrize("name", ["visibility", "visibility_table", "visibility_pdf"])
def test_reading_it_writes_nothing(client: Client, person: User, name: str) -> None:
    args = ["fr"] if name == "visibility_pdf" else []

    with CaptureQueriesContext(connection) as asked:
        response = client.get(at(name, *args))

    assert {each["sql"].split()[0] for each in asked.captured_queries} == {"SELECT"}
    assert response["Cache-Control"] == "private, no-store"


def test_page_asks_as_many_queries_for_more(client: Client, person: User) -> None:
    with CaptureQueriesContext(connection) as few:
        client.get(at())
    for day in range(4, 14):
        account = make.account_of(person, ["bluesky", "practice"][day % 2])
        make.told(make.out(date(2026, 11, day), account=account), reactions=day)
        account_read(followers=day, account=account, owner=person, day=date(2026, 11, day))

    with CaptureQueriesContext(connection) as many:
        client.get(at())

    assert len(many) == len(few)


# --- the table -----------------------------------------------------------------------------


def rows_of(response: Any) -> list[list[str]]:
    text = response.content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter=";"))


def test_table_has_a_figure_a_row_and_nothing_for_what_was_not_told(
    client: Client, person: User
) -> None:
    rows = rows_of(client.get(at("visibility_table", language="en") + "?span=3"))

    assert ["sent", "Practice wall", "", "2026-09", "posts", "1", ""] in rows
    assert ["said by the network", "Practice wall", "", "", "Views", "1204", "1"] in rows
    assert ["said by the network", "Practice wall", "", "", "Clicks", "", "0"] in rows
    assert ["followers", "Practice wall", "'@camille", "2026-10", "followers", "", ""] in rows
    assert ["charter", "", "Qui parle (en)", "2026-11-29", "lesson passed", "", ""] in rows


def test_table_says_where_figures_stay_on_the_page(client: Client, person: User) -> None:
    account = make.account_of(person, "linkedin", handle="Camille Martin")
    make.told(make.out(date(2026, 11, 4), account=account), impressions=9876)
    account_read(followers=5432, account=account, owner=person, day=date(2026, 11, 28))

    table, page = (
        client.get(at(name, language="en")) for name in ("visibility_table", "visibility")
    )

    assert ["said by the network", "LinkedIn", "", "", "Views", "on the page only", ""] in rows_of(
        table
    )
    assert "9876" not in table.content.decode()
    assert "5432" not in table.content.decode()
    assert {"9,876", "5,432"} <= set(soup(page).get_text(" ").split())


@pytest.mark.parametrize(("language", "name"), [("fr", "ma-visibilite"), ("en", "my-visibility")])
def test_files_are_named_in_their_language_and_by_their_day(
    client: Client, person: User, language: str, name: str
) -> None:
    sheet = client.get(at("visibility_table", language=language))
    printed = client.get(at("visibility_pdf", language, language="fr"))

    assert sheet["Content-Disposition"] == f'attachment; filename="{name}-2026-11-29.csv"'
    assert printed["Content-Disposition"] == f'attachment; filename="{name}-2026-11-29.pdf"'


# --- the printed one -----------------------------------------------------------------------


def printed(client: Client, language: str, span: str = "3") -> Any:
    return client.get(at("visibility_pdf", language), {"span": span})


def words_of(response: Any) -> str:
    assert response["Content-Type"] == "application/pdf"
    pages = PdfReader(io.BytesIO(response.content)).pages
    return flat(" ".join(page.extract_text() for page in pages))


def test_printed_report_says_what_the_page_says(
    client: Client, person: User, language: str
) -> None:
    text = words_of(printed(client, language))

    said = {
        "fr": ("Ma visibilité", "Camille Martin", "29 novembre 2026", "1 204", "non communiqué",
               "Ce qui a fait réagir", "9 réactions", "Qui parle (fr)"),
        "en": ("My visibility", "Camille Martin", "29 November 2026", "1,204", "not told",
               "What people responded to", "9 responses", "Qui parle (en)"),
    }  # fmt: skip
    assert [words for words in said[language] if words not in text] == []
    assert SECRET in text


def test_printed_french_has_its_spaces(client: Client, person: User) -> None:
    pages = PdfReader(io.BytesIO(printed(client, "fr").content)).pages

    text = "".join(page.extract_text() for page in pages)

    assert "1\u202f204" in text
    assert "«\u202fNon communiqué\u202f»" in text
    assert "vous\u00a0: personne" in text


def test_printed_report_is_tagged_for_screen_readers(client: Client, person: User) -> None:
    reader = PdfReader(io.BytesIO(printed(client, "fr").content))

    root = reader.trailer["/Root"]
    assert root["/Lang"] == "fr-FR"  # type: ignore[index]
    assert "pdfuaid:part" in root["/Metadata"].get_data().decode()  # type: ignore[index]
    kinds = tags(root["/StructTreeRoot"])  # type: ignore[index]
    assert {"/Table", "/THead", "/TH", "/TD", "/H1"} <= kinds


def tags(node: Any) -> set[str]:
    """Names of all that a screen reader is told of."""
    node = node.get_object()
    if isinstance(node, list):
        return set().union(*map(tags, node))
    if not isinstance(node, dict):
        return set()
    below = tags(node["/K"]) if "/K" in node else set()
    return below | ({str(node["/S"])} if "/S" in node else set())


def test_printed_report_of_the_same_day_is_the_same(client: Client, person: User) -> None:
    first, again = printed(client, "fr"), printed(client, "fr")
    make.out(date(2026, 11, 5), account=make.account_of(person))

    assert first.content == again.content
    assert first.content != printed(client, "fr").content


def test_printed_report_of_somebody_new_can_be_set(client: Client, language: str) -> None:
    client.force_login(UserFactory())

    response = printed(client, language)

    lead = {"fr": "Rien n’est parti", "en": "Nothing went out"}[language]
    assert lead in words_of(response)


def test_words_that_look_like_code_stay_words(client: Client, person: User) -> None:
    hostile = '#panic("x") $x^2$ = Titre *gras* <label> @ref 漢字'
    Post.objects.filter(text=SECRET).update(text=hostile)

    text = words_of(printed(client, "fr"))

    assert '#panic("x") $x^2$ = Titre *gras* <label> @ref' in text
