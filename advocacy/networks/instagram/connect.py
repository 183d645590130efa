"""Linking a professional account by Instagram's own login (OAuth 2).

There is no PKCE; scopes have commas between them.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import quote, urlencode

from advocacy.networks import graph, graph_tokens
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.graph import Graph, path
from advocacy.networks.instagram import wire
from advocacy.networks.ports import Tools
from advocacy.networks.types import App, Begun, Callback, Credentials, Link, Question

KIND = "instagram"
BASIC, INSIGHTS = "instagram_business_basic", "instagram_business_manage_insights"
# Nothing is published there, so that there are no posts whose insights could be read.
SCOPES = (BASIC,)
_LONGEST = 200


class InstagramConnector:
    """Sends the person to Instagram, and takes what they allowed.

    Needs our registration in `tools.apps`, which is the Instagram app of an app at Meta; its
    `scopes` are asked for besides the usual.
    """

    def __init__(self, tools: Tools) -> None:
        app = tools.apps.get(KIND)
        if app is None:
            raise ValueError(f"apps: {KIND}")
        self._app: App = app
        self._http = tools.http
        self._hosts = tools.hosts
        self._origin = tools.hosts.get("instagram_graph") or wire.GRAPH
        self._www = tools.hosts.get("instagram_www") or wire.WWW
        self._asked = tuple(dict.fromkeys((*SCOPES, *app.scopes)))

    def questions(self) -> tuple[Question, ...]:
        """Nothing: there is one Instagram, and it knows who is signed in."""
        return ()

    async def begin(self, answers: Mapping[str, str], callback: Callback) -> Begun:
        """Where to send the person; for another account they have to sign in again."""
        asked = {
            "client_id": self._app.client_id,
            "redirect_uri": callback.url,
            "scope": ",".join(self._asked),
            "response_type": "code",
            "state": callback.state,
        }
        if answers.get("another_account"):
            asked["force_reauth"] = "true"
        return Begun(f"{self._www}/oauth/authorize?{urlencode(asked, quote_via=quote)}", {})

    async def finish(
        self, kept: Mapping[str, str], answer: Mapping[str, str], callback: Callback
    ) -> tuple[Link, ...]:
        """Trade the code for a token of an hour, that for one of 60 days; see whose it is.

        AUTH_DEAD when the person or Instagram said no, SCOPE_MISSING when reading was not
        allowed, CONTENT_INVALID for an account that is not professional. Nothing can be given
        back: what is not kept is over in 60 days, and the person can remove the app.
        """
        code = graph_tokens.code_of(answer)
        server = Graph(self._http, self._hosts.get("instagram_api") or wire.API)
        short = wire.token(await graph_tokens.first(server, self._app, code, callback.url))
        scopes = graph_tokens.granted(short, self._asked)
        if BASIC not in scopes:
            raise NetworkError(ErrorKind.SCOPE_MISSING, detail=Detail.READING)
        signed_off = Graph(self._http, self._origin)
        hour = graph.token_of(short)
        long = await graph_tokens.prolonged(signed_off, self._app, wire.TRADE, hour)
        fresh = graph_tokens.with_token(Credentials("", scopes=scopes), long, datetime.now(UTC))
        return (await self._link(fresh),)

    async def _link(self, fresh: Credentials) -> Link:
        """The account of a token."""
        theirs = Graph(self._http, self._origin + path(wire.VERSION), fresh.access)
        told = await theirs.get(path("me"), {"fields": wire.PROFILE})
        known = wire.identity(told)
        username = graph.text(told, "username", _LONGEST)
        # By this one Instagram names them when they take their yes back.
        person = graph.identity(told)
        return Link(
            remote_id=known,
            handle=username or known,
            credentials=replace(
                fresh, remote_id=known, extra={"person_id": person} if person else {}
            ),
            name=graph.text(told, "name", _LONGEST),
            url=f"{self._www}/{quote(username, safe='')}/" if username else "",
        )
