"""The daily readings of a real AppView, as they are stored."""

from typing import Any

import pytest

from advocacy.models import Account, AccountReading, Audience, Delivery, PostReading
from advocacy.services import accounts, audience_keys, delivery, metrics
from advocacy.services.accounts import Consent
from advocacy.states import AccountState
from tests.counterparts.network import Network
from tests.counterparts.service import Account as Remote
from tests.factories import advocacy as make

pytestmark = [pytest.mark.counterpart, pytest.mark.networks, pytest.mark.django_db]


@pytest.fixture
def remote(network: Network, settings: Any) -> Remote:
    """An account of a network that this installation knows."""
    settings.OUTBOUND_ALLOWED_PRIVATE = sorted(network.allowed_private)
    settings.BLUESKY_DEFAULT_HOST, settings.BLUESKY_PLC = network.host, network.plc
    settings.BLUESKY_APPVIEW = network.appview
    return network.create_account()


@pytest.fixture
def followers(network: Network, remote: Remote) -> list[Remote]:
    """Who follows it."""
    found = [network.create_account() for _ in range(3)]
    for follower in found:
        network.follow(follower, remote)
    return found


def linked(remote: Remote, *, followers: bool) -> Account:
    """The account as its owner links it; `followers` is whether they may be read."""
    answers = {"identifier": remote.handle, "app_password": remote.app_password}
    return accounts.link(
        actor=make.writer(),
        kind="bluesky",
        answers=answers,
        consent=Consent("J’autorise", followers=followers),
    )


def sent(account: Account) -> Delivery:
    """A post of ours that is out."""
    post = make.approved(author=account.owner, to=[account], text="Bonjour du chantier")
    delivery.sweep()
    return post.deliveries.get()


def test_reading_counts_who_follows_without_listing_them(
    network: Network, remote: Remote, followers: list[Remote]
) -> None:
    account = linked(remote, followers=False)
    network.settle()

    assert metrics.read_networks() == 1

    reading = AccountReading.objects.get()
    assert (reading.account, reading.followers, reading.source) == (account, 3, "bluesky")
    assert not Audience.objects.exists()


def test_reading_with_consent_keeps_hashes_of_the_followers_only(
    network: Network, remote: Remote, followers: list[Remote]
) -> None:
    linked(remote, followers=True)
    network.settle()

    metrics.read_networks()

    audience = Audience.objects.get()
    dids = [follower.did for follower in followers]
    key = audience_keys.current(audience.day).material
    hashes = metrics.follower_hashes("bluesky", dids, key=key)
    assert (bytes(audience.hashes), audience.listed) == (hashes.tobytes(), 3)
    stored = str(list(Audience.objects.values()) + list(AccountReading.objects.values()))
    assert not [did for did in dids if did in stored or did.removeprefix("did:plc:") in stored]


def test_post_is_read_as_the_network_counts_it(
    network: Network, remote: Remote, followers: list[Remote]
) -> None:
    row = sent(linked(remote, followers=False))
    post = {"uri": row.remote_id, "cid": row.receipt["revision"]}
    for follower in followers:
        network.like(follower, post)
    network.repost(followers[0], post)
    network.quote(followers[1], post)
    network.reply(followers[2], post)
    network.settle()

    metrics.read_networks()

    reading = PostReading.objects.get(delivery=row)
    assert (reading.reactions, reading.shares, reading.replies) == (3, 2, 1)
    assert (reading.impressions, reading.clicks) == (None, None)


def test_post_its_author_deleted_elsewhere_is_missed_not_read(
    network: Network, remote: Remote
) -> None:
    row = sent(linked(remote, followers=False))
    network.delete(remote, {"uri": row.remote_id})
    network.settle()

    metrics.read_networks()

    row.refresh_from_db()
    assert row.missing_since is not None
    assert not PostReading.objects.exists()


def test_account_taken_down_is_no_longer_used(network: Network, remote: Remote) -> None:
    account = linked(remote, followers=True)
    network.take_down(remote)
    network.settle()

    metrics.read_networks()

    account.refresh_from_db()
    assert (account.state, account.problem) == (AccountState.BROKEN, "account_blocked")
    assert not AccountReading.objects.exists()
    assert not Audience.objects.exists()
