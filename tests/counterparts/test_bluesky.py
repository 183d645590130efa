"""The Bluesky adapter against a real AT Protocol server."""

import asyncio
import io
from collections.abc import Coroutine, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import pytest
from PIL import Image as Picture

from advocacy.networks import catalogue
from advocacy.networks.bluesky import wire
from advocacy.networks.bluesky.adapter import BlueskyAdapter
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.ports import Tools
from advocacy.networks.types import Credentials, Image, LinkCard, Outgoing
from config.kernel.http import Http
from tests.advocacy.networks.contract import TEXT, AdapterContract, new_key
from tests.advocacy.networks.stage import running
from tests.counterparts.pds import Pds
from tests.counterparts.proxy import Proxy
from tests.counterparts.service import Account, XrpcFailed

T = TypeVar("T")
PUT = "com.atproto.repo.putRecord"
NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)

pytestmark = pytest.mark.counterpart


class RealStage:
    """A new account of a real server, behind a proxy that can lose things."""

    # App passwords carry no scopes; AT Protocol has no app-wide budget and no duplicate check.
    impossible = frozenset(
        {ErrorKind.SCOPE_MISSING, ErrorKind.QUOTA_EXHAUSTED, ErrorKind.DUPLICATE}
    )
    follower_ids: list[str] | None = None

    def __init__(self, runner: asyncio.Runner, http: Http, server: Pds, proxy: Proxy) -> None:
        self._runner = runner
        self.server = server
        self.proxy = proxy
        hosts = {"bluesky_pds": server.host, "bluesky_plc": server.plc}
        self.tools = Tools(http=http, hosts=hosts)
        self.account = server.create_account()
        self.credentials = self.linked(self.account)
        self.adapter: Any = self.adapter_with()

    def linked(self, account: Account) -> Credentials:
        """Link an account as a person does."""
        connector = catalogue.open_connector("bluesky", self.tools)
        answers = {"identifier": account.handle, "app_password": account.app_password}
        return self.run(connector.connect(answers)).credentials

    def adapter_with(self, **changes: Any) -> BlueskyAdapter:
        """An adapter for the account, through the proxy unless told otherwise."""
        credentials = replace(self.credentials, **({"host": self.proxy.origin} | changes))
        return BlueskyAdapter(credentials, self.tools)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(work)

    def texts(self) -> list[str]:
        return [held["value"]["text"] for held in self.server.records(self.account.did)]

    def lose_next_answer(self) -> None:
        self.proxy.lose_answer(PUT)

    def put_unchecked(self, text: str) -> None:
        """Store a text without our own checks in front of the server's."""
        key = new_key(self)
        value = {
            "repo": self.account.did,
            "collection": wire.POST,
            "rkey": key.value,
            "record": wire.record(Outgoing(text), key, {}),
        }
        self.server.call(PUT, value, token=self.account.access)

    def provoke(self, kind: ErrorKind) -> None:
        self.run(self._failing[kind](self))

    async def _too_many_sessions(self) -> None:
        password = self.account.app_password
        asked = {"identifier": self.account.handle, "password": password}
        for _ in range(29):
            self.server.call("com.atproto.server.createSession", asked)
        connector = catalogue.open_connector("bluesky", self.tools)
        await connector.connect({**asked, "app_password": password})

    async def _revoked(self) -> None:
        self.server.revoke_app_password(self.account)
        await self.adapter.renew()

    async def _dormant(self) -> None:
        self.server.deactivate(self.account)
        await self.adapter.publish(Outgoing("Hello"), new_key(self))

    async def _lost(self) -> None:
        self.proxy.lose_request(PUT)
        await self.adapter.publish(Outgoing("Hello"), new_key(self))

    _failing = {
        ErrorKind.AUTH_DEAD: _revoked,
        ErrorKind.AUTH_EXPIRED: lambda self: self.adapter_with(access="x.y.z").publish(
            Outgoing("Hello"), new_key(self)
        ),
        ErrorKind.ACCOUNT_BLOCKED: _dormant,
        ErrorKind.RATE_LIMITED: _too_many_sessions,
        ErrorKind.CONTENT_INVALID: lambda self: self.adapter.publish(
            Outgoing("Hello", ("not a language",)), new_key(self)
        ),
        ErrorKind.NOT_FOUND: lambda self: self.adapter.measure_post(
            f"at://{self.account.did}/{wire.POST}/{new_key(self).value}"
        ),
        ErrorKind.TRANSIENT: lambda self: self.adapter_with(host="https://10.0.0.1").publish(
            Outgoing("Hello"), new_key(self)
        ),
        ErrorKind.AMBIGUOUS: _lost,
    }


