"""Taking down on a real AT Protocol server: gone, seen to be gone, and never in doubt for long."""

from collections.abc import Iterator

import pytest
from django.utils import timezone

from advocacy.models import Account, Delivery, Removal
from advocacy.services import accounts, delivery, removals, takedown
from advocacy.services.accounts import Consent
from advocacy.states import DeliveryState, RemovalState
from tests.counterparts.pds import Pds
from tests.counterparts.proxy import Proxy
from tests.factories import advocacy as make

pytestmark = [pytest.mark.counterpart, pytest.mark.django_db(transaction=True)]
DELETE = "com.atproto.repo.deleteRecord"


@pytest.fixture
def proxy(pds: Pds, settings) -> Iterator[Proxy]:
    with Proxy(pds.host) as proxy:
        settings.OUTBOUND_ALLOWED_PRIVATE = sorted(pds.allowed_private | proxy.allowed_private)
        settings.BLUESKY_DEFAULT_HOST, settings.BLUESKY_PLC = pds.host, pds.plc
        yield proxy


@pytest.fixture
def out(pds: Pds, proxy: Proxy) -> Delivery:
    """A post that is out on the server."""
    remote = pds.create_account()
    account: Account = accounts.link(
        actor=make.writer(),
        kind="bluesky",
        answers={
            "host": pds.host,
            "identifier": remote.handle,
            "app_password": remote.app_password,
        },
        consent=Consent("J’autorise"),
    )
    row = make.approved(author=account.owner, to=[account]).deliveries.get()
    delivery.sweep()
    row.refresh_from_db()
    assert row.state == DeliveryState.SENT
    return row


def test_record_is_gone_and_was_looked_for(pds: Pds, out: Delivery) -> None:
    row = removals.remove_own(out, actor=out.post.author)

    takedown.sweep()

    row.refresh_from_db()
    assert (row.state, row.looked) == (RemovalState.DONE, Removal.Looked.GONE)
    assert pds.records(out.account.remote_id) == []


def test_worker_that_died_after_the_deletion_leaves_no_doubt(pds: Pds, out: Delivery) -> None:
    row = removals.remove_own(out, actor=out.post.author)
    takedown.sweep()
    lapsed = {"state": RemovalState.RUNNING, "lease_until": timezone.now(), "removed_at": None}
    Removal.objects.filter(pk=row.pk).update(**lapsed)
    Delivery.objects.filter(pk=out.pk).update(state=DeliveryState.REMOVAL_REQUESTED)

    takedown.sweep()

    row.refresh_from_db()
    assert (row.state, row.looked) == (RemovalState.DONE, Removal.Looked.GONE)
    assert pds.records(out.account.remote_id) == []
