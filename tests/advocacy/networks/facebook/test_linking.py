"""Linking pages: consent, tokens, which pages, and giving them back."""

from datetime import UTC, datetime
from urllib.parse import parse_qsl, urlsplit

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.graph import proof
from advocacy.networks.ports import Authorises, Renews, Revokes, Tools
from advocacy.networks.types import Credentials, Outgoing
from tests.advocacy.networks.consent import BACK
from tests.advocacy.networks.facebook.conftest import FakeStage
from tests.advocacy.networks.facebook.fake_facebook import APPS, PAGE, PERSON, USUAL, page
from tests.advocacy.networks.facebook.linking import Linking

only = pytest.mark.parametrize


def test_begin_sends_the_person_to_facebook(linking: Linking) -> None:
    begun = linking.begin()

    parts = urlsplit(begun.url)
    assert f"{parts.scheme}://{parts.netloc}" == linking.server.origin
    assert parts.path == "/v26.0/dialog/oauth"
    asked = dict(parse_qsl(parts.query))
    assert asked == {
        "client_id": APPS["facebook_page"].client_id,
        "redirect_uri": BACK.url,
        "state": BACK.state,
        "response_type": "code",
        "scope": USUAL.replace(" ", ","),
        "auth_type": "rerequest",
    }
    assert "secret" not in f"{begun.url} {begun!r}"
    assert linking.authoriser.questions() == ()
    assert isinstance(linking.authoriser, Authorises)


def test_scopes_besides_are_asked_for(linking: Linking) -> None:
    linking.ask_for_more("business_management", "read_insights")

    (link,) = linking.link()

    assert set(link.credentials.scopes) == {*USUAL.split(), "business_management"}


def test_connector_without_a_registration_does_not_open(linking: Linking) -> None:
    with pytest.raises(ValueError, match="apps"):
        catalogue.open_authoriser("facebook_page", Tools(http=linking.http))


def test_page_is_linked_with_its_own_token(linking: Linking) -> None:
    (link,) = linking.link()

    assert (link.remote_id, link.handle, link.name) == (PAGE, "acme", "ACME SE")
    assert link.url == f"{linking.server.origin}/acme"
    assert link.credentials == Credentials(
        PAGE,
        access=f"token-of-{PAGE}",
        scopes=tuple(sorted(USUAL.split())),
        extra={"person": "long-token", "person_id": PERSON},
    )
    assert Credentials.from_dict(link.credentials.to_dict()) == link.credentials
    assert "token" not in repr(link)


def test_code_is_traded_twice_and_every_call_is_proven(linking: Linking) -> None:
    linking.link()

    first, second = [call["query"] for call in linking.server.called("token")]
    assert first["redirect_uri"] == BACK.url
    assert second["grant_type"] == "fb_exchange_token"
    assert second["fb_exchange_token"] == "short-token"
    proofs = {call["query"].get("appsecret_proof") for call in linking.server.calls[2:]}
    assert proofs == {proof("long-token", "app-secret")}
    (call,) = linking.server.called("pages")
    assert call["query"]["fields"] == "id,name,username,access_token,tasks"


def test_pages_are_those_the_person_may_write_for(linking: Linking) -> None:
    linking.server.pages = [
        page("1", "MANAGE"),
        page("2", "CREATE_CONTENT", name="Two"),
        page("3", "ANALYZE", "MODERATE", "ADVERTISE"),
        {"id": "4", "tasks": ["MANAGE"]},
        {"id": "5", "access_token": "t"},
        {"id": "5", "access_token": "t", "tasks": [{"name": "MANAGE"}]},
        page("6", "CREATE_CONTENT", username="six", name="Six"),
        page("6", "CREATE_CONTENT", username="six", name="Six"),
        page("x/7", "MANAGE"),
    ]

    links = linking.link()

    assert [link.handle for link in links] == ["1", "Two", "six"]
    assert [link.credentials.access for link in links] == [f"token-of-{n}" for n in "126"]
    assert all(link.credentials.extra == {"person_id": PERSON} for link in links)


def test_pages_are_read_to_the_last(linking: Linking) -> None:
    linking.server.pages = [page(str(number)) for number in range(1, 131)]

    assert len(linking.link()) == 130
    assert len(linking.server.called("pages")) == 2


@only(
    ("says", "detail"),
    [("access_denied", "access_denied"), ("server_error", "no_code"), ("", "no_code")],
)
def test_no_is_a_no(linking: Linking, says: str, detail: str) -> None:
    with pytest.raises(NetworkError) as dead:
        linking.finish(linking.begin(), {"error": says, "state": BACK.state})

    assert (dead.value.kind, dead.value.detail) == (ErrorKind.AUTH_DEAD, detail)
    assert linking.server.calls == []


