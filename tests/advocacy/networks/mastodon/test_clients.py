"""The fake server, driven by a client that others wrote: what suits it suits both."""

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from mastodon import Mastodon, MastodonAPIError, MastodonNotFoundError, MastodonRatelimitError

from advocacy.networks import catalogue
from tests.advocacy.networks.mastodon.fake_server import REDIRECT, FakeMastodon
from tests.advocacy.networks.mastodon.tempers import TEMPERS, Temper
from tests.advocacy.networks.mastodon.test_text import COUNTED

ASKED = ["read:accounts", "read:statuses", "write:statuses", "write:media"]


@pytest.fixture
def server(temper: Temper) -> Iterator[FakeMastodon]:
    with FakeMastodon(temper) as server:
        yield server


@pytest.fixture
def client(server: FakeMastodon) -> Mastodon:
    """Registered and signed in, by the client's own calls and a browser's."""
    given = {"scopes": ASKED, "redirect_uris": REDIRECT, "api_base_url": server.origin}
    app, secret = Mastodon.create_app("Client", **given)
    client = Mastodon(app, secret, api_base_url=server.origin, ratelimit_method="throw")
    url = client.auth_request_url(
        redirect_uris=REDIRECT, scopes=ASKED, state="abc", allow_http=True
    )
    back = requests.get(url, allow_redirects=False, timeout=5).headers["Location"]
    assert parse_qs(urlsplit(back).query)["state"] == ["abc"]
    (code,) = parse_qs(urlsplit(back).query)["code"]
    client.log_in(code=code, redirect_uri=REDIRECT, scopes=ASKED, allow_http=True)
    return client


def test_client_signs_in_and_sees_itself(client: Mastodon, temper: Temper) -> None:
    me = client.me()

    assert (me.acct, str(me.id)) == ("alice", temper.ids(7))


def test_client_reads_the_instance(client: Mastodon, temper: Temper) -> None:
    known = client.instance_v2() if "v2" in temper.instances else client.instance_v1()

    assert known.configuration.statuses.max_characters == temper.most


def test_client_posts_reads_lists_and_deletes(client: Mastodon, server: FakeMastodon) -> None:
    server.tells = True
    text = "Grüße 👋 https://example.com/a #hallo"

    made = client.status_post(text, visibility="public", language="de")

    assert client.status(made.id).favourites_count == 3
    assert [status.id for status in client.account_statuses(client.me().id)] == [made.id]
    assert [post["text"] for post in server.posts.values()] == [text]
    client.status_delete(made.id)
    assert server.posts == {}
    with pytest.raises((MastodonNotFoundError, MastodonAPIError)):
        client.status(made.id)


def test_client_uploads_a_picture(client: Mastodon, server: FakeMastodon, temper: Temper) -> None:
    media = client.media_post(b"pixels", mime_type="image/png", description="A lighthouse")

    waited = 0
    while media.url is None:
        media = client.media(media.id)
        waited += 1
    made = client.status_post("Look", media_ids=[media.id])

    assert waited == temper.processes
    assert server.media[str(media.id)]["data"] == b"pixels"
    # The client sends forms, and where those lose pictures, it loses its own.
    shown = [picture.description for picture in made.media_attachments]
    assert shown == ([] if temper.drops_form_media else ["A lighthouse"])


def test_client_repeats_with_a_key(client: Mastodon, server: FakeMastodon, temper: Temper) -> None:
    key = str(uuid.uuid4())

    made = [client.status_post("Hello", idempotency_key=key).id for _ in range(2)]

    assert len(set(made)) == len(server.posts) == (1 if temper.honours_key else 2)


def test_client_pages_through_posts_and_followers(
    client: Mastodon, server: FakeMastodon, temper: Temper
) -> None:
    server.followers = [{"id": str(n), "acct": f"u{n}", "username": f"u{n}"} for n in range(100)]
    for n in range(50):
        server.add(f"Post {n}", "public", [])

    first = client.account_statuses(client.me().id, limit=40)
    if temper.links_pages:
        rest = client.fetch_next(first)
    else:
        rest = client.account_statuses(client.me().id, max_id=first[-1].id, limit=40)
    followers = client.fetch_remaining(client.account_followers(client.me().id, limit=80))

    assert (len(first), len(rest)) == (40, 10)
    assert [follower.acct for follower in followers] == [f"u{n}" for n in range(100)]


def test_client_without_saying_for_whom(client: Mastodon, temper: Temper) -> None:
    assert client.status_post("Hello").visibility == temper.usual_visibility


def test_client_asks_for_later(client: Mastodon, server: FakeMastodon, temper: Temper) -> None:
    later = datetime.now(UTC) + timedelta(days=1)

    client.status_post("Hello", scheduled_at=later)

    # Where nothing waits, it is out at once: a reason never to ask for it.
    waiting, out = len(server.scheduled), len(server.posts)
    assert (waiting, out) == ((1, 0) if temper.schedules else (0, 1))


def test_client_is_told_to_go_slower(client: Mastodon, server: FakeMastodon) -> None:
    server.answer_next("me", 429, {"error": "Too many requests"})

    with pytest.raises(MastodonRatelimitError):
        client.account_verify_credentials()


def test_client_gives_its_token_back(client: Mastodon, server: FakeMastodon) -> None:
    client.revoke_access_token(allow_http=True)

    assert not [token for token in server.office.tokens if token.startswith("token-of")]


def test_tempers_differ_in_everything_they_name() -> None:
    """A deviation that no temper has, or all have, would be tested by nothing."""
    values = [
        {str(value) for value in (vars(temper)[name] for temper in TEMPERS)}
        for name in vars(TEMPERS[0])
    ]

    assert all(len(found) > 1 for found in values)


@pytest.mark.parametrize("text", [text for text, _ in COUNTED])
def test_client_counts_as_we_do(text: str) -> None:
    (counted,) = catalogue.count("mastodon", text).measures

    # Servers take names with dots, as ours are counted; the client's own count does not.
    plain = text.replace("@al.ice_1@", "@al_ice_1@")
    assert counted.used == Mastodon.get_status_length(plain)
