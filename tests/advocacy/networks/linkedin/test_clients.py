"""Our requests beside those of LinkedIn's own client, and that client on the fake LinkedIn."""

from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st
from linkedin_api.clients.auth.client import AuthClient
from linkedin_api.clients.restli.client import RestliClient
from linkedin_api.clients.restli.utils.encoder import encode
from requests.adapters import HTTPAdapter

from advocacy.networks.errors import NetworkError
from advocacy.networks.linkedin.api import VERSION
from advocacy.networks.linkedin.restli import encoded
from advocacy.networks.types import Outgoing
from tests.advocacy.networks.consent import BACK
from tests.advocacy.networks.contract import new_key
from tests.advocacy.networks.linkedin.conftest import FakeStage
from tests.advocacy.networks.linkedin.fake_linkedin import PAGE, PERSON, FakeLinkedIn
from tests.advocacy.networks.linkedin.linking import Linking
from tests.advocacy.networks.linkedin.office import APPS
from tests.advocacy.networks.linkedin.test_members import ANALYTICS
from tests.advocacy.networks.linkedin.test_publish import IMAGE

HEADERS = (
    "authorization",
    "content-type",
    "linkedin-version",
    "x-restli-method",
    "x-restli-protocol-version",
)
of_members = pytest.mark.parametrize("network", ["linkedin"])
of_pages = pytest.mark.parametrize("network", ["linkedin_page"])


class Detour(HTTPAdapter):
    """Sends what is meant for LinkedIn to the fake one."""

    def __init__(self, server: FakeLinkedIn) -> None:
        super().__init__()
        self.server = server

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> Any:
        parts = urlsplit(str(request.url))
        request.url = f"{self.server.origin}{parts.path}"
        request.url += f"?{parts.query}" if parts.query else ""
        return super().send(request, *args, **kwargs)


class Theirs:
    """LinkedIn's client, with the token of a stage."""

    def __init__(self, stage: FakeStage) -> None:
        self.client = RestliClient()
        self.client.session.mount("https://", Detour(stage.server))
        self.given = {"access_token": stage.credentials.access, "version_string": VERSION}

    def __getattr__(self, name: str) -> Any:
        method = getattr(self.client, name)
        return lambda path, **given: method(resource_path=path, **self.given, **given)


@pytest.fixture
def theirs(stage: FakeStage) -> Theirs:
    return Theirs(stage)


def sent(call: dict[str, Any]) -> dict[str, Any]:
    """What counts of a request: where the order of a query and the case of a header do not."""
    where, _, query = call["target"].partition("?")
    headers = {name.lower(): value for name, value in call["headers"].items()}
    kept = {name: headers.get(name) for name in HEADERS}
    if call["body"] in ({}, b""):
        del kept["content-type"]  # Theirs says what nothing is made of.
    return {
        "method": call["method"],
        "where": where,
        "query": sorted(query.split("&")),
        "headers": kept,
        "body": call["body"] or b"",
    }


def same(stage: FakeStage, name: str) -> None:
    """Two calls of that name were made, ours and theirs, and are the same."""
    ours, other = stage.server.called(name)

    assert sent(ours) == sent(other)


def test_creating_a_post(stage: FakeStage, theirs: Theirs) -> None:
    receipt = stage.run(stage.adapter.publish(Outgoing("Hé (a_b) #Go"), new_key(stage)))
    body = stage.server.called("create")[0]["body"]
    stage.server._remembered.clear()

    made = theirs.create("/posts", entity=body)

    same(stage, "create")
    assert made.status_code == 201
    assert made.entity_id in stage.server.posts
    assert made.entity_id != receipt.remote_id


def test_deleting_a_post(stage: FakeStage, theirs: Theirs) -> None:
    stage.run(stage.adapter.remove("urn:li:share:1"))

    gone = theirs.delete("/posts/{id}", path_keys={"id": "urn:li:share:1"})

    same(stage, "delete")
    assert gone.status_code == 204


def test_beginning_an_upload(stage: FakeStage, theirs: Theirs) -> None:
    stage.run(stage.adapter.publish(Outgoing("x", images=(IMAGE,)), new_key(stage)))

    owner = {"owner": stage.credentials.remote_id}
    begun = theirs.action(
        "/images",
        action_name="initializeUpload",
        action_params={"initializeUploadRequest": owner},
    )

    same(stage, "upload")
    assert begun.value["image"] in stage.server.images


@of_pages
def test_finding_posts(stage: FakeStage, theirs: Theirs) -> None:
    urn = stage.server.add({"commentary": "Hello"})
    stage.run(stage.adapter.reconcile(Outgoing("Hello"), new_key(stage)))

    asked = {"author": PAGE, "count": 50, "start": 0}
    found = theirs.finder("/posts", finder_name="author", query_params=asked)

    same(stage, "posts")
    assert [post["id"] for post in found.elements] == [urn]


