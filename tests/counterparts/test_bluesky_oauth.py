"""Linking by OAuth at a real AT Protocol server, and acting with what was allowed."""

import asyncio
from collections.abc import Coroutine, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import pytest

from advocacy.networks import catalogue
from advocacy.networks.bluesky import client, wire
from advocacy.networks.bluesky.adapter import BlueskyAdapter
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.ports import Tools
from advocacy.networks.types import App, Begun, Callback, Credentials, Link, Outgoing
from config.kernel.http import Answer, AnswerLost, Http, Request
from tests.advocacy.networks.contract import TEXT, AdapterContract, new_key
from tests.advocacy.networks.mastodon.linking import Kept
from tests.advocacy.networks.stage import running
from tests.counterparts.client_site import ClientSite
from tests.counterparts.consent import Visitor
from tests.counterparts.pds import Pds
from tests.counterparts.test_bluesky import photograph

T = TypeVar("T")
PUT = "com.atproto.repo.putRecord"
STATE = "state of ours"
LOCAL = Callback("http://127.0.0.1:8000/link/bluesky/", STATE)

pytestmark = pytest.mark.counterpart


class LosingHttp:
    """Loses answers on their way back: proofs name the server, so nothing may stand between."""

    def __init__(self, http: Http) -> None:
        self._http = http
        self.lost: list[str] = []
        self.sent: list[Request] = []

    async def send(self, request: Request) -> Answer:
        self.sent.append(request)
        answer = await self._http.send(request)
        method = request.url.rpartition("/")[2]
        if method in self.lost and answer.status < 300:
            self.lost.remove(method)
            raise AnswerLost("told to")
        return answer

    def origin(self, typed: str) -> str:
        return self._http.origin(typed)


class OauthStage:
    """A new account of a real server, linked by its owner's yes."""

    impossible = frozenset({ErrorKind.QUOTA_EXHAUSTED, ErrorKind.DUPLICATE, ErrorKind.RATE_LIMITED})
    follower_ids: list[str] | None = None

    def __init__(
        self, runner: asyncio.Runner, http: Http, server: Pds, *, name: str = "", back: Callback
    ) -> None:
        self._runner = runner
        self.server = server
        self.http = LosingHttp(http)
        self.back = back
        self.tools = Tools(
            http=self.http,  # type: ignore[arg-type]
            hosts={"bluesky_pds": server.host, "bluesky_plc": server.plc},
            apps={"bluesky": App(name or client.loopback_id(back.url))},
            registrations=Kept(),
        )
        self.account = server.create_account()

    def link(self) -> Link:
        """All of it: asked, allowed, kept."""
        return self.finish(begun := self.begin(), self.allow(begun))

    def begin(self, **answers: str) -> Begun:
        given = answers or {"identifier": self.account.handle}
        return self.run(catalogue.open_authoriser("bluesky", self.tools).begin(given, self.back))

    def allow(self, begun: Begun) -> dict[str, str]:
        account = self.account
        return Visitor().allow(begun.url, handle=account.handle, password=account.password)

    def finish(self, begun: Begun, answer: dict[str, str]) -> Link:
        authoriser = catalogue.open_authoriser("bluesky", self.tools)
        (link,) = self.run(authoriser.finish(begun.kept, answer, self.back))
        return link

    def open(self, credentials: Credentials) -> BlueskyAdapter:
        return BlueskyAdapter(credentials, self.tools)

    @property
    def adapter(self) -> Any:
        """An adapter for the account, which is linked when first asked for."""
        if not hasattr(self, "_credentials"):
            self._credentials = self.link().credentials
        return self.open(self._credentials)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(work)

    def texts(self) -> list[str]:
        return [held["value"]["text"] for held in self.server.records(self.account.did)]

    def lose_next_answer(self) -> None:
        self.http.lost.append(PUT)

    def provoke(self, kind: ErrorKind) -> None:
        self.run(self._failing[kind](self))

    def changed(self, **changes: Any) -> BlueskyAdapter:
        """An adapter with other credentials."""
        assert self.adapter
        return self.open(replace(self._credentials, **changes))

    async def _dormant(self) -> None:
        self.server.deactivate(self.account)
        await self.adapter.publish(Outgoing("Hello"), new_key(self))

    async def _lost(self) -> None:
        self.http.lost += [PUT, "com.atproto.repo.getRecord"]
        await self.adapter.publish(Outgoing("Hello"), new_key(self))

    _failing = {
        ErrorKind.AUTH_DEAD: lambda self: self.changed(refresh="ref-nobody").renew(),
        ErrorKind.AUTH_EXPIRED: lambda self: self.changed(access="x.y.z").publish(
            Outgoing("Hello"), new_key(self)
        ),
        ErrorKind.SCOPE_MISSING: lambda self: self.adapter._pds.procedure(
            "com.atproto.repo.deleteRecord",
            {"repo": self.account.did, "collection": "app.bsky.graph.follow", "rkey": "self"},
            token=self._credentials.access,
        ),
        ErrorKind.ACCOUNT_BLOCKED: _dormant,
        ErrorKind.CONTENT_INVALID: lambda self: self.adapter.publish(
            Outgoing("Hello", ("not a language",)), new_key(self)
        ),
        ErrorKind.NOT_FOUND: lambda self: self.adapter.measure_post(
            f"at://{self.account.did}/{wire.POST}/{new_key(self).value}"
        ),
        ErrorKind.TRANSIENT: lambda self: self.changed(host="https://10.0.0.1").publish(
            Outgoing("Hello"), new_key(self)
        ),
        ErrorKind.AMBIGUOUS: _lost,
    }


