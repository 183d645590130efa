"""Our types to AT Protocol's JSON and back, and its answers to error kinds. No calls here."""

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlencode

from advocacy.networks.bluesky.facets import facets
from advocacy.networks.catalogue import get
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.fitness import unfit
from advocacy.networks.told import number
from advocacy.networks.types import (
    AccountReading,
    Credentials,
    Image,
    Key,
    Outgoing,
    PostReading,
    Receipt,
    milliseconds,
)
from config.kernel.http import Answer

POST = "app.bsky.feed.post"
LIMITS = get("bluesky").limits
TID_ALPHABET = "234567abcdefghijklmnopqrstuvwxyz"
WEB = "https://bsky.app"
# Seconds that make a moment or a distance: no superscripts, and nothing after the year 2286.
_SECONDS = re.compile(r"[0-9]{1,10}")
_FARTHEST = 10**10

_KINDS = {
    "ExpiredToken": ErrorKind.AUTH_EXPIRED,
    "InvalidToken": ErrorKind.AUTH_EXPIRED,
    "invalid_token": ErrorKind.AUTH_EXPIRED,
    "AuthMissing": ErrorKind.AUTH_DEAD,
    "AuthenticationRequired": ErrorKind.AUTH_DEAD,
    "AuthFactorTokenRequired": ErrorKind.AUTH_DEAD,
    "AccountNotFound": ErrorKind.AUTH_DEAD,
    "AccountTakedown": ErrorKind.ACCOUNT_BLOCKED,
    "AccountSuspended": ErrorKind.ACCOUNT_BLOCKED,
    "AccountDeactivated": ErrorKind.ACCOUNT_BLOCKED,
    "RepoTakendown": ErrorKind.ACCOUNT_BLOCKED,
    "RepoSuspended": ErrorKind.ACCOUNT_BLOCKED,
    "RepoDeactivated": ErrorKind.ACCOUNT_BLOCKED,
    "InsufficientScope": ErrorKind.SCOPE_MISSING,
    "ScopeMissingError": ErrorKind.SCOPE_MISSING,
    "RateLimitExceeded": ErrorKind.RATE_LIMITED,
    "RecordNotFound": ErrorKind.NOT_FOUND,
    "RepoNotFound": ErrorKind.NOT_FOUND,
}
_STATUSES = {
    401: ErrorKind.AUTH_EXPIRED,
    403: ErrorKind.SCOPE_MISSING,
    404: ErrorKind.NOT_FOUND,
    429: ErrorKind.RATE_LIMITED,
}
_DETAILS = {
    "AuthenticationRequired": Detail.SIGN_IN_REFUSED,
    "AuthFactorTokenRequired": Detail.SECOND_FACTOR,
    "BlobTooLarge": Detail.IMAGE_TOO_LARGE,
    "InvalidMimeType": Detail.IMAGE_TYPE,
}


