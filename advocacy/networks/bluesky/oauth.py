"""One authorisation server: asked to let somebody in, traded codes and tokens with.

https://atproto.com/specs/oauth: requests are pushed first (RFC 9126), with PKCE, bound to the key
of the session to be; answers name who speaks and for whom.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any
from urllib.parse import urlencode

from advocacy.networks.bluesky import client, wire
from advocacy.networks.bluesky.dpop import Bound
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.exchange import Sends, exchange
from advocacy.networks.ports import Tools
from config.kernel.http import Answer, HostRefused, Http, Request

OF_RESOURCE = "/.well-known/oauth-protected-resource"
OF_SERVER = "/.well-known/oauth-authorization-server"
AUTHORISATION, TOKEN = "authorization_endpoint", "token_endpoint"
PUSH, REVOCATION = "pushed_authorization_request_endpoint", "revocation_endpoint"
NEEDED = (AUTHORISATION, TOKEN, PUSH)
_FORM = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
_KINDS = {
    # Of a code or a refresh token that is over, used already, or somebody else's.
    "invalid_grant": ErrorKind.AUTH_DEAD,
    "access_denied": ErrorKind.AUTH_DEAD,
    "unauthorized_client": ErrorKind.AUTH_DEAD,
    # Our proof is not taken: for a clock a minute slow, say. The session may well live on.
    "invalid_client": ErrorKind.TRANSIENT,
    "invalid_client_metadata": ErrorKind.CONTENT_INVALID,
    "invalid_scope": ErrorKind.SCOPE_MISSING,
}
_DETAILS = {"invalid_client_metadata": Detail.CLIENT_UNREADABLE}


class AuthServer:
    """The endpoints of one issuer. `endpoints` are among those its metadata names."""

    def __init__(self, issuer: str, endpoints: Mapping[str, str]) -> None:
        self.issuer = issuer
        self.endpoints = endpoints

    async def ask(
        self, tools: Tools, endpoint: str, values: Mapping[str, str], *, client_id: str, key: str
    ) -> dict[str, Any]:
        """The JSON object of the answer to a form sent to an endpoint, by name, as that client.

        `key` is the session's. KeyError where the server has no such endpoint.
        """
        ours = await client.key_of(client_id, tools.registrations)
        form = {**values, **client.proof(client_id, ours, self.issuer)}
        request = Request("POST", self.endpoints[endpoint], _FORM, urlencode(form).encode())
        return (await _exchanged(Bound(tools.http, key, tools.nonces), request)).json()


async def server_of(http: Http, pds: str) -> AuthServer:
    """The authorisation server of a PDS. CONTENT_INVALID for a host that is no such server."""
    resource = await _metadata(http, pds + OF_RESOURCE)
    named = resource.get("authorization_servers")
    issuer = str(named[0]) if isinstance(named, list) and named else ""
    return await server_at(http, issuer)


async def server_at(http: Http, issuer: str) -> AuthServer:
    """The authorisation server of that name, if its own metadata bears it out (RFC 8414, 3.3).

    A PDS may name anything: only the origin of a server that people may send us to is called.
    """
    if _origin(http, issuer) != issuer:
        raise _no_server()
    found = await _metadata(http, issuer + OF_SERVER)
    endpoints = {
        name: str(found[name]) for name in (*NEEDED, REVOCATION) if _is_of(issuer, found.get(name))
    }
    if found.get("issuer") != issuer or not set(NEEDED) <= endpoints.keys():
        raise _no_server()
    return AuthServer(issuer, endpoints)


def _origin(http: Http, issuer: str) -> str:
    try:
        return http.origin(issuer)
    except HostRefused as refused:
        raise _no_server() from refused


async def _metadata(http: Http, url: str) -> dict[str, Any]:
    try:
        answer = await _exchanged(http, Request("GET", url, {"Accept": "application/json"}))
    except NetworkError as error:
        if error.kind is ErrorKind.TRANSIENT:
            raise
        raise _no_server() from error
    return answer.json()


async def _exchanged(sender: Sends, request: Request) -> Answer:
    refused = partial(_error, now=datetime.now(UTC))
    return await exchange(sender, request, unsure=ErrorKind.TRANSIENT, refused=refused)


def _is_of(issuer: str, address: object) -> bool:
    # Endpoints may be anywhere in theory; at another origin they would see our proofs.
    return isinstance(address, str) and address.startswith(f"{issuer}/")


def _no_server() -> NetworkError:
    return NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.HOST_NOT_A_SERVER)


def _error(answer: Answer, *, now: datetime) -> NetworkError:
    """OAuth's errors (RFC 6749, 5.2); what is not its JSON is judged by its status."""
    name = str(answer.json().get("error", ""))[:60]
    if answer.status == 429:
        back = wire.retry_at(answer.headers, now)
        return NetworkError(ErrorKind.RATE_LIMITED, retry_at=back, detail=name)
    if answer.status >= 500:
        return NetworkError(ErrorKind.TRANSIENT, detail=f"http_{answer.status}")
    kind = _KINDS.get(name, ErrorKind.CONTENT_INVALID)
    return NetworkError(kind, detail=_DETAILS.get(name, name or f"http_{answer.status}"))
