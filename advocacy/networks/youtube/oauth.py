"""Tokens of Google: traded for a code, renewed, given back.

Source: https://developers.google.com/identity/protocols/oauth2/web-server. An access token lives
an hour. A refresh token stays the same; it dies after six months without use, when more than a
hundred are out for one person, and after a week while Google has not looked at the consent screen.
"""

from collections.abc import Mapping
from typing import Any

from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.types import App, Credentials
from advocacy.networks.youtube.api import Api

AUTHORISE = "/o/oauth2/v2/auth"
TOKEN = "/token"  # noqa: S105 - an address
REVOKE = "/revoke"


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
