"""Our requests beside those of Meta's own client, and that client on the fake Facebook."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests
from facebook_business.adobjects.page import Page
from facebook_business.adobjects.pagepost import PagePost
from facebook_business.adobjects.user import User
from facebook_business.api import FacebookAdsApi
from facebook_business.exceptions import FacebookRequestError
from facebook_business.session import FacebookSession
from requests.adapters import HTTPAdapter

from advocacy.networks.errors import Detail, NetworkError
from advocacy.networks.facebook import wire
from advocacy.networks.facebook.connect import PAGE_FIELDS
from advocacy.networks.graph_errors import CODES
from advocacy.networks.types import Outgoing
from tests.advocacy.networks.contract import new_key
from tests.advocacy.networks.facebook.conftest import FakeStage
from tests.advocacy.networks.facebook.fake_facebook import APPS, PAGE, FakeFacebook
from tests.advocacy.networks.facebook.linking import Linking
from tests.advocacy.networks.facebook.test_publish import CARD, IMAGE, publish
from tests.advocacy.networks.fake_graph import names


class Detour(HTTPAdapter):
    """Sends what is meant for Facebook to the fake one."""

    def __init__(self, server: FakeFacebook) -> None:
        super().__init__()
        self.server = server

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> Any:
        parts = urlsplit(str(request.url))
        request.url = f"{self.server.origin}{parts.path}"
        request.url += f"?{parts.query}" if parts.query else ""
        return super().send(request, *args, **kwargs)


def client(server: FakeFacebook, token: str) -> FacebookAdsApi:
    """Meta's client with a token."""
    app = APPS["facebook_page"]
    session = FacebookSession(app.client_id, app.client_secret, token)
    session.requests.mount("https://", Detour(server))
    return FacebookAdsApi(session, api_version=wire.VERSION)


@pytest.fixture
def theirs(stage: FakeStage) -> Iterator[FacebookAdsApi]:
    api = client(stage.server, stage.credentials.access)
    yield api
    api._session.requests.close()


def sent(call: dict[str, Any]) -> dict[str, Any]:
    """What counts of a request. Where the token stands does not: theirs is in the address."""
    kept = {name: call[name] for name in ("method", "path", "form", "files", "token")}
    lists = {name: names(call["query"], name) for name in ("fields", "metric")}
    # Their client asks for sums of lists without being told to.
    query = {name: one for name, one in call["query"].items() if name not in {*lists, "summary"}}
    return kept | {"query": query} | lists


def same(stage: FakeStage, name: str) -> None:
    """Two calls of that name were made, ours and theirs, and are the same."""
    ours, other = stage.server.called(name)

    assert sent(ours) == sent(other)
    assert ours["token"]


def page(api: FacebookAdsApi) -> Page:
    return Page(PAGE, api=api)


def test_publishing_a_link(stage: FakeStage, theirs: FacebookAdsApi) -> None:
    publish(stage, Outgoing("Hé & +1 😀", card=CARD))
    stage.server.posts.clear()

    made = page(theirs).create_feed(params={"message": "Hé & +1 😀", "link": CARD.url})

    same(stage, "feed")
    assert made["id"] in stage.server.posts


def test_publishing_pictures(stage: FakeStage, theirs: FacebookAdsApi) -> None:
    publish(stage, Outgoing("Look", images=(IMAGE, IMAGE)))
    (ours, _) = stage.server.called("photo")
    attached = json.loads(stage.server.called("feed")[0]["form"]["attached_media"])
    stage.server.posts.clear()

    uploaded = theirs.call(
        "POST",
        (PAGE, "photos"),
        params={"published": False, "alt_text_custom": IMAGE.alt},
        files={"source": ("image.png", IMAGE.data, "image/png")},
    ).json()
    page(theirs).create_feed(params={"message": "Look", "attached_media": attached})

    assert sent(ours) == sent(stage.server.called("photo")[-1])
    same(stage, "feed")
    assert stage.server.photos[uploaded["id"]]["data"] == IMAGE.data