@of_pages
def test_reading_a_post(stage: FakeStage, theirs: Theirs) -> None:
    with pytest.raises(NetworkError):
        stage.run(stage.adapter.measure_post("urn:li:share:1"))

    found = theirs.get("/posts/{id}", path_keys={"id": "urn:li:share:1"})

    same(stage, "post")
    assert found.status_code == 404


@of_pages
def test_reading_statistics(stage: FakeStage, theirs: Theirs) -> None:
    stage.server.numbers = {"likeCount": 3}
    stage.run(stage.adapter.measure_post("urn:li:share:1"))

    asked = {"organizationalEntity": PAGE, "shares": ["urn:li:share:1"]}
    where = "/organizationalEntityShareStatistics"
    found = theirs.finder(where, finder_name="organizationalEntity", query_params=asked)

    same(stage, "statistics")
    assert found.elements == [{"totalShareStatistics": {"likeCount": 3}}]


@of_pages
def test_reading_the_size_of_a_network(stage: FakeStage, theirs: Theirs) -> None:
    stage.run(stage.adapter.measure_account())

    theirs.get(
        "/networkSizes/{id}",
        path_keys={"id": PAGE},
        query_params={"edgeType": "COMPANY_FOLLOWED_BY_MEMBER"},
    )

    same(stage, "size")


@of_members
def test_reading_analytics(stage: FakeStage, theirs: Theirs) -> None:
    stage.grant(ANALYTICS)
    stage.run(stage.adapter.measure_post("urn:li:ugcPost:1"))
    del stage.server.calls[1:]

    entity = {"ugc": "urn:li:ugcPost:1"}
    asked = {"entity": entity, "queryType": "IMPRESSION", "aggregation": "TOTAL"}
    where = "/memberCreatorPostAnalytics"
    theirs.finder(where, finder_name="entity", query_params=asked)

    same(stage, "analytics")


@of_pages
def test_listing_pages(linking: Linking, stage: FakeStage, theirs: Theirs) -> None:
    (link,) = linking.link()
    theirs.given["access_token"] = link.credentials.access

    asked = {"state": "APPROVED", "count": 100, "start": 0}
    found = theirs.finder("/organizationAcls", finder_name="roleAssignee", query_params=asked)
    named = theirs.batch_get("/organizationsLookup", ids=[2414183])

    same(stage, "roles")
    same(stage, "names")
    assert found.elements == stage.server.roles
    assert named.results["2414183"]["vanityName"] == "acme"


def test_signing_in(linking: Linking) -> None:
    app = APPS[linking.kind]
    client = AuthClient(app.client_id, app.client_secret, redirect_url=BACK.url)
    client.session.mount("https://", Detour(linking.server))
    begun = linking.begin()
    scopes = dict(parse_qsl(urlsplit(begun.url).query))["scope"].split()

    url = client.generate_member_auth_url(scopes=scopes, state=BACK.state)
    assert dict(parse_qsl(urlsplit(url).query)) == dict(parse_qsl(urlsplit(begun.url).query))
    assert urlsplit(url).path == urlsplit(begun.url).path

    linking.finish(begun, linking.visit(begun))
    token = client.exchange_auth_code_for_access_token(linking.visit(begun)["code"])

    assert token.access_token in linking.server.office.tokens
    ours, other = [call["body"] for call in linking.server.called("token")]
    assert ours | {"code": ""} == other | {"code": ""}


def test_renewing(linking: Linking) -> None:
    linking.server.office.refreshable = True
    (link, *_) = linking.link()
    app = APPS[linking.kind]
    client = AuthClient(app.client_id, app.client_secret)
    client.session.mount("https://", Detour(linking.server))
    linking.server.calls.clear()

    adapter = linking.adapter(link)
    linking.runner.run(adapter.renew())
    client.exchange_refresh_token_for_access_token(link.credentials.refresh)

    ours, other = [call["body"] for call in linking.server.called("token")]
    assert ours == other
    assert link.remote_id in {PAGE, PERSON}


PLAIN = st.text(max_size=20) | st.integers()


@given(
    PLAIN | st.lists(PLAIN, max_size=3) | st.dictionaries(st.text(max_size=9), PLAIN, max_size=1)
)
def test_values_are_encoded_as_theirs_are(value: Any) -> None:
    assert encoded(value) == encode(value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("urn:li:share:1", "urn%3Ali%3Ashare%3A1"),
        (["urn:li:share:1", "a,b"], "List(urn%3Ali%3Ashare%3A1,a%2Cb)"),
        ({"share": "urn:li:share:1"}, "(share:urn%3Ali%3Ashare%3A1)"),
        ({"day": 1, "month": 10}, "(day:1,month:10)"),
        ("(é ~)", "%28%C3%A9%20~%29"),
        ([], "List()"),
    ],
)
def test_values_keep_what_holds_them_together(value: Any, expected: str) -> None:
    assert encoded(value) == expected
    assert encode(value) == expected
