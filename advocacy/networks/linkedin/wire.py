"""Our types to the JSON of LinkedIn's API and back. No calls here.

Sources, below https://learn.microsoft.com/en-us/linkedin/marketing/community-management/:
shares/posts-api, shares/images-api, members/post-statistics, members/follower-statistics,
organizations/share-statistics, organizations/organization-access-control. An account or a post
is known by its URN ("urn:li:person:abc", "urn:li:share:1").
"""

import uuid
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from advocacy.networks import likeness
from advocacy.networks.catalogue import get
from advocacy.networks.errors import UNREADABLE, Detail, ErrorKind, NetworkError
from advocacy.networks.fitness import unfit
from advocacy.networks.likeness import Likeness
from advocacy.networks.linkedin import littletext
from advocacy.networks.linkedin.errors import POST_URN
from advocacy.networks.told import number
from advocacy.networks.types import Key, Measure, Outgoing, PostReading, Receipt, TextCount
from config.kernel.http import Answer

LIMITS = get("linkedin").limits
MOST_PIXELS = 36_152_320
# Clocks differ; a post may seem older than the intent to send it.
CLOCKS_DIFFER = timedelta(minutes=5)
READY, FAILED = "AVAILABLE", "PROCESSING_FAILED"
# No set: what is told may be of any type, and a dict has no hash.
_OUT = ("PUBLISHED", "PUBLISH_REQUESTED")
_KEYS = uuid.UUID("0b8f7f0e-4a3d-4f55-9d7c-2a52a4c3a6f1")


def new_key(at: datetime, salt: int) -> Key:
    """A name of our own, since LinkedIn has no key, and the instant to look for the post from."""
    return Key.named(_KEYS, at, salt)


def count(text: str) -> TextCount:
    """The text as LinkedIn counts it."""
    return TextCount((Measure("utf16", littletext.length(text), littletext.LIMIT),))


def check(post: Outgoing) -> None:
    """Raise CONTENT_INVALID for what LinkedIn would refuse, or cut, before anything is uploaded."""
    reason: str | None = unfit(post, LIMITS)
    if reason is None and not count(post.text).fits:
        reason = Detail.TEXT_TOO_LONG
    if reason is None and any(one.width * one.height > MOST_PIXELS for one in post.images):
        reason = Detail.IMAGE_TOO_LARGE
    if reason is None and post.card and not post.images and not post.card.title.strip():
        reason = "card_title"
    if reason:
        raise NetworkError(ErrorKind.CONTENT_INVALID, detail=reason)


def body(post: Outgoing, author: str, pictures: list[str]) -> dict[str, Any]:
    """What creates a post; `pictures` are the URNs of its images, uploaded and ready.

    Languages have no place in it. A preview is never made for us: a card has what we say.
    """
    made: dict[str, Any] = {
        "author": author,
        "commentary": littletext.escape(post.text),
        "visibility": "PUBLIC",
        "distribution": {
            "feedDistribution": "MAIN_FEED",
            "targetEntities": [],
            "thirdPartyDistributionChannels": [],
        },
        "lifecycleState": "PUBLISHED",
        "isReshareDisabledByAuthor": False,
    }
    if content := _content(post, pictures):
        made["content"] = content
    return made


def _content(post: Outgoing, pictures: list[str]) -> dict[str, Any]:
    """What is shown below the text: one image, several, a card, or nothing."""
    shown = [
        {"id": urn, "altText": image.alt} if image.alt else {"id": urn}
        for urn, image in zip(pictures, post.images, strict=True)
    ]
    if len(shown) == 1:
        return {"media": shown[0]}
    if shown:
        return {"multiImage": {"images": shown}}
    if post.card is None:
        return {}
    article = {"source": post.card.url, "title": post.card.title}
    if post.card.description:
        article["description"] = post.card.description
    return {"article": article}


def upload(answer: Answer) -> tuple[str, str]:
    """Where to upload an image, and its URN."""
    value = answer.json().get("value")
    found = value if isinstance(value, dict) else {}
    url, urn = str(found.get("uploadUrl") or ""), str(found.get("image") or "")
    if not url or not urn.startswith("urn:li:"):
        raise NetworkError(ErrorKind.TRANSIENT, detail=UNREADABLE)
    return url, urn


