"""Linking: consent, tokens that rotate, and giving them back."""

from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.ports import Authorises, Renews, Revokes, Tools
from advocacy.networks.types import Credentials, Outgoing
from advocacy.networks.x.connect import SCOPES
from tests.advocacy.networks.consent import BACK
from tests.advocacy.networks.x.conftest import FakeStage, Linking
from tests.advocacy.networks.x.fake_x import ME
from tests.advocacy.networks.x.office import APPS, INVALID

only = pytest.mark.parametrize
MINUTES = timedelta(minutes=1)


def in_minutes(moment: datetime | None) -> int:
    """How many minutes a moment is away."""
    assert moment is not None
    return round((moment - datetime.now(UTC)) / MINUTES)


def test_begin_sends_the_person_to_x(linking: Linking) -> None:
    begun = linking.begin()

    parts = urlsplit(begun.url)
    assert f"{parts.scheme}://{parts.netloc}" == linking.server.origin
    assert parts.path == "/i/oauth2/authorize"
    asked = dict(parse_qsl(parts.query))
    challenge = asked.pop("code_challenge")
    assert asked == {
        "response_type": "code",
        "client_id": APPS["x"].client_id,
        "redirect_uri": BACK.url,
        "state": BACK.state,
        "scope": "tweet.read tweet.write users.read media.write offline.access",
        "code_challenge_method": "S256",
    }
    assert "+" not in parts.query
    assert 43 <= len(begun.kept["verifier"]) <= 128
    assert challenge != begun.kept["verifier"]
    assert begun.kept["verifier"] not in f"{begun.url} {begun!r}"
    assert linking.authoriser.questions() == ()
    assert isinstance(linking.authoriser, Authorises)


def test_every_link_has_a_verifier_of_its_own(linking: Linking) -> None:
    assert linking.begin().kept != linking.begin().kept


def test_more_is_asked_for_where_the_app_may(linking: Linking) -> None:
    linking.ask_for_more("users.email", "tweet.read")

    (link,) = linking.link()

    assert link.credentials.scopes == (*SCOPES, "users.email")


def test_connector_without_a_registration_does_not_open(linking: Linking) -> None:
    with pytest.raises(ValueError, match="apps"):
        catalogue.open_authoriser("x", Tools(http=linking.http))


def test_account_is_linked(linking: Linking) -> None:
    (link,) = linking.link()

    assert (link.remote_id, link.handle, link.name) == (ME, "acme", "ACME & Co")
    assert link.url == f"{linking.server.origin}/acme"
    assert link.credentials.remote_id == ME
    assert link.credentials.scopes == SCOPES
    assert in_minutes(link.credentials.access_expires_at) == 120
    assert link.credentials.refresh
    assert link.credentials.refresh_expires_at is None
    assert Credentials.from_dict(link.credentials.to_dict()) == link.credentials
    assert link.credentials.access not in repr(link)
    assert link.credentials.refresh not in repr(link)


@only(
    ("told", "handle", "name", "url"),
    [
        ({"id": "7"}, "7", "", ""),
        ({"id": "7", "username": "x" * 300}, "x" * 200, "", f"/{'x' * 200}"),
        ({"id": "7", "username": "a/b", "name": None}, "a/b", "", "/a%2Fb"),
    ],
)
def test_account_is_called_as_far_as_told(
    linking: Linking, told: dict[str, Any], handle: str, name: str, url: str
) -> None:
    linking.server.answer_next("me", 200, {"data": told})

    (link,) = linking.link()

    assert (link.remote_id, link.handle, link.name) == ("7", handle, name)
    assert link.url == (f"{linking.server.origin}{url}" if url else "")


@only("told", ["<h1>Welcome</h1>", {}, {"data": {"id": 7}}, {"data": {"id": "x"}}])
def test_account_without_a_number_is_none_and_is_given_back(linking: Linking, told: object) -> None:
    linking.server.answer_next("me", 200, told)

    assert linking.refused().kind is ErrorKind.TRANSIENT
    assert linking.server.office.tokens == {}
    assert [grant.refresh for grant in linking.server.office.grants] == [""]


