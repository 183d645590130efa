"""One call to an AT Protocol server, errors mapped. Used by the adapter and the connector."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any

from advocacy.networks.bluesky import wire
from advocacy.networks.bluesky.dpop import SCHEME, Bound
from advocacy.networks.errors import ErrorKind
from advocacy.networks.exchange import Sends, exchange
from config.kernel.http import Request, json_body


class Xrpc:
    """The methods of one server. `token` is an access or a refresh token, or empty.

    `bound` sends what carries a token, for sessions whose tokens are bound to a key.
    """

    def __init__(self, http: Sends, host: str, bound: Bound | None = None) -> None:
        self._http = http
        self._bound = bound
        self.host = host

    async def query(
        self, method: str, params: Mapping[str, str], *, token: str = ""
    ) -> dict[str, Any]:
        """Read. The JSON object of the answer."""
        url = f"{self.host}/xrpc/{method}"
        request = Request("GET", url, self._headers(token), params=tuple(params.items()))
        return await self.send(request)

    async def blob(self, did: str, cid: str) -> bytes:
        """The bytes that an account's records refer to, as anyone can read them."""
        params = (("did", did), ("cid", cid))
        url = f"{self.host}/xrpc/com.atproto.sync.getBlob"
        refused = partial(wire.error, now=datetime.now(UTC), unsure=ErrorKind.TRANSIENT)
        request = Request("GET", url, params=params)
        answer = await exchange(self._http, request, unsure=ErrorKind.TRANSIENT, refused=refused)
        return answer.body

    async def procedure(
        self,
        method: str,
        value: Mapping[str, Any] | None,
        *,
        token: str = "",
        unsure: ErrorKind = ErrorKind.TRANSIENT,
    ) -> dict[str, Any]:
        """Write. `unsure` is raised when nobody can say whether it happened."""
        headers = self._headers(token)
        body = None
        if value is not None:
            headers["Content-Type"] = "application/json"
            body = json_body(value)
        request = Request("POST", f"{self.host}/xrpc/{method}", headers, body)
        return await self.send(request, unsure=unsure)

    async def upload(self, data: bytes, mime: str, *, token: str) -> dict[str, Any]:
        """Store bytes. They are dropped again by the server unless a post refers to them."""
        headers = self._headers(token) | {"Content-Type": mime}
        url = f"{self.host}/xrpc/com.atproto.repo.uploadBlob"
        return await self.send(Request("POST", url, headers, data))

    async def send(
        self, request: Request, *, unsure: ErrorKind = ErrorKind.TRANSIENT
    ) -> dict[str, Any]:
        """The JSON object of a 2xx answer; anything else is a NetworkError."""
        refused = partial(wire.error, now=datetime.now(UTC), unsure=unsure)
        bound = self._bound if "Authorization" in request.headers else None
        answer = await exchange(bound or self._http, request, unsure=unsure, refused=refused)
        return answer.json()

    def _headers(self, token: str) -> dict[str, str]:
        headers = {"Accept": "application/json"}
        if token:
            scheme = SCHEME if self._bound else "Bearer "
            headers["Authorization"] = scheme + token
        return headers
