"""Coverage per unit with its descendants; names for human resources and auditors only."""

import csv
from collections import Counter
from typing import Any, NamedTuple

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from charter.models import Unit, User, Version
from charter.reports import coverage
from charter.services import standings
from charter.services.answering import Answer
from tests.factories.campaigns import QuestionFactory, acknowledged, refused
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db
URL = "/fr/charter/coverage/"
CSV = "/en/charter/coverage.csv"


class Stands(NamedTuple):
    """Somebody of a unit with an answer."""

    path: str
    answer: str = "waiting"


def people(unit: Unit, number: int) -> list[Stands]:
    return [Stands(unit.path)] * number


def table(body: bytes) -> list[list[str]]:
    return list(csv.reader(body.decode("utf-8-sig").splitlines()))


def test_coverage_counts_a_unit_with_those_below_it(
    company: Unit, subsidiary: Unit, version: Version
) -> None:
    UserFactory(unit=company)
    reader = UserFactory(unit=subsidiary)
    UserFactory(unit=subsidiary, left=True)
    acknowledged(reader)
    units = [company.pk, subsidiary.pk]

    rows = coverage.coverage(standings.of_text_in_force(units), unit_ids=units)

    assert [(row.unit.code, row.people, row.done, row.late) for row in rows] == [
        ("hexalia", 2, 1, 1),
        ("banque", 1, 1, 0),
    ]


def test_coverage_of_an_empty_unit_is_unknown_not_zero(company: Unit) -> None:
    [row] = coverage.coverage([], unit_ids=[company.pk])

    assert row.share is None


def test_coverage_tells_answers_apart(company: Unit, version: Version) -> None:
    reader, refuser, asker = UserFactory.create_batch(3, unit=company)
    UserFactory(unit=company)
    acknowledged(reader)
    refused(refuser)
    QuestionFactory(user=asker)

    found = Counter(one.answer for one in standings.of_text_in_force([company.pk]))

    assert found == Counter([Answer.ACKNOWLEDGED, Answer.REFUSED, Answer.ASKED, Answer.WAITING])


def test_coverage_costs_the_same_for_many_people(
    company: Unit, version: Version, django_assert_max_num_queries: Any
) -> None:
    UserFactory.create_batch(25, unit=company)

    with django_assert_max_num_queries(12):
        standings.of_text_in_force([company.pk])


@pytest.mark.parametrize(
    ("sizes", "hidden"),
    [
        pytest.param((12, 15, 30), [False, False, False], id="all large enough"),
        pytest.param((4, 15, 30), [True, True, False], id="one small takes the next with it"),
        pytest.param((4, 7, 30), [True, True, False], id="two small ones hide each other"),
        pytest.param((0, 15, 30), [False, False, False], id="nobody is no secret"),
    ],
)
def test_small_units_cannot_be_worked_out(
    company: Unit, sizes: tuple[int, ...], hidden: list[bool]
) -> None:
    units = [UnitFactory(code=f"u{n}", parent=company) for n in range(len(sizes))]
    stand = [one for unit, size in zip(units, sizes, strict=True) for one in people(unit, size)]
    ids = [company.pk, *(unit.pk for unit in units)]

    rows = coverage.shielded(coverage.coverage(stand, unit_ids=ids))

    assert [row.hidden for row in rows] == [False, *hidden]


def test_few_people_above_hide_a_unit_below(company: Unit, subsidiary: Unit) -> None:
    stand = people(company, 3) + people(subsidiary, 40)

    rows = coverage.shielded(coverage.coverage(stand, unit_ids=[company.pk, subsidiary.pk]))

    assert [row.hidden for row in rows] == [False, True]


@pytest.mark.parametrize("role", ["hr", "auditor"])
def test_page_lists_names_for(client: Client, role: str, author: User, version: Version) -> None:
    company = Unit.objects.get(code="hexalia")
    client.force_login(UserFactory(unit=company, **{role: True}))

    assert author.email in client.get(URL).content.decode()


