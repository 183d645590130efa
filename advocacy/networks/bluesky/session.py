"""What lets us act for an account: a session of an app password, or one allowed by OAuth."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Protocol

from advocacy.networks.bluesky import client, wire
from advocacy.networks.bluesky.dpop import Bound
from advocacy.networks.bluesky.oauth import REVOCATION, TOKEN, AuthServer
from advocacy.networks.bluesky.xrpc import Xrpc
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.ports import Tools
from advocacy.networks.told import end_of
from advocacy.networks.types import Credentials, Revocation

# Names in `Credentials.extra`.
KEY, CLIENT, ISSUER = "dpop", "client_id", "issuer"


class Session(Protocol):
    """Calls the account's own server, is renewed and given back."""

    pds: Xrpc

    async def renew(self) -> Credentials:
        """A new pair for the refresh token. The old pair is not to be used again."""
        ...

    async def revoke(self) -> Revocation:
        """End it; a session that is dead already counts as ended."""
        ...


def of(credentials: Credentials, tools: Tools) -> Session:
    """The session these credentials are of."""
    kind = OauthSession if KEY in credentials.extra else PasswordSession
    return kind(credentials, tools)


class PasswordSession:
    """Opened with an app password."""

    def __init__(self, credentials: Credentials, tools: Tools) -> None:
        self._credentials = credentials
        self.pds = Xrpc(tools.http, credentials.host)

    async def renew(self) -> Credentials:
        """See `Session`."""
        try:
            session = await self.pds.procedure(
                "com.atproto.server.refreshSession", None, token=self._credentials.refresh
            )
        except NetworkError as error:
            if error.kind is ErrorKind.AUTH_EXPIRED:
                raise NetworkError(ErrorKind.AUTH_DEAD, detail=error.detail) from error
            raise
        if session.get("active") is False:
            raise NetworkError(ErrorKind.ACCOUNT_BLOCKED, detail=str(session.get("status", "")))
        return wire.credentials(session, self._credentials.host)

    async def revoke(self) -> Revocation:
        """End the session.

        Two things outlive it: the access token until it expires, and the app password itself.
        A session does not tell which of the account's app passwords opened it, so only its
        owner can revoke the right one.
        """
        try:
            await self.pds.procedure(
                "com.atproto.server.deleteSession", None, token=self._credentials.refresh
            )
        except NetworkError as error:
            ended = error.kind in {ErrorKind.AUTH_DEAD, ErrorKind.AUTH_EXPIRED}
        else:
            ended = True
        return Revocation(ended, ("app_password",), self._credentials.access_expires_at)


class OauthSession:
    """Allowed at the account's server; its tokens work with its own key only."""

    def __init__(self, credentials: Credentials, tools: Tools) -> None:
        self._credentials = credentials
        self._tools = tools
        bound = Bound(tools.http, credentials.extra[KEY], tools.nonces)
        self.pds = Xrpc(tools.http, credentials.host, bound)

    async def renew(self) -> Credentials:
        """See `Session`. A refresh token used twice ends the session, at once and for good."""
        values = {"grant_type": "refresh_token", "refresh_token": self._credentials.refresh}
        try:
            token = await self._asked(TOKEN, values)
        except NetworkError as error:
            # Nobody wrote what is asked here: refused for its form, the session lives on.
            if error.kind is not ErrorKind.CONTENT_INVALID:
                raise
            raise NetworkError(ErrorKind.TRANSIENT, detail=error.detail) from error
        if token.get("sub") != self._credentials.remote_id:
            raise NetworkError(ErrorKind.AUTH_DEAD, detail="sub")
        return with_tokens(self._credentials, token, datetime.now(UTC))

    async def revoke(self) -> Revocation:
        """See `Session`. Access tokens end with it where a server asks itself; a few minutes
        later elsewhere."""
        try:
            await self._asked(REVOCATION, {"token": self._credentials.refresh})
        except KeyError:  # a server without such an address
            ended = False
        except NetworkError as error:
            ended = error.kind is ErrorKind.AUTH_DEAD
        else:
            ended = True
        return Revocation(ended, (), self._credentials.access_expires_at)

    async def _asked(self, endpoint: str, values: Mapping[str, str]) -> dict[str, Any]:
        extra = self._credentials.extra
        server = AuthServer(extra[ISSUER], extra)
        return await server.ask(
            self._tools, endpoint, values, client_id=extra[CLIENT], key=extra[KEY]
        )


def opened(
    server: AuthServer, pds: str, token: Mapping[str, Any], *, client_id: str, key: str
) -> Credentials:
    """Credentials of a session that was just allowed."""
    now = datetime.now(UTC)
    credentials = Credentials(
        remote_id=str(token.get("sub", "")),
        host=pds,
        refresh_expires_at=now + client.lasts(client_id),
        extra={KEY: key, CLIENT: client_id, ISSUER: server.issuer, **server.endpoints},
    )
    return with_tokens(credentials, token, now)


def with_tokens(credentials: Credentials, token: Mapping[str, Any], now: datetime) -> Credentials:
    """The same session with the tokens of an answer.

    AUTH_DEAD for tokens that are not bound to our key: whoever reads one could use it.
    """
    access, refresh = token.get("access_token"), token.get("refresh_token")
    bound = str(token.get("token_type", "")).lower() == "dpop"
    if not bound or not isinstance(access, str) or not isinstance(refresh, str):
        raise NetworkError(ErrorKind.AUTH_DEAD, detail="token_type")
    return replace(
        credentials,
        access=access,
        refresh=refresh,
        access_expires_at=end_of(token, "expires_in", now),
        scopes=tuple(str(token.get("scope", "")).split()),
    )
