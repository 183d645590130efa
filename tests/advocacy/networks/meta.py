"""What Meta sends when somebody removes an app there."""

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any


def signed(said: Mapping[str, Any], secret: str) -> str:
    """A `signed_request`, as https://developers.facebook.com/docs/ describes it."""
    payload = base64.urlsafe_b64encode(json.dumps(said).encode()).rstrip(b"=")
    mark = hmac.new(secret.encode(), payload, hashlib.sha256).digest()
    return f"{base64.urlsafe_b64encode(mark).rstrip(b'=').decode()}.{payload.decode()}"
