"""Publishing and taking down."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.ports import Tools
from advocacy.networks.types import Image, LinkCard, Outgoing
from tests.advocacy.networks.contract import new_key
from tests.advocacy.networks.stage import Nowhere
from tests.advocacy.networks.x.conftest import FakeStage
from tests.advocacy.networks.x.fake_x import DUPLICATE

only = pytest.mark.parametrize
IMAGE = Image(b"\x89PNG\r\n--pixels\r\n", "image/png", "Ein Leuchtturm, é", 800, 600)
BARE = Image(b"jpeg", "image/jpeg", "", 10, 10)


def fails(stage: FakeStage, post: Outgoing) -> NetworkError:
    """Fail to publish, and say how."""
    with pytest.raises(NetworkError) as failed:
        stage.run(stage.adapter.publish(post, new_key(stage)))
    return failed.value


def publish(stage: FakeStage, post: Outgoing) -> dict[str, Any]:
    """Publish, and return what X has then."""
    receipt = stage.run(stage.adapter.publish(post, new_key(stage)))
    return stage.server.posts[receipt.remote_id]


def test_publish_sends_a_text_and_nothing_else(stage: FakeStage) -> None:
    card = LinkCard("https://example.com", "A title")

    stage.run(stage.adapter.publish(Outgoing("Grüße 👋", ("fr",), card=card), new_key(stage)))

    (call,) = stage.server.calls
    assert (call["method"], call["path"], call["query"]) == ("POST", "/2/tweets", {})
    assert call["body"] == {"text": "Grüße 👋"}
    assert call["headers"]["Authorization"] == f"Bearer {stage.credentials.access}"
    assert call["headers"]["Content-Type"] == "application/json"


def test_receipt_has_an_address_that_outlives_the_handle(stage: FakeStage) -> None:
    receipt = stage.run(stage.adapter.publish(Outgoing("Hello"), new_key(stage)))

    (number,) = stage.server.posts
    assert (receipt.remote_id, receipt.revision, receipt.source_url) == (number, number, "")
    assert receipt.url == f"{stage.server.origin}/i/status/{number}"


@only("body", [{}, "<h1>Hi</h1>", {"data": []}, {"data": {"id": 7}}, {"data": {"id": "../1"}}])
def test_publish_without_a_name_for_the_post_is_ambiguous(stage: FakeStage, body: object) -> None:
    stage.server.answer_next("create", 201, body)

    assert fails(stage, Outgoing("Hello")).kind is ErrorKind.AMBIGUOUS


def test_images_are_uploaded_and_described_first(stage: FakeStage) -> None:
    post = publish(stage, Outgoing("Look", images=(IMAGE, BARE)))

    names = [call["name"] for call in stage.server.calls]
    assert names == ["upload", "describe", "upload", "create"]
    one, two = stage.server.media
    assert post["media"] == [one, two]
    assert stage.server.media[one] == {"data": IMAGE.data, "mime": "image/png", "alt": IMAGE.alt}
    assert stage.server.media[two] == {"data": b"jpeg", "mime": "image/jpeg", "alt": ""}
    first, described, *_ = stage.server.calls
    assert first["body"]["media_category"] == "tweet_image"
    assert first["body"]["name"] == "image.png"
    text = {"text": IMAGE.alt}
    assert described["body"] == {"id": one, "metadata": {"alt_text": text}}


def test_image_needs_no_text(stage: FakeStage) -> None:
    assert publish(stage, Outgoing("", images=(IMAGE,)))["text"] == ""


@only(
    ("post", "detail"),
    [
        (Outgoing("x", images=(IMAGE,) * 5), Detail.IMAGE_TOO_MANY),
        (Outgoing("", images=(Image(b"x", "image/gif", "", 1, 1),)), Detail.IMAGE_TYPE),
        (Outgoing("", images=(Image(b"x", "image/png", "a" * 1001, 1, 1),)), Detail.ALT_TOO_LONG),
        (Outgoing("", images=(Image(b"x", "image/png", "👋🏽" * 501, 1, 1),)), Detail.ALT_TOO_LONG),
        (
            Outgoing("", images=(Image(b"x" * 5_000_001, "image/png", "", 1, 1),)),
            Detail.IMAGE_TOO_LARGE,
        ),
        (Outgoing("x" * 281), Detail.TEXT_TOO_LONG),
        (Outgoing("故" * 141), Detail.TEXT_TOO_LONG),
        (Outgoing(" ", card=LinkCard("https://example.com", "x")), Detail.TEXT_EMPTY),
        (Outgoing("a\ud800"), Detail.TEXT_NOT_UNICODE),
    ],
)
def test_publish_refuses_before_it_calls(stage: FakeStage, post: Outgoing, detail: str) -> None:
    failed = fails(stage, post)

    assert (failed.kind, failed.detail) == (ErrorKind.CONTENT_INVALID, detail)
    assert stage.server.calls == []


@only(
    "text",
    ["x" * 280, "故" * 140, "https://example.com/" + "x" * 400, "e\u0301" * 280, "👨‍👩‍👧" * 140],
)
def test_publish_takes_as_much_as_x_does(stage: FakeStage, text: str) -> None:
    assert publish(stage, Outgoing(text))["text"] == text


@only("call", ["upload", "describe"])
@only("status", [500, 503])
def test_upload_that_breaks_is_worth_another_try(stage: FakeStage, call: str, status: int) -> None:
    stage.server.answer_next(call, status, "<h1>Oh no</h1>")

    assert fails(stage, Outgoing("Hello", images=(IMAGE,))).kind is ErrorKind.TRANSIENT
    assert stage.texts() == []


@only("call", ["upload", "describe"])
def test_upload_without_answer_is_worth_another_try(stage: FakeStage, call: str) -> None:
    stage.server.lose_answer(call)

    assert fails(stage, Outgoing("Hello", images=(IMAGE,))).kind is ErrorKind.TRANSIENT
    assert stage.texts() == []


@only(
    ("status", "body", "detail"),
    [
        (400, {"title": "Invalid Request", "detail": "media type unrecognized"}, Detail.IMAGE_TYPE),
        (413, "", Detail.IMAGE_TOO_LARGE),
        (200, {"data": {"id": "1", "processing_info": {"state": "failed"}}}, Detail.IMAGE_TYPE),
    ],
)
def test_image_that_is_not_taken_goes_back_to_the_author(
    stage: FakeStage, status: int, body: object, detail: str
) -> None:
    stage.server.answer_next("upload", status, body)

    failed = fails(stage, Outgoing("Hello", images=(IMAGE,)))

    assert (failed.kind, failed.detail) == (ErrorKind.CONTENT_INVALID, detail)
    assert stage.server.called("create") == []


@only("body", ["<h1>Welcome</h1>", {}, {"data": {"id": 7}}, {"data": [1]}])
def test_upload_answered_by_something_else_is_no_upload(stage: FakeStage, body: object) -> None:
    stage.server.answer_next("upload", 200, body)

    assert fails(stage, Outgoing("Hello", images=(IMAGE,))).kind is ErrorKind.TRANSIENT


def test_image_that_x_forgot_is_worth_another_try(stage: FakeStage) -> None:
    said = {"title": "Invalid Request", "detail": "Your media IDs are invalid."}
    stage.server.answer_next("create", 400, said)

    assert fails(stage, Outgoing("Hello", images=(IMAGE,))).kind is ErrorKind.TRANSIENT


def test_image_without_the_scope_needs_a_new_yes(stage: FakeStage) -> None:
    credentials = stage.server.credentials("tweet.read tweet.write users.read")
    stage.adapter = stage.adapter_with(access=credentials.access)

    assert fails(stage, Outgoing("Hello", images=(IMAGE,))).kind is ErrorKind.SCOPE_MISSING
    assert publish(stage, Outgoing("Hello"))["text"] == "Hello"


def test_text_that_is_too_long_there_says_so(stage: FakeStage) -> None:
    said = {"title": "Forbidden", "detail": "Your Tweet text is too long."}
    stage.server.answer_next("create", 403, said)

    assert fails(stage, Outgoing("Hello")).detail == Detail.TEXT_TOO_LONG


def test_duplicate_of_a_post_since_is_worth_a_look(stage: FakeStage) -> None:
    stage.server.add("Hello")

    failed = fails(stage, Outgoing("Hello"))

    assert (failed.kind, failed.detail) == (ErrorKind.DUPLICATE, "duplicate")


def test_duplicate_of_an_older_post_goes_back_to_the_author(stage: FakeStage) -> None:
    stage.server.add("Hello", ago=timedelta(days=2))
    key = stage.adapter.new_key(datetime.now(UTC) - timedelta(minutes=5), 1)

    with pytest.raises(NetworkError) as failed:
        stage.run(stage.adapter.publish(Outgoing("Hello"), key))

    assert (failed.value.kind, failed.value.detail) == (ErrorKind.CONTENT_INVALID, "duplicate")


def test_duplicate_stays_one_when_nobody_can_look(stage: FakeStage) -> None:
    stage.server.answer_next("create", 403, {"detail": DUPLICATE, "title": "Forbidden"})
    stage.server.answer_next("posts", 503, "<h1>Oh no</h1>")

    assert fails(stage, Outgoing("Hello")).kind is ErrorKind.DUPLICATE


def test_money_that_is_used_up_stops_the_network(stage: FakeStage) -> None:
    stage.server.answer_next("create", 402, {"title": "CreditsDepleted", "detail": "none left"})

    failed = fails(stage, Outgoing("Hello"))

    assert (failed.kind, failed.detail) == (ErrorKind.QUOTA_EXHAUSTED, "CreditsDepleted")
    assert failed.retry_at is None


def test_limit_says_when_to_come_back(stage: FakeStage) -> None:
    reset = datetime.now(UTC).replace(microsecond=0) + timedelta(minutes=3)
    headers = {"x-rate-limit-remaining": "0", "x-rate-limit-reset": str(int(reset.timestamp()))}
    stage.server.answer_next("create", 429, {"title": "Too Many Requests"}, headers)

    assert fails(stage, Outgoing("Hello")).retry_at == reset


def test_remove_deletes_the_post(stage: FakeStage) -> None:
    receipt = stage.run(stage.adapter.publish(Outgoing("Hello"), new_key(stage)))

    stage.run(stage.adapter.remove(receipt.remote_id))

    (call,) = stage.server.called("delete")
    assert call["path"] == f"/2/tweets/{receipt.remote_id}"
    assert stage.texts() == []


@only(
    ("status", "body"),
    [(404, ""), (200, {"errors": [{"type": "x/2/problems/resource-not-found"}]})],
)
def test_remove_of_what_x_does_not_know_is_no_error(
    stage: FakeStage, status: int, body: object
) -> None:
    stage.server.answer_next("delete", status, body)

    stage.run(stage.adapter.remove("1"))


@only(
    ("status", "body", "kind"),
    [
        (403, {"title": "Forbidden", "detail": "Not yours"}, ErrorKind.SCOPE_MISSING),
        (200, {"data": {"deleted": False}}, ErrorKind.TRANSIENT),
        (200, {}, ErrorKind.TRANSIENT),
        (503, "", ErrorKind.TRANSIENT),
    ],
)
def test_remove_that_is_refused_is_an_error(
    stage: FakeStage, status: int, body: object, kind: ErrorKind
) -> None:
    stage.server.answer_next("delete", status, body)

    with pytest.raises(NetworkError) as failed:
        stage.run(stage.adapter.remove("1"))

    assert failed.value.kind is kind


def test_id_is_never_a_path(stage: FakeStage) -> None:
    stage.run(stage.adapter.remove("../users/1?x=/"))

    assert stage.server.calls[-1]["path"] == "/2/tweets/..%2Fusers%2F1%3Fx%3D%2F"


def test_token_that_is_over_can_be_renewed_or_not(stage: FakeStage) -> None:
    stage.server.office.expired.add(stage.credentials.access)
    assert fails(stage, Outgoing("Hello")).kind is ErrorKind.AUTH_DEAD

    stage.adapter = stage.adapter_with(refresh="refresh")
    assert fails(stage, Outgoing("Hello")).kind is ErrorKind.AUTH_EXPIRED


def test_addresses_are_those_of_x_unless_told(stage: FakeStage) -> None:
    nowhere = Nowhere({"data": {"id": "1"}})
    adapter = stage.adapter_with(Tools(http=nowhere))  # type: ignore[arg-type]

    receipt = stage.run(adapter.publish(Outgoing("Hello"), new_key(stage)))

    assert nowhere.asked[0] == "https://api.x.com/2/tweets"
    assert receipt.url == "https://x.com/i/status/1"


def test_nothing_shows_a_secret(stage: FakeStage) -> None:
    token = stage.credentials.access
    said = {"title": f"no {token}", "detail": token, "type": token}
    stage.server.answer_next("create", 403, said)

    failed = fails(stage, Outgoing("Hello"))

    shown = f"{failed} {failed!r} {failed.detail} {stage.credentials!r} {stage.tools!r}"
    assert token not in shown
    assert "secret-of-ours" not in shown
