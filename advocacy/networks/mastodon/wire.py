"""Our types to the JSON of Mastodon's client API and back. No calls here.

Entities: https://docs.joinmastodon.org/entities/Status/, Account, MediaAttachment, Instance.
Ids are opaque: digits at one server, a ULID or a UUID at the next.
"""

import json
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, quote

from advocacy.networks.catalogue import get
from advocacy.networks.errors import UNREADABLE, Detail, ErrorKind, NetworkError
from advocacy.networks.fitness import unfit
from advocacy.networks.likeness import Likeness
from advocacy.networks.mastodon.text import countable, likeness
from advocacy.networks.multipart import File, form
from advocacy.networks.told import number
from advocacy.networks.types import (
    AccountReading,
    Image,
    Key,
    Limits,
    Outgoing,
    PostReading,
    Receipt,
)
from config.kernel.http import Answer

LIMITS = get("mastodon").limits
PER_LINK = 23
PUBLIC = "public"
# Clocks of servers differ; a post may seem older than the intent to send it.
CLOCKS_DIFFER = timedelta(minutes=5)
_KEYS = uuid.UUID("5f0f2b4e-6a38-4b8e-9f1f-0d6a3c1e7b52")
_NEXT = re.compile(r'<([^<>]*)>\s*;[^<]*?\brel="?next\b')
# What a column for an address, and one for an identifier, can hold.
_LONGEST_URL, _LONGEST_ID = 500, 200


@dataclass(frozen=True, slots=True)
class Rules:
    """What one server takes. `per_link` is None where links count in full."""

    limits: Limits = LIMITS
    per_link: int | None = PER_LINK
    pixels: int | None = None


def new_key(at: datetime, salt: int) -> Key:
    """A UUID of the instant and the salt, for the Idempotency-Key header."""
    return Key.named(_KEYS, at, salt)


def rules(document: Mapping[str, Any]) -> Rules:
    """What an Instance entity says of posts, of either version; our defaults where it is silent.

    A server that describes its posts and reserves nothing for links counts them in full.
    """
    described = _mapping(document, "configuration")
    statuses, media = _mapping(described, "statuses"), _mapping(described, "media_attachments")
    reserved = PER_LINK if not statuses else None
    most = _positive(statuses, "max_characters") or _positive(document, "max_toot_chars")
    limits = replace(
        LIMITS,
        graphemes=most or LIMITS.graphemes,
        images=_positive(statuses, "max_media_attachments") or LIMITS.images,
        image_bytes=_positive(media, "image_size_limit") or LIMITS.image_bytes,
        image_types=_texts(media, "supported_mime_types") or LIMITS.image_types,
        alt_graphemes=_positive(media, "description_limit") or LIMITS.alt_graphemes,
    )
    per_link = _positive(statuses, "characters_reserved_per_url") or reserved
    return Rules(limits, per_link, _positive(media, "image_matrix_limit"))


def check(post: Outgoing, rules: Rules) -> None:
    """Raise CONTENT_INVALID for what the server would refuse, before anything is uploaded.

    A card is no content here: servers make their own for a link in the text.
    """
    counted = replace(post, text=countable(post.text, rules.per_link), card=None)
    reason = unfit(counted, rules.limits)
    if reason is None and any(_too_many_pixels(image, rules) for image in post.images):
        reason = Detail.IMAGE_TOO_LARGE
    if reason:
        raise NetworkError(ErrorKind.CONTENT_INVALID, detail=reason)


def _too_many_pixels(image: Image, rules: Rules) -> bool:
    return rules.pixels is not None and image.width * image.height > rules.pixels


def status(post: Outgoing, media_ids: list[str]) -> dict[str, Any]:
    """The body that creates a post.

    Always JSON: `media_ids[]` in a form is lost at some servers. The visibility is always said,
    as an account or a server may have another default; a time to publish is never sent, as some
    publish at once.
    """
    body: dict[str, Any] = {"status": post.text, "visibility": PUBLIC}
    if language := _language(post.languages):
        body["language"] = language
    if media_ids:
        body["media_ids"] = media_ids
    return body


def _language(tags: tuple[str, ...]) -> str:
    """The ISO 639-1 code of the main language; "" when it has none."""
    code = tags[0].partition("-")[0].lower() if tags else ""
    return code if len(code) == 2 and code.isascii() else ""


def upload(image: Image) -> tuple[str, bytes]:
    """Content type and body of a form with `file` and `description` (the alt text)."""
    file = ("file", File(image.data, image.mime))
    return form(file, ("description", image.alt)) if image.alt else form(file)


