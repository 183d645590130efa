"""The words in images: read soon after they came in, and at the latest when the post is sent.

A reading happens once and is kept by compare-and-set while it is waited for, so the facts of
a post that was sent never change.
"""

import io
import logging
import time
from datetime import timedelta

from django.utils import timezone
from PIL import Image, UnidentifiedImageError

from advocacy.models import Media, Post, Words
from advocacy.services.contents import pictures
from advocacy.services.drafts import renew_digest
from advocacy.states import PostState
from moderation import public as moderation

log = logging.getLogger(__name__)

AT_ONCE = 50
SECONDS = 8.0
# Somebody waits for the answer: what four pictures may take together.
PATIENCE = 12.0
SOON = timedelta(seconds=30)


def sweep() -> int:
    """Read what waits, the oldest first; return how many images were looked at."""
    waiting = Media.objects.filter(text_state=Words.WAITING).order_by("pk")[:AT_ONCE]
    for media in waiting:
        if _read(media, SECONDS):
            for post in Post.objects.filter(media=media, state=PostState.DRAFT):
                renew_digest(post)
    return len(waiting)


def finish(post: Post) -> None:
    """Read now what still waits in this draft: it is about to be sent."""
    until = time.monotonic() + PATIENCE
    for media in pictures(post):
        if media.text_state == Words.WAITING:
            _read(media, min(SECONDS, max(until - time.monotonic(), 0.1)))


def are_coming(media: Media) -> bool:
    """Whether it is worth asking again in a moment: it waits, and came in just now."""
    came = timezone.now() - media.created_at
    return media.text_state == Words.WAITING and came < SOON


def settle(post: Post) -> None:
    """Wait for nothing more: with the row held, so that no image comes in unseen."""
    late = Media.objects.filter(post=post, text_state=Words.WAITING)
    late.update(text_state=Words.UNREAD)


def _read(media: Media, seconds: float) -> bool:
    """Keep the words of an image; false when somebody else did in the meantime."""
    text = _words(media, seconds)
    state = Words.UNREAD if text is None else Words.READ
    waiting = Media.objects.filter(pk=media.pk, text_state=Words.WAITING)
    first = waiting.update(text=text or "", text_state=state) == 1
    media.refresh_from_db(fields=["text", "text_state"])
    return first


def _words(media: Media, seconds: float) -> str | None:
    try:
        with media.file.open("rb") as stored, Image.open(io.BytesIO(stored.read())) as picture:
            return moderation.words_in(picture, seconds=seconds)
    except (UnidentifiedImageError, OSError, ValueError) as error:
        log.warning("words not read: %s", type(error).__name__)
        return None
