"""HR and legal see the text that binds any person or people of their units."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import timezone

from charter.models import Enrolment, Unit, User, Version
from tests.factories.charter import AcknowledgementFactory, VersionFactory, layer
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db
URL = "/fr/charter/audience/"


@pytest.fixture
def texts(subsidiary: Unit, version: Version) -> None:
    """Give a text of an entity, of a country, of a channel and of a role."""
    soon = timezone.localdate() + timedelta(days=9)
    for kind, key, scope in (
        ("subsidiary", "banque", {"units": ["banque"]}),
        ("country", "belgium", {"countries": ["BE"]}),
        ("channel", "bluesky", {"channels": ["bluesky"]}),
        ("note", "chiefs", {"roles": ["lead"]}),
    ):
        VersionFactory(
            layer=layer(kind, key=key),
            clause_ids=[f"of-{key}"],
            terms={"scope": scope, "expires_on": soon if kind == "note" else None},
        )


def _clauses(client: Client, query: str) -> set[str]:
    page = BeautifulSoup(client.get(f"{URL}{query}").content, "html.parser")
    return {str(tag["data-clause"]) for tag in page.select("[data-clause^=of-]")}


@pytest.mark.parametrize(
    ("query", "clauses"),
    [
        ("?unit=banque", {"of-banque"}),
        ("?unit=hexalia", set()),
        ("?unit=banque&country=BE", {"of-banque", "of-belgium"}),
        ("?unit=hexalia&channel=bluesky&role=lead", {"of-bluesky", "of-chiefs"}),
        ("?show=1", set()),
    ],
)
def test_text_is_put_together_for_whom_one_chooses(
    client: Client, legal: User, texts: None, query: str, clauses: set[str]
) -> None:
    UnitFactory(code="belgium", country="BE", parent=legal.unit)
    client.force_login(legal)

    assert _clauses(client, query) == clauses


def test_text_of_a_person_is_theirs(client: Client, hr: User, author: User, texts: None) -> None:
    Enrolment.objects.create(user=author, channel="bluesky")
    client.force_login(hr)
    before = client.get(f"{URL}?person={author.email}").content.decode()
    AcknowledgementFactory(user=author)

    after = client.get(f"{URL}?person={author.email}").content.decode()

    assert _clauses(client, f"?person={author.email}") == {"of-banque", "of-bluesky"}
    assert before != after
    assert 'name="shown"' not in after


def test_person_outside_my_units_is_not_found(
    client: Client, hr: User, outsider: User, texts: None
) -> None:
    theirs = UserFactory(unit=outsider.unit, hr=True)
    client.force_login(theirs)

    page = client.get(f"{URL}?person={hr.email}").content.decode()

    assert str(hr) not in page
    assert "errorlist" in page


@pytest.mark.parametrize(("role", "status"), [("moderator", 403), ("admin", 403), ("hr", 200)])
def test_page_is_for_those_who_write_and_prove(
    client: Client, company: Unit, texts: None, role: str, status: int
) -> None:
    client.force_login(UserFactory(unit=company, **{role: True}))

    assert client.get(URL).status_code == status
