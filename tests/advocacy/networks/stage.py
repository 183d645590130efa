"""What a network looks like to the contract: something to publish to, to break and to ask."""

import asyncio
import json
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, Protocol, TypeVar

from advocacy.networks.errors import ErrorKind
from config.kernel.http import Answer, Http, Request, open_http

T = TypeVar("T")


class Failing(Protocol):
    """One account on one network, real or not.

    A stage may have `tells_when = False`: its network limits without saying for how long; and
    `tells_day = True`: a budget that is used up begins anew at a moment that is known.
    """

    adapter: Any
    impossible: frozenset[ErrorKind]
    """Kinds this network has no way to produce."""

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a call of the adapter."""
        ...

    def provoke(self, kind: ErrorKind) -> None:
        """Make a call that this network answers with an error of that kind."""
        ...


class ReadStage(Failing, Protocol):
    """One account whose figures are read; its network tells none unless it is told to."""

    def add_post(self) -> str:
        """Put a post up there, as its owner would; its id."""
        ...


class Stage(Failing, Protocol):
    """One account on one network, real or not, that posts can be published to.

    `lacks` are ports its network does not allow, `refuses_repeats` says that it takes no text a
    second time.
    """

    follower_ids: list[str] | None
    """Who follows the account; None where the network lists nobody."""

    def texts(self) -> list[str]:
        """The texts that the network holds now, as others would read them."""
        ...

    def lose_next_answer(self) -> None:
        """Have the next create carried out, and its answer lost."""
        ...


class Nowhere:
    """A client that reaches nobody: it keeps what it was to send, and answers all the same."""

    def __init__(self, body: object, **headers: str) -> None:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answer = Answer(200, named, json.dumps(body).encode())
        self.asked: list[str] = []

    async def send(self, request: Request) -> Answer:
        """See `Http.send`."""
        self.asked.append(request.url)
        return self.answer


@contextmanager
def running(allowed_private: frozenset[str]) -> Iterator[tuple[asyncio.Runner, Http]]:
    """An event loop and a client in it."""
    with asyncio.Runner() as runner:
        opened = open_http(allowed_private=allowed_private)
        http = runner.run(opened.__aenter__())
        yield runner, http
        runner.run(opened.__aexit__(None, None, None))
