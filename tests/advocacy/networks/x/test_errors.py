"""Every way X says no, and what follows."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from multidict import CIMultiDict

from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.x.errors import error, hides_fields_only, partial
from config.kernel.http import Answer
from tests.advocacy.networks.x.fake_x import DUPLICATE, hidden, missing

only = pytest.mark.parametrize
NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
SOON = NOW + timedelta(minutes=7)


def failed(status: int, body: object, *, renewable: bool = False, **headers: str) -> NetworkError:
    """What an answer stands for."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = CIMultiDict({name.replace("_", "-"): value for name, value in headers.items()})
    answer = Answer(status, named, data)
    return error(answer, now=NOW, unsure=ErrorKind.AMBIGUOUS, renewable=renewable)


def problem(kind: str, host: str = "twitter") -> dict[str, str]:
    """A problem of a type."""
    return {"type": f"https://api.{host}.com/2/problems/{kind}", "title": "A title"}


def said(detail: str, title: str = "Forbidden") -> dict[str, str]:
    """A problem without a type."""
    return {"detail": detail, "title": title, "type": "about:blank"}


@only(
    ("status", "body", "kind"),
    [
        (401, said("Unauthorized", "Unauthorized"), ErrorKind.AUTH_DEAD),
        (401, b"", ErrorKind.AUTH_DEAD),
        (400, {"error": "invalid_request", "error_description": "x"}, ErrorKind.AUTH_DEAD),
        (400, {"error": "invalid_grant"}, ErrorKind.AUTH_DEAD),
        (401, {"error": "unauthorized_client"}, ErrorKind.QUOTA_EXHAUSTED),
        (400, {"error": "invalid_client"}, ErrorKind.QUOTA_EXHAUSTED),
        (402, {"title": "CreditsDepleted"}, ErrorKind.QUOTA_EXHAUSTED),
        (402, b"", ErrorKind.QUOTA_EXHAUSTED),
        (403, problem("spend-cap-reached", "x"), ErrorKind.QUOTA_EXHAUSTED),
        (429, problem("usage-capped"), ErrorKind.QUOTA_EXHAUSTED),
        (403, problem("client-forbidden"), ErrorKind.QUOTA_EXHAUSTED),
        (403, problem("app-suspended"), ErrorKind.QUOTA_EXHAUSTED),
        (403, problem("user-suspended"), ErrorKind.ACCOUNT_BLOCKED),
        (403, said("Your account is suspended."), ErrorKind.ACCOUNT_BLOCKED),
        (403, said("Your account is temporarily locked."), ErrorKind.ACCOUNT_BLOCKED),
        (
            403,
            said("Your account is not permitted to access this feature."),
            ErrorKind.ACCOUNT_BLOCKED,
        ),
        (403, {"errors": [{"code": 64, "message": "x"}]}, ErrorKind.ACCOUNT_BLOCKED),
        (403, {"errors": [{"code": 326, "message": "x"}]}, ErrorKind.ACCOUNT_BLOCKED),
        (403, problem("not-authorized-for-resource"), ErrorKind.ACCOUNT_BLOCKED),
        (403, problem("oauth1-permissions"), ErrorKind.SCOPE_MISSING),
        (403, problem("unsupported-authentication"), ErrorKind.SCOPE_MISSING),
        (403, said("Forbidden"), ErrorKind.SCOPE_MISSING),
        (403, said("You are not permitted to perform this action."), ErrorKind.SCOPE_MISSING),
        (403, said(DUPLICATE), ErrorKind.DUPLICATE),
        (
            403,
            {"errors": [{"code": 187, "message": "Status is a duplicate."}]},
            ErrorKind.DUPLICATE,
        ),
        (403, said("You are not allowed to create a Tweet with it."), ErrorKind.CONTENT_INVALID),
        (403, said("Your Tweet text is too long."), ErrorKind.CONTENT_INVALID),
        (403, said("Tweet needs to be a bit shorter."), ErrorKind.CONTENT_INVALID),
        (403, {"errors": [{"code": 186}]}, ErrorKind.CONTENT_INVALID),
        (403, said("This request looks like it might be automated."), ErrorKind.CONTENT_INVALID),
        (403, {"errors": [{"code": 226}]}, ErrorKind.CONTENT_INVALID),
        (403, said("Only one cashtag is allowed."), ErrorKind.CONTENT_INVALID),
        (400, said("The Tweet contains an invalid URL."), ErrorKind.CONTENT_INVALID),
        (400, problem("invalid-request"), ErrorKind.CONTENT_INVALID),
        (400, said("A post about how Bob was suspended is odd."), ErrorKind.CONTENT_INVALID),
        (400, said("Your media IDs are invalid."), ErrorKind.TRANSIENT),
        (400, b"\xff", ErrorKind.CONTENT_INVALID),
        (400, {"errors": [7]}, ErrorKind.CONTENT_INVALID),
        (400, {"errors": "x"}, ErrorKind.CONTENT_INVALID),
        (400, {"error": {"code": 7}}, ErrorKind.CONTENT_INVALID),
        (413, b"", ErrorKind.CONTENT_INVALID),
        (415, b"", ErrorKind.CONTENT_INVALID),
        (403, b"<h1>Forbidden</h1>", ErrorKind.TRANSIENT),
        (302, b"", ErrorKind.TRANSIENT),
        (409, said("Conflict"), ErrorKind.TRANSIENT),
        (404, b"", ErrorKind.NOT_FOUND),
        (404, problem("resource-not-found"), ErrorKind.NOT_FOUND),
        (429, said("Too Many Requests", "Too Many Requests"), ErrorKind.RATE_LIMITED),
        (429, {"errors": [{"code": 88, "message": "Rate limit exceeded"}]}, ErrorKind.RATE_LIMITED),
        (429, problem("rate-limit-exceeded"), ErrorKind.RATE_LIMITED),
        (403, said("User is over daily status update limit."), ErrorKind.RATE_LIMITED),
        (403, {"errors": [{"code": 185}]}, ErrorKind.RATE_LIMITED),
        (408, b"", ErrorKind.AMBIGUOUS),
        (500, problem("internal-error"), ErrorKind.AMBIGUOUS),
        (503, problem("usage-capped"), ErrorKind.AMBIGUOUS),
        (504, b"<h1>Timeout</h1>", ErrorKind.AMBIGUOUS),
    ],
)
def test_error_by_status_type_and_words(status: int, body: object, kind: ErrorKind) -> None:
    assert failed(status, body).kind is kind


