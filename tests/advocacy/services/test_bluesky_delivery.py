"""Sending to an AT Protocol server that fails in every way networks fail."""

from datetime import timedelta

import pytest
from django.utils import timezone

from advocacy.models import Account, Delivery
from advocacy.networks.types import Credentials
from advocacy.services import delivery, grants
from advocacy.states import AccountState, DeliveryState
from tests.advocacy.networks import fake_pds
from tests.advocacy.networks.fake_pds import FakePds
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db
PUT = "com.atproto.repo.putRecord"
REFRESH = "com.atproto.server.refreshSession"


@pytest.fixture
def row(pds: FakePds) -> Delivery:
    """An approved post for the server's account."""
    person = make.writer()
    account = make.AccountFactory(
        owner=person, bluesky=True, remote_id=fake_pds.DID, host=pds.origin, grant=pds.credentials
    )
    return make.approved(author=person, to=[account], text="Bonjour 👋").deliveries.get()


def swept(row: Delivery) -> Delivery:
    delivery.sweep()
    row.refresh_from_db()
    return row


def test_record_is_what_was_approved(pds: FakePds, row: Delivery) -> None:
    swept(row)

    record = pds.records[row.record_key]
    assert (row.state, record["text"], record["langs"]) == (
        DeliveryState.SENT,
        "Bonjour 👋",
        ["fr"],
    )
    assert row.remote_id == f"at://{fake_pds.DID}/app.bsky.feed.post/{row.record_key}"
    assert row.receipt["source_url"].startswith(pds.origin)


def test_image_leaves_as_the_bytes_that_were_approved(pds: FakePds) -> None:
    person = make.writer()
    account = make.AccountFactory(
        owner=person, bluesky=True, remote_id=fake_pds.DID, host=pds.origin, grant=pds.credentials
    )
    post = make.PostFactory(author=person, to=[account])
    stored = make.attached(post, alt="Une pale")
    make.approve(post)

    delivery.sweep()

    (embed,) = next(iter(pds.records.values()))["embed"]["images"]
    assert embed["alt"] == "Une pale"
    assert embed["image"]["size"] == stored.size


def test_image_changed_on_disk_does_not_leave(pds: FakePds) -> None:
    post = make.PostFactory()
    stored = make.attached(post, alt="Une pale")
    make.approve(post)
    with stored.file.storage.open(stored.file.name, "wb") as file:
        file.write(b"autre chose")

    delivery.sweep()

    assert post.deliveries.get().state == DeliveryState.FAILED


def test_rate_limit_waits_until_the_server_says(pds: FakePds, row: Delivery) -> None:
    pds.answer_next(PUT, 429, {"error": "RateLimitExceeded"}, {"Retry-After": "600"})

    swept(row)

    assert (row.state, row.problem) == (DeliveryState.DUE, "rate_limited")
    assert row.not_before > timezone.now() + timedelta(minutes=9)


def test_unreachable_server_is_tried_again_then_given_up(pds: FakePds, row: Delivery) -> None:
    Account.objects.update(host="http://127.0.0.1:9")
    grants.store(
        Account.objects.get(),
        Credentials(fake_pds.DID, "http://127.0.0.1:9"),
        consent="",
        followers=False,
    )
    seen = []
    for _ in range(6):
        Delivery.objects.filter(pk=row.pk).update(not_before=timezone.now())
        seen.append((swept(row).state, row.attempts))

    assert seen[0] == (DeliveryState.DUE, 1)
    assert seen[-1] == (DeliveryState.FAILED, 5)


def test_expired_session_is_renewed_stored_and_used(pds: FakePds, row: Delivery) -> None:
    old = Credentials(fake_pds.DID, pds.origin, access="old", refresh=fake_pds.REFRESH)
    grants.store(row.account, old, consent="", followers=False)

    swept(row)

    grant = Account.objects.get().grant
    assert row.state == DeliveryState.SENT
    assert grants.credentials_of(grant).access == fake_pds.ACCESS
    assert len(pds.called(REFRESH)) == 1


def test_session_that_is_about_to_end_is_renewed_first(pds: FakePds, row: Delivery) -> None:
    soon = timezone.now() + timedelta(seconds=30)
    ending = Credentials(fake_pds.DID, pds.origin, access="old", access_expires_at=soon)
    grants.store(row.account, ending, consent="", followers=False)

    swept(row)

    assert row.state == DeliveryState.SENT
    assert len(pds.called(PUT)) == 1


def test_refused_renewal_breaks_the_account(pds: FakePds, row: Delivery) -> None:
    old = Credentials(fake_pds.DID, pds.origin, access="old", refresh="old")
    grants.store(row.account, old, consent="", followers=False)
    pds.answer_next(REFRESH, 400, {"error": "ExpiredToken"})

    swept(row)

    row.account.refresh_from_db()
    assert (row.state, row.problem) == (DeliveryState.FAILED, "auth_dead")
    assert row.account.state == AccountState.BROKEN


def test_lost_answer_is_settled_at_once_when_the_post_is_there(pds: FakePds, row: Delivery) -> None:
    pds.lose_answer(PUT)

    swept(row)

    assert (row.state, len(pds.records)) == (DeliveryState.SENT, 1)


def test_lost_request_becomes_unknown_then_is_sent_once(pds: FakePds, row: Delivery) -> None:
    pds.answer_next(PUT, 502, "<html>Bad gateway</html>")
    first = swept(row).state

    Delivery.objects.filter(pk=row.pk).update(not_before=timezone.now())
    swept(row)

    assert (first, row.state, len(pds.records)) == (DeliveryState.UNKNOWN, DeliveryState.SENT, 1)


def test_text_the_server_refuses_goes_back_to_its_author(pds: FakePds, row: Delivery) -> None:
    pds.answer_next(PUT, 400, {"error": "InvalidRequest", "message": "no"})

    swept(row)

    assert (row.state, row.problem) == (DeliveryState.FAILED, "content_invalid")


def test_unreadable_grant_is_tried_later_and_breaks_nothing(row: Delivery) -> None:
    Account.objects.get().grant.__class__.objects.update(key_version=99)

    swept(row)

    row.account.refresh_from_db()
    assert (row.state, row.account.state) == (DeliveryState.DUE, AccountState.LINKED)


def test_no_token_is_logged(pds: FakePds, row: Delivery, caplog) -> None:
    pds.answer_next(PUT, 401, {"error": "AuthMissing", "message": fake_pds.ACCESS})

    with caplog.at_level("DEBUG"):
        swept(row)

    assert fake_pds.ACCESS not in caplog.text
    assert fake_pds.REFRESH not in caplog.text
