import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import ErrorKind
from advocacy.networks.linkedin.adapter import LinkedInAdapter, MemberAdapter, PageAdapter
from advocacy.networks.ports import Followers, Reconciles, Tools
from config.kernel.http import Http
from tests.advocacy.networks.linkedin.fake_linkedin import FakeLinkedIn
from tests.advocacy.networks.linkedin.linking import Linking
from tests.advocacy.networks.linkedin.office import APPS
from tests.advocacy.networks.served import ServedStage
from tests.advocacy.networks.stage import running

ADAPTERS: dict[str, type[LinkedInAdapter]] = {
    "linkedin": MemberAdapter,
    "linkedin_page": PageAdapter,
}
REFUSALS: dict[ErrorKind, tuple[int, object]] = {
    ErrorKind.AUTH_DEAD: (401, {"code": "REVOKED_ACCESS_TOKEN", "serviceErrorCode": 65601}),
    ErrorKind.SCOPE_MISSING: (403, {"code": "ACCESS_DENIED", "message": "Not enough permissions"}),
    ErrorKind.RATE_LIMITED: (429, {"code": "TOO_MANY_REQUESTS", "message": "DAY limit"}),
    ErrorKind.QUOTA_EXHAUSTED: (426, {"code": "NONEXISTENT_VERSION"}),
    ErrorKind.CONTENT_INVALID: (422, {"message": "Unprocessable"}),
    ErrorKind.NOT_FOUND: (404, {"code": "RESOURCE_NOT_FOUND"}),
    ErrorKind.AMBIGUOUS: (502, "<h1>Bad gateway</h1>"),
}


class FakeStage(ServedStage):
    """An account at the fake LinkedIn, which tells no numbers."""

    impossible = frozenset({ErrorKind.ACCOUNT_BLOCKED})
    refuses_repeats = True
    away = ("linkedin_api",)

    def __init__(self, runner: asyncio.Runner, http: Http, server: FakeLinkedIn, kind: str) -> None:
        super().__init__(runner, http, server)
        self.kind = kind
        self.lacks = {Followers} | ({Reconciles} if kind == "linkedin" else set())
        self.tools = Tools(http=http, hosts=server.hosts, apps=APPS)
        self.credentials = server.credentials(kind)
        self.adapter: Any = self.adapter_with()

    def adapter_with(self, tools: Tools | None = None, **changes: Any) -> LinkedInAdapter:
        """An adapter for the account, with other credentials or tools, which does not wait."""
        adapter = ADAPTERS[self.kind]
        assert catalogue.adapter_of(self.kind) is adapter
        return adapter(replace(self.credentials, **changes), tools or self.tools, pause=0)

    def grant(self, scopes: str) -> None:
        """Let the account's token do something else."""
        self.credentials = self.server.credentials(self.kind, scopes)
        self.adapter = self.adapter_with()

    def provoke(self, kind: ErrorKind) -> None:
        ways: dict[ErrorKind, Callable[[], None]] = {
            ErrorKind.AUTH_EXPIRED: self._expire,
            ErrorKind.DUPLICATE: self.publish_twice,
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


@pytest.fixture
def server() -> Iterator[FakeLinkedIn]:
    with FakeLinkedIn() as server:
        yield server


@pytest.fixture(params=ADAPTERS)
def network(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def stage(server: FakeLinkedIn, network: str) -> Iterator[FakeStage]:
    with running(server.allowed_private) as (runner, http):
        yield FakeStage(runner, http, server, network)


@pytest.fixture
def linking(server: FakeLinkedIn, network: str) -> Iterator[Linking]:
    with running(server.allowed_private) as (runner, http):
        yield Linking(runner, http, server, network)