@only("body", [said("Unauthorized"), {}, b""])
def test_token_that_is_refused_is_over_where_it_can_be_renewed(body: object) -> None:
    assert failed(401, body, renewable=True).kind is ErrorKind.AUTH_EXPIRED
    ours = failed(401, {"error": "unauthorized_client"}, renewable=True)
    assert ours.kind is ErrorKind.QUOTA_EXHAUSTED


@only(
    ("status", "body", "detail"),
    [
        (402, {"title": "CreditsDepleted", "detail": "secret words"}, "CreditsDepleted"),
        (429, problem("usage-capped"), "usage-capped"),
        (400, {"error": "invalid_request", "error_description": "secret"}, "invalid_request"),
        (403, said(DUPLICATE), "duplicate"),
        (403, said("Your account is suspended: secret"), "suspended"),
        (403, said("secret words", "Two words"), "http_403"),
        (400, {"title": "secret; words"}, "http_400"),
        (403, said("Your Tweet text is too long."), Detail.TEXT_TOO_LONG),
        (413, b"", Detail.IMAGE_TOO_LARGE),
        (415, b"", Detail.IMAGE_TYPE),
        (404, b"", "http_404"),
        (500, {"title": 7}, "http_500"),
    ],
)
def test_error_repeats_nothing_but_names(status: int, body: object, detail: str) -> None:
    assert failed(status, body).detail == detail


def at(moment: datetime) -> str:
    """A moment as X writes it in headers."""
    return str(int(moment.timestamp()))


@only(
    ("headers", "retry_at"),
    [
        ({"x_rate_limit_reset": at(SOON)}, SOON),
        ({"x_rate_limit_remaining": "0", "x_rate_limit_reset": at(SOON)}, SOON),
        (
            {
                "x_rate_limit_remaining": "3",
                "x_rate_limit_reset": at(SOON),
                "x_user_limit_24hour_remaining": "0",
                "x_user_limit_24hour_reset": at(NOW + timedelta(hours=20)),
            },
            NOW + timedelta(hours=20),
        ),
        (
            {
                "x_rate_limit_remaining": "0",
                "x_rate_limit_reset": at(SOON),
                "x_app_limit_24hour_remaining": "0",
                "x_app_limit_24hour_reset": at(NOW + timedelta(hours=3)),
            },
            NOW + timedelta(hours=3),
        ),
        ({"retry_after": "30"}, NOW + timedelta(seconds=30)),
        ({"x_rate_limit_reset": at(NOW + timedelta(days=9))}, NOW + timedelta(minutes=15)),
        ({"x_rate_limit_reset": "999999999999"}, NOW + timedelta(minutes=15)),
        ({"x_rate_limit_reset": "soon"}, NOW + timedelta(minutes=15)),
        ({"retry_after": "99999999"}, NOW + timedelta(minutes=15)),
        ({}, NOW + timedelta(minutes=15)),
    ],
)
def test_limit_lasts_until_every_window_that_is_used_up_begins_anew(
    headers: dict[str, str], retry_at: datetime
) -> None:
    assert failed(429, {}, **headers).retry_at == retry_at
    assert failed(402, {}, **headers).retry_at is None


@only(
    ("problems", "kind"),
    [
        ([missing("1")], ErrorKind.NOT_FOUND),
        ([problem("not-authorized-for-resource")], ErrorKind.ACCOUNT_BLOCKED),
        ([problem("resource-unavailable")], ErrorKind.TRANSIENT),
        ([hidden("1")], ErrorKind.TRANSIENT),
        ([{"type": 7}], ErrorKind.TRANSIENT),
    ],
)
def test_problem_of_an_answer_that_says_yes(problems: list[object], kind: ErrorKind) -> None:
    found = partial({"errors": problems})

    assert found is not None
    assert found.kind is kind
    assert found.detail


@only("answer", [{}, {"errors": []}, {"errors": "x"}, {"errors": [7]}])
def test_answer_without_problems(answer: dict[str, object]) -> None:
    assert partial(answer) is None
    assert not hides_fields_only(answer)


def test_answer_that_hides_fields_only() -> None:
    hides = problem("field-unauthorized")

    assert hides_fields_only({"errors": [hidden("1"), hides]})
    assert not hides_fields_only({"errors": [hidden("1"), missing("1")]})
