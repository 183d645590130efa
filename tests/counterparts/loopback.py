"""An aiohttp server on loopback in a thread of its own, for tests of any kind."""

import asyncio
import json
import ssl
import threading
from collections.abc import Awaitable, Callable, Mapping
from types import TracebackType
from typing import Self

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def written(
    status: int, body: object = None, headers: Mapping[str, str] | None = None
) -> web.Response:
    """An answer: a text becomes a page, as a proxy's, anything else JSON."""
    text = body if isinstance(body, str) else json.dumps(body)
    mime = "text/html" if isinstance(body, str) else "application/json"
    return web.Response(status=status, text=text, content_type=mime, headers=headers)


class LoopbackServer:
    """Answers every path with `handle`; a context manager."""

    tls: ssl.SSLContext | None = None

    def __init__(self) -> None:
        self.port = 0
        self._ready = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._ended: asyncio.Event
        self._thread = threading.Thread(target=self._serve, daemon=True)

    @property
    def origin(self) -> str:
        """Where it listens, as a URL."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def allowed_private(self) -> frozenset[str]:
        """What `open_http` must be told for it to be reached."""
        return frozenset({f"127.0.0.1:{self.port}"})

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one request; subclasses say how."""
        raise NotImplementedError

    async def opened(self) -> None:
        """Called in the server's loop before it listens."""

    async def closed(self) -> None:
        """Called in the server's loop when it has ended."""

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._loop.call_soon_threadsafe(self._ended.set)
        self._thread.join()

    def _serve(self) -> None:
        self._loop.run_until_complete(self._main())
        self._loop.close()

    async def _main(self) -> None:
        self._ended = asyncio.Event()
        await self.opened()
        runner = web.ServerRunner(web.Server(self.handle), shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=self.tls)
        await site.start()
        self.port = runner.addresses[0][1]
        self._ready.set()
        await self._ended.wait()
        await runner.cleanup()
        await self.closed()


def hang_up(request: web.Request) -> web.Response:
    """Cut the connection instead of answering."""
    if request.transport:
        request.transport.abort()
    return web.Response()


class ScriptedServer(LoopbackServer):
    """Answers its calls, which have names, unless a test told it what to do with the next."""

    def __init__(self) -> None:
        super().__init__()
        self._next: dict[str, list[web.Response]] = {}
        self._lost: set[str] = set()

    def answer_next(
        self, call: str, status: int, body: object = None, headers: Mapping[str, str] | None = None
    ) -> None:
        """Answer the next call of a name so: a text becomes a page, anything else JSON."""
        self._next.setdefault(call, []).append(written(status, body, headers))

    def lose_answer(self, call: str) -> None:
        """Do what is asked next, then cut the connection."""
        self._lost.add(call)

    def told(self, call: str) -> web.Response | None:
        """What a test wants the call to be answered; None when nothing."""
        waiting = self._next.get(call)
        return waiting.pop(0) if waiting else None

    def sent(self, call: str, request: web.Request, answer: web.Response) -> web.Response:
        """The answer, unless a test wants it lost."""
        if call not in self._lost:
            return answer
        self._lost.discard(call)
        return hang_up(request)
