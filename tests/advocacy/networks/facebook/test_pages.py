"""What a page tells: its posts, to find one again, and its numbers."""

from typing import Any

import pytest

from advocacy.networks import graph
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.types import AccountReading, Key, Outgoing, PostReading, Receipt
from tests.advocacy.networks.contract import new_key
from tests.advocacy.networks.facebook.conftest import FakeStage
from tests.advocacy.networks.facebook.fake_facebook import PAGE, USUAL
from tests.advocacy.networks.facebook.test_publish import BEFORE, IMAGE, publish, refused

only = pytest.mark.parametrize
COUNTS = {"followers_count": 541, "reactions": 7, "comments": 0, "shares": 2}
FULL = {"X-App-Usage": '{"call_count":80,"total_time":1,"total_cputime":1}'}


def look(stage: FakeStage, text: str, key: Key | None = None, **post: Any) -> Receipt | None:
    """Look for a post."""
    found: Receipt | None = stage.run(
        stage.adapter.reconcile(Outgoing(text, **post), key or new_key(stage))
    )
    return found


def unsure(stage: FakeStage, text: str, **post: Any) -> str:
    """Look for a post and be unsure: why."""
    with pytest.raises(NetworkError) as told:
        look(stage, text, **post)
    assert told.value.kind is ErrorKind.AMBIGUOUS
    return told.value.detail


def test_what_is_not_listed_may_be_there(stage: FakeStage) -> None:
    key = new_key(stage)
    with pytest.raises(NetworkError) as told:
        look(stage, "Hello", key)

    assert (told.value.kind, told.value.detail) == (ErrorKind.AMBIGUOUS, "not_listed")
    (call,) = stage.server.called("posts")
    assert call["query"]["since"] == str(int(key.created_at.timestamp()) - 300)
    assert set(call["query"]["fields"].split(",")) >= {"id", "message", "created_time"}


def test_reconcile_finds_the_post_and_its_address(stage: FakeStage) -> None:
    known = stage.server.add("Hello\r\n")

    found = look(stage, "Hello")

    shown = f"https://www.facebook.com/acme/posts/{known.partition('_')[2]}"
    assert found == Receipt(known, shown, known)


def test_reconcile_takes_the_oldest_of_several(stage: FakeStage) -> None:
    stage.server.add("Hello", created_time="2026-02-02T00:00:00+0000")
    first = stage.server.add("Hello", created_time="2026-02-01T00:00:00+0000")

    found = look(stage, "Hello")

    assert found is not None
    assert found.remote_id == first


def test_reconcile_passes_by_what_was_there_before(stage: FakeStage) -> None:
    stage.server.add("Hello", created_time=BEFORE)
    assert unsure(stage, "Hello") == "not_listed"

    stage.server.answer_next("posts", 200, {"data": list(stage.server.posts.values())})
    assert unsure(stage, "Hello") == "not_listed"


def test_reconcile_is_unsure_of_what_was_changed(stage: FakeStage) -> None:
    stage.server.add("Hello, everybody in the house of ours: Today!")

    assert unsure(stage, "Hello everybody in the house of ours, today") == Detail.RECORD_DIFFERS


def test_reconcile_counts_images(stage: FakeStage) -> None:
    stage.server.add("Hello")
    assert unsure(stage, "Hello", images=(IMAGE,)) == Detail.RECORD_DIFFERS

    for images in ((IMAGE,), (IMAGE, IMAGE)):
        stage.server.posts.clear()
        made = publish(stage, Outgoing(f"Look at {len(images)}", images=images))["id"]
        found = look(stage, f"Look at {len(images)}", images=images)
        assert found is not None
        assert found.remote_id == made


@only("attachments", [None, "x", {"data": "x"}, {"data": [7]}, {"data": [{"media_type": "share"}]}])
def test_what_is_attached_besides_is_no_image(stage: FakeStage, attachments: object) -> None:
    stage.server.add("Hello", attachments=attachments)

    assert look(stage, "Hello") is not None


@only("known", [None, "", "7", 7, "1_2/../me"])
def test_post_without_an_id_is_none(stage: FakeStage, known: object) -> None:
    found = {"id": known, "message": "Hello"}
    stage.server.answer_next("posts", 200, {"data": [found]})

    assert unsure(stage, "Hello") == "not_listed"


def test_reconcile_turns_pages(stage: FakeStage) -> None:
    known = stage.server.add("Hello", created_time="2026-02-01T00:00:00+0000")
    for number in range(120):
        stage.server.add(f"Other {number}")

    found = look(stage, "Hello")

    assert found is not None
    assert found.remote_id == known
    assert [call["query"].get("after") for call in stage.server.called("posts")] == [None, "100"]


def test_reconcile_gives_up_where_there_is_no_end(stage: FakeStage) -> None:
    for number in range(graph.PAGE * graph.MOST_PAGES + 1):
        stage.server.add(f"Other {number}")

    assert unsure(stage, "Hello") == "too_many_posts"
    assert len(stage.server.called("posts")) == graph.MOST_PAGES


@only("body", ["<h1>Welcome</h1>", {}, {"data": "no"}, {"data": [7]}])
def test_reconcile_of_something_else_says_nothing(stage: FakeStage, body: object) -> None:
    stage.server.answer_next("posts", 200, body)

    with pytest.raises(NetworkError) as failed:
        look(stage, "Hello")

    assert failed.value.kind is ErrorKind.TRANSIENT


