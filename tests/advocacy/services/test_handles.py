"""The charter's word on the name of an account, as it is linked."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils.translation import override

from advocacy.models import Account, WallAccount
from advocacy.services import accounts, handles
from advocacy.services.accounts import Consent
from config.kernel.errors import Invalid
from config.kernel.sentences import sentence
from moderation.models import Case, Screening
from tests.advocacy.networks import fake_pds
from tests.advocacy.networks.fake_pds import FakePds
from tests.factories import advocacy as make
from tests.factories.moderation import rule_in_force

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
YES = Consent("J’autorise Hexalia")


@pytest.fixture
def person():
    return make.writer(first_name="Camille")


def practice(person, handle: str) -> Account:
    return accounts.link(actor=person, kind="practice", answers={"handle": handle}, consent=YES)


def forbid(*names: str, **columns) -> None:
    rule_in_force("brand.handle", brands=list(names), **columns)


def test_name_with_the_brand_is_refused_with_clause_and_way_out(person) -> None:
    forbid("Hexalia")

    with pytest.raises(Invalid) as refused:
        practice(person, "hexalia-camille")

    with override("fr"):
        words = sentence(refused.value)
    assert refused.value.code == "account.handle_refused"
    assert "@hexalia-camille" in words
    assert "Titre respect" in words
    assert refused.value.params["link"] == reverse("contacts")
    assert not Account.objects.exists()
    assert not WallAccount.objects.exists()


def test_other_names_are_linked(person) -> None:
    forbid("Hexalia")

    assert practice(person, "camille").handle == "@camille"


def test_looking_at_a_name_keeps_nothing(person) -> None:
    forbid("Hexalia", severity=2)

    practice(person, "hexalia-camille")

    assert not Case.objects.exists()
    assert not Screening.objects.exists()


def test_session_of_a_refused_account_is_given_back(person, settings) -> None:
    forbid("Alice")
    answers = {"host": "", "identifier": fake_pds.HANDLE, "app_password": fake_pds.APP_PASSWORD}
    with FakePds() as server:
        settings.OUTBOUND_ALLOWED_PRIVATE = sorted(server.allowed_private)
        settings.BLUESKY_DEFAULT_HOST = settings.BLUESKY_PLC = server.origin

        with pytest.raises(Invalid, match="handle_refused"):
            accounts.link(actor=person, kind="bluesky", answers=answers, consent=YES)

        assert server.called("com.atproto.server.deleteSession")
    assert not Account.objects.exists()


def test_rules_that_cannot_be_compiled_link_nothing(person, settings) -> None:
    forbid("Never compiled before")
    del settings.PSEUDONYM_KEY

    with pytest.raises(Invalid, match="handle_unchecked"):
        practice(person, "camille")


def test_account_linked_before_keeps_working_and_is_looked_at_when_linked_again(person) -> None:
    account = make.AccountFactory(owner=person, remote_id="hexalia-camille")
    forbid("Hexalia")

    assert handles.remarks(account, actor=person)[0].severity == 3
    with pytest.raises(Invalid):
        practice(person, "hexalia-camille")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_page_says_what_helps_and_whom_to_ask(client, person, language) -> None:
    forbid("Hexalia")
    client.force_login(person)
    with override(language):
        address = reverse("advocacy:connect", args=["practice"])

    response = client.post(address, {"handle": "hexalia-camille"})

    page = BeautifulSoup(response.text, "html.parser")
    assert response.status_code == 422
    assert "@hexalia-camille" in page.find(class_="notice").text
    assert page.find("a", href=response.context["form"].help)


def test_page_shows_a_remark_that_refuses_nothing(client, person) -> None:
    forbid("Hexalia", severity=1)
    client.force_login(person)

    response = client.post(
        reverse("advocacy:connect", args=["practice"]), {"handle": "hexalia-camille"}, follow=True
    )

    assert "ne porte pas le nom" in response.text
    assert Account.objects.get().handle == "@hexalia-camille"
