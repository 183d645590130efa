"""Linking by OAuth at a server that the person names."""

import asyncio
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest

from advocacy.networks import catalogue, pkce
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.mastodon import connect
from advocacy.networks.ports import Authorises
from advocacy.networks.types import Begun, Outgoing
from tests.advocacy.networks.contract import new_key
from tests.advocacy.networks.mastodon.conftest import FakeStage
from tests.advocacy.networks.mastodon.fake_server import SCOPES
from tests.advocacy.networks.mastodon.linking import BACK, Linking
from tests.advocacy.networks.mastodon.tempers import IDEMPOTENT

only = pytest.mark.parametrize


def test_one_question_is_asked(linking: Linking) -> None:
    assert isinstance(linking.authoriser, Authorises)
    assert [(q.name, q.kind) for q in linking.authoriser.questions()] == [("host", "host")]


def test_linked_account_can_publish_and_be_revoked(linking: Linking) -> None:
    link = linking.link()

    adapter: Any = catalogue.open_adapter("mastodon", link.credentials, linking.tools)
    stage = FakeStage(linking.runner, linking.http, linking.server)
    stage.run(adapter.publish(Outgoing("Hello"), new_key(stage)))
    assert stage.texts() == ["Hello"]
    assert stage.run(adapter.reconcile(Outgoing("Hello"), new_key(stage))) is not None
    assert stage.run(adapter.revoke()).ended
    assert link.credentials.access not in linking.server.office.tokens


def test_link_says_who_it_is_and_what_was_granted(linking: Linking) -> None:
    link, server = linking.link(), linking.server

    actor = server.actor_of("alice", server.credentials.extra["id"])
    named = actor or f"alice@{server.host}"
    assert link.remote_id == link.credentials.remote_id == named
    assert (link.handle, link.name) == (f"@alice@{server.host}", "Alice")
    assert link.url == f"{server.origin}/@alice"
    assert link.credentials.scopes == tuple(SCOPES.split())
    assert link.credentials.extra["id"] == server.temper.ids(7)
    assert link.credentials.access_expires_at is None


def test_person_is_sent_with_a_proof_and_our_state(linking: Linking) -> None:
    begun = linking.begin()

    assert begun.url.startswith(f"{linking.server.origin}/oauth/authorize?")
    asked = {name: value[0] for name, value in parse_qs(urlsplit(begun.url).query).items()}
    assert asked["state"] == BACK.state
    assert asked["redirect_uri"] == BACK.url
    assert asked["scope"] == SCOPES
    assert asked["code_challenge_method"] == "S256"
    assert asked["code_challenge"] == pkce.challenge(begun.kept["verifier"])
    assert begun.kept["verifier"] not in begun.url
    assert "force_login" not in asked


def test_verifier_is_another_one_each_time(linking: Linking) -> None:
    assert linking.begin().kept["verifier"] != linking.begin().kept["verifier"]


def test_second_account_is_signed_in_anew(linking: Linking) -> None:
    begun = linking.begin(**{connect.ANOTHER: "yes"})

    assert dict(parse_qsl(urlsplit(begun.url).query))["force_login"] == "true"


def test_we_register_once_at_a_server(linking: Linking) -> None:
    first = linking.link()
    again = linking.link()

    assert len(linking.server.called("apps")) == 1
    assert linking.server.called("apps")[0] == {
        "client_name": "Portevoix",
        "redirect_uris": BACK.url,
        "scopes": SCOPES,
        "website": "https://intranet.example",
    }
    # One token for one app, person and set of scopes: revoking one link ends the other.
    assert first.credentials.access == again.credentials.access


def test_of_two_registrations_at_once_the_first_is_kept(linking: Linking) -> None:
    async def both() -> list[Begun]:
        given = {"host": linking.server.origin}
        return await asyncio.gather(*(linking.authoriser.begin(given, BACK) for _ in range(2)))

    clients = {dict(parse_qsl(begun.url))["client_id"] for begun in linking.runner.run(both())}

    assert len(linking.server.called("apps")) == 2
    assert clients == {linking.kept.apps[linking.server.origin].client_id}


