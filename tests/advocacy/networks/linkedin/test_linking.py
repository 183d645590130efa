"""Linking: consent, tokens, whose they are, and giving them back."""

from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.ports import Authorises, Renews, Revokes, Tools
from advocacy.networks.types import Credentials, Outgoing
from tests.advocacy.networks.consent import BACK
from tests.advocacy.networks.contract import new_key
from tests.advocacy.networks.linkedin.conftest import FakeStage
from tests.advocacy.networks.linkedin.fake_linkedin import PAGE, PERSON
from tests.advocacy.networks.linkedin.linking import Linking
from tests.advocacy.networks.linkedin.office import APPS, PRODUCTS

only = pytest.mark.parametrize
of_members = only("network", ["linkedin"])
of_pages = only("network", ["linkedin_page"])
DAYS = timedelta(days=1)


def in_days(moment: datetime | None) -> int:
    """How many days a moment is away."""
    assert moment is not None
    return round((moment - datetime.now(UTC)) / DAYS)


def test_begin_sends_the_person_to_linkedin(linking: Linking) -> None:
    begun = linking.begin()

    parts = urlsplit(begun.url)
    assert f"{parts.scheme}://{parts.netloc}" == linking.server.origin
    assert parts.path == "/oauth/v2/authorization"
    asked = dict(parse_qsl(parts.query))
    scopes = asked.pop("scope").split(" ")
    assert asked == {
        "response_type": "code",
        "client_id": APPS[linking.kind].client_id,
        "redirect_uri": BACK.url,
        "state": BACK.state,
    }
    assert set(scopes) <= set(PRODUCTS[APPS[linking.kind].client_id].split())
    assert not [scope for scope in scopes if "Analytics" in scope]
    assert "+" not in parts.query
    assert "secret" not in f"{begun.url} {begun!r}"
    assert linking.authoriser.questions() == ()
    assert isinstance(linking.authoriser, Authorises)


@of_members
def test_analytics_are_asked_for_where_the_app_may(linking: Linking) -> None:
    linking.ask_for_more("r_member_postAnalytics", "r_member_profileAnalytics", "profile")

    (link,) = linking.link()

    assert link.credentials.scopes == (
        "openid",
        "profile",
        "w_member_social",
        "r_member_postAnalytics",
        "r_member_profileAnalytics",
    )


def test_connector_without_a_registration_does_not_open(linking: Linking) -> None:
    with pytest.raises(ValueError, match="apps"):
        catalogue.open_authoriser(linking.kind, Tools(http=linking.http))


@of_members
@only("separator", [",", " "])
def test_member_is_linked(linking: Linking, separator: str) -> None:
    linking.server.office.separator = separator

    (link,) = linking.link()

    assert (link.remote_id, link.handle, link.name) == (PERSON, "Camille Roux", "Camille Roux")
    assert link.credentials.remote_id == PERSON
    assert link.credentials.scopes == ("openid", "profile", "w_member_social")
    assert in_days(link.credentials.access_expires_at) == 60
    assert (link.credentials.refresh, link.credentials.refresh_expires_at) == ("", None)
    assert Credentials.from_dict(link.credentials.to_dict()) == link.credentials
    assert link.credentials.access not in repr(link)


@of_members
@only(
    ("told", "handle", "name"),
    [
        ({"sub": "a", "given_name": "Ann", "family_name": "Lee"}, "Ann Lee", "Ann Lee"),
        ({"sub": "a"}, "a", ""),
        ({"sub": "a", "name": "x" * 300}, "x" * 200, "x" * 200),
    ],
)
def test_member_is_called_as_far_as_told(
    linking: Linking, told: dict[str, Any], handle: str, name: str
) -> None:
    linking.server.answer_next("userinfo", 200, told)

    (link,) = linking.link()

    assert (link.remote_id, link.handle, link.name) == ("urn:li:person:a", handle, name)


@of_members
@only("told", ["<h1>Welcome</h1>", {}, {"sub": ""}, {"sub": 7}])
def test_member_without_a_name_of_ours_is_none(linking: Linking, told: object) -> None:
    linking.server.answer_next("userinfo", 200, told)

    assert linking.refused().kind is ErrorKind.TRANSIENT


@of_members
def test_token_may_be_renewed_where_linkedin_says_so(linking: Linking) -> None:
    linking.server.office.refreshable = True

    (link,) = linking.link()

    assert link.credentials.refresh
    assert in_days(link.credentials.refresh_expires_at) == 365