@only("status", [500, 502])
def test_breakdown_while_publishing_is_looked_for(stage: FakeStage, status: int) -> None:
    key = new_key(stage)
    stage.server.break_answer("feed", status)
    with pytest.raises(NetworkError) as lost:
        stage.run(stage.adapter.publish(Outgoing("Hello"), key))
    assert lost.value.kind is ErrorKind.AMBIGUOUS

    found = look(stage, "Hello", key)

    assert found is not None
    assert found.remote_id in stage.server.posts


def test_duplicate_of_a_lost_attempt_is_to_be_looked_for(stage: FakeStage) -> None:
    publish(stage, Outgoing("Hello"))

    failed = refused(stage, Outgoing("Hello"))

    assert (failed.kind, failed.detail) == (ErrorKind.DUPLICATE, "graph_506")


def test_duplicate_of_an_older_post_goes_back_to_the_author(stage: FakeStage) -> None:
    stage.server.add("Hello", created_time=BEFORE)

    failed = refused(stage, Outgoing("Hello"))

    assert (failed.kind, failed.detail) == (ErrorKind.CONTENT_INVALID, "DUPLICATE_POST")


@only("answer", [(403, {"error": {"code": 10}}), (500, ""), (200, {"data": []})])
def test_duplicate_that_cannot_be_seen_stays_one(
    stage: FakeStage, answer: tuple[int, object]
) -> None:
    stage.server.add("Hello", created_time=BEFORE)
    stage.server.answer_next("posts", *answer)

    assert refused(stage, Outgoing("Hello")).kind is ErrorKind.DUPLICATE


def test_duplicate_picture_is_looked_at_as_well(stage: FakeStage) -> None:
    stage.server.refuse_next("photo", 400, 100, 1366051)

    assert refused(stage, Outgoing("Hello", images=(IMAGE,))).kind is ErrorKind.DUPLICATE
    assert len(stage.server.called("posts")) == 1


def test_page_counts_its_followers(stage: FakeStage) -> None:
    stage.server.numbers = {"followers_count": 541}

    assert stage.run(stage.adapter.measure_account()) == AccountReading(followers=541)
    (call,) = stage.server.called("page")
    assert call["query"]["fields"] == "followers_count"


def test_post_counts_views_and_not_impressions(stage: FakeStage) -> None:
    stage.server.numbers = COUNTS | {"post_media_view": {"paid": 10, "organic": 80}}
    known = publish(stage, Outgoing("Hello"))["id"]

    reading = stage.run(stage.adapter.measure_post(known))

    assert reading == PostReading(views=90, likes=7, reposts=2, replies=0)
    (call,) = stage.server.called("insights")
    assert call["query"]["metric"] == "post_media_view,post_clicks"


def test_number_that_is_gone_does_not_spoil_the_others(stage: FakeStage) -> None:
    stage.server.metrics = {"post_media_view"}
    stage.server.numbers = {"post_media_view": 90, "post_clicks": 4}
    known = publish(stage, Outgoing("Hello"))["id"]

    assert stage.run(stage.adapter.measure_post(known)) == PostReading(views=90)
    asked = [call["query"]["metric"] for call in stage.server.called("insights")]
    assert asked == ["post_media_view,post_clicks", "post_media_view", "post_clicks"]


def test_post_without_the_scope_tells_what_everybody_sees(stage: FakeStage) -> None:
    stage.grant(USUAL.replace(" read_insights", ""))
    stage.server.numbers = COUNTS | {"post_media_view": 90}
    known = publish(stage, Outgoing("Hello"))["id"]

    reading = stage.run(stage.adapter.measure_post(known))

    assert reading == PostReading(likes=7, reposts=2, replies=0)
    assert stage.server.called("insights") == []


def test_numbers_that_are_not_for_this_person_are_not_told(stage: FakeStage) -> None:
    """Their task on the page may not let them see any."""
    stage.server.numbers = {"reactions": 7}
    known = publish(stage, Outgoing("Hello"))["id"]
    for _ in range(3):
        stage.server.refuse_next("insights", 403, 200)

    assert stage.run(stage.adapter.measure_post(known)) == PostReading(likes=7)


@only("call", ["post", "insights"])
@only(("code", "kind"), [(190, ErrorKind.AUTH_DEAD), (4, ErrorKind.RATE_LIMITED)])
def test_numbers_that_are_refused_are_an_error(
    stage: FakeStage, call: str, code: int, kind: ErrorKind
) -> None:
    known = stage.server.add("Hello")
    stage.server.refuse_next(call, 400, code)

    with pytest.raises(NetworkError) as failed:
        stage.run(stage.adapter.measure_post(known))

    assert failed.value.kind is kind


def test_measure_of_a_post_that_is_gone(stage: FakeStage) -> None:
    with pytest.raises(NetworkError) as gone:
        stage.run(stage.adapter.measure_post(f"{PAGE}_1"))

    assert gone.value.kind is ErrorKind.NOT_FOUND


def test_numbers_wait_where_a_limit_is_nearly_used_up(stage: FakeStage) -> None:
    known = stage.server.add("Hello")
    stage.server.answer_next("post", 200, {"id": known}, FULL)

    with pytest.raises(NetworkError) as waits:
        stage.run(stage.adapter.measure_post(known))

    assert (waits.value.kind, waits.value.detail) == (ErrorKind.RATE_LIMITED, "nearly_limited")
    assert waits.value.retry_at is not None
    assert stage.server.called("insights") == []


def test_publishing_does_not_wait_for_what_is_nearly_used_up(stage: FakeStage) -> None:
    stage.server.answer_next("photo", 200, {"id": "7"}, FULL)
    stage.server.photos["7"] = {}

    assert publish(stage, Outgoing("Hello", images=(IMAGE,)))
