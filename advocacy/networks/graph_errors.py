"""What Meta's Graph means when it says no, at Facebook, Threads and Instagram.

An answer is {"error": {message, type, code, error_subcode, is_transient, fbtrace_id}}. Sources:
https://developers.facebook.com/docs/graph-api/guides/error-handling and
https://developers.facebook.com/docs/graph-api/overview/rate-limiting; subcodes of seven digits
are hardly documented and were told by people who met them.
"""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.told import number
from config.kernel.http import Answer

CODES = {
    3: ErrorKind.SCOPE_MISSING,
    4: ErrorKind.RATE_LIMITED,
    10: ErrorKind.SCOPE_MISSING,
    17: ErrorKind.RATE_LIMITED,
    32: ErrorKind.RATE_LIMITED,
    100: ErrorKind.CONTENT_INVALID,
    102: ErrorKind.AUTH_DEAD,
    190: ErrorKind.AUTH_DEAD,
    324: ErrorKind.CONTENT_INVALID,
    341: ErrorKind.RATE_LIMITED,
    368: ErrorKind.ACCOUNT_BLOCKED,
    506: ErrorKind.DUPLICATE,
    613: ErrorKind.RATE_LIMITED,
    803: ErrorKind.NOT_FOUND,
}
SUBCODES = {
    33: ErrorKind.NOT_FOUND,
    1346003: ErrorKind.CONTENT_INVALID,  # called abusive
    1366046: ErrorKind.CONTENT_INVALID,  # a picture of the wrong type or size
    1366051: ErrorKind.DUPLICATE,  # a picture that was posted already
    1390008: ErrorKind.RATE_LIMITED,  # posting too fast
    1404078: ErrorKind.ACCOUNT_BLOCKED,  # who publishes for the page has to be confirmed
    1404102: ErrorKind.CONTENT_INVALID,  # against the rules of the community
    1404112: ErrorKind.ACCOUNT_BLOCKED,  # limited for some days
    2069019: ErrorKind.CONTENT_INVALID,  # a file that is none
    2207051: ErrorKind.ACCOUNT_BLOCKED,  # what it may do is restricted
    4279009: ErrorKind.TRANSIENT,  # a container that is not there yet
    4279013: ErrorKind.ACCOUNT_BLOCKED,  # the person is restricted
    4854002: ErrorKind.ACCOUNT_BLOCKED,  # the person has to be identified
}
_PERMISSIONS, _BUSINESS = range(200, 300), range(80_000, 80_100)
_UNKNOWN, _UNAVAILABLE = 1, 2
_PICTURES = {324, 1366046, 2069019}
_STATUSES = {
    401: ErrorKind.AUTH_DEAD,
    404: ErrorKind.NOT_FOUND,
    429: ErrorKind.RATE_LIMITED,
}
# Said together with a 5xx, these leave open whether something was done all the same.
_WITH_BREAKDOWN = {ErrorKind.SCOPE_MISSING, ErrorKind.CONTENT_INVALID, ErrorKind.NOT_FOUND}
_USAGE = ("X-App-Usage", "X-Page-Usage", "X-Business-Use-Case-Usage")
_PERCENT = ("call_count", "total_cputime", "total_time")
_REGAIN = "estimated_time_to_regain_access"
# Limits are of the hour that has just passed; nobody says when that of an app or a page ends.
WINDOW = timedelta(hours=1)
_LONGEST_MINUTES = 7 * 24 * 60


def error(answer: Answer, *, now: datetime, unsure: ErrorKind) -> NetworkError:
    """The error an unsuccessful answer stands for; `unsure` is the kind of a breakdown.

    The detail is made of numbers ("graph_190_460", "http_502") or a `Detail`, never a sentence.
    """
    said = envelope(answer)
    code, subcode = number(said, "code"), number(said, "error_subcode")
    kind = _kind(answer, said, unsure)
    detail = _detail(answer.status, code, subcode)
    if kind is ErrorKind.CONTENT_INVALID:
        detail = _content(answer.status, said) or detail
    retry_at = regained(answer.headers, now) if kind is ErrorKind.RATE_LIMITED else None
    return NetworkError(kind, retry_at=retry_at, detail=detail)


def envelope(answer: Answer) -> dict[str, Any]:
    """What an answer says of an error; empty where it says nothing."""
    said = answer.json().get("error")
    return said if isinstance(said, dict) else {}


def usage(headers: Mapping[str, str]) -> int:
    """How much of a limit is used up, in percent of the fullest; 0 where nothing is told."""
    told = [number(one, name) or 0 for one in _used(headers) for name in _PERCENT]
    return max(told, default=0)


def regained(headers: Mapping[str, str], now: datetime) -> datetime:
    """When to come back: as told in minutes, else when all of the last hour has passed."""
    minutes = max((number(one, _REGAIN) or 0 for one in _used(headers)), default=0)
    if 0 < minutes <= _LONGEST_MINUTES:
        return now + timedelta(minutes=minutes)
    said = headers.get("Retry-After", "").strip()
    return now + (timedelta(seconds=int(said)) if re.fullmatch(r"\d{1,6}", said) else WINDOW)


def _kind(answer: Answer, said: Mapping[str, Any], unsure: ErrorKind) -> ErrorKind:
    status, code = answer.status, number(said, "code")
    known = SUBCODES.get(number(said, "error_subcode") or 0) or _of_code(code)
    if known and not (status >= 500 and known in _WITH_BREAKDOWN):
        return known
    if code in {_UNKNOWN, _UNAVAILABLE} or said.get("is_transient") is True:
        return unsure
    return _of_status(status, said, unsure)


def _of_code(code: int | None) -> ErrorKind | None:
    if code in _PERMISSIONS:
        return ErrorKind.SCOPE_MISSING
    return ErrorKind.RATE_LIMITED if code in _BUSINESS else CODES.get(code or 0)


def _of_status(status: int, said: Mapping[str, Any], unsure: ErrorKind) -> ErrorKind:
    """A no without a number that is known."""
    if known := _STATUSES.get(status):
        return known
    # An error that comes with a yes is as good as no answer.
    if status >= 500 or status == 408 or status < 300:
        return unsure
    # A redirect, or a 403 that is no JSON, comes from something before the Graph.
    if status < 400 or (status == 403 and not said):
        return ErrorKind.TRANSIENT
    return ErrorKind.SCOPE_MISSING if status == 403 else ErrorKind.CONTENT_INVALID


def _detail(status: int, code: int | None, subcode: int | None) -> str:
    if code is None:
        return f"http_{status}"
    return f"graph_{code}_{subcode}" if subcode else f"graph_{code}"


def _content(status: int, said: Mapping[str, Any]) -> Detail | None:
    """The finer reason of a refused content, where the answer shows one."""
    if status == 413:
        return Detail.IMAGE_TOO_LARGE
    if {number(said, "code"), number(said, "error_subcode")} & _PICTURES:
        return Detail.IMAGE_TYPE
    words = str(said.get("message") or "").casefold()
    return Detail.TEXT_TOO_LONG if "too long" in words or "at most 500" in words else None


def _used(headers: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """What the headers of limits tell: an object, or objects in lists by the id of a business."""
    for name in _USAGE:
        try:
            told = json.loads(headers.get(name) or "{}")
        except ValueError:
            continue
        if isinstance(told, dict):
            yield told
            lists = [one for one in told.values() if isinstance(one, list)]
            yield from (one for each in lists for one in each if isinstance(one, dict))
