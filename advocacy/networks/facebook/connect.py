"""Linking by OAuth 2: the pages that a person may write for.

The person's own token is short-lived, is traded for one of 60 days, and that for the tokens of
their pages, which have no end. Source: https://developers.facebook.com/docs/pages-api/getting-started
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import quote, urlencode

from advocacy.networks import graph
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.facebook import wire
from advocacy.networks.facebook.adapter import given_back
from advocacy.networks.graph import Graph, path
from advocacy.networks.ports import Tools
from advocacy.networks.types import App, Begun, Callback, Credentials, Link, Question

KIND = "facebook_page"
SCOPES = ("pages_show_list", "pages_manage_posts", "pages_read_engagement", "read_insights")
NEEDED = frozenset(SCOPES[:3])
# What a person has to be allowed on a page for us to write there. No set: what is told may be of
# any type, and a dict has no hash.
TASKS = ("CREATE_CONTENT", "MANAGE")
PAGE_FIELDS = "id,name,username,access_token,tasks"
_LONGEST = 200


class PageConnector:
    """Sends the person to Facebook, and takes what they allowed.

    Needs our registration in `tools.apps`; its `scopes` are asked for besides the usual
    ("business_management", where pages belong to a business portfolio).
    """

    def __init__(self, tools: Tools) -> None:
        app = tools.apps.get(KIND)
        if app is None:
            raise ValueError(f"apps: {KIND}")
        self._app: App = app
        self._http = tools.http
        self._www = tools.hosts.get("facebook_www") or wire.WWW
        self._root = (tools.hosts.get("facebook_graph") or wire.GRAPH) + path(wire.VERSION)
        self._asked = tuple(dict.fromkeys((*SCOPES, *app.scopes)))

    def questions(self) -> tuple[Question, ...]:
        """Nothing: there is one Facebook, and it knows who is signed in."""
        return ()

    async def begin(self, answers: Mapping[str, str], callback: Callback) -> Begun:
        """Where to send the person. What they said no to before they are asked again."""
        asked = {
            "client_id": self._app.client_id,
            "redirect_uri": callback.url,
            "state": callback.state,
            "response_type": "code",
            "scope": ",".join(self._asked),
            "auth_type": "rerequest",
        }
        dialog = f"{self._www}/{wire.VERSION}/dialog/oauth"
        return Begun(f"{dialog}?{urlencode(asked, quote_via=quote)}", {})

    async def finish(
        self, kept: Mapping[str, str], answer: Mapping[str, str], callback: Callback
    ) -> tuple[Link, ...]:
        """Trade the code for tokens, see what they allow, and for which pages.

        AUTH_DEAD when the person or Facebook said no. SCOPE_MISSING when publishing was not
        allowed, or for no page; what was allowed is given back then.
        """
        if not answer.get("code"):
            denied = answer.get("error") == "access_denied"
            raise NetworkError(ErrorKind.AUTH_DEAD, detail="access_denied" if denied else "no_code")
        token = await self._token(answer["code"], callback.url)
        theirs = Graph(self._http, self._root, token, secret=self._app.client_secret)
        scopes = await _granted(theirs)
        links: tuple[Link, ...] = ()
        missing = "insufficient_scope"
        if set(scopes) >= NEEDED:
            links, missing = await self._links(theirs, token, scopes), "no_page"
        if not links:
            await given_back(theirs)
            raise NetworkError(ErrorKind.SCOPE_MISSING, detail=missing)
        return links

    async def _token(self, code: str, url: str) -> str:
        """The person's token, the one that lasts for 60 days."""
        short = await self._traded({"code": code, "redirect_uri": url})
        proof = {"grant_type": "fb_exchange_token", "fb_exchange_token": graph.token_of(short)}
        return graph.token_of(await self._traded(proof))

    async def _traded(self, proof: Mapping[str, str]) -> dict[str, Any]:
        """A token answer for a code or a token. AUTH_DEAD when Facebook takes neither."""
        ours = {"client_id": self._app.client_id, "client_secret": self._app.client_secret}
        signed_off = Graph(self._http, self._root)
        try:
            return await signed_off.get(path("oauth", "access_token"), ours | dict(proof))
        except NetworkError as error:
            raise graph.unproven(error) from error

    async def _links(self, theirs: Graph, token: str, scopes: tuple[str, ...]) -> tuple[Link, ...]:
        """The pages, each with its own token and the number of the person, by whom Facebook calls
        when they take their yes back there. Of one page alone the person's token is kept as well,
        to do that with from here; where there are several that would end them all."""
        person = graph.identity(await theirs.get(path("me"), {"fields": "id"}))
        told, _ = await theirs.listed(path("me", "accounts"), {"fields": PAGE_FIELDS})
        pages = {graph.identity(one): one for one in told if _may_write(one)}
        extra = {"person_id": person} if len(pages) > 1 else {"person_id": person, "person": token}
        return tuple(
            _page(self._www, one, Credentials(known, scopes=scopes, extra=extra))
            for known, one in pages.items()
        )


async def _granted(theirs: Graph) -> tuple[str, ...]:
    """What the person allowed: they may say no to single scopes."""
    said = graph.objects(await theirs.get(path("me", "permissions"), {}))
    allowed = [one for one in said if one.get("status") == "granted"]
    return tuple(graph.text(one, "permission") for one in allowed)


def _may_write(page: Mapping[str, Any]) -> bool:
    """Whether the person may write for a page, and there is a token for it."""
    tasks = page.get("tasks")
    allowed = isinstance(tasks, list) and any(task in TASKS for task in tasks)
    return bool(allowed and graph.identity(page) and graph.text(page, "access_token"))


def _page(www: str, told: Mapping[str, Any], known: Credentials) -> Link:
    handle, name = graph.text(told, "username", _LONGEST), graph.text(told, "name", _LONGEST)
    return Link(
        remote_id=known.remote_id,
        handle=handle or name or known.remote_id,
        credentials=replace(known, access=graph.token_of(told)),
        name=name,
        url=f"{www}/{quote(handle or known.remote_id, safe='')}",
    )
