"""Linking by OAuth 2 with PKCE, as a client that has a secret."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import quote, urlencode

from advocacy.networks import pkce
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.ports import Tools
from advocacy.networks.token_answers import with_token
from advocacy.networks.types import App, Begun, Callback, Credentials, Link, Question
from advocacy.networks.x import oauth, wire
from advocacy.networks.x.api import Api

# To post with images, to read it back, and to go on doing so after two hours.
SCOPES = ("tweet.read", "tweet.write", "users.read", "media.write", "offline.access")
ME = "/2/users/me"
_LONGEST = 200


class XConnector:
    """Sends the person to X, and takes what they allowed.

    Needs our registration in `tools.apps`; its `scopes` are asked for besides the usual.
    """

    def __init__(self, tools: Tools) -> None:
        app = tools.apps.get("x")
        if app is None:
            raise ValueError("apps: x")
        self._app: App = app
        self._tools = tools
        self._asked = tuple(dict.fromkeys((*SCOPES, *app.scopes)))

    def questions(self) -> tuple[Question, ...]:
        """Nothing: there is one X, and it knows who is signed in."""
        return ()

    async def begin(self, answers: Mapping[str, str], callback: Callback) -> Begun:
        """Where to send the person. X shows which account it is, and lets them change it."""
        kept = pkce.verifier()
        asked = {
            "response_type": "code",
            "client_id": self._app.client_id,
            "redirect_uri": callback.url,
            "scope": " ".join(self._asked),
            "state": callback.state,
            "code_challenge": pkce.challenge(kept),
            "code_challenge_method": pkce.METHOD,
        }
        www = Api(self._tools.http, self._tools.hosts).www
        url = f"{www}{oauth.AUTHORISE}?{urlencode(asked, quote_via=quote)}"
        return Begun(url, {"verifier": kept})

    async def finish(
        self, kept: Mapping[str, str], answer: Mapping[str, str], callback: Callback
    ) -> tuple[Link, ...]:
        """Trade the code, which lives half a minute, and see whose account it is.

        AUTH_DEAD when the person or X said no, SCOPE_MISSING when less was allowed than posting
        needs. What was allowed is given back when nothing comes of it.
        """
        if not answer.get("code"):
            raise _refused(answer.get("error", ""))
        proof = {
            "grant_type": "authorization_code",
            "code": answer["code"],
            "redirect_uri": callback.url,
            "code_verifier": kept["verifier"],
        }
        signed_off = Api(self._tools.http, self._tools.hosts)
        token = await oauth.traded(signed_off, self._app, proof)
        fresh = with_token(Credentials("", scopes=self._asked), token, datetime.now(UTC))
        try:
            return (await self._link(fresh),)
        except NetworkError:
            await oauth.given_back(signed_off, self._app, fresh)
            raise

    async def _link(self, fresh: Credentials) -> Link:
        if not set(SCOPES) <= set(fresh.scopes) or not fresh.refresh:
            raise NetworkError(ErrorKind.SCOPE_MISSING, detail="insufficient_scope")
        api = Api(self._tools.http, self._tools.hosts, fresh.access)
        who = wire.data(await api.get(ME, {"user.fields": "username"}))
        number = wire.number_of(who)
        handle = str(who.get("username") or "")[:_LONGEST]
        return Link(
            remote_id=number,
            handle=handle or number,
            credentials=replace(fresh, remote_id=number),
            name=str(who.get("name") or "")[:_LONGEST],
            url=f"{api.www}/{quote(handle, safe='')}" if handle else "",
        )


def _refused(error: str) -> NetworkError:
    if error == "invalid_scope":
        return NetworkError(ErrorKind.SCOPE_MISSING, detail=error)
    detail = "access_denied" if error == "access_denied" else "no_code"
    return NetworkError(ErrorKind.AUTH_DEAD, detail=detail)
