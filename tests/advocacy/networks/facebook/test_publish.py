"""Publishing for a page, and taking down."""

from types import SimpleNamespace
from typing import Any

import pytest

from advocacy.models import Removal
from advocacy.networks import catalogue
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.facebook.wire import VERSION
from advocacy.networks.graph import proof
from advocacy.networks.ports import Tools
from advocacy.networks.types import Image, LinkCard, Outgoing
from advocacy.services import takedown
from tests.advocacy.networks.contract import new_key
from tests.advocacy.networks.facebook.conftest import FakeStage
from tests.advocacy.networks.facebook.fake_facebook import PAGE
from tests.advocacy.networks.stage import Nowhere

IMAGE = Image(b"\x89PNG\r\n--pixels", "image/png", "Ein Leuchtturm, é & co", 800, 600)
CARD = LinkCard("https://example.com/a?b=c&d=é", "A title", "What it says")
BEFORE = "2025-12-01T00:00:00+0000"
only = pytest.mark.parametrize


def refused(stage: FakeStage, post: Outgoing) -> NetworkError:
    """Fail to publish, and say how."""
    with pytest.raises(NetworkError) as failed:
        stage.run(stage.adapter.publish(post, new_key(stage)))
    return failed.value


def publish(stage: FakeStage, post: Outgoing) -> dict[str, Any]:
    """Publish, and return what Facebook has then."""
    receipt = stage.run(stage.adapter.publish(post, new_key(stage)))
    return stage.server.posts[receipt.remote_id]


def test_publish_sends_a_form_with_a_proof(stage: FakeStage) -> None:
    stage.run(stage.adapter.publish(Outgoing("Grüße & +1 😀", ("fr",)), new_key(stage)))

    (call,) = stage.server.called("feed")
    assert (call["method"], call["path"]) == ("POST", f"/{VERSION}/{PAGE}/feed")
    assert call["form"] == {"message": "Grüße & +1 😀"}
    assert call["query"] == {"appsecret_proof": proof("page-token", "app-secret")}
    assert call["headers"]["Authorization"] == "Bearer page-token"
    assert call["headers"]["Content-Type"] == "application/x-www-form-urlencoded"


def test_version_is_in_every_address(stage: FakeStage) -> None:
    publish(stage, Outgoing("Look", images=(IMAGE,)))

    assert all(call["path"].startswith(f"/{VERSION}/") for call in stage.server.calls)


def test_receipt_has_the_id_and_the_address(stage: FakeStage) -> None:
    receipt = stage.run(stage.adapter.publish(Outgoing("Hello"), new_key(stage)))

    (known,) = stage.server.posts
    assert (receipt.remote_id, receipt.revision, receipt.source_url) == (known, known, "")
    assert receipt.url == f"https://www.facebook.com/acme/posts/{known.partition('_')[2]}"


@only("answer", [(500, "<h1>No</h1>"), (200, {"permalink_url": 7}), (200, {})])
def test_receipt_leads_there_even_when_no_address_is_told(
    stage: FakeStage, answer: tuple[int, object]
) -> None:
    stage.server.answer_next("post", *answer)

    receipt = stage.run(stage.adapter.publish(Outgoing("Hello"), new_key(stage)))

    (known,) = stage.server.posts
    assert receipt.url == f"{stage.server.origin}/{known}"


@only("body", [{}, {"id": ""}, {"id": "1"}, {"id": 7}, {"id": "1_2/../3"}, "<h1>Welcome</h1>"])
def test_publish_without_an_id_is_ambiguous(stage: FakeStage, body: object) -> None:
    stage.server.answer_next("feed", 200, body)

    assert refused(stage, Outgoing("Hello")).kind is ErrorKind.AMBIGUOUS