@only("answer", ["<h1>Welcome</h1>", {}, {"access_token": ""}, {"access_token": 7}])
def test_token_that_is_none_links_nothing(linking: Linking, answer: object) -> None:
    linking.server.answer_next("token", 200, answer)

    assert linking.refused().kind is ErrorKind.TRANSIENT


@only("lasts", [None, "60", -1, 10**12])
@only("scope", [None, "", 7])
def test_token_that_says_little(linking: Linking, lasts: object, scope: object) -> None:
    access = linking.server.credentials().access
    token = {"access_token": access, "refresh_token": "r", "expires_in": lasts, "scope": scope}
    linking.server.answer_next("token", 200, token)

    (link,) = linking.link()

    assert link.credentials.access_expires_at is None
    assert link.credentials.scopes == SCOPES


@only(
    ("says", "kind", "detail"),
    [
        ("access_denied", ErrorKind.AUTH_DEAD, "access_denied"),
        ("server_error", ErrorKind.AUTH_DEAD, "no_code"),
        ("invalid_scope", ErrorKind.SCOPE_MISSING, "invalid_scope"),
    ],
)
def test_no_is_a_no(linking: Linking, says: str, kind: ErrorKind, detail: str) -> None:
    linking.server.office.says = says

    failed = linking.refused()

    assert (failed.kind, failed.detail) == (kind, detail)
    assert linking.server.called("token") == []


def test_code_works_once(linking: Linking) -> None:
    begun = linking.begin()
    answer = linking.visit(begun)
    linking.finish(begun, answer)

    with pytest.raises(NetworkError) as dead:
        linking.finish(begun, answer)

    assert (dead.value.kind, dead.value.detail) == (ErrorKind.AUTH_DEAD, INVALID["error"])


def test_code_of_another_link_is_not_taken(linking: Linking) -> None:
    answer = linking.visit(linking.begin())

    with pytest.raises(NetworkError) as dead:
        linking.finish(linking.begin(), answer)

    assert dead.value.kind is ErrorKind.AUTH_DEAD


@only("missing", SCOPES)
def test_scopes_that_do_not_let_post_are_given_back(linking: Linking, missing: str) -> None:
    linking.server.office.gives = " ".join(scope for scope in SCOPES if scope != missing)

    failed = linking.refused()

    assert (failed.kind, failed.detail) == (ErrorKind.SCOPE_MISSING, "insufficient_scope")
    assert linking.server.office.tokens == {}


def test_registration_that_x_does_not_know_is_the_installations(linking: Linking) -> None:
    app = APPS["x"].__class__("client-of-ours", "another-secret")
    linking.tools = Tools(http=linking.http, hosts=linking.server.hosts, apps={"x": app})

    failed = linking.refused()

    assert (failed.kind, failed.detail) == (ErrorKind.QUOTA_EXHAUSTED, "unauthorized_client")


def test_linked_account_publishes(linking: Linking) -> None:
    (link,) = linking.link()
    adapter = linking.adapter(link)

    linking.runner.run(adapter.publish(Outgoing("Hello"), adapter.new_key(datetime.now(UTC), 1)))

    assert linking.server.texts() == ["Hello"]


def test_renewing_replaces_both_tokens(linking: Linking) -> None:
    (link,) = linking.link()
    adapter = linking.adapter(link)
    assert isinstance(adapter, Renews)

    fresh = linking.runner.run(adapter.renew())

    assert fresh.access != link.credentials.access
    assert fresh.refresh != link.credentials.refresh
    assert (fresh.remote_id, fresh.scopes) == (link.remote_id, link.credentials.scopes)
    assert in_minutes(fresh.access_expires_at) == 120
    call = linking.server.called("token")[-1]
    assert call["body"] == {
        "grant_type": "refresh_token",
        "refresh_token": link.credentials.refresh,
    }


