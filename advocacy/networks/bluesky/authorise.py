"""Linking by OAuth: people say yes at their own server, and no password comes near us."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from advocacy.networks import pkce
from advocacy.networks.bluesky import client, dpop, session, wire
from advocacy.networks.bluesky.identity import Directory, handle_of, typed
from advocacy.networks.bluesky.oauth import (
    AUTHORISATION,
    PUSH,
    REVOCATION,
    TOKEN,
    AuthServer,
    server_at,
    server_of,
)
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.ports import Tools
from advocacy.networks.types import Begun, Callback, Link, Question

KIND = "bluesky"
# What a server may say instead of a code (RFC 6749, 4.1.2.1); anybody may write a query.
REFUSALS = {
    "access_denied",
    "invalid_request",
    "invalid_scope",
    "server_error",
    "temporarily_unavailable",
    "unauthorized_client",
}


class BlueskyAuthoriser:
    """Asks for a handle or a server, sends the person there, and takes what they allowed.

    `tools.apps` has our name (`client`), `tools.registrations` keeps our key.
    """

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._directory = Directory(tools)
        self._client_id = tools.apps[KIND].client_id

    def questions(self) -> tuple[Question, ...]:
        """The handle, or else the server at which to say who one is."""
        host = Question("host", kind="host", required=False, default=self._directory.home)
        return (Question("identifier", required=False), host)

    async def begin(self, answers: Mapping[str, str], callback: Callback) -> Begun:
        """Push the request to the server that holds the account, and say where to send them."""
        who = typed(answers.get("identifier", ""))
        typed_host = answers.get("host", "").strip()
        host = self._directory.origin(typed_host) if typed_host else self._directory.home
        did = await self._directory.did_of(who, at=host) if who and "@" not in who else ""
        server = await server_of(self._tools.http, await self._pds(did) if did else host)
        kept = {
            "issuer": server.issuer,
            "did": did,
            "verifier": pkce.verifier(),
            "dpop": dpop.new_key(),
        }
        request = await self._pushed(server, kept, callback, hint=who)
        query = urlencode({"client_id": self._client_id, "request_uri": request})
        return Begun(f"{server.endpoints[AUTHORISATION]}?{query}", kept)

    async def finish(
        self, kept: Mapping[str, str], answer: Mapping[str, str], callback: Callback
    ) -> tuple[Link, ...]:
        """Trade the code for a session, and see whose it is and what it allows.

        AUTH_DEAD when the person or the server said no, or another server answered than the one
        that was asked; SCOPE_MISSING when posting was not allowed (what was is given back).
        """
        if answer.get("iss") != kept["issuer"] or not answer.get("code"):
            said = answer.get("error", "")
            raise NetworkError(ErrorKind.AUTH_DEAD, detail=said if said in REFUSALS else "no_code")
        server = await server_at(self._tools.http, kept["issuer"])
        values = {
            "grant_type": "authorization_code",
            "code": answer["code"],
            "code_verifier": kept["verifier"],
            "redirect_uri": callback.url,
        }
        token = await self._asked(server, kept["dpop"], TOKEN, values)
        try:
            return (await self._link(server, kept, token),)
        except NetworkError:
            await self._give_back(server, kept["dpop"], token)
            raise

    async def _pds(self, did: str) -> str:
        return self._directory.pds_of(await self._directory.document(did))

    async def _pushed(
        self, server: AuthServer, kept: Mapping[str, str], callback: Callback, *, hint: str
    ) -> str:
        """The name under which the server keeps our request."""
        values = {
            "response_type": "code",
            "redirect_uri": callback.url,
            "state": callback.state,
            "code_challenge": pkce.challenge(kept["verifier"]),
            "code_challenge_method": pkce.METHOD,
        }
        if hint:
            values["login_hint"] = hint
        try:
            made = await self._push(server, kept["dpop"], values, client.SCOPES)
        except NetworkError as error:
            if error.kind is not ErrorKind.SCOPE_MISSING:
                raise
            made = await self._push(server, kept["dpop"], values, client.OLD_SCOPES)
        if not isinstance(made.get("request_uri"), str):
            raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.HOST_NOT_A_SERVER)
        return str(made["request_uri"])

    async def _push(
        self, server: AuthServer, key: str, values: Mapping[str, str], scopes: tuple[str, ...]
    ) -> dict[str, Any]:
        return await self._asked(server, key, PUSH, {**values, "scope": " ".join(scopes)})

    async def _asked(
        self, server: AuthServer, key: str, endpoint: str, values: Mapping[str, str]
    ) -> dict[str, Any]:
        return await server.ask(self._tools, endpoint, values, client_id=self._client_id, key=key)

    async def _link(
        self, server: AuthServer, kept: Mapping[str, str], token: Mapping[str, Any]
    ) -> Link:
        did = str(token.get("sub", ""))
        if kept["did"] not in {"", did}:
            raise NetworkError(ErrorKind.AUTH_DEAD, detail=Detail.ANOTHER_ACCOUNT)
        document = await self._directory.document(did)
        pds = self._directory.pds_of(document)
        # Anybody's server may claim any DID: the DID's own server has to name this one.
        if (await server_of(self._tools.http, pds)).issuer != server.issuer:
            raise NetworkError(ErrorKind.AUTH_DEAD, detail="issuer")
        held = session.opened(server, pds, token, client_id=self._client_id, key=kept["dpop"])
        if not client.may_post(held.scopes):
            raise NetworkError(ErrorKind.SCOPE_MISSING, detail="insufficient_scope")
        own = await session.of(held, self._tools).pds.query(
            "com.atproto.server.getSession", {}, token=held.access
        )
        return Link(did, handle_of(did, own, document), held, url=wire.profile(did))

    async def _give_back(self, server: AuthServer, key: str, token: Mapping[str, Any]) -> None:
        """End a session that is of no use; either of its tokens stands for it."""
        held = (token.get(name) for name in ("access_token", "refresh_token"))
        known = next((one for one in held if isinstance(one, str) and one), "")
        if not known or REVOCATION not in server.endpoints:
            return
        try:
            await self._asked(server, key, REVOCATION, {"token": known})
        except NetworkError:
            return
