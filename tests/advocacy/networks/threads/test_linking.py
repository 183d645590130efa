"""Linking an account: consent, tokens, whose they are, and renewing them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.ports import Authorises, Renews, Revokes, Tools
from advocacy.networks.types import Credentials, Link, Outgoing
from advocacy.services import grants
from tests.advocacy.networks.consent import BACK
from tests.advocacy.networks.threads.conftest import FakeStage
from tests.advocacy.networks.threads.fake_threads import ACCOUNT, APPS, USERNAME, USUAL
from tests.advocacy.networks.threads.linking import Linking

only = pytest.mark.parametrize
DAY = timedelta(days=1)


def in_days(moment: datetime | None) -> int:
    """How many days a moment is away."""
    assert moment is not None
    return round((moment - datetime.now(UTC)) / DAY)


def aged(link: Link, days: int) -> Link:
    """What was linked so many days ago."""
    known = link.credentials
    assert known.access_expires_at is not None
    assert known.refresh_expires_at is not None
    older = replace(
        known,
        access_expires_at=known.access_expires_at - days * DAY,
        refresh_expires_at=known.refresh_expires_at - days * DAY,
    )
    return replace(link, credentials=older)


def renew(linking: Linking, link: Link) -> Credentials:
    """Renew what was linked."""
    fresh: Credentials = linking.runner.run(linking.adapter(link).renew())
    return fresh


def test_begin_sends_the_person_to_threads(linking: Linking) -> None:
    begun = linking.begin()

    parts = urlsplit(begun.url)
    assert f"{parts.scheme}://{parts.netloc}" == linking.server.origin
    assert parts.path == "/oauth/authorize"
    assert dict(parse_qsl(parts.query)) == {
        "client_id": APPS["threads"].client_id,
        "redirect_uri": BACK.url,
        "scope": USUAL.replace(" ", ","),
        "response_type": "code",
        "state": BACK.state,
    }
    assert "secret" not in f"{begun.url} {begun!r}"
    assert linking.authoriser.questions() == ()
    assert isinstance(linking.authoriser, Authorises)


def test_consent_is_asked_for_at_threads_unless_told(linking: Linking) -> None:
    linking.tools = replace(linking.tools, hosts={})

    assert linking.begin().url.startswith("https://threads.net/oauth/authorize?")


def test_scopes_besides_are_asked_for(linking: Linking) -> None:
    linking.ask_for_more("threads_read_replies", "threads_basic")

    (link,) = linking.link()

    assert link.credentials.scopes == (*USUAL.split(), "threads_read_replies")


def test_connector_without_a_registration_does_not_open(linking: Linking) -> None:
    with pytest.raises(ValueError, match="apps"):
        catalogue.open_authoriser("threads", Tools(http=linking.http))


def test_account_is_linked(linking: Linking) -> None:
    (link,) = linking.link()

    assert (link.remote_id, link.handle, link.name) == (ACCOUNT, USERNAME, "Camille Roux")
    assert link.url == f"{linking.server.origin}/@{USERNAME}"
    known = link.credentials
    assert (known.remote_id, known.extra) == (ACCOUNT, {"username": USERNAME})
    assert known.access == known.refresh
    assert known.access in linking.server.tokens
    assert (in_days(known.access_expires_at), in_days(known.refresh_expires_at)) == (7, 60)
    assert Credentials.from_dict(known.to_dict()) == known
    assert known.access not in repr(link)


def test_code_loses_its_tail_and_is_traded_twice(linking: Linking) -> None:
    begun = linking.begin()
    answer = linking.visit(begun)
    assert answer["code"].endswith("#_")

    linking.finish(begun, answer)

    (first,), (second,) = linking.server.called("token"), linking.server.called("long")
    assert first["form"] == {
        "client_id": APPS["threads"].client_id,
        "client_secret": APPS["threads"].client_secret,
        "code": answer["code"].removesuffix("#_"),
        "grant_type": "authorization_code",
        "redirect_uri": BACK.url,
    }
    assert first["query"] == {}
    assert second["path"] == "/access_token"
    assert second["token"] == "short"


@only(
    ("told", "handle", "url"),
    [
        ({"id": 17_841_400_000_000_000_123}, "17841400000000000123", False),
        ({"id": "7", "username": "a"}, "a", True),
        ({"id": "7", "username": "x" * 300, "name": 7}, "x" * 200, True),
    ],
)
def test_account_is_called_as_far_as_told(
    linking: Linking, told: dict[str, Any], handle: str, url: bool
) -> None:
    linking.server.answer_next("me", 200, told)

    (link,) = linking.link()

    assert (link.remote_id, link.handle, bool(link.url)) == (str(told["id"]), handle, url)


@only("told", ["<h1>Welcome</h1>", {}, {"id": ""}, {"id": "me"}])
def test_account_without_an_id_is_none(linking: Linking, told: object) -> None:
    linking.server.answer_next("me", 200, told)

    assert linking.refused().kind is ErrorKind.TRANSIENT


@only("says", ["access_denied", "server_error"])
def test_no_is_a_no(linking: Linking, says: str) -> None:
    linking.server.says = says

    failed = linking.refused()

    detail = says if says == "access_denied" else "no_code"
    assert (failed.kind, failed.detail) == (ErrorKind.AUTH_DEAD, detail)
    assert linking.server.calls == []


def test_code_works_once(linking: Linking) -> None:
    begun = linking.begin()
    answer = linking.visit(begun)
    linking.finish(begun, answer)

    with pytest.raises(NetworkError) as dead:
        linking.finish(begun, answer)

    assert dead.value.kind is ErrorKind.AUTH_DEAD


@only("said", [["threads_basic"], "threads_basic,threads_delete"])
def test_scopes_that_do_not_let_publish_are_told(linking: Linking, said: object) -> None:
    linking.server.permissions = said

    failed = linking.refused()

    assert (failed.kind, failed.detail) == (ErrorKind.SCOPE_MISSING, "insufficient_scope")
    assert linking.server.called("long") == []


@only("said", [None, [], "", 7])
def test_scopes_that_are_not_told_are_those_asked_for(linking: Linking, said: object) -> None:
    linking.server.permissions = said

    (link,) = linking.link()

    assert link.credentials.scopes == tuple(USUAL.split())


@only("call", ["token", "long"])
@only("answer", ["<h1>Welcome</h1>", {}, {"access_token": ""}, {"access_token": 7}])
def test_token_that_is_none_links_nothing(linking: Linking, call: str, answer: object) -> None:
    linking.server.answer_next(call, 200, answer)

    assert linking.refused().kind is ErrorKind.TRANSIENT


@only(("lasts", "first", "last"), [(None, 7, 60), ("x", 7, 60), (2 * 86_400, 2, 2)])
def test_token_lasts_as_told(linking: Linking, lasts: object, first: int, last: int) -> None:
    linking.server.tokens["t"] = USUAL
    linking.server.answer_next("long", 200, {"access_token": "t", "expires_in": lasts})

    (link,) = linking.link()

    known = link.credentials
    assert (in_days(known.access_expires_at), in_days(known.refresh_expires_at)) == (first, last)


def test_linked_account_publishes(linking: Linking) -> None:
    (link,) = linking.link()
    adapter = linking.adapter(link)

    linking.runner.run(adapter.publish(Outgoing("Hello"), adapter.new_key(datetime.now(UTC), 1)))

    assert linking.server.texts() == ["Hello"]


def test_renewing_gives_another_sixty_days(linking: Linking) -> None:
    (link,) = linking.link()
    assert isinstance(linking.adapter(link), Renews)

    fresh = renew(linking, aged(link, 8))

    assert fresh.access == fresh.refresh != link.credentials.access
    assert fresh.access in linking.server.tokens
    assert (in_days(fresh.access_expires_at), in_days(fresh.refresh_expires_at)) == (7, 60)
    kept = (fresh.remote_id, fresh.scopes, fresh.extra)
    assert kept == (ACCOUNT, link.credentials.scopes, link.credentials.extra)


def test_token_is_renewed_by_the_week_whoever_uses_it(linking: Linking) -> None:
    (link,) = linking.link()

    due = [grants.ends_soon(aged(link, days).credentials) for days in (0, 6, 7, 59)]

    assert due == [False, False, True, True]


def test_renewing_waits_for_the_second_day(linking: Linking) -> None:
    (link,) = linking.link()

    fresh = renew(linking, link)

    assert linking.server.called("refresh") == []
    assert fresh.access == link.credentials.access
    assert (in_days(fresh.access_expires_at), in_days(fresh.refresh_expires_at)) == (1, 60)


@only("status", [429, 500, 503])
def test_renewing_is_put_off_while_the_token_lasts(linking: Linking, status: int) -> None:
    (link,) = linking.link()
    linking.server.answer_next("refresh", status, "<h1>Later</h1>")

    fresh = renew(linking, aged(link, 8))

    assert fresh.access == link.credentials.access
    assert (in_days(fresh.access_expires_at), in_days(fresh.refresh_expires_at)) == (1, 52)


def test_renewing_is_not_put_off_beyond_the_end(linking: Linking) -> None:
    (link,) = linking.link()
    linking.server.answer_next("refresh", 503, "<h1>Later</h1>")

    with pytest.raises(NetworkError) as failed:
        renew(linking, aged(link, 60))

    assert failed.value.kind is ErrorKind.TRANSIENT


@only("code", [190, 100, 10])
def test_renewing_is_over_when_threads_says_so(linking: Linking, code: int) -> None:
    (link,) = linking.link()
    linking.server.refuse_next("refresh", 400, code)

    with pytest.raises(NetworkError) as dead:
        renew(linking, aged(link, 30))

    assert dead.value.kind is ErrorKind.AUTH_DEAD


def test_renewing_without_a_token_needs_the_person(stage: FakeStage) -> None:
    with pytest.raises(NetworkError) as dead:
        stage.run(stage.adapter_with(refresh="").renew())

    assert (dead.value.kind, dead.value.detail) == (ErrorKind.AUTH_DEAD, "no_refresh_token")
    assert stage.server.calls == []


def test_revoking_is_left_to_the_person(linking: Linking) -> None:
    (link,) = linking.link()
    linking.server.calls.clear()
    adapter = linking.adapter(link)
    assert isinstance(adapter, Revokes)

    revocation = linking.runner.run(adapter.revoke())

    assert (revocation.ended, revocation.left_to_do) == (False, ("threads_app",))
    assert revocation.final, "asking again would say the same"
    assert revocation.lasts_until == link.credentials.refresh_expires_at
    assert linking.server.calls == []
