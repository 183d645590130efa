"""Linking by handle and app password."""

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.ports import Connects, Tools
from advocacy.networks.types import Link
from tests.advocacy.networks.bluesky.conftest import FakeStage
from tests.advocacy.networks.fake_pds import ACCESS, APP_PASSWORD, DID, HANDLE, REFRESH, jwt

CREATE = "com.atproto.server.createSession"


def connector(stage: FakeStage) -> Connects:
    """A connector that knows the fake server only."""
    hosts = {"bluesky_pds": stage.server.origin, "bluesky_plc": stage.server.origin}
    return catalogue.open_connector("bluesky", Tools(http=stage.http, hosts=hosts))


def linked(stage: FakeStage, **answers: str) -> Link:
    """Link with a good password unless told otherwise."""
    given = {"identifier": HANDLE, "app_password": APP_PASSWORD} | answers
    return stage.run(connector(stage).connect(given))


def refused(stage: FakeStage, **answers: str) -> NetworkError:
    """Fail to link, and say how."""
    with pytest.raises(NetworkError) as failed:
        linked(stage, **answers)
    return failed.value


def test_connector_asks_three_things(stage: FakeStage) -> None:
    asked = connector(stage).questions()

    assert [question.name for question in asked] == ["host", "identifier", "app_password"]
    assert asked[2].kind == "secret"


@pytest.mark.parametrize(
    "identifier",
    [HANDLE, f"@{HANDLE}", f" {HANDLE}\n", f"\u202a@{HANDLE}\u202c", DID, "a@b.example"],
)
def test_connect_takes_what_people_type(stage: FakeStage, identifier: str) -> None:
    link = linked(stage, identifier=identifier)

    assert (link.remote_id, link.handle) == (DID, HANDLE)
    assert link.credentials.host == stage.server.origin
    assert (link.credentials.access, link.credentials.refresh) == (ACCESS, REFRESH)


def test_connect_signs_in_at_the_server_that_is_named(stage: FakeStage) -> None:
    linked(stage, host=stage.server.origin)

    assert stage.server.called(CREATE) == [{"identifier": HANDLE, "password": APP_PASSWORD}]


@pytest.mark.parametrize(
    ("host", "detail"),
    [
        ("http://example.com", Detail.HOST_NOT_HTTPS),
        ("https://127.0.0.1", Detail.HOST_PRIVATE),
        ("localhost", Detail.HOST_PRIVATE),
        ("intranet", Detail.HOST_MALFORMED),
        ("https://example.com/path", Detail.HOST_MALFORMED),
        ("not a host", Detail.HOST_MALFORMED),
    ],
)
def test_connect_refuses_hosts_it_may_not_call(stage: FakeStage, host: str, detail: Detail) -> None:
    failed = refused(stage, host=host)

    assert (failed.kind, failed.detail) == (ErrorKind.CONTENT_INVALID, detail)
    assert stage.server.calls == []


def test_connect_wrong_password_says_so(stage: FakeStage) -> None:
    failed = refused(stage, app_password="wrong")

    assert (failed.kind, failed.detail) == (ErrorKind.AUTH_DEAD, Detail.SIGN_IN_REFUSED)


def test_connect_unknown_handle_says_so(stage: FakeStage) -> None:
    assert refused(stage, identifier="nobody.test").detail == Detail.HANDLE_UNKNOWN


def test_connect_refuses_a_main_password_and_closes_its_session(stage: FakeStage) -> None:
    full = {"did": DID, "handle": HANDLE, "accessJwt": jwt({"scope": "com.atproto.access"})}
    stage.server.answer_next(CREATE, 200, full | {"refreshJwt": REFRESH, "active": True})

    assert refused(stage).detail == Detail.MAIN_PASSWORD
    assert stage.server.called("com.atproto.server.deleteSession")


def test_connect_dormant_account_is_blocked(stage: FakeStage) -> None:
    dormant = {"did": DID, "active": False, "status": "deactivated"}
    stage.server.answer_next(CREATE, 200, dormant)

    assert refused(stage).kind is ErrorKind.ACCOUNT_BLOCKED


@pytest.mark.parametrize(("status", "body"), [(200, "<h1>Hello</h1>"), (404, "<h1>What?</h1>")])
def test_connect_to_a_web_site_says_so(stage: FakeStage, status: int, body: str) -> None:
    stage.server.answer_next(CREATE, status, body)

    assert refused(stage).detail == Detail.HOST_NOT_A_SERVER


def test_connect_does_not_believe_a_server_that_claims_anothers_did(stage: FakeStage) -> None:
    # The DID's own document names a server, and that one does not know the session.
    own = {"did": "did:plc:other", "handle": HANDLE}
    stage.server.answer_next("com.atproto.server.getSession", 200, own)

    assert refused(stage).detail == Detail.HOST_NOT_A_SERVER


def test_connect_does_not_take_the_document_of_another_did(stage: FakeStage) -> None:
    stage.server.answer_next(DID, 200, {"id": "did:plc:other", "service": []})

    assert refused(stage).detail == Detail.HANDLE_UNKNOWN


def test_connect_does_not_follow_a_document_to_a_private_server(stage: FakeStage) -> None:
    stage.server.document_host = "http://10.0.0.1"

    assert refused(stage, host=stage.server.origin).detail == Detail.HOST_NOT_HTTPS


def test_connect_shows_the_did_when_the_handle_is_not_its_own(stage: FakeStage) -> None:
    own = {"did": DID, "handle": "president.example"}
    stage.server.answer_next("com.atproto.server.getSession", 200, own)

    assert linked(stage).handle == DID
