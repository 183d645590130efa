"""Readings stored by the thousand: as they are, each once."""

from datetime import timedelta

import pytest

from advocacy.models import AccountReading
from advocacy.services.loading import load
from tests.factories.readings import DAY, account_read

pytestmark = pytest.mark.django_db


def reading(account, followers: int | None, day=DAY) -> AccountReading:
    return AccountReading(
        account=account, unit=account.owner.unit, day=day, followers=followers, source="test"
    )


def test_load_keeps_what_is_there_and_adds_what_is_not() -> None:
    account = account_read(followers=3)

    load([reading(account, 9), reading(account, None, DAY + timedelta(days=1))])
    load([reading(account, 9), reading(account, 7, DAY + timedelta(days=1))])

    rows = AccountReading.objects.order_by("day").values_list("day", "followers", "source")
    assert list(rows) == [(DAY, 3, "test"), (DAY + timedelta(days=1), None, "test")]


def test_load_of_nothing_asks_nothing(django_assert_num_queries) -> None:
    with django_assert_num_queries(0):
        load([])
