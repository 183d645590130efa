"""Linking by the page: what is asked, what is refused beside which field, and what never shows."""

import contextlib
import sys
from collections.abc import Iterator

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ImproperlyConfigured
from django.core.signals import got_request_exception
from django.urls import reverse
from django.utils.translation import override
from django.views.debug import ExceptionReporter

from advocacy.models import Account, Grant
from tests.advocacy.networks import fake_pds
from tests.advocacy.networks.fake_pds import FakePds
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db
ANSWERS = {"host": "", "identifier": fake_pds.HANDLE, "app_password": fake_pds.APP_PASSWORD}


@pytest.fixture
def pds(settings) -> Iterator[FakePds]:
    with FakePds() as server:
        settings.OUTBOUND_ALLOWED_PRIVATE = sorted(server.allowed_private)
        settings.BLUESKY_DEFAULT_HOST = settings.BLUESKY_PLC = server.origin
        yield server


@pytest.fixture
def person(client):
    person = make.writer(first_name="Camille")
    client.force_login(person)
    return person


def at(kind: str, language: str = "fr") -> str:
    with override(language):
        return reverse("advocacy:connect", args=[kind])


def test_practice_is_linked_with_the_name_proposed(client, person) -> None:
    page = BeautifulSoup(client.get(at("practice")).text, "html.parser")

    response = client.post(at("practice"), {"handle": page.find(id="id_handle")["value"]})

    account = Account.objects.get()
    assert response.url.endswith("/accounts/")
    assert (account.owner, account.remote_id) == (person, "camille-martin")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_consent_is_stored_as_it_was_shown(client, person, pds: FakePds, language) -> None:
    page = BeautifulSoup(client.get(at("bluesky", language)).text, "html.parser")

    client.post(at("bluesky", language), ANSWERS | {"followers": "on"})

    grant = Grant.objects.get()
    assert grant.consent_text == page.find(id="consent").text.strip()
    assert grant.followers_consent_at is not None


def test_followers_are_not_agreed_to_by_default(client, person, pds: FakePds) -> None:
    page = BeautifulSoup(client.get(at("bluesky")).text, "html.parser")
    client.post(at("bluesky"), ANSWERS)

    assert page.find(id="id_followers").get("checked") is None
    assert Grant.objects.get().followers_consent_at is None


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"app_password": "wrong"}, "app_password"),
        ({"identifier": "nobody.test"}, "identifier"),
        ({"host": "https://127.0.0.2"}, "host"),
        ({"host": "https://nowhere.invalid"}, "host"),
        ({"app_password": ""}, "app_password"),
    ],
)
def test_refusal_is_beside_its_field_and_keeps_all_but_secrets(
    client, person, pds: FakePds, changes, field, language
) -> None:
    response = client.post(at("bluesky", language), ANSWERS | changes)

    page = BeautifulSoup(response.text, "html.parser")
    assert response.status_code == 422
    assert page.find(id=f"id_{field}_errors").text.strip()
    assert page.find(id="id_identifier")["value"] == (ANSWERS | changes)["identifier"]
    assert page.find(id="id_app_password").get("value") is None


def test_error_page_and_its_mail_show_no_password_and_no_token(
    client, person, pds: FakePds, settings
) -> None:
    pages = []

    def keep(sender, request, **_) -> None:
        for mail in (True, False):
            reporter = ExceptionReporter(request, *sys.exc_info(), is_email=mail)
            pages.extend([reporter.get_traceback_text(), reporter.get_traceback_html()])

    settings.VAULT_KEYS = "1:too-short"
    got_request_exception.connect(keep)
    with contextlib.suppress(ImproperlyConfigured):
        client.post(at("bluesky"), ANSWERS)
    got_request_exception.disconnect(keep)

    assert len(pages) == 4
    for secret in (fake_pds.APP_PASSWORD, fake_pds.ACCESS, fake_pds.REFRESH, "too-short"):
        assert not [page for page in pages if secret in page]
