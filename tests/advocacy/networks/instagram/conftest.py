import asyncio
from collections.abc import Coroutine, Iterator
from dataclasses import replace
from typing import Any, TypeVar

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import ErrorKind
from advocacy.networks.ports import Tools
from config.kernel.http import Http
from tests.advocacy.networks.instagram.fake_instagram import APPS, USUAL, FakeInstagram
from tests.advocacy.networks.instagram.linking import Linking
from tests.advocacy.networks.stage import running

T = TypeVar("T")
REFUSALS = {
    ErrorKind.AUTH_DEAD: (400, 190, 463),
    ErrorKind.SCOPE_MISSING: (403, 10, 0),
    ErrorKind.ACCOUNT_BLOCKED: (400, 368, 0),
    ErrorKind.RATE_LIMITED: (400, 4, 0),
    ErrorKind.CONTENT_INVALID: (400, 100, 0),
    ErrorKind.NOT_FOUND: (400, 100, 33),
    ErrorKind.TRANSIENT: (500, 2, 0),
}


class FakeStage:
    """An account at the fake Instagram, which tells no numbers."""

    # A token that is over cannot be renewed any more, budgets are those of accounts, and nothing
    # is written that could be there already, or be in doubt.
    impossible = frozenset(ErrorKind) - set(REFUSALS)

    def __init__(self, runner: asyncio.Runner, http: Http, server: FakeInstagram) -> None:
        self._runner = runner
        self.http = http
        self.server = server
        self.tools = Tools(http=http, hosts=server.hosts, apps=APPS)
        self.credentials = server.credentials()
        self.adapter: Any = self.adapter_with()

    def adapter_with(self, **changes: Any) -> Any:
        """An adapter for the account, with other credentials."""
        known = replace(self.credentials, **changes)
        return catalogue.open_adapter("instagram", known, self.tools)

    def grant(self, scopes: str = USUAL) -> None:
        """Let the account's token do something else."""
        self.credentials = self.server.credentials(scopes)
        self.adapter = self.adapter_with()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(work)

    def add_post(self) -> str:
        return self.server.add_post()

    def provoke(self, kind: ErrorKind) -> None:
        self.server.refuse_next("me", *REFUSALS[kind])
        self.run(self.adapter.measure_account())


@pytest.fixture
def server() -> Iterator[FakeInstagram]:
    with FakeInstagram() as server:
        yield server


@pytest.fixture
def stage(server: FakeInstagram) -> Iterator[FakeStage]:
    with running(server.allowed_private) as (runner, http):
        yield FakeStage(runner, http, server)


@pytest.fixture
def linking(server: FakeInstagram) -> Iterator[Linking]:
    with running(server.allowed_private) as (runner, http):
        yield Linking(runner, http, server)