@pytest.mark.parametrize("role", ["legal", "lead"])
def test_page_gives_counts_without_names_to(
    client: Client, role: str, author: User, version: Version
) -> None:
    company = Unit.objects.get(code="hexalia")
    client.force_login(UserFactory(unit=company, **{role: True}))

    page = client.get(URL)
    answer = client.get(CSV)

    assert (page.status_code, answer.status_code) == (200, 403)
    assert author.email not in page.content.decode()


def test_page_keeps_small_figures_back_from_those_without_names(
    client: Client, comms: User, subsidiary: Unit, version: Version
) -> None:
    UserFactory.create_batch(30, unit=comms.unit)
    UserFactory.create_batch(3, unit=subsidiary)
    client.force_login(comms)

    rows = BeautifulSoup(client.get(URL).content, "html.parser").select("tbody tr")

    figures = [[cell.text for cell in row.select("td.number")] for row in rows]
    assert figures == [["34", "0", "34"], []]


@pytest.mark.parametrize("role", ["moderator", "executive", "representative", "admin"])
def test_page_is_refused_to(client: Client, role: str, version: Version, company: Unit) -> None:
    client.force_login(UserFactory(unit=company, **{role: True}))

    assert client.get(URL).status_code == 403


def test_page_stays_within_the_scope_of_the_role(
    client: Client, subsidiary: Unit, version: Version
) -> None:
    elsewhere = UserFactory(unit=UnitFactory(code="ailleurs"))
    client.force_login(UserFactory(unit=subsidiary, hr=True))

    page = client.get(URL, {"unit": "ailleurs"}).content.decode()

    assert elsewhere.email not in page
    assert "Entité ailleurs" not in page


def test_page_filters_by_unit_for_htmx(
    client: Client, hr: User, author: User, version: Version
) -> None:
    client.force_login(hr)

    part = client.get(URL, {"unit": "banque"}, headers={"HX-Request": "true"}).content.decode()

    assert author.email in part
    assert hr.email not in part
    assert "<html" not in part


def test_page_filters_by_answer(client: Client, hr: User, author: User, version: Version) -> None:
    acknowledged(author)
    client.force_login(hr)

    late, done = (client.get(URL, {"answer": a}).content.decode() for a in ("", "acknowledged"))

    assert (author.email in late, author.email in done) == (False, True)


def test_page_costs_the_same_for_many_units_and_people(
    client: Client, hr: User, version: Version, django_assert_max_num_queries: Any
) -> None:
    for number in range(12):
        UserFactory.create_batch(3, unit=UnitFactory(code=f"d-{number}", parent=hr.unit))
    client.force_login(hr)

    with django_assert_max_num_queries(32):
        client.get(URL)


def test_table_neutralises_formulas(client: Client, hr: User, version: Version) -> None:
    UserFactory(unit=hr.unit, first_name="=HYPERLINK(1)", last_name="x")
    client.force_login(hr)

    rows = table(b"".join(client.get(CSV).streaming_content))

    assert "'=HYPERLINK(1) x" in [row[0] for row in rows]


def test_table_has_answers_and_no_reading_times(
    client: Client, hr: User, author: User, version: Version
) -> None:
    acknowledged(author)
    client.force_login(hr)

    rows = table(b"".join(client.get(CSV, {"answer": "all"}).streaming_content))

    head, answers = rows[0], {row[1]: row[3] for row in rows[1:]}
    assert head == ["Name", "E-mail address", "Unit", "Answer", "Reminders", "Last acknowledgement"]
    assert answers == {author.email: "acknowledged", hr.email: "no answer yet"}


def test_page_with_nobody_late_still_has_its_list(
    client: Client, hr: User, version: Version
) -> None:
    acknowledged(hr)
    client.force_login(hr)

    page = BeautifulSoup(client.get(URL).content, "html.parser")

    assert page.select_one("#late-title") is not None


def test_page_without_an_edition_says_so(client: Client, hr: User) -> None:
    client.force_login(hr)

    page = BeautifulSoup(client.get(URL).content, "html.parser")

    assert page.select_one(".empty") is not None
