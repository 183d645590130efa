"""A post on its way to a Mastodon server: sent once, found again, taken down, given back."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from advocacy.models import Account, Delivery, Grant, Removal
from advocacy.networks.mastodon.adapter import MOST_PAGES, STATUSES_PAGE
from advocacy.services import accounts, delivery, removals, takedown
from advocacy.states import AccountState, DeliveryState
from tests.advocacy.networks.mastodon.fake_server import FakeMastodon
from tests.advocacy.networks.mastodon.tempers import TEMPERS
from tests.factories import advocacy as make

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
TEXT = "Première nuit au parc 👩‍🔧 https://hexalia.example/vent #ÉolienEnMer"


@pytest.fixture(params=TEMPERS, ids=lambda temper: temper.name)
def server(request, settings) -> Iterator[FakeMastodon]:
    with FakeMastodon(request.param) as server:
        settings.NETWORKS_ENABLED = ["practice", "mastodon"]
        settings.OUTBOUND_ALLOWED_PRIVATE = sorted(server.allowed_private)
        yield server


@pytest.fixture
def account(server: FakeMastodon) -> Account:
    ours = server.credentials
    return make.AccountFactory(
        network="mastodon", host=ours.host, remote_id=ours.remote_id, grant=ours
    )


def sent(account: Account) -> Delivery:
    post = make.approved(author=account.owner, text=TEXT, to=[account])
    delivery.sweep()
    return post.deliveries.get()


def later(row: Delivery, minutes: int = 30) -> Delivery:
    """Look again after a while, as the sweep does."""
    with time_machine.travel(timezone.now() + timedelta(minutes=minutes)):
        delivery.sweep()
    row.refresh_from_db()
    return row


def test_post_goes_out_once_as_it_was_approved(server, account) -> None:
    row = sent(account)
    delivery.sweep()

    (post,) = server.posts.values()
    assert (row.state, post["text"]) == (DeliveryState.SENT, TEXT)
    assert row.remote_id in server.posts
    assert row.url.startswith(server.origin)


def test_lost_answer_is_found_again_and_never_sent_twice(server, account) -> None:
    server.lose_answer("create")

    row = later(sent(account))

    assert row.state == DeliveryState.SENT
    assert len(server.posts) == 1


def test_post_is_taken_down(server, account) -> None:
    row = sent(account)

    removals.remove_own(row, actor=account.owner)
    takedown.sweep()

    row.refresh_from_db()
    assert row.state == DeliveryState.REMOVED
    assert not server.posts


def test_post_behind_many_newer_ones_is_seen_to_be_gone(server, account) -> None:
    row = sent(account)
    for number in range(MOST_PAGES * int(STATUSES_PAGE) + 1):
        server.add(f"Newer {number}", "public", [])

    removals.remove_own(row, actor=account.owner)
    takedown.sweep()

    row.refresh_from_db()
    assert (row.state, Removal.objects.get().looked) == (DeliveryState.REMOVED, "gone")


def test_account_is_given_back(server, account) -> None:
    revocation = accounts.unlink(actor=account.owner, account=account)

    account.refresh_from_db()
    assert revocation.ended
    assert account.state == AccountState.UNLINKED
    assert not Grant.objects.exists()
    assert not server.office.tokens


def test_dead_token_breaks_the_account(server, account) -> None:
    server.office.tokens.clear()

    row = sent(account)

    account.refresh_from_db()
    assert (row.state, account.state) == (DeliveryState.FAILED, AccountState.BROKEN)
    assert not server.posts