def tid(at: datetime, clock_id: int) -> str:
    """A record key: 53 bits of microseconds, 10 bits that part writers of one instant."""
    since = at.astimezone(UTC) - datetime(1970, 1, 1, tzinfo=UTC)
    number = (since // timedelta(microseconds=1)) << 10 | clock_id % 1024
    return "".join(TID_ALPHABET[number >> shift & 31] for shift in range(60, -1, -5))


def new_key(at: datetime, salt: int) -> Key:
    """A TID, and the instant to the millisecond that `createdAt` carries."""
    return Key(tid(at, salt), milliseconds(at))


def timestamp(at: datetime) -> str:
    """RFC 3339 with milliseconds and Z, as AT Protocol writes it."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def blob(image: Image) -> dict[str, Any]:
    """The reference a server gives to these bytes: known beforehand, as it is their hash."""
    raw = b"\x01\x55\x12\x20" + hashlib.sha256(image.data).digest()
    cid = "b" + base64.b32encode(raw).decode().rstrip("=").lower()
    return {
        "$type": "blob",
        "ref": {"$link": cid},
        "mimeType": image.mime,
        "size": len(image.data),
    }


def record(post: Outgoing, key: Key, dids: Mapping[str, str]) -> dict[str, Any]:
    """The record to store; the same post, key and DIDs always give the same one."""
    value: dict[str, Any] = {
        "$type": POST,
        "text": post.text,
        "createdAt": timestamp(key.created_at),
    }
    if post.languages:
        value["langs"] = list(post.languages)
    if found := facets(post.text, dids):
        value["facets"] = found
    if embed := _embed(post):
        value["embed"] = embed
    return value


def _embed(post: Outgoing) -> dict[str, Any] | None:
    if post.images:
        images = [
            {
                "image": blob(image),
                "alt": image.alt,
                "aspectRatio": {"width": image.width, "height": image.height},
            }
            for image in post.images
        ]
        return {"$type": "app.bsky.embed.images", "images": images}
    if post.card:
        external = {
            "uri": post.card.url,
            "title": post.card.title,
            "description": post.card.description,
        }
        return {"$type": "app.bsky.embed.external", "external": external}
    return None


def check(post: Outgoing) -> None:
    """Raise CONTENT_INVALID for what the server would refuse, before anything is uploaded."""
    if reason := unfit(post, LIMITS):
        raise NetworkError(ErrorKind.CONTENT_INVALID, detail=reason)


def receipt(credentials: Credentials, key: Key, cid: str) -> Receipt:
    """What we keep of a stored post. The DID in the link outlives a change of handle."""
    did = credentials.remote_id
    query = urlencode({"repo": did, "collection": POST, "rkey": key.value})
    return Receipt(
        remote_id=f"at://{did}/{POST}/{key.value}",
        url=f"{profile(did)}/post/{key.value}",
        revision=cid,
        source_url=f"{credentials.host}/xrpc/com.atproto.repo.getRecord?{query}",
    )


def rkey_of(remote_id: str, did: str) -> str:
    """The record key in a post's address; NOT_FOUND for one that is not this account's."""
    prefix = f"at://{did}/{POST}/"
    if not remote_id.startswith(prefix):
        raise NetworkError(ErrorKind.NOT_FOUND, detail="other_repository")
    return remote_id.removeprefix(prefix)


def credentials(session: Mapping[str, Any], host: str) -> Credentials:
    """Tokens of a session answer, with what they say of themselves."""
    access, refresh = str(session["accessJwt"]), str(session["refreshJwt"])
    claims = _claims(access)
    return Credentials(
        remote_id=str(session["did"]),
        host=host,
        access=access,
        refresh=refresh,
        access_expires_at=_expiry(claims),
        refresh_expires_at=_expiry(_claims(refresh)),
        scopes=tuple(str(claims.get("scope", "")).split()),
    )


def profile(did: str) -> str:
    """Where people see an account; the DID's form outlives a change of handle."""
    return f"{WEB}/profile/{did}"


def account_reading(profile: Mapping[str, Any]) -> AccountReading:
    """Counts of a profile view."""
    return AccountReading(
        followers=number(profile, "followersCount"),
        following=number(profile, "followsCount"),
        posts=number(profile, "postsCount"),
    )


def post_reading(view: Mapping[str, Any]) -> PostReading:
    """Counts of a post view; the network counts neither views nor clicks."""
    return PostReading(
        likes=number(view, "likeCount"),
        reposts=number(view, "repostCount"),
        replies=number(view, "replyCount"),
        quotes=number(view, "quoteCount"),
    )


def error(answer: Answer, *, now: datetime, unsure: ErrorKind) -> NetworkError:
    """The error an unsuccessful answer stands for; `unsure` is the kind of a 5xx.

    A body that is not AT Protocol's JSON (a proxy's page) is judged by its status alone.
    """
    name = str(answer.json().get("error", ""))[:60]
    if answer.status >= 500:
        return NetworkError(unsure, detail=name or f"http_{answer.status}")
    kind = _KINDS.get(name) or _STATUSES.get(answer.status, ErrorKind.CONTENT_INVALID)
    if 300 <= answer.status < 400:
        kind = ErrorKind.TRANSIENT
    back = retry_at(answer.headers, now) if kind is ErrorKind.RATE_LIMITED else None
    detail = _DETAILS.get(name) or name or f"http_{answer.status}"
    return NetworkError(kind, retry_at=back, detail=detail)


def retry_at(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """When to come back: Retry-After (seconds or a date), else RateLimit-Reset (epoch)."""
    after, reset = headers.get("Retry-After", ""), headers.get("RateLimit-Reset", "")
    if _SECONDS.fullmatch(after):
        return now + timedelta(seconds=int(after))
    if _SECONDS.fullmatch(reset):
        return datetime.fromtimestamp(int(reset), UTC)
    try:
        return parsedate_to_datetime(after).astimezone(UTC) if after else None
    except (ValueError, OverflowError):
        return None


def _claims(token: str) -> dict[str, Any]:
    """The claims of a JWT, unverified: we only plan by them, the server judges them."""
    try:
        payload = token.split(".")[1]
        value = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    except (IndexError, ValueError, binascii.Error):
        return {}
    return value if isinstance(value, dict) else {}


def _expiry(claims: Mapping[str, Any]) -> datetime | None:
    moment = claims.get("exp")
    if not isinstance(moment, int) or not 0 <= moment < _FARTHEST:
        return None
    return datetime.fromtimestamp(moment, UTC)