def entity(answer: Answer, *, unsure: ErrorKind = ErrorKind.TRANSIENT) -> dict[str, Any]:
    """The object of a successful answer, which has an id; `unsure` when it is anything else."""
    found = answer.json()
    if not isinstance(found.get("id"), str) or not 0 < len(found["id"]) <= _LONGEST_ID:
        raise NetworkError(unsure, detail=UNREADABLE)
    return found


def listed(answer: Answer) -> list[dict[str, Any]]:
    """The objects of a successful answer that is a list; TRANSIENT when it is anything else."""
    try:
        found = json.loads(answer.body)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
        raise NetworkError(ErrorKind.TRANSIENT, detail=UNREADABLE)
    return found


def next_page(answer: Answer) -> dict[str, str]:
    """The parameters of the next page by the Link header; empty at the end.

    Only those are taken, never the address: a token goes to no other server.
    """
    found = _NEXT.search(answer.headers.get("Link", ""))
    # Split by hand: an address may be none at all.
    return dict(parse_qsl(found[1].partition("?")[2].partition("#")[0])) if found else {}


def older_page(answer: Answer, ids: list[str]) -> dict[str, str]:
    """The parameters of the next page of posts; without a Link header, what is older than these."""
    if "Link" in answer.headers or not ids:
        return next_page(answer)
    return {"max_id": ids[-1]}


def receipt(found: Mapping[str, Any], post: Outgoing, host: str) -> Receipt:
    """What we keep of a post that is there as sent.

    AMBIGUOUS when it is there otherwise: to fewer people than everybody, or with other content.
    """
    if found.get("visibility") != PUBLIC:
        raise NetworkError(ErrorKind.AMBIGUOUS, detail=Detail.VISIBILITY)
    if compared(found, post) is not Likeness.SAME:
        raise NetworkError(ErrorKind.AMBIGUOUS, detail=Detail.RECORD_DIFFERS)
    number, record = str(found["id"]), address(found.get("uri"))
    shown = address(found.get("url")) or record
    return Receipt(
        remote_id=number,
        url=shown or f"{host}/web/statuses/{quote(number, safe='')}",
        revision=str(found.get("edited_at") or found.get("created_at") or number),
        source_url=record,
    )


def compared(found: Mapping[str, Any], post: Outgoing) -> Likeness:
    """How near a Status entity is to what was sent: its text, and how many pictures it has.

    One that was edited since says nothing about what it was: it may have been this post.
    """
    if found.get("reblog"):
        return Likeness.OTHER
    media = found.get("media_attachments")
    near = likeness(post.text, str(found.get("content") or ""))
    if near is Likeness.SAME and len(media if isinstance(media, list) else ()) != len(post.images):
        return Likeness.ALIKE
    if near is Likeness.OTHER and found.get("edited_at"):
        return Likeness.ALIKE
    return near


def is_after(found: Mapping[str, Any], key: Key) -> bool:
    """Whether a status was made after the intent to send, as far as clocks agree."""
    try:
        created = datetime.fromisoformat(str(found.get("created_at")))
    except ValueError:
        return True
    created = created if created.tzinfo else created.replace(tzinfo=UTC)
    return created >= key.created_at - CLOCKS_DIFFER


def account_reading(account: Mapping[str, Any]) -> AccountReading:
    """Counts of an Account entity."""
    return AccountReading(
        followers=number(account, "followers_count"),
        following=number(account, "following_count"),
        posts=number(account, "statuses_count"),
    )


def post_reading(found: Mapping[str, Any]) -> PostReading:
    """Counts of a Status entity; nobody counts views or clicks. Quotes since Mastodon 4.5."""
    return PostReading(
        likes=number(found, "favourites_count"),
        reposts=number(found, "reblogs_count"),
        replies=number(found, "replies_count"),
        quotes=number(found, "quotes_count"),
    )


def follower(account: Mapping[str, Any], domain: str) -> str:
    """The key of a follower across servers: the actor's address, or user@domain.

    `domain` completes the name of an account of the server that was asked.
    """
    if uri := address(account.get("uri")):
        return uri
    name = str(account.get("acct") or account.get("username") or account.get("id")).lower()
    return name if "@" in name else f"{name}@{domain}"


def address(value: object) -> str:
    """A web address as a server gives it; "" for anything that must not become a link."""
    text = value if isinstance(value, str) else ""
    return text if text.startswith(("https://", "http://")) and len(text) <= _LONGEST_URL else ""


def _mapping(document: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = document.get(name)
    return found if isinstance(found, dict) else {}


def _texts(document: Mapping[str, Any], name: str) -> tuple[str, ...]:
    found = document.get(name)
    return tuple(str(text) for text in found) if isinstance(found, list) else ()


def _positive(document: Mapping[str, Any], name: str) -> int | None:
    return number(document, name) or None
