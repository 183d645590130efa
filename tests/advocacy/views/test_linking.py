"""Linking by OAuth, by the page: only what was begun in this very session counts, and once."""

import re
from collections.abc import Iterator
from datetime import timedelta
from html import unescape
from urllib.parse import parse_qsl, urlsplit

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from advocacy.models import Account, Grant
from advocacy.services import accounts
from config.kernel.audit import SystemActor
from config.kernel.errors import Invalid
from config.kernel.sentences import sentence
from tests.advocacy.networks.mastodon.fake_server import FakeMastodon
from tests.advocacy.networks.mastodon.tempers import TEMPERS
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def server(settings) -> Iterator[FakeMastodon]:
    with FakeMastodon(TEMPERS[0]) as server:
        settings.NETWORKS_ENABLED = ["practice", "mastodon"]
        settings.OUTBOUND_ALLOWED_PRIVATE = sorted(server.allowed_private)
        yield server


@pytest.fixture
def person(client):
    person = make.writer(first_name="Camille")
    client.force_login(person)
    return person


def at(name: str, *args: str, language: str = "fr") -> str:
    with override(language):
        return reverse(name, args=args)


def begin(client: Client, server: FakeMastodon, language: str = "fr") -> str:
    """Agree, and come to the page that says where it goes on: the address there."""
    page = at("advocacy:connect", "mastodon", language=language)
    response = client.post(page, {"host": server.origin, "followers": "on"}, follow=True)
    assert response.status_code == 200
    soup = BeautifulSoup(response.text, "html.parser")
    assert server.host in soup.find("main").text
    return str(soup.find("a", rel="noreferrer")["href"])


def say_yes(server: FakeMastodon, url: str) -> str:
    """Say yes at the network: where the browser is sent, without the host."""
    parts = urlsplit(server.office.authorise(dict(parse_qsl(urlsplit(url).query))))
    return f"{parts.path}?{parts.query}"


def said(client: Client, response) -> str:
    return BeautifulSoup(client.get(response.url).text, "html.parser").find("main").text


@pytest.mark.parametrize("language", ["fr", "en"])
def test_account_is_linked_with_what_was_agreed(client, person, server, language) -> None:
    page = BeautifulSoup(
        client.get(at("advocacy:connect", "mastodon", language=language)).text, "html.parser"
    )
    response = client.get(say_yes(server, begin(client, server, language)))

    grant = Grant.objects.select_related("account").get()
    assert response.status_code == 302
    assert (grant.account.owner, grant.account.network) == (person, "mastodon")
    assert grant.consent_text == page.find(id="consent").text.strip()
    assert grant.followers_consent_at is not None
    assert "write:statuses" in grant.scopes


def test_callback_works_once(client, person, server) -> None:
    back = say_yes(server, begin(client, server))
    client.get(back)

    again = client.get(back)

    assert Account.objects.count() == 1
    assert "Recommencez" in said(client, again)


def test_callback_in_another_session_links_nothing(client, person, server) -> None:
    back = say_yes(server, begin(client, server))
    other = Client()
    other.force_login(make.writer())

    other.get(back)

    assert not Account.objects.exists()
    assert len(server.called("token")) == 1  # that of our registration alone


def test_session_of_somebody_else_does_not_open_it(client, person, server) -> None:
    back = say_yes(server, begin(client, server))
    waiting = client.session["linking"]
    other = Client()
    other.force_login(make.writer())
    session = other.session
    session["linking"] = waiting
    session.save()

    other.get(back)

    assert not Account.objects.exists()


def test_link_that_took_too_long_begins_again(client, person, server) -> None:
    back = say_yes(server, begin(client, server))

    with time_machine.travel(timezone.now() + timedelta(minutes=16)):
        response = client.get(back)
        told = said(client, response)

    assert not Account.objects.exists()
    assert "Recommencez" in told


def test_who_says_no_is_told_that_nothing_was_linked(client, person, server) -> None:
    server.office.says_no = True

    response = client.get(say_yes(server, begin(client, server)))

    assert not Account.objects.exists()
    assert "rien n’a été relié" in said(client, response)


def test_less_than_publishing_is_explained_and_given_back(client, person, server) -> None:
    server.office.grants = "read:accounts"

    response = client.get(say_yes(server, begin(client, server)))

    assert not Account.objects.exists()
    assert sentence(Invalid("network.scope_missing")) in unescape(client.get(response.url).text)
    assert server.called("revoke")