@pytest.fixture
def stage(server: Pds) -> Iterator[OauthStage]:
    with running(server.allowed_private) as (runner, http):
        yield OauthStage(runner, http, server, back=LOCAL)


@pytest.fixture
def named(server: Pds) -> Iterator[OauthStage]:
    """With a name of our own, which the server reads, and a key."""
    with ExitStack() as stack:
        site = stack.enter_context(ClientSite(server.authority))
        runner, http = stack.enter_context(running(server.allowed_private))
        back = Callback(site.client_id.replace("client.json", ""), STATE)
        stage = OauthStage(runner, http, server, name=site.client_id, back=back)
        key = stage.run(client.key_of(site.client_id, stage.tools.registrations))
        site.document = lambda: client.document(site.client_id, back.url, key)
        yield stage


class TestBlueskyByOauth(AdapterContract):
    """Everything in the contract, with tokens bound to a key."""

    @pytest.fixture
    def stage(self, stage: OauthStage) -> OauthStage:
        assert stage.adapter
        return stage


def test_linked_account_may_post_and_no_more(stage: OauthStage) -> None:
    link = stage.link()

    assert (link.remote_id, link.handle) == (stage.account.did, stage.account.handle)
    assert link.credentials.host == stage.server.host
    assert set(link.credentials.scopes) == set(client.SCOPES)
    assert link.credentials.access_expires_at
    assert link.credentials.access_expires_at > datetime.now(UTC) + timedelta(minutes=4)


def test_server_alone_is_enough_to_be_linked(stage: OauthStage) -> None:
    begun = stage.begin(host=stage.server.host, identifier="")

    assert stage.finish(begun, stage.allow(begun)).remote_id == stage.account.did


def test_name_of_ours_is_read_and_our_key_is_asked_for(named: OauthStage) -> None:
    link = named.link()
    renewed = named.run(named.open(link.credentials).renew())
    named.run(named.open(renewed).publish(Outgoing(TEXT), new_key(named)))

    assert link.credentials.extra["client_id"].startswith("https://client.home.arpa")
    assert link.credentials.refresh_expires_at
    assert link.credentials.refresh_expires_at > datetime.now(UTC) + timedelta(days=700)
    assert named.texts() == [TEXT]


def test_name_that_cannot_be_read_is_told(named: OauthStage, server: Pds) -> None:
    away = App("https://nobody.home.arpa:9/client.json")
    named.tools = replace(named.tools, apps={"bluesky": away})

    with pytest.raises(NetworkError) as refused:
        named.begin()

    assert refused.value.detail == Detail.CLIENT_UNREADABLE