def test_images_are_uploaded_unseen_and_attached_in_order(stage: FakeStage) -> None:
    other = Image(b"jpeg", "image/jpeg", "", 10, 10)

    post = publish(stage, Outgoing("Look", images=(IMAGE, other), card=CARD))

    one, two = stage.server.photos
    assert post["attached"] == [{"media_fbid": one}, {"media_fbid": two}]
    assert "link" not in post
    assert stage.server.photos[one] == {
        "mime": "image/png",
        "data": IMAGE.data,
        "published": "false",
        "alt_text_custom": IMAGE.alt,
    }
    assert stage.server.photos[two] == {
        "mime": "image/jpeg",
        "data": b"jpeg",
        "published": "false",
    }


def test_images_need_no_text(stage: FakeStage) -> None:
    assert "message" not in publish(stage, Outgoing("", images=(IMAGE,)))
    assert stage.server.called("feed")[0]["form"].keys() == {"attached_media"}


def test_card_is_its_address(stage: FakeStage) -> None:
    assert publish(stage, Outgoing("Read", card=CARD))["link"] == CARD.url
    assert publish(stage, Outgoing("", card=CARD))["link"] == CARD.url


@only(
    ("post", "detail"),
    [
        (Outgoing("x", images=(IMAGE,) * 11), Detail.IMAGE_TOO_MANY),
        (Outgoing("", images=(Image(b"x", "image/webp", "", 1, 1),)), Detail.IMAGE_TYPE),
        (Outgoing("", images=(Image(b"x" * 4_000_001, "image/png", "", 1, 1),)), "image_too_large"),
        (Outgoing("x" * 63_207), Detail.TEXT_TOO_LONG),
        (Outgoing("😀" * 31_604), Detail.TEXT_TOO_LONG),
    ],
)
def test_publish_refuses_before_it_calls(stage: FakeStage, post: Outgoing, detail: str) -> None:
    failed = refused(stage, post)

    assert (failed.kind, failed.detail) == (ErrorKind.CONTENT_INVALID, detail)
    assert stage.server.calls == []


def test_publish_takes_as_much_as_facebook_does(stage: FakeStage) -> None:
    assert publish(stage, Outgoing("x" * 63_206))["message"] == "x" * 63_206


@only(
    ("text", "used"),
    [("", 0), ("Grüße", 5), ("😀", 2), ("👨‍👩‍👧", 8), ("e\u0301", 2), ("\ud800", 1)],
)
def test_count_is_never_less_than_what_one_sees(text: str, used: int) -> None:
    (measure,) = catalogue.count("facebook_page", text).measures

    assert (measure.unit, measure.used, measure.limit) == ("utf16", used, 63_206)


@only(("status", "code", "subcode"), [(400, 324, 0), (400, 100, 1366046), (404, 803, 0)])
def test_image_that_is_not_taken_goes_back_to_the_author(
    stage: FakeStage, status: int, code: int, subcode: int
) -> None:
    stage.server.refuse_next("photo", status, code, subcode)

    failed = refused(stage, Outgoing("Hello", images=(IMAGE,)))

    assert (failed.kind, failed.detail) == (ErrorKind.CONTENT_INVALID, Detail.IMAGE_TYPE)
    assert stage.server.called("feed") == []


def test_image_that_is_too_large_there_says_so(stage: FakeStage) -> None:
    stage.server.answer_next("photo", 413, "<h1>Too large</h1>")

    assert refused(stage, Outgoing("", images=(IMAGE,))).detail == Detail.IMAGE_TOO_LARGE


@only("answer", [(500, "<h1>Oh no</h1>"), (200, {"id": "x"}), (200, "<h1>Welcome</h1>")])
def test_upload_that_breaks_is_worth_another_try(
    stage: FakeStage, answer: tuple[int, object]
) -> None:
    stage.server.answer_next("photo", *answer)

    assert refused(stage, Outgoing("Hello", images=(IMAGE,))).kind is ErrorKind.TRANSIENT
    assert stage.texts() == []


def test_upload_without_answer_is_worth_another_try(stage: FakeStage) -> None:
    stage.server.lose_answer("photo")

    assert refused(stage, Outgoing("Hello", images=(IMAGE,))).kind is ErrorKind.TRANSIENT


