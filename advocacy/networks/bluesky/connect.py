"""Linking an account by handle and app password."""

from collections.abc import Mapping
from typing import Any

from advocacy.networks.bluesky import wire
from advocacy.networks.bluesky.identity import Directory, handle_of, typed
from advocacy.networks.bluesky.xrpc import Xrpc
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.ports import Tools
from advocacy.networks.types import Credentials, Link, Question

# A main password opens a session of this scope: more power than we should ever hold.
FULL_ACCESS = "com.atproto.access"


class BlueskyConnector:
    """Asks for a server (optional), a handle or DID, and an app password.

    Hosts used: those of the `Directory`.
    """

    def __init__(self, tools: Tools) -> None:
        self._http = tools.http
        self._directory = Directory(tools)

    def questions(self) -> tuple[Question, ...]:
        """Server, identifier, app password."""
        return (
            Question("host", kind="host", required=False, default=self._directory.home),
            Question("identifier"),
            Question("app_password", kind="secret"),
        )

    async def connect(self, answers: Mapping[str, str]) -> Link:
        """Sign in, then prove that the account lives where it says it does: the server that the
        DID's document names has to accept the session."""
        identifier = typed(answers.get("identifier", ""))
        server = Xrpc(self._http, await self._server_for(identifier, answers.get("host", "")))
        session = await _sign_in(server, identifier, answers.get("app_password", "").strip())
        document = await self._directory.document(str(session.get("did", "")))
        credentials = wire.credentials(session, self._directory.pds_of(document))
        await _refuse_full_access(server, credentials)
        own = await self._confirm(credentials)
        return _link(own, document, credentials)

    async def _server_for(self, identifier: str, host: str) -> str:
        if host.strip():
            return self._directory.origin(host)
        if "@" in identifier:
            return self._directory.home
        did = await self._directory.did_of(identifier)
        return self._directory.pds_of(await self._directory.document(did))

    async def _confirm(self, credentials: Credentials) -> dict[str, Any]:
        """The session as the account's own server sees it."""
        server = Xrpc(self._http, credentials.host)
        own = await server.query("com.atproto.server.getSession", {}, token=credentials.access)
        if own.get("did") != credentials.remote_id:
            raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.HOST_NOT_A_SERVER)
        return own


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
    return Link(
        remote_id=credentials.remote_id,
        handle=handle_of(credentials.remote_id, own, document),
        credentials=credentials,
        url=wire.profile(credentials.remote_id),
    )
