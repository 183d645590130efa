"""Linking a channel: consent, tokens, whose it is, renewing and giving back."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.ports import Authorises, Renews, Revokes, Tools
from advocacy.networks.types import Credentials
from tests.advocacy.networks.consent import BACK
from tests.advocacy.networks.youtube.fake_google import APPS, CHANNEL, HANDLE, SCOPE, TITLE
from tests.advocacy.networks.youtube.linking import Linking

only = pytest.mark.parametrize


def minutes_until(moment: datetime | None) -> int:
    assert moment is not None
    return round((moment - datetime.now(UTC)).total_seconds() / 60)


def test_begin_sends_the_person_to_google(linking: Linking) -> None:
    begun = linking.begin()

    parts, query = urlsplit(begun.url), dict(parse_qsl(urlsplit(begun.url).query))
    assert f"{parts.scheme}://{parts.netloc}" == linking.server.origin
    assert parts.path == "/o/oauth2/v2/auth"
    assert query.pop("code_challenge") not in begun.kept["verifier"]
    assert query == {
        "access_type": "offline",
        "client_id": APPS["youtube"].client_id,
        "code_challenge_method": "S256",
        "prompt": "consent",
        "redirect_uri": BACK.url,
        "response_type": "code",
        "scope": SCOPE,
        "state": BACK.state,
    }
    assert "secret" not in f"{begun.url} {begun!r}"
    assert linking.authoriser.questions() == ()
    assert isinstance(linking.authoriser, Authorises)


def test_consent_is_asked_for_at_google_unless_told(linking: Linking) -> None:
    linking.tools = replace(linking.tools, hosts={})

    assert linking.begin().url.startswith("https://accounts.google.com/o/oauth2/v2/auth?")


def test_another_account_may_be_chosen(linking: Linking) -> None:
    begun = linking.runner.run(linking.authoriser.begin({"another_account": "yes"}, BACK))

    assert dict(parse_qsl(urlsplit(begun.url).query))["prompt"] == "select_account consent"


def test_connector_without_a_registration_does_not_open(linking: Linking) -> None:
    with pytest.raises(ValueError, match="apps"):
        catalogue.open_authoriser("youtube", Tools(http=linking.http))


def test_channel_is_linked(linking: Linking) -> None:
    (link,) = linking.link()

    assert (link.remote_id, link.handle, link.name) == (CHANNEL, HANDLE, TITLE)
    assert link.url == f"{linking.server.origin}/channel/{CHANNEL}"
    known = link.credentials
    assert (known.remote_id, known.scopes) == (CHANNEL, (SCOPE,))
    assert (minutes_until(known.access_expires_at), known.refresh_expires_at) == (60, None)
    assert Credentials.from_dict(known.to_dict()) == known
    assert known.refresh not in repr(link)
    (call,) = linking.server.called("channels")
    assert call["query"] == {"part": "snippet,statistics", "mine": "true"}


def test_code_is_traded_with_its_proof(linking: Linking) -> None:
    begun = linking.begin()
    answer = linking.visit(begun)
    linking.finish(begun, answer)

    (call,) = linking.server.called("token")
    assert call["form"] == {
        "grant_type": "authorization_code",
        "code": answer["code"],
        "redirect_uri": BACK.url,
        "code_verifier": begun.kept["verifier"],
        "client_id": APPS["youtube"].client_id,
        "client_secret": APPS["youtube"].client_secret,
    }


def test_code_of_somebody_else_is_worth_nothing(linking: Linking) -> None:
    begun, other = linking.begin(), linking.begin()

    with pytest.raises(NetworkError) as refused:
        linking.finish(other, linking.visit(begun))

    assert refused.value.kind is ErrorKind.AUTH_DEAD


@only("says", ["access_denied", "server_error"])
def test_no_is_a_no(linking: Linking, says: str) -> None:
    linking.server.says = says

    failed = linking.refused()

    detail = says if says == "access_denied" else "no_code"
    assert (failed.kind, failed.detail) == (ErrorKind.AUTH_DEAD, detail)
    assert linking.server.calls == []


def test_link_that_lives_stays_when_google_gives_no_answer(linking: Linking) -> None:
    linking.link()
    linking.server.answer_next("channels", 503, "<h1>Later</h1>")

    failed = linking.refused()

    assert failed.kind is ErrorKind.TRANSIENT
    assert linking.server.called("revoke") == []
    assert linking.server.refreshable


def test_reading_that_was_not_ticked_is_told_and_given_back(linking: Linking) -> None:
    linking.server.granted = "openid"

    failed = linking.refused()

    assert (failed.kind, failed.detail) == (ErrorKind.SCOPE_MISSING, Detail.READING)
    assert linking.server.refreshable == {}


def test_person_without_a_channel_is_told_and_forgotten(linking: Linking) -> None:
    linking.server.channels = {}

    failed = linking.refused()

    assert (failed.kind, failed.detail) == (ErrorKind.CONTENT_INVALID, Detail.NO_CHANNEL)
    assert linking.server.refreshable == {}


@only("told", [{"items": [{"id": ""}]}, {"items": [{"id": "a/b"}]}, {"items": [{"id": 7}]}])
def test_channel_without_an_id_is_none(linking: Linking, told: dict[str, Any]) -> None:
    linking.server.answer_next("channels", 200, told)

    assert linking.refused().kind is ErrorKind.TRANSIENT


def test_channel_without_a_handle_is_called_by_its_id(linking: Linking) -> None:
    linking.server.answer_next("channels", 200, {"items": [{"id": "UC1"}]})

    (link,) = linking.link()

    assert (link.handle, link.name) == ("UC1", "")


@only("answer", ["<h1>Welcome</h1>", {}, {"access_token": ""}, {"access_token": 7}])
def test_token_that_is_none_links_nothing(linking: Linking, answer: object) -> None:
    linking.server.answer_next("token", 200, answer)

    assert linking.refused().kind is ErrorKind.TRANSIENT


def test_yes_for_a_time_ends_when_told(linking: Linking) -> None:
    linking.server.refreshable["r"], linking.server.tokens["a"] = SCOPE, "r"
    said = {"access_token": "a", "refresh_token": "r", "refresh_token_expires_in": 604_800}
    linking.server.answer_next("token", 200, said)

    (link,) = linking.link()

    assert minutes_until(link.credentials.refresh_expires_at) == 7 * 24 * 60


def test_renewing_gives_another_hour_and_keeps_the_rest(linking: Linking) -> None:
    (link,) = linking.link()
    adapter = linking.adapter(link)
    assert isinstance(adapter, Renews)

    fresh = linking.runner.run(adapter.renew())

    assert fresh.access != link.credentials.access
    assert fresh.access in linking.server.tokens
    assert minutes_until(fresh.access_expires_at) == 60
    kept = (fresh.remote_id, fresh.refresh, fresh.scopes)
    assert kept == (CHANNEL, link.credentials.refresh, (SCOPE,))


def test_renewing_without_a_token_or_an_app_needs_the_person(linking: Linking) -> None:
    (link,) = linking.link()
    bare = replace(link, credentials=replace(link.credentials, refresh=""))
    for one, apps in ((bare, APPS), (link, {})):
        linking.tools = replace(linking.tools, apps=apps)
        with pytest.raises(NetworkError) as dead:
            linking.runner.run(linking.adapter(one).renew())
        assert dead.value.kind is ErrorKind.AUTH_DEAD


def test_revoking_ends_all_that_was_allowed(linking: Linking) -> None:
    (link,) = linking.link()
    adapter = linking.adapter(link)
    assert isinstance(adapter, Revokes)

    revocation = linking.runner.run(adapter.revoke())

    assert (revocation.ended, revocation.left_to_do) == (True, ())
    assert (linking.server.refreshable, linking.server.tokens) == ({}, {})
    assert linking.runner.run(adapter.revoke()).ended


def test_revoking_that_is_not_confirmed_is_left_to_the_person(linking: Linking) -> None:
    (link,) = linking.link()
    linking.server.answer_next("revoke", 503, "<h1>Later</h1>")

    revocation = linking.runner.run(linking.adapter(link).revoke())

    assert (revocation.ended, revocation.left_to_do) == (False, ("google_app",))
    assert revocation.lasts_until == link.credentials.access_expires_at
