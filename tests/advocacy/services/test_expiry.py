"""Authorisations that end: said fourteen, seven and one day before, and acted on afterwards."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from advocacy.models import Account, Grant
from advocacy.networks.types import Credentials
from advocacy.services import expiry, grants
from advocacy.states import AccountState
from moderation.models import Happening
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db
CODE = "ends_soon"


def ending_in(days: float, **fields: object) -> Account:
    """An account whose authorisation was given long ago and ends in so many days."""
    account = make.AccountFactory(**fields)
    now = timezone.now()
    Grant.objects.filter(account=account).update(
        granted_at=now - timedelta(days=40), expires_at=now + timedelta(days=days)
    )
    return Account.objects.get(pk=account.pk)


def told() -> int:
    return Happening.objects.filter(event=CODE).count()


def test_owner_is_told_at_each_step_and_once() -> None:
    ending_in(20)
    now, seen = timezone.now(), []

    for day in range(22):
        with time_machine.travel(now + timedelta(days=day, hours=1)):
            expiry.sweep()
            expiry.sweep()
        seen.append(told())

    # Day 6 is the first with fourteen left, 13 with seven, 19 with one.
    assert [day for day in range(1, 22) if seen[day] > seen[day - 1]] == [6, 13, 19]
    assert seen[-1] == 3


@pytest.mark.parametrize(("days", "number"), [(15, 0), (13.9, 1), (6, 1), (0.5, 1), (-1, 0)])
def test_late_sweep_tells_the_step_that_it_is(days: float, number: int) -> None:
    ending_in(days)

    expiry.sweep()

    assert told() == number


def test_what_has_ended_is_to_be_linked_again_and_its_owner_is_told() -> None:
    account = ending_in(-0.1)

    expiry.sweep()

    account.refresh_from_db()
    assert (account.state, account.problem) == (AccountState.BROKEN, "auth_dead")
    assert Happening.objects.filter(event="broken").count() == 1


@pytest.mark.parametrize("state", ["broken", "unlinked"])
def test_nobody_is_told_of_what_they_know(state: str) -> None:
    account = ending_in(3)
    Account.objects.filter(pk=account.pk).update(state=state)

    expiry.sweep()

    assert told() == 0


def test_who_has_just_said_yes_is_not_told_at_once() -> None:
    account = make.AccountFactory()
    Grant.objects.update(expires_at=timezone.now() + timedelta(days=14))

    expiry.sweep()

    assert told() == 0
    assert expiry.account_ends(Account.objects.select_related("grant").get(pk=account.pk)) is None


@pytest.mark.parametrize(
    ("refresh", "refresh_days", "access_days", "days"),
    [("", None, 60, 60), ("r", 365, 60, 365), ("r", None, 1, None), ("", None, None, None)],
)
def test_authorisation_lasts_as_long_as_it_can_be_renewed(
    refresh: str, refresh_days: int | None, access_days: int | None, days: int | None
) -> None:
    now = timezone.now()

    def at(number: int | None):
        return None if number is None else now + timedelta(days=number)

    held = Credentials(
        "a", access="x", refresh=refresh,
        access_expires_at=at(access_days), refresh_expires_at=at(refresh_days),
    )  # fmt: skip

    account = make.AccountFactory(grant=held)

    assert grants.lasts_until(held) == at(days)
    assert Grant.objects.get(account=account).expires_at == at(days)


def test_counts_by_network_name_nobody(django_assert_num_queries) -> None:
    for days in (1, 5, 13):
        ending_in(days)
    ending_in(30)

    with django_assert_num_queries(1):
        assert expiry.ending_by_network() == [("practice", 3)]


def test_what_has_ended_ends_no_more() -> None:
    account = make.AccountFactory(bluesky=True)
    yesterday = timezone.now() - timedelta(days=1)
    Grant.objects.update(granted_at=yesterday - timedelta(days=60), expires_at=yesterday)

    assert expiry.account_ends(Account.objects.select_related("grant").get(pk=account.pk)) is None
    expiry.sweep()
    Grant.objects.update(expires_at=timezone.now() + timedelta(days=3))
    assert expiry.account_ends(Account.objects.select_related("grant").get(pk=account.pk)) is None
