"""What is read of accounts and posts, and what is asked for."""

from datetime import UTC, datetime
from typing import Any

import pytest

from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.types import AccountReading, PostReading
from tests.advocacy.networks.instagram.conftest import FakeStage

only = pytest.mark.parametrize
BASIC = "instagram_business_basic"
NUMBERS = {"views": 900, "likes": 40, "comments": 5, "shares": 2}


@only(
    ("told", "reading"),
    [
        ({"followers_count": 812, "follows_count": 90, "media_count": 41}, (812, 90, 41)),
        ({"followers_count": 0, "media_count": 0}, (0, None, 0)),
        ({"followers_count": "812", "media_count": -1}, (None, None, None)),
    ],
)
def test_account_is_counted_as_told(stage: FakeStage, told: Any, reading: Any) -> None:
    stage.server.fields = told

    assert stage.run(stage.adapter.measure_account()) == AccountReading(*reading)
    (call,) = stage.server.called("me")
    assert call["path"] == "/v26.0/me"
    assert call["query"] == {"fields": "followers_count,follows_count,media_count"}
    assert call["headers"]["Authorization"] == "Bearer token"


def test_reading_that_is_not_allowed_any_more_is_told(stage: FakeStage) -> None:
    stage.server.refuse_next("me", 403, 10)

    with pytest.raises(NetworkError) as refused:
        stage.run(stage.adapter.measure_account())

    assert (refused.value.kind, refused.value.detail) == (
        ErrorKind.SCOPE_MISSING,
        Detail.READING,
    )


def test_post_is_counted_by_its_insights(stage: FakeStage) -> None:
    stage.server.numbers = NUMBERS
    known = stage.add_post()

    reading = stage.run(stage.adapter.measure_post(known))

    assert reading == PostReading(views=900, likes=40, replies=5, reposts=2)
    (call,) = stage.server.called("insights")
    assert call["path"] == f"/v26.0/{known}/insights"
    assert call["query"] == {"metric": "views,likes,comments,shares"}
    assert stage.server.called("media") == []


def test_post_without_insights_says_what_it_says_of_itself(stage: FakeStage) -> None:
    stage.grant(BASIC)
    stage.server.numbers = NUMBERS
    stage.server.fields = {"like_count": 7, "comments_count": 0}

    assert stage.run(stage.adapter.measure_post(stage.add_post())) == PostReading(
        likes=7, replies=0
    )
    assert stage.server.called("insights") == []


def test_kind_of_post_that_has_not_all_insights_is_counted_all_the_same(stage: FakeStage) -> None:
    stage.server.refuse_next("insights", 400, 100)
    stage.server.fields = {"like_count": 7}

    assert stage.run(stage.adapter.measure_post(stage.add_post())) == PostReading(likes=7)


def test_insights_that_are_refused_are_no_figures(stage: FakeStage) -> None:
    stage.server.refuse_next("insights", 400, 190, 460)

    with pytest.raises(NetworkError) as dead:
        stage.run(stage.adapter.measure_post(stage.add_post()))

    assert dead.value.kind is ErrorKind.AUTH_DEAD
    assert stage.server.called("media") == []


def test_limit_is_over_when_its_header_says(stage: FakeStage) -> None:
    used = '{"17841400000000456": [{"call_count": 100, "estimated_time_to_regain_access": 12}]}'
    said = {"error": {"message": "(#4) Limit", "code": 4}}
    stage.server.answer_next("me", 400, said, {"X-Business-Use-Case-Usage": used})

    with pytest.raises(NetworkError) as limited:
        stage.run(stage.adapter.measure_account())

    assert limited.value.kind is ErrorKind.RATE_LIMITED
    assert limited.value.retry_at is not None
    assert round((limited.value.retry_at - datetime.now(UTC)).total_seconds() / 60) == 12
