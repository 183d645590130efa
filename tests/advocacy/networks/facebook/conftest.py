import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import ErrorKind
from advocacy.networks.facebook.adapter import PageAdapter
from advocacy.networks.ports import Followers, Tools
from config.kernel.http import Http
from tests.advocacy.networks.facebook.fake_facebook import APPS, FakeFacebook
from tests.advocacy.networks.facebook.linking import Linking
from tests.advocacy.networks.served import ServedStage
from tests.advocacy.networks.stage import running

REFUSALS = {
    ErrorKind.AUTH_DEAD: (400, 190, 460),
    ErrorKind.SCOPE_MISSING: (403, 200, 0),
    ErrorKind.ACCOUNT_BLOCKED: (400, 368, 0),
    ErrorKind.RATE_LIMITED: (400, 32, 0),
    ErrorKind.CONTENT_INVALID: (400, 100, 0),
    ErrorKind.NOT_FOUND: (400, 100, 33),
    ErrorKind.AMBIGUOUS: (500, 2, 0),
}


class FakeStage(ServedStage):
    """A page at the fake Facebook, which tells no numbers."""

    # A page's token has no end, and no budget is the installation's: limits pass by themselves.
    impossible = frozenset({ErrorKind.AUTH_EXPIRED, ErrorKind.QUOTA_EXHAUSTED})
    refuses_repeats = True
    creates, away = "feed", ("facebook_graph",)
    lacks = {Followers}

    def __init__(self, runner: asyncio.Runner, http: Http, server: FakeFacebook) -> None:
        super().__init__(runner, http, server)
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

    def provoke(self, kind: ErrorKind) -> None:
        ways: dict[ErrorKind, Callable[[], None]] = {
            ErrorKind.DUPLICATE: self.publish_twice,
            ErrorKind.TRANSIENT: self.publish_to_nowhere,
        }
        if kind in ways:
            ways[kind]()
        else:
            self.server.refuse_next("feed", *REFUSALS[kind])
            self.publish()


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
