"""What the stages of fake servers have in common."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from advocacy.networks.errors import ErrorKind
from advocacy.networks.ports import Tools
from advocacy.networks.types import Outgoing
from config.kernel.http import Http
from tests.advocacy.networks.contract import new_key

T = TypeVar("T")


class ServedStage:
    """The account of a fake server; subclasses say how it publishes."""

    impossible: frozenset[ErrorKind] = frozenset()
    follower_ids: list[str] | None = None
    creates = "create"
    """The call that makes a post."""
    away: tuple[str, ...] = ()
    """The roles of hosts that publishing calls."""
    server: Any
    adapter: Any

    def __init__(self, runner: asyncio.Runner, http: Http, server: Any) -> None:
        self._runner, self.http, self.server = runner, http, server

    def adapter_with(self, tools: Tools | None = None, **changes: Any) -> Any:
        """An adapter for the account, with other credentials or tools."""
        raise NotImplementedError

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """See `Stage`."""
        return self._runner.run(work)

    def texts(self) -> list[str]:
        """See `Stage`."""
        found: list[str] = self.server.texts()
        return found

    def lose_next_answer(self) -> None:
        """See `Stage`."""
        self.server.lose_answer(self.creates)

    def publish(self, adapter: Any = None) -> None:
        """Publish something, as the account or by another adapter."""
        self.run((adapter or self.adapter).publish(Outgoing("Hello"), new_key(self)))

    def publish_twice(self) -> None:
        """Publish the same again."""
        self.publish()
        self.publish()

    def publish_to_nowhere(self) -> None:
        """Publish at a host that nobody may call."""
        hosts = dict.fromkeys(self.away, "https://10.0.0.1")
        self.publish(self.adapter_with(Tools(http=self.http, hosts=hosts)))
