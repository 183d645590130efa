"""Every way Meta's Graph says no, at Facebook and at Threads, and what follows."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from multidict import CIMultiDict

from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.graph_errors import error, regained, usage
from config.kernel.http import Answer

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
only = pytest.mark.parametrize


def failed(status: int, body: object, **headers: str) -> NetworkError:
    """What an answer stands for."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return error(Answer(status, named(headers), data), now=NOW, unsure=ErrorKind.AMBIGUOUS)


def refusal(status: int, code: object, subcode: object = None, **more: object) -> NetworkError:
    """What the numbers of an error stand for."""
    said = {"message": "secret words", "type": "OAuthException", "code": code, "fbtrace_id": "A"}
    said |= {"error_subcode": subcode} if subcode is not None else {}
    return failed(status, {"error": said | more})


def named(headers: dict[str, str]) -> CIMultiDict[str]:
    """Headers, of whatever case."""
    return CIMultiDict({name.replace("_", "-"): value for name, value in headers.items()})


@only(
    ("code", "kind"),
    [
        (3, ErrorKind.SCOPE_MISSING),
        (4, ErrorKind.RATE_LIMITED),
        (10, ErrorKind.SCOPE_MISSING),
        (17, ErrorKind.RATE_LIMITED),
        (32, ErrorKind.RATE_LIMITED),
        (100, ErrorKind.CONTENT_INVALID),
        (102, ErrorKind.AUTH_DEAD),
        (190, ErrorKind.AUTH_DEAD),
        (199, ErrorKind.CONTENT_INVALID),
        (200, ErrorKind.SCOPE_MISSING),
        (210, ErrorKind.SCOPE_MISSING),
        (299, ErrorKind.SCOPE_MISSING),
        (300, ErrorKind.CONTENT_INVALID),
        (324, ErrorKind.CONTENT_INVALID),
        (341, ErrorKind.RATE_LIMITED),
        (368, ErrorKind.ACCOUNT_BLOCKED),
        (506, ErrorKind.DUPLICATE),
        (613, ErrorKind.RATE_LIMITED),
        (803, ErrorKind.NOT_FOUND),
        (80001, ErrorKind.RATE_LIMITED),
        (1, ErrorKind.AMBIGUOUS),
        (2, ErrorKind.AMBIGUOUS),
        (1_609_005, ErrorKind.CONTENT_INVALID),
        (True, ErrorKind.CONTENT_INVALID),
        ("190", ErrorKind.CONTENT_INVALID),
        (None, ErrorKind.CONTENT_INVALID),
    ],
)
def test_error_by_code(code: object, kind: ErrorKind) -> None:
    assert refusal(400, code).kind is kind


@only("subcode", [None, 458, 459, 460, 463, 464, 467, 492])
def test_token_that_is_refused_is_dead_whatever_the_reason(subcode: int | None) -> None:
    assert refusal(401, 190, subcode).kind is ErrorKind.AUTH_DEAD


@only(
    ("code", "subcode", "kind"),
    [
        (100, 33, ErrorKind.NOT_FOUND),
        (100, 34, ErrorKind.CONTENT_INVALID),
        (368, 1390008, ErrorKind.RATE_LIMITED),
        (368, 1346003, ErrorKind.CONTENT_INVALID),
        (368, 1404112, ErrorKind.ACCOUNT_BLOCKED),
        (200, 1404078, ErrorKind.ACCOUNT_BLOCKED),
        (200, 4854002, ErrorKind.ACCOUNT_BLOCKED),
        (100, 1404102, ErrorKind.CONTENT_INVALID),
        (100, 1366051, ErrorKind.DUPLICATE),
        (-1, 2207051, ErrorKind.ACCOUNT_BLOCKED),
        (24, 4279009, ErrorKind.TRANSIENT),
        (1, 4279013, ErrorKind.ACCOUNT_BLOCKED),
        (1, 99, ErrorKind.AMBIGUOUS),
    ],
)
def test_error_by_subcode(code: int, subcode: int, kind: ErrorKind) -> None:
    assert refusal(400, code, subcode).kind is kind


@only(
    ("status", "body", "kind"),
    [
        (200, {"error": {"message": "Service"}}, ErrorKind.AMBIGUOUS),
        (302, b"", ErrorKind.TRANSIENT),
        (400, b"<h1>Bad</h1>", ErrorKind.CONTENT_INVALID),
        (400, {"error": "invalid_grant"}, ErrorKind.CONTENT_INVALID),
        (400, {"error_type": "OAuthException", "code": 400}, ErrorKind.CONTENT_INVALID),
        (401, b"", ErrorKind.AUTH_DEAD),
        (403, b"<h1>Forbidden</h1>", ErrorKind.TRANSIENT),
        (403, {"error": {"message": "Not allowed"}}, ErrorKind.SCOPE_MISSING),
        (404, b"", ErrorKind.NOT_FOUND),
        (408, b"", ErrorKind.AMBIGUOUS),
        (429, b"", ErrorKind.RATE_LIMITED),
        (500, b"\xff", ErrorKind.AMBIGUOUS),
        (503, b"<h1>Unavailable</h1>", ErrorKind.AMBIGUOUS),
    ],
)
def test_error_by_status(status: int, body: object, kind: ErrorKind) -> None:
    assert failed(status, body).kind is kind


