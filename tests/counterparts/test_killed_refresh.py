"""Workers die by SIGKILL while they renew a session at a real server: no pair is ever lost."""

import time
from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest
from django.utils import timezone

from advocacy.models import Account, Delivery, Grant
from advocacy.services import accounts, grants, vault
from advocacy.services.accounts import Consent
from advocacy.states import AccountState, DeliveryState
from charter.models import User
from tests.advocacy.workers import Workers, workers
from tests.counterparts.pds import Pds
from tests.factories import advocacy as make

pytestmark = [pytest.mark.counterpart, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def environment(pds: Pds, settings) -> dict[str, str]:
    """The server, for this process and for the workers."""
    settings.OUTBOUND_ALLOWED_PRIVATE = sorted(pds.allowed_private)
    settings.BLUESKY_DEFAULT_HOST, settings.BLUESKY_PLC = pds.host, pds.plc
    settings.BLUESKY_APPVIEW = "-"
    return {
        "OUTBOUND_ALLOWED_PRIVATE": ",".join(sorted(pds.allowed_private)),
        "BLUESKY_DEFAULT_HOST": pds.host,
        "BLUESKY_PLC": pds.plc,
        "BLUESKY_APPVIEW": "-",
    }


def linked(pds: Pds, person: User) -> Account:
    at_home = pds.create_account()
    answers = {"identifier": at_home.handle, "app_password": at_home.app_password, "host": ""}
    return accounts.link(actor=person, kind="bluesky", answers=answers, consent=Consent("Oui"))


def expire(account: Account) -> None:
    """Have the access be over, as far as we know: whoever opens it next renews it first."""
    grant = Grant.objects.get(account=account)
    over = timezone.now() - timedelta(minutes=1)
    held = replace(grants.credentials_of(grant), access_expires_at=over)
    sealed = vault.seal(held.to_dict(), account=account)
    Grant.objects.filter(pk=grant.pk).update(
        sealed=sealed.data, key_version=sealed.key_version, renewing_until=None
    )


def lapse() -> None:
    """Let the leases of dead workers run out."""
    past = timezone.now() - timedelta(seconds=1)
    Grant.objects.filter(renewing_until__isnull=False).update(renewing_until=past)
    unsent = Delivery.objects.exclude(state=DeliveryState.SENT)
    unsent.update(not_before=past)
    unsent.filter(lease_until__isnull=False).update(lease_until=past)


def killed_while_renewing(pool: Workers, account: Account, random: Random) -> bool:
    """Start a worker and kill it within the renewal; whether it was in the middle of it."""
    pid = pool.start()
    held = Grant.objects.filter(account=account, renewing_until__isnull=False)
    deadline = time.monotonic() + 20
    while not held.exists() and time.monotonic() < deadline:
        time.sleep(0.001)
    time.sleep(random.uniform(0, 0.03))
    pool.kill(pid)
    return held.exists()


def test_killed_renewals_lose_no_pair(pds: Pds, environment: dict[str, str], size) -> None:
    person = make.writer()
    account = linked(pds, person)
    random, texts, caught = Random(2026), [], 0

    with workers(**environment) as pool:
        for kill in range(size(20, 200)):
            texts.append(f"Message {kill}")
            make.approved(author=person, to=[account], text=texts[-1])
            expire(account)
            caught += killed_while_renewing(pool, account, random)
            lapse()
        for _ in range(3):
            pool.start()
            pool.wait()
            lapse()

    account.refresh_from_db()
    assert caught > 0, "no worker was killed while it renewed"
    assert account.state == AccountState.LINKED
    sent = [held["value"]["text"] for held in pds.records(account.remote_id)]
    assert sorted(sent) == sorted(texts)
    assert set(Delivery.objects.values_list("state", flat=True)) == {DeliveryState.SENT}
