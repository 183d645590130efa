import asyncio
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from typing import Any, TypeVar

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import ErrorKind
from advocacy.networks.facebook.adapter import PageAdapter
from advocacy.networks.ports import Followers, Tools
from advocacy.networks.types import Outgoing
from config.kernel.http import Http
from tests.advocacy.networks.contract import new_key
from tests.advocacy.networks.facebook.fake_facebook import APPS, FakeFacebook
from tests.advocacy.networks.facebook.linking import Linking
from tests.advocacy.networks.stage import running

T = TypeVar("T")
REFUSALS = {
    ErrorKind.AUTH_DEAD: (400, 190, 460),
    ErrorKind.SCOPE_MISSING: (403, 200, 0),
    ErrorKind.ACCOUNT_BLOCKED: (400, 368, 0),
    ErrorKind.RATE_LIMITED: (400, 32, 0),
    ErrorKind.CONTENT_INVALID: (400, 100, 0),
    ErrorKind.NOT_FOUND: (400, 100, 33),
    ErrorKind.AMBIGUOUS: (500, 2, 0),
}


class FakeStage:
    """A page at the fake Facebook, which tells no numbers."""

    # A page's token has no end, and no budget is the installation's: limits pass by themselves.
    impossible = frozenset({ErrorKind.AUTH_EXPIRED, ErrorKind.QUOTA_EXHAUSTED})
    follower_ids: list[str] | None = None
    refuses_repeats = True
    lacks = {Followers}

    def __init__(self, runner: asyncio.Runner, http: Http, server: FakeFacebook) -> None:
        self._runner = runner
        self.http = http
        self.server = server
        self.tools = Tools(http=http, hosts=server.hosts, apps=APPS)
        self.credentials = server.credentials()
        self.adapter: Any = self.adapter_with()

    def adapter_with(self, tools: Tools | None = None, **changes: Any) -> PageAdapter:
        """An adapter for the page, with other credentials or tools."""
        assert catalogue.adapter_of("facebook_page") is PageAdapter
        return PageAdapter(replace(self.credentials, **changes), tools or self.tools)

    def grant(self, scopes: str) -> None:
        """Let the page's token do something else."""
        self.credentials = self.server.credentials(scopes)
        self.adapter = self.adapter_with()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(work)

    def texts(self) -> list[str]:
        return self.server.texts()

    def lose_next_answer(self) -> None:
        self.server.lose_answer("feed")

    def provoke(self, kind: ErrorKind) -> None:
        ways: dict[ErrorKind, Callable[[], None]] = {
            ErrorKind.DUPLICATE: self._publish_twice,
            ErrorKind.TRANSIENT: self._publish_to_nowhere,
        }
        if kind in ways:
            ways[kind]()
        else:
            self.server.refuse_next("feed", *REFUSALS[kind])
            self._publish(self.adapter)

    def _publish(self, adapter: PageAdapter) -> None:
        self.run(adapter.publish(Outgoing("Hello"), new_key(self)))

    def _publish_twice(self) -> None:
        self._publish(self.adapter)
        self._publish(self.adapter)

    def _publish_to_nowhere(self) -> None:
        hosts = {"facebook_graph": "https://10.0.0.1"}
        self._publish(self.adapter_with(Tools(http=self.http, hosts=hosts)))


@pytest.fixture
def server() -> Iterator[FakeFacebook]:
    with FakeFacebook() as server:
        yield server


@pytest.fixture
def stage(server: FakeFacebook) -> Iterator[FakeStage]:
    with running(server.allowed_private) as (runner, http):
        yield FakeStage(runner, http, server)


@pytest.fixture
def linking(server: FakeFacebook) -> Iterator[Linking]:
    with running(server.allowed_private) as (runner, http):
        yield Linking(runner, http, server)
