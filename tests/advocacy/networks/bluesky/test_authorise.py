"""Linking by OAuth: what is asked, what is refused, and what is never taken."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import jwt
import pytest
from jwt import PyJWK

from advocacy.networks import catalogue
from advocacy.networks.bluesky import client
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.ports import Tools
from advocacy.networks.types import App, Begun, Callback, Link, Outgoing
from config.kernel.http import Http
from tests.advocacy.networks.bluesky.fake_auth import GRANTED, FakeAuth
from tests.advocacy.networks.contract import START
from tests.advocacy.networks.fake_pds import ACCESS, DID, HANDLE
from tests.advocacy.networks.mastodon.linking import Kept
from tests.advocacy.networks.stage import running

NAME = "https://intranet.example/link/bluesky/client.json"
BACK = Callback("https://intranet.example/link/bluesky/", "state of ours")


class Linking:
    """A person, their server, and ourselves in between."""

    def __init__(self, runner: asyncio.Runner, http: Http, server: FakeAuth) -> None:
        self.run, self.server, self.kept = runner.run, server, Kept()
        self.tools = Tools(
            http=http,
            hosts={"bluesky_pds": server.origin, "bluesky_plc": server.origin},
            apps={"bluesky": App(NAME)},
            registrations=self.kept,
        )

    @property
    def authoriser(self) -> Any:
        return catalogue.open_authoriser("bluesky", self.tools)

    def begin(self, **answers: str) -> Begun:
        begun: Begun = self.run(self.authoriser.begin(answers or {"identifier": HANDLE}, BACK))
        return begun

    def finish(self, begun: Begun, **changes: str) -> Link:
        answer = self.server.visit(begun.url) | changes
        (link,) = self.run(self.authoriser.finish(begun.kept, answer, BACK))
        return link

    def refused(self, begun: Begun | None = None, **changes: str) -> NetworkError:
        with pytest.raises(NetworkError) as failed:
            self.finish(begun or self.begin(), **changes)
        return failed.value


@pytest.fixture
def linking() -> Iterator[Linking]:
    with FakeAuth() as server, running(server.allowed_private) as (runner, http):
        yield Linking(runner, http, server)


def test_request_is_pushed_and_the_address_tells_nothing(linking: Linking) -> None:
    begun = linking.begin()

    (pushed,) = linking.server.asked("par")
    assert pushed["redirect_uri"] == BACK.url
    assert pushed["login_hint"] == HANDLE
    assert pushed["code_challenge_method"] == "S256"
    assert pushed["scope"] == " ".join(client.SCOPES)
    assert set(parse_qs(urlsplit(begun.url).query)) == {"client_id", "request_uri"}
    assert begun.kept["verifier"] not in str(pushed)


def test_we_prove_who_we_are_with_the_key_that_our_name_shows(linking: Linking) -> None:
    linking.finish(linking.begin())

    key = linking.kept.apps[NAME].client_secret
    shown = client.document(NAME, BACK.url, key)
    (published,) = shown["jwks"]["keys"]
    assert "d" not in published
    for form in linking.server.asked("par") + linking.server.asked("token"):
        head = jwt.get_unverified_header(form["client_assertion"])
        claims = jwt.decode(
            form["client_assertion"],
            PyJWK.from_dict(published),
            algorithms=["ES256"],
            audience=linking.server.origin,
        )
        assert head["kid"] == published["kid"]
        assert (claims["iss"], claims["sub"]) == (NAME, NAME)


def test_our_name_says_what_servers_want_to_know() -> None:
    key = asyncio.run(client.key_of(NAME, Kept()))

    shown = client.document(NAME, BACK.url, key)

    assert shown["client_id"] == NAME
    assert shown["redirect_uris"] == [BACK.url]
    assert shown["dpop_bound_access_tokens"] is True
    assert shown["token_endpoint_auth_method"] == "private_key_jwt"
    assert set(client.SCOPES) <= set(shown["scope"].split())


def test_old_server_is_asked_for_what_it_knows(linking: Linking) -> None:
    linking.server.answer_next("par", 400, {"error": "invalid_scope"})
    linking.server.tokens = {"scope": "atproto transition:generic"}

    link = linking.finish(linking.begin())

    assert linking.server.asked("par")[-1]["scope"] == "atproto transition:generic"
    assert link.credentials.scopes == client.OLD_SCOPES


@pytest.mark.parametrize(
    ("error", "kind", "detail"),
    [
        ("invalid_client_metadata", ErrorKind.CONTENT_INVALID, Detail.CLIENT_UNREADABLE),
        ("invalid_request", ErrorKind.CONTENT_INVALID, "invalid_request"),
        ("access_denied", ErrorKind.AUTH_DEAD, "access_denied"),
    ],
)
def test_push_refused_is_told_apart(
    linking: Linking, error: str, kind: ErrorKind, detail: str
) -> None:
    linking.server.answer_next("par", 400, {"error": error})

    with pytest.raises(NetworkError) as refused:
        linking.begin()

    assert (refused.value.kind, refused.value.detail) == (kind, detail)


@pytest.mark.parametrize(
    "metadata",
    [
        {"issuer": "https://evil.example"},
        {"token_endpoint": "https://evil.example/token"},
        {"token_endpoint": "https://[bad"},
        {"pushed_authorization_request_endpoint": None},
        {"authorization_endpoint": 7},
    ],
)
def test_server_that_is_not_what_it_says_is_no_server(
    linking: Linking, metadata: dict[str, Any]
) -> None:
    linking.server.metadata = metadata

    with pytest.raises(NetworkError) as refused:
        linking.begin()

    assert refused.value.detail == Detail.HOST_NOT_A_SERVER
    assert linking.server.asked("par") == []


@pytest.mark.parametrize("name", ["oauth-protected-resource", "oauth-authorization-server"])
@pytest.mark.parametrize("body", ["<h1>Welcome</h1>", {}, {"authorization_servers": ["x"]}])
def test_web_site_is_no_server(linking: Linking, name: str, body: object) -> None:
    linking.server.answer_next(name, 200, body)

    with pytest.raises(NetworkError) as refused:
        linking.begin(host=linking.server.origin)

    assert refused.value.detail == Detail.HOST_NOT_A_SERVER
    assert linking.server.asked("par") == []


@pytest.mark.parametrize(
    "issuer",
    [
        "{origin}/admin/reset",
        "{origin}/admin/reset?everything=",
        "{origin}/",
        "http://example.com",
        "https://10.0.0.1",
        "https://localhost",
        "https://[bad",
        "",
    ],
)
def test_server_that_names_what_is_no_origin_of_a_server_is_not_followed(
    linking: Linking, issuer: str
) -> None:
    named = {"authorization_servers": [issuer.format(origin=linking.server.origin)]}
    linking.server.answer_next("oauth-protected-resource", 200, named)

    with pytest.raises(NetworkError) as refused:
        linking.begin(host=linking.server.origin)

    assert refused.value.detail == Detail.HOST_NOT_A_SERVER
    assert [name for name, _, _ in linking.server.calls] == ["oauth-protected-resource"]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ({"iss": "https://evil.example"}, ErrorKind.AUTH_DEAD),
        ({"iss": ""}, ErrorKind.AUTH_DEAD),
        ({"code": ""}, ErrorKind.AUTH_DEAD),
    ],
)
def test_answer_of_another_server_is_never_traded(
    linking: Linking, answer: dict[str, str], kind: ErrorKind
) -> None:
    assert linking.refused(**answer).kind is kind
    assert linking.server.asked("token") == []


@pytest.mark.parametrize(
    ("tokens", "kind"),
    [
        ({"sub": "did:plc:somebodyelse"}, ErrorKind.AUTH_DEAD),
        ({"scope": "atproto"}, ErrorKind.SCOPE_MISSING),
        ({"scope": "atproto repo:app.bsky.feed.like"}, ErrorKind.SCOPE_MISSING),
        ({"scope": GRANTED.replace("atproto ", "")}, ErrorKind.SCOPE_MISSING),
        ({"token_type": "Bearer"}, ErrorKind.AUTH_DEAD),
        ({"refresh_token": None}, ErrorKind.AUTH_DEAD),
        ({"access_token": 5}, ErrorKind.AUTH_DEAD),
    ],
)
def test_session_that_will_not_do_is_given_back(
    linking: Linking, tokens: dict[str, Any], kind: ErrorKind
) -> None:
    linking.server.tokens = tokens

    assert linking.refused().kind is kind
    assert len(linking.server.asked("revoke")) == 1


@pytest.mark.parametrize(
    ("tokens", "given_back"),
    [
        ({"token_type": "Bearer"}, [ACCESS]),
        ({"access_token": None}, ["ref-1"]),
        ({"access_token": 5, "refresh_token": ""}, []),
    ],
)
def test_what_is_given_back_is_a_token(
    linking: Linking, tokens: dict[str, Any], given_back: list[str]
) -> None:
    linking.server.tokens = tokens

    linking.refused()

    assert [form["token"] for form in linking.server.asked("revoke")] == given_back


@pytest.mark.parametrize(
    ("said", "detail"),
    [("access_denied", "access_denied"), ("server_error", "server_error"), ("Ha! <b>", "no_code")],
)
def test_refusal_repeats_nothing_but_names(linking: Linking, said: str, detail: str) -> None:
    assert linking.refused(code="", error=said).detail == detail


@pytest.mark.parametrize(
    ("scope", "enough"),
    [
        ("repo:app.bsky.feed.post", True),
        ("repo:app.bsky.feed.post?action=delete&action=update&action=create", True),
        ("repo:app.bsky.feed.post?action=create repo:app.bsky.feed.post?action=update", True),
        ("repo?collection=app.bsky.feed.like&collection=app.bsky.feed.post", True),
        ("repo:*", True),
        ("transition:generic", True),
        ("repo:app.bsky.feed.like", False),
        ("repo:app.bsky.feed.post?action=delete", False),
        ("repo:app.bsky.feed.like repo:app.bsky.feed.post?action=delete", False),
        ("repository:app.bsky.feed.post", False),
        ("blob:image/*", False),
    ],
)
def test_posting_needs_the_collection_of_posts(scope: str, enough: bool) -> None:
    assert client.may_post(("atproto", *scope.split())) is enough


def test_account_of_another_server_is_not_linked(linking: Linking) -> None:
    begun = linking.begin(host=linking.server.origin)
    linking.server.document_host = "https://10.0.0.1"

    assert linking.refused(begun).kind is ErrorKind.CONTENT_INVALID


def test_server_alone_links_whoever_said_yes(linking: Linking) -> None:
    link = linking.finish(linking.begin(host=linking.server.origin))

    assert (link.remote_id, link.handle) == (DID, HANDLE)


def test_renewed_session_keeps_its_key_and_its_end(linking: Linking) -> None:
    link = linking.finish(linking.begin())
    adapter = catalogue.open_adapter("bluesky", link.credentials, linking.tools)

    fresh = linking.run(adapter.renew())  # type: ignore[attr-defined]

    assert linking.server.asked("token")[-1]["grant_type"] == "refresh_token"
    assert fresh.refresh == "ref-2"
    assert fresh.extra == link.credentials.extra
    assert fresh.refresh_expires_at == link.credentials.refresh_expires_at


@pytest.mark.parametrize(
    ("status", "error", "kind"),
    [
        (400, "invalid_grant", ErrorKind.AUTH_DEAD),
        (401, "invalid_client", ErrorKind.TRANSIENT),
        (400, "invalid_client_metadata", ErrorKind.TRANSIENT),
        (400, "invalid_dpop_proof", ErrorKind.TRANSIENT),
        (429, "slow_down", ErrorKind.RATE_LIMITED),
        (503, "", ErrorKind.TRANSIENT),
    ],
)
def test_renewal_refused_is_told_apart(
    linking: Linking, status: int, error: str, kind: ErrorKind
) -> None:
    link = linking.finish(linking.begin())
    adapter: Any = catalogue.open_adapter("bluesky", link.credentials, linking.tools)
    linking.server.answer_next("token", status, {"error": error}, {"Retry-After": "30"})

    with pytest.raises(NetworkError) as refused:
        linking.run(adapter.renew())

    assert refused.value.kind is kind
    assert bool(refused.value.retry_at) is (status == 429)


@pytest.mark.parametrize("after", ["²", "soon", "9" * 30])
def test_limit_without_a_moment_names_none(linking: Linking, after: str) -> None:
    linking.server.answer_next("par", 429, {"error": "slow_down"}, {"Retry-After": after})

    with pytest.raises(NetworkError) as refused:
        linking.begin()

    assert (refused.value.kind, refused.value.retry_at) == (ErrorKind.RATE_LIMITED, None)


def test_new_nonce_is_taken_once_and_then_known(linking: Linking) -> None:
    link = linking.finish(linking.begin())
    adapter: Any = catalogue.open_adapter("bluesky", link.credentials, linking.tools)
    linking.server.nonce = "nonce-2"
    before = len(linking.server.proofs)

    for number in (1, 2):
        linking.run(adapter.publish(Outgoing(f"Text {number}"), adapter.new_key(START, number)))

    used = [proof.get("nonce") for proof in linking.server.proofs[before:]]
    assert used == ["nonce-1", "nonce-2", "nonce-2"]


def test_server_that_is_never_content_is_asked_twice_and_no_more(linking: Linking) -> None:
    link = linking.finish(linking.begin())
    linking.server.restless = True
    adapter: Any = catalogue.open_adapter("bluesky", link.credentials, linking.tools)
    before = len(linking.server.proofs)

    with pytest.raises(NetworkError) as refused:
        linking.run(adapter.publish(Outgoing("Hello"), adapter.new_key(START, 1)))

    assert refused.value.kind is ErrorKind.AUTH_EXPIRED
    assert len(linking.server.proofs) - before == 2


def test_nothing_secret_is_shown(linking: Linking) -> None:
    begun = linking.begin()
    link = linking.finish(begun)

    shown = repr((begun, link, link.credentials))
    for secret in (begun.kept["dpop"], begun.kept["verifier"], "ref-1", link.credentials.access):
        assert secret not in shown


def test_handle_is_asked_of_the_server_that_was_named(linking: Linking) -> None:
    away = {**linking.tools.hosts, "bluesky_pds": "https://10.0.0.1"}
    linking.tools = replace(linking.tools, hosts=away)

    link = linking.finish(linking.begin(identifier=HANDLE, host=linking.server.origin))

    assert link.remote_id == DID
