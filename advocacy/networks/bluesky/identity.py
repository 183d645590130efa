"""Who is who: handles to DIDs, and DIDs to the servers that hold them.

A server can claim any DID. What counts is the DID's own document: it names the server.
"""

from typing import Any
from urllib.parse import quote

import regex

from advocacy.networks.bluesky.xrpc import Xrpc
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.ports import Tools
from config.kernel.http import HostRefused, Request

DEFAULT_PDS = "https://bsky.social"
DEFAULT_PLC = "https://plc.directory"
_INVISIBLE = regex.compile(r"[\p{Cf}\p{Cc}\s]")


def typed(identifier: str) -> str:
    """A handle or DID as somebody meant it."""
    return _INVISIBLE.sub("", identifier).removeprefix("@")


class Directory:
    """Hosts used: "bluesky_pds", the server of people who name none, which also resolves handles;
    "bluesky_plc", the directory of DIDs."""

    def __init__(self, tools: Tools) -> None:
        self._http = tools.http
        self.home = tools.hosts.get("bluesky_pds") or DEFAULT_PDS
        self._plc = tools.hosts.get("bluesky_plc") or DEFAULT_PLC

    async def did_of(self, handle: str, *, at: str = "") -> str:
        """The DID behind a handle (or the DID itself); CONTENT_INVALID for one nobody has.

        `at` is the server to ask, instead of the usual one; it need not be right: what a DID's
        own document says is what counts.
        """
        if handle.startswith("did:"):
            return handle
        try:
            answer = await Xrpc(self._http, at or self.home).query(
                "com.atproto.identity.resolveHandle", {"handle": handle.lower()}
            )
        except NetworkError as error:
            if error.kind is ErrorKind.CONTENT_INVALID:
                raise NetworkError(error.kind, detail=Detail.HANDLE_UNKNOWN) from error
            raise
        return str(answer.get("did", ""))

    async def document(self, did: str) -> dict[str, Any]:
        """The DID's document, from the directory (did:plc) or its own host (did:web)."""
        if did.startswith("did:plc:"):
            url = f"{self._plc}/{quote(did, safe=':')}"
        elif did.startswith("did:web:"):
            url = f"{self.origin(did.removeprefix('did:web:'))}/.well-known/did.json"
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

    def pds_of(self, document: dict[str, Any]) -> str:
        """The origin of the server that holds the account."""
        for service in document.get("service", ()):
            if str(service.get("id", "")).endswith("#atproto_pds"):
                return self.origin(str(service.get("serviceEndpoint", "")))
        raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.HOST_NOT_A_SERVER)

    def origin(self, written: str) -> str:
        """The origin of a server that somebody named; CONTENT_INVALID for one we may not call."""
        try:
            return self._http.origin(written)
        except HostRefused as refused:
            raise NetworkError(ErrorKind.CONTENT_INVALID, detail=refused.detail) from refused


def handle_of(did: str, own: dict[str, Any], document: dict[str, Any]) -> str:
    """The handle a session says, if the DID's document names it too; else the DID."""
    handle = str(own.get("handle", ""))
    return handle if f"at://{handle}" in document.get("alsoKnownAs", ()) else did
