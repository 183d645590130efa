"""Which dialogs are offered for a post, and which the house does not let go."""

from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django.utils import timezone

from advocacy.models import Account, Delivery, Post
from advocacy.services import sharing
from advocacy.services.sharing import Offer
from advocacy.states import AccountState, DeliveryState
from config.kernel.errors import Invalid
from moderation.services import holds
from moderation.services.scopes import EVERYTHING, Scope
from moderation.states import CaseState
from tests.factories import advocacy as make
from tests.factories.lessons import lesson
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
LINK = "https://example.com/barrage?a=1"
TEXT = f"La vallée s’éclaire de nouveau. {LINK}"
ALL = ["LinkedIn", "Facebook", "Mastodon", "Threads", "X"]


@pytest.fixture
def out(settings: Any) -> Delivery:
    """A post that is out on Bluesky, which is all that this installation has."""
    settings.NETWORKS_ENABLED = ["practice", "bluesky"]
    return published()


def published(text: str = TEXT, **account: Any) -> Delivery:
    author = make.writer(language="en")
    own = make.AccountFactory(owner=author, **(account or {"bluesky": True}))
    row = make.sent(author=author, to=[own], text=text)
    Delivery.objects.filter(pk=row.pk).update(url="https://bsky.app/profile/a/post/1")
    return row


def offered(row: Delivery, **asked: str) -> dict[str, Offer]:
    post = Post.objects.get(pk=row.post_id)
    return {offer.network: offer for offer in sharing.offers(post, **asked)}


def query(offer: Offer) -> dict[str, list[str]]:
    return parse_qs(urlsplit(offer.url).query)


def test_networks_that_we_do_not_post_to_are_offered(out: Delivery) -> None:
    found = offered(out)

    assert list(found) == ALL
    assert [name for name, offer in found.items() if offer.with_text] == ["Mastodon", "Threads"]
    assert query(found["Threads"]) == {"text": [TEXT]}
    assert query(found["LinkedIn"]) == query(found["X"]) == {"url": [LINK]}
    assert query(found["Facebook"]) == {"u": [LINK]}


def test_post_without_a_link_is_linked_itself(settings: Any, out: Delivery) -> None:
    Post.objects.filter(pk=out.post_id).update(text="La vallée s’éclaire.")

    assert query(offered(out)["X"]) == {"url": ["https://bsky.app/profile/a/post/1"]}


def test_network_that_is_linked_or_has_it_is_not_offered(settings: Any, out: Delivery) -> None:
    settings.NETWORKS_ENABLED = ["practice", "bluesky", "mastodon"]
    account = make.AccountFactory(owner=out.post.author, network="mastodon", host="https://a.test")
    assert "Mastodon" not in offered(out)

    Account.objects.filter(pk=account.pk).update(state=AccountState.BROKEN)
    assert offered(out)["Mastodon"].server == "a.test"
    Account.objects.filter(pk=out.account_id).update(state=AccountState.UNLINKED)
    assert "Bluesky" not in offered(out)
    assert offered(out)["Mastodon"].url.startswith("https://a.test/share?text=La%20vall")


def test_account_of_a_network_that_was_taken_off_is_no_obstacle(out: Delivery) -> None:
    make.AccountFactory(owner=out.post.author, network="mastodon", host="https://a.test")

    assert offered(out)["Mastodon"].url.startswith("https://a.test/share")


@pytest.mark.parametrize("typed", ["piaille.test", " https://piaille.test/ ", "@me@piaille.test"])
def test_mastodon_opens_on_the_server_that_is_named(out: Delivery, typed: str) -> None:
    nowhere = offered(out)["Mastodon"]
    assert (nowhere.needs_host, nowhere.url) == (True, "")

    named = offered(out, server=typed)["Mastodon"]

    assert named.url.startswith("https://piaille.test/share?")
    assert (query(named), named.server) == ({"text": [TEXT]}, "piaille.test")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("not a server", "network.host_malformed"),
        ("https://a.test/path", "network.host_malformed"),
        ("javascript:alert(1)", "network.host_malformed"),
        ("http://a.test", "network.host_not_https"),
        ("127.0.0.1", "network.host_private"),
    ],
)
def test_what_is_no_server_is_refused(out: Delivery, typed: str, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        offered(out, server=typed)

    assert refused.value.code == code


@pytest.mark.parametrize(
    "columns",
    [
        {"state": DeliveryState.DUE},
        {"state": DeliveryState.REMOVAL_REQUESTED},
        {"state": DeliveryState.REMOVED},
        {"gone_at": timezone.now()},
    ],
)
def test_post_that_is_not_out_is_not_offered(out: Delivery, columns: dict[str, Any]) -> None:
    Delivery.objects.filter(pk=out.pk).update(**columns)

    assert not offered(out)


@pytest.mark.parametrize("state", [DeliveryState.REMOVAL_REQUESTED, DeliveryState.REMOVED])
def test_post_that_comes_down_somewhere_is_not_offered(out: Delivery, state: str) -> None:
    other = make.delivery(make.approved(author=out.post.author))
    Delivery.objects.filter(pk=other.pk).update(post=out.post, state=state)

    assert not offered(out)


def test_post_that_is_approved_no_more_is_not_offered(out: Delivery) -> None:
    type(out.post.case).objects.filter(pk=out.post.case_id).update(state=CaseState.REFUSED)

    assert not offered(out)


def test_post_of_the_practice_wall_stays_inside(out: Delivery) -> None:
    assert not offered(published(network="practice"))


def test_text_that_is_too_long_goes_nowhere(out: Delivery) -> None:
    Post.objects.filter(pk=out.post_id).update(text=f"{LINK} {'a' * 480}")

    assert list(offered(out)) == ["LinkedIn", "Facebook", "X"]


def test_pictures_alone_are_offered_as_a_link(out: Delivery) -> None:
    Post.objects.filter(pk=out.post_id).update(text="")

    assert list(offered(out)) == ["LinkedIn", "Facebook", "X"]


@pytest.mark.parametrize(
    ("scope", "left"), [(EVERYTHING, []), (Scope(network="facebook_page"), [*ALL[:1], *ALL[2:]])]
)
def test_freeze_stops_what_it_is_over(out: Delivery, scope: Scope, left: list[str]) -> None:
    lead = UserFactory(lead=True, unit=out.post.author.unit)
    until = timezone.now() + timedelta(days=1)
    holds.freeze(actor=lead, reason="Incident", review_at=until, scope=scope)

    assert list(offered(out)) == left


def test_channel_that_wants_a_lesson_is_not_offered(out: Delivery) -> None:
    lesson("of-x", channel="x", opens_channel=True)

    assert "X" not in offered(out)


def test_page_leads_there_in_a_new_window_and_records_nothing(client: Any, out: Delivery) -> None:
    client.force_login(out.post.author)

    page = client.get(f"/en/posts/{out.post_id}/", {"server": "piaille.test"}).text

    assert page.count('target="_blank" rel="noopener"') == len(ALL)
    assert 'href="https://piaille.test/share?text=' in page
    assert "counts nowhere" in page
    assert Delivery.objects.count() == 1


def test_page_says_why_a_server_is_none(client: Any, out: Delivery) -> None:
    client.force_login(out.post.author)

    page = client.get(f"/en/posts/{out.post_id}/", {"server": "a.test/b"}).text

    assert "This is not the name of a server." in page
    assert 'value="a.test/b"' in page
    assert page.count('target="_blank" rel="noopener"') == len(ALL) - 1
