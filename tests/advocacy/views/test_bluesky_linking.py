"""Linking Bluesky by the page: on the account's own server, or with a password made for us."""

from collections.abc import Iterator
from urllib.parse import urlencode, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from advocacy.models import Account, Grant, Registration
from advocacy.services import addresses
from tests.advocacy.networks.bluesky.fake_auth import FakeAuth
from tests.advocacy.networks.fake_pds import HANDLE
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db
SITE = "https://intranet.example"
CLIENT = "/link/bluesky/client.json"


@pytest.fixture
def server(settings) -> Iterator[FakeAuth]:
    with FakeAuth() as server:
        settings.BASE_URL = SITE
        settings.NETWORKS_ENABLED = ["practice", "bluesky"]
        settings.OUTBOUND_ALLOWED_PRIVATE = sorted(server.allowed_private)
        settings.BLUESKY_DEFAULT_HOST = settings.BLUESKY_PLC = server.origin
        settings.BLUESKY_APPVIEW = "-"
        yield server


@pytest.fixture
def person(client):
    person = make.writer(first_name="Camille")
    client.force_login(person)
    return person


def page(language: str = "fr") -> str:
    with override(language):
        return reverse("advocacy:connect", args=["bluesky"])


def form(client: Client, query: str = "", language: str = "fr") -> BeautifulSoup:
    return BeautifulSoup(client.get(page(language) + query).text, "html.parser").find("main")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_account_is_linked_by_a_yes_on_its_own_server(client, person, server, language) -> None:
    asked = client.post(page(language), {"identifier": HANDLE, "host": ""}, follow=True)
    link = BeautifulSoup(asked.text, "html.parser").find("a", rel="noreferrer")["href"]
    answer = server.visit(str(link))

    client.get(f"{reverse('link_callback', args=['bluesky'])}?{urlencode(answer)}")

    account = Account.objects.get()
    assert (account.owner, account.handle, account.host) == (person, HANDLE, server.origin)
    assert "atproto" in Grant.objects.get().scopes
    assert server.asked("token")[0]["redirect_uri"] == f"{SITE}/link/bluesky/"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_both_ways_lead_to_one_another(client, person, server, language) -> None:
    there = form(client, language=language)
    here = form(client, "?by=password", language=language)

    assert there.find("input", {"name": "app_password"}) is None
    assert there.find("a", href="?by=password")
    assert here.find("input", {"name": "app_password"})
    assert here.find("a", href="?")


def test_password_is_still_taken(client, person, server) -> None:
    answers = {"identifier": HANDLE, "host": "", "app_password": "abcd-efgh-ijkl-mnop"}
    # What the fake's own authorisation server asks of tokens is not asked of sessions.
    client.post(page() + "?by=password", answers)

    assert server.called("com.atproto.server.createSession")


def test_server_that_cannot_read_us_is_told_with_the_way_out(client, person, server) -> None:
    server.answer_next("par", 400, {"error": "invalid_client_metadata"})

    refused = client.post(page("en"), {"identifier": HANDLE, "host": ""})

    assert refused.status_code == 422
    assert "app password instead" in refused.text
    assert f'value="{HANDLE}"' in refused.text


@pytest.mark.parametrize("base", ["http://intranet.example", "http://localhost:8000"])
def test_where_no_server_could_know_us_a_password_is_asked(
    client, person, server, settings, base
) -> None:
    settings.BASE_URL = base

    assert form(client).find("input", {"name": "app_password"})
    assert client.get(CLIENT).status_code == 404


def test_our_name_is_an_address_that_anybody_reads(client, settings) -> None:
    settings.BASE_URL = SITE

    answer = client.get(CLIENT)

    assert answer.headers["Content-Type"] == "application/json"
    assert answer.json()["client_id"] == SITE + CLIENT
    assert answer.json()["redirect_uris"] == [f"{SITE}/link/bluesky/"]
    assert Client().get(CLIENT).json() == answer.json()
    (kept,) = Registration.objects.all()
    (key,) = answer.json()["jwks"]["keys"]
    assert "d" not in key
    assert key["x"].encode() not in bytes(kept.sealed)


def test_on_one_machine_our_name_says_it_all(settings) -> None:
    settings.BASE_URL = "http://127.0.0.1:8000"

    name = addresses.bluesky_client()

    assert name.startswith("http://localhost?")
    assert urlsplit(name).query.count("127.0.0.1%3A8000")
    assert addresses.bluesky_document() is None


def test_oauth_may_be_switched_off(client, person, server, settings) -> None:
    settings.BLUESKY_OAUTH = False

    assert form(client).find("input", {"name": "app_password"})
    assert client.get(CLIENT).status_code == 404
