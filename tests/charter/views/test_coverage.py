"""Coverage per unit with its descendants; names for human resources and auditors only."""

import csv
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from charter.models import Unit, User, Version
from charter.reports import coverage
from tests.factories.charter import AcknowledgementFactory, VersionFactory
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db
URL = "/fr/charter/coverage/"


def test_coverage_counts_a_unit_with_those_below_it(
    company: Unit, subsidiary: Unit, version: Version
) -> None:
    UserFactory(unit=company)
    reader = UserFactory(unit=subsidiary)
    UserFactory(unit=subsidiary, left=True)
    AcknowledgementFactory(user=reader, version=version)

    rows = coverage.coverage(version, unit_ids=[company.pk, subsidiary.pk])

    assert [(row.unit.code, row.people, row.done, row.late) for row in rows] == [
        ("hexalia", 2, 1, 1),
        ("banque", 1, 1, 0),
    ]


def test_coverage_of_an_empty_unit_is_unknown_not_zero(company: Unit, version: Version) -> None:
    [row] = coverage.coverage(version, unit_ids=[company.pk])

    assert row.share is None


def test_late_people_name_the_edition_they_read_last(author: User, version: Version) -> None:
    AcknowledgementFactory(user=author, version=version)
    second = VersionFactory()

    [late] = coverage.late_people(second, unit_ids=[author.unit_id])

    assert (late, late.last_read) == (author, 1)  # type: ignore[attr-defined]


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
    table = client.get("/fr/charter/coverage.csv")

    assert (page.status_code, table.status_code) == (200, 403)
    assert author.email not in page.content.decode()


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


def test_page_costs_the_same_for_many_units_and_people(
    client: Client, hr: User, version: Version, django_assert_max_num_queries: Any
) -> None:
    for number in range(12):
        UserFactory.create_batch(3, unit=UnitFactory(code=f"d-{number}", parent=hr.unit))
    client.force_login(hr)

    with django_assert_max_num_queries(14):
        client.get(URL)


def test_table_neutralises_formulas(client: Client, hr: User, version: Version) -> None:
    UserFactory(unit=hr.unit, first_name="=HYPERLINK(1)", last_name="x")
    client.force_login(hr)

    body = b"".join(client.get("/en/charter/coverage.csv").streaming_content).decode("utf-8-sig")

    names = [row[0] for row in csv.reader(body.splitlines())]
    assert "'=HYPERLINK(1) x" in names


def test_page_without_an_edition_says_so(client: Client, hr: User) -> None:
    client.force_login(hr)

    page = BeautifulSoup(client.get(URL).content, "html.parser")

    assert page.select_one(".empty") is not None
