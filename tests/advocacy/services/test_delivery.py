"""Sending: once, only what was approved, and never blindly again."""

from datetime import timedelta

import pytest
from django.utils import timezone

from advocacy.models import Account, Delivery, Post, WallAccount, WallPost
from advocacy.services import delivery, posts
from advocacy.states import AccountState, DeliveryState
from config.kernel.errors import NotAllowed, WrongState
from moderation.models import LedgerEntry, Notice
from moderation.services import holds
from moderation.services.scopes import Scope
from tests.factories import advocacy as make
from tests.factories.moderation import charter_in_force
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
PAST = timezone.now() - timedelta(minutes=5)


def test_sweep_publishes_what_is_approved_and_keeps_the_receipt() -> None:
    post = make.approved(text="Bonjour à tous")

    attempts = delivery.sweep()

    row = post.deliveries.get()
    assert attempts == 1
    assert (row.state, row.remote_id) == (DeliveryState.SENT, row.record_key)
    assert WallPost.objects.get().text == "Bonjour à tous"
    assert row.url.endswith(f"/wall/{row.account.remote_id}/{row.record_key}/")


def test_sweep_twice_publishes_once() -> None:
    make.approved()
    delivery.sweep()

    assert delivery.sweep() == 0
    assert WallPost.objects.count() == 1


def test_sweep_writes_one_ledger_entry_per_move() -> None:
    row = make.approved().deliveries.get()

    delivery.sweep()

    moves = LedgerEntry.objects.filter(subject_type="advocacy.delivery", subject_id=str(row.pk))
    assert list(moves.values_list("action", flat=True)) == ["delivery.start", "delivery.succeed"]


def test_sweep_leaves_what_waits_for_review() -> None:
    make.submitted()

    delivery.sweep()

    assert not WallPost.objects.exists()


@pytest.mark.parametrize("renewed", [True, False], ids=["digest renewed", "digest left alone"])
def test_sweep_leaves_a_text_edited_after_approval(renewed: bool) -> None:
    post = make.approved()
    Post.objects.filter(pk=post.pk).update(
        text="Autre chose", **({"digest": "0" * 64} if renewed else {})
    )

    delivery.sweep()

    assert not WallPost.objects.exists()
    assert post.deliveries.get().state == DeliveryState.DUE


def test_sweep_leaves_an_account_added_after_approval() -> None:
    post = make.approved()
    post.accounts.add(make.AccountFactory(owner=post.author))

    delivery.sweep()

    assert not WallPost.objects.exists()


def test_freeze_stops_sending_and_its_release_lets_go() -> None:
    post = make.approved()
    lead, other = (
        UserFactory(lead=True, unit=post.author.unit),
        UserFactory(legal=True, unit=post.author.unit),
    )
    hold = holds.freeze(
        actor=lead,
        reason="Incident",
        review_at=timezone.now() + timedelta(days=1),
        scope=Scope(unit=post.author.unit),
    )
    delivery.sweep()
    frozen = WallPost.objects.count()

    holds.ask_release(hold, actor=lead)
    holds.release(hold, actor=other)
    delivery.sweep()

    assert (frozen, WallPost.objects.count()) == (0, 1)


def test_sweep_leaves_the_post_of_someone_who_left() -> None:
    post = make.approved()
    type(post.author).objects.filter(pk=post.author_id).update(is_active=False, status="left")

    delivery.sweep()

    assert not WallPost.objects.exists()


def test_sweep_leaves_the_post_of_someone_who_has_not_read_the_new_charter() -> None:
    make.approved()
    version = charter_in_force()
    type(version).objects.filter(pk=version.pk).update(
        state="superseded", superseded_at=timezone.now()
    )
    charter_in_force()

    delivery.sweep()

    assert not WallPost.objects.exists()


def test_sweep_leaves_a_network_that_was_switched_off(settings) -> None:
    make.approved()
    settings.NETWORKS_ENABLED = ["bluesky"]

    delivery.sweep()

    assert not WallPost.objects.exists()


