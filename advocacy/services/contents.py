"""A post as others see it: the content that is screened and reviewed, and what leaves."""

import hashlib
from typing import Any

from django.db.models import QuerySet

from advocacy.models import Account, Delivery, Media, Post
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.types import Image, Key, Outgoing
from advocacy.services.links import shortened_in
from moderation.public import Content, Destination
from moderation.public import Media as MediaFacts


def content_of(post: Post) -> Content:
    """The content as it stands in the database: text, language, destinations, images in order,
    and where short links lead: what was approved leads where it led then, or does not leave.
    """
    return Content(
        text=post.text,
        language=post.language,
        destinations=tuple(destination(account) for account in post.accounts.all()),
        media=tuple(facts(media) for media in pictures(post)),
        shortened=shortened_in(post.text),
    )


def destination(account: Account) -> Destination:
    """An account as the case names it; the key outlives a change of handle."""
    key = f"{account.network}:{account.remote_id}"
    kind = "branded" if account.is_company else ""
    return Destination(account.network, key, account.handle, kind)


def facts(media: Media) -> MediaFacts:
    """An image as the case names it: nothing of it changes once its post was sent."""
    return MediaFacts(
        sha256=media.sha256,
        alt=media.alt,
        mime=media.mime,
        name=media.name,
        text=media.text,
        credit=media.credit,
        source=media.source,
        phash=media.phash,
        declared=tuple(media.declared),
    )


def pictures(post: Post) -> list[Media]:
    """The images of a post in their order; prefetched rows are used as they are."""
    rows = post.postmedia_set.all()
    return [row.media for row in sorted(rows, key=lambda row: row.position)]


def with_content(posts: QuerySet[Post]) -> QuerySet[Post]:
    """Posts with all that `content_of` reads, in a fixed number of queries."""
    return posts.prefetch_related("accounts", "postmedia_set__media")


def outgoing(post: Post) -> Outgoing:
    """What leaves: the text byte for byte, and the very images that were approved.

    NetworkError CONTENT_INVALID when an image is no longer the one that was stored.
    """
    images = tuple(_image(media) for media in pictures(post))
    return Outgoing(text=post.text, languages=(post.language,), images=images)


def key_of(delivery: Delivery) -> Key:
    """The record key that was stored before the first call."""
    return Key(delivery.record_key, delivery.record_created_at)


def _image(media: Media) -> Image:
    data = _bytes(media)
    if hashlib.sha256(data).hexdigest() != media.sha256:
        raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.IMAGE_TYPE)
    return Image(data, media.mime, media.alt, media.width, media.height)


def _bytes(media: Media) -> Any:
    try:
        with media.file.open("rb") as stored:
            return stored.read()
    except OSError:
        return b""
