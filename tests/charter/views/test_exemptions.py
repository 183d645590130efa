"""The page of exemptions in the admin: asked for, granted by another, and kept when refused."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from charter.models import Exemption, Unit, User, Version
from charter.services import people
from tests.factories.charter import SYSTEM, VersionFactory, layer
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
URL = "/admin/charter/exemptions/"


@pytest.fixture
def lead(company: Unit) -> User:
    """Give a lead moderator who may enter the admin."""
    person: User = UserFactory(unit=company, first_name="Claire")
    people.grant_role(person, "lead", unit=company, actor=SYSTEM)
    return person


@pytest.fixture
def asked(version: Version) -> dict[str, str]:
    """Give what the form takes."""
    own = layer("subsidiary", key="banque")
    VersionFactory(layer=own, clause_ids=["more"])
    day = timezone.localdate() + timedelta(days=9)
    return {
        "layer": str(own.pk), "clause_id": "say-who-you-are", "reason": "Un marché réglementé",
        "expires_on": day.isoformat(),
    }  # fmt: skip


def test_one_asks_and_another_grants(
    client: Client, counsel: User, lead: User, asked: dict[str, str]
) -> None:
    client.force_login(counsel)
    client.post(URL, asked)
    row = Exemption.objects.get()
    client.post(f"{URL}{row.pk}/grant/")
    row.refresh_from_db()
    own = row.granted_at
    client.force_login(lead)
    page = client.get(URL).content.decode()

    client.post(f"{URL}{row.pk}/grant/")

    row.refresh_from_db()
    assert f"{URL}{row.pk}/grant/" in page
    assert (own, row.granted_by) == (None, lead)


def test_refused_form_keeps_what_was_typed(
    client: Client, counsel: User, asked: dict[str, str]
) -> None:
    client.force_login(counsel)

    answer = client.post(URL, asked | {"expires_on": "2020-01-01"})

    assert answer.status_code == 422
    assert "Un marché réglementé" in answer.content.decode()
    assert not Exemption.objects.exists()


def test_readers_do_not_see_the_form(client: Client, company: Unit, version: Version) -> None:
    person = UserFactory(unit=company)
    people.grant_role(person, "hr", unit=company, actor=SYSTEM)
    client.force_login(person)

    assert "<textarea" not in client.get(URL).content.decode()
    assert client.post(URL, {}).status_code == 403
