"""What X's answers mean when they say no.

Sources: https://docs.x.com/x-api/fundamentals/response-codes-and-errors and rate-limits. The body
is a problem {title, detail, type, status}, an older one {errors: [{code, message}]}, or that of
OAuth, {error}. A 200 may have problems as well, under "errors", for what it leaves out.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from config.kernel.http import Answer

Reason = tuple[ErrorKind, str]

_NAME = re.compile(r"[A-Za-z][A-Za-z_-]{1,59}|oauth1-permissions")
_DIGITS = re.compile(r"\d{1,12}")
# What every installation has once: its registration, its money. Nothing is lost by waiting.
_OURS = ErrorKind.QUOTA_EXHAUSTED
# No set: what an answer has there may be of any type, and a dict has no hash.
_CLIENT = ("invalid_client", "unauthorized_client")
# The last part of a problem's type.
_TYPES = {
    "usage-capped": _OURS,
    "spend-cap-reached": _OURS,
    "app-suspended": _OURS,
    "client-forbidden": _OURS,
    "rate-limit-exceeded": ErrorKind.RATE_LIMITED,
    "user-suspended": ErrorKind.ACCOUNT_BLOCKED,
    "not-authorized-for-resource": ErrorKind.ACCOUNT_BLOCKED,
    "oauth1-permissions": ErrorKind.SCOPE_MISSING,
    "unsupported-authentication": ErrorKind.SCOPE_MISSING,
    "resource-not-found": ErrorKind.NOT_FOUND,
}
_STATUSES = {
    402: _OURS,
    404: ErrorKind.NOT_FOUND,
    429: ErrorKind.RATE_LIMITED,
}
_CODES: dict[int, Reason] = {
    64: (ErrorKind.ACCOUNT_BLOCKED, "suspended"),
    88: (ErrorKind.RATE_LIMITED, "code_88"),
    185: (ErrorKind.RATE_LIMITED, "daily_limit"),
    186: (ErrorKind.CONTENT_INVALID, Detail.TEXT_TOO_LONG),
    187: (ErrorKind.DUPLICATE, "duplicate"),
    226: (ErrorKind.CONTENT_INVALID, "automated"),
    326: (ErrorKind.ACCOUNT_BLOCKED, "locked"),
}
# Words of a detail, where X has no type for it: of a 403, and of a 400 or 403.
_FORBIDDEN: tuple[tuple[str, Reason], ...] = (
    ("duplicate content", (ErrorKind.DUPLICATE, "duplicate")),
    ("daily status update limit", (ErrorKind.RATE_LIMITED, "daily_limit")),
    ("suspended", (ErrorKind.ACCOUNT_BLOCKED, "suspended")),
    ("temporarily locked", (ErrorKind.ACCOUNT_BLOCKED, "locked")),
    ("not permitted to access this feature", (ErrorKind.ACCOUNT_BLOCKED, "restricted")),
    ("might be automated", (ErrorKind.CONTENT_INVALID, "automated")),
    ("not allowed to create a", (ErrorKind.CONTENT_INVALID, "policy")),
)
_REFUSED: tuple[tuple[str, Reason], ...] = (
    ("text is too long", (ErrorKind.CONTENT_INVALID, Detail.TEXT_TOO_LONG)),
    ("bit shorter", (ErrorKind.CONTENT_INVALID, Detail.TEXT_TOO_LONG)),
    ("invalid url", (ErrorKind.CONTENT_INVALID, "url")),
    ("cashtag", (ErrorKind.CONTENT_INVALID, "cashtags")),
    # They were there a moment ago: upload them again.
    ("media ids are invalid", (ErrorKind.TRANSIENT, "media_ids")),
)
_WINDOWS = ("x-rate-limit", "x-user-limit-24hour", "x-app-limit-24hour")
_WINDOW, _FARTHEST = timedelta(minutes=15), timedelta(days=2)


def error(answer: Answer, *, now: datetime, unsure: ErrorKind, renewable: bool) -> NetworkError:
    """The error an unsuccessful answer stands for; `unsure` is the kind of a 5xx.

    `renewable`: a session that is over may be renewed. The detail is a name or the status, never
    a sentence.
    """
    said = answer.json()
    kind, detail = _reason(answer.status, said, unsure, renewable)
    retry_at = _moment(answer.headers, now) if kind is ErrorKind.RATE_LIMITED else None
    return NetworkError(kind, retry_at=retry_at, detail=detail or _name(said, answer.status))


def partial(said: Mapping[str, Any]) -> NetworkError | None:
    """The first problem of a successful answer; None where there is none."""
    problem = next(_problems(said), None)
    if problem is None:
        return None
    kind = _TYPES.get(_type(problem), ErrorKind.TRANSIENT)
    return NetworkError(kind, detail=_name(problem, 200))


def hides_fields_only(said: Mapping[str, Any]) -> bool:
    """Whether an answer leaves something out because of fields that it does not tell."""
    types = {_type(problem) for problem in _problems(said)}
    return bool(types) and types <= {"not-authorized-for-field", "field-unauthorized"}


def _reason(status: int, said: Mapping[str, Any], unsure: ErrorKind, renewable: bool) -> Reason:
    if status >= 500 or status == 408:
        return unsure, ""
    if said.get("error") in _CLIENT:
        return _OURS, ""
    if known := _TYPES.get(_type(said)) or _STATUSES.get(status):
        return known, ""
    if coded := next(filter(None, map(_of_code, _problems(said))), None):
        return coded
    if status == 401:
        return (ErrorKind.AUTH_EXPIRED if renewable else ErrorKind.AUTH_DEAD), ""
    return _refusal(status, said)


def _refusal(status: int, said: Mapping[str, Any]) -> Reason:
    """A 400 or 403, or another that only the request can explain."""
    # A 403 that is no JSON comes from something before X's API.
    if status < 400 or status == 409 or (status == 403 and not said):
        return ErrorKind.TRANSIENT, ""
    if isinstance(said.get("error"), str):
        return ErrorKind.AUTH_DEAD, ""
    if status in {413, 415}:
        detail = Detail.IMAGE_TOO_LARGE if status == 413 else Detail.IMAGE_TYPE
        return ErrorKind.CONTENT_INVALID, detail
    words = str(said.get("detail") or "").casefold()
    table = (*_FORBIDDEN, *_REFUSED) if status == 403 else _REFUSED
    other = ErrorKind.SCOPE_MISSING if status == 403 else ErrorKind.CONTENT_INVALID
    return next((reason for part, reason in table if part in words), (other, ""))


def _of_code(problem: Mapping[str, Any]) -> Reason | None:
    code = problem.get("code")
    return _CODES.get(code) if isinstance(code, int) else None


def _problems(said: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    errors = said.get("errors")
    for problem in errors if isinstance(errors, list) else []:
        if isinstance(problem, dict):
            yield problem


def _type(problem: Mapping[str, Any]) -> str:
    """The last part of a problem's type; both hosts that X has are in use there."""
    return str(problem.get("type") or "").partition("/2/problems/")[2]


def _name(said: Mapping[str, Any], status: int) -> str:
    named = (_type(said), said.get("error"), said.get("title"))
    names = (name for name in named if isinstance(name, str) and _NAME.fullmatch(name))
    return next(names, f"http_{status}")


def _moment(headers: Mapping[str, str], now: datetime) -> datetime:
    """When to come back: once every window that is used up begins anew."""
    resets = {window: _reset(headers, window) for window in _WINDOWS}
    over = [window for window in _WINDOWS if headers.get(f"{window}-remaining", "").strip() == "0"]
    told = [reset for window in over or _WINDOWS[:1] if (reset := resets[window])]
    if told and max(told) <= now + _FARTHEST:
        return max(told)
    after = headers.get("retry-after", "").strip()
    if _DIGITS.fullmatch(after) and timedelta(seconds=int(after)) <= _FARTHEST:
        return now + timedelta(seconds=int(after))
    return now + _WINDOW


def _reset(headers: Mapping[str, str], window: str) -> datetime | None:
    """The moment of a window's end, told in seconds since 1970."""
    told = headers.get(f"{window}-reset", "").strip()
    if not _DIGITS.fullmatch(told):
        return None
    return datetime.fromtimestamp(min(int(told), 4_102_444_800), UTC)
