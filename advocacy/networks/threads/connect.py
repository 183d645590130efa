"""Linking by OAuth 2. There is no PKCE; scopes have commas between them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlencode

from advocacy.networks import graph
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.graph import Graph, path
from advocacy.networks.ports import Tools
from advocacy.networks.threads import tokens, wire
from advocacy.networks.types import App, Begun, Callback, Credentials, Link, Question

KIND = "threads"
SCOPES = ("threads_basic", "threads_content_publish", "threads_manage_insights", "threads_delete")
NEEDED = frozenset(SCOPES[:2])
# What Threads hangs on the code, and does not take back.
TAIL = "#_"
_LONGEST = 200


class ThreadsConnector:
    """Sends the person to Threads, and takes what they allowed.

    Needs our registration in `tools.apps`, which is one of Threads and not of Facebook; its
    `scopes` are asked for besides the usual.
    """

    def __init__(self, tools: Tools) -> None:
        app = tools.apps.get(KIND)
        if app is None:
            raise ValueError(f"apps: {KIND}")
        self._app: App = app
        self._http = tools.http
        self._hosts = tools.hosts
        self._origin = tools.hosts.get("threads_graph") or wire.GRAPH
        self._asked = tuple(dict.fromkeys((*SCOPES, *app.scopes)))

    def questions(self) -> tuple[Question, ...]:
        """Nothing: there is one Threads, and it knows who is signed in."""
        return ()

    async def begin(self, answers: Mapping[str, str], callback: Callback) -> Begun:
        """Where to send the person. Threads cannot be told to ask again who they are."""
        asked = {
            "client_id": self._app.client_id,
            "redirect_uri": callback.url,
            "scope": ",".join(self._asked),
            "response_type": "code",
            "state": callback.state,
        }
        origin = self._hosts.get("threads_www") or wire.CONSENT
        return Begun(f"{origin}/oauth/authorize?{urlencode(asked, quote_via=quote)}", {})

    async def finish(
        self, kept: Mapping[str, str], answer: Mapping[str, str], callback: Callback
    ) -> tuple[Link, ...]:
        """Trade the code for a token of an hour, that for one of 60 days; see whose it is.

        AUTH_DEAD when the person or Threads said no, SCOPE_MISSING when publishing was not
        allowed. Nothing can be given back: what is not kept is over within the hour.
        """
        code = answer.get("code", "").removesuffix(TAIL)
        if not code:
            denied = answer.get("error") == "access_denied"
            raise NetworkError(ErrorKind.AUTH_DEAD, detail="access_denied" if denied else "no_code")
        short = await self._first(code, callback.url)
        scopes = _granted(short, self._asked)
        if not set(scopes) >= NEEDED:
            raise NetworkError(ErrorKind.SCOPE_MISSING, detail="insufficient_scope")
        long, now = await self._long(graph.token_of(short)), datetime.now(UTC)
        fresh = tokens.with_token(Credentials("", scopes=scopes), long, now)
        return (await self._link(fresh),)

    async def _first(self, code: str, url: str) -> dict[str, Any]:
        """The token of an hour."""
        proof = {
            "client_id": self._app.client_id,
            "client_secret": self._app.client_secret,
            "code": code,
            "grant_type": "authorization_code",
            "redirect_uri": url,
        }
        try:
            return await Graph(self._http, self._origin).post(path("oauth", "access_token"), proof)
        except NetworkError as error:
            raise graph.unproven(error) from error

    async def _long(self, short: str) -> dict[str, Any]:
        """The token of 60 days."""
        asked = {
            "grant_type": tokens.TRADE,
            "client_secret": self._app.client_secret,
            "access_token": short,
        }
        return await tokens.traded(Graph(self._http, self._origin), path("access_token"), asked)

    async def _link(self, fresh: Credentials) -> Link:
        """The account of a token."""
        theirs = Graph(self._http, self._origin + path(wire.VERSION), fresh.access)
        told = await theirs.get(path("me"), {"fields": "id,username,name"})
        known = wire.made(told, ErrorKind.TRANSIENT)
        username, name = graph.text(told, "username", _LONGEST), graph.text(told, "name", _LONGEST)
        extra = {"username": username} if username else {}
        www = self._hosts.get("threads_www") or wire.WWW
        return Link(
            remote_id=known,
            handle=username or known,
            credentials=replace(fresh, remote_id=known, extra=extra),
            name=name,
            url=f"{www}/@{quote(username, safe='')}" if username else "",
        )


def _granted(token: Mapping[str, Any], asked: tuple[str, ...]) -> tuple[str, ...]:
    """What was allowed, where the token says so; else what was asked for (RFC 6749, 5.1)."""
    said = token.get("permissions")
    told = said.split(",") if isinstance(said, str) else said
    if not isinstance(told, list):
        return asked
    return tuple(one.strip() for one in told if isinstance(one, str) and one.strip()) or asked
