"""Every way LinkedIn says no, and what follows."""

import json
from datetime import UTC, datetime

import pytest
from multidict import CIMultiDict

from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.linkedin.errors import duplicate_of, error, next_midnight
from config.kernel.http import Answer

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
URN = "urn:li:share:7431329065766260736"
REPEATED = {"errorDetails": {"inputErrors": [{"code": "DUPLICATE_POST"}]}}


def failed(status: int, body: object, *, renewable: bool = False, **headers: str) -> NetworkError:
    """What an answer stands for."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = CIMultiDict({name.replace("_", "-"): value for name, value in headers.items()})
    answer = Answer(status, named, data)
    return error(answer, now=NOW, unsure=ErrorKind.AMBIGUOUS, renewable=renewable)


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (401, {"code": "REVOKED_ACCESS_TOKEN", "serviceErrorCode": 65601}, ErrorKind.AUTH_DEAD),
        (401, {"code": "EXPIRED_ACCESS_TOKEN", "serviceErrorCode": 65602}, ErrorKind.AUTH_DEAD),
        (401, {"code": "INVALID_ACCESS_TOKEN", "serviceErrorCode": 65600}, ErrorKind.AUTH_DEAD),
        (401, {"message": "Empty oauth2_access_token", "status": 401}, ErrorKind.AUTH_DEAD),
        (401, {"error": "invalid_client"}, ErrorKind.AUTH_DEAD),
        (400, {"error": "invalid_redirect_uri"}, ErrorKind.AUTH_DEAD),
        (403, {"code": "ACCESS_DENIED", "serviceErrorCode": 100}, ErrorKind.SCOPE_MISSING),
        (403, {"message": "Not enough permissions to access: posts"}, ErrorKind.SCOPE_MISSING),
        (403, b"<h1>Forbidden</h1>", ErrorKind.TRANSIENT),
        (404, {"code": "RESOURCE_NOT_FOUND"}, ErrorKind.NOT_FOUND),
        (409, {"code": "CONFLICT"}, ErrorKind.TRANSIENT),
        (422, REPEATED, ErrorKind.DUPLICATE),
        (400, {"message": f"Content is a duplicate of {URN}"}, ErrorKind.DUPLICATE),
        (422, {"message": "Field /commentary is invalid"}, ErrorKind.CONTENT_INVALID),
        (400, {"message": f"Media {URN} is not ready for use"}, ErrorKind.TRANSIENT),
        (422, {"message": "The asset is still PROCESSING"}, ErrorKind.TRANSIENT),
        (400, {"message": "We are not ready for this text"}, ErrorKind.CONTENT_INVALID),
        (400, b"\xff", ErrorKind.CONTENT_INVALID),
        (400, {"errorDetails": [1]}, ErrorKind.CONTENT_INVALID),
        (422, {"errorDetails": {"inputErrors": [7]}}, ErrorKind.CONTENT_INVALID),
        (426, {"code": "NONEXISTENT_VERSION"}, ErrorKind.QUOTA_EXHAUSTED),
        (429, {"code": "TOO_MANY_REQUESTS", "serviceErrorCode": 101}, ErrorKind.RATE_LIMITED),
        (408, b"", ErrorKind.AMBIGUOUS),
        (500, {"message": "Internal Server Error"}, ErrorKind.AMBIGUOUS),
        (503, b"<h1>Unavailable</h1>", ErrorKind.AMBIGUOUS),
        (504, b"", ErrorKind.AMBIGUOUS),
        (302, b"", ErrorKind.TRANSIENT),
    ],
)
def test_error_by_status_and_code(status: int, body: object, kind: ErrorKind) -> None:
    assert failed(status, body).kind is kind


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"code": "EXPIRED_ACCESS_TOKEN"}, ErrorKind.AUTH_EXPIRED),
        ({"serviceErrorCode": 65602}, ErrorKind.AUTH_EXPIRED),
        ({"code": "REVOKED_ACCESS_TOKEN", "serviceErrorCode": 65601}, ErrorKind.AUTH_DEAD),
        ({"code": "INVALID_ACCESS_TOKEN", "serviceErrorCode": 65600}, ErrorKind.AUTH_DEAD),
        ({}, ErrorKind.AUTH_DEAD),
    ],
)
def test_only_a_token_that_is_over_can_be_renewed(body: object, kind: ErrorKind) -> None:
    assert failed(401, body, renewable=True).kind is kind


@pytest.mark.parametrize(
    ("status", "body", "detail"),
    [
        (401, {"code": "REVOKED_ACCESS_TOKEN"}, "REVOKED_ACCESS_TOKEN"),
        (400, {"error": "invalid_request", "error_description": "secret"}, "invalid_request"),
        (400, {"code": "You said: secret"}, "http_400"),
        (400, {"message": "secret words"}, "http_400"),
        (422, REPEATED | {"message": f"x: Content is a duplicate of {URN}"}, URN),
        (422, REPEATED, "DUPLICATE_POST"),
        (422, REPEATED | {"message": "Content is a duplicate of urn:li:share:x"}, "DUPLICATE_POST"),
        (413, b"", Detail.IMAGE_TOO_LARGE),
        (415, b"", Detail.IMAGE_TYPE),
        (422, {"message": "commentary exceeds the maximum length"}, Detail.TEXT_TOO_LONG),
        (422, {"message": 'ERROR :: /commentary :: length of "secret"'}, Detail.TEXT_TOO_LONG),
        (500, {"code": 7}, "http_500"),
    ],
)
def test_error_repeats_nothing_but_names(status: int, body: object, detail: str) -> None:
    assert failed(status, body).detail == detail


@pytest.mark.parametrize(
    ("message", "urn"),
    [
        ("Content is a duplicate of urn:li:share:1", "urn:li:share:1"),
        ("a.b.C: Content is a duplicate of urn:li:ugcPost:22.", "urn:li:ugcPost:22"),
        ("Content is a duplicate of urn:li:activity:3", ""),
        ("Content is a duplicate", ""),
        (None, ""),
    ],
)
def test_duplicate_is_named(message: str | None, urn: str) -> None:
    assert duplicate_of({"message": message}) == urn


@pytest.mark.parametrize(
    ("headers", "retry_at"),
    [
        ({}, datetime(2026, 1, 2, tzinfo=UTC)),
        ({"Retry_After": "30"}, datetime(2026, 1, 1, 12, 0, 30, tzinfo=UTC)),
        ({"Retry_After": "soon"}, datetime(2026, 1, 2, tzinfo=UTC)),
    ],
)
def test_limit_lasts_until_midnight_unless_told(
    headers: dict[str, str], retry_at: datetime
) -> None:
    assert failed(429, {}, **headers).retry_at == retry_at
    assert failed(503, {}, **headers).retry_at is None


@pytest.mark.parametrize(
    ("now", "midnight"),
    [
        ("2026-01-01T00:00:00+00:00", "2026-01-02T00:00:00+00:00"),
        ("2026-12-31T23:59:59.999+00:00", "2027-01-01T00:00:00+00:00"),
        ("2026-06-30T01:30:00+02:00", "2026-06-30T00:00:00+00:00"),
    ],
)
def test_midnight_is_that_of_utc(now: str, midnight: str) -> None:
    assert next_midnight(datetime.fromisoformat(now)) == datetime.fromisoformat(midnight)
