"""Many ways to send us where nobody may send us: refused, and nobody was called.

A person types a server; what they type becomes an origin, and the origin a connection. Here a
listener on this machine counts who comes. The same words reach it once the guard is told to let
them pass, so that a guard with a hole fails here.
"""

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress

import pytest
from aiohttp import web

from config.kernel.http import (
    Host,
    HostRefused,
    Http,
    NotSent,
    Request,
    open_http,
    origin_of,
    refuse_private,
)
from tests.counterparts.loopback import LoopbackServer

NONE: frozenset[str] = frozenset()

# What people type for an address of this machine. {port} is where the listener is.
LITERALS = [
    "127.0.0.1:{port}",
    "https://127.0.0.1:{port}",
    "http://127.0.0.1:{port}",
    "https://127.1:{port}",
    "https://127.0.1:{port}",
    "https://127.127.127.127:{port}",
    "https://2130706433:{port}",
    "https://0x7f000001:{port}",
    "https://0x7f.0.0.1:{port}",
    "https://0177.0.0.1:{port}",
    "https://017700000001:{port}",
    "https://0:{port}",
    "https://0.0.0.0:{port}",
    "https://127.0.0.1.:{port}",
    "https://127%2E0.0.1:{port}",
    "https://①②⑦.⓪.⓪.①:{port}",
    "https://127。0。0。1:{port}",
    "https://１２７.0.0.1:{port}",
    "https://[::1]:{port}",
    "https://[::]:{port}",
    "https://[0:0:0:0:0:0:0:1]:{port}",
    "https://[::ffff:127.0.0.1]:{port}",
    "https://[::ffff:7f00:1]:{port}",
    "https://[::127.0.0.1]:{port}",
    "https://[64:ff9b::127.0.0.1]:{port}",
    "https://[2002:7f00:1::]:{port}",
    "https://[::1%25lo]:{port}",
    "localhost:{port}",
    "https://localhost:{port}",
    "https://LOCALHOST:{port}",
    "https://localhost.:{port}",
    "https://api.localhost:{port}",
    "https://ⓛocalhost:{port}",
    "https://example.com@127.0.0.1:{port}",
    "https://127.0.0.1:{port}@example.com",
    "https://user:secret@localhost:{port}",
    "https://localhost:{port}#@example.com",
    "https://localhost:{port}?@example.com",
    "https://localhost:{port}\\@example.com",
    "https://example.com:{port}/../127.0.0.1",
    "ftp://127.0.0.1:{port}",
    "gopher://127.0.0.1:{port}/_x",
    "file:///etc/passwd",
    "unix:///var/run/docker.sock",
    "//127.0.0.1:{port}",
    "http:127.0.0.1:{port}",
    "https:/127.0.0.1:{port}",
    "https://127.0.0.1:{port}\r\nHost: example.com",
    "https://127.0.0.1\t:{port}",
    "javascript:alert(1)",
]
# Other people's machines, on ports that are no business of ours.
PORTS = ["example.com:22", "example.com:25", "example.com:80", "example.com:6379", "example.com:0"]
# A name that leads to a private address, alone or among public ones.
NAMES = [
    ["127.0.0.1"],
    ["93.184.215.14", "127.0.0.1"],
    ["10.0.0.1"],
    ["172.31.255.254"],
    ["192.168.0.1"],
    ["169.254.169.254"],
    ["100.64.0.1"],
    ["0.0.0.0"],
    ["192.0.0.1"],
    ["198.18.0.1"],
    ["203.0.113.1"],
    ["240.0.0.1"],
    ["255.255.255.255"],
    ["224.0.0.1"],
    ["::1"],
    ["fe80::1"],
    ["fd00::1"],
    ["ff02::1"],
    ["::ffff:127.0.0.1"],
    ["64:ff9b::a00:1"],
    ["2002:a00:1::"],
    ["2001:db8::1"],
    ["::7f00:1"],
    ["64:ff9b:1::a00:1"],
    ["2001:0:7f00:1::"],
]


class Listener:
    """Counts connections to this machine, on IPv4 and IPv6 where there is one."""

    def __init__(self) -> None:
        self.visits = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                visitor, _ = self._socket.accept()
                self.visits += 1
                visitor.close()

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()


@pytest.fixture
def listener() -> Iterator[Listener]:
    listener = Listener()
    yield listener
    listener.close()


async def _visit(typed: str, allowed: frozenset[str]) -> None:
    async with open_http(allowed_private=allowed) as http:
        await _go(http, typed)


async def _go(http: Http, typed: str) -> None:
    await http.send(Request("GET", f"{http.origin(typed)}/"))


@pytest.mark.parametrize("typed", LITERALS)
def test_this_machine_is_refused_however_it_is_written(listener: Listener, typed: str) -> None:
    with pytest.raises((HostRefused, NotSent)):
        asyncio.run(_visit(typed.format(port=listener.port), NONE))

    assert listener.visits == 0


@pytest.mark.parametrize("typed", LITERALS)
def test_this_machine_is_refused_where_no_person_typed_it(listener: Listener, typed: str) -> None:
    # What a server's own documents say is not made an origin first.
    async def send() -> None:
        async with open_http() as http:
            await http.send(Request("GET", typed.format(port=listener.port)))

    with pytest.raises(NotSent):
        asyncio.run(send())

    assert listener.visits == 0


@pytest.mark.parametrize("typed", PORTS)
def test_other_ports_are_refused(typed: str) -> None:
    with pytest.raises(HostRefused) as refused:
        origin_of(typed, NONE)

    assert refused.value.detail == Host.MALFORMED


@pytest.mark.parametrize("addresses", NAMES, ids=" ".join)
def test_name_that_leads_inside_is_refused(
    listener: Listener, monkeypatch: pytest.MonkeyPatch, addresses: list[str]
) -> None:
    async def work() -> None:
        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", _answering(addresses))
        await _visit("rebound.example", NONE)

    with pytest.raises(NotSent) as refused:
        asyncio.run(work())

    assert refused.value.detail == Host.PRIVATE
    for address in addresses[-1:]:
        with pytest.raises(HostRefused):
            refuse_private(address)


@pytest.mark.parametrize("typed", ["http://127.0.0.1:{port}", "http://localhost:{port}"])
def test_listener_is_there_once_it_is_allowed(listener: Listener, typed: str) -> None:
    address = typed.format(port=listener.port)

    with suppress(Exception):  # it hangs up: all it does is count
        asyncio.run(_visit(address, frozenset({address.removeprefix("http://")})))

    assert listener.visits >= 1


class Signpost(LoopbackServer):
    """A server we may call, which sends everybody elsewhere."""

    def __init__(self, elsewhere: str) -> None:
        super().__init__()
        self.elsewhere = elsewhere

    async def handle(self, request: web.Request) -> web.StreamResponse:
        return web.Response(status=int(request.path[1:]), headers={"Location": self.elsewhere})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(listener: Listener, status: int) -> None:
    async def send(signpost: Signpost) -> int:
        async with open_http(allowed_private=signpost.allowed_private) as http:
            answer = await http.send(Request("POST", f"{signpost.origin}/{status}", body=b"x"))
            return answer.status

    with Signpost(f"http://127.0.0.1:{listener.port}/") as signpost:
        assert asyncio.run(send(signpost)) == status

    assert listener.visits == 0


def _answering(addresses: list[str]):  # type: ignore[no-untyped-def]
    async def getaddrinfo(_host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        return [
            (socket.AF_INET6, socket.SOCK_STREAM, 6, "", (one, port, 0, 0))
            if ":" in one
            else (socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, port))
            for one in addresses
        ]

    return getaddrinfo