def staged(server: Pds) -> Iterator[RealStage]:
    """A stage on a server."""
    with Proxy(server.host) as proxy:
        allowed = server.allowed_private | proxy.allowed_private
        with running(allowed) as (runner, http):
            yield RealStage(runner, http, server, proxy)


@pytest.fixture
def stage(server: Pds) -> Iterator[RealStage]:
    yield from staged(server)


def photograph() -> Image:
    """A real picture: the server looks into it."""
    written = io.BytesIO()
    Picture.effect_mandelbrot((320, 200), (-2, -1, 1, 1), 50).save(written, "PNG")
    return Image(written.getvalue(), "image/png", "L\u2019ensemble de Mandelbrot", 320, 200)


class TestBlueskyOnRealServer(AdapterContract):
    """Everything in the contract, rate limits as the real ones."""

    @pytest.fixture
    def stage(self, limited_pds: Pds) -> Iterator[RealStage]:
        yield from staged(limited_pds)


def test_post_with_everything_is_stored_as_sent(stage: RealStage) -> None:
    friend = stage.server.create_account()
    text = f"Merci @{friend.handle} 👋🏽\u202f! https://example.com/é?a=1 #énergie"
    post, key = Outgoing(text, ("fr", "en"), (photograph(),)), new_key(stage)

    receipt = stage.run(stage.adapter.publish(post, key))

    stored = stage.server.record(receipt.remote_id)
    assert stored["cid"] == receipt.revision
    assert stored["value"] == wire.record(post, key, {friend.handle: friend.did})
    assert len(stored["value"]["facets"]) == 3
    assert stored["value"]["text"].encode() == text.encode()


def test_post_with_a_card_is_stored_as_sent(stage: RealStage) -> None:
    card = LinkCard("https://example.com/a", "Un titre", "Une description")
    post, key = Outgoing("À lire", ("fr",), card=card), new_key(stage)

    receipt = stage.run(stage.adapter.publish(post, key))

    assert stage.server.record(receipt.remote_id)["value"] == wire.record(post, key, {})


def test_same_key_twice_is_one_record_of_the_same_bytes(stage: RealStage) -> None:
    post, key = Outgoing(TEXT, ("fr",), (photograph(),)), new_key(stage)

    first = stage.run(stage.adapter.publish(post, key))
    again = stage.run(stage.adapter.publish(post, key))

    assert first == again
    assert [text.encode() for text in stage.texts()] == [TEXT.encode()]


def test_same_key_at_once_is_one_record(stage: RealStage) -> None:
    post, key = Outgoing(TEXT), new_key(stage)

    async def together() -> list[Any]:
        attempts = [stage.adapter.publish(post, key) for _ in range(4)]
        return await asyncio.gather(*attempts, return_exceptions=True)

    outcomes = stage.run(together())

    unsure = [one.kind for one in outcomes if isinstance(one, NetworkError)]
    assert set(unsure) <= {ErrorKind.AMBIGUOUS}
    assert stage.run(stage.adapter.reconcile(post, key)) in outcomes
    assert stage.texts() == [TEXT]


def test_lost_answer_is_known_as_sent_at_once(stage: RealStage) -> None:
    post, key = Outgoing(TEXT), new_key(stage)
    stage.proxy.lose_answer(PUT)

    receipt = stage.run(stage.adapter.publish(post, key))

    assert receipt == stage.run(stage.adapter.reconcile(post, key))
    assert stage.proxy.requests.count(PUT) == 1


def test_killed_server_leaves_it_unknown_until_it_is_back(stage: RealStage) -> None:
    post, key = Outgoing(TEXT), new_key(stage)
    stage.proxy.when_asked(PUT, stage.server.kill)

    with pytest.raises(NetworkError) as lost:
        stage.run(stage.adapter.publish(post, key))
    stage.server.restart()

    assert lost.value.kind is ErrorKind.AMBIGUOUS
    assert stage.run(stage.adapter.reconcile(post, key)) is None
    receipt = stage.run(stage.adapter.publish(post, key))
    assert stage.run(stage.adapter.reconcile(post, key)) == receipt
    assert stage.texts() == [TEXT]


