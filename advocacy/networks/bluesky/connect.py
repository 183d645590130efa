"""Linking an account by handle and app password."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import regex

from advocacy.networks.bluesky import wire
from advocacy.networks.bluesky.xrpc import Xrpc
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.ports import Tools
from advocacy.networks.types import Credentials, Link, Question
from config.kernel.http import HostRefused, Request

DEFAULT_PDS = "https://bsky.social"
DEFAULT_PLC = "https://plc.directory"
# A main password opens a session of this scope: more power than we should ever hold.
FULL_ACCESS = "com.atproto.access"
_INVISIBLE = regex.compile(r"[\p{Cf}\p{Cc}\s]")


class BlueskyConnector:
    """Asks for a server (optional), a handle or DID, and an app password.

    Hosts used: "bluesky_pds", the server that signs in people who name none and that resolves
    their handles; "bluesky_plc", the directory of DIDs.
    """

    def __init__(self, tools: Tools) -> None:
        self._http = tools.http
        self._home = tools.hosts.get("bluesky_pds") or DEFAULT_PDS
        self._plc = tools.hosts.get("bluesky_plc") or DEFAULT_PLC

    def questions(self) -> tuple[Question, ...]:
        """Server, identifier, app password."""
        return (
            Question("host", kind="host", required=False, default=self._home),
            Question("identifier"),
            Question("app_password", kind="secret"),
        )

    async def connect(self, answers: Mapping[str, str]) -> Link:
        """Sign in, then prove that the account lives where it says it does.

        A server can claim any DID. What counts is the DID's own document: it names the
        server, and that server has to accept the session.
        """
        identifier = _INVISIBLE.sub("", answers.get("identifier", "")).removeprefix("@")
        server = Xrpc(self._http, await self._server_for(identifier, answers.get("host", "")))
        session = await _sign_in(server, identifier, answers.get("app_password", "").strip())
        document = await self._document(str(session.get("did", "")))
        credentials = wire.credentials(session, self._pds_of(document))
        await _refuse_full_access(server, credentials)
        own = await self._confirm(credentials)
        return _link(own, document, credentials)

    async def _server_for(self, identifier: str, typed: str) -> str:
        if typed.strip():
            return self._origin(typed)
        if "@" in identifier:
            return self._home
        did = identifier
        if not did.startswith("did:"):
            did = await self._did_of(identifier)
        return self._pds_of(await self._document(did))

    async def _did_of(self, handle: str) -> str:
        try:
            answer = await Xrpc(self._http, self._home).query(
                "com.atproto.identity.resolveHandle", {"handle": handle.lower()}
            )
        except NetworkError as error:
            if error.kind is ErrorKind.CONTENT_INVALID:
                raise NetworkError(error.kind, detail=Detail.HANDLE_UNKNOWN) from error
            raise
        return str(answer.get("did", ""))

    async def _document(self, did: str) -> dict[str, Any]:
        """The DID's document, from the directory (did:plc) or its own host (did:web)."""
        if did.startswith("did:plc:"):
            url = f"{self._plc}/{quote(did, safe=':')}"
        elif did.startswith("did:web:"):
            url = f"{self._origin(did.removeprefix('did:web:'))}/.well-known/did.json"
        else:
            raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.HANDLE_UNKNOWN)
        try:
            document = await Xrpc(self._http, "").send(Request("GET", url))
        except NetworkError as error:
            if error.kind is ErrorKind.NOT_FOUND:
                detail = Detail.HANDLE_UNKNOWN
                raise NetworkError(ErrorKind.CONTENT_INVALID, detail=detail) from error
            raise
        if document.get("id") != did:
            raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.HANDLE_UNKNOWN)
        return document

    def _pds_of(self, document: dict[str, Any]) -> str:
        for service in document.get("service", ()):
            if str(service.get("id", "")).endswith("#atproto_pds"):
                return self._origin(str(service.get("serviceEndpoint", "")))
        raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.HOST_NOT_A_SERVER)

    async def _confirm(self, credentials: Credentials) -> dict[str, Any]:
        """The session as the account's own server sees it."""
        server = Xrpc(self._http, credentials.host)
        own = await server.query("com.atproto.server.getSession", {}, token=credentials.access)
        if own.get("did") != credentials.remote_id:
            raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.HOST_NOT_A_SERVER)
        return own

    def _origin(self, typed: str) -> str:
        try:
            return self._http.origin(typed)
        except HostRefused as refused:
            raise NetworkError(ErrorKind.CONTENT_INVALID, detail=refused.detail) from refused


async def _sign_in(server: Xrpc, identifier: str, password: str) -> dict[str, Any]:
    try:
        session = await server.procedure(
            "com.atproto.server.createSession",
            {"identifier": identifier, "password": password},
        )
    except NetworkError as error:
        if error.kind is ErrorKind.NOT_FOUND or error.detail.startswith("http_"):
            kind = ErrorKind.CONTENT_INVALID
            raise NetworkError(kind, detail=Detail.HOST_NOT_A_SERVER) from error
        raise
    if session.get("active") is False:
        raise NetworkError(ErrorKind.ACCOUNT_BLOCKED, detail=str(session.get("status", "")))
    if not {"did", "handle", "accessJwt", "refreshJwt"} <= session.keys():
        raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.HOST_NOT_A_SERVER)
    return session


async def _refuse_full_access(server: Xrpc, credentials: Credentials) -> None:
    if FULL_ACCESS not in credentials.scopes:
        return
    await server.procedure("com.atproto.server.deleteSession", None, token=credentials.refresh)
    raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.MAIN_PASSWORD)


def _link(own: dict[str, Any], document: dict[str, Any], credentials: Credentials) -> Link:
    """The handle counts only if the DID's document names it too."""
    handle = str(own.get("handle", ""))
    if f"at://{handle}" not in document.get("alsoKnownAs", ()):
        handle = credentials.remote_id
    return Link(
        remote_id=credentials.remote_id,
        handle=handle,
        credentials=credentials,
        url=f"{wire.WEB}/profile/{credentials.remote_id}",
    )