@only("answer", ["<h1>Welcome</h1>", {}, {"access_token": ""}, {"access_token": 7}])
def test_token_that_is_none_links_nothing(linking: Linking, answer: object) -> None:
    linking.server.answer_next("token", 200, answer)

    assert linking.refused().kind is ErrorKind.TRANSIENT


@only("lasts", [None, "60", -1, 10**12, True])
def test_token_without_an_end_has_none(linking: Linking, lasts: object) -> None:
    scopes = PRODUCTS[APPS[linking.kind].client_id]
    linking.server.office.tokens["t"] = scopes
    token = {"access_token": "t", "expires_in": lasts, "scope": scopes}
    linking.server.answer_next("token", 200, token)

    (link,) = linking.link()

    end = link.credentials.access_expires_at
    assert end is None or (lasts is True and in_days(end) == 0)


def test_token_that_names_no_scopes_has_those_asked_for(linking: Linking) -> None:
    linking.server.office.tokens["t"] = PRODUCTS[APPS[linking.kind].client_id]
    linking.server.answer_next("token", 200, {"access_token": "t", "expires_in": 60})

    (link,) = linking.link()

    assert "social" in " ".join(link.credentials.scopes)


@only(
    ("says", "kind"),
    [
        ("access_denied", ErrorKind.AUTH_DEAD),
        ("user_cancelled_login", ErrorKind.AUTH_DEAD),
        ("user_cancelled_authorize", ErrorKind.AUTH_DEAD),
        ("server_error", ErrorKind.AUTH_DEAD),
        ("unauthorized_scope_error", ErrorKind.SCOPE_MISSING),
    ],
)
def test_no_is_a_no(linking: Linking, says: str, kind: ErrorKind) -> None:
    linking.server.office.says = says

    assert linking.refused().kind is kind
    assert linking.server.called("token") == []


def test_code_works_once(linking: Linking) -> None:
    begun = linking.begin()
    answer = linking.visit(begun)
    linking.finish(begun, answer)

    with pytest.raises(NetworkError) as dead:
        linking.finish(begun, answer)

    assert dead.value.kind is ErrorKind.AUTH_DEAD


def test_scopes_that_do_not_let_publish_are_given_back(linking: Linking) -> None:
    linking.server.office.grants = "openid profile rw_organization_admin"

    failed = linking.refused()

    assert (failed.kind, failed.detail) == (ErrorKind.SCOPE_MISSING, "insufficient_scope")
    assert linking.server.office.tokens == {}


def role(number: int, name: str = "ADMINISTRATOR", **more: str) -> dict[str, str]:
    """What a person is to a page."""
    return {"role": name, "organization": f"urn:li:organization:{number}"} | more


@of_pages
def test_page_is_linked_by_its_name(linking: Linking) -> None:
    (link,) = linking.link()

    assert (link.remote_id, link.handle, link.name) == (PAGE, "acme", "ACME SE")
    assert link.url == f"{linking.server.origin}/company/acme/"
    assert link.credentials.remote_id == PAGE
    assert link.credentials.extra == {}
    (call,) = linking.server.called("roles")
    query = "q=roleAssignee&state=APPROVED&count=100&start=0"
    assert call["target"] == f"/rest/organizationAcls?{query}"
    (call,) = linking.server.called("names")
    assert call["target"] == "/rest/organizationsLookup?ids=List(2414183)"


@of_pages
def test_pages_are_those_the_person_may_post_for(linking: Linking) -> None:
    linking.server.roles = [
        role(1),
        role(1, "CONTENT_ADMINISTRATOR"),
        role(2, "CONTENT_ADMIN"),
        role(3, "ANALYST"),
        role(4, state="REQUESTED"),
        role(5, "CONTENT_ADMINISTRATOR", state="APPROVED"),
        {"role": "ADMINISTRATOR", "organizationTarget": "urn:li:organization:6"},
        {"role": "ADMINISTRATOR", "organization": "urn:li:organizationBrand:7"},
        {"role": "ADMINISTRATOR"},
        {"role": {"name": "ADMINISTRATOR"}, "organization": "urn:li:organization:8"},
    ]

    links = linking.link()

    assert [link.handle for link in links] == ["1", "2", "5", "6"]
    assert {link.credentials.access for link in links} == {links[0].credentials.access}
    assert all(link.credentials.extra == {"shared": "yes"} for link in links)


@of_pages
def test_pages_are_read_to_the_last(linking: Linking) -> None:
    linking.server.roles = [role(number) for number in range(1, 131)]

    assert len(linking.link()) == 130
    assert len(linking.server.called("roles")) == 2


