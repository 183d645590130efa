import asyncio
from collections.abc import Coroutine, Iterator
from dataclasses import replace
from typing import Any, TypeVar

import pytest

from advocacy.networks import catalogue
from advocacy.networks.bluesky.adapter import BlueskyAdapter
from advocacy.networks.errors import ErrorKind
from advocacy.networks.ports import Tools
from advocacy.networks.types import Outgoing
from config.kernel.http import Http
from tests.advocacy.networks.contract import new_key
from tests.advocacy.networks.fake_pds import FakePds
from tests.advocacy.networks.stage import running

T = TypeVar("T")
PUT = "com.atproto.repo.putRecord"
REFUSALS: dict[ErrorKind, tuple[int, object, dict[str, str]]] = {
    ErrorKind.AUTH_DEAD: (401, {"error": "AuthMissing"}, {}),
    ErrorKind.AUTH_EXPIRED: (400, {"error": "ExpiredToken"}, {}),
    ErrorKind.SCOPE_MISSING: (403, {"error": "ScopeMissingError"}, {}),
    ErrorKind.ACCOUNT_BLOCKED: (401, {"error": "AccountDeactivated"}, {}),
    ErrorKind.RATE_LIMITED: (429, {"error": "RateLimitExceeded"}, {"Retry-After": "30"}),
    ErrorKind.CONTENT_INVALID: (400, {"error": "InvalidRequest"}, {}),
    ErrorKind.AMBIGUOUS: (502, "<h1>Bad gateway</h1>", {}),
}


class FakeStage:
    """The one account of a fake server without an AppView."""

    impossible = frozenset({ErrorKind.QUOTA_EXHAUSTED, ErrorKind.DUPLICATE})
    follower_ids: list[str] | None = None

    def __init__(self, runner: asyncio.Runner, http: Http, server: FakePds) -> None:
        self._runner = runner
        self.http = http
        self.server = server
        self.adapter: Any = self.adapter_with()

    def adapter_with(self, *, host: str = "", view: str = "") -> BlueskyAdapter:
        """An adapter for the account, on another host or with an AppView."""
        credentials = replace(self.server.credentials, host=host or self.server.origin)
        tools = Tools(http=self.http, hosts={"bluesky_appview": view})
        adapter = catalogue.open_adapter("bluesky", credentials, tools)
        assert isinstance(adapter, BlueskyAdapter)
        return adapter

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(work)

    def texts(self) -> list[str]:
        return [record["text"] for record in self.server.records.values()]

    def lose_next_answer(self) -> None:
        self.server.lose_answer(PUT)

    def provoke(self, kind: ErrorKind) -> None:
        if kind is ErrorKind.NOT_FOUND:
            self.run(self.adapter.measure_post(f"at://{self.server.credentials.remote_id}/x/y"))
        if kind is ErrorKind.TRANSIENT:
            away = self.adapter_with(host="https://10.0.0.1")
            self.run(away.publish(Outgoing("Hello"), new_key(self)))
        status, body, headers = REFUSALS[kind]
        self.server.answer_next(PUT, status, body, headers)
        self.run(self.adapter.publish(Outgoing("Hello"), new_key(self)))


@pytest.fixture
def stage() -> Iterator[FakeStage]:
    with FakePds() as server, running(server.allowed_private) as (runner, http):
        yield FakeStage(runner, http, server)
