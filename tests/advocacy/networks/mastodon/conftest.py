import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from advocacy.networks.errors import ErrorKind
from advocacy.networks.mastodon.adapter import MastodonAdapter
from advocacy.networks.ports import Tools
from advocacy.networks.types import Credentials
from config.kernel.http import Http
from tests.advocacy.networks.mastodon.fake_server import FakeMastodon
from tests.advocacy.networks.mastodon.linking import Linking
from tests.advocacy.networks.mastodon.tempers import TEMPERS, Temper
from tests.advocacy.networks.served import ServedStage
from tests.advocacy.networks.stage import running


class FakeStage(ServedStage):
    """The one account of a fake server that tells no numbers."""

    impossible = frozenset({ErrorKind.QUOTA_EXHAUSTED, ErrorKind.DUPLICATE, ErrorKind.AUTH_EXPIRED})

    def __init__(self, runner: asyncio.Runner, http: Http, server: FakeMastodon) -> None:
        super().__init__(runner, http, server)
        self.credentials = server.credentials
        self.adapter: Any = self.adapter_with()
        server.followers = [
            {"id": "1", "acct": "Bob", "uri": "https://near.example/users/bob"},
            {"id": "2", "acct": "Carol@far.example"},
            {"id": "3", "acct": "dave"},
        ]
        self.follower_ids = [
            "https://near.example/users/bob",
            "carol@far.example",
            f"dave@{server.host}",
        ]

    @property
    def tells_when(self) -> bool:
        """Whether a 429 of this temper names a moment."""
        return bool(self.server.temper.resets(datetime.now(UTC)))

    def adapter_with(self, **changes: Any) -> MastodonAdapter:
        """An adapter for the account, with other credentials, which does not wait."""
        credentials: Credentials = replace(self.credentials, **changes)
        return MastodonAdapter(credentials, Tools(http=self.http), pause=0)

    def texts(self) -> list[str]:
        return [post["text"] for post in self.server.posts.values()]

    def provoke(self, kind: ErrorKind) -> None:
        ways: dict[ErrorKind, Callable[[], None]] = {
            ErrorKind.AUTH_DEAD: lambda: self.publish(self.adapter_with(access="revoked")),
            ErrorKind.SCOPE_MISSING: self._publish_with_a_lesser_token,
            ErrorKind.ACCOUNT_BLOCKED: lambda: self._refused(
                403, {"error": "Your login is currently disabled"}
            ),
            ErrorKind.RATE_LIMITED: lambda: self._refused(
                429, {"error": "Too many requests"}, self.server.temper.resets(datetime.now(UTC))
            ),
            ErrorKind.CONTENT_INVALID: lambda: self._refused(422, {"error": "Validation failed"}),
            ErrorKind.NOT_FOUND: lambda: self.run(self.adapter.measure_post("gone")),
            ErrorKind.TRANSIENT: lambda: self.publish(self.adapter_with(host="https://10.0.0.1")),
            ErrorKind.AMBIGUOUS: lambda: self._refused(502, "<h1>Bad gateway</h1>"),
        }
        ways[kind]()

    def _publish_with_a_lesser_token(self) -> None:
        self.server.office.tokens[self.credentials.access] = "read:accounts"
        self.publish()

    def _refused(self, status: int, body: object, headers: Any = None) -> None:
        self.server.answer_next("create", status, body, headers)
        self.publish()


@pytest.fixture(params=TEMPERS, ids=lambda temper: temper.name)
def temper(request: pytest.FixtureRequest) -> Temper:
    found: Temper = request.param
    return found


@pytest.fixture
def stage(temper: Temper) -> Iterator[FakeStage]:
    with FakeMastodon(temper) as server, running(server.allowed_private) as (runner, http):
        yield FakeStage(runner, http, server)


@pytest.fixture
def linking(temper: Temper) -> Iterator[Linking]:
    with FakeMastodon(temper) as server, running(server.allowed_private) as (runner, http):
        yield Linking(runner, http, server)