@of_pages
@only("status", [403, 500])
def test_pages_keep_their_numbers_where_no_names_are_told(linking: Linking, status: int) -> None:
    linking.server.answer_next("names", status, {"code": "NO"})

    (link,) = linking.link()

    assert (link.handle, link.name) == ("2414183", "")


@of_pages
def test_person_without_a_page_is_told_so(linking: Linking) -> None:
    linking.server.roles = [role(3, "ANALYST")]

    failed = linking.refused()

    assert (failed.kind, failed.detail) == (ErrorKind.SCOPE_MISSING, "no_page")
    assert linking.server.office.tokens == {}


@of_pages
def test_pages_that_may_not_be_listed_are_an_error(linking: Linking) -> None:
    linking.server.office.grants = "w_organization_social"

    assert linking.refused().kind is ErrorKind.SCOPE_MISSING


def test_linked_account_publishes(linking: Linking) -> None:
    (link,) = linking.link()
    adapter = linking.adapter(link)

    linking.runner.run(adapter.publish(Outgoing("Hello"), adapter.new_key(datetime.now(UTC), 1)))

    (post,) = linking.server.posts.values()
    assert post["author"] == link.remote_id


def test_renewing_keeps_the_refresh_token_and_its_end(linking: Linking) -> None:
    linking.server.office.refreshable = True
    (link,) = linking.link()

    fresh = linking.runner.run(linking.adapter(link).renew())

    assert fresh.access != link.credentials.access
    assert fresh.refresh == link.credentials.refresh
    assert fresh.scopes == link.credentials.scopes
    assert (fresh.remote_id, in_days(fresh.access_expires_at)) == (link.remote_id, 60)


@only("named", [{}, {"refresh_token": "refresh-2"}])
def test_renewing_keeps_what_is_not_told(linking: Linking, named: dict[str, Any]) -> None:
    linking.server.office.refreshable = True
    (link,) = linking.link()
    linking.server.answer_next("token", 200, {"access_token": "t", "expires_in": 60} | named)

    fresh = linking.runner.run(linking.adapter(link).renew())

    assert fresh.refresh == named.get("refresh_token", link.credentials.refresh)
    assert fresh.refresh_expires_at == link.credentials.refresh_expires_at
    assert fresh.scopes == link.credentials.scopes


def test_renewing_is_over_when_linkedin_says_so(linking: Linking) -> None:
    linking.server.office.refreshable = True
    (link,) = linking.link()
    linking.server.office.refreshes.clear()

    with pytest.raises(NetworkError) as dead:
        linking.runner.run(linking.adapter(link).renew())

    assert dead.value.kind is ErrorKind.AUTH_DEAD


def test_renewing_without_a_refresh_token_needs_the_person(stage: FakeStage) -> None:
    assert isinstance(stage.adapter, Renews)

    with pytest.raises(NetworkError) as dead:
        stage.run(stage.adapter.renew())

    assert (dead.value.kind, dead.value.detail) == (ErrorKind.AUTH_DEAD, "no_refresh_token")
    assert stage.server.calls == []


def test_revoking_ends_the_token_and_says_what_is_left(linking: Linking) -> None:
    (link,) = linking.link()
    adapter = linking.adapter(link)
    assert isinstance(adapter, Revokes)

    revocation = linking.runner.run(adapter.revoke())

    assert (revocation.ended, revocation.left_to_do) == (True, ("linkedin_app",))
    assert revocation.lasts_until is None
    assert linking.server.office.tokens == {}


@only("status", [400, 404, 500])
def test_revoking_that_fails_says_until_when_it_lasts(linking: Linking, status: int) -> None:
    (link,) = linking.link()
    linking.server.answer_next("revoke", status, "<h1>No</h1>")

    revocation = linking.runner.run(linking.adapter(link).revoke())

    assert not revocation.ended
    assert revocation.left_to_do == ("linkedin_app",)
    assert revocation.lasts_until == link.credentials.access_expires_at


@of_pages
def test_revoking_for_one_page_leaves_the_others_their_token(linking: Linking) -> None:
    linking.server.roles = [role(1), role(2)]
    one, two = linking.link()

    assert not linking.runner.run(linking.adapter(one).revoke()).ended

    adapter = linking.adapter(two)
    linking.runner.run(adapter.publish(Outgoing("Hello"), adapter.new_key(datetime.now(UTC), 1)))
    assert linking.server.called("revoke") == []


def test_revoking_without_our_registration_is_the_persons(stage: FakeStage) -> None:
    adapter = stage.adapter_with(Tools(http=stage.http, hosts=stage.server.hosts))

    assert not stage.run(adapter.revoke()).ended
    assert stage.server.calls == []
    assert new_key(stage).value
