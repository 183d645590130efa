"""The page My accounts says whose an account is; leads change it for what they hold."""

import pytest
from django.urls import reverse
from django.utils.translation import override

from advocacy.models import Account
from tests.factories import advocacy as make
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


def text(answer) -> str:
    return " ".join(answer.content.decode().split())


@override("en")
def test_lead_marks_their_account_and_reads_so(client) -> None:
    account = make.AccountFactory(owner=UserFactory(lead=True, english=True))
    client.force_login(account.owner)
    at = reverse("advocacy:account_company", args=[account.pk])

    answer = client.post(at, {"company": "yes"}, follow=True)

    assert "This account is the company’s now." in text(answer)
    assert "It is my own" in text(answer)
    assert Account.objects.get().is_company


@override("en")
def test_others_are_not_offered_it(client) -> None:
    account = make.AccountFactory(owner=UserFactory(moderator=True, english=True))
    client.force_login(account.owner)

    page = text(client.get(reverse("advocacy:accounts")))
    answer = client.post(reverse("advocacy:account_company", args=[account.pk]), follow=True)

    assert "It is the company’s" not in page
    assert "said by those who lead communications" in text(answer)
    assert not Account.objects.get().is_company


@override("en")
def test_account_the_company_gave_is_not_offered(client) -> None:
    owner = UserFactory(lead=True, english=True)
    account = make.AccountFactory(owner=owner, is_company=True)
    owner.branded_accounts.create(network="bluesky", handle="x", unit=owner.unit, account=account)
    client.force_login(owner)

    page = text(client.get(reverse("advocacy:accounts")))

    assert "· the company’s" in page
    assert "It is my own" not in page
