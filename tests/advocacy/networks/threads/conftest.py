import asyncio
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import ErrorKind
from advocacy.networks.ports import Followers, Tools
from advocacy.networks.threads.adapter import ThreadsAdapter
from config.kernel.http import Http
from tests.advocacy.networks.served import ServedStage
from tests.advocacy.networks.stage import running
from tests.advocacy.networks.threads.fake_threads import APPS, USUAL, FakeThreads
from tests.advocacy.networks.threads.linking import Linking

REFUSALS = {
    ErrorKind.AUTH_DEAD: (400, 190, 463),
    ErrorKind.SCOPE_MISSING: (403, 10, 0),
    ErrorKind.ACCOUNT_BLOCKED: (400, 100, 4279013),
    ErrorKind.RATE_LIMITED: (400, 4, 0),
    ErrorKind.DUPLICATE: (400, 506, 0),
    ErrorKind.CONTENT_INVALID: (400, 100, 0),
    ErrorKind.NOT_FOUND: (400, 100, 33),
    ErrorKind.AMBIGUOUS: (500, 2, 0),
}


class FakeStage(ServedStage):
    """An account at the fake Threads, which tells no numbers."""

    # A token that is over cannot be renewed any more, and budgets are those of accounts.
    impossible = frozenset({ErrorKind.AUTH_EXPIRED, ErrorKind.QUOTA_EXHAUSTED})
    lacks = {Followers}
    creates, away = "publish", ("threads_graph",)

    def __init__(self, runner: asyncio.Runner, http: Http, server: FakeThreads) -> None:
        super().__init__(runner, http, server)
        self.tools = Tools(http=http, hosts=server.hosts, apps=APPS)
        self.credentials = server.credentials()
        self.adapter: Any = self.adapter_with()

    def adapter_with(self, tools: Tools | None = None, **changes: Any) -> ThreadsAdapter:
        """An adapter for the account, with other credentials or tools, which does not wait."""
        assert catalogue.adapter_of("threads") is ThreadsAdapter
        known = replace(self.credentials, **changes)
        return ThreadsAdapter(known, tools or self.tools, pause=0)

    def grant(self, scopes: str = USUAL) -> None:
        """Let the account's token do something else."""
        self.credentials = self.server.credentials(scopes)
        self.adapter = self.adapter_with()

    def provoke(self, kind: ErrorKind) -> None:
        if kind is ErrorKind.TRANSIENT:
            self.publish_to_nowhere()
            return
        self.server.refuse_next("publish", *REFUSALS[kind])
        self.publish()


@pytest.fixture
def server() -> Iterator[FakeThreads]:
    with FakeThreads() as server:
        yield server


@pytest.fixture
def stage(server: FakeThreads) -> Iterator[FakeStage]:
    with running(server.allowed_private) as (runner, http):
        yield FakeStage(runner, http, server)


@pytest.fixture
def linking(server: FakeThreads) -> Iterator[Linking]:
    with running(server.allowed_private) as (runner, http):
        yield Linking(runner, http, server)