def created(answer: Answer, www: str) -> Receipt:
    """What we keep of a post that was made: LinkedIn tells its URN, in a header, and no more."""
    urn = answer.headers.get("x-restli-id", "").strip()
    if not POST_URN.fullmatch(urn):
        raise NetworkError(ErrorKind.AMBIGUOUS, detail=UNREADABLE)
    return receipt(urn, www)


def receipt(urn: str, www: str) -> Receipt:
    """What we keep of a post that is there as sent. What makes it this one is its URN."""
    return Receipt(remote_id=urn, url=f"{www}/feed/update/{urn}", revision=urn)


def elements(answer: Answer) -> list[dict[str, Any]]:
    """The objects that a finder found; TRANSIENT when the answer is anything else."""
    found = answer.json().get("elements")
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise NetworkError(ErrorKind.TRANSIENT, detail=UNREADABLE)
    return found


def urn_of(found: Mapping[str, Any]) -> str:
    """The URN of a post that was read."""
    return str(found.get("id") or "")


def compared(found: Mapping[str, Any], post: Outgoing) -> Likeness:
    """How near a post that was read is to what was sent: its text, and how many images it has.

    One that was changed since may have been this one, and so may one that was cut.
    """
    if found.get("lifecycleState", "PUBLISHED") not in _OUT:
        return Likeness.OTHER
    near = likeness.compared(post.text, littletext.plain(str(found.get("commentary") or "")))
    if near is Likeness.SAME:
        return near if _images(found) == len(post.images) else Likeness.ALIKE
    return Likeness.ALIKE if _edited(found) else near


def is_since(found: Mapping[str, Any], moment: datetime) -> bool:
    """Whether a post was made after a moment, as far as clocks agree; True where it is not told."""
    made = _instant(found, "createdAt") or _instant(found, "publishedAt")
    return made is None or made >= moment - CLOCKS_DIFFER


def oldest_first(posts: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Posts in the order in which they were made."""
    return sorted(posts, key=lambda found: number(found, "createdAt") or 0)


def is_untouched_since(found: Mapping[str, Any], moment: datetime) -> bool:
    """Whether nothing happened to a post after a moment: lists begin with the latest change."""
    changed = _instant(found, "lastModifiedAt")
    return changed is not None and changed < moment - CLOCKS_DIFFER


def followers(answer: Answer) -> int | None:
    """Of a page: the size of a network of the first degree."""
    return number(answer.json(), "firstDegreeSize")


def totals(found: list[dict[str, Any]]) -> PostReading:
    """Counts of a page's post."""
    told = found[0].get("totalShareStatistics")
    counts = told if isinstance(told, dict) else {}
    return PostReading(
        views=number(counts, "impressionCount"),
        likes=number(counts, "likeCount"),
        reposts=number(counts, "shareCount"),
        replies=number(counts, "commentCount"),
        clicks=number(counts, "clickCount"),
    )


def total(answer: Answer, name: str) -> int | None:
    """One number of a member, summed up over what is told; None when nothing is."""
    told = [number(one, name) for one in elements(answer)]
    known = [one for one in told if one is not None]
    return sum(known) if known else None


def entity(urn: str) -> dict[str, str]:
    """A post as statistics of members ask for it: by the word for its type."""
    return {"share" if urn.startswith("urn:li:share:") else "ugc": urn}


def shares(urn: str) -> dict[str, list[str]]:
    """A post as statistics of pages ask for it: in the list of its type."""
    return {"shares" if urn.startswith("urn:li:share:") else "ugcPosts": [urn]}


def _images(found: Mapping[str, Any]) -> int:
    content = found.get("content")
    shown = content if isinstance(content, dict) else {}
    several = shown.get("multiImage")
    images = several.get("images") if isinstance(several, dict) else None
    if isinstance(images, list):
        return len(images)
    media = shown.get("media")
    urn = str(media.get("id")) if isinstance(media, dict) else ""
    return int(urn.startswith("urn:li:image:"))


def _edited(found: Mapping[str, Any]) -> bool:
    state = found.get("lifecycleStateInfo")
    return isinstance(state, dict) and state.get("isEditedByAuthor") is True


def _instant(found: Mapping[str, Any], name: str) -> datetime | None:
    """An instant that is told in milliseconds since 1970."""
    value = found.get(name)
    if not isinstance(value, int) or not 0 < value < 10**14:
        return None
    return datetime.fromtimestamp(value / 1000, UTC)
