"""The keys of the vault are rotated while posts go out: nothing stops, nothing is lost."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.management import call_command
from django.db import connection, connections

from advocacy.models import Account, Delivery, Grant
from advocacy.services import delivery, grants, vault
from advocacy.states import AccountState, DeliveryState
from tests.factories import advocacy as make

pytestmark = [pytest.mark.slow, pytest.mark.django_db(transaction=True)]
OLD, NEW = "1:" + "QUJD" * 10 + "QUI=", "2:" + "REVG" * 10 + "REU="
POSTS = 60


def many(number: int) -> list[Account]:
    """So many accounts of one person on the practice wall, each with its grant."""
    first = make.AccountFactory()
    rows = [
        Account(
            owner=first.owner,
            network="practice",
            remote_id=f"rotated-{index}",
            handle=f"@rotated-{index}",
        )
        for index in range(number - 1)
    ]
    made = Account.objects.bulk_create(rows)
    held = grants.credentials_of(Grant.objects.get(account=first)).to_dict()
    Grant.objects.bulk_create(
        _granted(account, {**held, "remote_id": account.remote_id}) for account in made
    )
    return [first, *made]


def _granted(account: Account, held: dict[str, object]) -> Grant:
    sealed = vault.seal(held, account=account)
    return Grant(
        account=account,
        sealed=sealed.data,
        key_version=sealed.key_version,
        consent_text="Oui",
        refreshed_at=account.linked_at,
    )


@pytest.mark.skipif(connection.vendor == "sqlite", reason="SQLite lets one writer in at a time")
def test_rotation_over_all_grants_while_sending_goes_on(settings) -> None:
    settings.VAULT_KEYS = OLD
    accounts = many(2500)
    for number in range(POSTS):
        make.approved(author=accounts[0].owner, to=[accounts[0]], text=f"Message {number}")
    settings.VAULT_KEYS = f"{NEW},{OLD}"

    with ThreadPoolExecutor(1) as pool:
        sending = pool.submit(_send_all)
        call_command("rotate_keys", verbosity=0)
        sending.result(60)

    assert set(Grant.objects.values_list("key_version", flat=True)) == {2}
    assert Delivery.objects.filter(state=DeliveryState.SENT).count() == POSTS
    assert set(Account.objects.values_list("state", flat=True)) == {AccountState.LINKED}
    settings.VAULT_KEYS = NEW
    assert all(
        grants.credentials_of(grant).remote_id == grant.account.remote_id
        for grant in Grant.objects.select_related("account")
    )


def _send_all() -> None:
    try:
        while Delivery.objects.filter(state=DeliveryState.DUE).exists():
            delivery.sweep()
    finally:
        connections.close_all()
