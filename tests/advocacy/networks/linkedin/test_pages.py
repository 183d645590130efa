"""What only pages can: find a post again, wait for an image, count."""

import time
from typing import Any

import pytest

from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.linkedin import adapter as module
from advocacy.networks.types import AccountReading, Key, Outgoing, PostReading, Receipt
from tests.advocacy.networks.contract import new_key
from tests.advocacy.networks.linkedin.conftest import FakeStage
from tests.advocacy.networks.linkedin.fake_linkedin import PAGE
from tests.advocacy.networks.linkedin.test_publish import IMAGE, publish, refused

only = pytest.mark.parametrize
BEFORE = dict.fromkeys(("createdAt", "publishedAt", "lastModifiedAt"), 1_700_000_000_000)


@pytest.fixture
def network() -> str:
    return "linkedin_page"


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


def test_reconcile_asks_for_the_posts_of_the_page(stage: FakeStage) -> None:
    assert look(stage, "Hello") is None

    (call,) = stage.server.called("posts")
    author = PAGE.replace(":", "%3A")
    assert call["target"] == f"/rest/posts?q=author&author={author}&count=50&start=0"


@only(
    "commentary",
    ["Hi (all) #Go", r"Hi \(all\) #Go", r"Hi \(all\) {hashtag|\#|Go}", "Hi \\(all\\) #Go\r\n"],
)
def test_reconcile_reads_the_text_however_it_comes_back(stage: FakeStage, commentary: str) -> None:
    urn = stage.server.add({"commentary": commentary})

    found = look(stage, "Hi (all) #Go")

    assert found == Receipt(urn, f"{stage.server.origin}/feed/update/{urn}", urn)


def test_reconcile_takes_the_oldest_of_several(stage: FakeStage) -> None:
    first = stage.server.add({"commentary": "Hello"})
    stage.server.add({"commentary": "Hello"}, createdAt=int(time.time() * 1000) + 5)
    stage.server.posts[first]["lastModifiedAt"] += 60_000

    found = look(stage, "Hello")

    assert found is not None
    assert found.remote_id == first


def test_reconcile_passes_by_what_was_there_before(stage: FakeStage) -> None:
    stage.server.add({"commentary": "Hello"}, **BEFORE)

    assert look(stage, "Hello") is None


@only("state", ["DRAFT", {"name": "PUBLISHED"}])
def test_reconcile_passes_by_what_is_not_out(stage: FakeStage, state: object) -> None:
    stage.server.add({"commentary": "Hello", "lifecycleState": state})

    assert look(stage, "Hello") is None


@only(
    "commentary",
    ["Hello ", "Hello everybody in the house of", "Hello, everybody in the house of ours: Today!"],
)
def test_reconcile_is_unsure_of_what_was_cut_or_changed(stage: FakeStage, commentary: str) -> None:
    stage.server.add({"commentary": commentary})

    assert unsure(stage, "Hello everybody in the house of ours, today") == Detail.RECORD_DIFFERS


def test_reconcile_is_unsure_of_what_was_edited(stage: FakeStage) -> None:
    stage.server.add({"commentary": "Another", "lifecycleStateInfo": {"isEditedByAuthor": True}})

    assert unsure(stage, "Hello") == Detail.RECORD_DIFFERS


def test_reconcile_counts_images(stage: FakeStage) -> None:
    stage.server.add({"commentary": "Hello"})
    assert unsure(stage, "Hello", images=(IMAGE,)) == Detail.RECORD_DIFFERS

    for images in ((IMAGE,), (IMAGE, IMAGE)):
        stage.server.posts.clear()
        made = publish(stage, Outgoing(f"Look at {len(images)}", images=images))["id"]
        found = look(stage, f"Look at {len(images)}", images=images)
        assert found is not None
        assert found.remote_id == made


def test_reconcile_turns_pages_until_what_is_older(stage: FakeStage) -> None:
    urn = stage.server.add({"commentary": "Hello"})
    for number in range(70):
        stage.server.add({"commentary": f"Other {number}"})
    for number in range(100):
        stage.server.add({"commentary": f"Old {number}"}, **BEFORE)

    found = look(stage, "Hello")

    assert found is not None
    assert found.remote_id == urn
    assert len(stage.server.called("posts")) == 2


def test_reconcile_gives_up_where_there_is_no_end(stage: FakeStage) -> None:
    for number in range(300):
        stage.server.add({"commentary": f"Other {number}"})

    assert unsure(stage, "Hello") == "too_many_posts"
    assert len(stage.server.called("posts")) == module.MOST_PAGES


@only("body", ["<h1>Welcome</h1>", {}, {"elements": "no"}, {"elements": [7]}])
def test_reconcile_of_something_else_says_nothing(stage: FakeStage, body: object) -> None:
    stage.server.answer_next("posts", 200, body)

    with pytest.raises(NetworkError) as failed:
        look(stage, "Hello")

    assert failed.value.kind is ErrorKind.TRANSIENT


def test_duplicate_of_a_lost_attempt_is_to_be_looked_for(stage: FakeStage) -> None:
    key = new_key(stage)
    stage.lose_next_answer()
    with pytest.raises(NetworkError):
        stage.run(stage.adapter.publish(Outgoing("Hello"), key))

    assert refused(stage, Outgoing("Hello")).kind is ErrorKind.DUPLICATE
    found = look(stage, "Hello", key)
    assert found is not None
    assert found.remote_id in stage.server.posts


