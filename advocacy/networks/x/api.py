"""Calls to X, errors mapped. Used by the adapter and the connector."""

import base64
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any
from urllib.parse import urlencode

from advocacy.networks.errors import ErrorKind
from advocacy.networks.exchange import exchange
from advocacy.networks.types import App
from advocacy.networks.x import errors
from config.kernel.http import Answer, Http, Request, json_body

API, WWW = "https://api.x.com", "https://x.com"


class Api:
    """X for one token ("" for none).

    Hosts used, by role: "x_api" (tokens as well), "x_www" (consent, addresses for people).
    """

    def __init__(
        self, http: Http, hosts: Mapping[str, str], token: str = "", *, renewable: bool = False
    ) -> None:
        self._http = http
        self._origin = hosts.get("x_api") or API
        self.www = hosts.get("x_www") or WWW
        self._renewable = renewable
        self._bearer = {"Authorization": f"Bearer {token}"} if token else {}

    async def get(self, where: str, values: Mapping[str, str]) -> Answer:
        """Read."""
        url = f"{self._origin}{where}?{urlencode(values)}"
        return await self._send(Request("GET", url, self._bearer, encoded=True))

    async def post(
        self, where: str, value: Mapping[str, Any], *, unsure: ErrorKind = ErrorKind.TRANSIENT
    ) -> Answer:
        """Send JSON; `unsure` when nobody can say whether it was taken."""
        headers = self._bearer | {"Content-Type": "application/json"}
        request = Request("POST", self._origin + where, headers, json_body(value))
        return await self._send(request, unsure=unsure)

    async def upload(self, where: str, content_type: str, data: bytes) -> Answer:
        """Send a form with a file, which nobody sees before a post refers to it."""
        headers = self._bearer | {"Content-Type": content_type}
        return await self._send(Request("POST", self._origin + where, headers, data))

    async def delete(self, where: str) -> Answer:
        """Delete."""
        url = self._origin + where
        return await self._send(Request("DELETE", url, self._bearer, encoded=True))

    async def form(self, where: str, values: Mapping[str, str], app: App) -> dict[str, Any]:
        """Send a form to one of the OAuth addresses as ourselves; the object of the answer."""
        known = base64.b64encode(f"{app.client_id}:{app.client_secret}".encode()).decode()
        headers = {
            "Authorization": f"Basic {known}",
            "Content-Type": "application/x-www-form-urlencoded",
        }
        request = Request("POST", self._origin + where, headers, urlencode(values).encode())
        return (await self._send(request)).json()

    async def _send(self, request: Request, *, unsure: ErrorKind = ErrorKind.TRANSIENT) -> Answer:
        """The answer, if it is a 2xx one; anything else is a NetworkError."""
        now, renewable = datetime.now(UTC), self._renewable
        refused = partial(errors.error, now=now, unsure=unsure, renewable=renewable)
        return await exchange(self._http, request, unsure=unsure, refused=refused)
