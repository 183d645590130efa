"""The page of an edition: what it costs, what it says when a proof comes late, what it refuses."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from charter.models import Version
from charter.services import schedule
from tests.charter.life import Company, prove_all, scheduled
from tests.factories.people import UnitFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def company(db: None) -> Company:
    """Give the group and its subsidiaries."""
    return Company()


def _entity(company: Company, code: str) -> None:
    UnitFactory(code=code, kind="subsidiary", country="FR", parent=company.root)


def _queries(client: Client, version: Version) -> int:
    address = reverse("charter_editions:edition", args=[version.pk])
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


def test_edition_costs_as_many_queries_for_forty_entities(company: Company, client: Client) -> None:
    version = company.approved(annexed=True)
    client.force_login(company.person("hr", unit=company.britain))
    _queries(client, version)
    few = _queries(client, version)

    for number in range(40):
        _entity(company, f"entity-{number}")

    assert _queries(client, version) == few


def test_edition_says_that_a_new_entity_owes_a_proof(company: Company, client: Client) -> None:
    hr, legal = company.person("hr", language="fr"), company.person("legal")
    version = company.approved()
    prove_all(version, hr)
    scheduled(version, hr, legal)
    _entity(company, "neuve")
    client.force_login(hr)
    address = reverse("charter_editions:edition", args=[version.pk])

    before = client.get(address).content.decode()
    schedule.flip_due(now=version.due_at)
    after = client.get(address).content.decode()

    missing = "Il manque une approbation ou une preuve"
    assert [missing in before, missing in after] == [True, True]
    assert "Les preuves permettent" not in after


def test_reason_is_kept_as_the_database_takes_it(company: Company, client: Client) -> None:
    version = company.approved()
    client.force_login(company.person("hr"))

    client.post(
        reverse("charter_editions:withdraw", args=[version.pk]), {"reason": "\x00" + "a" * 9000}
    )

    version.refresh_from_db()
    assert version.state == "withdrawn"


def test_reason_of_nothing_but_nul_is_none(company: Company, client: Client) -> None:
    version = company.approved()
    client.force_login(company.person("hr"))

    client.post(reverse("charter_editions:withdraw", args=[version.pk]), {"reason": "\x00"})

    version.refresh_from_db()
    assert version.state == "consultation"
