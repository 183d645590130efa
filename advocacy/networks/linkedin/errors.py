"""What LinkedIn's answers mean when they say no.

Source: https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/error-handling. The
body is {status, message, code or serviceErrorCode, errorDetails}; of OAuth it is {error}.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from config.kernel.http import Answer

POST_URN = re.compile(r"urn:li:(?:share|ugcPost):\d{1,25}")
_NAME = re.compile(r"[A-Za-z][A-Za-z_]{1,59}")
_EXPIRED = ("EXPIRED_ACCESS_TOKEN", 65602)
_DUPLICATE = "DUPLICATE_POST"
# Words of a refusal for a picture that LinkedIn has, and has not worked through yet.
_MEDIA = ("image", "media", "asset")
_UNREADY = ("not ready", "not yet", "processing", "not available", "waiting_upload")
_LONG = ("length", "too long", "exceed", "maximum")
_STATUSES = {
    404: ErrorKind.NOT_FOUND,
    409: ErrorKind.TRANSIENT,
    # The version of the API that we speak is over, for every account: that stops the network
    # until we speak another, and loses nothing meanwhile.
    426: ErrorKind.QUOTA_EXHAUSTED,
    429: ErrorKind.RATE_LIMITED,
}


def error(answer: Answer, *, now: datetime, unsure: ErrorKind, renewable: bool) -> NetworkError:
    """The error an unsuccessful answer stands for; `unsure` is the kind of a 5xx.

    `renewable`: a session that is over may be renewed. The detail is a name or the status, of
    DUPLICATE the name of the post that is there; never a sentence.
    """
    said = answer.json()
    kind = _kind(answer, said, unsure, renewable)
    detail: str = _name(said) or f"http_{answer.status}"
    if kind is ErrorKind.DUPLICATE:
        detail = duplicate_of(said) or detail
    elif kind is ErrorKind.CONTENT_INVALID:
        detail = _content(answer.status, said) or detail
    retry_at = _moment(answer.headers, now) if kind is ErrorKind.RATE_LIMITED else None
    return NetworkError(kind, retry_at=retry_at, detail=detail)


def duplicate_of(said: Mapping[str, Any]) -> str:
    """The post that a new one would repeat, by its URN; "" where none is named.

    It may be a ghost: what was deleted is remembered for a day or two.
    """
    found = POST_URN.search(_message(said))
    return found[0] if found else ""


def _kind(answer: Answer, said: Mapping[str, Any], unsure: ErrorKind, renewable: bool) -> ErrorKind:
    status = answer.status
    if known := _STATUSES.get(status):
        return known
    if status >= 500 or status == 408:
        return unsure
    if status == 401:
        over = said.get("code") in _EXPIRED or said.get("serviceErrorCode") in _EXPIRED
        return ErrorKind.AUTH_EXPIRED if over and renewable else ErrorKind.AUTH_DEAD
    # A 403 that is no JSON comes from something before LinkedIn's API.
    if status < 400 or (status == 403 and not said):
        return ErrorKind.TRANSIENT
    return ErrorKind.SCOPE_MISSING if status == 403 else _of_refusal(said)


def _of_refusal(said: Mapping[str, Any]) -> ErrorKind:
    """A 400 or 422, or another that only the request can explain."""
    if isinstance(said.get("error"), str):
        return ErrorKind.AUTH_DEAD
    if _DUPLICATE in _codes(said):
        return ErrorKind.DUPLICATE
    words = _message(said).casefold()
    if "duplicate of urn:li:" in words:
        return ErrorKind.DUPLICATE
    if _any(_MEDIA, words) and _any(_UNREADY, words):
        return ErrorKind.TRANSIENT
    return ErrorKind.CONTENT_INVALID


def _content(status: int, said: Mapping[str, Any]) -> Detail | None:
    """The finer reason of a refused content, where the answer shows one."""
    if status == 413:
        return Detail.IMAGE_TOO_LARGE
    if status == 415:
        return Detail.IMAGE_TYPE
    words = _message(said).casefold()
    return Detail.TEXT_TOO_LONG if "commentary" in words and _any(_LONG, words) else None


def _name(said: Mapping[str, Any]) -> str:
    names = [said.get("code"), said.get("error"), *_codes(said)]
    return next((name for name in names if isinstance(name, str) and _NAME.fullmatch(name)), "")


def _codes(said: Mapping[str, Any]) -> list[object]:
    details = said.get("errorDetails")
    errors = details.get("inputErrors") if isinstance(details, dict) else None
    listed = errors if isinstance(errors, list) else []
    return [one.get("code") for one in listed if isinstance(one, dict)]


def _message(said: Mapping[str, Any]) -> str:
    return str(said.get("message") or "")


def _any(words: tuple[str, ...], text: str) -> bool:
    return any(word in text for word in words)


def _moment(headers: Mapping[str, str], now: datetime) -> datetime:
    """When to come back. LinkedIn does not say; its limits are of a day, until 00:00 UTC."""
    said = headers.get("Retry-After", "").strip()
    if re.fullmatch(r"\d{1,7}", said):
        return now + timedelta(seconds=int(said))
    return next_midnight(now)


def next_midnight(now: datetime) -> datetime:
    """The next 00:00 UTC."""
    day = now.astimezone(UTC) + timedelta(days=1)
    return day.replace(hour=0, minute=0, second=0, microsecond=0)
