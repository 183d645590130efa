"""Readings: once a day, null when unknown, followers only where they were allowed."""

from typing import Any

import numpy as np
import pytest
import time_machine
from django.utils import timezone

from advocacy.models import Account, AccountReading, Audience, Grant, PostReading, WallAccount
from advocacy.networks.practice.adapter import PracticeAdapter
from advocacy.services import audience_keys, delivery, metrics
from advocacy.states import AccountState
from tests.advocacy.networks import fake_pds
from tests.advocacy.networks.fake_pds import FakePds
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db


def followed(account: Account, *people: int) -> Account:
    followers = np.array(sorted(people), dtype="<u4").tobytes()
    WallAccount.objects.filter(handle=account.remote_id).update(followers=followers)
    return account


def allow(account: Account) -> None:
    Grant.objects.filter(account=account).update(followers_consent_at=timezone.now())


def test_reading_counts_followers_without_consent_but_lists_nobody() -> None:
    account = followed(make.AccountFactory(), 3, 5, 8)

    metrics.read_networks()

    reading = AccountReading.objects.get()
    assert (reading.followers, reading.unit, reading.source) == (3, account.owner.unit, "practice")
    assert not Audience.objects.exists()


def test_reading_with_consent_keeps_hashes_only() -> None:
    account = followed(make.AccountFactory(), 3, 5, 8)
    allow(account)

    metrics.read_networks()

    audience = Audience.objects.get()
    hashes = np.frombuffer(bytes(audience.hashes), dtype="<u8")
    assert audience.listed == len(hashes) == 3
    assert list(hashes) == sorted(hashes)
    assert not {3, 5, 8} & set(hashes.tolist())


def test_same_follower_of_two_accounts_has_the_same_hash() -> None:
    for people in ((3, 5), (5, 8)):
        allow(followed(make.AccountFactory(), *people))

    metrics.read_networks()

    one, other = (np.frombuffer(bytes(row.hashes), "<u8") for row in Audience.objects.all())
    assert len(np.intersect1d(one, other)) == 1


def test_hashes_of_two_keys_and_networks_do_not_meet() -> None:
    one = metrics.follower_hashes("practice", ["5"], key=b"one")

    assert one != metrics.follower_hashes("practice", ["5"], key=b"two")
    assert one != metrics.follower_hashes("bluesky", ["5"], key=b"one")


def test_audience_is_hashed_with_the_key_it_names() -> None:
    account = followed(make.AccountFactory(), 3, 5, 8)
    allow(account)

    metrics.read_networks()

    key = audience_keys.current(timezone.localdate())
    hashes = metrics.follower_hashes("practice", ["3", "5", "8"], key=key.material)
    audience = Audience.objects.get()
    assert (audience.key_id, bytes(audience.hashes)) == (key.serial, hashes.tobytes())


def test_reading_twice_a_day_is_one_reading() -> None:
    make.AccountFactory()

    assert (metrics.read_networks(), metrics.read_networks()) == (1, 0)
    assert AccountReading.objects.count() == 1


def test_server_without_counts_reads_as_unknown(pds: FakePds) -> None:
    make.AccountFactory(
        bluesky=True, remote_id=fake_pds.DID, host=pds.origin, grant=pds.credentials
    )

    metrics.read_networks()

    assert AccountReading.objects.get().followers is None


def test_followers_of_a_network_are_listed_page_by_page(pds: FakePds) -> None:
    pds.has_view, pds.followers = True, [f"did:plc:{n}" for n in range(5)]
    allow(
        make.AccountFactory(
            bluesky=True, remote_id=fake_pds.DID, host=pds.origin, grant=pds.credentials
        )
    )

    metrics.read_networks()

    assert AccountReading.objects.get().followers == 5
    assert Audience.objects.get().listed == 5


def test_server_in_trouble_leaves_no_reading_and_stops_nobody(pds: FakePds) -> None:
    make.AccountFactory(
        bluesky=True, remote_id=fake_pds.DID, host=pds.origin, grant=pds.credentials
    )
    make.AccountFactory()
    pds.has_view = True
    pds.answer_next("app.bsky.actor.getProfile", 500, "oops")

    metrics.read_networks()

    assert AccountReading.objects.get().source == "practice"


def test_dead_account_is_marked_and_not_read_again() -> None:
    account = make.AccountFactory()
    WallAccount.objects.all().delete()

    metrics.read_networks()

    account.refresh_from_db()
    assert account.state == AccountState.BROKEN


def test_post_reading_keeps_unknown_apart_from_zero() -> None:
    post = make.approved()
    delivery.sweep()
    wall_post = WallAccount.objects.get().posts.get()
    wall_post.reactions.create(kind="like", count=0)

    metrics.read_networks()

    reading = PostReading.objects.get(delivery__post=post)
    assert (reading.reactions, reading.impressions) == (0, None)


def test_post_is_followed_for_four_weeks() -> None:
    row = make.sent()
    WallAccount.objects.get().posts.create(key=row.remote_id, text="x", digest="0")
    with time_machine.travel(row.sent_at + metrics.FOLLOWED_FOR * 2, tick=False):
        metrics.read_networks()

    assert not PostReading.objects.exists()


def test_audiences_are_forgotten_after_a_year() -> None:
    account = make.AccountFactory(broken=True)
    old = timezone.localdate() - metrics.KEPT_FOR * 1.01
    Audience.objects.create(account=account, day=old, key_year=old.year, listed=0)

    metrics.read_networks()

    assert not Audience.objects.exists()


def test_adapter_that_fails_as_none_should_leaves_the_others(monkeypatch) -> None:
    accounts = [make.AccountFactory(), make.AccountFactory()]
    measure, asked = PracticeAdapter.measure_account, []

    async def spoilt(adapter: PracticeAdapter) -> Any:
        asked.append(adapter)
        if len(asked) == 1:
            raise RecursionError
        return await measure(adapter)

    monkeypatch.setattr(PracticeAdapter, "measure_account", spoilt)

    assert metrics.read_networks() == 1
    assert AccountReading.objects.count() == 1
    assert all(Account.objects.get(pk=each.pk).state == AccountState.LINKED for each in accounts)