def test_killed_server_after_storing_is_reconciled_to_sent(stage: RealStage) -> None:
    post, key = Outgoing(TEXT), new_key(stage)
    stage.proxy.lose_answer(PUT)
    stage.proxy.when_asked("com.atproto.repo.getRecord", stage.server.kill)

    with pytest.raises(NetworkError) as lost:
        stage.run(stage.adapter.publish(post, key))
    stage.server.restart()

    assert lost.value.kind is ErrorKind.AMBIGUOUS
    assert stage.run(stage.adapter.reconcile(post, key)) is not None
    assert stage.texts() == [TEXT]


def test_expired_access_is_renewed(stage: RealStage) -> None:
    expired = stage.adapter_with(access=stage.credentials.refresh)
    with pytest.raises(NetworkError) as over:
        stage.run(expired.publish(Outgoing(TEXT), new_key(stage)))

    renewed = stage.run(expired.renew())

    assert over.value.kind is ErrorKind.AUTH_EXPIRED
    assert renewed.remote_id == stage.account.did
    assert renewed.access_expires_at
    assert renewed.access_expires_at > datetime.now(UTC) + timedelta(minutes=30)
    adapter = stage.adapter_with(access=renewed.access, refresh=renewed.refresh)
    stage.run(adapter.publish(Outgoing(TEXT), new_key(stage)))
    assert stage.texts() == [TEXT]


def test_revoked_session_cannot_be_renewed(stage: RealStage) -> None:
    ended = stage.run(stage.adapter.revoke())

    with pytest.raises(NetworkError) as dead:
        stage.run(stage.adapter.renew())

    assert ended.ended
    assert ended.lasts_until == stage.credentials.access_expires_at
    assert dead.value.kind is ErrorKind.AUTH_DEAD


def test_revoked_app_password_cannot_be_linked(stage: RealStage) -> None:
    stage.server.revoke_app_password(stage.account)

    with pytest.raises(NetworkError) as refused:
        stage.linked(stage.account)

    assert refused.value.detail == Detail.SIGN_IN_REFUSED


def test_main_password_cannot_be_linked(stage: RealStage) -> None:
    with pytest.raises(NetworkError) as refused:
        stage.linked(replace(stage.account, app_password=stage.account.password))

    assert refused.value.detail == Detail.MAIN_PASSWORD


def test_dormant_account_cannot_be_linked_nor_reconciled(stage: RealStage) -> None:
    key = new_key(stage)
    stage.run(stage.adapter.publish(Outgoing(TEXT), key))
    stage.server.deactivate(stage.account)

    for work in (stage.adapter.reconcile(Outgoing(TEXT), key), stage.adapter.renew()):
        with pytest.raises(NetworkError) as blocked:
            stage.run(work)
        assert blocked.value.kind is ErrorKind.ACCOUNT_BLOCKED


def test_linked_account_is_shown_by_its_handle(stage: RealStage) -> None:
    link = stage.run(
        catalogue.open_connector("bluesky", stage.tools).connect(
            {
                "host": stage.server.host,
                "identifier": f"@{stage.account.handle}",
                "app_password": stage.account.app_password,
            }
        )
    )

    assert link.handle == stage.account.handle
    assert link.credentials.host == stage.server.host
    assert link.credentials.scopes == ("com.atproto.appPass",)


@pytest.mark.parametrize("sign", ["x", "é", "👨‍👩‍👧‍👦"])
def test_server_agrees_on_what_is_too_long(stage: RealStage, sign: str) -> None:
    most = next(n for n in range(300, 0, -1) if catalogue.count("bluesky", sign * n).fits)

    stage.put_unchecked(sign * most)
    with pytest.raises(XrpcFailed) as refused:
        stage.put_unchecked(sign * (most + 1))

    assert refused.value.status == 400


def test_server_looks_into_pictures(stage: RealStage) -> None:
    disguised = replace(photograph(), mime="image/jpeg")

    with pytest.raises(NetworkError) as refused:
        stage.run(stage.adapter.publish(Outgoing("", images=(disguised,)), new_key(stage)))

    assert refused.value.detail == Detail.IMAGE_TYPE
    assert stage.texts() == []


def test_view_of_a_server_without_appview_is_unknown(stage: RealStage) -> None:
    tools = replace(stage.tools, hosts={"bluesky_appview": stage.proxy.origin})
    adapter = BlueskyAdapter(replace(stage.credentials, host=stage.proxy.origin), tools)

    assert stage.run(adapter.followers()) is None
    assert stage.run(adapter.measure_account()).followers is None
    assert "app.bsky.graph.getFollowers" in stage.proxy.requests
