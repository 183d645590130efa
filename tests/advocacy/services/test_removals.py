"""Taking down: asked or by oneself, never by force, and with a proof."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from advocacy.models import Account, Delivery, PostReading, Removal, WallPost
from advocacy.services import delivery, metrics, removals, takedown
from advocacy.services.removals import Request
from advocacy.states import DeliveryState, RemovalState
from config.kernel.errors import Invalid, NotAllowed, WrongState
from moderation.models import LedgerEntry, Notice
from tests.advocacy.networks import fake_pds
from tests.advocacy.networks.fake_pds import FakePds
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db
REQUEST = Request("error", "Le chiffre est faux.")
DELETE = "com.atproto.repo.deleteRecord"


def state_of(row: Delivery) -> str:
    row.refresh_from_db()
    return row.state


def test_author_takes_their_own_down_in_one_press(out) -> None:
    row = removals.remove_own(out, actor=out.post.author)

    takedown.sweep()

    row.refresh_from_db()
    assert state_of(out) == DeliveryState.REMOVED
    assert (row.state, row.way, row.looked) == (RemovalState.DONE, "service", "gone")
    assert row.network_said == "accepted"
    assert not WallPost.objects.exists()


@pytest.fixture
def committed(django_capture_on_commit_callbacks) -> Any:
    return lambda: django_capture_on_commit_callbacks(execute=True)


def test_request_on_a_personal_account_deletes_nothing(out, reviewer, committed) -> None:
    with committed():
        row = removals.ask(out, actor=reviewer, request=REQUEST)

    takedown.sweep()

    assert (row.state, state_of(out)) == (RemovalState.ASKED, DeliveryState.REMOVAL_REQUESTED)
    assert WallPost.objects.exists()
    assert row.deadline > timezone.now()
    (told,) = Notice.objects.all()
    assert (told.happening.event, told.person) == ("removal_asked", out.post.author)


def test_author_presses_and_everybody_is_told(out, reviewer, committed) -> None:
    row = removals.ask(out, actor=reviewer, request=REQUEST)
    removals.press(row, actor=out.post.author)

    with committed():
        takedown.sweep()

    assert state_of(out) == DeliveryState.REMOVED
    told = Notice.objects.exclude(happening__event="removal_asked")
    assert {row.person for row in told} == {out.post.author, reviewer}


def unsure(row: Delivery) -> Removal:
    """A removal of it whose answer was lost."""
    removal = removals.remove_own(row, actor=row.post.author)
    Removal.objects.filter(pk=removal.pk).update(state="unknown", attempts=5)
    return Removal.objects.select_related("delivery__post", "delivery__account").get()


@pytest.mark.parametrize("gone", [True, False])
def test_look_that_comes_too_late_changes_nothing(out, gone) -> None:
    stale = unsure(out)
    if gone:
        WallPost.objects.all().delete()
    Removal.objects.update(not_before=timezone.now() + timedelta(hours=1))

    takedown.look_for_certainty(stale)

    assert (Removal.objects.get().state, state_of(out)) == (
        RemovalState.UNKNOWN,
        DeliveryState.REMOVAL_REQUESTED,
    )


@pytest.mark.parametrize("gone", [True, False])
def test_look_at_what_was_settled_meanwhile_raises_nothing(out, gone) -> None:
    stale = unsure(out)
    if gone:
        WallPost.objects.all().delete()
    Removal.objects.update(state="asked")

    takedown.look_for_certainty(stale)

    assert Removal.objects.get().state == RemovalState.ASKED


def test_attempt_whose_lease_was_taken_over_records_nothing(out) -> None:
    removals.remove_own(out, actor=out.post.author)
    lease = timezone.now() + timedelta(minutes=1)
    Removal.objects.update(state="running", lease_until=lease)
    slow = Removal.objects.select_related("delivery").get()
    Removal.objects.update(lease_until=lease + timedelta(minutes=1))

    takedown.record(slow, takedown.Answer(said="accepted", looked="gone"))

    assert Removal.objects.get().state == RemovalState.RUNNING


def test_look_that_breaks_is_no_certainty(out) -> None:
    row = unsure(out)
    row.delivery.account.network = "unheard-of"

    assert takedown.look(row) == "unchecked"


def test_what_was_gone_before_was_not_accepted(pds: FakePds, skeet) -> None:
    pds.answer_next(DELETE, 400, {"error": "RecordNotFound"}, {})
    pds.records.clear()

    row = taken_down(skeet)

    assert (row.state, row.network_said) == (RemovalState.DONE, "absent")


def test_what_only_a_look_says_was_not_accepted(out) -> None:
    unsure(out)
    WallPost.objects.all().delete()

    takedown.sweep()

    row = Removal.objects.get()
    assert (row.state, row.way, row.network_said) == (RemovalState.DONE, "service", "")


def test_what_its_author_wanted_is_theirs_to_end(out, reviewer) -> None:
    row = removals.remove_own(out, actor=out.post.author)
    Removal.objects.update(state="asked")
    row.refresh_from_db()
    with pytest.raises(NotAllowed):
        removals.drop(row, actor=reviewer)

    removals.drop(row, actor=out.post.author)

    assert (row.state, state_of(out)) == (RemovalState.DROPPED, DeliveryState.SENT)


def test_author_ends_nothing_that_others_asked(out, reviewer) -> None:
    row = removals.ask(out, actor=reviewer, request=REQUEST)

    with pytest.raises(NotAllowed):
        removals.drop(row, actor=out.post.author)


def test_nobody_presses_for_the_author(out, reviewer) -> None:
    row = removals.ask(out, actor=reviewer, request=REQUEST)

    for act in (removals.press, removals.by_hand):
        with pytest.raises(NotAllowed):
            act(row, actor=reviewer)
    with pytest.raises(NotAllowed):
        removals.decline(row, actor=reviewer, words="Non")


def test_author_says_why_it_stays(out, reviewer) -> None:
    row = removals.ask(out, actor=reviewer, request=REQUEST)

    removals.decline(row, actor=out.post.author, words="Le chiffre est celui du rapport.")

    row.refresh_from_db()
    assert (row.state, state_of(out)) == (
        RemovalState.DECLINED,
        DeliveryState.REMOVAL_REQUESTED,
    )
    with pytest.raises(WrongState) as again:
        removals.ask(out, actor=reviewer, request=REQUEST)
    assert again.value.code == "removal.asked_already"


def test_whoever_asked_lets_it_stay(out, reviewer) -> None:
    row = removals.ask(out, actor=reviewer, request=REQUEST)
    removals.decline(row, actor=out.post.author, words="Non.")

    removals.drop(row, actor=reviewer)

    assert (row.state, state_of(out)) == (RemovalState.DROPPED, DeliveryState.SENT)


def test_by_hand_is_looked_at(out, reviewer) -> None:
    row = removals.ask(out, actor=reviewer, request=REQUEST)
    with pytest.raises(WrongState) as there:
        removals.by_hand(row, actor=out.post.author)
    WallPost.objects.all().delete()

    removals.by_hand(row, actor=out.post.author)

    assert there.value.code == "removal.still_there"
    assert (row.state, row.way, row.looked) == (RemovalState.DONE, "hand", "gone")
    assert state_of(out) == DeliveryState.REMOVED


def test_company_account_is_taken_down_by_the_service(company_out, reviewer) -> None:
    removals.ask(company_out, actor=reviewer, request=REQUEST)

    takedown.sweep()

    assert state_of(company_out) == DeliveryState.REMOVED


def test_legal_needs_a_second_person_on_a_company_account(company_out, legal, comms) -> None:
    row = removals.ask(company_out, actor=legal, request=REQUEST)
    takedown.sweep()
    proposed = (row.state, state_of(company_out))
    with pytest.raises(NotAllowed):
        removals.confirm(row, actor=legal)

    removals.confirm(row, actor=comms)
    takedown.sweep()

    assert proposed == (RemovalState.PROPOSED, DeliveryState.REMOVAL_REQUESTED)
    assert state_of(company_out) == DeliveryState.REMOVED


@pytest.mark.parametrize("who", ["outsider", "hr", "author"])
def test_others_do_not_ask(out, request, who) -> None:
    with pytest.raises(NotAllowed):
        removals.ask(out, actor=request.getfixturevalue(who), request=REQUEST)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (Request("error", " "), "removal.note_missing"),
        (Request("error", "x", clause_id="unheard-of"), "removal.clause_unknown"),
        (Request("mood", "x"), "removal.choice"),
    ],
)
def test_request_is_checked(out, reviewer, wrong, code) -> None:
    with pytest.raises(Invalid) as refused:
        removals.ask(out, actor=reviewer, request=wrong)

    assert refused.value.code == code
    assert state_of(out) == DeliveryState.SENT


def test_only_what_is_out_is_asked_to_come_down(author, reviewer) -> None:
    make.charter_in_force()
    make.acknowledged(author)
    row = make.approved(author=author).deliveries.get()

    with pytest.raises(WrongState):
        removals.ask(row, actor=reviewer, request=REQUEST)

    assert not Removal.objects.exists()


def test_every_move_is_in_the_ledger(out) -> None:
    row = removals.remove_own(out, actor=out.post.author)
    takedown.sweep()

    moves = LedgerEntry.objects.filter(subject_type="advocacy.removal", subject_id=str(row.pk))
    assert list(moves.values_list("action", flat=True)) == [
        "removal.ask",
        "removal.press",
        "removal.start",
        "removal.succeed",
    ]


def test_what_was_asked_cannot_be_rewritten(out, reviewer) -> None:
    removals.ask(out, actor=reviewer, request=REQUEST)

    with pytest.raises(IntegrityError), transaction.atomic():
        Removal.objects.update(note="Autre chose")
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM advocacy_removal")


def test_readings_stop_once_it_is_down(out) -> None:
    metrics.read_networks()
    removals.remove_own(out, actor=out.post.author)
    takedown.sweep()
    PostReading.objects.all().delete()

    metrics.read_networks()

    assert not PostReading.objects.exists()


def test_sweep_twice_deletes_once_and_changes_nothing(out) -> None:
    removals.remove_own(out, actor=out.post.author)
    takedown.sweep()

    assert takedown.sweep() == 0


def test_worker_that_died_is_looked_after(out) -> None:
    row = removals.remove_own(out, actor=out.post.author)
    past = timezone.now() - timedelta(minutes=1)
    Removal.objects.filter(pk=row.pk).update(state="running", lease_until=past, attempts=1)

    takedown.sweep()
    takedown.sweep()

    assert state_of(out) == DeliveryState.REMOVED


@pytest.fixture
def skeet(pds: FakePds, author) -> Delivery:
    """A post of the author on an AT Protocol server."""
    make.charter_in_force()
    make.acknowledged(author)
    account = make.AccountFactory(
        owner=author, bluesky=True, remote_id=fake_pds.DID, host=pds.origin, grant=pds.credentials
    )
    row = make.approved(author=author, to=[account]).deliveries.get()
    delivery.sweep()
    row.refresh_from_db()
    return row


def taken_down(row: Delivery) -> Removal:
    removal = removals.remove_own(row, actor=row.post.author)
    takedown.sweep()
    removal.refresh_from_db()
    return removal


def test_record_is_deleted_and_seen_to_be_gone(pds: FakePds, skeet) -> None:
    row = taken_down(skeet)

    assert (row.state, row.looked, pds.records) == (RemovalState.DONE, "gone", {})


def test_lost_answer_is_tried_again(pds: FakePds, skeet) -> None:
    pds.answer_next(DELETE, 502, "<h1>Bad gateway</h1>", {})
    row = taken_down(skeet)
    waiting = (row.state, row.attempts)
    Removal.objects.update(not_before=timezone.now())

    takedown.sweep()

    assert waiting == (RemovalState.DUE, 1)
    assert (state_of(skeet), pds.records) == (DeliveryState.REMOVED, {})


def test_dead_authorisation_leaves_it_to_the_author(pds: FakePds, skeet) -> None:
    pds.answer_next(DELETE, 401, {"error": "AuthMissing"}, {})

    row = taken_down(skeet)

    assert (row.state, row.problem) == (RemovalState.ASKED, "auth_dead")
    assert Account.objects.get(network="bluesky").state == "broken"
    assert state_of(skeet) == DeliveryState.REMOVAL_REQUESTED


def test_outcome_that_stays_open_is_visible(pds: FakePds, skeet) -> None:
    row = removals.remove_own(skeet, actor=skeet.post.author)
    for _ in range(takedown.outcomes.TRIES):
        pds.answer_next(DELETE, 502, "<h1>Bad gateway</h1>", {})
        Removal.objects.update(not_before=timezone.now())
        takedown.sweep()

    row.refresh_from_db()
    assert row.state == RemovalState.UNKNOWN
