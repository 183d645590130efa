import asyncio
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from advocacy.networks import catalogue
from advocacy.networks.bluesky.adapter import BlueskyAdapter
from advocacy.networks.errors import ErrorKind
from advocacy.networks.ports import Tools
from config.kernel.http import Http
from tests.advocacy.networks.fake_pds import FakePds
from tests.advocacy.networks.served import ServedStage
from tests.advocacy.networks.stage import running

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


class FakeStage(ServedStage):
    """The one account of a fake server without an AppView."""

    impossible = frozenset({ErrorKind.QUOTA_EXHAUSTED, ErrorKind.DUPLICATE})
    creates = PUT

    def __init__(self, runner: asyncio.Runner, http: Http, server: FakePds) -> None:
        super().__init__(runner, http, server)
        self.adapter: Any = self.adapter_with()

    def adapter_with(self, *, host: str = "", view: str = "") -> BlueskyAdapter:
        """An adapter for the account, on another host or with an AppView."""
        credentials = replace(self.server.credentials, host=host or self.server.origin)
        tools = Tools(http=self.http, hosts={"bluesky_appview": view})
        adapter = catalogue.open_adapter("bluesky", credentials, tools)
        assert isinstance(adapter, BlueskyAdapter)
        return adapter

    def texts(self) -> list[str]:
        return [record["text"] for record in self.server.records.values()]

    def provoke(self, kind: ErrorKind) -> None:
        if kind is ErrorKind.NOT_FOUND:
            self.run(self.adapter.measure_post(f"at://{self.server.credentials.remote_id}/x/y"))
        if kind is ErrorKind.TRANSIENT:
            away = self.adapter_with(host="https://10.0.0.1")
            self.publish(away)
        status, body, headers = REFUSALS[kind]
        self.server.answer_next(PUT, status, body, headers)
        self.publish()


@pytest.fixture
def stage() -> Iterator[FakeStage]:
    with FakePds() as server, running(server.allowed_private) as (runner, http):
        yield FakeStage(runner, http, server)
