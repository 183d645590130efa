"""Tokens: traded for a code, renewed where LinkedIn lets us, given back.

Sources: https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow
and programmatic-refresh-tokens. Refresh tokens are for approved partners; they live a year from
the first consent, and renewing neither prolongs nor replaces them.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from advocacy.networks.errors import UNREADABLE, ErrorKind, NetworkError
from advocacy.networks.linkedin.api import Api
from advocacy.networks.told import end_of
from advocacy.networks.types import App, Credentials

AUTHORISE = "/oauth/v2/authorization"
TOKEN = "/oauth/v2/accessToken"  # noqa: S105 - an address
REVOKE = "/oauth/v2/revoke"


def granted(token: Mapping[str, Any], asked: tuple[str, ...]) -> tuple[str, ...]:
    """Scopes of a token answer, which has commas or spaces between them.

    One that names none granted what was asked for (RFC 6749, 5.1).
    """
    said = token.get("scope")
    return tuple(re.split(r"[,\s]+", said.strip())) if isinstance(said, str) and said else asked


def with_token(credentials: Credentials, token: Mapping[str, Any], now: datetime) -> Credentials:
    """Credentials with the tokens of an answer; a refresh token that is not named stays."""
    access, refresh = token.get("access_token"), token.get("refresh_token")
    if not isinstance(access, str) or not access:
        raise NetworkError(ErrorKind.TRANSIENT, detail=UNREADABLE)
    kept = credentials.refresh, credentials.refresh_expires_at
    if isinstance(refresh, str) and refresh:
        kept = refresh, end_of(token, "refresh_token_expires_in", now) or kept[1]
    return replace(
        credentials,
        access=access,
        access_expires_at=end_of(token, "expires_in", now),
        refresh=kept[0],
        refresh_expires_at=kept[1],
        scopes=granted(token, credentials.scopes),
    )


async def traded(api: Api, app: App, proof: Mapping[str, str]) -> dict[str, Any]:
    """A token answer for a code or a refresh token. AUTH_DEAD when LinkedIn takes neither."""
    ours = {"client_id": app.client_id, "client_secret": app.client_secret}
    return await api.form(TOKEN, dict(proof) | ours)


async def given_back(api: Api, app: App, token: str) -> bool:
    """End a token; whether LinkedIn agreed. The call is hardly documented."""
    values = {"client_id": app.client_id, "client_secret": app.client_secret, "token": token}
    try:
        await api.form(REVOKE, values)
    except NetworkError:
        return False
    return True