@only("call", ["feed", "photo"])
def test_blocked_account_is_one_wherever_it_is_said(stage: FakeStage, call: str) -> None:
    stage.server.refuse_next(call, 400, 368)

    assert refused(stage, Outgoing("x", images=(IMAGE,))).kind is ErrorKind.ACCOUNT_BLOCKED


def test_error_that_comes_with_a_yes_is_no_yes(stage: FakeStage) -> None:
    stage.server.answer_next("feed", 200, {"error": {"code": 190}})

    assert refused(stage, Outgoing("Hello")).kind is ErrorKind.AUTH_DEAD


def test_app_that_is_not_ours_any_more_is_told_so(stage: FakeStage) -> None:
    """Without a registration there is no proof, and Facebook wants one."""
    stage.adapter = stage.adapter_with(Tools(http=stage.http, hosts=stage.server.hosts))

    assert refused(stage, Outgoing("Hello")).kind is ErrorKind.CONTENT_INVALID


def test_remove_names_the_post(stage: FakeStage) -> None:
    known = publish(stage, Outgoing("Hello"))["id"]

    stage.run(stage.adapter.remove(known))

    (call,) = stage.server.called("delete")
    assert (call["path"], stage.texts()) == (f"/{VERSION}/{known}", [])


@only(
    ("answer", "kind"),
    [
        ((403, {"error": {"code": 200}}), ErrorKind.SCOPE_MISSING),
        ((200, {"success": False}), ErrorKind.TRANSIENT),
        ((500, ""), ErrorKind.TRANSIENT),
    ],
)
def test_remove_that_is_refused_is_an_error(
    stage: FakeStage, answer: tuple[int, object], kind: ErrorKind
) -> None:
    stage.server.answer_next("delete", *answer)

    with pytest.raises(NetworkError) as failed:
        stage.run(stage.adapter.remove(f"{PAGE}_1"))

    assert failed.value.kind is kind


def test_remove_takes_a_bare_yes(stage: FakeStage) -> None:
    stage.server.answer_next("delete", 200, True)

    stage.run(stage.adapter.remove(f"{PAGE}_1"))


def test_removal_is_proven_by_the_post_and_not_by_a_list(stage: FakeStage) -> None:
    known = publish(stage, Outgoing("Hello"))["id"]
    delivery = SimpleNamespace(remote_id=known)
    looked = [stage.run(takedown.look_with(delivery, stage.adapter, Outgoing("Hello")))]

    stage.run(stage.adapter.remove(known))
    looked.append(stage.run(takedown.look_with(delivery, stage.adapter, Outgoing("Hello"))))

    assert looked == [Removal.Looked.THERE, Removal.Looked.GONE]


def test_name_is_never_a_path(stage: FakeStage) -> None:
    with pytest.raises(NetworkError):
        stage.run(stage.adapter.measure_post("../me/permissions?x="))

    assert stage.server.calls[-1]["path"] == f"/{VERSION}/..%2Fme%2Fpermissions%3Fx%3D"


def test_addresses_are_those_of_facebook_unless_told(stage: FakeStage) -> None:
    nowhere = Nowhere({"id": "1_2"})
    adapter = stage.adapter_with(Tools(http=nowhere))  # type: ignore[arg-type]

    receipt = stage.run(adapter.publish(Outgoing("Hello"), new_key(stage)))

    assert nowhere.asked[0] == f"https://graph.facebook.com/v26.0/{PAGE}/feed"
    assert receipt.url == "https://www.facebook.com/1_2"


def test_nothing_shows_a_secret(stage: FakeStage) -> None:
    token = stage.credentials.access
    message = {"error": {"message": f"no {token}", "code": 100, "type": token}}
    stage.server.answer_next("feed", 400, message)

    failed = refused(stage, Outgoing("Hello"))

    shown = f"{failed} {failed!r} {failed.detail} {stage.credentials!r} {stage.tools!r}"
    assert token not in shown
    assert "app-secret" not in shown
    assert all(token not in call["path"] for call in stage.server.calls)
    assert all(token not in call["query"].values() for call in stage.server.calls)
