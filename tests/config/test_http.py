"""The client's guard: hosts, redirects, sizes, and what is known after a failure."""

import asyncio
import socket
from collections.abc import Iterator

import pytest
from aiohttp import web

from config.kernel.http import (
    MAX_ANSWER_BYTES,
    Answer,
    AnswerLost,
    GuardedResolver,
    Host,
    HostRefused,
    NotSent,
    Request,
    json_body,
    open_http,
    origin_of,
    refuse_private,
)
from tests.advocacy.networks.stage import running
from tests.counterparts.loopback import LoopbackServer, hang_up

NONE: frozenset[str] = frozenset()


class Corner(LoopbackServer):
    """Answers by path."""

    async def handle(self, request: web.Request) -> web.StreamResponse:
        if request.path == "/away":
            raise web.HTTPFound("https://example.com/")
        if request.path == "/lost":
            return hang_up(request)
        if request.path.startswith("/echo/"):
            return web.Response(text=request.raw_path)
        size = MAX_ANSWER_BYTES + 1 if request.path == "/large" else 10
        return web.Response(body=b"x" * size)


@pytest.fixture
def corner() -> Iterator[Corner]:
    with Corner() as server:
        yield server


def fetch(server: Corner, path: str, allowed: frozenset[str] | None = None) -> int:
    """The status of one GET."""
    hosts = server.allowed_private if allowed is None else allowed
    with running(hosts) as (runner, http):
        return runner.run(http.send(Request("GET", server.origin + path))).status


def test_send_reaches_an_allowed_loopback_server(corner: Corner) -> None:
    assert fetch(corner, "/") == 200


def test_send_refuses_loopback_otherwise(corner: Corner) -> None:
    with pytest.raises(NotSent, match=Host.NOT_HTTPS):
        fetch(corner, "/", NONE)


def test_send_does_not_follow_redirects(corner: Corner) -> None:
    assert fetch(corner, "/away") == 302


@pytest.mark.parametrize("encoded", [True, False])
def test_send_keeps_an_encoded_address_as_it_is(corner: Corner, encoded: bool) -> None:
    path = "/echo/urn%3Ali%3Ashare%3A1?ids=List(a%3Ab,c%28%2Bd)"

    with running(corner.allowed_private) as (runner, http):
        request = Request("GET", corner.origin + path, encoded=encoded)
        sent = runner.run(http.send(request)).body.decode()

    assert (sent == path) is encoded


@pytest.mark.parametrize("host", ["127.0.0.1:1", "127%2E0.0.1:1", "[::1]:1", "10.0.0.1"])
def test_send_judges_an_encoded_address_like_any_other(corner: Corner, host: str) -> None:
    with running(corner.allowed_private) as (runner, http), pytest.raises(NotSent):
        runner.run(http.send(Request("GET", f"https://{host}/", encoded=True)))


@pytest.mark.parametrize("address", ["https://[bad", "https://a.example:99999/", "https://[::1"])
@pytest.mark.parametrize("encoded", [True, False])
def test_send_to_what_is_no_address_was_not_sent(address: str, encoded: bool) -> None:
    with running(NONE) as (runner, http), pytest.raises(NotSent, match=Host.MALFORMED):
        runner.run(http.send(Request("GET", address, encoded=encoded)))


def test_send_answer_too_large_is_lost(corner: Corner) -> None:
    with pytest.raises(AnswerLost):
        fetch(corner, "/large")


def test_send_cut_connection_is_a_lost_answer(corner: Corner) -> None:
    with pytest.raises(AnswerLost):
        fetch(corner, "/lost")


def test_send_to_a_closed_port_was_not_sent(corner: Corner) -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{held.getsockname()[1]}"
        with running(frozenset({address})) as (runner, http), pytest.raises(NotSent):
            runner.run(http.send(Request("POST", f"http://{address}/", body=b"x")))


def test_body_carries_the_bytes_of_the_text() -> None:
    assert json_body({"text": "é👋"}) == '{"text":"é👋"}'.encode()


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1%eth0",
        "fc00::1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
    ],
)
def test_private_address_is_refused(address: str) -> None:
    with pytest.raises(HostRefused):
        refuse_private(address)


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:4700::1111", "64:ff9b::5db8:d70e"])
def test_public_address_is_taken(address: str) -> None:
    refuse_private(address)


class Names:
    """Stands for the system's look-up; every question gets the next of its answers."""

    def __init__(self, *answers: list[str]) -> None:
        self.answers = list(answers)

    async def getaddrinfo(self, host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        return [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))
            for address in self.answers.pop(0)
        ]


def resolved(names: Names, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the client would connect to for https://example.com."""

    async def work() -> list[str]:
        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", names.getaddrinfo)
        found = await GuardedResolver(NONE).resolve("example.com", 443)
        return [result["host"] for result in found]

    return asyncio.run(work())


def test_resolver_refuses_a_name_with_one_private_address(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(HostRefused):
        resolved(Names(["93.184.215.14", "10.0.0.1"]), monkeypatch)


def test_client_connects_to_the_address_it_checked(
    corner: Corner, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A name that leads elsewhere after the first look-up: there must be no second one.
    names = Names(["127.0.0.1"], ["10.0.0.1"])
    place = f"corner.test:{corner.port}"

    async def work() -> int:
        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", names.getaddrinfo)
        async with open_http(allowed_private=frozenset({place})) as http:
            return (await http.send(Request("GET", f"http://{place}/"))).status

    assert asyncio.run(work()) == 200
    assert names.answers == [["10.0.0.1"]]


def test_send_says_that_a_name_leads_inside(monkeypatch: pytest.MonkeyPatch) -> None:
    names = Names(["10.0.0.1"])

    async def work() -> None:
        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", names.getaddrinfo)
        async with open_http() as http:
            await http.send(Request("GET", "https://example.com/"))

    with pytest.raises(NotSent, match=Host.PRIVATE):
        asyncio.run(work())


@pytest.mark.parametrize("typed", ["example.com", " https://example.com/ ", "HTTPS://Example.com"])
def test_origin_of_what_people_type(typed: str) -> None:
    assert origin_of(typed, NONE) == "https://example.com"


def test_origin_of_an_allowed_private_server_keeps_its_scheme_and_port() -> None:
    assert origin_of("http://localhost:2583/", frozenset({"localhost:2583"})) == (
        "http://localhost:2583"
    )


@pytest.mark.parametrize(
    ("typed", "detail"),
    [
        ("", Host.MALFORMED),
        ("example", Host.MALFORMED),
        ("https://user:secret@example.com", Host.MALFORMED),
        ("https://example.com?x", Host.MALFORMED),
        ("https://example.com:22", Host.MALFORMED),
        ("https://[::1", Host.MALFORMED),
        ("https://" + "a" * 300 + ".com", Host.MALFORMED),
        ("http://example.com", Host.NOT_HTTPS),
        ("ftp://example.com", Host.NOT_HTTPS),
        ("https://[::1]", Host.PRIVATE),
        ("https://93.184.215.14", Host.PRIVATE),
        ("api.localhost", Host.PRIVATE),
    ],
)
def test_origin_of_what_cannot_be_a_server(typed: str, detail: Host) -> None:
    with pytest.raises(HostRefused) as refused:
        origin_of(typed, NONE)

    assert refused.value.detail == detail


@pytest.mark.parametrize("body", [b"[" * 100_000, b'{"a":' * 100_000, b"\xff", b"<p>no</p>", b"[]"])
def test_body_that_is_no_object_is_an_empty_one(body: bytes) -> None:
    assert Answer(200, {}, body).json() == {}
