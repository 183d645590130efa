"""Who looks after several pages chooses among them: a yes at the network is for all of them."""

from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from advocacy.models import Account, Grant
from tests.advocacy.networks.linkedin.fake_linkedin import FakeLinkedIn
from tests.advocacy.networks.linkedin.office import APPS
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db
KIND = "linkedin_page"
PAGES = {"urn:li:organization:1": "Hexalia", "urn:li:organization:2": "Hexalia Maroc"}


@pytest.fixture
def server(settings) -> Iterator[FakeLinkedIn]:
    with FakeLinkedIn() as server:
        server.roles = [
            {"role": "ADMINISTRATOR", "organization": urn, "state": "APPROVED"} for urn in PAGES
        ]
        server.names = {
            urn.rpartition(":")[2]: {"vanityName": name, "localizedName": name}
            for urn, name in PAGES.items()
        }
        settings.NETWORKS_ENABLED = ["practice", KIND]
        settings.OUTBOUND_ALLOWED_PRIVATE = sorted(server.allowed_private)
        settings.NETWORK_HOSTS = dict(server.hosts)
        app = APPS[KIND]
        settings.NETWORK_APPS = {KIND: (app.client_id, app.client_secret, ())}
        yield server


@pytest.fixture
def person(client: Client):
    person = make.writer()
    client.force_login(person)
    return person


def at(name: str, *args: object, language: str = "fr") -> str:
    with override(language):
        return reverse(f"advocacy:{name}", args=args)


def choosing(client: Client, server: FakeLinkedIn, language: str = "fr") -> str:
    """Say yes at the network: the page where one chooses."""
    leaving = client.post(at("connect", KIND, language=language), {}, follow=True)
    link = BeautifulSoup(leaving.text, "html.parser").find("a", rel="noreferrer")["href"]
    query = dict(parse_qsl(urlsplit(str(link)).query))
    back = urlsplit(server.office.authorise(query))
    return str(client.get(f"{back.path}?{back.query}").url)


def names(page: str) -> list[str]:
    return [
        label.text for label in BeautifulSoup(page, "html.parser").select(".field--check label")
    ]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_only_what_was_chosen_is_linked(client, person, server, language) -> None:
    page = choosing(client, server, language)
    offered = names(client.get(page).text)

    client.post(page, {"chosen": "urn:li:organization:2"})

    assert offered == list(PAGES.values())
    assert [account.remote_id for account in Account.objects.all()] == ["urn:li:organization:2"]
    assert Grant.objects.count() == 1
    # What was offered is forgotten, the tokens of the others with it.
    assert client.get(page).status_code == 302


def test_choosing_nothing_asks_again(client, person, server) -> None:
    page = choosing(client, server)

    nothing = client.post(page, {"chosen": "urn:li:organization:9"})
    client.post(page, {"chosen": list(PAGES)})

    assert nothing.status_code == 422
    assert Account.objects.count() == 2


def test_choice_is_of_one_session(client, person, server) -> None:
    page = choosing(client, server)
    other = Client()
    other.force_login(person)

    assert other.get(page).status_code == 302
    assert not Account.objects.exists()


def test_tokens_of_a_choice_are_sealed(client, person, server) -> None:
    choosing(client, server)

    kept = str(dict(client.session))
    assert "urn:li:organization" not in kept
    assert not [token for token in server.office.tokens if token in kept]
