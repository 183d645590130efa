"""Linking an account: consent, tokens, whose they are, renewing and giving back.

How tokens of sixty days are renewed is told of Threads, which has the same.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.ports import Authorises, Renews, Revokes, Tools
from advocacy.networks.types import Credentials
from tests.advocacy.networks.consent import BACK
from tests.advocacy.networks.instagram.fake_instagram import (
    ACCOUNT,
    APPS,
    PERSON,
    USERNAME,
    USUAL,
)
from tests.advocacy.networks.instagram.linking import Linking

only = pytest.mark.parametrize
DAY = timedelta(days=1)


def in_days(moment: datetime | None) -> int:
    assert moment is not None
    return round((moment - datetime.now(UTC)) / DAY)


def test_begin_sends_the_person_to_instagram(linking: Linking) -> None:
    begun = linking.begin()

    parts = urlsplit(begun.url)
    assert f"{parts.scheme}://{parts.netloc}" == linking.server.origin
    assert parts.path == "/oauth/authorize"
    assert dict(parse_qsl(parts.query)) == {
        "client_id": APPS["instagram"].client_id,
        "redirect_uri": BACK.url,
        "scope": "instagram_business_basic",
        "response_type": "code",
        "state": BACK.state,
    }
    assert "secret" not in f"{begun.url} {begun!r}"
    assert linking.authoriser.questions() == ()
    assert isinstance(linking.authoriser, Authorises)


def test_consent_is_asked_for_at_instagram_unless_told(linking: Linking) -> None:
    linking.tools = replace(linking.tools, hosts={})

    assert linking.begin().url.startswith("https://www.instagram.com/oauth/authorize?")


def test_another_account_has_to_be_signed_in_to(linking: Linking) -> None:
    begun = linking.runner.run(linking.authoriser.begin({"another_account": "yes"}, BACK))

    assert dict(parse_qsl(urlsplit(begun.url).query))["force_reauth"] == "true"


def test_scopes_besides_are_asked_for(linking: Linking) -> None:
    linking.ask_for_more("instagram_business_manage_insights", "instagram_business_basic")

    (link,) = linking.link()

    assert link.credentials.scopes == tuple(USUAL.split())


def test_connector_without_a_registration_does_not_open(linking: Linking) -> None:
    with pytest.raises(ValueError, match="apps"):
        catalogue.open_authoriser("instagram", Tools(http=linking.http))


@only("in_a_list", [False, True])
def test_account_is_linked(linking: Linking, in_a_list: bool) -> None:
    linking.server.in_a_list = in_a_list

    (link,) = linking.link()

    assert (link.remote_id, link.handle, link.name) == (ACCOUNT, USERNAME, "Camille Roux")
    assert link.url == f"{linking.server.origin}/{USERNAME}/"
    known = link.credentials
    assert known.extra == {"person_id": PERSON}
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
        "client_id": APPS["instagram"].client_id,
        "client_secret": APPS["instagram"].client_secret,
        "code": answer["code"].removesuffix("#_"),
        "grant_type": "authorization_code",
        "redirect_uri": BACK.url,
    }
    assert (first["path"], second["path"]) == ("/oauth/access_token", "/access_token")
    assert second["token"] == "short"


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


def test_reading_that_was_not_allowed_is_told(linking: Linking) -> None:
    linking.server.permissions = "instagram_business_manage_insights"

    failed = linking.refused()

    assert (failed.kind, failed.detail) == (ErrorKind.SCOPE_MISSING, Detail.READING)
    assert linking.server.called("long") == []


def test_account_that_is_not_professional_is_told(linking: Linking) -> None:
    linking.server.account_type = "PERSONAL"

    failed = linking.refused()

    assert (failed.kind, failed.detail) == (ErrorKind.CONTENT_INVALID, Detail.NOT_PROFESSIONAL)


@only("told", ["<h1>Welcome</h1>", {}, {"user_id": ""}, {"user_id": "me"}, {"id": "7"}])
def test_account_without_an_id_is_none(linking: Linking, told: object) -> None:
    linking.server.answer_next("me", 200, told)

    assert linking.refused().kind is ErrorKind.TRANSIENT


def test_account_without_a_name_is_called_by_its_id(linking: Linking) -> None:
    linking.server.answer_next("me", 200, {"user_id": 17_841_400_000_000_456})

    (link,) = linking.link()

    assert (link.remote_id, link.handle, link.name, link.url) == (ACCOUNT, ACCOUNT, "", "")


@only("call", ["token", "long"])
@only("answer", ["<h1>Welcome</h1>", {}, {"data": []}, {"data": [7]}, {"access_token": 7}])
def test_token_that_is_none_links_nothing(linking: Linking, call: str, answer: Any) -> None:
    linking.server.answer_next(call, 200, answer)

    assert linking.refused().kind is ErrorKind.TRANSIENT


def test_renewing_gives_another_sixty_days(linking: Linking) -> None:
    (link,) = linking.link()
    known = link.credentials
    assert known.refresh_expires_at is not None
    older = replace(known, refresh_expires_at=known.refresh_expires_at - 8 * DAY)
    adapter = linking.adapter(replace(link, credentials=older))
    assert isinstance(adapter, Renews)

    fresh = linking.runner.run(adapter.renew())

    assert fresh.access == fresh.refresh != known.access
    assert fresh.access in linking.server.tokens
    assert (in_days(fresh.access_expires_at), in_days(fresh.refresh_expires_at)) == (7, 60)
    assert (fresh.remote_id, fresh.scopes) == (ACCOUNT, known.scopes)


def test_revoking_is_left_to_the_person(linking: Linking) -> None:
    (link,) = linking.link()
    linking.server.calls.clear()
    adapter = linking.adapter(link)
    assert isinstance(adapter, Revokes)

    revocation = linking.runner.run(adapter.revoke())

    assert (revocation.ended, revocation.left_to_do) == (False, ("instagram_app",))
    assert revocation.final, "asking again would say the same"
    assert revocation.lasts_until == link.credentials.refresh_expires_at
    assert linking.server.calls == []
