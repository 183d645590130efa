"""Our requests beside those of X's own client, and that client on the fake X."""

import base64
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from xdk import Client
from xdk.media.models import CreateMetadataRequest, UploadRequest
from xdk.posts.models import CreateRequest

from advocacy.networks.types import Outgoing
from advocacy.networks.x.connect import SCOPES
from tests.advocacy.networks.consent import BACK
from tests.advocacy.networks.contract import new_key
from tests.advocacy.networks.x.conftest import FakeStage, Linking
from tests.advocacy.networks.x.fake_x import ME
from tests.advocacy.networks.x.office import APPS
from tests.advocacy.networks.x.test_publish import IMAGE
from tests.advocacy.networks.x.test_reading import PUBLIC

APP = APPS["x"]


@pytest.fixture
def theirs(stage: FakeStage) -> Client:
    """X's own client, with the token of the stage."""
    return Client(base_url=stage.server.origin, access_token=stage.credentials.access)


def sent(call: dict[str, Any]) -> dict[str, Any]:
    """What counts of a request; the order of fields does not."""
    query = {name: sorted(value.split(",")) for name, value in call["query"].items()}
    kept = {name: call[name] for name in ("method", "path")}
    kept["query"] = {name.replace("post.", "tweet."): value for name, value in query.items()}
    return kept | {
        "body": call["body"] or b"",
        "authorization": call["headers"].get("Authorization"),
    }


def same(stage: FakeStage, name: str) -> None:
    """Two calls of that name were made, ours and theirs, and are the same."""
    ours, other = map(sent, stage.server.called(name))

    assert ours == other


def test_creating_a_post(stage: FakeStage, theirs: Client) -> None:
    text = "Grüße 👋 https://example.com"
    stage.run(stage.adapter.publish(Outgoing(text), new_key(stage)))
    stage.server.posts.clear()

    made = theirs.posts.create(CreateRequest(text=text))

    same(stage, "create")
    assert stage.server.texts() == [text]
    assert made.data.id in stage.server.posts


def test_creating_a_post_with_images(stage: FakeStage, theirs: Client) -> None:
    stage.run(stage.adapter.publish(Outgoing("Look", images=(IMAGE, IMAGE)), new_key(stage)))
    media = list(stage.server.media)
    stage.server.posts.clear()

    theirs.posts.create(CreateRequest(text="Look", media={"media_ids": media}))

    same(stage, "create")


def test_uploading_an_image(stage: FakeStage, theirs: Client) -> None:
    stage.run(stage.adapter.publish(Outgoing("Look", images=(IMAGE,)), new_key(stage)))

    data = base64.b64encode(IMAGE.data).decode()
    said = theirs.media.upload(UploadRequest(media=data, media_category="tweet_image"))

    # Theirs packs the file into JSON, which X takes as well.
    ours, other = stage.server.called("upload")
    assert (ours["method"], ours["path"]) == (other["method"], other["path"])
    assert ours["body"]["media"] == base64.b64decode(other["body"]["media"])
    assert ours["body"]["media_category"] == other["body"]["media_category"]
    assert said.data.id in stage.server.media


def test_describing_an_image(stage: FakeStage, theirs: Client) -> None:
    stage.run(stage.adapter.publish(Outgoing("Look", images=(IMAGE,)), new_key(stage)))
    (number,) = stage.server.media

    metadata = {"alt_text": {"text": IMAGE.alt}}
    said = theirs.media.create_metadata(CreateMetadataRequest(id=number, metadata=metadata))

    assert said.data.id == number
    same(stage, "describe")


def test_deleting_a_post(stage: FakeStage, theirs: Client) -> None:
    number = stage.server.add("Hello")
    stage.run(stage.adapter.remove(number))

    assert theirs.posts.delete(number).data.deleted

    same(stage, "delete")


