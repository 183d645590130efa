"""One real account, and what it published while it was tried."""

import asyncio
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

from advocacy.networks import catalogue
from advocacy.networks.ports import Tools
from advocacy.networks.types import Credentials

T = TypeVar("T")


@dataclass
class LiveAccount:
    """`tools` come once a client is open."""

    kind: str
    credentials: Credentials
    runner: asyncio.Runner
    tools: Tools = field(init=False)

    @classmethod
    @contextmanager
    def running(cls, kind: str, credentials: Credentials) -> Iterator["LiveAccount"]:
        """An account with an event loop of its own."""
        with asyncio.Runner() as runner:
            yield cls(kind, credentials, runner)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a call."""
        return self.runner.run(work)

    @property
    def adapter(self) -> Any:
        """An adapter with the session as it is now."""
        return catalogue.open_adapter(self.kind, self.credentials, self.tools)
