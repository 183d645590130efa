"""What is read of channels and videos, and what limits it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.types import AccountReading, PostReading
from advocacy.networks.youtube.errors import next_day
from tests.advocacy.networks.youtube.conftest import FakeStage
from tests.advocacy.networks.youtube.fake_google import CHANNEL, problem

only = pytest.mark.parametrize


def failed(stage: FakeStage, work: Any) -> NetworkError:
    with pytest.raises(NetworkError) as error:
        stage.run(work)
    return error.value


@only(
    ("told", "reading"),
    [
        (
            {"subscriberCount": "12300", "videoCount": "41", "hiddenSubscriberCount": False},
            AccountReading(followers=12_300, posts=41),
        ),
        ({"subscriberCount": "0", "videoCount": "0"}, AccountReading(followers=0, posts=0)),
        ({"hiddenSubscriberCount": True, "videoCount": "3"}, AccountReading(posts=3)),
        ({"hiddenSubscriberCount": True, "subscriberCount": "0"}, AccountReading()),
        ({"subscriberCount": 12, "videoCount": "-1"}, AccountReading()),
        ({"subscriberCount": "many"}, AccountReading()),
    ],
)
def test_channel_is_counted_as_told(
    stage: FakeStage, told: dict[str, Any], reading: AccountReading
) -> None:
    stage.server.channels[CHANNEL] = told

    assert stage.run(stage.adapter.measure_account()) == reading
    (call,) = stage.server.called("channels")
    assert call["query"] == {"part": "statistics", "mine": "true"}
    assert call["token"] == "access"


def test_channel_is_found_among_several(stage: FakeStage) -> None:
    stage.server.channels = {"UCother": {"videoCount": "9"}, CHANNEL: {"videoCount": "2"}}

    assert stage.run(stage.adapter.measure_account()).posts == 2


@only("left", [{}, {"UCother": {"videoCount": "9"}}])
def test_channel_that_is_theirs_no_more_is_not_counted(stage: FakeStage, left: Any) -> None:
    stage.server.channels = left

    error = failed(stage, stage.adapter.measure_account())

    assert (error.kind, error.detail) == (ErrorKind.ACCOUNT_BLOCKED, "channel_gone")


@only(
    ("told", "reading"),
    [
        (
            {"viewCount": "1200", "likeCount": "30", "commentCount": "4"},
            PostReading(views=1200, likes=30, replies=4),
        ),
        # Likes and comments that are switched off are not told.
        ({"viewCount": "7"}, PostReading(views=7)),
    ],
)
def test_video_is_counted_as_told(stage: FakeStage, told: Any, reading: PostReading) -> None:
    stage.server.videos["v1"] = told

    assert stage.run(stage.adapter.measure_post("v1")) == reading
    (call,) = stage.server.called("videos")
    assert call["query"] == {"part": "statistics", "id": "v1"}


def test_video_that_is_missing_is_gone(stage: FakeStage) -> None:
    assert failed(stage, stage.adapter.measure_post("v1")).kind is ErrorKind.NOT_FOUND


@only("body", ["<h1>Welcome</h1>", {}, {"kind": "list", "items": 7}, {"items": ["a"]}])
def test_answer_that_is_none_is_no_figure(stage: FakeStage, body: object) -> None:
    stage.server.answer_next("channels", 200, body)

    assert failed(stage, stage.adapter.measure_account()).kind is ErrorKind.TRANSIENT


@only(
    ("status", "body", "kind"),
    [
        (403, problem(403, "dailyLimitExceeded"), ErrorKind.QUOTA_EXHAUSTED),
        (403, problem(403, "accessNotConfigured"), ErrorKind.QUOTA_EXHAUSTED),
        (403, {"error": {"status": "PERMISSION_DENIED"}}, ErrorKind.SCOPE_MISSING),
        (403, {"error": {"errors": []}}, ErrorKind.TRANSIENT),
        (403, "<h1>No</h1>", ErrorKind.TRANSIENT),
        (302, "<h1>There</h1>", ErrorKind.TRANSIENT),
        (429, {}, ErrorKind.RATE_LIMITED),
        (401, {}, ErrorKind.AUTH_EXPIRED),
        (404, {}, ErrorKind.NOT_FOUND),
        (400, {"error": {"errors": ["x"]}}, ErrorKind.CONTENT_INVALID),
        (500, {}, ErrorKind.TRANSIENT),
    ],
)
def test_refusal_is_named(stage: FakeStage, status: int, body: object, kind: ErrorKind) -> None:
    stage.server.answer_next("channels", status, body)

    assert failed(stage, stage.adapter.measure_account()).kind is kind


def test_limit_of_the_moment_is_over_when_told(stage: FakeStage) -> None:
    stage.server.answer_next("channels", 429, {}, {"Retry-After": "90"})
    error = failed(stage, stage.adapter.measure_account())

    assert error.retry_at is not None
    assert 85 < (error.retry_at - datetime.now(UTC)).total_seconds() <= 90


def test_quota_of_the_day_is_over_when_the_day_is(stage: FakeStage) -> None:
    stage.server.refuse_next("channels", 403, "quotaExceeded")
    error = failed(stage, stage.adapter.measure_account())

    assert (error.kind, error.detail) == (ErrorKind.QUOTA_EXHAUSTED, "quotaExceeded")
    assert error.retry_at is not None
    assert timedelta(0) < error.retry_at - datetime.now(UTC) <= timedelta(hours=25)


@only(
    ("now", "day"),
    [
        # Winter, an hour before midnight there; the day on which clocks go back; the last second.
        ("2026-01-02T07:00+00:00", "2026-01-02T08:00+00:00"),
        ("2026-11-01T12:00+00:00", "2026-11-02T08:00+00:00"),
        ("2026-07-01T06:59:59+00:00", "2026-07-01T07:00+00:00"),
        ("2026-07-01T07:00+00:00", "2026-07-02T07:00+00:00"),
    ],
)
def test_day_of_the_quota_begins_at_midnight_on_the_pacific(now: str, day: str) -> None:
    assert next_day(datetime.fromisoformat(now)) == datetime.fromisoformat(day)