def test_person_who_declines_at_facebook_is_told_so(linking: Linking) -> None:
    linking.server.says = "access_denied"

    assert linking.refused().kind is ErrorKind.AUTH_DEAD


def test_code_works_once(linking: Linking) -> None:
    begun = linking.begin()
    answer = linking.visit(begun)
    linking.finish(begun, answer)

    with pytest.raises(NetworkError) as dead:
        linking.finish(begun, answer)

    assert dead.value.kind is ErrorKind.AUTH_DEAD


@only("scope", ["pages_manage_posts", "pages_show_list", "pages_read_engagement"])
def test_scopes_that_do_not_let_publish_are_given_back(linking: Linking, scope: str) -> None:
    linking.server.declined = {scope}

    failed = linking.refused()

    assert (failed.kind, failed.detail) == (ErrorKind.SCOPE_MISSING, "insufficient_scope")
    assert linking.server.tokens == {}


def test_numbers_may_be_declined(linking: Linking) -> None:
    linking.server.declined = {"read_insights"}

    (link,) = linking.link()

    assert "read_insights" not in link.credentials.scopes


@only("pages", [[], [page("3", "ANALYZE")]])
def test_person_without_a_page_is_told_so(linking: Linking, pages: list[dict[str, str]]) -> None:
    linking.server.pages = pages

    failed = linking.refused()

    assert (failed.kind, failed.detail) == (ErrorKind.SCOPE_MISSING, "no_page")
    assert linking.server.tokens == {}


@only("answer", ["<h1>Welcome</h1>", {}, {"access_token": ""}, {"access_token": 7}])
def test_token_that_is_none_links_nothing(linking: Linking, answer: object) -> None:
    linking.server.answer_next("token", 200, answer)

    assert linking.refused().kind is ErrorKind.TRANSIENT


@only(
    ("call", "kind"),
    [("token", ErrorKind.TRANSIENT), ("pages", ErrorKind.TRANSIENT)],
)
def test_breakdown_while_linking_is_worth_another_try(
    linking: Linking, call: str, kind: ErrorKind
) -> None:
    linking.server.answer_next(call, 503, "<h1>Oh no</h1>")

    assert linking.refused().kind is kind


def test_linked_page_publishes(linking: Linking) -> None:
    (link,) = linking.link()
    adapter = linking.adapter(link)

    linking.runner.run(adapter.publish(Outgoing("Hello"), adapter.new_key(datetime.now(UTC), 1)))

    (post,) = linking.server.posts.values()
    assert post["page"] == PAGE


def test_page_token_has_no_end_and_is_never_renewed(stage: FakeStage) -> None:
    assert stage.credentials.access_expires_at is None
    assert not isinstance(stage.adapter, Renews)


def test_revoking_takes_the_yes_back(linking: Linking) -> None:
    (link,) = linking.link()
    adapter = linking.adapter(link)
    assert isinstance(adapter, Revokes)

    revocation = linking.runner.run(adapter.revoke())

    assert (revocation.ended, revocation.left_to_do) == (True, ())
    assert linking.server.tokens == {}
    (call,) = linking.server.called("revoke")
    assert call["headers"]["Authorization"] == "Bearer long-token"
    assert call["query"] == {"appsecret_proof": proof("long-token", "app-secret")}


def test_revoking_what_is_dead_is_done(linking: Linking) -> None:
    (link,) = linking.link()
    linking.server.tokens.clear()

    assert linking.runner.run(linking.adapter(link).revoke()).ended


@only("status", [400, 500])
def test_revoking_that_fails_leaves_it_to_the_person(linking: Linking, status: int) -> None:
    (link,) = linking.link()
    linking.server.answer_next("revoke", status, "<h1>No</h1>")

    revocation = linking.runner.run(linking.adapter(link).revoke())

    assert (revocation.ended, revocation.left_to_do) == (False, ("facebook_app",))


def test_revoking_for_one_page_leaves_the_others_their_tokens(linking: Linking) -> None:
    linking.server.pages = [page("1"), page("2")]
    one, two = linking.link()

    revocation = linking.runner.run(linking.adapter(one).revoke())

    assert (revocation.ended, revocation.left_to_do) == (False, ("facebook_app",))
    assert two.credentials.access in linking.server.tokens
    assert linking.server.called("revoke") == []
