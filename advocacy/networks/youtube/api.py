"""Calls to Google, errors mapped. Used by the adapter and the connector."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any
from urllib.parse import urlencode

from advocacy.networks.errors import UNREADABLE, ErrorKind, NetworkError
from advocacy.networks.exchange import exchange
from advocacy.networks.youtube import errors
from config.kernel.http import Http, Request

API, OAUTH = "https://www.googleapis.com", "https://oauth2.googleapis.com"
CONSENT, WWW = "https://accounts.google.com", "https://www.youtube.com"


class Api:
    """YouTube for one token ("" for none).

    Hosts used, by role: "youtube_api", "youtube_www" (addresses for people), "google_oauth"
    (tokens), "google_accounts" (consent).
    """

    def __init__(self, http: Http, hosts: Mapping[str, str], token: str = "") -> None:
        self._http = http
        self._api = hosts.get("youtube_api") or API
        self._oauth = hosts.get("google_oauth") or OAUTH
        self.consent = hosts.get("google_accounts") or CONSENT
        self.www = hosts.get("youtube_www") or WWW
        self._bearer = {"Authorization": f"Bearer {token}"} if token else {}

    async def items(self, collection: str, values: Mapping[str, str]) -> list[dict[str, Any]]:
        """The objects of a list, which costs a unit of the day's quota."""
        url = f"{self._api}/youtube/v3/{collection}?{urlencode(values)}"
        said = await self._send(Request("GET", url, self._bearer, encoded=True))
        # Where nothing was found, the list itself may be missing.
        found = said.get("items", [] if said.get("kind") else None)
        if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
            raise NetworkError(ErrorKind.TRANSIENT, detail=UNREADABLE)
        return found

    async def form(self, where: str, values: Mapping[str, str]) -> dict[str, Any]:
        """Send a form to one of the OAuth addresses; the object of the answer."""
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        body = urlencode(values).encode()
        return await self._send(Request("POST", self._oauth + where, headers, body))

    async def _send(self, request: Request) -> dict[str, Any]:
        refused = partial(errors.error, now=datetime.now(UTC))
        answer = await exchange(self._http, request, unsure=ErrorKind.TRANSIENT, refused=refused)
        return answer.json()
