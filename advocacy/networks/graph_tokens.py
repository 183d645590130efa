"""Tokens of Threads and of Instagram: a code is traded for one of an hour, that for one of 60 days,
which is renewed by itself.

Sources: https://developers.facebook.com/docs/threads/get-started/long-lived-tokens, and the page
"Business login" of Instagram. A token can be renewed from its second day on, and never once it is
over; so what we call its end is the moment from which on it is to be renewed, and the end of
renewing is that of the token.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from advocacy.networks import graph
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.graph import Graph, Said, Values, path
from advocacy.networks.told import end_of
from advocacy.networks.types import App, Credentials

RENEWED_AFTER = timedelta(days=7)
# Too young to be renewed, or just refused for a moment: the next try is a day away.
A_DAY = timedelta(days=1)
LASTS = timedelta(days=60)
# What hangs on the code, and is not taken back.
_TAIL = "#_"
_FOR_A_MOMENT = {ErrorKind.TRANSIENT, ErrorKind.RATE_LIMITED}


def code_of(answer: Mapping[str, str]) -> str:
    """The code that the person came back with; AUTH_DEAD when there is none."""
    code = answer.get("code", "").removesuffix(_TAIL)
    if not code:
        denied = answer.get("error") == "access_denied"
        raise NetworkError(ErrorKind.AUTH_DEAD, detail="access_denied" if denied else "no_code")
    return code


async def first(signed_off: Graph, app: App, code: str, url: str) -> Said:
    """The answer with a token of an hour. AUTH_DEAD when the code is not taken."""
    proof = {
        "client_id": app.client_id,
        "client_secret": app.client_secret,
        "code": code,
        "grant_type": "authorization_code",
        "redirect_uri": url,
    }
    try:
        return await signed_off.post(path("oauth", "access_token"), proof)
    except NetworkError as error:
        raise graph.unproven(error) from error


async def prolonged(signed_off: Graph, app: App, grant_type: str, short: str) -> Said:
    """The answer with a token of 60 days for one of an hour."""
    asked = {
        "grant_type": grant_type,
        "client_secret": app.client_secret,
        "access_token": short,
    }
    return await _traded(signed_off, path("access_token"), asked)


def granted(token: Mapping[str, Any], asked: tuple[str, ...]) -> tuple[str, ...]:
    """What was allowed, where the token says so; else what was asked for (RFC 6749, 5.1)."""
    said = token.get("permissions")
    told = said.split(",") if isinstance(said, str) else said
    if not isinstance(told, list):
        return asked
    return tuple(one.strip() for one in told if isinstance(one, str) and one.strip()) or asked


def with_token(credentials: Credentials, said: Mapping[str, Any], now: datetime) -> Credentials:
    """Credentials with the token of an answer, which is its own refresh token."""
    token = graph.token_of(said)
    end = end_of(said, "expires_in", now) or now + LASTS
    return replace(
        credentials,
        access=token,
        refresh=token,
        access_expires_at=min(now + RENEWED_AFTER, end),
        refresh_expires_at=end,
    )


def _is_young(credentials: Credentials, now: datetime) -> bool:
    """Whether the token would not be renewed yet."""
    end = credentials.refresh_expires_at
    return end is not None and end - now > LASTS - A_DAY


def _put_off(credentials: Credentials, now: datetime) -> Credentials | None:
    """The same token, to be renewed a day later; None when it does not live that long."""
    end = credentials.refresh_expires_at
    if end is None or end < now + A_DAY:
        return None
    return replace(credentials, access_expires_at=now + A_DAY)


async def _traded(signed_off: Graph, where: str, values: Values) -> Said:
    """A token answer for a token. AUTH_DEAD when it is not taken."""
    try:
        return await signed_off.get(where, values)
    except NetworkError as error:
        raise graph.unproven(error) from error


async def renewed(signed_off: Graph, credentials: Credentials, grant_type: str) -> Credentials:
    """A token for another 60 days; the same where nobody can be asked for a moment.

    AUTH_DEAD when it is over or no longer taken: then the person has to say yes again.
    """
    now, token = datetime.now(UTC), credentials.refresh
    if not token:
        raise NetworkError(ErrorKind.AUTH_DEAD, detail="no_refresh_token")
    later = _put_off(credentials, now)
    if later is not None and _is_young(credentials, now):
        return later
    asked = {"grant_type": grant_type, "access_token": token}
    try:
        said = await _traded(signed_off, path("refresh_access_token"), asked)
    except NetworkError as error:
        if error.kind not in _FOR_A_MOMENT or later is None:
            raise
        return later
    return with_token(credentials, said, now)
