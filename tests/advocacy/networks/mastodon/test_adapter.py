"""What the adapter does with answers, on servers of every temper."""

from typing import Any

import pytest

from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.mastodon import adapter as module
from advocacy.networks.types import AccountReading, Image, LinkCard, Outgoing, PostReading
from tests.advocacy.networks.contract import AdapterContract, new_key
from tests.advocacy.networks.mastodon.conftest import FakeStage
from tests.advocacy.networks.mastodon.tempers import IDEMPOTENT, LOOSE, STRICT, Temper

IMAGE = Image(b"\x89PNG\r\n--pixels", "image/png", "Ein Leuchtturm, é", 800, 600)
LONG = "https://example.com/" + "a" * 300
only = pytest.mark.parametrize


class TestMastodonContract(AdapterContract):
    """Everything in the contract."""


def refused(stage: FakeStage, post: Outgoing) -> NetworkError:
    """Fail to publish, and say how."""
    with pytest.raises(NetworkError) as failed:
        stage.run(stage.adapter.publish(post, new_key(stage)))
    return failed.value


def test_publish_sends_json_with_key_language_and_visibility(stage: FakeStage) -> None:
    key = new_key(stage)

    stage.run(stage.adapter.publish(Outgoing("Hé @bob@far.example", ("fr-CH", "en")), key))

    name, headers, body = stage.server.calls[-1]
    assert name == "create"
    assert headers["Idempotency-Key"] == key.value
    assert headers["Authorization"] == f"Bearer {stage.credentials.access}"
    assert body == {"status": "Hé @bob@far.example", "visibility": "public", "language": "fr"}


def test_publish_keeps_addresses_for_people_and_for_evidence(stage: FakeStage) -> None:
    receipt = stage.run(stage.adapter.publish(Outgoing("Hello"), new_key(stage)))

    (post,) = stage.server.posts.values()
    assert (receipt.remote_id, receipt.url) == (post["id"], post["url"])
    assert (receipt.source_url, receipt.revision) == (post["uri"], post["created_at"])


def test_publish_makes_no_link_of_what_is_none(stage: FakeStage) -> None:
    post = stage.server.add("Hello", "public", [], url="javascript:alert(1)", uri="x" * 600)
    stage.server.answer_next("create", 200, post)

    receipt = stage.run(stage.adapter.publish(Outgoing("Hello"), new_key(stage)))

    assert receipt.url == f"{stage.server.origin}/web/statuses/{post['id']}"
    assert receipt.source_url == ""


def test_publish_with_pictures_waits_until_they_are_ready(stage: FakeStage) -> None:
    stage.run(stage.adapter.publish(Outgoing("", images=(IMAGE, IMAGE)), new_key(stage)))

    (post,) = stage.server.posts.values()
    assert [media["description"] for media in post["media_attachments"]] == [IMAGE.alt] * 2
    assert all(media["url"] for media in post["media_attachments"])
    assert [media["data"] for media in stage.server.media.values()] == [IMAGE.data] * 2
    assert len(stage.server.called("media")) == 2 * stage.server.temper.processes


@only("temper", [IDEMPOTENT], ids=["idempotent"])
def test_publish_gives_up_on_a_picture_that_is_never_ready(stage: FakeStage) -> None:
    stage.server.temper = Temper(**(vars(IDEMPOTENT) | {"processes": 1000}))

    failed = refused(stage, Outgoing("Hello", images=(IMAGE,)))

    assert (failed.kind, failed.detail) == (ErrorKind.TRANSIENT, "media_processing")
    assert len(stage.server.called("media")) == module.MOST_LOOKS
    assert stage.texts() == []


@only(("call", "status"), [("upload", 422), ("upload", 404), ("media", 422), ("upload", 415)])
@only("temper", [IDEMPOTENT], ids=["idempotent"])
def test_picture_that_is_not_taken_goes_back_to_the_author(
    stage: FakeStage, call: str, status: int
) -> None:
    stage.server.answer_next(call, status, {"error": "Validation failed: File content type"})

    failed = refused(stage, Outgoing("Hello", images=(IMAGE,)))

    assert (failed.kind, failed.detail) == (ErrorKind.CONTENT_INVALID, Detail.IMAGE_TYPE)
    assert stage.texts() == []


def test_picture_too_large_for_the_way_says_so(stage: FakeStage) -> None:
    stage.server.answer_next("upload", 413, "<h1>Payload Too Large</h1>")

    assert refused(stage, Outgoing("Hi", images=(IMAGE,))).detail == Detail.IMAGE_TOO_LARGE


def test_upload_without_answer_is_worth_another_try(stage: FakeStage) -> None:
    stage.server.lose_answer("upload")

    assert refused(stage, Outgoing("Hello", images=(IMAGE,))).kind is ErrorKind.TRANSIENT


@only("visibility", ["unlisted", "private", "direct", "local", None])
def test_publish_to_fewer_than_everybody_is_told(stage: FakeStage, visibility: str | None) -> None:
    post = stage.server.add("Hello", "public", [])
    post["visibility"] = visibility
    stage.server.answer_next("create", 200, post)
    key = new_key(stage)

    for attempt in (stage.adapter.publish, stage.adapter.reconcile):
        with pytest.raises(NetworkError) as told:
            stage.run(attempt(Outgoing("Hello"), key))
        assert (told.value.kind, told.value.detail) == (ErrorKind.AMBIGUOUS, Detail.VISIBILITY)