def test_duplicate_of_an_older_post_goes_back_to_the_author(stage: FakeStage) -> None:
    stage.server.add({"commentary": "Hello"}, **BEFORE)

    failed = refused(stage, Outgoing("Hello"))

    assert (failed.kind, failed.detail) == (ErrorKind.CONTENT_INVALID, "DUPLICATE_POST")


def test_duplicate_of_a_ghost_goes_back_to_the_author(stage: FakeStage) -> None:
    stage.run(stage.adapter.remove(publish(stage, Outgoing("Hello"))["id"]))

    failed = refused(stage, Outgoing("Hello"))

    assert (failed.kind, failed.detail) == (ErrorKind.CONTENT_INVALID, "DUPLICATE_POST")


def test_duplicate_of_quite_another_post_goes_back_to_the_author(stage: FakeStage) -> None:
    urn = stage.server.add({"commentary": "Something else"})
    said = {"message": f"Content is a duplicate of {urn}"}
    stage.server.answer_next("create", 422, said)

    assert refused(stage, Outgoing("Hello")).kind is ErrorKind.CONTENT_INVALID


@only("status", [403, 429, 500])
def test_duplicate_that_cannot_be_read_stays_one(stage: FakeStage, status: int) -> None:
    publish(stage, Outgoing("Hello"))
    stage.server.answer_next("post", status, {"code": "NO"})

    assert refused(stage, Outgoing("Hello")).kind is ErrorKind.DUPLICATE


def test_duplicate_of_nothing_that_is_named_stays_one(stage: FakeStage) -> None:
    said = {"errorDetails": {"inputErrors": [{"code": "DUPLICATE_POST"}]}}
    stage.server.answer_next("create", 422, said)

    assert refused(stage, Outgoing("Hello")).kind is ErrorKind.DUPLICATE


def test_publish_waits_until_images_are_ready(stage: FakeStage) -> None:
    stage.server.processes = 2

    publish(stage, Outgoing("Look", images=(IMAGE, IMAGE)))

    looks = stage.server.called("image")
    assert len(looks) == 6
    assert looks[0]["target"] == "/rest/images/urn%3Ali%3Aimage%3AC4E0"


def test_publish_gives_up_on_an_image_that_is_never_ready(stage: FakeStage) -> None:
    stage.server.processes = 1000

    failed = refused(stage, Outgoing("Look", images=(IMAGE,)))

    assert (failed.kind, failed.detail) == (ErrorKind.TRANSIENT, "media_processing")
    assert len(stage.server.called("image")) == module.MOST_LOOKS
    assert stage.server.called("create") == []


def test_image_that_cannot_be_processed_goes_back_to_the_author(stage: FakeStage) -> None:
    stage.server.answer_next("image", 200, {"status": "PROCESSING_FAILED"})

    failed = refused(stage, Outgoing("Look", images=(IMAGE,)))

    assert (failed.kind, failed.detail) == (ErrorKind.CONTENT_INVALID, Detail.IMAGE_TYPE)


def test_measure_counts_followers(stage: FakeStage) -> None:
    stage.server.numbers = {"firstDegreeSize": 219_145}

    assert stage.run(stage.adapter.measure_account()) == AccountReading(followers=219_145)
    (call,) = stage.server.called("size")
    urn = PAGE.replace(":", "%3A")
    assert call["target"] == f"/rest/networkSizes/{urn}?edgeType=COMPANY_FOLLOWED_BY_MEMBER"


@only(("urns", "name"), [("urn:li:share", "shares"), ("urn:li:ugcPost", "ugcPosts")])
def test_measure_counts_a_post(stage: FakeStage, urns: str, name: str) -> None:
    stage.server.urns = urns
    stage.server.numbers = {
        "impressionCount": 90,
        "uniqueImpressionsCount": 70,
        "clickCount": 9,
        "likeCount": 0,
        "commentCount": 3,
        "shareCount": True,
        "engagement": 0.1,
    }
    urn = publish(stage, Outgoing("Hello"))["id"]

    reading = stage.run(stage.adapter.measure_post(urn))

    assert reading == PostReading(views=90, likes=0, replies=3, clicks=9)
    (call,) = stage.server.called("statistics")
    page, post = PAGE.replace(":", "%3A"), urn.replace(":", "%3A")
    asked = f"q=organizationalEntity&organizationalEntity={page}&{name}=List({post})"
    assert call["target"] == f"/rest/organizationalEntityShareStatistics?{asked}"


def test_measure_of_a_post_that_is_gone(stage: FakeStage) -> None:
    with pytest.raises(NetworkError) as gone:
        stage.run(stage.adapter.measure_post("urn:li:share:1"))

    assert gone.value.kind is ErrorKind.NOT_FOUND


def test_measure_without_the_scope_asks_for_no_numbers(stage: FakeStage) -> None:
    stage.grant("w_organization_social r_organization_social")
    urn = publish(stage, Outgoing("Hello"))["id"]

    assert stage.run(stage.adapter.measure_post(urn)) == PostReading()
    assert stage.server.called("statistics") == []
