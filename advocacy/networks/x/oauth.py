"""Tokens: traded for a code, renewed, given back.

Source: https://docs.x.com/fundamentals/authentication/oauth-2-0/user-access-token. An access token
lives two hours; its refresh token works once and comes with the next one.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.told import end_of
from advocacy.networks.types import App, Credentials
from advocacy.networks.x.api import UNREADABLE, Api

AUTHORISE = "/i/oauth2/authorize"
TOKEN = "/2/oauth2/token"  # noqa: S105 - an address
REVOKE = "/2/oauth2/revoke"


def with_token(credentials: Credentials, token: Mapping[str, Any], now: datetime) -> Credentials:
    """Credentials with the tokens of an answer; what it does not name stays."""
    access, refresh, scope = (
        token.get(f"{it}") for it in ("access_token", "refresh_token", "scope")
    )
    if not isinstance(access, str) or not access:
        raise NetworkError(ErrorKind.TRANSIENT, detail=UNREADABLE)
    named = isinstance(scope, str) and scope.split()
    return replace(
        credentials,
        access=access,
        access_expires_at=end_of(token, "expires_in", now),
        refresh=refresh if isinstance(refresh, str) and refresh else credentials.refresh,
        scopes=tuple(named) if named else credentials.scopes,
    )


async def traded(api: Api, app: App, proof: Mapping[str, str]) -> dict[str, Any]:
    """A token answer for a code or a refresh token. AUTH_DEAD when X takes neither."""
    return await api.form(TOKEN, proof, app)


async def given_back(api: Api, app: App, credentials: Credentials) -> bool:
    """End both tokens, the longer one first; whether neither works any more."""
    tokens = filter(None, (credentials.refresh, credentials.access))
    return all([await _ended(api, app, token) for token in tokens])


async def _ended(api: Api, app: App, token: str) -> bool:
    """One that X does not know has ended."""
    try:
        await api.form(REVOKE, {"token": token}, app)
    except NetworkError as error:
        return error.kind is ErrorKind.AUTH_DEAD
    return True