@only("body", ["<h1>Welcome</h1>", {}, {"id": 7}, {"id": ""}, [1], {"id": "x" * 301}])
def test_publish_answered_by_something_else_is_ambiguous(stage: FakeStage, body: object) -> None:
    stage.server.answer_next("create", 200, body)

    assert refused(stage, Outgoing("Hello")).kind is ErrorKind.AMBIGUOUS


@only("temper", [IDEMPOTENT], ids=["idempotent"])
def test_key_that_is_remembered_makes_one_post(stage: FakeStage) -> None:
    post, key = Outgoing("Hello"), new_key(stage)
    first = stage.run(stage.adapter.publish(post, key))

    assert stage.run(stage.adapter.publish(post, key)) == first
    with pytest.raises(NetworkError) as other:
        stage.run(stage.adapter.publish(Outgoing("Something else"), key))
    assert (other.value.kind, other.value.detail) == (ErrorKind.AMBIGUOUS, Detail.RECORD_DIFFERS)
    assert stage.texts() == ["Hello"]


@only("temper", [IDEMPOTENT], ids=["idempotent"])
def test_key_of_a_post_that_was_deleted_is_not_found(stage: FakeStage) -> None:
    post, key = Outgoing("Hello"), new_key(stage)
    stage.run(stage.adapter.remove(stage.run(stage.adapter.publish(post, key)).remote_id))

    with pytest.raises(NetworkError) as gone:
        stage.run(stage.adapter.publish(post, key))

    assert gone.value.kind is ErrorKind.NOT_FOUND


@only("temper", [STRICT, LOOSE], ids=["strict", "loose"])
def test_key_that_is_forgotten_is_not_relied_on(stage: FakeStage) -> None:
    post, key = Outgoing("Hello"), new_key(stage)
    stage.run(stage.adapter.publish(post, key))
    stage.run(stage.adapter.publish(post, key))

    assert stage.texts() == ["Hello", "Hello"]
    assert not stage.adapter.replay_is_safe


def test_publish_goes_by_the_limit_of_the_server(stage: FakeStage) -> None:
    most = stage.server.temper.most

    stage.run(stage.adapter.publish(Outgoing("é" * most), new_key(stage)))

    assert refused(stage, Outgoing("é" * (most + 1))).detail == Detail.TEXT_TOO_LONG
    assert len(stage.server.called("create")) == 1


@only("temper", [STRICT, LOOSE], ids=["strict", "loose"])
def test_publish_counts_links_as_the_server_does(stage: FakeStage) -> None:
    text = f"{LONG} {LONG}"
    assert stage.adapter.count(text).fits

    if stage.server.temper is LOOSE:
        assert refused(stage, Outgoing(text)).detail == Detail.TEXT_TOO_LONG
        assert stage.server.called("create") == []
    else:
        stage.run(stage.adapter.publish(Outgoing(text), new_key(stage)))


@only(
    ("post", "detail"),
    [
        (Outgoing("Hello", images=(IMAGE,) * 5), Detail.IMAGE_TOO_MANY),
        (Outgoing("", images=(Image(b"x", "image/bmp", "", 1, 1),)), Detail.IMAGE_TYPE),
        (Outgoing("", images=(Image(b"x", "image/png", "a" * 1001, 1, 1),)), Detail.ALT_TOO_LONG),
        (
            Outgoing("", images=(Image(b"x" * 8_000_001, "image/png", "", 1, 1),)),
            Detail.IMAGE_TOO_LARGE,
        ),
        (Outgoing("", images=(Image(b"x", "image/png", "", 5000, 5000),)), Detail.IMAGE_TOO_LARGE),
        (Outgoing("", card=LinkCard("https://example.com", "A title")), Detail.TEXT_EMPTY),
    ],
)
def test_publish_refuses_before_it_uploads(
    stage: FakeStage, post: Outgoing, detail: Detail
) -> None:
    failed = refused(stage, post)

    assert (failed.kind, failed.detail) == (ErrorKind.CONTENT_INVALID, detail)
    assert {name for name, _, _ in stage.server.calls} == {"instance"}


def test_publish_asks_for_limits_once_a_job(stage: FakeStage) -> None:
    for _ in range(3):
        stage.run(stage.adapter_with().publish(Outgoing("Hello"), new_key(stage)))

    asked = len(stage.server.called("instance"))
    assert asked == (1 if "v2" in stage.server.temper.instances else 2)


def test_publish_takes_usual_limits_where_none_are_told(stage: FakeStage) -> None:
    for _ in range(2):
        stage.server.answer_next("instance", 404, "<h1>Not found</h1>")

    assert refused(stage, Outgoing("x" * 501)).detail == Detail.TEXT_TOO_LONG


