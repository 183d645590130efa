"""Our types to the JSON of X's API and back. No calls here.

Sources, below https://docs.x.com/x-api/: posts/create-post, media/upload-media,
media/create-media-metadata, users/get-posts, fundamentals/metrics. Names are moving from "tweet"
to "post" in answers: both are read.
"""

import re
import uuid
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from advocacy.networks.catalogue import get
from advocacy.networks.errors import UNREADABLE, Detail, ErrorKind, NetworkError
from advocacy.networks.fitness import unfit
from advocacy.networks.multipart import File, form
from advocacy.networks.told import number
from advocacy.networks.types import (
    AccountReading,
    Image,
    Key,
    Measure,
    Outgoing,
    PostReading,
    Receipt,
    TextCount,
)
from advocacy.networks.x import errors, weight
from config.kernel.http import Answer

LIMITS = get("x").limits
# Clocks differ; a post may seem older than the intent to send it.
CLOCKS_DIFFER = timedelta(minutes=1)
# For how long X tells an author what only authors are told, less a little.
PRIVATE_FOR = timedelta(days=30) - timedelta(hours=2)
_EPOCH_MS = 1_288_834_974_657
_ID = re.compile(r"\d{1,20}")
_KEYS = uuid.UUID("7f0c2f1c-9f5a-4a57-8a0e-5d5b8a6c1e02")


def new_key(at: datetime, salt: int) -> Key:
    """A name of our own, since X has no key, and the instant to look for the post from."""
    return Key.named(_KEYS, at, salt)


def count(text: str) -> TextCount:
    """The text as X counts it."""
    return TextCount((Measure("characters", weight.weight(text), weight.LIMIT),))


def check(post: Outgoing) -> None:
    """Raise CONTENT_INVALID for what X would refuse, before anything is uploaded.

    A card is no content here: X makes its own for a link in the text.
    """
    reason: Detail | None = None
    if not count(post.text).fits:
        reason = Detail.TEXT_TOO_LONG
    shown = weight.shortened(post.text) if reason is None else "x"
    reason = reason or unfit(replace(post, text=shown, card=None), LIMITS)
    if reason is None and any(_too_long(image.alt) for image in post.images):
        reason = Detail.ALT_TOO_LONG
    if reason:
        raise NetworkError(ErrorKind.CONTENT_INVALID, detail=reason)


def _too_long(alt: str) -> bool:
    """X counts characters, of which what a person sees as one may have several."""
    return LIMITS.alt_graphemes is not None and len(alt) > LIMITS.alt_graphemes


def body(post: Outgoing, media: list[str]) -> dict[str, Any]:
    """What creates a post; `media` are the ids of its images, uploaded and described.

    Languages have no place in it. Nothing is said of paid partnerships: that is for authors to
    say, post by post.
    """
    made: dict[str, Any] = {"text": post.text}
    if media:
        made["media"] = {"media_ids": media}
    return made


def upload(image: Image) -> tuple[str, bytes]:
    """Content type and body of the form that uploads an image."""
    file = File(image.data, image.mime)
    return form(("media_category", "tweet_image"), ("media", file))


def description(media: str, alt: str) -> dict[str, Any]:
    """What describes an uploaded image to those who do not see it."""
    return {"id": media, "metadata": {"alt_text": {"text": alt}}}


def uploaded(answer: Answer) -> str:
    """The id of an uploaded image."""
    found = data(answer)
    state = found.get("processing_info")
    if isinstance(state, dict) and state.get("state") == "failed":
        raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.IMAGE_TYPE)
    return number_of(found)


def data(answer: Answer, *, unsure: ErrorKind = ErrorKind.TRANSIENT) -> dict[str, Any]:
    """The object of a successful answer.

    Without one: the error that its problems stand for, `unsure` when it has none.
    """
    said = answer.json()
    found = said.get("data")
    if isinstance(found, dict):
        return found
    raise errors.partial(said) or NetworkError(unsure, detail=UNREADABLE)


def listed(answer: Answer) -> tuple[list[dict[str, Any]], str]:
    """The posts of a page of a list, and what names the next page, "" for none.

    TRANSIENT when X says that it leaves something out: nobody knows what.
    """
    said = answer.json()
    meta, problem = said.get("meta"), errors.partial(said)
    found = said.get("data", [] if isinstance(meta, dict) else None)
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise problem or NetworkError(ErrorKind.TRANSIENT, detail=UNREADABLE)
    if problem:
        raise NetworkError(ErrorKind.TRANSIENT, detail=problem.detail)
    for one in found:
        number_of(one)
    following = meta.get("next_token") if isinstance(meta, dict) else None
    return found, following if isinstance(following, str) else ""


def number_of(found: Mapping[str, Any], *, unsure: ErrorKind = ErrorKind.TRANSIENT) -> str:
    """The id of a post, an account or an image."""
    number = found.get("id")
    if not isinstance(number, str) or not _ID.fullmatch(number):
        raise NetworkError(unsure, detail=UNREADABLE)
    return number


def receipt(found: Mapping[str, Any], www: str, *, unsure: ErrorKind) -> Receipt:
    """What we keep of a post that is there. Its address outlives a change of the handle."""
    number = number_of(found, unsure=unsure)
    return Receipt(remote_id=number, url=f"{www}/i/status/{number}", revision=number)


def since(key: Key) -> str:
    """From when on a post is looked for, as X writes it."""
    return (key.created_at - CLOCKS_DIFFER).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def is_since(found: Mapping[str, Any], key: Key) -> bool:
    """Whether a post was made after the key, as far as clocks agree."""
    return made_at(str(found.get("id"))) >= key.created_at - CLOCKS_DIFFER


def made_at(number: str) -> datetime:
    """When a post was made: its id tells. The beginning of time for what is no id."""
    if not _ID.fullmatch(number):
        return datetime.fromtimestamp(0, UTC)
    return datetime.fromtimestamp(((int(number) >> 22) + _EPOCH_MS) / 1000, UTC)


def tells_more(number: str, now: datetime) -> bool:
    """Whether X still tells the author of a post what others are not told."""
    return now - made_at(number) < PRIVATE_FOR


def account_reading(found: Mapping[str, Any]) -> AccountReading:
    """Counts of an account."""
    public = _counts(found, "public_metrics")
    return AccountReading(
        followers=number(public, "followers_count"),
        following=number(public, "following_count"),
        posts=number(public, "tweet_count", "post_count"),
    )


def post_reading(found: Mapping[str, Any]) -> PostReading:
    """Counts of a post: those that all see, and the clicks that its author is told."""
    public, private = _counts(found, "public_metrics"), _counts(found, "non_public_metrics")
    return PostReading(
        views=number(public, "impression_count"),
        likes=number(public, "like_count"),
        reposts=number(public, "retweet_count", "repost_count"),
        replies=number(public, "reply_count"),
        quotes=number(public, "quote_count"),
        clicks=number(private, "url_link_clicks"),
    )


def _counts(found: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    counts = found.get(name)
    return counts if isinstance(counts, dict) else {}
