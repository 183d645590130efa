"""What Google's answers mean when they say no, at YouTube and at its token addresses.

Sources: https://developers.google.com/youtube/v3/docs/errors and
https://developers.google.com/youtube/v3/determine_quota_cost. An answer is
{"error": {"code", "errors": [{"reason"}]}}, or that of OAuth, {"error": "invalid_grant"}.
"""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from config.kernel.http import Answer

# What every installation has once: its registration, its quota. Nothing is lost by waiting.
_OURS = ErrorKind.QUOTA_EXHAUSTED
_DAILY = {"quotaExceeded", "dailyLimitExceeded"}
_REASONS = {
    **dict.fromkeys(_DAILY, _OURS),
    "accessNotConfigured": _OURS,
    "invalid_client": _OURS,
    "unauthorized_client": _OURS,
    "rateLimitExceeded": ErrorKind.RATE_LIMITED,
    "userRateLimitExceeded": ErrorKind.RATE_LIMITED,
    "insufficientPermissions": ErrorKind.SCOPE_MISSING,
    "authError": ErrorKind.AUTH_EXPIRED,
    "invalid_grant": ErrorKind.AUTH_DEAD,
    "invalid_token": ErrorKind.AUTH_DEAD,
    "youtubeSignupRequired": ErrorKind.ACCOUNT_BLOCKED,
    "channelClosed": ErrorKind.ACCOUNT_BLOCKED,
    "channelSuspended": ErrorKind.ACCOUNT_BLOCKED,
    "channelNotFound": ErrorKind.NOT_FOUND,
    "videoNotFound": ErrorKind.NOT_FOUND,
}
_STATUSES = {
    401: ErrorKind.AUTH_EXPIRED,
    404: ErrorKind.NOT_FOUND,
    429: ErrorKind.RATE_LIMITED,
}
_NAME = re.compile(r"[A-Za-z][A-Za-z_]{1,59}")
# The quota of a project begins anew at midnight there.
_PACIFIC = ZoneInfo("America/Los_Angeles")
_WINDOW = timedelta(minutes=1)


def error(answer: Answer, *, now: datetime) -> NetworkError:
    """The error an unsuccessful answer stands for. The detail is Google's own name for it.

    `retry_at` comes with a limit of the moment, and with the quota of the day.
    """
    reason = _reason(answer.json())
    kind = _REASONS.get(reason) or _of_status(answer.status, reason)
    detail = Detail.READING if kind is ErrorKind.SCOPE_MISSING else reason
    retry_at = _moment(answer.headers, now) if kind is ErrorKind.RATE_LIMITED else None
    if reason in _DAILY:
        retry_at = next_day(now)
    return NetworkError(kind, retry_at=retry_at, detail=detail or f"http_{answer.status}")


def next_day(now: datetime) -> datetime:
    """When the quota of the day after begins."""
    tomorrow = (now.astimezone(_PACIFIC) + timedelta(days=1)).date()
    return datetime(tomorrow.year, tomorrow.month, tomorrow.day, tzinfo=_PACIFIC).astimezone(
        now.tzinfo
    )


def _reason(said: Mapping[str, Any]) -> str:
    told = said.get("error")
    if isinstance(told, dict):
        each = told.get("errors")
        first = each[0] if isinstance(each, list) and each else None
        told = first.get("reason") if isinstance(first, dict) else told.get("status")
    return told if isinstance(told, str) and _NAME.fullmatch(told) else ""


def _of_status(status: int, reason: str) -> ErrorKind:
    """A no without a reason that is known. Nothing is written here, so nothing is ambiguous."""
    if known := _STATUSES.get(status):
        return known
    # A redirect, or a 403 without a reason, comes from something before Google.
    if status >= 500 or status == 408 or status < 400 or (status == 403 and not reason):
        return ErrorKind.TRANSIENT
    return ErrorKind.SCOPE_MISSING if status == 403 else ErrorKind.CONTENT_INVALID


def _moment(headers: Mapping[str, str], now: datetime) -> datetime:
    said = headers.get("Retry-After", "").strip()
    return now + (timedelta(seconds=int(said)) if re.fullmatch(r"\d{1,6}", said) else _WINDOW)
