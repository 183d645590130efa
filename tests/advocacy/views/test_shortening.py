"""An address of a draft is made short with one press, and long again with another."""

import json
import uuid
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from advocacy.models import Link, Post
from advocacy.services import links
from charter.models import User
from tests.factories import advocacy as make
from tests.factories.moderation import rule_in_force

pytestmark = pytest.mark.django_db
ADDRESS = "https://www.hexalia.example/emploi?poste=12#suite"
TEXT = f"Venez voir {ADDRESS}."


@pytest.fixture
def person(client: Client) -> User:
    person = make.writer()
    client.force_login(person)
    return person


@pytest.fixture
def post(person: User) -> Post:
    return make.PostFactory(author=person, text=TEXT)


def sent(client: Client, name: str, post: Post, action: str, **fields: Any) -> Any:
    data = {
        "key": str(post.key), "revision": post.revision, "tab": "", "text": post.text,
        "language": "fr", "accounts": [each.pk for each in post.accounts.all()], "action": action,
    } | fields  # fmt: skip
    return client.post(reverse(f"advocacy:{name}"), data, headers={"HX-Request": "true"})


def test_address_is_made_short_and_long_again_without_scripts(client: Client, post: Post) -> None:
    sent(client, "compose", post, f"shorten:{ADDRESS}")
    post.refresh_from_db()
    short = links.short_of(post.links.get().code)
    assert post.text == f"Venez voir {short}."

    sent(client, "compose", post, f"open:{short}")

    post.refresh_from_db()
    assert post.text == TEXT


def test_page_is_told_what_to_put_in_the_place_of_what(client: Client, post: Post) -> None:
    response = sent(client, "shorten", post, f"shorten:{ADDRESS}")

    told = json.loads(response["HX-Trigger"])["shortened"]
    link = Link.objects.get()
    assert (response.status_code, link.post, link.target) == (204, post, ADDRESS)
    assert (told["from"], told["to"]) == (ADDRESS, links.short_of(link.code))
    post.refresh_from_db()
    assert post.text == TEXT


def test_link_of_a_text_that_was_never_saved_is_kept_with_its_first_save(
    client: Client, person: User
) -> None:
    unsaved = Post(key=uuid.uuid4(), text=TEXT)
    data = {"accounts": []}

    sent(client, "shorten", Post(pk=0, key=unsaved.key, text=TEXT), f"shorten:{ADDRESS}", **data)

    assert Link.objects.get().post.key == unsaved.key


def test_nobody_makes_links_for_a_post_of_somebody_else(client: Client, person: User) -> None:
    other = make.PostFactory(text=TEXT)

    sent(client, "shorten", other, f"shorten:{ADDRESS}")

    assert not Link.objects.exists()


def test_draft_shows_where_its_short_links_lead_and_offers_both_ways(
    client: Client, post: Post
) -> None:
    sent(client, "compose", post, f"shorten:{ADDRESS}")
    other = "https://example.org/x"
    link = post.links.get()
    Post.objects.filter(pk=post.pk).update(text=f"{links.short_of(link.code)} {other}")

    page = BeautifulSoup(
        client.get(reverse("advocacy:compose", args=[post.pk])).content, "html.parser"
    )

    offered = [each["value"] for each in page.select("#links button")]
    assert offered == [f"open:{links.short_of(link.code)}", f"shorten:{other}"]
    assert ADDRESS in page.select_one(".post-preview").text


def test_rules_warn_of_where_a_short_link_leads(client: Client, person: User) -> None:
    rule_in_force("link.safety", code="R34")
    post = make.PostFactory(author=person)
    link = links.shorten(actor=person, post=post, url="https://bit.ly/abc")
    post.text = f"Voir {links.short_of(link.code)}"

    found = BeautifulSoup(sent(client, "advice", post, "").content, "html.parser")

    assert "bit.ly" in found.select_one(".remark").text
