"""The one HTTP client: small answers, short waits, no redirects, guarded hosts.

People name servers ("my PDS is ...", "our chat is ..."), so every address is judged where the
connection is made: the resolver below hands aiohttp only addresses it has checked, and aiohttp
connects to those very addresses, which leaves nothing to rebind in between.
"""

import ipaddress
import json
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

MAX_ANSWER_BYTES = 2_000_000
# The total includes waiting for one of the few connections that a host is given.
TIMEOUT = aiohttp.ClientTimeout(total=60, sock_connect=10, sock_read=20)
PER_HOST = 20
MAX_HOST_LENGTH = 253
# Where the last 32 bits are an IPv4 address: NAT64 (RFC 6052), and the old compatible form.
EMBEDDED = (ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("::/96"))
# NAT64 of a site's own (RFC 8215): where it leads, its prefix alone does not say.
LOCAL_NAT64 = ipaddress.IPv6Network("64:ff9b:1::/48")


class Host(StrEnum):
    """Why a host is refused, or was not found."""

    MALFORMED = "host_malformed"
    NOT_HTTPS = "host_not_https"
    PRIVATE = "host_private"
    UNKNOWN = "host_unknown"


class HostRefused(OSError):
    """A host that people may not send us to. An OSError, as resolvers raise."""

    def __init__(self, detail: Host) -> None:
        self.detail = detail
        super().__init__(str(detail))


class NotSent(Exception):
    """The request never left: whatever it asked for did not happen."""

    def __init__(self, detail: str = "") -> None:
        self.detail = detail
        super().__init__(detail)


class AnswerLost(Exception):
    """The request may have arrived; no answer came that can be relied on."""


@dataclass(frozen=True, slots=True)
class Request:
    """One call. `body` is sent as it is; see `json_body`.

    `encoded`: so is `url`, which then holds all of the query. Otherwise escapes that need not be
    there are undone ("%3A"), which some servers take for something else.
    """

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes | None = field(default=None, repr=False)
    params: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    encoded: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, headers (case-insensitive) and the whole body."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    def json(self) -> dict[str, Any]:
        """The JSON object of the body; empty when it is anything else (an HTML page, say)."""
        try:
            value = json.loads(self.body)
        except (ValueError, RecursionError):
            return {}
        return value if isinstance(value, dict) else {}


def json_body(value: Mapping[str, Any]) -> bytes:
    """UTF-8 JSON without escapes, so that a text leaves as the bytes that were approved."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


class GuardedResolver(AbstractResolver):
    """Names to addresses, public ones only, except for the host:port pairs given."""

    def __init__(self, allowed_private: frozenset[str]) -> None:
        self._inner = aiohttp.ThreadedResolver()
        self._allowed = allowed_private

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Checked addresses; one private address among them refuses the whole name."""
        found = await self._inner.resolve(host, port, family)
        if f"{host}:{port}" not in self._allowed:
            for result in found:
                refuse_private(result["host"])
        return found

    async def close(self) -> None:
        """Nothing is held open."""
        await self._inner.close()


