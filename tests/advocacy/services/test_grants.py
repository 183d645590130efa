"""Sessions are renewed by one worker at a time, and the new pair is stored before it is used."""

import asyncio
from datetime import timedelta

import pytest
from asgiref.sync import async_to_sync
from django.utils import timezone

from advocacy.models import Account, Grant
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.types import Credentials
from advocacy.services import grants
from advocacy.services.tools import open_tools
from tests.advocacy.networks import fake_pds
from tests.advocacy.networks.fake_pds import FakePds
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db
REFRESH = "com.atproto.server.refreshSession"


@pytest.fixture
def account(pds: FakePds) -> Account:
    old = Credentials(fake_pds.DID, pds.origin, access="old", refresh=fake_pds.REFRESH)
    made = make.AccountFactory(bluesky=True, remote_id=fake_pds.DID, host=pds.origin, grant=old)
    return Account.objects.get(pk=made.pk)


async def opened(account: Account, times: int = 1) -> None:
    async with open_tools() as tools:
        tasks = [grants.open_adapter(account, tools, renew=True) for _ in range(times)]
        await asyncio.gather(*tasks)


def test_ten_jobs_renew_once(pds: FakePds, account: Account) -> None:
    async_to_sync(opened)(account, times=10)

    assert len(pds.called(REFRESH)) == 1
    assert grants.credentials_of(Grant.objects.get()).access == fake_pds.ACCESS


def test_lease_of_a_job_that_died_runs_out(pds: FakePds, account: Account) -> None:
    Grant.objects.update(renewing_until=timezone.now() - timedelta(seconds=1))

    async_to_sync(opened)(account)

    assert Grant.objects.get().renewing_until is None


def test_pair_another_job_stored_is_used(pds: FakePds, account: Account) -> None:
    stale = Account.objects.select_related("grant__account").get()
    async_to_sync(opened)(account)

    async_to_sync(opened)(stale)

    assert len(pds.called(REFRESH)) == 1


def test_refused_renewal_lets_the_lease_go(pds: FakePds, account: Account) -> None:
    pds.answer_next(REFRESH, 400, {"error": "ExpiredToken"})

    with pytest.raises(NetworkError) as refused:
        async_to_sync(opened)(account)

    assert refused.value.kind is ErrorKind.AUTH_DEAD
    assert Grant.objects.get().renewing_until is None


def test_account_without_grant_is_dead(pds: FakePds, account: Account) -> None:
    Grant.objects.all().delete()

    with pytest.raises(NetworkError) as refused:
        async_to_sync(opened)(Account.objects.get())

    assert refused.value.kind is ErrorKind.AUTH_DEAD