def test_nothing_of_it_stands_in_the_clear(client, person, server) -> None:
    begin(client, server)

    (app,) = server.office.apps.values()
    kept = str(dict(client.session))
    assert app["client_secret"] not in kept
    assert "verifier" not in kept


def test_server_that_is_refused_keeps_what_was_typed(client, person, server) -> None:
    response = client.post(at("advocacy:connect", "mastodon"), {"host": "https://10.0.0.1"})

    page = BeautifulSoup(response.text, "html.parser")
    assert response.status_code == 422
    assert page.find(id="id_host")["value"] == "https://10.0.0.1"


def test_tabs_do_not_disturb_one_another_and_are_few(client, person, server) -> None:
    first = begin(client, server)
    for _ in range(4):
        begin(client, server)
    client.get(say_yes(server, first))
    assert Account.objects.count() == 1

    oldest = begin(client, server)
    for _ in range(5):
        begin(client, server)
    response = client.get(say_yes(server, oldest))

    assert "Recommencez" in said(client, response)


def test_second_account_is_asked_for_by_name(client, person, server) -> None:
    client.get(say_yes(server, begin(client, server)))
    begin(client, server)

    url = begin(client, server)

    assert dict(parse_qsl(urlsplit(url).query))["force_login"] == "true"


def test_account_of_somebody_else_is_refused_and_stays_theirs(client, person, server) -> None:
    client.get(say_yes(server, begin(client, server)))
    other = Client()
    other.force_login(make.writer())

    response = other.get(say_yes(server, begin(other, server)))

    assert "déjà relié" in said(other, response)
    assert Account.objects.get().owner == person
    assert not server.called("revoke")


def ends_in(account: Account, days: int) -> None:
    """Have what was allowed end in so many days."""
    now = timezone.now()
    Grant.objects.filter(account=account).update(
        granted_at=now - timedelta(days=40), expires_at=now + timedelta(days=days)
    )


@pytest.mark.parametrize("language", ["fr", "en"])
def test_account_is_linked_again_in_two_clicks(client, person, server, language) -> None:
    client.get(say_yes(server, begin(client, server, language)))
    account = Account.objects.get()
    ends_in(account, 5)
    page = client.get(at("advocacy:accounts", language=language))
    form = BeautifulSoup(page.text, "html.parser").find("form", action=re.compile("relink"))

    leaving = client.post(form["action"], follow=True)
    link = BeautifulSoup(leaving.text, "html.parser").find("a", rel="noreferrer")["href"]
    client.get(say_yes(server, str(link)))

    # The network need not ask which account it is.
    assert "force_login" not in link
    grant = Grant.objects.get()
    assert grant.account == account
    assert grant.expires_at is None
    assert grant.followers_consent_at is not None


def test_other_words_are_agreed_to_anew(client, person, server) -> None:
    client.get(say_yes(server, begin(client, server)))
    account = Account.objects.get()
    ends_in(account, 5)
    Grant.objects.update(consent_text="What was agreed to long ago.")

    page = client.get(at("advocacy:accounts"))
    response = client.post(at("advocacy:relink", account.pk))

    assert "relink" not in page.text
    assert response.url == at("advocacy:connect", "mastodon")


def test_account_of_somebody_else_is_not_linked_again(client, person, server) -> None:
    account = make.AccountFactory(network="mastodon", host=server.origin)

    assert client.post(at("advocacy:relink", account.pk)).status_code == 404


@pytest.mark.parametrize("days", [5, 40])
def test_writer_reads_that_a_later_post_would_wait(client, person, server, days) -> None:
    client.get(say_yes(server, begin(client, server)))
    ends_in(Account.objects.get(), days)

    page = client.get(at("advocacy:compose", language="en"))

    assert ("a post that leaves later waits" in page.text) is (days == 5)


def test_what_ended_already_ends_on_no_later_day(client, person, server) -> None:
    client.get(say_yes(server, begin(client, server)))
    account = Account.objects.get()
    ends_in(account, 40)
    before = client.get(at("advocacy:accounts", language="en")).text

    accounts.mark_broken(account, "auth_dead", actor=SystemActor("tests"))
    after = client.get(at("advocacy:accounts", language="en")).text

    assert "What you allowed ends on" in before
    assert "What you allowed ends on" not in after
    assert "To be linked again" in after
    assert at("advocacy:calendar", language="en") not in after
