"""Tokens: traded for a code, renewed, given back.

Source: https://docs.x.com/fundamentals/authentication/oauth-2-0/user-access-token. An access token
lives two hours; its refresh token works once and comes with the next one.
"""

from collections.abc import Mapping
from typing import Any

from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.types import App, Credentials
from advocacy.networks.x.api import Api

AUTHORISE = "/i/oauth2/authorize"
TOKEN = "/2/oauth2/token"  # noqa: S105 - an address
REVOKE = "/2/oauth2/revoke"


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
