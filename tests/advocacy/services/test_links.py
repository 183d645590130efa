"""Our own short links: made once, never changed, counted by day, and gone with a draft."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from threading import Barrier
from typing import Any

import pytest
import time_machine
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from advocacy.models import Link, LinkVisits, Post
from advocacy.networks.bluesky.facets import spans
from advocacy.services import drafts, links, posts
from advocacy.services.contents import content_of
from config.kernel.errors import Invalid, NotAllowed
from tests.database import is_sqlite
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db
TARGET = "https://www.hexalia.example/emploi?poste=12#suite"


def made(post: Post | None = None, url: str = TARGET) -> Link:
    post = post or make.PostFactory()
    return links.shorten(actor=post.author, post=post, url=url)


def with_link(**fields: Any) -> tuple[Post, Link]:
    """A draft whose text holds its short link."""
    post = make.PostFactory(**fields)
    link = made(post)
    text = f"Venez : {links.short_of(link.code)} !"
    base = drafts.Base(post.revision)
    draft = drafts.Draft(text, "fr", frozenset(post.accounts.values_list("pk", flat=True)))
    drafts.save(actor=post.author, post=post, base=base, draft=draft)
    return post, link


def test_same_address_of_a_post_has_one_link_and_another_post_its_own() -> None:
    first = made()

    again, other = made(first.post), made()

    assert again == first
    assert other.code != first.code
    assert len(first.code) == links.LENGTH


def test_only_the_author_makes_links_for_a_post() -> None:
    post = make.PostFactory()

    with pytest.raises(NotAllowed):
        links.shorten(actor=make.writer(), post=post, url=TARGET)


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)", "//example.org/x", "ftp://example.org/x", "https://", "https:///x",
        "https://user:pw@example.org/", "https://example.org:99999/", "exemple.fr/x", "https://[x",
        "https://example.org/" + "a" * 2000, "http://testserver/l/abcdefghjk",
        "https://example.org\\@evil.example/",
    ],
)  # fmt: skip
def test_what_is_no_page_of_the_web_gets_no_link(url: str) -> None:
    with pytest.raises(Invalid):
        links.target_of(url)


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("HTTPS://Exemple.FR/Été?q=é", "https://exemple.fr/%C3%89t%C3%A9?q=%C3%A9"),
        ("https://müller.example:8443/", "https://xn--mller-kva.example:8443/"),
        ("https://a.fr/%C3%A9?x=1&y=2#z", "https://a.fr/%C3%A9?x=1&y=2#z"),
    ],
)
def test_address_is_kept_as_ascii(url: str, target: str) -> None:
    assert links.target_of(url) == target


@pytest.mark.parametrize("column", ["target", "code"])
def test_where_a_link_leads_never_changes(column: str) -> None:
    link = made()

    with pytest.raises(IntegrityError), transaction.atomic():
        Link.objects.filter(pk=link.pk).update(**{column: "https://x.fr"[:12]})


def test_a_target_that_is_no_web_address_is_refused_by_the_database() -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Link.objects.create(code="abcdefghjk", target="javascript:x", post=make.PostFactory())


def test_digest_of_a_post_covers_where_its_links_lead() -> None:
    post, link = with_link()

    content = content_of(post)

    assert content.shortened == ((links.short_of(link.code), TARGET),)
    assert post.digest == content.digest
    assert type(content).from_dict(content.to_dict()) == content


def test_every_short_link_of_a_text_is_a_link_for_the_networks_too() -> None:
    post, link = with_link()

    assert [span.value for span in spans(post.text)] == [links.short_of(link.code)]
    assert links.codes_in(post.text) == (link.code,)
    assert links.long_in(f"{post.text} {TARGET}") == (TARGET,)


def test_sending_settles_network_and_campaign() -> None:
    post, link = with_link()

    posts.submit(actor=post.author, post=post, campaign="horizon")

    link.refresh_from_db()
    assert (link.network, link.campaign) == ("practice", "horizon")


def test_post_on_several_networks_has_links_of_none() -> None:
    author = make.writer()
    accounts = [make.AccountFactory(owner=author), make.AccountFactory(owner=author, bluesky=True)]
    post = make.PostFactory(author=author, to=accounts)
    link = made(post)

    links.settle(post)

    link.refresh_from_db()
    assert link.network == ""


def test_dead_short_link_stops_the_submission_and_says_which() -> None:
    post = make.PostFactory(text="Voir http://testserver/l/abcdefghjk")

    with pytest.raises(Invalid) as refusal:
        posts.submit(actor=post.author, post=post)

    assert refusal.value.code == "link.dead"


def test_copy_has_links_of_its_own() -> None:
    post, link = with_link()

    twin = drafts.copy(actor=post.author, post=post)

    own = twin.links.get()
    assert links.codes_in(twin.text) == (own.code,)
    assert (own.target, own.code != link.code) == (TARGET, True)


def test_visits_are_counted_by_day_once_it_was_sent() -> None:
    post, link = with_link()
    with time_machine.travel("2026-11-02T23:30:00Z", tick=False):
        links.follow(link.code, counted=True, tagging=True)
        posts.submit(actor=post.author, post=post)
        links.follow(link.code, counted=True, tagging=True)
        links.follow(link.code, counted=False, tagging=True)
    with time_machine.travel("2026-11-03T00:30:00Z", tick=False):
        links.follow(link.code, counted=True, tagging=True)
        links.follow(link.code, counted=True, tagging=True)

    counts = dict(LinkVisits.objects.values_list("day", "count"))

    assert counts == {date(2026, 11, 2): 1, date(2026, 11, 3): 2}


def test_following_takes_two_queries(django_assert_num_queries: Any) -> None:
    post, link = with_link()
    posts.submit(actor=post.author, post=post)

    with django_assert_num_queries(2):
        links.follow(link.code, counted=True, tagging=True)


def put_away(days: int) -> tuple[Post, Link]:
    with time_machine.travel(timezone.now() - timedelta(days=days), tick=False):
        post, link = with_link()
        drafts.discard(actor=post.author, post=post)
    return post, link


def test_links_of_drafts_put_away_go_after_a_month_and_their_counts_stay_as_a_sum() -> None:
    (_post, old), (_other, second) = put_away(31), put_away(31)
    _third, young = put_away(29)
    for link in (old, second):
        links.count(link, 3)

    gone = links.sweep()

    assert gone == 2
    assert list(Link.objects.all()) == [young]
    assert list(LinkVisits.objects.values_list("link", "count")) == [(None, 6)]
    assert links.sweep() == 0


def test_link_that_stands_in_another_post_stays() -> None:
    post, link = put_away(31)
    make.PostFactory(author=post.author, text=f"Voir {links.short_of(link.code)}")

    assert links.sweep() == 0


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(is_sqlite(), reason="one writer at a time")
def test_no_visit_is_lost_when_many_come_at_once() -> None:
    link, people, times = made(), 8, 50
    barrier = Barrier(people)

    def visitor() -> None:
        barrier.wait()
        for _ in range(times):
            links.count(link)
        connection.close()

    with ThreadPoolExecutor(people) as pool:
        for each in [pool.submit(visitor) for _ in range(people)]:
            each.result()

    assert LinkVisits.objects.get(link=link).count == people * times
