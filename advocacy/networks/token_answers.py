"""Answers of token endpoints (RFC 6749, 5.1), where they say nothing of their own."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from advocacy.networks.errors import UNREADABLE, ErrorKind, NetworkError
from advocacy.networks.told import end_of
from advocacy.networks.types import Credentials


def with_token(credentials: Credentials, token: Mapping[str, Any], now: datetime) -> Credentials:
    """Credentials with the tokens of an answer; what it does not name stays. TRANSIENT for one
    without a token."""
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
        # Google tells it where the person allowed it for a time.
        refresh_expires_at=end_of(token, "refresh_token_expires_in", now)
        or credentials.refresh_expires_at,
        scopes=tuple(named) if named else credentials.scopes,
    )