def test_registration_is_used_at_once_and_may_fail_at_that(linking: Linking) -> None:
    linking.server.answer_next("token", 400, {"error": "unsupported_grant_type"})

    linking.link()

    grants = [form["grant_type"] for form in linking.server.called("token")]
    assert grants == ["client_credentials", "authorization_code"]


@only("typed", ["{}", " {}/\n"])
def test_server_may_be_typed_with_what_surrounds_it(linking: Linking, typed: str) -> None:
    begun = linking.begin(host=typed.format(linking.server.origin))

    assert begun.kept["host"] == linking.server.origin


@only("typed", ["@alice@{}", "alice@{}"])
def test_whole_handle_names_its_server(linking: Linking, typed: str) -> None:
    with pytest.raises(NetworkError) as failed:
        linking.begin(host=typed.format(linking.server.host))

    # It is called by https, which nothing on loopback speaks.
    assert failed.value.kind is ErrorKind.TRANSIENT


@only(
    ("host", "detail"),
    [
        ("", Detail.HOST_MALFORMED),
        ("http://example.com", Detail.HOST_NOT_HTTPS),
        ("https://127.0.0.1", Detail.HOST_PRIVATE),
        ("localhost", Detail.HOST_PRIVATE),
        ("@alice@localhost", Detail.HOST_PRIVATE),
        ("intranet", Detail.HOST_MALFORMED),
        ("https://example.com/@alice", Detail.HOST_MALFORMED),
        ("https://a:b@example.com/", Detail.HOST_MALFORMED),
        ("not a host", Detail.HOST_MALFORMED),
        (".".join(["a" * 60] * 4), Detail.HOST_MALFORMED),
    ],
)
@only("temper", [IDEMPOTENT], ids=["idempotent"])
def test_hosts_we_may_not_call_are_refused(linking: Linking, host: str, detail: Detail) -> None:
    failed = linking.refused(host=host)

    assert (failed.kind, failed.detail) == (ErrorKind.CONTENT_INVALID, detail)
    assert linking.server.calls == []


@only(
    ("status", "body"),
    [
        (200, "<h1>Hello</h1>"),
        (404, "<h1>What?</h1>"),
        (405, {}),
        (422, {"error": "No"}),
        (200, {}),
    ],
)
def test_web_site_is_no_server(linking: Linking, status: int, body: object) -> None:
    linking.server.answer_next("apps", status, body)

    failed = linking.refused()

    assert (failed.kind, failed.detail) == (ErrorKind.CONTENT_INVALID, Detail.HOST_NOT_A_SERVER)
    assert linking.kept.apps == {}


def test_redirect_is_no_server(linking: Linking) -> None:
    for call in ("metadata", "apps"):
        linking.server.answer_next(call, 301, "", {"Location": "https://elsewhere.example/"})

    assert linking.refused().detail == Detail.HOST_NOT_A_SERVER


def test_server_in_trouble_is_asked_later(linking: Linking) -> None:
    linking.server.answer_next("apps", 503, "<h1>Maintenance</h1>")

    assert linking.refused().kind is ErrorKind.TRANSIENT


def test_throttled_registration_says_so(linking: Linking) -> None:
    linking.server.answer_next("apps", 429, {"error": "Throttled"}, {"Retry-After": "600"})

    failed = linking.refused()

    assert failed.kind is ErrorKind.RATE_LIMITED
    assert failed.retry_at is not None


@only(
    "page",
    [
        "<h1>App</h1>",
        {"token_endpoint": "https://elsewhere.example/token"},
        {"token_endpoint": "https://[bad"},
        [1],
    ],
)
def test_metadata_of_no_use_leaves_the_usual_paths(linking: Linking, page: object) -> None:
    linking.server.answer_next("metadata", 200, page)
    linking.server.answer_next("metadata", 200, page)

    assert linking.link().credentials.access
    assert linking.server.called("token")


def test_metadata_may_name_other_paths_at_its_own_server(linking: Linking) -> None:
    named = {"authorization_endpoint": f"{linking.server.origin}/auth/here"}
    linking.server.answer_next("metadata", 200, named)

    assert urlsplit(linking.begin().url).path == "/auth/here"
