"""What Meta tells us, signed with the secret we share: somebody took their yes back there.

"BASE64URL(HMAC-SHA256(secret, payload)).payload", the payload a JSON object in BASE64URL without
padding. https://developers.facebook.com/docs/games/gamesonfacebook/login#parsingsr
"""

import base64
import binascii
import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

ALGORITHM = "HMAC-SHA256"
LONGEST = 4096


class NotSigned(ValueError):
    """Nobody who knows our secret said this, or not in this form."""


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """Who took it back, by the number under which our app knows them, and when."""

    person: str
    at: datetime


def opened(signed: str, secret: str) -> Withdrawn:
    """What a `signed_request` says; NotSigned unless it was signed with this secret."""
    signature, dot, payload = signed[:LONGEST].partition(".")
    if not (dot and secret):
        raise NotSigned("form")
    meant = hmac.new(secret.encode(), payload.encode(), hashlib.sha256).digest()
    if not hmac.compare_digest(_decoded(signature), meant):
        raise NotSigned("signature")
    told = _object(_decoded(payload))
    person, issued = told.get("user_id"), told.get("issued_at")
    if told.get("algorithm") != ALGORITHM or not isinstance(person, str | int) or not person:
        raise NotSigned("content")
    return Withdrawn(str(person), _moment(issued))


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise NotSigned("encoding") from None


def _object(data: bytes) -> dict[str, Any]:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        raise NotSigned("content") from None
    return found if isinstance(found, dict) else {}


def _moment(issued: Any) -> datetime:
    """Seconds since 1970; a request without them is of now."""
    try:
        return datetime.fromtimestamp(issued, UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        return datetime.now(UTC)