class Http:
    """Sends one request and returns one answer. Never repeats, never follows a redirect."""

    def __init__(self, session: aiohttp.ClientSession, allowed_private: frozenset[str]) -> None:
        self._session = session
        self._allowed = allowed_private

    async def send(self, request: Request) -> Answer:
        """The answer, whatever its status. Raises NotSent or AnswerLost.

        A redirect is an answer like any other: no network we speak to needs one.
        """
        try:
            check_url(request.url, self._allowed)
            return await self._exchange(request)
        except HostRefused as refused:
            raise NotSent(refused.detail) from refused
        except aiohttp.ClientConnectorError as failed:
            raise NotSent(_connect_detail(failed)) from failed
        except (aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as failed:
            raise NotSent(type(failed).__name__) from failed
        except (aiohttp.ClientError, TimeoutError, OSError) as lost:
            raise AnswerLost(type(lost).__name__) from lost

    def origin(self, typed: str) -> str:
        """The origin of a server named by a person: "example.org" -> "https://example.org".

        Raises HostRefused. Plain http and private addresses only for allowed host:port pairs.
        """
        return origin_of(typed, self._allowed)

    async def _exchange(self, request: Request) -> Answer:
        async with self._session.request(
            request.method,
            URL(request.url, encoded=request.encoded),
            headers=request.headers,
            data=request.body,
            params=request.params,
            allow_redirects=False,
        ) as response:
            body = await response.content.read(MAX_ANSWER_BYTES + 1)
            while not response.content.at_eof() and len(body) <= MAX_ANSWER_BYTES:
                body += await response.content.read(MAX_ANSWER_BYTES + 1 - len(body))
            if len(body) > MAX_ANSWER_BYTES:
                raise AnswerLost("too_large")
            return Answer(response.status, response.headers, body)


@asynccontextmanager
async def open_http(
    *, allowed_private: frozenset[str] = frozenset(), user_agent: str = "Portevoix"
) -> AsyncIterator[Http]:
    """A client for the length of a job. `allowed_private` holds "host:port" exceptions."""
    connector = aiohttp.TCPConnector(
        resolver=GuardedResolver(allowed_private), limit_per_host=PER_HOST
    )
    async with aiohttp.ClientSession(
        connector=connector,
        timeout=TIMEOUT,
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={"User-Agent": user_agent},
        trust_env=False,
    ) as session:
        yield Http(session, allowed_private)


def check_url(address: str, allowed_private: frozenset[str]) -> None:
    """Raise HostRefused unless we may call this address; names are judged when they resolve.

    aiohttp skips the resolver for literal addresses, so those are judged here.
    """
    try:
        url = URL(address)
        host, port = url.host or "", url.port
    except ValueError:
        raise HostRefused(Host.MALFORMED) from None
    if f"{host}:{port}" in allowed_private:
        return
    if url.scheme != "https":
        raise HostRefused(Host.NOT_HTTPS)
    if _is_address(host):
        refuse_private(host)


def refuse_private(address: str) -> None:
    """Raise HostRefused unless the address is on the public internet."""
    parsed = _innermost(ipaddress.ip_address(address.split("%", 1)[0]))
    if not parsed.is_global or parsed.is_multicast or parsed in LOCAL_NAT64:
        raise HostRefused(Host.PRIVATE)


def _innermost(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    """The IPv4 address that an IPv6 one leads to (mapped, 6to4, NAT64, compatible), else itself."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if any(address in network for network in EMBEDDED):
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address


def origin_of(typed: str, allowed_private: frozenset[str]) -> str:
    """See `Http.origin`; pure, no look-up."""
    typed = typed.strip()
    try:
        url = URL(typed if "://" in typed else f"https://{typed}")
        host, port = url.host or "", url.port
    except ValueError:
        raise HostRefused(Host.MALFORMED) from None
    if url.user or url.password or url.path not in {"", "/"} or url.query or url.fragment:
        raise HostRefused(Host.MALFORMED)
    if f"{host}:{port}" in allowed_private:
        return str(url.origin())
    if url.scheme != "https":
        raise HostRefused(Host.NOT_HTTPS)
    if _is_address(host) or host == "localhost" or host.endswith(".localhost"):
        raise HostRefused(Host.PRIVATE)
    if "." not in host.strip(".") or len(host) > MAX_HOST_LENGTH or port != 443:
        raise HostRefused(Host.MALFORMED)
    return str(url.origin())


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host.split("%", 1)[0])
    except ValueError:
        return False
    return True


def _connect_detail(failed: aiohttp.ClientConnectorError) -> str:
    if isinstance(failed, aiohttp.ClientConnectorCertificateError):
        return "certificate"
    cause = failed.os_error
    if isinstance(cause, HostRefused):
        return cause.detail
    if isinstance(failed, aiohttp.ClientConnectorDNSError):
        return Host.UNKNOWN
    return type(cause).__name__