def test_no_is_no(stage: OauthStage) -> None:
    begun = stage.begin()

    with pytest.raises(NetworkError) as refused:
        stage.finish(begun, Visitor().refuse(begun.url))

    assert (refused.value.kind, refused.value.detail) == (ErrorKind.AUTH_DEAD, "access_denied")


def test_yes_for_another_account_links_nothing(stage: OauthStage) -> None:
    begun = stage.begin()
    other = stage.server.create_account()
    answer = Visitor().allow(begun.url, handle=other.handle, password=other.password)

    with pytest.raises(NetworkError) as refused:
        stage.finish(begun, answer)

    assert (refused.value.kind, refused.value.detail) == (
        ErrorKind.AUTH_DEAD,
        Detail.ANOTHER_ACCOUNT,
    )


def test_code_works_once(stage: OauthStage) -> None:
    begun = stage.begin()
    answer = stage.allow(begun)
    link = stage.finish(begun, answer)

    with pytest.raises(NetworkError) as again:
        stage.finish(begun, answer)

    assert again.value.kind is ErrorKind.AUTH_DEAD
    # Somebody else may have had the code: the server ends what it gave.
    with pytest.raises(NetworkError) as ended:
        stage.run(stage.open(link.credentials).renew())
    assert ended.value.kind is ErrorKind.AUTH_DEAD


def test_another_verifier_gets_nothing(stage: OauthStage) -> None:
    begun = stage.begin()
    answer = stage.allow(begun)
    stolen = replace(begun, kept={**begun.kept, "verifier": "v" * 64})

    with pytest.raises(NetworkError) as refused:
        stage.finish(stolen, answer)

    assert refused.value.kind is ErrorKind.AUTH_DEAD


def test_nonces_change_without_anybody_noticing(stage: OauthStage) -> None:
    adapter = stage.adapter
    for stale in ("", "of yesterday"):
        stage.tools.nonces.clear()
        if stale:
            stage.tools.nonces[stage.server.host] = stale
        stage.run(adapter.publish(Outgoing(TEXT, images=(photograph(),)), new_key(stage)))

    assert stage.texts() == [TEXT, TEXT]


def test_tokens_are_of_no_use_without_the_key(stage: OauthStage) -> None:
    credentials = stage.link().credentials
    other = stage.link().credentials
    stolen = replace(credentials, extra={**credentials.extra, "dpop": other.extra["dpop"]})

    with pytest.raises(NetworkError) as renewed:
        stage.run(stage.open(stolen).renew())
    with pytest.raises(NetworkError) as published:
        stage.run(stage.open(stolen).publish(Outgoing(TEXT), new_key(stage)))

    assert renewed.value.kind is ErrorKind.AUTH_DEAD
    assert published.value.kind is ErrorKind.AUTH_EXPIRED
    assert stage.texts() == []


def test_pair_that_was_traded_is_over(stage: OauthStage) -> None:
    old = stage.link().credentials
    fresh = stage.run(stage.open(old).renew())

    with pytest.raises(NetworkError) as used:
        stage.run(stage.open(old).renew())
    with pytest.raises(NetworkError) as ended:
        stage.run(stage.open(fresh).renew())

    # The reason for the lock around it: used twice, a refresh token ends the session.
    assert {used.value.kind, ended.value.kind} == {ErrorKind.AUTH_DEAD}


def test_session_given_back_is_over(stage: OauthStage) -> None:
    credentials = stage.link().credentials

    ended = stage.run(stage.open(credentials).revoke())

    assert ended.ended
    assert ended.left_to_do == ()
    with pytest.raises(NetworkError) as dead:
        stage.run(stage.open(credentials).renew())
    assert dead.value.kind is ErrorKind.AUTH_DEAD


def test_removed_post_is_gone_and_the_key_makes_it_again_only_when_asked(stage: OauthStage) -> None:
    post, key = Outgoing(TEXT), new_key(stage)
    receipt = stage.run(stage.adapter.publish(post, key))

    stage.run(stage.adapter.remove(receipt.remote_id))

    assert stage.run(stage.adapter.reconcile(post, key)) is None
    assert stage.texts() == []
