"""Our types to the JSON of the API and back, and its answers to kinds of errors."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.mastodon import errors, wire
from advocacy.networks.types import Image, Outgoing
from config.kernel.http import Answer

NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
SOON = NEW_YEAR + timedelta(minutes=5)


def answer(status: int, body: object, **headers: str) -> Answer:
    """An answer with headers named like Python arguments."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Answer(status, {name.replace("_", "-"): value for name, value in headers.items()}, raw)


def failed(status: int, body: object, **headers: str) -> NetworkError:
    """The error of such an answer to a create."""
    given = answer(status, body, **headers)
    return errors.error(given, now=NEW_YEAR, unsure=ErrorKind.AMBIGUOUS)


@pytest.mark.parametrize(
    ("status", "said", "kind"),
    [
        (401, "The access token is invalid", ErrorKind.AUTH_DEAD),
        (401, "The access token was revoked", ErrorKind.AUTH_DEAD),
        (401, "Le jeton d’accès est invalide", ErrorKind.AUTH_DEAD),
        (401, "invalid_client", ErrorKind.AUTH_DEAD),
        (400, "invalid_client", ErrorKind.AUTH_DEAD),
        (400, "invalid_grant", ErrorKind.AUTH_DEAD),
        (401, "insufficient_scope", ErrorKind.SCOPE_MISSING),
        (400, "invalid_token", ErrorKind.AUTH_DEAD),
        (400, "invalid_scope", ErrorKind.SCOPE_MISSING),
        (403, "unauthorized_client", ErrorKind.AUTH_DEAD),
        (403, "This action is outside the authorized scopes", ErrorKind.SCOPE_MISSING),
        (403, "Insufficient permissions: write:statuses.", ErrorKind.SCOPE_MISSING),
        (403, "This action is not allowed", ErrorKind.SCOPE_MISSING),
        (403, "Your login is currently disabled", ErrorKind.ACCOUNT_BLOCKED),
        (403, "Your login is currently pending approval", ErrorKind.ACCOUNT_BLOCKED),
        (403, "Your login is missing a confirmed e-mail address", ErrorKind.ACCOUNT_BLOCKED),
        (403, "Your account has been suspended", ErrorKind.ACCOUNT_BLOCKED),
        (403, "This account is deactivated.", ErrorKind.ACCOUNT_BLOCKED),
        (404, "Record not found", ErrorKind.NOT_FOUND),
        (410, "", ErrorKind.NOT_FOUND),
        (400, "Bad request", ErrorKind.CONTENT_INVALID),
        (422, "Validation failed: Text can't be blank", ErrorKind.CONTENT_INVALID),
        (429, "Too many requests", ErrorKind.RATE_LIMITED),
        (408, "", ErrorKind.AMBIGUOUS),
        (500, "Something went wrong", ErrorKind.AMBIGUOUS),
        (503, "There was a temporary problem", ErrorKind.AMBIGUOUS),
        (302, "", ErrorKind.TRANSIENT),
    ],
)
def test_error_by_name_status_and_words(status: int, said: str, kind: ErrorKind) -> None:
    assert failed(status, {"error": said}).kind is kind


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (400, b"Invalid token.", ErrorKind.AUTH_DEAD),
        (400, b"<h1>Bad Request</h1>", ErrorKind.CONTENT_INVALID),
        (401, b"<h1>Unauthorized</h1>", ErrorKind.AUTH_DEAD),
        (403, b"<h1>Are you a robot?</h1>", ErrorKind.TRANSIENT),
        (404, b"", ErrorKind.NOT_FOUND),
        (429, b"\xff", ErrorKind.RATE_LIMITED),
        (502, b"<h1>Bad gateway</h1>", ErrorKind.AMBIGUOUS),
        (422, {"error": {"deep": 1}}, ErrorKind.CONTENT_INVALID),
        (422, [1], ErrorKind.CONTENT_INVALID),
    ],
)
def test_error_survives_bodies_that_are_no_errors(
    status: int, body: object, kind: ErrorKind
) -> None:
    assert failed(status, body).kind is kind


