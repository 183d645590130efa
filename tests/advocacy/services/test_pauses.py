"""Offering a hand to who pauses early on: once, and to nobody who has stopped or goes on."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from advocacy.models import Delivery, Post
from advocacy.services import pauses
from advocacy.states import DeliveryState
from charter.models import User
from charter.services import people
from config.kernel.audit import SystemActor
from moderation.models import Notice
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def silent(posts: int = 3, *, days: int = 25) -> User:
    """Somebody who has sent so many posts, the last so many days ago."""
    person = make.writer()
    account = make.AccountFactory(owner=person)
    for turn in range(posts):
        post = make.PostFactory(author=person, to=[account])
        at = timezone.now() - timedelta(days=days + turn)
        Delivery.objects.create(
            post=post, account=account, digest="x", record_key=f"k{post.pk}", sent_at=at,
            remote_id=f"r{post.pk}", record_created_at=at, state=DeliveryState.SENT,
        )  # fmt: skip
    long_ago = timezone.now() - timedelta(days=days)
    Post.objects.filter(author=person).update(updated_at=long_ago)
    return person


def told(person: User) -> int:
    return Notice.objects.filter(person=person, happening__event="paused").count()


def test_who_pauses_early_on_is_asked_once() -> None:
    person = silent()

    assert [pauses.sweep(), pauses.sweep()] == [1, 0]
    assert told(person) == 1


@pytest.mark.parametrize(("posts", "days"), [(5, 25), (9, 25), (3, 20), (3, 61), (0, 25)])
def test_nobody_else_is_asked(posts: int, days: int) -> None:
    person = silent(posts, days=days)

    assert pauses.sweep() == 0
    assert told(person) == 0


def test_who_is_writing_is_not_disturbed() -> None:
    person = silent()
    make.PostFactory(author=person)

    assert pauses.sweep() == 0


def test_who_left_is_not_asked() -> None:
    people.leave(silent(), actor=SystemActor("tests"))

    assert pauses.sweep() == 0


def test_another_pause_after_another_post_is_asked_about() -> None:
    person = silent(1, days=40)
    pauses.sweep()
    account = person.accounts.get()
    post = make.PostFactory(author=person, to=[account])
    at = timezone.now()
    Delivery.objects.create(
        post=post, account=account, digest="x", record_key="k2", sent_at=at, remote_id="r2",
        record_created_at=at, state=DeliveryState.SENT,
    )  # fmt: skip

    with time_machine.travel(timezone.now() + 22 * DAY):
        again = pauses.sweep()

    assert again == 1
    assert told(person) == 2


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("posts", [0, 1, 3, 6])
def test_page_offers_a_hand_and_says_where_one_stands(
    client: Client, language: str, posts: int
) -> None:
    person = silent(posts)
    client.force_login(person)
    with override(language):
        address = reverse("advocacy:record")

    page: Any = BeautifulSoup(client.get(address).text, "html.parser").find(id="hand")

    assert (str(posts) in page.text) is (posts > 0)
    assert len(page.select("li a")) == 3