def test_deleting(stage: FakeStage, theirs: FacebookAdsApi) -> None:
    known = publish(stage, Outgoing("Hello"))["id"]
    stage.run(stage.adapter.remove(known))
    stage.server.posts[known] = {"message": "Hello"}

    PagePost(known, api=theirs).api_delete()

    same(stage, "delete")
    assert stage.server.posts == {}


def test_listing_posts(stage: FakeStage, theirs: FacebookAdsApi) -> None:
    known = stage.server.add("Hello")
    stage.run(stage.adapter.reconcile(Outgoing("Hello"), new_key(stage)))
    query = stage.server.called("posts")[0]["query"]

    asked = {name: query[name] for name in ("fields", "since", "limit")}
    found = page(theirs).get_published_posts(params=asked)

    same(stage, "posts")
    assert [post["id"] for post in found] == [known]


def test_reading_a_post_that_is_gone(stage: FakeStage, theirs: FacebookAdsApi) -> None:
    with pytest.raises(NetworkError):
        stage.run(stage.adapter.measure_post(f"{PAGE}_1"))

    with pytest.raises(FacebookRequestError) as gone:
        PagePost(f"{PAGE}_1", api=theirs).api_get(params={"fields": wire.COUNTS})

    same(stage, "post")
    assert (gone.value.api_error_code(), gone.value.api_error_subcode()) == (100, 33)


def test_reading_insights(stage: FakeStage, theirs: FacebookAdsApi) -> None:
    stage.server.numbers = {wire.VIEWS: 90}
    known = publish(stage, Outgoing("Hello"))["id"]
    stage.run(stage.adapter.measure_post(known))

    asked = {"metric": [wire.VIEWS, wire.CLICKS]}
    found = theirs.call("GET", (known, "insights"), params=asked).json()

    same(stage, "insights")
    assert found["data"][0]["values"] == [{"value": 90}]


def test_reading_followers(stage: FakeStage, theirs: FacebookAdsApi) -> None:
    stage.server.numbers = {"followers_count": 541}
    stage.run(stage.adapter.measure_account())

    found = page(theirs).api_get(fields=["followers_count"])

    same(stage, "page")
    assert found["followers_count"] == 541


def test_listing_pages(linking: Linking) -> None:
    linking.link()
    person = User("me", api=client(linking.server, "long-token"))

    (found,) = person.get_accounts(params={"fields": PAGE_FIELDS, "limit": 100})

    ours, other = linking.server.called("pages")
    assert sent(ours) == sent(other)
    assert found["access_token"] == f"token-of-{PAGE}"


def test_taking_the_yes_back(linking: Linking) -> None:
    (link,) = linking.link()
    tokens = dict(linking.server.tokens)
    linking.runner.run(linking.adapter(link).revoke())
    linking.server.tokens = tokens

    User("me", api=client(linking.server, "long-token")).delete_permissions()

    ours, other = linking.server.called("revoke")
    assert sent(ours) == sent(other)
    assert linking.server.tokens == {}


@pytest.mark.parametrize("code", sorted(CODES))
def test_errors_are_read_as_theirs_are(stage: FakeStage, theirs: FacebookAdsApi, code: int) -> None:
    for _ in range(2):
        stage.server.refuse_next("feed", 400, code, 460)

    with pytest.raises(NetworkError) as ours:
        stage.run(stage.adapter.publish(Outgoing("Hello"), new_key(stage)))
    with pytest.raises(FacebookRequestError) as other:
        page(theirs).create_feed(params={"message": "Hello"})

    read = other.value.api_error_code(), other.value.api_error_subcode()
    assert read == (code, 460)
    expected = Detail.IMAGE_TYPE if code == 324 else f"graph_{code}_460"
    assert ours.value.detail == expected
