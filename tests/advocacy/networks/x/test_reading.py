"""Finding a post again, and what X counts."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.types import AccountReading, Key, Outgoing, PostReading, Receipt
from tests.advocacy.networks.x.conftest import FakeStage
from tests.advocacy.networks.x.fake_x import ME, hidden, missing
from tests.advocacy.networks.x.test_publish import IMAGE, publish

only = pytest.mark.parametrize
PUBLIC = {
    "impression_count": 900,
    "like_count": 30,
    "reply_count": 4,
    "quote_count": 2,
    "bookmark_count": 5,
}


def key_now(stage: FakeStage) -> Key:
    """A key of this moment."""
    key: Key = stage.adapter.new_key(datetime.now(UTC), 1)
    return key


def look(stage: FakeStage, post: Outgoing, key: Key | None = None) -> Receipt | None:
    """Look for a post."""
    found: Receipt | None = stage.run(stage.adapter.reconcile(post, key or key_now(stage)))
    return found


def unsure(stage: FakeStage, post: Outgoing) -> str:
    """Look for a post and be unsure: why."""
    with pytest.raises(NetworkError) as told:
        look(stage, post)
    assert told.value.kind is ErrorKind.AMBIGUOUS
    return told.value.detail


def test_reconcile_asks_for_few_posts_since_the_key(stage: FakeStage) -> None:
    key = stage.adapter.new_key(datetime(2026, 1, 1, 12, 0, 30, tzinfo=UTC), 1)

    assert look(stage, Outgoing("Hello"), key) is None

    (call,) = stage.server.calls
    assert call["path"] == f"/2/users/{ME}/tweets"
    assert call["query"] == {
        "start_time": "2026-01-01T11:59:30Z",
        "max_results": "10",
        "exclude": "replies,retweets",
        "tweet.fields": "attachments,entities",
    }


@only(
    "text",
    [
        "Hello",
        "See https://example.com/a?b=1&c=<2> & more",
        "https://example.com",
        "https://example.com/?a=1&copy=2&lt=3&amp;c &copy; &amp;",
        " Spaces around,\n\nand two lines ",
        "e\u0301te\u0301 & <so>",
        "Bare example.com and https://Example.com/Path/",
        "https://example.com/a https://example.com/b",
        "🧑‍🎄 https://example.com/%C3%A9",
    ],
)
def test_reconcile_reads_the_text_however_it_comes_back(stage: FakeStage, text: str) -> None:
    number = stage.server.add(text)

    found = look(stage, Outgoing(text))

    assert found == Receipt(number, f"{stage.server.origin}/i/status/{number}", number)


def test_reconcile_counts_images(stage: FakeStage) -> None:
    stage.server.add("Hello")
    assert unsure(stage, Outgoing("Hello", images=(IMAGE,))) == Detail.RECORD_DIFFERS
    for images in ((IMAGE,), (IMAGE, IMAGE)):
        post = Outgoing(f"Look at {len(images)}", images=images)
        publish(stage, post)
        assert look(stage, post) is not None
        stage.server.posts.clear()


def test_reconcile_finds_images_without_a_text(stage: FakeStage) -> None:
    publish(stage, Outgoing("", images=(IMAGE,)))

    assert look(stage, Outgoing("", images=(IMAGE,))) is not None


def test_reconcile_takes_the_oldest_of_several(stage: FakeStage) -> None:
    first = stage.server.add("Hello", ago=timedelta(seconds=30))
    stage.server.add("Hello")

    found = look(stage, Outgoing("Hello"))

    assert found is not None
    assert found.remote_id == first


def test_reconcile_passes_by_what_was_there_before(stage: FakeStage) -> None:
    stage.server.add("Hello", ago=timedelta(minutes=2))

    assert look(stage, Outgoing("Hello")) is None


def test_reconcile_passes_by_older_posts_that_x_gives_all_the_same(stage: FakeStage) -> None:
    number = stage.server.add("Hello", ago=timedelta(hours=2))
    said = {"data": [{"id": number, "text": "Hello"}], "meta": {"result_count": 1}}
    stage.server.answer_next("posts", 200, said)

    assert look(stage, Outgoing("Hello")) is None


@only("kind", ["replies", "retweets"])
def test_reconcile_passes_by_what_is_no_post_of_ours(stage: FakeStage, kind: str) -> None:
    stage.server.add("Hello", kind=kind)

    assert look(stage, Outgoing("Hello")) is None


@only(
    ("there", "sent"),
    [
        ("Hello everybody in the house of", "Hello everybody in the house of ours, today"),
        ("Hello all of you, https://example.com/b", "Hello all of you, https://example.com/a"),
        ("Hello all of you! https://example.com/a", "Hello all of you, https://example.com/a"),
    ],
)
def test_reconcile_is_unsure_of_what_is_nearly_the_same(
    stage: FakeStage, there: str, sent: str
) -> None:
    stage.server.add(there)

    assert unsure(stage, Outgoing(sent)) == Detail.RECORD_DIFFERS


def test_reconcile_is_unsure_of_what_was_edited(stage: FakeStage) -> None:
    stage.server.add("Another", shown={"edit_history_tweet_ids": ["1", "2"]})

    assert unsure(stage, Outgoing("Hello")) == Detail.RECORD_DIFFERS


@only("other", ["Goodbye", "https://example.com/b", ""])
def test_reconcile_knows_other_posts(stage: FakeStage, other: str) -> None:
    stage.server.add(other)

    assert look(stage, Outgoing("Hello")) is None
    assert look(stage, Outgoing("https://example.com/a")) is None


def test_reconcile_reads_on(stage: FakeStage) -> None:
    first = stage.server.add("Hello", ago=timedelta(seconds=40))
    for number in range(12):
        stage.server.add(f"Number {number}")

    found = look(stage, Outgoing("Hello"))

    assert found is not None
    assert found.remote_id == first
    pages = [call["query"].get("pagination_token") for call in stage.server.called("posts")]
    assert pages == [None, "10"]


def test_reconcile_gives_up_where_it_gets_expensive(stage: FakeStage) -> None:
    for number in range(60):
        stage.server.add(f"Number {number}")

    assert unsure(stage, Outgoing("Hello")) == "too_many_posts"
    assert len(stage.server.called("posts")) == 5


@only(
    ("answer", "kind"),
    [
        ("<h1>Welcome</h1>", ErrorKind.TRANSIENT),
        ({"data": {}}, ErrorKind.TRANSIENT),
        ({"data": [7], "meta": {}}, ErrorKind.TRANSIENT),
        ({"data": [{"id": 7}], "meta": {}}, ErrorKind.TRANSIENT),
        ({"errors": [missing(ME)]}, ErrorKind.NOT_FOUND),
        ({"data": [{"id": "1"}], "errors": [missing("2")]}, ErrorKind.TRANSIENT),
        ({"meta": {"result_count": 0}, "errors": [missing("2")]}, ErrorKind.TRANSIENT),
    ],
)
def test_list_that_is_none_says_nothing_of_the_post(
    stage: FakeStage, answer: object, kind: ErrorKind
) -> None:
    stage.server.answer_next("posts", 200, answer)

    with pytest.raises(NetworkError) as failed:
        look(stage, Outgoing("Hello"))

    assert failed.value.kind is kind


@only("links", [None, 7, [7], [{"url": ""}, {"url": "https://t.co/n"}]])
def test_link_that_is_not_told_may_be_ours(stage: FakeStage, links: object) -> None:
    shown = {"text": "Hello all https://t.co/n", "entities": {"urls": links}}
    stage.server.add("x", shown=shown)

    assert unsure(stage, Outgoing("Hello all https://example.com")) == Detail.RECORD_DIFFERS


def measure(stage: FakeStage, number: str) -> PostReading:
    """What is counted of a post."""
    reading: PostReading = stage.run(stage.adapter.measure_post(number))
    return reading


@only("reposts", ["retweet_count", "repost_count"])
def test_post_is_counted(stage: FakeStage, reposts: str) -> None:
    stage.server.public = PUBLIC | {reposts: 7}
    stage.server.private = {"url_link_clicks": 11, "impression_count": 900}
    number = stage.server.add("Hello")

    assert measure(stage, number) == PostReading(900, 30, 7, 4, 2, 11)
    (call,) = stage.server.calls
    assert call["path"] == f"/2/tweets/{number}"
    assert call["query"] == {"tweet.fields": "public_metrics,non_public_metrics"}


def test_clicks_are_told_for_thirty_days(stage: FakeStage) -> None:
    stage.server.public = PUBLIC
    stage.server.private = {"url_link_clicks": 11}
    young = stage.server.add("Hello", ago=timedelta(days=29))
    old = stage.server.add("Hello again", ago=timedelta(days=30))

    assert measure(stage, young).clicks == 11
    assert measure(stage, old) == PostReading(900, 30, None, 4, 2, None)
    assert [call["query"] for call in stage.server.calls[1:]] == [
        {"tweet.fields": "public_metrics"}
    ]


def test_what_only_some_are_told_does_not_hide_the_rest(stage: FakeStage) -> None:
    stage.server.public = PUBLIC
    number = stage.server.add("Hello")
    stage.server.answer_next("post", 200, {"errors": [hidden(number)]})

    assert measure(stage, number).likes == 30
    assert len(stage.server.calls) == 2


def test_post_with_problems_beside_it_is_read(stage: FakeStage) -> None:
    told = {"data": {"id": "1", "public_metrics": PUBLIC}, "errors": [missing("2")]}
    stage.server.answer_next("post", 200, told)

    assert measure(stage, "1").views == 900


@only("number", ["1", "20", "x"])
def test_post_that_is_gone_is_not_found(stage: FakeStage, number: str) -> None:
    with pytest.raises(NetworkError) as gone:
        measure(stage, number)

    assert (gone.value.kind, gone.value.detail) == (ErrorKind.NOT_FOUND, "resource-not-found")


@only("value", ["7", -1, True, None, 1.5])
def test_count_that_is_none_is_not_told(stage: FakeStage, value: Any) -> None:
    told = {"data": {"public_metrics": {"like_count": value}, "non_public_metrics": [1]}}
    stage.server.answer_next("post", 200, told)

    assert measure(stage, "1") == PostReading()


@only("posts", ["tweet_count", "post_count"])
def test_account_is_counted(stage: FakeStage, posts: str) -> None:
    stage.server.public = {"followers_count": 120, "following_count": 8, posts: 44}

    assert stage.run(stage.adapter.measure_account()) == AccountReading(120, 8, 44)
    (call,) = stage.server.calls
    assert (call["path"], call["query"]) == ("/2/users/me", {"user.fields": "public_metrics"})


def test_account_that_is_not_told_is_an_error(stage: FakeStage) -> None:
    kind = "https://api.x.com/2/problems/not-authorized-for-resource"
    stage.server.answer_next("me", 200, {"errors": [{"type": kind}]})

    with pytest.raises(NetworkError) as failed:
        stage.run(stage.adapter.measure_account())

    assert failed.value.kind is ErrorKind.ACCOUNT_BLOCKED
