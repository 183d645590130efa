"""Somebody is suspended or leaves: nothing of theirs goes out, and their session is over."""

import pytest
from django.test import Client
from django.urls import reverse

from advocacy.services import drafts
from charter.models import User
from charter.services import people
from config.kernel.errors import NotAllowed
from moderation.services import decisions
from tests.flows.steps import TEXT, Walk, deliver

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
CLOSED = pytest.mark.parametrize("close", [people.suspend, people.leave], ids=["suspend", "leave"])


@CLOSED
def test_leaver_sends_nothing_that_was_approved(approved: Walk, hr: User, close) -> None:
    close(approved.author, actor=hr)

    assert deliver() == []


@CLOSED
def test_leaver_is_out_of_their_session(writer: User, hr: User, close, client: Client) -> None:
    client.force_login(writer)
    page = reverse("advocacy:posts")
    before = client.get(page)

    close(writer, actor=hr)

    after = client.get(page)
    assert before.status_code == 200
    assert (after.status_code, after.url.partition("?")[0]) == (302, reverse("account_login"))


@CLOSED
def test_leaver_cannot_write_by_any_way(approved: Walk, hr: User, close) -> None:
    author = approved.author
    close(author, actor=hr)

    with pytest.raises(NotAllowed, match="not_active"):
        drafts.copy(actor=author, post=approved.fresh())


def test_leaver_back_from_suspension_is_published(approved: Walk, hr: User) -> None:
    people.suspend(approved.author, actor=hr)
    during = deliver()

    people.reinstate(approved.author, actor=hr)

    assert (during, deliver()) == ([], [TEXT])


def test_leaver_with_a_role_decides_nothing_more(writer: User, reviewer: User, hr: User) -> None:
    walk = Walk.begin(writer)
    walk.submit()
    people.leave(reviewer, actor=hr)

    with pytest.raises(NotAllowed):
        walk.approve(reviewer)

    assert walk.case.state == "queued"


def test_leaver_case_can_still_be_answered(writer: User, reviewer: User, hr: User) -> None:
    walk = Walk.begin(writer)
    walk.submit()
    people.leave(writer, actor=hr)

    answer = decisions.Answer(note="Merci de ce message.", clause_id="respect")
    case = walk.case
    decisions.decide(case, "refuse", actor=reviewer, digest=case.digest, answer=answer)

    assert walk.case.state == "refused"
