"""A YouTube channel from its link to its last figure: linked by the page, read, renewed, given
back."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.utils import timezone

from advocacy.models import Account, AccountReading, Grant
from advocacy.services import accounts, metrics
from advocacy.states import AccountState
from charter.models import User
from tests.advocacy.networks.youtube.fake_google import APPS, CHANNEL, HANDLE, FakeGoogle
from tests.factories import advocacy as make

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def server(settings: Any) -> Iterator[FakeGoogle]:
    with FakeGoogle() as server:
        app = APPS["youtube"]
        settings.NETWORKS_ENABLED = ["practice", "youtube"]
        settings.NETWORK_APPS = {"youtube": (app.client_id, app.client_secret, [])}
        settings.NETWORK_HOSTS = dict(server.hosts)
        settings.OUTBOUND_ALLOWED_PRIVATE = sorted(server.allowed_private)
        server.channels[CHANNEL] = {"subscriberCount": "12300", "videoCount": "4"}
        yield server


@pytest.fixture
def person(client: Any) -> User:
    person = make.writer(language="en")
    client.force_login(person)
    return person


def link(client: Any, server: FakeGoogle) -> str:
    """Agree, go to Google, say yes, come back; what the page says then."""
    page = client.post("/en/accounts/connect/youtube/", {}, follow=True)
    there = BeautifulSoup(page.text, "html.parser").find("a", rel="noreferrer")
    parts = urlsplit(server.authorise(dict(parse_qsl(urlsplit(str(there["href"])).query))))
    answer = client.get(f"{parts.path}?{parts.query}", follow=True)
    return BeautifulSoup(answer.text, "html.parser").find("main").text


def test_channel_is_linked_and_read_once_a_day(client, server, person) -> None:
    said = link(client, server)
    read = [metrics.read_networks(), metrics.read_networks()]

    assert "Its figures are read once a day." in said
    account = Account.objects.get()
    assert (account.remote_id, account.handle, account.owner) == (CHANNEL, HANDLE, person)
    reading = AccountReading.objects.get()
    assert (reading.followers, reading.source, read) == (12_300, "youtube", [1, 0])
    assert Grant.objects.get().followers_consent_at is None


def test_session_that_is_over_is_renewed_before_it_is_read(client, server, person) -> None:
    link(client, server)
    first = set(server.tokens)

    with time_machine.travel(timezone.now() + timedelta(days=1)):
        metrics.read_networks()

    assert len(server.called("channels")) == 2
    assert server.called("channels")[-1]["token"] not in first


def test_channel_whose_yes_was_taken_back_is_told_to_its_owner(client, server, person) -> None:
    link(client, server)
    server.refreshable.clear()

    with time_machine.travel(timezone.now() + timedelta(days=1)):
        metrics.read_networks()

    account = Account.objects.get()
    assert (account.state, account.problem) == (AccountState.BROKEN, "auth_dead")


def test_quota_of_the_day_leaves_the_account_linked(client, server, person) -> None:
    link(client, server)
    server.refuse_next("channels", 403, "quotaExceeded")

    assert metrics.read_networks() == 0
    assert Account.objects.get().state == AccountState.LINKED
    assert metrics.read_networks() == 1


def test_giving_it_back_ends_it_at_google_and_erases_its_figures(client, server, person) -> None:
    link(client, server)
    metrics.read_networks()

    revocation = accounts.unlink(actor=person, account=Account.objects.get())

    assert revocation.ended
    assert (server.refreshable, server.tokens) == ({}, {})
    assert not AccountReading.objects.exists()
    assert not Grant.objects.exists()
