"""Calls to one server, errors mapped. Used by the adapter and the connector."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any
from urllib.parse import urlencode

from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.exchange import exchange
from advocacy.networks.mastodon import errors
from config.kernel.http import Answer, Http, Request, json_body

# Newest first; the older one is all that some servers have.
INSTANCE = ("/api/v2/instance", "/api/v1/instance")
# Errors that say something of the moment; any other, or a redirect, means that a document is not
# there.
PASSING = {ErrorKind.TRANSIENT, ErrorKind.RATE_LIMITED}


class Server:
    """The API at an origin. `token` goes along with every call, as some answer nobody without."""

    def __init__(self, http: Http, host: str, token: str = "") -> None:
        self._http = http
        self.host = host
        self._headers = {"Accept": "application/json"}
        if token:
            self._headers["Authorization"] = f"Bearer {token}"

    async def get(self, path: str, params: Mapping[str, str] | None = None) -> Answer:
        """Read."""
        given = tuple((params or {}).items())
        return await self._send(Request("GET", self.host + path, self._headers, params=given))

    async def post(
        self,
        path: str,
        value: Mapping[str, Any],
        *,
        key: str,
        unsure: ErrorKind,
    ) -> Answer:
        """Write JSON under a key; `unsure` is raised when nobody can say whether it happened."""
        headers = {"Content-Type": "application/json; charset=utf-8", "Idempotency-Key": key}
        request = Request("POST", self.host + path, self._headers | headers, json_body(value))
        return await self._send(request, unsure=unsure)

    async def form(self, path: str, values: Mapping[str, str]) -> dict[str, Any]:
        """Send a form, as everything about OAuth is; the object of the answer."""
        body = urlencode(values).encode()
        answer = await self.body(path, "application/x-www-form-urlencoded", body)
        return answer.json()

    async def body(
        self,
        path: str,
        content_type: str,
        body: bytes,
        *,
        unsure: ErrorKind = ErrorKind.TRANSIENT,
    ) -> Answer:
        """Send bytes of some type; `unsure` as in `post`."""
        headers = self._headers | {"Content-Type": content_type}
        request = Request("POST", self.host + path, headers, body)
        return await self._send(request, unsure=unsure)

    async def patch(self, path: str, content_type: str, body: bytes) -> Answer:
        """Change something."""
        headers = self._headers | {"Content-Type": content_type}
        return await self._send(Request("PATCH", self.host + path, headers, body))

    async def delete(self, path: str) -> None:
        """Take something away."""
        await self._send(Request("DELETE", self.host + path, self._headers))

    async def instance(self) -> dict[str, Any]:
        """What the server says of itself, in the shape of either version; empty if nothing.

        Some servers say nothing before they have an account, or to nobody.
        """
        for path in INSTANCE:
            if found := await self.document(path):
                return found
        return {}

    async def document(self, path: str) -> dict[str, Any]:
        """A JSON object that servers may have; empty when there is none."""
        try:
            answer = await self.get(path)
        except NetworkError as error:
            if error.kind in PASSING and not error.detail.startswith("http_3"):
                raise
            return {}
        return answer.json()

    async def _send(self, request: Request, *, unsure: ErrorKind = ErrorKind.TRANSIENT) -> Answer:
        """The answer, if it is a 2xx one; anything else is a NetworkError."""
        refused = partial(errors.error, now=datetime.now(UTC), unsure=unsure)
        return await exchange(self._http, request, unsure=unsure, refused=refused)
