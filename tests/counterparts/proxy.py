"""A proxy that loses what it is told to lose: the way networks really fail."""

from collections.abc import Callable

import aiohttp
from aiohttp import web

from tests.counterparts.loopback import LoopbackServer, hang_up

HOP_BY_HOP = {"connection", "transfer-encoding", "content-length", "content-encoding", "host"}


class Proxy(LoopbackServer):
    """Forwards to `target`. Each trouble is for the next request whose path ends in `method`."""

    def __init__(self, target: str) -> None:
        super().__init__()
        self.target = target
        self.requests: list[str] = []
        self._lose_answers: list[str] = []
        self._lose_requests: list[str] = []
        self._afterwards: dict[str, Callable[[], None]] = {}

    def lose_answer(self, method: str) -> None:
        """The server does what it is asked, but its answer does not come back."""
        self._lose_answers.append(method)

    def lose_request(self, method: str) -> None:
        """The request does not arrive, and the caller cannot know."""
        self._lose_requests.append(method)

    def when_asked(self, method: str, happens: Callable[[], None]) -> None:
        """Run `happens` when the request arrives, in place of passing it on."""
        self._afterwards[method] = happens

    async def opened(self) -> None:
        self._session = aiohttp.ClientSession(auto_decompress=False)

    async def closed(self) -> None:
        await self._session.close()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        method = request.path.rpartition("/")[2]
        self.requests.append(method)
        body = await request.read()
        if method in self._afterwards:
            self._afterwards.pop(method)()
            return hang_up(request)
        if method in self._lose_requests:
            self._lose_requests.remove(method)
            return hang_up(request)
        answer = await self._forward(request, body)
        if method in self._lose_answers:
            self._lose_answers.remove(method)
            return hang_up(request)
        return answer

    async def _forward(self, request: web.Request, body: bytes) -> web.Response:
        kept = {k: v for k, v in request.headers.items() if k.lower() not in HOP_BY_HOP}
        async with self._session.request(
            request.method, self.target + request.path_qs, headers=kept, data=body or None
        ) as answer:
            headers = {k: v for k, v in answer.headers.items() if k.lower() not in HOP_BY_HOP}
            if encoding := answer.headers.get("Content-Encoding"):
                headers["Content-Encoding"] = encoding
            return web.Response(status=answer.status, headers=headers, body=await answer.read())
