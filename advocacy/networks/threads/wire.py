"""Our types to the fields of the Threads API and back. No calls here.

Sources, below https://developers.facebook.com/docs/threads/: posts, reference/publishing,
reference/media-retrieval, insights, troubleshooting. A post is made of a container, which nobody
sees before it is published.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from advocacy.networks import graph, likeness
from advocacy.networks.catalogue import get
from advocacy.networks.errors import UNREADABLE, Detail, ErrorKind, NetworkError
from advocacy.networks.fitness import unfit
from advocacy.networks.graph import Values
from advocacy.networks.likeness import Likeness
from advocacy.networks.threads import counting
from advocacy.networks.types import Outgoing, PostReading, Receipt

GRAPH, WWW = "https://graph.threads.net", "https://www.threads.net"
CONSENT = "https://threads.net"
VERSION = "v1.0"
TRADE, RENEW = "th_exchange_token", "th_refresh_token"
LIMITS = get("threads").limits
FIELDS = "id,text,timestamp,permalink,media_type"
METRICS = ("views", "likes", "replies", "reposts", "quotes")
FINISHED, PUBLISHED = "FINISHED", "PUBLISHED"
IN_PROGRESS, EXPIRED = "IN_PROGRESS", "EXPIRED"
_TEXT, _REPOST = "TEXT_POST", "REPOST_FACADE"
_NAME = re.compile(r"[A-Z][A-Z_]{1,59}")


def check(post: Outgoing) -> None:
    """Raise CONTENT_INVALID for what Threads would refuse, and for images: see the adapter."""
    reason = unfit(post, LIMITS)
    if reason is None and not counting.count(post.text).fits:
        reason = Detail.TEXT_TOO_LONG
    if reason is None and not post.text.strip():
        reason = Detail.TEXT_EMPTY
    if reason:
        raise NetworkError(ErrorKind.CONTENT_INVALID, detail=reason)


def container(post: Outgoing) -> Values:
    """Fields of a container; languages have no place in it.

    It is never published at once by Threads ("auto_publish_text"): then nobody could look what
    became of it.
    """
    fields = {"media_type": "TEXT", "text": post.text}
    return fields | ({"link_attachment": post.card.url} if post.card else {})


def made(said: Mapping[str, Any], unsure: ErrorKind) -> str:
    """The id of what was made; `unsure` when the answer names none."""
    known = graph.identity(said)
    if not known:
        raise NetworkError(unsure, detail=UNREADABLE)
    return known


def status(said: Mapping[str, Any]) -> str:
    """How far a container is: FINISHED, PUBLISHED or IN_PROGRESS.

    CONTENT_INVALID when Threads could not make it; TRANSIENT when it is over, or not told.
    """
    told = graph.text(said, "status")
    if told in {FINISHED, PUBLISHED, IN_PROGRESS}:
        return told
    if told == "ERROR":
        reason = graph.text(said, "error_message")
        detail = reason if _NAME.fullmatch(reason) else "container_error"
        raise NetworkError(ErrorKind.CONTENT_INVALID, detail=detail)
    detail = "container_expired" if told == EXPIRED else UNREADABLE
    raise NetworkError(ErrorKind.TRANSIENT, detail=detail)


def receipt(found: Mapping[str, Any], fallback: str) -> Receipt:
    """What we keep of a post that is there as sent; `fallback` is where it can be seen, too."""
    known = graph.identity(found)
    shown = graph.address(found, "permalink", WWW) or fallback
    return Receipt(remote_id=known, url=shown, revision=known)


def compared(found: Mapping[str, Any], post: Outgoing) -> Likeness:
    """How near a post that was read is to what was sent, which is text and nothing else."""
    kind = graph.text(found, "media_type")
    if kind == _REPOST or not graph.identity(found):
        return Likeness.OTHER
    near = likeness.compared(post.text, str(found.get("text") or ""))
    return Likeness.ALIKE if near is Likeness.SAME and kind not in {_TEXT, ""} else near


def oldest_first(posts: Iterable[dict[str, Any]], moment: datetime) -> list[dict[str, Any]]:
    """Posts made after a moment, in the order in which they were made."""
    late = [found for found in posts if graph.is_since(found, "timestamp", moment)]
    return sorted(late, key=lambda found: graph.text(found, "timestamp"))


def counts(said: Mapping[str, Any]) -> PostReading:
    """What Threads counts of a post."""
    views, likes, replies, reposts, quotes = (graph.counted(said, name) for name in METRICS)
    return PostReading(views=views, likes=likes, replies=replies, reposts=reposts, quotes=quotes)