@only(("status", "kind"), [(503, ErrorKind.TRANSIENT), (429, ErrorKind.RATE_LIMITED)])
def test_publish_waits_for_a_server_that_cannot_say_its_limits(
    stage: FakeStage, status: int, kind: ErrorKind
) -> None:
    stage.server.answer_next("instance", status, "<h1>Later</h1>")

    assert refused(stage, Outgoing("Hello")).kind is kind
    assert stage.server.called("create") == []


def test_remove_that_is_refused_is_an_error(stage: FakeStage) -> None:
    stage.server.answer_next("delete", 429, {"error": "Too many requests"})

    with pytest.raises(NetworkError) as failed:
        stage.run(stage.adapter.remove("1"))

    assert failed.value.kind is ErrorKind.RATE_LIMITED


def test_id_is_never_a_path(stage: FakeStage) -> None:
    stage.run(stage.adapter.remove("../accounts/1?x=/"))

    assert stage.server.calls[-1][0] in {"", "delete"}
    assert stage.texts() == []


def test_measure_reads_what_the_server_counts(stage: FakeStage) -> None:
    stage.server.tells = True
    receipt = stage.run(stage.adapter.publish(Outgoing("Hello"), new_key(stage)))

    expected = AccountReading(followers=3, following=0, posts=1)
    assert stage.run(stage.adapter.measure_account()) == expected
    reading = stage.run(stage.adapter.measure_post(receipt.remote_id))
    assert reading == PostReading(likes=3, reposts=0, replies=1)


def test_measure_counts_quotes_where_there_are_any(stage: FakeStage) -> None:
    post = stage.server.add("Hello", "public", [], quotes_count=2)

    assert stage.run(stage.adapter.measure_post(post["id"])).quotes == 2


@only("page", ["<h1>We are back soon</h1>", [], {"error": "no"}])
def test_measure_of_a_page_is_no_reading(stage: FakeStage, page: object) -> None:
    stage.server.answer_next("me", 200, page)

    with pytest.raises(NetworkError) as failed:
        stage.run(stage.adapter.measure_account())

    assert failed.value.kind is ErrorKind.TRANSIENT


async def listed(adapter: Any) -> list[str]:
    """All followers of a list that there is."""
    pages = await adapter.followers()
    assert pages is not None
    return [follower async for page in pages for follower in page]


def test_followers_are_read_to_the_last_page_and_from_nobody_else(stage: FakeStage) -> None:
    stage.server.followers = [{"id": str(n), "acct": f"u{n}@far.example"} for n in range(200)]

    assert stage.run(listed(stage.adapter)) == [f"u{n}@far.example" for n in range(200)]
    assert len(stage.server.called("followers")) == 3


def test_followers_that_are_hidden_are_unknown(stage: FakeStage) -> None:
    stage.server.followers = []
    stage.server.account = {"followers_count": 12}

    assert stage.run(stage.adapter.followers()) is None


def test_followers_of_somebody_without_any_are_none_at_all(stage: FakeStage) -> None:
    stage.server.followers = []
    stage.server.account = {"followers_count": 0}

    assert stage.run(listed(stage.adapter)) == []


def test_followers_end_when_a_page_comes_back(stage: FakeStage) -> None:
    again = {"Link": '<https://x.example/?max_id=5>; rel="next"'}
    for _ in range(3):
        stage.server.answer_next("followers", 200, [{"id": "1", "acct": "bob"}], again)

    assert len(stage.run(listed(stage.adapter))) == 2


def test_followers_that_break_off_are_an_error(stage: FakeStage) -> None:
    again = {"Link": '<https://x.example/?max_id=5>; rel="next"'}
    stage.server.answer_next("followers", 200, [{"id": "1", "acct": "bob"}], again)
    stage.server.answer_next("followers", 200, "<h1>Sorry</h1>")

    with pytest.raises(NetworkError):
        stage.run(listed(stage.adapter))


def test_revoke_ends_the_token_for_whoever_shares_it(stage: FakeStage) -> None:
    assert stage.run(stage.adapter.revoke()).ended
    assert stage.run(stage.adapter.revoke()).ended

    with pytest.raises(NetworkError) as dead:
        stage.run(stage.adapter_with().measure_account())
    assert dead.value.kind is ErrorKind.AUTH_DEAD


@only(
    ("status", "body", "ended"),
    [
        (403, {"error": "unauthorized_client"}, False),
        (401, {"error": "invalid_client"}, False),
        (400, {"error": "invalid_token"}, True),
        (503, "<h1>Unavailable</h1>", False),
        (404, "<h1>Not found</h1>", False),
    ],
)
def test_revoke_says_whether_the_server_agreed(
    stage: FakeStage, status: int, body: object, ended: bool
) -> None:
    stage.server.answer_next("revoke", status, body)

    assert stage.run(stage.adapter.revoke()).ended is ended


def test_nothing_shows_a_secret(stage: FakeStage) -> None:
    stage.server.answer_next("create", 403, {"error": f"No {stage.credentials.access} for you"})

    failed = refused(stage, Outgoing("Hello"))

    shown = f"{failed} {failed!r} {failed.detail} {stage.credentials!r}"
    assert stage.credentials.access not in shown
    assert stage.credentials.extra["client_secret"] not in shown
