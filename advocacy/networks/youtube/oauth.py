"""Tokens of Google: traded for a code, renewed, given back.

Source: https://developers.google.com/identity/protocols/oauth2/web-server. An access token lives
an hour. A refresh token stays the same; it dies after six months without use, when more than a
hundred are out for one person, and after a week while Google has not looked at the consent screen.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.told import end_of
from advocacy.networks.types import App, Credentials
from advocacy.networks.youtube.api import UNREADABLE, Api

AUTHORISE = "/o/oauth2/v2/auth"
TOKEN = "/token"  # noqa: S105 - an address
REVOKE = "/revoke"


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
        # Told where the person allowed it for a time.
        refresh_expires_at=end_of(token, "refresh_token_expires_in", now)
        or credentials.refresh_expires_at,
        scopes=tuple(named) if named else credentials.scopes,
    )


async def traded(api: Api, app: App, proof: Mapping[str, str]) -> dict[str, Any]:
    """A token answer for a code or a refresh token. AUTH_DEAD when Google takes neither."""
    ours = {"client_id": app.client_id, "client_secret": app.client_secret}
    return await api.form(TOKEN, dict(proof) | ours)


async def given_back(api: Api, credentials: Credentials) -> bool:
    """End all that was allowed, by either of its tokens; whether none works any more."""
    try:
        await api.form(REVOKE, {"token": credentials.refresh or credentials.access})
    except NetworkError as error:
        # One that Google does not know has ended.
        return error.kind is ErrorKind.AUTH_DEAD
    return True
