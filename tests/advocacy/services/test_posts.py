"""Submitting, taking back, taking up again."""

import pytest
from django.utils.translation import override

from advocacy.models import Delivery, Post
from advocacy.services import posts, readiness
from advocacy.states import AccountState, DeliveryState, PostState
from config.kernel.errors import Invalid, NotAllowed, Stale, WrongState
from moderation.models import Case
from moderation.states import CaseState, Lane, Surface
from tests.factories import advocacy as make
from tests.factories.moderation import CaseFactory, charter_in_force, rule_in_force

pytestmark = pytest.mark.django_db


def test_submit_freezes_content_and_plans_each_delivery() -> None:
    person = make.writer()
    accounts = [make.AccountFactory(owner=person) for _ in range(2)]
    post = make.PostFactory(author=person, to=accounts)

    # What is sent again in another language is the same post.
    with override("en"):
        posts.submit(actor=person, post=post)

    assert post.state == PostState.SUBMITTED
    assert post.case.digest == post.digest
    assert post.case.subject_url == f"/fr/posts/{post.pk}/"
    rows = list(post.deliveries.all())
    assert {row.account_id for row in rows} == {account.pk for account in accounts}
    assert all(row.digest == post.digest and row.record_key for row in rows)


@pytest.mark.parametrize(
    ("surface", "lane"), [(Surface.POST, Lane.DIRECT), (Surface.PINNED, Lane.LIGHT)]
)
def test_what_stays_on_display_is_read_first_whoever_wrote_it(surface, lane) -> None:
    person = make.writer()
    for _ in range(5):
        CaseFactory(author=person, approved=True)
    post = make.PostFactory(author=person, surface=surface)

    posts.submit(actor=person, post=post)

    assert (post.case.surface, post.case.lane) == (surface, lane)


def test_post_that_is_sent_again_stays_in_its_campaign() -> None:
    post = make.PostFactory()
    posts.submit(actor=post.author, post=post, campaign="portes-ouvertes")
    first = post.case

    posts.reopen(actor=post.author, post=post)
    posts.submit(actor=post.author, post=post)

    assert post.case != first
    assert post.case.campaign == "portes-ouvertes"


def test_submit_twice_is_refused() -> None:
    post = make.submitted()

    with pytest.raises(WrongState):
        posts.submit(actor=post.author, post=post)

    assert Case.objects.count() == 1


def test_submit_of_a_text_saved_elsewhere_is_refused() -> None:
    post = make.PostFactory()
    Post.objects.filter(pk=post.pk).update(revision=3, text="Autre")

    with pytest.raises(Stale):
        posts.submit(actor=post.author, post=post)

    assert not Case.objects.exists()


def test_submit_by_another_is_refused() -> None:
    with pytest.raises(NotAllowed):
        posts.submit(actor=make.writer(), post=make.PostFactory())


def test_submit_after_a_new_charter_asks_to_read_it() -> None:
    post = make.PostFactory()
    version = charter_in_force()
    type(version).objects.update(state="superseded")
    charter_in_force()

    with pytest.raises(NotAllowed) as refused:
        posts.submit(actor=post.author, post=post)

    assert refused.value.code == "charter.acknowledge_first"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "post.empty"),
        (" \n\t", "post.empty"),
        ("a" * 501, "post.too_long"),
        ("é" * 102_400, "post.too_long"),
        ("a\x07b", "post.control_character"),
        ("a\u202eb", "post.direction_character"),
        ("a\u200bb", "post.invisible_character"),
    ],
    ids=["empty", "blank", "501 signs", "100 kB", "control", "turned", "invisible"],
)
def test_submit_says_what_is_wrong_and_keeps_the_draft(text, code) -> None:
    post = make.PostFactory(text=text)

    with pytest.raises(Invalid) as refused:
        posts.submit(actor=post.author, post=post)

    post.refresh_from_db()
    assert refused.value.code == code
    assert (post.state, post.text) == (PostState.DRAFT, text)


def test_submit_without_account_is_refused() -> None:
    with pytest.raises(Invalid) as refused:
        make.submitted(to=[])

    assert refused.value.code == "post.no_account"


def test_submit_to_a_dead_account_is_refused() -> None:
    person = make.writer()

    with pytest.raises(Invalid) as refused:
        make.submitted(author=person, to=[make.AccountFactory(owner=person, broken=True)])

    assert refused.value.code == "post.account_broken"


def test_submit_to_a_network_switched_off_is_refused(settings) -> None:
    post = make.PostFactory()
    settings.NETWORKS_ENABLED = []

    with pytest.raises(Invalid):
        posts.submit(actor=post.author, post=post)


