"""Gate G2: without the lesson that opens a channel, nothing of a person goes there."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from rest_framework.test import APIClient

from advocacy.models import Post, WallPost
from advocacy.services import advice, claims, delivery, drafts, posts, situations
from advocacy.services.drafts import Base, Draft
from advocacy.states import DeliveryState, PostState
from charter.services import lesson_publishing
from config.kernel.errors import Invalid
from tests.factories import advocacy as make
from tests.factories.lessons import SYSTEM, lesson, passed
from tests.factories.moderation import rule_in_force

pytestmark = pytest.mark.django_db
KEY = "of-practice"


def close_channel(**changed: Any) -> None:
    """Publish the lesson that opens the practice wall."""
    lesson(KEY, channel="practice", opens_channel=True, title="Le mur", **changed)


def draft_for(post: Post, *accounts: Any) -> Draft:
    """Return the post's own text, for these accounts."""
    return Draft(f"{post.text} !", "fr", frozenset(account.pk for account in accounts))


def test_choosing_a_closed_channel_keeps_the_text_and_names_the_lesson() -> None:
    close_channel()
    post = make.PostFactory(to=[])
    account = make.AccountFactory(owner=post.author)

    with pytest.raises(Invalid) as refused:
        drafts.save(actor=post.author, post=post, base=Base(0), draft=draft_for(post, account))

    kept = Post.objects.get(pk=post.pk)
    assert refused.value.code == "post.lesson_first"
    assert refused.value.params["link"] == reverse("charter:lesson", args=[KEY])
    assert kept.text.endswith(" !")
    assert not kept.accounts.exists()


def test_choosing_an_open_channel_beside_a_closed_one_keeps_the_former() -> None:
    close_channel()
    post = make.PostFactory(to=[])
    near = make.AccountFactory(owner=post.author)
    far = make.AccountFactory(owner=post.author, bluesky=True)

    with pytest.raises(Invalid):
        drafts.save(actor=post.author, post=post, base=Base(0), draft=draft_for(post, near, far))

    assert list(Post.objects.get(pk=post.pk).accounts.all()) == [far]


def test_passing_opens_the_channel() -> None:
    close_channel()
    post = make.PostFactory(to=[])
    account = make.AccountFactory(owner=post.author)
    passed(post.author, KEY)

    drafts.save(actor=post.author, post=post, base=Base(0), draft=draft_for(post, account))
    posts.submit(actor=post.author, post=post)

    assert post.state == PostState.SUBMITTED


def test_submitting_to_a_channel_closed_meanwhile_is_refused() -> None:
    post = make.PostFactory()
    close_channel()

    with pytest.raises(Invalid) as refused:
        posts.submit(actor=post.author, post=post)

    assert refused.value.code == "post.lesson_first"
    assert Post.objects.get(pk=post.pk).state == PostState.DRAFT


def test_a_draft_chosen_before_can_still_be_written() -> None:
    post = make.PostFactory()
    account = post.accounts.get()
    close_channel()

    drafts.save(actor=post.author, post=post, base=Base(0), draft=draft_for(post, account))

    assert list(post.accounts.all()) == [account]


def test_an_approved_post_waits_for_the_lesson_then_leaves() -> None:
    post = make.approved()
    close_channel()

    delivery.sweep()
    held = post.deliveries.get().state
    passed(post.author, KEY)
    delivery.sweep()

    assert held == DeliveryState.DUE
    assert post.deliveries.get().state == DeliveryState.SENT


def test_a_lesson_to_take_again_holds_what_is_approved() -> None:
    close_channel()
    author = make.writer()
    passed(author, KEY)
    make.approved(author=author)
    close_channel(again=True)

    delivery.sweep()

    assert not WallPost.objects.exists()


def test_only_people_without_the_key_are_held() -> None:
    with_key, without = make.approved(), make.approved()
    close_channel()
    passed(with_key.author, KEY)

    delivery.sweep()

    assert with_key.deliveries.get().state == DeliveryState.SENT
    assert without.deliveries.get().state == DeliveryState.DUE


def test_claims_ask_the_same_for_many_people() -> None:
    make.approved()
    close_channel()
    with CaptureQueriesContext(connection) as one:
        claims.claim_due(after=None, limit=50)
    lesson_publishing.retire(KEY, actor=SYSTEM)
    for _ in range(5):
        make.approved()
    close_channel()
    with CaptureQueriesContext(connection) as many:
        found = claims.claim_due(after=None, limit=50)

    assert found.claims == []
    assert len(many) == len(one)


def test_the_api_answers_with_the_address_of_the_lesson() -> None:
    close_channel()
    person, client = make.writer(), APIClient()
    client.force_authenticate(person)
    account = make.AccountFactory(owner=person)

    answer = client.post(
        "/api/v1/posts/", {"text": "Bonjour", "accounts": [account.pk]}, format="json"
    )

    assert answer.status_code == 422
    assert answer.json()["code"] == "post.lesson_first"
    assert KEY in answer.json()["link"]


def test_the_page_offers_the_lesson_instead_of_the_account(client: Client) -> None:
    close_channel()
    person = make.writer()
    account = make.AccountFactory(owner=person)
    client.force_login(person)

    page = client.get(reverse("advocacy:compose")).content.decode()

    assert reverse("charter:lesson", args=[KEY]) in page
    assert f'value="{account.pk}"  disabled aria-describedby="key-{account.pk}"' in page


def test_the_page_of_a_held_post_says_what_opens_the_channel(client: Client) -> None:
    post = make.approved()
    close_channel()
    client.force_login(post.author)

    held = client.get(reverse("advocacy:post", args=[post.pk])).content.decode()
    passed(post.author, KEY)
    free = client.get(reverse("advocacy:post", args=[post.pk])).content.decode()

    assert reverse("charter:lesson", args=[KEY]) in held
    assert KEY not in free


def test_a_finding_leads_to_the_lesson_of_its_clause() -> None:
    rule = rule_in_force("respect.insult").rule
    lesson("of-a-clause", clause_ids=(rule.clause_id,), title="Le respect")
    person = make.writer()
    near = make.AccountFactory(owner=person)

    found = advice.advise(
        author=person, text="Quel imbécile", language="fr", accounts=[near], pictures=[]
    )

    assert {remark.lesson.title for remark in found.remarks if remark.lesson} == {"Le respect (fr)"}


def test_a_returned_post_leads_to_the_lesson_of_its_clause() -> None:
    lesson("of-a-clause", clause_ids=("respect",), title="Le respect")
    post = make.returned()

    answer = situations.answer_to(post)

    assert answer is not None
    assert (answer.clause is None) == (answer.lesson is None)
