"""Publishing and taking down, for both kinds of account."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.linkedin.api import SUNSET, VERSION
from advocacy.networks.ports import Tools
from advocacy.networks.types import Image, LinkCard, Outgoing
from tests.advocacy.networks.contract import new_key
from tests.advocacy.networks.linkedin.conftest import FakeStage
from tests.advocacy.networks.stage import Nowhere

IMAGE = Image(b"\x89PNG\r\n--pixels", "image/png", "Ein Leuchtturm, é (alt_text)", 800, 600)
CARD = LinkCard("https://example.com/a_b", "A (title)", "What it says")
only = pytest.mark.parametrize


def refused(stage: FakeStage, post: Outgoing) -> NetworkError:
    """Fail to publish, and say how."""
    with pytest.raises(NetworkError) as failed:
        stage.run(stage.adapter.publish(post, new_key(stage)))
    return failed.value


def publish(stage: FakeStage, post: Outgoing) -> dict[str, Any]:
    """Publish, and return what LinkedIn has then."""
    receipt = stage.run(stage.adapter.publish(post, new_key(stage)))
    return stage.server.posts[receipt.remote_id]


def test_publish_sends_what_a_post_is_made_of(stage: FakeStage) -> None:
    stage.run(stage.adapter.publish(Outgoing("Launch (beta) #Go", ("fr",)), new_key(stage)))

    (call,) = stage.server.called("create")
    assert (call["method"], call["target"]) == ("POST", "/rest/posts")
    assert call["body"] == {
        "author": stage.credentials.remote_id,
        "commentary": r"Launch \(beta\) #Go",
        "visibility": "PUBLIC",
        "distribution": {
            "feedDistribution": "MAIN_FEED",
            "targetEntities": [],
            "thirdPartyDistributionChannels": [],
        },
        "lifecycleState": "PUBLISHED",
        "isReshareDisabledByAuthor": False,
    }
    headers = call["headers"]
    assert headers["Authorization"] == f"Bearer {stage.credentials.access}"
    assert headers["LinkedIn-Version"] == VERSION
    assert headers["X-Restli-Protocol-Version"] == "2.0.0"
    assert headers["Content-Type"] == "application/json"


def test_version_is_one_that_lasts_a_year() -> None:
    released = datetime.strptime(VERSION, "%Y%m")

    assert timedelta(days=364) < SUNSET - released.date() < timedelta(days=400)


@only("type_of_urn", ["urn:li:share", "urn:li:ugcPost"])
def test_receipt_has_the_urn_and_the_address(stage: FakeStage, type_of_urn: str) -> None:
    stage.server.urns = type_of_urn

    receipt = stage.run(stage.adapter.publish(Outgoing("Hello"), new_key(stage)))

    (urn,) = stage.server.posts
    assert urn.startswith(type_of_urn)
    assert (receipt.remote_id, receipt.revision, receipt.source_url) == (urn, urn, "")
    assert receipt.url == f"{stage.server.origin}/feed/update/{urn}"


@only("urn", ["", "urn:li:activity:1", "urn:li:share:x", "7", "urn:li:share:1/../2"])
def test_publish_without_a_name_for_the_post_is_ambiguous(stage: FakeStage, urn: str) -> None:
    stage.server.answer_next("create", 201, {}, {"x-restli-id": urn} if urn else {})

    assert refused(stage, Outgoing("Hello")).kind is ErrorKind.AMBIGUOUS


def test_one_image_is_media(stage: FakeStage) -> None:
    post = publish(stage, Outgoing("Look", images=(IMAGE,), card=CARD))

    (urn,) = stage.server.images
    assert post["content"] == {"media": {"id": urn, "altText": IMAGE.alt}}
    assert stage.server.images[urn]["data"] == IMAGE.data
    assert stage.server.images[urn]["owner"] == stage.credentials.remote_id
    (call,) = stage.server.called("put")
    assert call["headers"]["Authorization"] == f"Bearer {stage.credentials.access}"
    assert call["headers"]["Content-Type"] == "image/png"
    assert call["target"] == "/dms-uploads/x%3Ay/z?ca=vector_feedshare&sig=a%2Bb%3D&n=0"


def test_several_images_keep_their_order(stage: FakeStage) -> None:
    other = Image(b"gif", "image/gif", "", 10, 10)

    post = publish(stage, Outgoing("", images=(IMAGE, other, IMAGE)))

    one, two, three = stage.server.images
    images = [{"id": one, "altText": IMAGE.alt}, {"id": two}, {"id": three, "altText": IMAGE.alt}]
    assert post["content"] == {"multiImage": {"images": images}}
    assert post["commentary"] == ""
    assert stage.server.images[two]["data"] == b"gif"


def test_card_is_an_article(stage: FakeStage) -> None:
    post = publish(stage, Outgoing("Read", card=CARD))

    article = {"source": CARD.url, "title": "A (title)", "description": "What it says"}
    assert post["content"] == {"article": article}
    bare = publish(stage, Outgoing("Read on", card=LinkCard(CARD.url, "A title")))
    assert bare["content"] == {"article": {"source": CARD.url, "title": "A title"}}


@only(
    ("post", "detail"),
    [
        (Outgoing("x", images=(IMAGE,) * 21), Detail.IMAGE_TOO_MANY),
        (Outgoing("", images=(Image(b"x", "image/webp", "", 1, 1),)), Detail.IMAGE_TYPE),
        (Outgoing("", images=(Image(b"x", "image/png", "a" * 4087, 1, 1),)), Detail.ALT_TOO_LONG),
        (Outgoing("", images=(Image(b"x", "image/png", "", 6013, 6013),)), Detail.IMAGE_TOO_LARGE),
        (Outgoing("x" * 3001), Detail.TEXT_TOO_LONG),
        (Outgoing("(" * 1501), Detail.TEXT_TOO_LONG),
        (Outgoing("x", card=LinkCard("https://example.com", " ")), "card_title"),
    ],
)
def test_publish_refuses_before_it_calls(stage: FakeStage, post: Outgoing, detail: str) -> None:
    failed = refused(stage, post)

    assert (failed.kind, failed.detail) == (ErrorKind.CONTENT_INVALID, detail)
    assert stage.server.calls == []


def test_publish_takes_as_much_as_linkedin_does(stage: FakeStage) -> None:
    assert publish(stage, Outgoing("(" * 1500))["commentary"] == r"\(" * 1500
    assert stage.texts() == ["(" * 1500]


def test_text_that_is_too_long_there_says_so(stage: FakeStage) -> None:
    stage.server.answer_next("create", 422, {"message": "commentary length: too long"})

    assert refused(stage, Outgoing("Hello")).detail == Detail.TEXT_TOO_LONG


def test_image_that_is_not_ready_is_worth_another_try(stage: FakeStage) -> None:
    said = {"message": "Media urn:li:image:C4E0 is not ready for use"}
    stage.server.answer_next("create", 400, said)

    assert refused(stage, Outgoing("Hello", images=(IMAGE,))).kind is ErrorKind.TRANSIENT
    assert stage.texts() == []


@only(("call", "status"), [("upload", 400), ("upload", 404), ("put", 400), ("put", 422)])
def test_image_that_is_not_taken_goes_back_to_the_author(
    stage: FakeStage, call: str, status: int
) -> None:
    stage.server.answer_next(call, status, {"message": "No"})

    failed = refused(stage, Outgoing("Hello", images=(IMAGE,)))

    assert (failed.kind, failed.detail) == (ErrorKind.CONTENT_INVALID, Detail.IMAGE_TYPE)
    assert stage.server.called("create") == []


@only("call", ["upload", "put"])
@only("status", [500, 503])
def test_upload_that_breaks_is_worth_another_try(stage: FakeStage, call: str, status: int) -> None:
    stage.server.answer_next(call, status, "<h1>Oh no</h1>")

    assert refused(stage, Outgoing("Hello", images=(IMAGE,))).kind is ErrorKind.TRANSIENT


def test_upload_without_answer_is_worth_another_try(stage: FakeStage) -> None:
    stage.server.lose_answer("upload")

    assert refused(stage, Outgoing("Hello", images=(IMAGE,))).kind is ErrorKind.TRANSIENT
    assert stage.texts() == []


@only(
    "url",
    [
        "https://evil.example/linkedin.com/",
        "https://evil-linkedin.com/x",
        "http://www.linkedin.com/dms-uploads/x",
        "https://www.linkedin.com@evil.example/x",
        "//www.linkedin.com/x",
        "https://[bad",
        "",
        None,
    ],
)
def test_token_is_sent_to_linkedin_alone(stage: FakeStage, url: str | None) -> None:
    value = {"uploadUrl": url, "image": "urn:li:image:C4E0"}
    stage.server.answer_next("upload", 200, {"value": value})

    failed = refused(stage, Outgoing("Hello", images=(IMAGE,)))

    assert (failed.kind, failed.detail) == (ErrorKind.TRANSIENT, "unreadable_answer")


@only("body", ["<h1>Welcome</h1>", {}, {"value": []}, {"value": {"uploadUrl": "https://x"}}])
def test_upload_answered_by_something_else_is_no_upload(stage: FakeStage, body: object) -> None:
    stage.server.answer_next("upload", 200, body)

    assert refused(stage, Outgoing("Hello", images=(IMAGE,))).kind is ErrorKind.TRANSIENT


def test_duplicate_names_the_post_that_is_there(stage: FakeStage) -> None:
    urn = publish(stage, Outgoing("Hello"))["id"]

    failed = refused(stage, Outgoing("Hello"))

    assert (failed.kind, failed.detail) == (ErrorKind.DUPLICATE, urn)


def test_limit_ends_at_midnight(stage: FakeStage) -> None:
    stage.server.answer_next("create", 429, {"code": "TOO_MANY_REQUESTS"})

    failed = refused(stage, Outgoing("Hello"))

    assert failed.retry_at is not None
    assert failed.retry_at.strftime("%H:%M:%S.%f") == "00:00:00.000000"
    assert timedelta(0) < failed.retry_at - datetime.now(UTC) <= timedelta(days=1)


def test_remove_names_the_post_in_full(stage: FakeStage) -> None:
    urn = publish(stage, Outgoing("Hello"))["id"]

    stage.run(stage.adapter.remove(urn))

    (call,) = stage.server.called("delete")
    assert call["target"] == f"/rest/posts/{urn.replace(':', '%3A')}"
    assert stage.texts() == []


def test_remove_of_what_linkedin_does_not_know_is_no_error(stage: FakeStage) -> None:
    stage.server.answer_next("delete", 404, {"code": "RESOURCE_NOT_FOUND"})

    stage.run(stage.adapter.remove("urn:li:share:1"))


def test_remove_that_is_refused_is_an_error(stage: FakeStage) -> None:
    stage.server.answer_next("delete", 403, {"code": "ACCESS_DENIED"})

    with pytest.raises(NetworkError) as failed:
        stage.run(stage.adapter.remove("urn:li:share:1"))

    assert failed.value.kind is ErrorKind.SCOPE_MISSING


def test_urn_is_never_a_path(stage: FakeStage) -> None:
    stage.run(stage.adapter.remove("../images/1?x=(a)/"))

    assert stage.server.calls[-1]["target"] == "/rest/posts/..%2Fimages%2F1%3Fx%3D%28a%29%2F"


def test_token_that_is_over_can_be_renewed_or_not(stage: FakeStage) -> None:
    stage.server.office.expired.add(stage.credentials.access)
    assert refused(stage, Outgoing("Hello")).kind is ErrorKind.AUTH_DEAD

    stage.adapter = stage.adapter_with(refresh="refresh")
    assert refused(stage, Outgoing("Hello")).kind is ErrorKind.AUTH_EXPIRED


def test_addresses_are_those_of_linkedin_unless_told(stage: FakeStage) -> None:
    nowhere = Nowhere({}, x_restli_id="urn:li:share:1")
    adapter = stage.adapter_with(Tools(http=nowhere))  # type: ignore[arg-type]

    receipt = stage.run(adapter.publish(Outgoing("Hello"), new_key(stage)))

    assert nowhere.asked[0] == "https://api.linkedin.com/rest/posts"
    assert receipt.url == "https://www.linkedin.com/feed/update/urn:li:share:1"


def test_nothing_shows_a_secret(stage: FakeStage) -> None:
    token = stage.credentials.access
    stage.server.answer_next("create", 403, {"code": f"no {token}", "message": token})

    failed = refused(stage, Outgoing("Hello"))

    shown = f"{failed} {failed!r} {failed.detail} {stage.credentials!r} {stage.tools!r}"
    assert token not in shown
    assert "-secret" not in shown
