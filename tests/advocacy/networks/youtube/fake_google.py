"""A Google of our own: one person with a channel, and who says yes unless told otherwise."""

import hashlib
import itertools
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode

from aiohttp import web

from advocacy.networks.types import App, Credentials
from tests.counterparts.loopback import ScriptedServer

APPS = {"youtube": App("77.apps.googleusercontent.com", "google-secret")}
SCOPE = "https://www.googleapis.com/auth/youtube.readonly"
CHANNEL, TITLE, HANDLE = "UCabcDEF_123-456", "Camille & les barrages", "@camille.barrages"
WAYS = {
    ("POST", "/token"): "token",
    ("POST", "/revoke"): "revoke",
    ("GET", "/youtube/v3/channels"): "channels",
    ("GET", "/youtube/v3/videos"): "videos",
}
Call = dict[str, Any]


class FakeGoogle(ScriptedServer):
    """`answer_next` overrules what a call would say."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[Call] = []
        self.channels: dict[str, dict[str, Any]] = {CHANNEL: {}}
        """Statistics by channel of this person."""
        self.videos: dict[str, dict[str, Any]] = {}
        self.says = ""
        """The error the person comes back with; "" for a yes."""
        self.granted: str | None = None
        """What the person ticked; None: all that was asked for."""
        self.tokens: dict[str, str] = {}
        """Access tokens, and the refresh token that each came by."""
        self.refreshable: dict[str, str] = {}
        """Refresh tokens and their scopes."""
        self._codes: dict[str, Mapping[str, str]] = {}
        self._numbers = itertools.count(1)

    @property
    def hosts(self) -> Mapping[str, str]:
        """What adapters are told."""
        roles = ("youtube_api", "youtube_www", "google_oauth", "google_accounts")
        return dict.fromkeys(roles, self.origin)

    def credentials(self) -> Credentials:
        """Tokens of the channel."""
        self.refreshable["refresh"], self.tokens["access"] = SCOPE, "refresh"
        return Credentials(CHANNEL, access="access", refresh="refresh", scopes=(SCOPE,))

    def refuse_next(self, call: str, status: int, reason: str) -> None:
        """Refuse the next call of a name with that reason."""
        self.answer_next(call, status, problem(status, reason))

    def called(self, name: str) -> list[Call]:
        """Every call of a name: path, query, form, token."""
        return [call for call in self.calls if call["name"] == name]

    def authorise(self, query: Mapping[str, str]) -> str:
        """GET /o/oauth2/v2/auth, and the person's answer: where the browser is sent."""
        assert query["response_type"] == "code"
        answer = {"state": query["state"]}
        if self.says:
            answer["error"] = self.says
        else:
            answer["code"] = code = f"4/code-{next(self._numbers)}"
            self._codes[code] = query
        return f"{query['redirect_uri']}?{urlencode(answer)}"

    async def handle(self, request: web.Request) -> web.StreamResponse:
        name = WAYS.get((request.method, request.path), "")
        bearer = request.headers.get("Authorization", "").removeprefix("Bearer ")
        call = {
            "name": name,
            "path": request.path,
            "query": dict(request.query),
            "form": dict(parse_qsl(await request.text())),
            "token": bearer,
        }
        self.calls.append(call)
        if told := self.told(name):
            return told
        answer: web.Response = getattr(self, f"_on_{name}")(call)
        return answer

    def _on_token(self, call: Call) -> web.Response:
        form, app = call["form"], APPS["youtube"]
        if (form.get("client_id"), form.get("client_secret")) != (app.client_id, app.client_secret):
            return oauth_problem("invalid_client", 401)
        if form["grant_type"] == "refresh_token":
            known = form["refresh_token"]
            return self._granted(known, {}) if known in self.refreshable else _invalid_grant()
        asked = self._codes.pop(form.get("code", ""), {})
        if not asked or not _is_proven(asked, form):
            return _invalid_grant()
        refresh = f"1//refresh-{next(self._numbers)}"
        self.refreshable[refresh] = asked["scope"] if self.granted is None else self.granted
        renewable = asked.get("access_type") == "offline" and "consent" in asked.get("prompt", "")
        return self._granted(refresh, {"refresh_token": refresh} if renewable else {})

    def _granted(self, refresh: str, more: Mapping[str, str]) -> web.Response:
        access = f"ya29.{next(self._numbers)}"
        self.tokens[access] = refresh
        said = {"access_token": access, "expires_in": 3599, "token_type": "Bearer", **more}
        return web.json_response(said | {"scope": self.refreshable[refresh]})

    def _on_revoke(self, call: Call) -> web.Response:
        known = call["form"]["token"]
        refresh = self.tokens.get(known, known)
        if refresh not in self.refreshable:
            return oauth_problem("invalid_token")
        # All that the person allowed this app.
        self.refreshable.clear()
        self.tokens.clear()
        return web.json_response({})

    def _on_channels(self, call: Call) -> web.Response:
        assert call["query"]["mine"] == "true"
        return self._listed(call, self.channels, "channel")

    def _on_videos(self, call: Call) -> web.Response:
        asked = call["query"]["id"].split(",")
        there = {known: each for known, each in self.videos.items() if known in asked}
        return self._listed(call, there, "video")

    def _listed(self, call: Call, found: Mapping[str, Any], kind: str) -> web.Response:
        if call["token"] not in self.tokens:
            return web.json_response(problem(401, "authError"), status=401)
        parts = call["query"]["part"].split(",")
        items = [_item(known, told, parts) for known, told in found.items()]
        body = {"kind": f"youtube#{kind}ListResponse", "pageInfo": {"totalResults": len(items)}}
        return web.json_response(body | ({"items": items} if items else {}))


def _item(known: str, told: Mapping[str, Any], parts: list[str]) -> dict[str, Any]:
    snippet = {"title": TITLE, "customUrl": HANDLE}
    whole = {"snippet": snippet, "statistics": dict(told)}
    return {"id": known, **{name: whole[name] for name in parts}}


def _is_proven(asked: Mapping[str, str], form: Mapping[str, str]) -> bool:
    digest = hashlib.sha256(form["code_verifier"].encode()).digest()
    challenge = urlsafe_b64encode(digest).decode().rstrip("=")
    return (asked["redirect_uri"], asked["code_challenge"]) == (form["redirect_uri"], challenge)


def problem(status: int, reason: str) -> dict[str, Any]:
    """An error as YouTube words it."""
    one = {"message": "No", "domain": "youtube.quota", "reason": reason}
    return {"error": {"code": status, "message": "No", "errors": [one]}}


def oauth_problem(error: str, status: int = 400) -> web.Response:
    """An error as OAuth words it."""
    return web.json_response({"error": error, "error_description": "No"}, status=status)


def _invalid_grant() -> web.Response:
    return oauth_problem("invalid_grant")
