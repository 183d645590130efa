import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import ErrorKind
from advocacy.networks.ports import Followers, Tools
from advocacy.networks.x.adapter import XAdapter
from config.kernel.http import Http
from tests.advocacy.networks.consent import Consent
from tests.advocacy.networks.served import ServedStage
from tests.advocacy.networks.stage import running
from tests.advocacy.networks.x.fake_x import PROBLEMS, FakeX
from tests.advocacy.networks.x.office import APPS

REFUSALS: dict[ErrorKind, tuple[int, object]] = {
    ErrorKind.AUTH_DEAD: (401, {"title": "Unauthorized", "type": "about:blank", "status": 401}),
    ErrorKind.ACCOUNT_BLOCKED: (403, {"type": f"{PROBLEMS}user-suspended", "status": 403}),
    ErrorKind.QUOTA_EXHAUSTED: (402, {"title": "CreditsDepleted", "status": 402}),
    ErrorKind.CONTENT_INVALID: (400, {"type": f"{PROBLEMS}invalid-request", "status": 400}),
    ErrorKind.AMBIGUOUS: (503, {"title": "Service Unavailable", "status": 503}),
}


class FakeStage(ServedStage):
    """An account at the fake X, which tells no numbers."""

    refuses_repeats = True
    away = ("x_api",)
    lacks = {Followers}

    def __init__(self, runner: asyncio.Runner, http: Http, server: FakeX) -> None:
        super().__init__(runner, http, server)
        self.tools = Tools(http=http, hosts=server.hosts, apps=APPS)
        self.credentials = server.credentials()
        self.adapter: Any = self.adapter_with()

    def adapter_with(self, tools: Tools | None = None, **changes: Any) -> XAdapter:
        """An adapter for the account, with other credentials or tools."""
        assert catalogue.adapter_of("x") is XAdapter
        return XAdapter(replace(self.credentials, **changes), tools or self.tools)

    def provoke(self, kind: ErrorKind) -> None:
        ways: dict[ErrorKind, Callable[[], None]] = {
            ErrorKind.AUTH_EXPIRED: self._expire,
            ErrorKind.SCOPE_MISSING: self._forbid,
            ErrorKind.RATE_LIMITED: self._limit,
            ErrorKind.DUPLICATE: self.publish_twice,
            ErrorKind.NOT_FOUND: lambda: self.run(self.adapter.measure_post("1")),
            ErrorKind.TRANSIENT: self.publish_to_nowhere,
        }
        if kind in ways:
            ways[kind]()
        else:
            self.server.answer_next("create", *REFUSALS[kind])
            self.publish()

    def _expire(self) -> None:
        self.server.office.expired.add(self.credentials.access)
        self.publish(self.adapter_with(refresh="refresh"))

    def _forbid(self) -> None:
        self.publish(XAdapter(self.server.credentials("tweet.read users.read"), self.tools))

    def _limit(self) -> None:
        reset = int((datetime.now(UTC) + timedelta(minutes=9)).timestamp())
        headers = {"x-rate-limit-remaining": "0", "x-rate-limit-reset": str(reset)}
        self.server.answer_next("create", 429, {"title": "Too Many Requests"}, headers)
        self.publish()


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
