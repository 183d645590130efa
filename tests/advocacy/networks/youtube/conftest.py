import asyncio
from collections.abc import Coroutine, Iterator
from dataclasses import replace
from typing import Any, TypeVar

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import ErrorKind
from advocacy.networks.ports import Tools
from config.kernel.http import Http
from tests.advocacy.networks.stage import running
from tests.advocacy.networks.youtube.fake_google import APPS, FakeGoogle
from tests.advocacy.networks.youtube.linking import Linking

T = TypeVar("T")
REFUSALS = {
    ErrorKind.AUTH_EXPIRED: (401, "authError"),
    ErrorKind.SCOPE_MISSING: (403, "insufficientPermissions"),
    ErrorKind.ACCOUNT_BLOCKED: (403, "channelSuspended"),
    ErrorKind.RATE_LIMITED: (403, "rateLimitExceeded"),
    ErrorKind.QUOTA_EXHAUSTED: (403, "quotaExceeded"),
    ErrorKind.CONTENT_INVALID: (400, "invalidParameter"),
    ErrorKind.NOT_FOUND: (404, "videoNotFound"),
}


class FakeStage:
    """A channel at the fake Google, which tells no numbers."""

    # Nothing is written, so nothing can be there already, or be in doubt.
    impossible = frozenset({ErrorKind.DUPLICATE, ErrorKind.AMBIGUOUS})
    tells_day = True

    def __init__(self, runner: asyncio.Runner, http: Http, server: FakeGoogle) -> None:
        self._runner = runner
        self.http = http
        self.server = server
        self.tools = Tools(http=http, hosts=server.hosts, apps=APPS)
        self.credentials = server.credentials()
        self.adapter: Any = self.adapter_with()

    def adapter_with(self, tools: Tools | None = None, **changes: Any) -> Any:
        """An adapter for the channel, with other credentials or tools."""
        known = replace(self.credentials, **changes)
        return catalogue.open_adapter("youtube", known, tools or self.tools)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(work)

    def add_post(self) -> str:
        self.server.videos["v1"] = {}
        return "v1"

    def provoke(self, kind: ErrorKind) -> None:
        if kind is ErrorKind.TRANSIENT:
            nowhere = Tools(http=self.http, hosts={"youtube_api": "https://10.0.0.1"}, apps=APPS)
            self.run(self.adapter_with(nowhere).measure_account())
        elif kind is ErrorKind.AUTH_DEAD:
            self.server.refreshable.clear()
            self.run(self.adapter.renew())
        else:
            self.server.refuse_next("videos", *REFUSALS[kind])
            self.run(self.adapter.measure_post("v1"))


@pytest.fixture
def server() -> Iterator[FakeGoogle]:
    with FakeGoogle() as server:
        yield server


@pytest.fixture
def stage(server: FakeGoogle) -> Iterator[FakeStage]:
    with running(server.allowed_private) as (runner, http):
        yield FakeStage(runner, http, server)


@pytest.fixture
def linking(server: FakeGoogle) -> Iterator[Linking]:
    with running(server.allowed_private) as (runner, http):
        yield Linking(runner, http, server)
