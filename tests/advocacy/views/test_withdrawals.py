"""What Meta calls when somebody removes our app there: it ends here, and they can read so."""

from datetime import timedelta
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from advocacy.models import Account, AccountReading, Grant, Receipt
from advocacy.networks.types import Credentials
from advocacy.services import accounts, retention
from advocacy.states import AccountState, DeliveryState
from charter.models import User
from config.kernel.audit import SystemActor
from tests.advocacy.networks.meta import signed
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db
SECRET = "the-secret-we-share"
PERSON = "17841400000000001"


@pytest.fixture(autouse=True)
def configured(settings: Any) -> None:
    kinds = ["threads", "facebook_page", "instagram", "x"]
    settings.NETWORKS_ENABLED = kinds
    settings.NETWORK_APPS = dict.fromkeys(kinds, ("1", SECRET, ()))


@pytest.fixture
def caller() -> Client:
    """A server of theirs: no cookie, no token of a form."""
    return Client(enforce_csrf_checks=True)


def linked(person: User, kind: str = "threads", number: str = PERSON, **extra: str) -> Account:
    held = Credentials(number, access="token", extra=extra)
    made = make.AccountFactory(owner=person, network=kind, remote_id=number, grant=held)
    return Account.objects.get(pk=made.pk)


def called(caller: Client, kind: str = "threads", *, secret: str = SECRET, **said: Any) -> Any:
    facts = {"algorithm": "HMAC-SHA256", "user_id": PERSON}
    facts |= {"issued_at": int(timezone.now().timestamp())} | said
    address = reverse("link_withdrawn", args=[kind])
    return caller.post(address, {"signed_request": signed(facts, secret)})


def text(response: Any) -> str:
    return " ".join(BeautifulSoup(response.text, "html.parser").find("main").text.split())


def test_yes_that_is_taken_back_ends_here_and_is_erased(author: User, caller: Client) -> None:
    account = linked(make.writer(unit=author.unit))
    row = make.approved(author=account.owner, to=[account]).deliveries.get()
    AccountReading.objects.create(
        account=account, unit=author.unit, day=timezone.localdate(), followers=7, source="threads"
    )

    answer = called(caller)

    account.refresh_from_db()
    row.refresh_from_db()
    assert account.state == AccountState.UNLINKED
    assert row.state == DeliveryState.FAILED
    assert not Grant.objects.exists()
    assert not AccountReading.objects.exists()
    receipt = Receipt.objects.get()
    assert (receipt.person, receipt.reason) == (account.owner, "unlinked")
    assert (receipt.state, receipt.sealed) == ("ended", None)
    assert set(answer.json()) == {"url", "confirmation_code"}


def test_person_is_told_by_mail_which_account_it_was(caller: Client) -> None:
    account = linked(make.writer(language="en"))

    called(caller)

    (message,) = mail.outbox
    assert message.to == [account.owner.email]
    assert account.handle in message.subject
    assert f"You took back at Threads what you had allowed us for {account.handle}" in message.body


def test_mail_that_cannot_be_sent_refuses_nothing(caller: Client, settings: Any) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    linked(make.writer())

    answer = called(caller)

    assert answer.status_code == 200
    assert Receipt.objects.get().state == "ended"


def test_erasure_is_asked_for_after_the_authorisation_died(caller: Client) -> None:
    account = linked(make.writer(), "facebook_page", "1042", person_id=PERSON)
    accounts.mark_broken(account, "auth_dead", actor=SystemActor("tests"))
    retention.keep()

    called(caller, "facebook_page")

    account.refresh_from_db()
    assert account.state == AccountState.UNLINKED
    assert account.handle == retention.FORGOTTEN


@pytest.mark.parametrize("language", ["fr", "en"])
def test_person_reads_what_became_of_it_without_signing_in(caller: Client, language: str) -> None:
    account = linked(make.writer())
    answer = called(caller).json()

    page = Client().get(answer["url"], headers={"Accept-Language": language})

    assert answer["confirmation_code"] in answer["url"]
    assert page["Content-Language"] == language
    assert "Threads" in text(page)
    assert account.owner.last_name not in page.text


@pytest.mark.parametrize("kind", ["facebook_page", "instagram"])
def test_account_of_somebody_ends_by_their_own_number(caller: Client, kind: str) -> None:
    mine = linked(make.writer(), kind, "1042", person_id=PERSON)
    other = linked(make.writer(), kind, "1043", person_id="another")

    called(caller, kind)

    assert Account.objects.held().get() == other
    assert Receipt.objects.get().account == mine


def test_somebody_we_do_not_know_is_answered_too(caller: Client) -> None:
    linked(make.writer(), number="another")

    answer = called(caller)

    assert Account.objects.held().count() == 1
    assert "We hold no authorisation" in text(
        Client().get(answer.json()["url"], headers={"Accept-Language": "en"})
    )


def test_what_was_linked_again_since_stays(caller: Client) -> None:
    linked(make.writer())
    long_ago = timezone.now() - timedelta(days=2)

    called(caller, issued_at=int(long_ago.timestamp()))

    assert Account.objects.held().count() == 1


def test_call_that_is_said_twice_ends_it_once(caller: Client) -> None:
    linked(make.writer())

    answers = [called(caller).status_code for _ in range(2)]

    assert answers == [200, 200]
    assert Receipt.objects.count() == 1


def test_call_of_anybody_else_changes_nothing(caller: Client) -> None:
    linked(make.writer())

    wrong = called(caller, secret="another")
    empty = caller.post(reverse("link_withdrawn", args=["threads"]))

    assert (wrong.status_code, empty.status_code) == (400, 400)
    assert Account.objects.held().count() == 1


@pytest.mark.parametrize("kind", ["x", "practice", "unknown"])
def test_networks_that_never_call_have_no_address(caller: Client, kind: str) -> None:
    assert called(caller, kind).status_code == 404


def test_code_that_is_not_ours_shows_nothing() -> None:
    assert Client().get(reverse("withdrawn", args=["abc:def"])).status_code == 404