def test_error_by_the_header_of_oauth() -> None:
    header = 'Bearer realm="Doorkeeper", error="insufficient_scope"'

    assert failed(403, b"", WWW_Authenticate=header).kind is ErrorKind.SCOPE_MISSING


def test_error_repeats_nothing_but_names() -> None:
    assert failed(422, {"error": "You said: secret"}).detail == "http_422"
    assert failed(403, {"error": "secret words"}).detail == "http_403"
    assert failed(400, {"error": "invalid_grant"}).detail == "invalid_grant"


@pytest.mark.parametrize(
    ("status", "said", "detail"),
    [
        (422, "Validation failed: Text character limit of 500 exceeded", Detail.TEXT_TOO_LONG),
        (413, "", Detail.IMAGE_TOO_LARGE),
        (415, "", Detail.IMAGE_TYPE),
    ],
)
def test_error_says_what_to_change(status: int, said: str, detail: Detail) -> None:
    assert failed(status, {"error": said}).detail == detail


@pytest.mark.parametrize(
    ("headers", "retry_at"),
    [
        ({"X_RateLimit_Reset": "2026-01-01T00:05:00.000000Z"}, SOON),
        ({"X_RateLimit_Reset": "2026-01-01T01:05:00+01:00"}, SOON),
        ({"X_RateLimit_Reset": "2026-01-01T00:05:00"}, SOON),
        ({"X_RateLimit_Reset": "1767225900"}, SOON),
        ({"X_RateLimit_Reset": "1767225900000"}, SOON),
        ({"X_RateLimit_Reset": "300"}, SOON),
        ({"Retry_After": "300"}, SOON),
        ({"Retry_After": "300.0"}, SOON),
        ({"Retry_After": "Thu, 01 Jan 2026 00:05:00 GMT"}, SOON),
        ({"Retry_After": "300", "X_RateLimit_Reset": "2030-01-01T00:00:00Z"}, SOON),
        ({"Retry_After": "soon", "X_RateLimit_Reset": "300"}, SOON),
        ({"Retry_After": "-1"}, None),
        ({"Retry_After": "Fri, 31 Dec 9999 23:59:59 -0100"}, None),
        ({"X_RateLimit_Reset": "9" * 30}, None),
        ({"X_RateLimit_Reset": ""}, None),
        ({}, None),
    ],
)
def test_error_tells_when_to_come_back(headers: dict[str, str], retry_at: datetime | None) -> None:
    assert failed(429, {"error": "Too many requests"}, **headers).retry_at == retry_at


@pytest.mark.parametrize("body", [b"[" * 100_000, b"{}", b"[1]", b"", b"\xff"])
def test_list_that_is_none_is_asked_for_again(body: bytes) -> None:
    with pytest.raises(NetworkError) as unreadable:
        wire.listed(Answer(200, {}, body))

    assert unreadable.value.kind is ErrorKind.TRANSIENT


def test_largest_number_is_still_a_moment() -> None:
    assert failed(429, b"", Retry_After="9" * 14).retry_at is not None


def test_only_a_limit_has_a_moment() -> None:
    assert failed(503, b"", Retry_After="300").retry_at is None


@pytest.mark.parametrize(
    ("languages", "expected"),
    [
        ((), None),
        (("fr",), "fr"),
        (("pt-BR", "en"), "pt"),
        (("EN",), "en"),
        (("gsw",), None),
        (("",), None),
    ],
)
def test_status_has_the_main_language(languages: tuple[str, ...], expected: str | None) -> None:
    assert wire.status(Outgoing("x", languages), []).get("language") == expected


def test_status_never_says_when() -> None:
    body = wire.status(Outgoing("x", ("fr",)), ["9"])

    assert body == {"status": "x", "visibility": "public", "language": "fr", "media_ids": ["9"]}


def test_key_is_a_uuid_of_its_instant() -> None:
    key = wire.new_key(NEW_YEAR + timedelta(microseconds=123_456), 5)

    assert key == wire.new_key(NEW_YEAR + timedelta(microseconds=123_456), 5)
    assert len(key.value) == 36
    assert key.created_at.microsecond == 123_000


