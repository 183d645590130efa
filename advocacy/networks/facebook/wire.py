"""Our types to the fields of Facebook's Graph and back. No calls here.

Sources, below https://developers.facebook.com/docs/: graph-api/reference/page/feed,
graph-api/reference/page/photos, graph-api/reference/page/published_posts,
graph-api/reference/insights, pages-api/posts. A post is known by "{page}_{post}".
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from advocacy.networks import graph, likeness
from advocacy.networks.catalogue import get
from advocacy.networks.errors import UNREADABLE, Detail, ErrorKind, NetworkError
from advocacy.networks.fitness import unfit
from advocacy.networks.graph import Values
from advocacy.networks.likeness import Likeness
from advocacy.networks.text import utf16_length
from advocacy.networks.told import number
from advocacy.networks.types import Image, Measure, Outgoing, PostReading, Receipt, TextCount

GRAPH, WWW = "https://graph.facebook.com", "https://www.facebook.com"
# Said in every address: without it the app's own default is spoken, which ends some day.
# https://developers.facebook.com/docs/graph-api/changelog/versions
VERSION = "v26.0"
LIMITS = get("facebook_page").limits
# What tells of a post that it is the one, and where it is seen.
FIELDS = "id,message,created_time,permalink_url,attachments{media_type,subattachments{media_type}}"
COUNTS = "id,shares,comments.limit(0).summary(true),reactions.limit(0).summary(true)"
VIEWS, CLICKS = "post_media_view", "post_clicks"
_POST = re.compile(r"\d{1,30}_\d{1,30}")


def count(text: str) -> TextCount:
    """The text in UTF-16 code units, which are never fewer than the characters Facebook counts."""
    return TextCount((Measure("utf16", utf16_length(text), LIMITS.graphemes),))


def check(post: Outgoing) -> None:
    """Raise CONTENT_INVALID for what Facebook would refuse, before anything is uploaded."""
    reason = unfit(post, LIMITS)
    if reason is None and not count(post.text).fits:
        reason = Detail.TEXT_TOO_LONG
    if reason:
        raise NetworkError(ErrorKind.CONTENT_INVALID, detail=reason)


def photo(image: Image) -> Values:
    """Fields of a picture that is uploaded to be attached to a post."""
    hidden: dict[str, graph.Plain] = {"published": False}
    return hidden | ({"alt_text_custom": image.alt} if image.alt else {})


def photo_id(said: Mapping[str, Any]) -> str:
    """The id of a picture that was uploaded."""
    known = graph.identity(said)
    if not known:
        raise NetworkError(ErrorKind.TRANSIENT, detail=UNREADABLE)
    return known


def feed(post: Outgoing, photos: list[str]) -> Values:
    """Fields of a post; `photos` are the ids of its pictures.

    Languages have no place in it. Of a card only the address is sent: what is shown of it
    Facebook reads there itself.
    """
    fields: dict[str, Any] = {"message": post.text} if post.text else {}
    if photos:
        fields["attached_media"] = [{"media_fbid": known} for known in photos]
    elif post.card:
        fields["link"] = post.card.url
    return fields


def created(said: Mapping[str, Any]) -> str:
    """The id of a post that was made; AMBIGUOUS when the answer names none."""
    known = graph.text(said, "id")
    if not _POST.fullmatch(known):
        raise NetworkError(ErrorKind.AMBIGUOUS, detail=UNREADABLE)
    return known


def receipt(found: Mapping[str, Any], www: str) -> Receipt:
    """What we keep of a post that is there as sent. Its id alone leads to it, too."""
    known = graph.text(found, "id")
    shown = graph.address(found, "permalink_url", www) or f"{www}/{known}"
    return Receipt(remote_id=known, url=shown, revision=known)


def compared(found: Mapping[str, Any], post: Outgoing) -> Likeness:
    """How near a post that was read is to what was sent: its text, and how many images it has."""
    if not _POST.fullmatch(graph.text(found, "id")):
        return Likeness.OTHER
    near = likeness.compared(post.text, str(found.get("message") or ""))
    if near is Likeness.SAME and _photos(found) != len(post.images):
        return Likeness.ALIKE
    return near


def oldest_first(posts: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Posts in the order in which they were made."""
    return sorted(posts, key=lambda found: graph.text(found, "created_time"))


def counts(said: Mapping[str, Any]) -> PostReading:
    """What the post itself tells. A post nobody shared tells of no shares, which is no zero."""
    return PostReading(
        likes=_total(said, "reactions"),
        replies=_total(said, "comments"),
        reposts=number(_object(said, "shares"), "count"),
    )


def _total(said: Mapping[str, Any], edge: str) -> int | None:
    return number(_object(_object(said, edge), "summary"), "total_count")


def _photos(found: Mapping[str, Any]) -> int:
    """How many pictures a post has: an album tells them one by one."""
    attached = _all(found, "attachments")
    parts = [part for one in attached for part in _all(one, "subattachments") or [one]]
    return sum(1 for part in parts if part.get("media_type") == "photo")


def _all(found: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    told = _object(found, name).get("data")
    return [one for one in told if isinstance(one, dict)] if isinstance(told, list) else []


def _object(found: Mapping[str, Any], name: str) -> dict[str, Any]:
    value = found.get(name)
    return value if isinstance(value, dict) else {}
