import asyncio
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import ErrorKind
from advocacy.networks.ports import Followers, Tools
from advocacy.networks.types import Outgoing
from advocacy.networks.x.adapter import XAdapter
from config.kernel.http import Http
from tests.advocacy.networks.consent import Consent
from tests.advocacy.networks.contract import new_key
from tests.advocacy.networks.stage import running
from tests.advocacy.networks.x.fake_x import PROBLEMS, FakeX
from tests.advocacy.networks.x.office import APPS

T = TypeVar("T")
REFUSALS: dict[ErrorKind, tuple[int, object]] = {
    ErrorKind.AUTH_DEAD: (401, {"title": "Unauthorized", "type": "about:blank", "status": 401}),
    ErrorKind.ACCOUNT_BLOCKED: (403, {"type": f"{PROBLEMS}user-suspended", "status": 403}),
    ErrorKind.QUOTA_EXHAUSTED: (402, {"title": "CreditsDepleted", "status": 402}),
    ErrorKind.CONTENT_INVALID: (400, {"type": f"{PROBLEMS}invalid-request", "status": 400}),
    ErrorKind.AMBIGUOUS: (503, {"title": "Service Unavailable", "status": 503}),
}


class FakeStage:
    """An account at the fake X, which tells no numbers."""

    impossible: frozenset[ErrorKind] = frozenset()
    follower_ids: list[str] | None = None
    refuses_repeats = True
    lacks = {Followers}

    def __init__(self, runner: asyncio.Runner, http: Http, server: FakeX) -> None:
        self._runner = runner
        self.http = http
        self.server = server
        self.tools = Tools(http=http, hosts=server.hosts, apps=APPS)
        self.credentials = server.credentials()
        self.adapter: Any = self.adapter_with()

    def adapter_with(self, tools: Tools | None = None, **changes: Any) -> XAdapter:
        """An adapter for the account, with other credentials or tools."""
        assert catalogue.adapter_of("x") is XAdapter
        return XAdapter(replace(self.credentials, **changes), tools or self.tools)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(work)

    def texts(self) -> list[str]:
        return self.server.texts()

    def lose_next_answer(self) -> None:
        self.server.lose_answer("create")

    def provoke(self, kind: ErrorKind) -> None:
        ways: dict[ErrorKind, Callable[[], None]] = {
            ErrorKind.AUTH_EXPIRED: self._expire,
            ErrorKind.SCOPE_MISSING: self._forbid,
            ErrorKind.RATE_LIMITED: self._limit,
            ErrorKind.DUPLICATE: self._publish_twice,
            ErrorKind.NOT_FOUND: lambda: self.run(self.adapter.measure_post("1")),
            ErrorKind.TRANSIENT: self._publish_to_nowhere,
        }
        if kind in ways:
            ways[kind]()
        else:
            self.server.answer_next("create", *REFUSALS[kind])
            self._publish(self.adapter)

    def _publish(self, adapter: XAdapter) -> None:
        self.run(adapter.publish(Outgoing("Hello"), new_key(self)))

    def _expire(self) -> None:
        self.server.office.expired.add(self.credentials.access)
        self._publish(self.adapter_with(refresh="refresh"))

    def _forbid(self) -> None:
        self._publish(XAdapter(self.server.credentials("tweet.read users.read"), self.tools))

    def _limit(self) -> None:
        reset = int((datetime.now(UTC) + timedelta(minutes=9)).timestamp())
        headers = {"x-rate-limit-remaining": "0", "x-rate-limit-reset": str(reset)}
        self.server.answer_next("create", 429, {"title": "Too Many Requests"}, headers)
        self._publish(self.adapter)

    def _publish_twice(self) -> None:
        self._publish(self.adapter)
        self._publish(self.adapter)

    def _publish_to_nowhere(self) -> None:
        hosts = {"x_api": "https://10.0.0.1"}
        self._publish(self.adapter_with(Tools(http=self.http, hosts=hosts)))


class Linking(Consent):
    """Links accounts of X."""

    kind = "x"
    apps = APPS

    def __init__(self, runner: asyncio.Runner, http: Http, server: FakeX) -> None:
        super().__init__(runner, http, server)
        self.server = server


@pytest.fixture
def server() -> Iterator[FakeX]:
    with FakeX() as server:
        yield server


@pytest.fixture
def stage(server: FakeX) -> Iterator[FakeStage]:
    with running(server.allowed_private) as (runner, http):
        yield FakeStage(runner, http, server)


@pytest.fixture
def linking(server: FakeX) -> Iterator[Linking]:
    with running(server.allowed_private) as (runner, http):
        yield Linking(runner, http, server)
