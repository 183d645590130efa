"""Coming back from the server: what was granted, and whose account it is."""

from datetime import UTC, datetime, timedelta

import pytest

from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.types import Begun
from tests.advocacy.networks.mastodon.fake_server import SCOPES, USER_NUMBER, FakeMastodon
from tests.advocacy.networks.mastodon.linking import Linking
from tests.advocacy.networks.mastodon.tempers import LOOSE, STRICT, Temper
from tests.advocacy.networks.stage import running

only = pytest.mark.parametrize


def test_person_who_says_no_is_not_linked(linking: Linking) -> None:
    linking.server.office.says_no = True

    failed = linking.refused()

    assert (failed.kind, failed.detail) == (ErrorKind.AUTH_DEAD, "access_denied")


def test_answer_without_a_code_is_a_no(linking: Linking) -> None:
    begun = linking.begin()

    with pytest.raises(NetworkError) as failed:
        linking.finish(begun, {"error": "<script>"})

    assert (failed.value.kind, failed.value.detail) == (ErrorKind.AUTH_DEAD, "no_code")


def test_code_without_its_verifier_is_worth_nothing(linking: Linking) -> None:
    begun = linking.begin()
    stolen = Begun(begun.url, dict(begun.kept) | {"verifier": "guessed"})

    with pytest.raises(NetworkError) as failed:
        linking.finish(stolen, linking.visit(begun))

    assert (failed.value.kind, failed.value.detail) == (ErrorKind.AUTH_DEAD, "invalid_grant")


@only("temper", [STRICT, LOOSE], ids=["strict", "loose"])
def test_code_may_work_twice(linking: Linking) -> None:
    begun = linking.begin()
    answer = linking.visit(begun)
    linking.finish(begun, answer)

    if linking.server.temper.code_twice:
        assert linking.finish(begun, answer)
    else:
        with pytest.raises(NetworkError):
            linking.finish(begun, answer)


@only("granted", ["read:accounts read:statuses", "read", "write:statuses", "profile"])
def test_less_than_publishing_is_given_back(linking: Linking, granted: str) -> None:
    linking.server.office.grants = granted

    failed = linking.refused()

    assert failed.kind is ErrorKind.SCOPE_MISSING
    assert not [token for token in linking.server.office.tokens if token.startswith("token-of")]


@only("token", [None, 7, ""])
def test_what_is_no_token_is_not_given_back(linking: Linking, token: object) -> None:
    begun = linking.begin()
    linking.server.answer_next("token", 200, {"access_token": token, "scope": "profile"})

    with pytest.raises(NetworkError) as failed:
        linking.finish(begun, linking.visit(begun))

    assert failed.value.kind is ErrorKind.SCOPE_MISSING
    assert linking.server.called("revoke") == []


def test_all_of_writing_is_enough(linking: Linking) -> None:
    linking.server.office.grants = "read write"

    assert linking.link().credentials.scopes == ("read", "write")


@only(("said", "expected"), [(None, SCOPES.split()), (["read", "write"], ["read", "write"])])
def test_scopes_may_come_in_other_shapes(
    linking: Linking, said: object, expected: list[str]
) -> None:
    begun = linking.begin()
    answer = linking.visit(begun)
    token = linking.server.credentials.access
    linking.server.answer_next("token", 200, {"access_token": token, "scope": said})

    assert linking.finish(begun, answer).credentials.scopes == tuple(expected)


@only("scale", [1, 1000])
def test_end_of_a_token_is_known_where_there_is_one(linking: Linking, scale: int) -> None:
    begun = linking.begin()
    answer = linking.visit(begun)
    now = datetime.now(UTC)
    said = {"created_at": int(now.timestamp() * scale), "expires_in": 3600, "scope": "read write"}
    token = linking.server.credentials.access
    linking.server.answer_next("token", 200, said | {"access_token": token})

    expires = linking.finish(begun, answer).credentials.access_expires_at

    assert expires is not None
    assert abs(expires - now - timedelta(hours=1)) < timedelta(minutes=1)


@only("body", ["<h1>Welcome</h1>", {}, {"access_token": None}, {"access_token": 7}])
def test_answer_without_a_token_is_no_server(linking: Linking, body: object) -> None:
    begun = linking.begin()
    linking.server.answer_next("token", 200, body)

    with pytest.raises(NetworkError) as failed:
        linking.finish(begun, linking.visit(begun))

    assert failed.value.detail == Detail.HOST_NOT_A_SERVER


def test_suspended_account_is_blocked(linking: Linking) -> None:
    linking.server.account = {"suspended": True}

    assert linking.refused().kind is ErrorKind.ACCOUNT_BLOCKED


@only("uri", ["https://mastodon.example/users/president", "http://127.0.0.1:1/x", "x" * 900, 7])
def test_actor_of_another_server_is_not_believed(linking: Linking, uri: object) -> None:
    linking.server.account = {"uri": uri, "url": "javascript:alert(1)"}

    link = linking.link()

    assert link.remote_id == f"alice@{linking.server.host}"
    assert link.url == ""


def test_actor_of_a_server_of_a_longer_name_is_not_believed(linking: Linking) -> None:
    linking.server.account = {"uri": f"{linking.server.origin}0/users/alice"}

    assert linking.link().remote_id == f"alice@{linking.server.host}"


@only("name", ["", "a b", "<b>", "x" * 300])
def test_account_needs_a_name(linking: Linking, name: str) -> None:
    linking.server.account = {"username": name, "acct": name}

    assert linking.refused().detail == Detail.HOST_NOT_A_SERVER


@only("answer", ["actor", "redirect", "other actor", "other redirect", "nothing"])
def test_domain_of_names_is_believed_when_it_points_here(temper: Temper, answer: str) -> None:
    with FakeMastodon(temper) as server, FakeMastodon(temper) as domain:
        allowed = server.allowed_private | domain.allowed_private
        place = f"{server.origin}/.well-known/webfinger?resource=acct:alice"
        said = {
            "actor": server.actor_of("alice", temper.ids(USER_NUMBER)) or f"{server.origin}/@alice",
            "redirect": f"redirect {place}",
            "other actor": f"{server.origin}0/users/alice",
            "other redirect": "redirect https://elsewhere.example/.well-known/webfinger",
        }
        server.domain = domain.host
        if answer in said:
            domain.actors[f"alice@{domain.host}"] = said[answer]
        with running(allowed) as (runner, http):
            handle = Linking(runner, http, server).link().handle

        shown = domain.host if answer in {"actor", "redirect"} else server.host
        assert handle == f"@alice@{shown}"


@only("claimed", ["10.0.0.1", "localhost", "not a host", "x" * 300, 7, None])
def test_domain_that_cannot_be_asked_is_not_believed(linking: Linking, claimed: object) -> None:
    linking.server.domain = claimed  # type: ignore[assignment]

    assert linking.link().handle == f"@alice@{linking.server.host}"


def test_nothing_shows_a_secret(linking: Linking) -> None:
    begun = linking.begin()
    link = linking.finish(begun, linking.visit(begun))

    shown = f"{begun!r} {link!r} {linking.kept.apps!r}"
    secret = link.credentials.extra["client_secret"]
    assert not [word for word in (begun.kept["verifier"], link.credentials.access, secret)
                if word in shown]  # fmt: skip
