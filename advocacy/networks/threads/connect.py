"""Linking by OAuth 2. There is no PKCE; scopes have commas between them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import quote, urlencode

from advocacy.networks import graph, graph_tokens
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.graph import Graph, path
from advocacy.networks.ports import Tools
from advocacy.networks.threads import wire
from advocacy.networks.types import App, Begun, Callback, Credentials, Link, Question

KIND = "threads"
SCOPES = ("threads_basic", "threads_content_publish", "threads_manage_insights", "threads_delete")
NEEDED = frozenset(SCOPES[:2])
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
        code, signed_off = graph_tokens.code_of(answer), Graph(self._http, self._origin)
        short = await graph_tokens.first(signed_off, self._app, code, callback.url)
        scopes = graph_tokens.granted(short, self._asked)
        if not set(scopes) >= NEEDED:
            raise NetworkError(ErrorKind.SCOPE_MISSING, detail="insufficient_scope")
        token = graph.token_of(short)
        long = await graph_tokens.prolonged(signed_off, self._app, wire.TRADE, token)
        fresh = graph_tokens.with_token(Credentials("", scopes=scopes), long, datetime.now(UTC))
        return (await self._link(fresh),)

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
