"""The forecast: a page for everybody of ten people or more, a line for one's own accounts."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils.translation import override

from advocacy.models import Account, Delivery, PostReading
from advocacy.reports.forecast import OWN
from tests.factories import advocacy as make
from tests.factories.readings import account_read

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 10, 31, 12, tzinfo=UTC)


def posted(account: Account, impressions: int) -> None:
    row = make.sent(author=account.owner, to=[account])
    at = NOW - timedelta(days=10)
    Delivery.objects.filter(pk=row.pk).update(sent_at=at)
    day = at.date() + timedelta(days=5)
    PostReading.objects.create(delivery=row, day=day, impressions=impressions, source="test")


def held() -> Account:
    account = make.AccountFactory(owner=make.writer(english=True))
    return account_read(
        followers=2, ids=(1, 2), account=account, owner=account.owner, day=NOW.date()
    )


def text(answer) -> str:
    return " ".join(answer.content.decode().split())


def line(client, account: Account, *chosen: Account) -> str:
    client.force_login(account.owner)
    with time_machine.travel(NOW, tick=False), override("en"):
        at = reverse("advocacy:own_forecast")
        return text(client.get(at, {"accounts": [each.pk for each in chosen]}))


def page(client, account: Account, **choice: str) -> str:
    client.force_login(account.owner)
    with time_machine.travel(NOW, tick=False), override("en"):
        return text(client.get(reverse("advocacy:forecast"), choice))


def test_line_says_the_range_and_what_it_rests_on(client) -> None:
    account = held()
    for _ in range(OWN):
        posted(account, 120)

    found = line(client, account, account)

    assert "Probably seen 120 to 120 times." in found
    assert "This rests on 9 posts of the last 90 days." in found
    assert "At most 2 different people follow you there." in found


def test_line_says_when_nothing_is_known(client) -> None:
    account = held()

    assert "cannot be said yet" in line(client, account, account)


def test_line_is_of_one_s_own_accounts_alone(client) -> None:
    mine, other = held(), held()
    for _ in range(OWN):
        posted(other, 120)

    assert line(client, mine, other) == ""


@pytest.mark.parametrize("typed", ["x", "9" * 30, ""])
def test_line_minds_no_nonsense(client, typed: str) -> None:
    client.force_login(held().owner)

    assert client.get(reverse("advocacy:own_forecast"), {"accounts": typed}).status_code == 200


def test_page_shows_a_range_of_ten_people(client) -> None:
    accounts = [held() for _ in range(10)]
    for account in accounts:
        posted(account, 50)

    found = page(client, accounts[0])

    assert "Times seen" in found
    assert "follow at least one account" in found
    assert "fewer than 9 posts" in found


def test_page_shows_nothing_of_nine_people(client) -> None:
    accounts = [held() for _ in range(9)]
    for account in accounts:
        posted(account, 50)

    assert "Too few people to say" in page(client, accounts[0])


def test_page_keeps_its_choice_in_the_address(client) -> None:
    assert '<option value="practice" selected>' in page(client, held(), network="practice")