def test_submit_asks_for_words_for_each_image() -> None:
    post = make.PostFactory()
    make.attached(post)

    with pytest.raises(Invalid) as refused:
        posts.submit(actor=post.author, post=post)

    assert (refused.value.code, refused.value.params) == ("post.alt_missing", {"number": 1})


def test_submit_says_which_network_takes_no_images(settings) -> None:
    settings.NETWORKS_ENABLED = ["practice", "threads"]
    settings.NETWORK_APPS = {"threads": ("client", "secret", [])}
    person = make.writer()
    account = make.AccountFactory(owner=person, network="threads")
    post = make.PostFactory(author=person, to=[account])
    make.attached(post, alt="Un phare")

    found = [(each.code, each.params) for each in readiness.obstacles(post)]

    assert ("media.not_taken", {"network": "Threads"}) in found
    assert "media.too_many" not in dict(found)


def test_submit_of_what_the_charter_blocks_leaves_a_draft_and_no_case() -> None:
    rule_in_force("secret.credential")
    post = make.PostFactory(text="Voici ghp_0123456789abcdefghijklmnopqrstuvwxyz01")

    with pytest.raises(Invalid) as refused:
        posts.submit(actor=post.author, post=post)

    post.refresh_from_db()
    assert refused.value.code == "moderation.not_accepted"
    assert post.state == PostState.DRAFT
    assert not Case.objects.exists()
    assert not Delivery.objects.exists()


def test_submit_with_a_reason_passes_it_on() -> None:
    rule_in_force("claim.superlative")
    post = make.PostFactory(text="Hexalia, le leader mondial, garanti sans risque")

    posts.submit(actor=post.author, post=post, justification="C’est le titre du journal")

    assert post.case.justification == "C’est le titre du journal"


def test_withdraw_stops_case_and_deliveries() -> None:
    post = make.submitted()

    posts.withdraw(actor=post.author, post=post)

    post.case.refresh_from_db()
    assert post.state == PostState.WITHDRAWN
    assert post.case.state == CaseState.WITHDRAWN
    assert post.deliveries.get().state == DeliveryState.FAILED


@pytest.mark.parametrize(
    "state", [DeliveryState.SENT, DeliveryState.SENDING, DeliveryState.UNKNOWN]
)
@pytest.mark.parametrize("move", [posts.withdraw, posts.reopen])
def test_what_is_out_or_may_be_is_neither_taken_back_nor_up(move, state) -> None:
    sending = state == DeliveryState.SENDING
    row = (
        make.sent()
        if state == DeliveryState.SENT
        else make.delivery(state=state, lease_until=make.later() if sending else None)
    )

    with pytest.raises(WrongState) as refused:
        move(actor=row.post.author, post=row.post)

    assert refused.value.code == "post.already_out"


def test_reopen_of_an_approved_post_takes_its_approval_away() -> None:
    post = make.approved()

    posts.reopen(actor=post.author, post=post)

    post.case.refresh_from_db()
    assert (post.state, post.case.state) == (PostState.DRAFT, CaseState.WITHDRAWN)


def test_returned_post_is_taken_up_and_sent_again_with_a_new_key() -> None:
    post = make.returned()
    first = post.deliveries.get().record_key
    posts.reopen(actor=post.author, post=post)

    posts.submit(actor=post.author, post=post)

    row = post.deliveries.get()
    assert (row.state, row.problem) == (DeliveryState.DUE, "")
    assert row.record_key != first
    assert Case.objects.count() == 2


def test_account_taken_off_before_sending_again_gets_nothing() -> None:
    person = make.writer()
    kept, dropped = (make.AccountFactory(owner=person) for _ in range(2))
    post = make.returned(author=person, to=[kept, dropped])
    posts.reopen(actor=person, post=post)
    post.accounts.set([kept])

    posts.submit(actor=person, post=post)

    states = dict(post.deliveries.values_list("account", "state"))
    assert states == {kept.pk: DeliveryState.DUE, dropped.pk: DeliveryState.FAILED}


def test_others_do_not_move_a_post() -> None:
    post = make.submitted()

    for move in (posts.withdraw, posts.reopen):
        with pytest.raises(NotAllowed):
            move(actor=make.writer(), post=post)


def test_account_unlinked_meanwhile_is_no_destination() -> None:
    post = make.PostFactory()
    post.accounts.update(state=AccountState.UNLINKED)

    with pytest.raises(Invalid):
        posts.submit(actor=post.author, post=post)