@only(
    ("code", "kind"),
    [
        (10, ErrorKind.AMBIGUOUS),
        (100, ErrorKind.AMBIGUOUS),
        (200, ErrorKind.AMBIGUOUS),
        (190, ErrorKind.AUTH_DEAD),
        (32, ErrorKind.RATE_LIMITED),
        (506, ErrorKind.DUPLICATE),
    ],
)
def test_no_that_comes_with_a_breakdown_may_be_none(code: int, kind: ErrorKind) -> None:
    assert refusal(500, code).kind is kind


def test_transient_is_for_the_caller_to_name() -> None:
    assert refusal(400, 9000, is_transient=True).kind is ErrorKind.AMBIGUOUS
    assert refusal(400, 9000, is_transient=False).kind is ErrorKind.CONTENT_INVALID
    assert refusal(400, 190, is_transient=True).kind is ErrorKind.AUTH_DEAD


@only(
    ("status", "code", "subcode", "detail"),
    [
        (400, 190, 460, "graph_190_460"),
        (400, 100, None, "graph_100"),
        (400, "secret", None, "http_400"),
        (500, None, None, "http_500"),
        (400, 324, None, Detail.IMAGE_TYPE),
        (400, 100, 1366046, Detail.IMAGE_TYPE),
        (413, None, None, Detail.IMAGE_TOO_LARGE),
    ],
)
def test_detail_is_made_of_numbers(
    status: int, code: object, subcode: int | None, detail: str
) -> None:
    assert refusal(status, code, subcode).detail == detail


@only(
    ("message", "detail"),
    [
        ("Param message is too long", Detail.TEXT_TOO_LONG),
        ("Param text must be at most 500 characters long", Detail.TEXT_TOO_LONG),
        ("Invalid parameter", "graph_100"),
    ],
)
def test_text_that_is_too_long_there_says_so(message: str, detail: str) -> None:
    assert refusal(400, 100, message=message).detail == detail


def business(*entries: object) -> str:
    """The header of a business."""
    return json.dumps({"104200000000001": list(entries)})


@only(
    ("headers", "wait"),
    [
        ({}, HOUR),
        ({"X_App_Usage": '{"call_count":100,"total_time":25,"total_cputime":25}'}, HOUR),
        ({"Retry_After": "30"}, timedelta(seconds=30)),
        ({"Retry_After": "soon"}, HOUR),
        (
            {
                "X_Business_Use_Case_Usage": business(
                    {"type": "pages", "call_count": 100, "estimated_time_to_regain_access": 19},
                    {"type": "ads", "estimated_time_to_regain_access": 5},
                )
            },
            timedelta(minutes=19),
        ),
        ({"x_business_use_case_usage": business({"estimated_time_to_regain_access": 0})}, HOUR),
        (
            {"X_Business_Use_Case_Usage": business({"estimated_time_to_regain_access": 10**9})},
            HOUR,
        ),
        ({"X_Business_Use_Case_Usage": business(7, "x")}, HOUR),
        ({"X_App_Usage": "no JSON"}, HOUR),
        ({"X_App_Usage": "[1]"}, HOUR),
    ],
)
def test_limit_lasts_as_long_as_told_or_for_an_hour(
    headers: dict[str, str], wait: timedelta
) -> None:
    said = {"error": {"code": 4}}

    assert failed(400, said, **headers).retry_at == NOW + wait
    assert regained(named(headers), NOW) == NOW + wait
    assert failed(500, {}, **headers).retry_at is None


@only(
    ("headers", "percent"),
    [
        ({}, 0),
        ({"X_App_Usage": '{"call_count":28,"total_time":81,"total_cputime":25}'}, 81),
        ({"X_Page_Usage": '{"call_count":90}', "X_App_Usage": '{"call_count":10}'}, 90),
        ({"X_Business_Use_Case_Usage": business({"call_count": 3}, {"total_cputime": 95})}, 95),
        ({"X_App_Usage": '{"call_count":"many"}'}, 0),
    ],
)
def test_usage_is_that_of_the_fullest_limit(headers: dict[str, str], percent: int) -> None:
    assert usage(named(headers)) == percent
