"""Instagram's fields to our types. No calls here.

Sources, below https://developers.facebook.com/docs/instagram-platform/: reference/instagram-user,
reference/instagram-media, reference/instagram-media/insights, business login. Figures may be two
days late.
"""

from collections.abc import Mapping
from typing import Any

from advocacy.networks import graph
from advocacy.networks.errors import UNREADABLE, Detail, ErrorKind, NetworkError
from advocacy.networks.told import number
from advocacy.networks.types import AccountReading, PostReading

GRAPH, API, WWW = (
    "https://graph.instagram.com",
    "https://api.instagram.com",
    "https://www.instagram.com",
)
VERSION = "v26.0"
TRADE, RENEW = "ig_exchange_token", "ig_refresh_token"
PROFILE = "id,user_id,username,name,account_type"
COUNTS = "followers_count,follows_count,media_count"
# "impressions" is gone, and one name that is not known fails the whole call.
METRICS = ("views", "likes", "comments", "shares")
FIELDS = "like_count,comments_count"
_PERSONAL = "PERSONAL"


def token(said: Mapping[str, Any]) -> Mapping[str, Any]:
    """A token answer, which may be the only object of a list."""
    listed = said.get("data")
    first = listed[0] if isinstance(listed, list) and listed else said
    return first if isinstance(first, dict) else {}


def identity(told: Mapping[str, Any]) -> str:
    """The id of a professional account. CONTENT_INVALID for any other, TRANSIENT for none."""
    if graph.text(told, "account_type").upper() == _PERSONAL:
        raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.NOT_PROFESSIONAL)
    known = graph.identity(told, "user_id")
    if not known:
        raise NetworkError(ErrorKind.TRANSIENT, detail=UNREADABLE)
    return known


def account(told: Mapping[str, Any]) -> AccountReading:
    """What Instagram counts of an account."""
    return AccountReading(
        followers=number(told, "followers_count"),
        following=number(told, "follows_count"),
        posts=number(told, "media_count"),
    )


def counts(said: Mapping[str, Any]) -> PostReading:
    """What insights say of a post."""
    views, likes, comments, shares = (graph.counted(said, name) for name in METRICS)
    return PostReading(views=views, likes=likes, replies=comments, reposts=shares)


def fields(told: Mapping[str, Any]) -> PostReading:
    """What a post says of itself; its owner may hide likes."""
    likes, comments = number(told, "like_count"), number(told, "comments_count")
    return PostReading(likes=likes, replies=comments)