def test_refresh_token_works_once(linking: Linking) -> None:
    (link,) = linking.link()
    linking.runner.run(linking.adapter(link).renew())

    with pytest.raises(NetworkError) as dead:
        linking.runner.run(linking.adapter(link).renew())

    assert (dead.value.kind, dead.value.detail) == (ErrorKind.AUTH_DEAD, "invalid_request")


def test_renewing_keeps_what_is_not_told(linking: Linking) -> None:
    (link,) = linking.link()
    linking.server.answer_next("token", 200, {"access_token": "t", "expires_in": 60})

    fresh = linking.runner.run(linking.adapter(link).renew())

    assert (fresh.access, fresh.refresh) == ("t", link.credentials.refresh)
    assert fresh.scopes == link.credentials.scopes


@only(
    ("status", "body", "kind"),
    [
        (503, "<h1>Oh no</h1>", ErrorKind.TRANSIENT),
        (429, {"title": "Too Many Requests"}, ErrorKind.RATE_LIMITED),
        (401, {"error": "unauthorized_client"}, ErrorKind.QUOTA_EXHAUSTED),
        (400, INVALID, ErrorKind.AUTH_DEAD),
    ],
)
def test_renewing_that_fails(linking: Linking, status: int, body: object, kind: ErrorKind) -> None:
    (link,) = linking.link()
    linking.server.answer_next("token", status, body)

    with pytest.raises(NetworkError) as failed:
        linking.runner.run(linking.adapter(link).renew())

    assert failed.value.kind is kind


def test_renewing_without_a_refresh_token_needs_the_person(stage: FakeStage) -> None:
    with pytest.raises(NetworkError) as dead:
        stage.run(stage.adapter.renew())

    assert (dead.value.kind, dead.value.detail) == (ErrorKind.AUTH_DEAD, "no_refresh_token")
    assert stage.server.calls == []


def test_renewing_without_our_registration_loses_nothing(stage: FakeStage) -> None:
    tools = Tools(http=stage.http, hosts=stage.server.hosts)

    with pytest.raises(NetworkError) as waits:
        stage.run(stage.adapter_with(tools, refresh="refresh").renew())

    assert (waits.value.kind, waits.value.detail) == (ErrorKind.QUOTA_EXHAUSTED, "no_app")
    assert stage.server.calls == []


def test_revoking_ends_both_tokens(linking: Linking) -> None:
    (link,) = linking.link()
    adapter = linking.adapter(link)
    assert isinstance(adapter, Revokes)

    revocation = linking.runner.run(adapter.revoke())

    assert (revocation.ended, revocation.left_to_do, revocation.lasts_until) == (True, (), None)
    assert linking.server.office.tokens == {}
    tokens = [call["body"]["token"] for call in linking.server.called("revoke")]
    assert tokens == [link.credentials.refresh, link.credentials.access]


def test_revoking_what_is_dead_already_has_ended(linking: Linking) -> None:
    (link,) = linking.link()
    linking.runner.run(linking.adapter(link).revoke())

    assert linking.runner.run(linking.adapter(link).revoke()).ended


@only("status", [401, 404, 500])
def test_revoking_that_fails_says_what_is_left(linking: Linking, status: int) -> None:
    (link,) = linking.link()
    body = {"error": "unauthorized_client"} if status == 401 else "<h1>No</h1>"
    linking.server.answer_next("revoke", status, body)

    revocation = linking.runner.run(linking.adapter(link).revoke())

    assert not revocation.ended
    assert revocation.left_to_do == ("x_app",)
    assert revocation.lasts_until == link.credentials.access_expires_at
    assert len(linking.server.called("revoke")) == 2


def test_revoking_without_our_registration_is_the_persons(stage: FakeStage) -> None:
    adapter = stage.adapter_with(Tools(http=stage.http, hosts=stage.server.hosts))

    revocation = stage.run(adapter.revoke())

    assert (revocation.ended, revocation.left_to_do) == (False, ("x_app",))
    assert stage.server.calls == []
