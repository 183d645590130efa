"""Finding a post whose answer was lost, by reading the account's posts."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.mastodon import adapter as module
from advocacy.networks.types import Image, Key, Outgoing, Receipt
from tests.advocacy.networks.mastodon.conftest import FakeStage

IMAGE = Image(b"pixels", "image/png", "A lighthouse", 8, 6)
POST = Outgoing("We hire: https://example.com/jobs/" + "x" * 40 + " #jobs")
LONG_AGO = "2020-02-02T02:02:02.000Z"


@pytest.fixture
def key(stage: FakeStage) -> Key:
    key: Key = stage.adapter.new_key(datetime.now(UTC), 1)
    return key


def found(stage: FakeStage, key: Key, post: Outgoing = POST) -> Receipt | None:
    """What a look finds."""
    receipt: Receipt | None = stage.run(stage.adapter.reconcile(post, key))
    return receipt


def unsure(stage: FakeStage, key: Key, post: Outgoing = POST) -> str:
    """The detail of a look that cannot tell."""
    with pytest.raises(NetworkError) as failed:
        found(stage, key, post)
    assert failed.value.kind is ErrorKind.AMBIGUOUS
    return failed.value.detail


def added(stage: FakeStage, text: str, **more: Any) -> dict[str, Any]:
    """A post that is there."""
    post: dict[str, Any] = stage.server.add(text, "public", [], **more)
    return post


def test_post_is_found_behind_newer_ones(stage: FakeStage, key: Key) -> None:
    there = added(stage, POST.text)
    for n in range(100):
        added(stage, f"Another {n}")

    receipt = found(stage, key)

    assert receipt is not None
    assert receipt.remote_id == there["id"]
    assert stage.server.called("statuses")[0] == {"limit": "40", "exclude_reblogs": "true"}
    # Without a Link header, only an empty page is the last one.
    assert len(stage.server.called("statuses")) == (3 if stage.server.temper.links_pages else 4)


def test_post_of_before_the_intent_is_another_one(stage: FakeStage, key: Key) -> None:
    added(stage, POST.text, created_at=LONG_AGO)

    assert found(stage, key) is None


def test_look_stops_at_what_is_older(stage: FakeStage, key: Key) -> None:
    for n in range(100):
        added(stage, f"Another {n}", created_at=LONG_AGO)

    assert found(stage, key) is None
    assert len(stage.server.called("statuses")) == 1


def test_clock_of_the_server_may_be_late(stage: FakeStage, key: Key) -> None:
    late = datetime.now(UTC) - timedelta(minutes=4)
    added(stage, POST.text, created_at=late.isoformat())

    assert found(stage, key) is not None


@pytest.mark.parametrize("moment", ["yesterday", None, ""])
def test_post_of_no_known_time_counts(stage: FakeStage, key: Key, moment: str | None) -> None:
    added(stage, POST.text, created_at=moment)

    assert found(stage, key) is not None


def test_of_two_the_older_one_is_found_every_time(stage: FakeStage, key: Key) -> None:
    first, _second = added(stage, POST.text), added(stage, POST.text)

    assert {getattr(found(stage, key), "remote_id", "") for _ in range(2)} == {first["id"]}


def test_boost_of_the_same_words_is_no_post(stage: FakeStage, key: Key) -> None:
    added(stage, POST.text, reblog={"id": "1"})

    assert found(stage, key) is None


def test_same_words_without_the_picture_are_not_it(stage: FakeStage, key: Key) -> None:
    added(stage, POST.text)

    assert unsure(stage, key, replace(POST, images=(IMAGE,))) == Detail.RECORD_DIFFERS


def test_pictures_without_words_are_found(stage: FakeStage, key: Key) -> None:
    post = Outgoing("", images=(IMAGE,))
    stage.server.lose_answer("create")
    with pytest.raises(NetworkError):
        stage.run(stage.adapter.publish(post, key))

    assert found(stage, key, post) is not None
    assert found(stage, key) is None


def test_nearly_the_same_words_leave_a_doubt(stage: FakeStage, key: Key) -> None:
    added(stage, POST.text + " now")

    assert unsure(stage, key) == Detail.RECORD_DIFFERS


def test_what_was_edited_since_leaves_a_doubt(stage: FakeStage, key: Key) -> None:
    added(stage, "Nobody is hired", edited_at="2026-01-01T00:00:00.000Z")

    assert unsure(stage, key) == Detail.RECORD_DIFFERS


def test_doubt_is_none_when_the_post_is_there_as_well(stage: FakeStage, key: Key) -> None:
    added(stage, POST.text + " now")
    added(stage, POST.text)

    assert found(stage, key) is not None


def test_other_words_are_another_post(stage: FakeStage, key: Key) -> None:
    added(stage, "We have a new office in Lyon #office")

    assert found(stage, key) is None


def test_more_posts_than_can_be_read_leave_a_doubt(stage: FakeStage, key: Key) -> None:
    for n in range(40 * module.MOST_PAGES + 1):
        added(stage, f"Another {n}")

    assert unsure(stage, key) == "too_many_posts"
    assert len(stage.server.called("statuses")) == module.MOST_PAGES


def test_server_that_shows_one_page_again_and_again_leaves_a_doubt(
    stage: FakeStage, key: Key
) -> None:
    page = [added(stage, f"Another {n}") for n in range(3)]
    again = {"Link": '<https://x.example/?max_id=5>; rel="next"'}
    for _ in range(3):
        stage.server.answer_next("statuses", 200, page, again)

    assert unsure(stage, key) == "too_many_posts"
    assert len(stage.server.called("statuses")) == 2


@pytest.mark.parametrize("page", ["<h1>Soon</h1>", {"error": "no"}, [1, 2], None])
def test_answer_that_is_no_list_is_no_absence(stage: FakeStage, key: Key, page: object) -> None:
    stage.server.answer_next("statuses", 200, page)

    with pytest.raises(NetworkError) as failed:
        found(stage, key)

    assert failed.value.kind is ErrorKind.TRANSIENT


def test_look_goes_by_the_id_at_the_server(stage: FakeStage, key: Key) -> None:
    added(stage, POST.text)
    stage.adapter = stage.adapter_with(remote_id="https://m.example/users/alice")

    assert found(stage, key) is not None
