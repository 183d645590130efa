"""Tokens of Threads: one of an hour, traded for one of 60 days, which is renewed by itself.

Source: https://developers.facebook.com/docs/threads/get-started/long-lived-tokens. A token can be
renewed from its second day on, and never once it is over; so what we call its end is the moment
from which on it is to be renewed, and the end of renewing is that of the token.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from advocacy.networks import graph
from advocacy.networks.errors import NetworkError
from advocacy.networks.graph import Graph, Said, Values
from advocacy.networks.told import end_of
from advocacy.networks.types import Credentials

TRADE, RENEW = "th_exchange_token", "th_refresh_token"
RENEWED_AFTER = timedelta(days=7)
# Too young to be renewed, or just refused for a moment: the next try is a day away.
A_DAY = timedelta(days=1)
LASTS = timedelta(days=60)


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


def is_young(credentials: Credentials, now: datetime) -> bool:
    """Whether Threads would not renew the token yet."""
    end = credentials.refresh_expires_at
    return end is not None and end - now > LASTS - A_DAY


def put_off(credentials: Credentials, now: datetime) -> Credentials | None:
    """The same token, to be renewed a day later; None when it does not live that long."""
    end = credentials.refresh_expires_at
    if end is None or end < now + A_DAY:
        return None
    return replace(credentials, access_expires_at=now + A_DAY)


async def traded(signed_off: Graph, where: str, values: Values) -> Said:
    """A token answer for a token. AUTH_DEAD when Threads does not take it."""
    try:
        return await signed_off.get(where, values)
    except NetworkError as error:
        raise graph.unproven(error) from error
