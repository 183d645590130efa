"""YouTube's objects to our types. No calls here.

Sources, below https://developers.google.com/youtube/v3/docs/: channels and videos. Numbers are
texts, missing where they are switched off. Subscribers come rounded down to three digits.
"""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from advocacy.networks.errors import UNREADABLE, ErrorKind, NetworkError
from advocacy.networks.types import AccountReading, PostReading

_LONGEST = 200
_KNOWN = re.compile(r"[A-Za-z0-9_-]{1,64}")
_NUMBER = re.compile(r"[0-9]{1,18}")


def identity(found: Mapping[str, Any]) -> str:
    """The id of a channel or a video; TRANSIENT when none is told."""
    known = found.get("id")
    if not isinstance(known, str) or not _KNOWN.fullmatch(known):
        raise NetworkError(ErrorKind.TRANSIENT, detail=UNREADABLE)
    return known


def snippet(found: Mapping[str, Any], name: str) -> str:
    """A text that a channel has about itself; "" where it is not told."""
    value = _part(found, "snippet").get(name)
    return value[:_LONGEST] if isinstance(value, str) else ""


def address(www: str, known: str) -> str:
    """Where people see a channel."""
    return f"{www}/channel/{quote(known, safe='')}"


def channel(found: Mapping[str, Any]) -> AccountReading:
    """What YouTube counts of a channel; subscribers that it hides are not told."""
    told = _part(found, "statistics")
    hidden = told.get("hiddenSubscriberCount") is True
    return AccountReading(
        followers=None if hidden else _number(told, "subscriberCount"),
        posts=_number(told, "videoCount"),
    )


def video(found: Mapping[str, Any]) -> PostReading:
    """What YouTube counts of a video."""
    told = _part(found, "statistics")
    return PostReading(
        views=_number(told, "viewCount"),
        likes=_number(told, "likeCount"),
        replies=_number(told, "commentCount"),
    )


def _part(found: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = found.get(name)
    return part if isinstance(part, dict) else {}


def _number(told: Mapping[str, Any], name: str) -> int | None:
    value = told.get(name)
    return int(value) if isinstance(value, str) and _NUMBER.fullmatch(value) else None
