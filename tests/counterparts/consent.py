"""What a person does on the pages of an AT Protocol server: sign in, and say yes or no.

The pages speak to the server in JSON; so do we, with the headers a browser would send.
"""

import json
import urllib.request
from http.client import HTTPResponse
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import parse_qsl, urlsplit

API = "/@atproto/oauth-provider/~api"


class Visitor:
    """A browser of one person, with its cookies."""

    def __init__(self) -> None:
        # By hand: the cookies are for https only, and browsers make an exception for localhost.
        self._cookies: dict[str, str] = {}

    def allow(self, url: str, *, handle: str, password: str) -> dict[str, str]:
        """Go to an authorisation page, sign in, say yes; the query one is sent back with."""
        self._open(url)
        values = {"locale": "en", "username": handle, "password": password, "remember": False}
        signed_in = self._call(url, "sign-in", values)
        account = signed_in["account"]
        # Newer servers call it what it is.
        name = "sub" if "sub" in account else "did"
        asked: dict[str, Any] = {name: account[name]}
        return self._back(self._call(url, "consent", asked, token=signed_in["ephemeralToken"]))

    def refuse(self, url: str) -> dict[str, str]:
        """Go to an authorisation page and say no; the query one is sent back with."""
        self._open(url)
        return self._back(self._call(url, "reject", {}))

    def _back(self, answer: dict[str, Any]) -> dict[str, str]:
        query = dict(parse_qsl(urlsplit(answer["url"]).query))
        return {name: query[name] for name in query if not name.startswith("redirect_")}

    def _open(self, url: str) -> None:
        headers = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
        headers["Sec-Fetch-Dest"] = "document"
        self._send(urllib.request.Request(url, headers=headers))

    def _call(
        self, page: str, name: str, values: dict[str, Any], *, token: str = ""
    ) -> dict[str, Any]:
        parts = urlsplit(page)
        origin = f"{parts.scheme}://{parts.netloc}"
        request = urllib.request.Request(f"{origin}{API}/{name}", json.dumps(values).encode())
        headers = {
            "Content-Type": "application/json",
            "Origin": origin,
            "Referer": page,
            "Sec-Fetch-Site": "same-origin",
            "Sec-Fetch-Mode": "same-origin",
            "Sec-Fetch-Dest": "empty",
            "X-CSRF-Token": self._cookies["csrf-token"],
        }
        if token:
            headers["Authorization"] = f"Bearer {token}"
        for header, value in headers.items():
            request.add_header(header, value)
        found: dict[str, Any] = json.loads(self._send(request))
        return found

    def _send(self, request: urllib.request.Request) -> bytes:
        cookies = "; ".join(f"{name}={value}" for name, value in self._cookies.items())
        request.add_header("Cookie", cookies)
        answer: HTTPResponse
        with urllib.request.urlopen(request, timeout=30) as answer:
            for line in answer.headers.get_all("Set-Cookie", []):
                self._cookies |= {name: held.value for name, held in SimpleCookie(line).items()}
            return answer.read()
