"""Our types to AT Protocol's JSON and back."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from advocacy.networks.bluesky import wire
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.types import Credentials, Image, Key, Outgoing
from config.kernel.http import Answer
from tests.advocacy.networks.fake_pds import jwt

NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
CREDENTIALS = Credentials("did:plc:a", host="https://pds.example")


def answer(status: int, body: object, **headers: str) -> Answer:
    """An answer with headers named like Python arguments."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Answer(status, {name.replace("_", "-"): value for name, value in headers.items()}, raw)


def failed(status: int, body: object, **headers: str) -> NetworkError:
    """The error of such an answer to a create."""
    given = answer(status, body, **headers)
    return wire.error(given, now=NEW_YEAR, unsure=ErrorKind.AMBIGUOUS)


@pytest.mark.parametrize(("clock_id", "expected"), [(0, "3mbd3542k2222"), (7, "3mbd3542k222b")])
def test_tid_of_the_published_vector(clock_id: int, expected: str) -> None:
    assert wire.tid(NEW_YEAR, clock_id) == expected


def test_tid_sorts_by_time_and_takes_any_salt() -> None:
    moments = [NEW_YEAR + timedelta(microseconds=n) for n in range(50)]
    keys = [wire.tid(at, 10**9) for at in moments]

    assert keys == sorted(set(keys))


def test_key_carries_the_milliseconds_that_are_stored() -> None:
    key = wire.new_key(NEW_YEAR + timedelta(microseconds=123_456), 0)

    assert key.created_at.microsecond == 123_000
    assert wire.record(Outgoing("x"), key, {})["createdAt"] == "2026-01-01T00:00:00.123Z"


def test_record_is_the_published_example() -> None:
    post = Outgoing("Grüße 👋 https://example.com/a #hallo", ("de",))

    assert wire.record(post, Key("3mbd3542k2222", NEW_YEAR), {}) == {
        "$type": "app.bsky.feed.post",
        "text": "Grüße 👋 https://example.com/a #hallo",
        "createdAt": "2026-01-01T00:00:00.000Z",
        "langs": ["de"],
        "facets": [
            {
                "index": {"byteStart": 13, "byteEnd": 34},
                "features": [
                    {"$type": "app.bsky.richtext.facet#link", "uri": "https://example.com/a"}
                ],
            },
            {
                "index": {"byteStart": 35, "byteEnd": 41},
                "features": [{"$type": "app.bsky.richtext.facet#tag", "tag": "hallo"}],
            },
        ],
    }


def test_blob_is_named_by_its_hash() -> None:
    # The CID of the empty string, as every implementation of IPLD prints it.
    named = wire.blob(Image(b"", "image/png", "", 1, 1))

    assert named["ref"]["$link"] == "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"


def test_receipt_links_to_the_account_by_its_did() -> None:
    kept = wire.receipt(CREDENTIALS, Key("3mbd3542k2222", NEW_YEAR), "bafy")

    assert kept.remote_id == "at://did:plc:a/app.bsky.feed.post/3mbd3542k2222"
    assert kept.url == "https://bsky.app/profile/did:plc:a/post/3mbd3542k2222"
    assert kept.source_url.startswith("https://pds.example/xrpc/com.atproto.repo.getRecord?repo=")


@pytest.mark.parametrize(
    ("status", "name", "kind"),
    [
        (400, "ExpiredToken", ErrorKind.AUTH_EXPIRED),
        (400, "InvalidToken", ErrorKind.AUTH_EXPIRED),
        (401, "invalid_token", ErrorKind.AUTH_EXPIRED),
        (401, "AuthMissing", ErrorKind.AUTH_DEAD),
        (401, "AuthenticationRequired", ErrorKind.AUTH_DEAD),
        (401, "AccountDeactivated", ErrorKind.ACCOUNT_BLOCKED),
        (401, "AccountTakedown", ErrorKind.ACCOUNT_BLOCKED),
        (400, "RepoDeactivated", ErrorKind.ACCOUNT_BLOCKED),
        (403, "Forbidden", ErrorKind.SCOPE_MISSING),
        (400, "InvalidRequest", ErrorKind.CONTENT_INVALID),
        (400, "BlobTooLarge", ErrorKind.CONTENT_INVALID),
        (413, "PayloadTooLarge", ErrorKind.CONTENT_INVALID),
        (400, "RecordNotFound", ErrorKind.NOT_FOUND),
        (404, "", ErrorKind.NOT_FOUND),
        (429, "RateLimitExceeded", ErrorKind.RATE_LIMITED),
        (500, "InternalServerError", ErrorKind.AMBIGUOUS),
        (504, "", ErrorKind.AMBIGUOUS),
        (302, "", ErrorKind.TRANSIENT),
    ],
)
def test_error_by_name_then_by_status(status: int, name: str, kind: ErrorKind) -> None:
    assert failed(status, {"error": name, "message": "secret text"}).kind is kind


@pytest.mark.parametrize("body", [b"<html>", b"", b"[1]", b"\xff", {"error": {"deep": 1}}])
def test_error_survives_bodies_of_proxies(body: object) -> None:
    assert failed(429, body).kind is ErrorKind.RATE_LIMITED


def test_error_repeats_nothing_of_the_message() -> None:
    assert "secret" not in str(failed(400, {"error": "InvalidRequest", "message": "secret"}))


@pytest.mark.parametrize(
    ("headers", "retry_at"),
    [
        ({"Retry_After": "30"}, NEW_YEAR + timedelta(seconds=30)),
        ({"Retry_After": "Thu, 01 Jan 2026 00:01:00 GMT"}, NEW_YEAR + timedelta(minutes=1)),
        ({"RateLimit_Reset": "1767225900"}, NEW_YEAR + timedelta(minutes=5)),
        ({"Retry_After": "soon"}, None),
        ({"Retry_After": "²"}, None),
        ({"RateLimit_Reset": "²"}, None),
        ({"Retry_After": "9" * 30}, None),
        ({"RateLimit_Reset": "9" * 30}, None),
        ({"Retry_After": "Fri, 31 Dec 9999 23:59:59 -0100"}, None),
        ({}, None),
    ],
)
def test_error_tells_when_to_come_back(headers: dict[str, str], retry_at: datetime | None) -> None:
    assert failed(429, {"error": "RateLimitExceeded"}, **headers).retry_at == retry_at


def test_credentials_survive_an_unreadable_token() -> None:
    session = {"did": "did:plc:a", "accessJwt": "opaque", "refreshJwt": "a.b.c"}

    kept = wire.credentials(session, "https://pds.example")

    assert kept == replace(CREDENTIALS, access="opaque", refresh="a.b.c")


@pytest.mark.parametrize("end", [10**30, -1, "soon", None])
def test_end_of_a_token_that_is_no_moment_is_unknown(end: object) -> None:
    token = jwt({"exp": end})
    session = {"did": "did:plc:a", "accessJwt": token, "refreshJwt": token}

    assert wire.credentials(session, "https://pds.example").access_expires_at is None


def test_reading_keeps_unknown_apart_from_zero() -> None:
    reading = wire.post_reading({"likeCount": 0, "repostCount": None, "replyCount": "7"})

    assert (reading.likes, reading.reposts, reading.replies, reading.views) == (0, None, None, None)
