"""What the answers of these servers mean when they say no.

Sources: https://docs.joinmastodon.org/entities/Error/ and /api/rate-limits/, and what servers of
other makes were seen to answer. Their sentences come in their own language and may be pages of a
proxy, so the status counts first.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from config.kernel.http import Answer

_NAME = re.compile(r"[a-z][a-z_]{1,50}")
_NAMES = {
    "invalid_client": ErrorKind.AUTH_DEAD,
    "invalid_grant": ErrorKind.AUTH_DEAD,
    "invalid_token": ErrorKind.AUTH_DEAD,
    "unauthorized_client": ErrorKind.AUTH_DEAD,
    "insufficient_scope": ErrorKind.SCOPE_MISSING,
    "invalid_scope": ErrorKind.SCOPE_MISSING,
}
_STATUSES = {
    401: ErrorKind.AUTH_DEAD,
    404: ErrorKind.NOT_FOUND,
    410: ErrorKind.NOT_FOUND,
    429: ErrorKind.RATE_LIMITED,
}
# Words of a 403 about a login that is closed.
_CLOSED = ("disabled", "suspended", "pending", "confirm", "deactivated")
# From here on a number of seconds can only be one of milliseconds (the year 5138).
_MILLISECONDS = 100_000_000_000
# Below, it can only be a distance (1973).
_DISTANCE = 100_000_000


def error(answer: Answer, *, now: datetime, unsure: ErrorKind) -> NetworkError:
    """The error an unsuccessful answer stands for; `unsure` is the kind of a 5xx.

    The detail is the name of an error or the status, never a sentence of the server.
    """
    said = answer.json().get("error")
    words = said if isinstance(said, str) else ""
    name = words if _NAME.fullmatch(words) else f"http_{answer.status}"
    kind = _kind(answer, words, unsure)
    if kind is ErrorKind.CONTENT_INVALID:
        return NetworkError(kind, detail=_content(answer.status, words) or name)
    if kind is ErrorKind.ACCOUNT_BLOCKED and "confirm" in words.casefold():
        name = str(Detail.MAIL_UNCONFIRMED)
    retry_at = retry_moment(answer.headers, now) if kind is ErrorKind.RATE_LIMITED else None
    return NetworkError(kind, retry_at=retry_at, detail=name)


def _kind(answer: Answer, words: str, unsure: ErrorKind) -> ErrorKind:
    status = answer.status
    if status >= 500 or status == 408:
        return unsure
    if status < 400:
        return ErrorKind.TRANSIENT
    if known := _NAMES.get(words) or _STATUSES.get(status):
        return known
    if status == 403:
        return _forbidden(answer, words.casefold())
    if status == 400 and not words and b"token" in answer.body[:300].lower():
        return ErrorKind.AUTH_DEAD
    return ErrorKind.CONTENT_INVALID


def _forbidden(answer: Answer, words: str) -> ErrorKind:
    """A 403 is about the login when it says so, else about what the token may do.

    One that is no JSON comes from something before the server: it says nothing about either.
    """
    if "insufficient_scope" in answer.headers.get("WWW-Authenticate", ""):
        return ErrorKind.SCOPE_MISSING
    if not words:
        return ErrorKind.TRANSIENT
    closed = any(word in words for word in _CLOSED)
    return ErrorKind.ACCOUNT_BLOCKED if closed else ErrorKind.SCOPE_MISSING


def _content(status: int, words: str) -> Detail | None:
    """The finer reason of a refused content, where the answer shows one."""
    if status == 413:
        return Detail.IMAGE_TOO_LARGE
    if status == 415:
        return Detail.IMAGE_TYPE
    return Detail.TEXT_TOO_LONG if "character limit" in words.casefold() else None


def retry_moment(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """When to come back: Retry-After, else X-RateLimit-Reset; None when nothing is said.

    Retry-After is seconds or an HTTP date. The reset is an ISO 8601 instant at Mastodon, a Unix
    time (in seconds or milliseconds) or a number of seconds from now at others.
    """
    for name in ("Retry-After", "X-RateLimit-Reset"):
        if moment := _moment(headers.get(name, "").strip(), now):
            return moment
    return None


def _moment(text: str, now: datetime) -> datetime | None:
    if re.fullmatch(r"\d{1,14}(\.\d+)?", text):
        return instant(float(text), now)
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = read(text)
            return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        except (ValueError, OverflowError):
            continue
    return None


def instant(number: float, now: datetime) -> datetime:
    """A number that stands for a moment: Unix time in seconds or milliseconds, or a distance."""
    if number < _DISTANCE:
        return now + timedelta(seconds=number)
    return datetime.fromtimestamp(number / 1000 if number >= _MILLISECONDS else number, UTC)