def test_upload_is_a_form_with_the_picture_as_it_is() -> None:
    image = Image(b"\r\n--\x00\xff", "image/webp", "é\n“x”", 1, 1)

    mime, body = wire.upload(image)

    mark = mime.partition("boundary=")[2].encode()
    head, data, alt, end = body.split(b"--" + mark)[0:1] + body.split(b"\r\n--" + mark)[0:3]
    assert head == b""
    assert b'name="file"; filename="image.webp"' in data
    assert data.endswith(b"Content-Type: image/webp\r\n\r\n" + image.data)
    assert alt.endswith(image.alt.encode())
    assert end == b"--\r\n"


V2 = {
    "configuration": {
        "statuses": {
            "max_characters": 5000,
            "max_media_attachments": 8,
            "characters_reserved_per_url": 25,
        },
        "media_attachments": {
            "supported_mime_types": ["image/jpeg", "image/gif"],
            "image_size_limit": 1000,
            "image_matrix_limit": 100,
            "description_limit": 9,
        },
    }
}


def test_rules_are_those_of_the_server() -> None:
    rules = wire.rules(V2)

    assert (rules.limits.graphemes, rules.limits.images, rules.per_link) == (5000, 8, 25)
    assert (rules.limits.image_bytes, rules.limits.alt_graphemes) == (1000, 9)
    assert rules.limits.image_types == ("image/jpeg", "image/gif")
    assert rules.pixels == 100


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"configuration": None},
        {"configuration": {"statuses": []}},
        {"configuration": {"media_attachments": {"image_size_limit": "big"}}},
        {"uri": "old.example", "version": "3.0.0"},
    ],
)
def test_rules_are_the_usual_ones_otherwise(document: dict[str, Any]) -> None:
    assert wire.rules(document) == wire.Rules()


def test_rules_of_a_server_that_reserves_nothing() -> None:
    rules = wire.rules({"configuration": {"statuses": {"max_characters": True}}})

    assert (rules.limits.graphemes, rules.per_link) == (500, None)


def test_rules_of_a_server_that_has_its_own_word() -> None:
    assert wire.rules({"max_toot_chars": 7777}).limits.graphemes == 7777


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ('<https://m.example/x?max_id=7&limit=2>; rel="next"', {"max_id": "7", "limit": "2"}),
        ('<https://m.example/x?min_id=9>; rel="prev", </x?max_id=7>; rel="next"', {"max_id": "7"}),
        ("<https://m.example/x?max_id=7>; rel=next", {"max_id": "7"}),
        ("<https://[bad?max_id=7#below>; rel=next", {"max_id": "7"}),
        ('<https://m.example/x?max_id=7>; title="a"; rel="next"', {"max_id": "7"}),
        ('<https://m.example/x?min_id=9>; rel="prev"', {}),
        ("next", {}),
        ("", {}),
    ],
)
def test_next_page_is_read_from_the_link(header: str, expected: dict[str, str]) -> None:
    assert wire.next_page(answer(200, [], Link=header)) == expected


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        ({"uri": "https://far.example/users/bob", "acct": "bob"}, "https://far.example/users/bob"),
        ({"uri": "javascript:x", "acct": "Bob@Far.example"}, "bob@far.example"),
        ({"acct": "bob"}, "bob@near.example"),
        ({"username": "bob"}, "bob@near.example"),
        ({"id": "7"}, "7@near.example"),
    ],
)
def test_follower_has_a_name_for_the_whole_world(account: dict[str, Any], expected: str) -> None:
    assert wire.follower(account, "near.example") == expected


def test_reading_keeps_unknown_apart_from_zero() -> None:
    counts = {
        "favourites_count": 0,
        "reblogs_count": None,
        "replies_count": "7",
        "quotes_count": -1,
    }

    reading = wire.post_reading(counts)

    assert (reading.likes, reading.reposts, reading.replies) == (0, None, None)
    assert (reading.quotes, reading.views, reading.clicks) == (None, None, None)