def test_finding_posts(stage: FakeStage, theirs: Client) -> None:
    numbers = [stage.server.add(text) for text in ("One", "Two https://example.com")]
    key = stage.adapter.new_key(datetime.now(UTC), 1)
    stage.run(stage.adapter.reconcile(Outgoing("Hello"), key))
    query = stage.server.called("posts")[0]["query"]

    pages = theirs.users.get_posts(
        ME,
        max_results=10,
        start_time=query["start_time"],
        exclude=["replies", "retweets"],
        post_fields=query["tweet.fields"].split(","),
    )
    (page,) = pages

    same(stage, "posts")
    assert [post.id for post in page.data] == numbers[::-1]
    assert page.data[0].entities.urls[0].expanded_url == "https://example.com"


def test_reading_on(stage: FakeStage, theirs: Client) -> None:
    for number in range(12):
        stage.server.add(f"Number {number}")
    key = stage.adapter.new_key(datetime.now(UTC), 1)
    stage.run(stage.adapter.reconcile(Outgoing("Hello"), key))
    query = stage.server.called("posts")[0]["query"]

    pages = theirs.users.get_posts(
        ME, max_results=10, start_time=query["start_time"], exclude=["x"]
    )
    read = [len(page.data) for page in pages]

    cursors = [call["query"].get("pagination_token") for call in stage.server.called("posts")]
    assert read == [10, 2]
    assert cursors == [None, "10"] * 2


def test_reading_counts(stage: FakeStage, theirs: Client) -> None:
    stage.server.public = PUBLIC | {"repost_count": 7}
    number = stage.server.add("Hello")
    stage.run(stage.adapter.measure_post(number))

    fields = ["public_metrics", "non_public_metrics"]
    told = theirs.posts.get_by_id(number, post_fields=fields)

    same(stage, "post")
    assert told.data.public_metrics.repost_count == 7


def test_reading_what_is_gone(stage: FakeStage, theirs: Client) -> None:
    gone = theirs.posts.get_by_id("1")

    assert gone.data is None
    assert gone.errors[0].title == "Not Found Error"


def test_reading_the_account(stage: FakeStage, theirs: Client) -> None:
    names = ("followers_count", "following_count", "listed_count", "post_count")
    stage.server.public = dict.fromkeys(names, 120)
    stage.run(stage.adapter.measure_account())

    told = theirs.users.get_me(user_fields=["public_metrics"])

    same(stage, "me")
    assert (told.data.username, told.data.id) == ("acme", ME)
    assert told.data.public_metrics.post_count == 120


@pytest.fixture
def signing(linking: Linking, monkeypatch: pytest.MonkeyPatch) -> Client:
    """X's own client, as the app of ours. It insists on TLS unless it is told not to."""
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    return Client(
        base_url=linking.server.origin,
        authorization_base_url=f"{linking.server.origin}/i",
        client_id=APP.client_id,
        client_secret=APP.client_secret,
        redirect_uri=BACK.url,
        scope=list(SCOPES),
    )


def test_signing_in(linking: Linking, signing: Client) -> None:
    begun = linking.begin()
    verifier = begun.kept["verifier"]
    signing.oauth2_auth.set_pkce_parameters(verifier)

    url = signing.get_authorization_url(state=BACK.state)
    assert dict(parse_qsl(urlsplit(url).query)) == dict(parse_qsl(urlsplit(begun.url).query))
    assert urlsplit(url).path == urlsplit(begun.url).path

    linking.finish(begun, linking.visit(begun))
    token = signing.exchange_code(linking.visit(begun)["code"], verifier)

    assert token["access_token"] in linking.server.office.tokens
    ours, other = map(sent, linking.server.called("token"))
    assert ours["body"].pop("code") != other["body"].pop("code")
    assert ours == other


def test_renewing(linking: Linking, signing: Client) -> None:
    (link,) = linking.link()
    begun = linking.begin()
    signing.exchange_code(linking.visit(begun)["code"], begun.kept["verifier"])
    linking.server.calls.clear()

    linking.runner.run(linking.adapter(link).renew())
    token = signing.oauth2_auth.refresh_token()

    assert token["access_token"] in linking.server.office.tokens
    ours, other = map(sent, linking.server.called("token"))
    assert ours["body"].pop("refresh_token") != other["body"].pop("refresh_token")
    # Theirs says once more what was allowed, which changes nothing.
    assert other["body"].pop("scope", "") in {"", " ".join(SCOPES)}
    assert ours == other
