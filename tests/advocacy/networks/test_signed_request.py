"""Requests that Meta signs: only what was signed with our secret is believed."""

import base64
import hashlib
import hmac
import json
from datetime import UTC, datetime
from typing import Any

import pytest

from advocacy.networks.signed_request import NotSigned, opened
from tests.advocacy.networks.meta import signed

SECRET = "app-secret"
SAID = {"algorithm": "HMAC-SHA256", "user_id": "218471", "issued_at": 1_788_000_000}


def raw(payload: bytes, secret: str = SECRET) -> str:
    body = base64.urlsafe_b64encode(payload).rstrip(b"=")
    mark = base64.urlsafe_b64encode(hmac.new(secret.encode(), body, hashlib.sha256).digest())
    return f"{mark.rstrip(b'=').decode()}.{body.decode()}"


def test_request_says_who_and_when() -> None:
    found = opened(signed(SAID, SECRET), SECRET)

    assert found.person == "218471"
    assert found.at == datetime.fromtimestamp(1_788_000_000, UTC)


def test_request_that_openssl_signed_is_read() -> None:
    # printf %s "$payload" | openssl dgst -sha256 -hmac secret -binary | openssl base64
    mark = "tLrZ_S5N3Y-ymXvUmoWeErf57EJHPdLaPFGJrZRG4U0"
    payload = "eyJhbGdvcml0aG0iOiJITUFDLVNIQTI1NiIsInVzZXJfaWQiOiI3In0"

    assert opened(f"{mark}.{payload}", "secret").person == "7"


@pytest.mark.parametrize(
    "text",
    [
        "", ".", "abc", "a.b", "é.é", signed(SAID, "another"), signed(SAID, SECRET)[1:],
        signed(SAID, SECRET) + "x", raw(b"[]"), raw(b"{"), raw(b"\xff"), raw(b"[" * 3000),
        signed({**SAID, "algorithm": "none"}, SECRET), signed({**SAID, "user_id": ""}, SECRET),
        signed({**SAID, "user_id": {}}, SECRET), signed({**SAID, "pad": "x" * 9000}, SECRET),
    ],
)  # fmt: skip
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(NotSigned):
        opened(text, SECRET)


def test_nothing_is_signed_without_a_secret() -> None:
    with pytest.raises(NotSigned):
        opened(raw(json.dumps(SAID).encode(), ""), "")


@pytest.mark.parametrize("issued", [None, "soon", 10**30, -(10**30), True])
def test_request_without_a_moment_is_of_now(issued: Any) -> None:
    before = datetime.now(UTC)

    found = opened(signed({**SAID, "issued_at": issued}, SECRET), SECRET)

    assert found.at >= before or issued is True