def test_sweep_leaves_a_withdrawn_post() -> None:
    post = make.approved()
    posts.withdraw(actor=post.author, post=post)

    delivery.sweep()

    assert not WallPost.objects.exists()
    assert post.deliveries.get().problem == "withdrawn"


def test_dead_account_fails_its_post_breaks_and_tells_its_owner(
    django_capture_on_commit_callbacks,
) -> None:
    post = make.approved()
    account = post.accounts.get()
    WallAccount.objects.filter(handle=account.remote_id).delete()

    with django_capture_on_commit_callbacks(execute=True):
        delivery.sweep()

    account.refresh_from_db()
    assert (account.state, account.problem) == (AccountState.BROKEN, "auth_dead")
    assert post.deliveries.get().state == DeliveryState.FAILED
    (told,) = Notice.objects.all()
    assert (told.happening.event, told.person) == ("broken", post.author)


def test_other_posts_of_a_dead_account_wait_until_it_is_linked_again() -> None:
    post = make.approved()
    Account.objects.update(state=AccountState.BROKEN)
    delivery.sweep()
    waiting = post.deliveries.get().state

    Account.objects.update(state=AccountState.LINKED)
    delivery.sweep()

    assert (waiting, post.deliveries.get().state) == (DeliveryState.DUE, DeliveryState.SENT)


def test_lapsed_lease_whose_post_arrived_is_found_not_sent_again() -> None:
    row = make.approved().deliveries.get()
    delivery.sweep()
    Delivery.objects.filter(pk=row.pk).update(
        state=DeliveryState.SENDING, lease_until=PAST, remote_id="", sent_at=None
    )

    attempts = delivery.sweep()

    row.refresh_from_db()
    assert (attempts, row.state, WallPost.objects.count()) == (0, DeliveryState.SENT, 1)


def test_lapsed_lease_whose_post_never_arrived_is_sent_with_the_same_key() -> None:
    row = make.delivery(state=DeliveryState.SENDING, lease_until=PAST, attempts=1)

    delivery.sweep()

    assert WallPost.objects.get().key == row.record_key


def test_running_lease_is_left_to_its_worker() -> None:
    later = timezone.now() + timedelta(minutes=2)
    row = make.delivery(state=DeliveryState.SENDING, lease_until=later)

    delivery.sweep()

    row.refresh_from_db()
    assert row.state == DeliveryState.SENDING


def test_something_else_under_our_key_stays_uncertain() -> None:
    row = make.delivery(state=DeliveryState.UNKNOWN, not_before=PAST)
    account = WallAccount.objects.get(handle=row.account.remote_id)
    WallPost.objects.create(account=account, key=row.record_key, text="?", digest="0" * 64)

    delivery.sweep()

    row.refresh_from_db()
    assert row.state == DeliveryState.UNKNOWN
    assert row.not_before > timezone.now()
    assert row.lease_until is None


def test_author_looks_again_for_an_uncertain_delivery() -> None:
    later = timezone.now() + timedelta(days=1)
    row = make.delivery(state=DeliveryState.UNKNOWN, not_before=later)

    assert delivery.look_again(actor=row.post.author, delivery=row)

    row.refresh_from_db()
    assert row.state == DeliveryState.DUE


def test_only_the_author_looks_again() -> None:
    row = make.delivery(state=DeliveryState.UNKNOWN)

    with pytest.raises(NotAllowed):
        delivery.look_again(actor=UserFactory(lead=True), delivery=row)


def test_failed_delivery_is_tried_again_by_its_author() -> None:
    row = make.delivery(state=DeliveryState.FAILED, problem="transient", attempts=5)

    delivery.try_again(actor=row.post.author, delivery=row)
    delivery.sweep()

    row.refresh_from_db()
    assert (row.state, row.problem, row.attempts) == (DeliveryState.SENT, "", 1)


def test_failed_delivery_of_an_edited_post_is_not_tried_again() -> None:
    row = make.delivery(state=DeliveryState.FAILED, problem="transient")
    row.post.digest = "0" * 64

    with pytest.raises(WrongState):
        delivery.try_again(actor=row.post.author, delivery=row)
