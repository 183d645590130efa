"""Linking a channel by OAuth 2 with PKCE: a yes at Google proves whose it is.

Public figures could be read with a key alone, of any channel there is. Nobody would have proved
that it is theirs, so that way is not offered.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import quote, urlencode

from advocacy.networks import pkce
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.ports import Tools
from advocacy.networks.token_answers import with_token
from advocacy.networks.types import App, Begun, Callback, Credentials, Link, Question
from advocacy.networks.youtube import oauth, wire
from advocacy.networks.youtube.api import Api

KIND = "youtube"
SCOPE = "https://www.googleapis.com/auth/youtube.readonly"
OFFLINE = {"access_type": "offline"}


class YouTubeConnector:
    """Sends the person to Google, and takes what they allowed.

    Needs our registration in `tools.apps`; its `scopes` are asked for besides the usual.
    """

    def __init__(self, tools: Tools) -> None:
        app = tools.apps.get(KIND)
        if app is None:
            raise ValueError(f"apps: {KIND}")
        self._app: App = app
        self._tools = tools
        self._signed_off = Api(tools.http, tools.hosts)
        self._asked = tuple(dict.fromkeys((SCOPE, *app.scopes)))

    def questions(self) -> tuple[Question, ...]:
        """Nothing: Google asks which account and channel it is."""
        return ()

    async def begin(self, answers: Mapping[str, str], callback: Callback) -> Begun:
        """Where to send the person. Only who is asked anew gets a token that can be renewed."""
        kept = pkce.verifier()
        another = "select_account " if answers.get("another_account") else ""
        asked = OFFLINE | {
            "response_type": "code",
            "client_id": self._app.client_id,
            "redirect_uri": callback.url,
            "scope": " ".join(self._asked),
            "state": callback.state,
            "prompt": f"{another}consent",
            "code_challenge": pkce.challenge(kept),
            "code_challenge_method": pkce.METHOD,
        }
        url = f"{self._signed_off.consent}{oauth.AUTHORISE}?{urlencode(asked, quote_via=quote)}"
        return Begun(url, {"verifier": kept})

    async def finish(
        self, kept: Mapping[str, str], answer: Mapping[str, str], callback: Callback
    ) -> tuple[Link, ...]:
        """Trade the code and see whose channel it is.

        AUTH_DEAD when the person or Google said no, SCOPE_MISSING when reading was not allowed,
        CONTENT_INVALID for somebody without a channel. What was allowed is given back then, and
        with it all that they allowed us before; not where Google gave no answer.
        """
        if not answer.get("code"):
            denied = answer.get("error") == "access_denied"
            raise NetworkError(ErrorKind.AUTH_DEAD, detail="access_denied" if denied else "no_code")
        proof = {
            "grant_type": "authorization_code",
            "code": answer["code"],
            "redirect_uri": callback.url,
            "code_verifier": kept["verifier"],
        }
        token = await oauth.traded(self._signed_off, self._app, proof)
        fresh = with_token(Credentials("", scopes=self._asked), token, datetime.now(UTC))
        try:
            return await self._links(fresh)
        except NetworkError as error:
            if error.kind in (ErrorKind.SCOPE_MISSING, ErrorKind.CONTENT_INVALID):
                await oauth.given_back(self._signed_off, fresh)
            raise

    async def _links(self, fresh: Credentials) -> tuple[Link, ...]:
        if SCOPE not in fresh.scopes or not fresh.refresh:
            raise NetworkError(ErrorKind.SCOPE_MISSING, detail=Detail.READING)
        api = Api(self._tools.http, self._tools.hosts, fresh.access)
        found = await api.items("channels", {"part": "snippet,statistics", "mine": "true"})
        if not found:
            raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.NO_CHANNEL)
        return tuple(
            Link(
                remote_id=wire.identity(one),
                handle=wire.snippet(one, "customUrl") or wire.identity(one),
                credentials=replace(fresh, remote_id=wire.identity(one)),
                name=wire.snippet(one, "title"),
                url=wire.address(api.www, wire.identity(one)),
            )
            for one in found
        )
