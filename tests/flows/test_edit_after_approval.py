"""What leaves equals what was approved: any change after the yes keeps the post at home."""

from collections.abc import Callable

import pytest

from advocacy.models import Account, Post
from advocacy.services import drafts, media, posts
from advocacy.states import DeliveryState
from charter.models import User
from config.kernel.errors import Stale, WrongState
from moderation.models import Case
from tests.factories.advocacy import picture
from tests.flows.steps import TEXT, Walk, deliver

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def change_text(walk: Walk) -> None:
    Post.objects.filter(pk=walk.post.pk).update(text=TEXT + " !")


def add_a_space(walk: Walk) -> None:
    Post.objects.filter(pk=walk.post.pk).update(text=TEXT + " ")


def compose_an_accent(walk: Walk) -> None:
    Post.objects.filter(pk=walk.post.pk).update(text=TEXT.replace("é", "e\u0301"))


def change_language(walk: Walk) -> None:
    Post.objects.filter(pk=walk.post.pk).update(language="en")


def add_an_account(walk: Walk) -> None:
    other = Walk.begin(walk.author)
    walk.post.accounts.add(other.account)


def add_a_picture(walk: Walk) -> None:
    stored = media.store(actor=walk.author, upload=picture())
    walk.post.postmedia_set.create(media=stored, position=0)


def rename_the_account_away(walk: Walk) -> None:
    Account.objects.filter(pk=walk.account.pk).update(remote_id="somebody-else")


CHANGES: list[Callable[[Walk], None]] = [
    change_text, add_a_space, compose_an_accent, change_language, add_an_account, add_a_picture,
    rename_the_account_away,
]  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
def test_edit_of_the_row_after_approval_does_not_leave(approved: Walk, change) -> None:
    change(approved)

    assert deliver() == []
    assert approved.delivery.state == DeliveryState.DUE


@pytest.mark.parametrize("change", CHANGES[:4])
def test_edit_with_a_renewed_digest_does_not_leave_either(approved: Walk, change) -> None:
    change(approved)
    Post.objects.filter(pk=approved.post.pk).update(digest="f" * 64)

    assert deliver() == []


def test_edit_through_the_page_is_refused(approved: Walk) -> None:
    with pytest.raises(WrongState):
        approved.write("Autre chose")

    assert deliver() == [TEXT]


def test_edit_by_reopening_asks_for_a_new_yes(approved: Walk, reviewer: User) -> None:
    posts.reopen(actor=approved.author, post=approved.fresh())
    approved.write("Autre chose, dit autrement")
    approved.submit()
    before = deliver()

    approved.approve(reviewer)

    assert Case.objects.count() == 2
    assert (before, deliver()) == ([], ["Autre chose, dit autrement"])


def test_edit_during_review_is_not_what_the_reviewer_approves(writer: User, reviewer: User) -> None:
    walk = Walk.begin(writer)
    walk.submit()
    seen = walk.case.digest
    posts.reopen(actor=writer, post=walk.fresh())
    walk.write("Autre chose")
    walk.submit()

    with pytest.raises(Stale):
        walk.approve(reviewer, digest=seen)

    assert deliver() == []


@pytest.mark.parametrize(("swapped", "state"), [(False, "sent"), (True, "failed")])
def test_picture_leaves_only_as_it_was_approved(
    writer: User, reviewer: User, swapped: bool, state: str
) -> None:
    walk = Walk.begin(writer)
    stored = media.store(actor=writer, upload=picture())
    drafts.attach(actor=writer, post=walk.fresh(), media=stored)
    drafts.describe(actor=writer, post=walk.fresh(), media=stored, alt="Une éolienne")
    walk.submit()
    walk.approve(reviewer)

    if swapped:
        with stored.file.open("rb+") as file:
            file.write(b"\x00" * 64)
    deliver()

    assert walk.delivery.state == state
