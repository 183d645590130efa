"""Calls to LinkedIn, errors mapped. Used by the adapters and the connectors."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import partial
from typing import Any
from urllib.parse import urlencode, urlsplit

from advocacy.networks.errors import UNREADABLE, ErrorKind, NetworkError
from advocacy.networks.exchange import exchange
from advocacy.networks.linkedin import errors
from advocacy.networks.linkedin.restli import Values, path, query
from config.kernel.http import Answer, Http, Request, json_body

API, WWW = "https://api.linkedin.com", "https://www.linkedin.com"
# There is no default, and each month's version ends a year later: speak a newer one by then.
# https://learn.microsoft.com/en-us/linkedin/marketing/versioning
VERSION = "202608"
SUNSET = date(2027, 8, 15)


class Api:
    """LinkedIn for one token ("" for none).

    Hosts used, by role: "linkedin_api", "linkedin_www" (consent, tokens, addresses for people).
    """

    def __init__(
        self, http: Http, hosts: Mapping[str, str], token: str = "", *, renewable: bool = False
    ) -> None:
        self._http = http
        self._origin = hosts.get("linkedin_api") or API
        self.www = hosts.get("linkedin_www") or WWW
        self._renewable = renewable
        self._bearer = {"Authorization": f"Bearer {token}"} if token else {}

    async def find(self, collection: str, finder: str, values: Values) -> Answer:
        """Ask a finder."""
        asked = f"/rest{collection}{query({'q': finder} | dict(values))}"
        return await self._rest("GET", asked, "FINDER")

    async def get(self, collection: str, key: str, values: Values) -> Answer:
        """Read one by its key."""
        return await self._rest("GET", f"/rest{path(collection, key)}{query(values)}", "GET")

    async def get_several(self, collection: str, keys: list[int]) -> Answer:
        """Read several by their keys."""
        return await self._rest("GET", f"/rest{collection}{query({'ids': keys})}", "BATCH_GET")

    async def create(self, collection: str, value: Mapping[str, Any]) -> Answer:
        """Create one. AMBIGUOUS when nobody can say whether that happened."""
        body = json_body(value)
        unsure = ErrorKind.AMBIGUOUS
        return await self._rest("POST", f"/rest{collection}", "CREATE", body=body, unsure=unsure)

    async def act(self, collection: str, action: str, value: Mapping[str, Any]) -> Answer:
        """Have an action done that leaves nothing which others see."""
        asked = f"/rest{collection}{query({'action': action})}"
        return await self._rest("POST", asked, "ACTION", body=json_body(value))

    async def delete(self, collection: str, key: str) -> None:
        """Delete one."""
        await self._rest("DELETE", f"/rest{path(collection, key)}", "DELETE")

    async def userinfo(self) -> dict[str, Any]:
        """Who the token belongs to (OpenID Connect, which has no versions)."""
        url = f"{self._origin}/v2/userinfo"
        return (await self._send(Request("GET", url, self._bearer))).json()

    async def put(self, url: str, content_type: str, data: bytes) -> None:
        """Upload to an address that LinkedIn gave. The token goes to LinkedIn alone."""
        if not self._is_theirs(url):
            raise NetworkError(ErrorKind.TRANSIENT, detail=UNREADABLE)
        headers = self._bearer | {"Content-Type": content_type}
        await self._send(Request("PUT", url, headers, data, encoded=True))

    async def form(self, where: str, values: Mapping[str, str]) -> dict[str, Any]:
        """Send a form to one of the OAuth addresses; the object of the answer."""
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        request = Request("POST", self.www + where, headers, urlencode(values).encode())
        return (await self._send(request)).json()

    def _is_theirs(self, url: str) -> bool:
        try:
            parts = urlsplit(url)
        except ValueError:
            return False
        if f"{parts.scheme}://{parts.netloc}" in {self._origin, self.www}:
            return True
        return parts.scheme == "https" and (parts.hostname or "").endswith(".linkedin.com")

    async def _rest(
        self,
        method: str,
        where: str,
        restli: str,
        *,
        body: bytes | None = None,
        unsure: ErrorKind = ErrorKind.TRANSIENT,
    ) -> Answer:
        headers = self._bearer | {
            "LinkedIn-Version": VERSION,
            "X-Restli-Protocol-Version": "2.0.0",
            "X-RestLi-Method": restli,
        }
        if body is not None:
            headers["Content-Type"] = "application/json"
        request = Request(method, self._origin + where, headers, body, encoded=True)
        return await self._send(request, unsure=unsure)

    async def _send(self, request: Request, *, unsure: ErrorKind = ErrorKind.TRANSIENT) -> Answer:
        """The answer, if it is a 2xx one; anything else is a NetworkError."""
        now, renewable = datetime.now(UTC), self._renewable
        refused = partial(errors.error, now=now, unsure=unsure, renewable=renewable)
        return await exchange(self._http, request, unsure=unsure, refused=refused)
