"""What the Bluesky adapter does with answers, on a server of our own."""

from datetime import UTC, datetime

import pytest

from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.types import AccountReading, Image, LinkCard, Outgoing, PostReading
from tests.advocacy.networks.bluesky.conftest import PUT, FakeStage
from tests.advocacy.networks.contract import AdapterContract, new_key
from tests.advocacy.networks.fake_pds import DID, HANDLE

GET = "com.atproto.repo.getRecord"
IMAGE = Image(b"\xff\xd8\xff pixels", "image/jpeg", "A lighthouse", 800, 600)


class TestBlueskyContract(AdapterContract):
    """Everything in the contract."""


def test_publish_sends_text_links_tags_mentions_languages_and_image(stage: FakeStage) -> None:
    post = Outgoing(f"Hé @{HANDLE} #énergie https://example.com", ("fr", "en"), (IMAGE,))

    stage.run(
        stage.adapter.publish(post, stage.adapter.new_key(datetime(2026, 1, 1, tzinfo=UTC), 0))
    )

    record = stage.server.records["3mbd3542k2222"]
    kinds = [facet["features"][0]["$type"].partition("#")[2] for facet in record["facets"]]
    assert kinds == ["mention", "tag", "link"]
    assert record["facets"][0]["features"][0]["did"] == DID
    assert record["langs"] == ["fr", "en"]
    assert record["createdAt"] == "2026-01-01T00:00:00.000Z"
    assert record["embed"]["images"][0]["alt"] == "A lighthouse"
    assert record["embed"]["images"][0]["aspectRatio"] == {"width": 800, "height": 600}


def test_publish_leaves_unknown_handles_plain(stage: FakeStage) -> None:
    stage.run(stage.adapter.publish(Outgoing("Hello @nobody.test"), new_key(stage)))

    assert "facets" not in next(iter(stage.server.records.values()))


def test_publish_builds_a_card_from_what_it_is_given(stage: FakeStage) -> None:
    card = LinkCard("https://example.com/a", "A title", "A description")

    stage.run(stage.adapter.publish(Outgoing("Read this", card=card), new_key(stage)))

    external = next(iter(stage.server.records.values()))["embed"]["external"]
    assert external == {
        "uri": "https://example.com/a",
        "title": "A title",
        "description": "A description",
    }


def test_publish_again_on_a_server_that_refuses_any_swap_is_sent(stage: FakeStage) -> None:
    post, key = Outgoing("Hello"), new_key(stage)
    first = stage.run(stage.adapter.publish(post, key))
    stage.server.answer_next(PUT, 400, {"error": "InvalidSwap"})

    assert stage.run(stage.adapter.publish(post, key)) == first


def test_publish_answered_500_although_stored_is_sent(stage: FakeStage) -> None:
    post, key = Outgoing("Hello"), new_key(stage)
    first = stage.run(stage.adapter.publish(post, key))
    stage.server.answer_next(PUT, 500, {"error": "InternalServerError"})

    assert stage.run(stage.adapter.publish(post, key)) == first


def test_publish_lost_and_unreadable_is_ambiguous(stage: FakeStage) -> None:
    stage.server.lose_answer(PUT)
    stage.server.answer_next(GET, 503, "<h1>Unavailable</h1>")

    with pytest.raises(NetworkError) as lost:
        stage.run(stage.adapter.publish(Outgoing("Hello"), new_key(stage)))

    assert lost.value.kind is ErrorKind.AMBIGUOUS


def test_publish_taken_key_with_another_record_says_so(stage: FakeStage) -> None:
    key = new_key(stage)
    stage.run(stage.adapter.publish(Outgoing("Hello"), key))

    with pytest.raises(NetworkError) as refused:
        stage.run(stage.adapter.publish(Outgoing("Hello!"), key))

    assert refused.value.detail == Detail.RECORD_DIFFERS


@pytest.mark.parametrize(
    ("post", "detail"),
    [
        (Outgoing("x" * 301), Detail.TEXT_TOO_LONG),
        (Outgoing("👨‍👩‍👧‍👦" * 121), Detail.TEXT_TOO_LONG),
        (Outgoing("Hello", ("fr", "en", "de", "es")), Detail.LANGUAGES),
        (Outgoing("Hello", images=(IMAGE,) * 5), Detail.IMAGE_TOO_MANY),
        (Outgoing("", images=(Image(b"x", "image/bmp", "", 1, 1),)), Detail.IMAGE_TYPE),
        (
            Outgoing("", images=(Image(b"x" * 1_000_001, "image/png", "", 1, 1),)),
            Detail.IMAGE_TOO_LARGE,
        ),
    ],
)
def test_publish_refuses_before_it_calls(stage: FakeStage, post: Outgoing, detail: Detail) -> None:
    with pytest.raises(NetworkError) as refused:
        stage.run(stage.adapter.publish(post, new_key(stage)))

    assert (refused.value.kind, refused.value.detail) == (ErrorKind.CONTENT_INVALID, detail)
    assert stage.server.calls == []


def test_publish_stops_when_the_server_sees_another_image_type(stage: FakeStage) -> None:
    stage.server.answer_next(
        "com.atproto.repo.uploadBlob", 200, {"blob": {"mimeType": "text/html"}}
    )

    with pytest.raises(NetworkError) as refused:
        stage.run(stage.adapter.publish(Outgoing("Hello", images=(IMAGE,)), new_key(stage)))

    assert refused.value.detail == Detail.IMAGE_TYPE
    assert stage.texts() == []


def test_upload_without_answer_is_worth_another_try(stage: FakeStage) -> None:
    stage.server.lose_answer("com.atproto.repo.uploadBlob")

    with pytest.raises(NetworkError) as lost:
        stage.run(stage.adapter.publish(Outgoing("Hello", images=(IMAGE,)), new_key(stage)))

    assert lost.value.kind is ErrorKind.TRANSIENT


def test_reconcile_takes_mentions_as_stored(stage: FakeStage) -> None:
    post, key = Outgoing(f"Hello @{HANDLE}"), new_key(stage)
    receipt = stage.run(stage.adapter.publish(post, key))
    stage.server.answer_next("com.atproto.identity.resolveHandle", 400, {"error": "InvalidRequest"})

    assert stage.run(stage.adapter.reconcile(post, key)) == receipt


def test_reconcile_in_an_unreadable_repository_is_blocked(stage: FakeStage) -> None:
    stage.server.answer_next(GET, 400, {"error": "InvalidRequest"})

    with pytest.raises(NetworkError) as blocked:
        stage.run(stage.adapter.reconcile(Outgoing("Hello"), new_key(stage)))

    assert blocked.value.kind is ErrorKind.ACCOUNT_BLOCKED


def test_measure_reads_the_appview_when_there_is_one(stage: FakeStage) -> None:
    stage.server.has_view = True
    stage.server.followers = ["did:plc:a", "did:plc:b"]
    adapter = stage.adapter_with(view=stage.server.origin)
    receipt = stage.run(adapter.publish(Outgoing("Hello"), new_key(stage)))

    assert stage.run(adapter.measure_account()) == AccountReading(followers=2, posts=1)
    reading = stage.run(adapter.measure_post(receipt.remote_id))
    assert reading == PostReading(likes=3, reposts=0, replies=1)


def test_measure_of_a_post_gone_is_not_found(stage: FakeStage) -> None:
    stage.server.has_view = True
    adapter = stage.adapter_with(view=stage.server.origin)
    receipt = stage.run(adapter.publish(Outgoing("Hello"), new_key(stage)))
    stage.run(adapter.remove(receipt.remote_id))

    with pytest.raises(NetworkError) as gone:
        stage.run(adapter.measure_post(receipt.remote_id))

    assert gone.value.kind is ErrorKind.NOT_FOUND


def test_followers_are_read_to_the_last_page(stage: FakeStage) -> None:
    stage.server.has_view = True
    stage.server.followers = [f"did:plc:{n}" for n in range(250)]
    adapter = stage.adapter_with(view=stage.server.origin)

    async def listed() -> list[str]:
        pages = await adapter.followers()
        assert pages is not None
        return [did async for page in pages for did in page]

    assert stage.run(listed()) == stage.server.followers


def test_followers_end_when_a_cursor_comes_back(stage: FakeStage) -> None:
    stage.server.has_view = True
    stage.server.followers = [f"did:plc:{n}" for n in range(250)]
    adapter = stage.adapter_with(view=stage.server.origin)

    async def listed() -> list[int]:
        pages = await adapter.followers()
        assert pages is not None
        again = {"followers": [], "cursor": "90"}
        stage.server.answer_next("app.bsky.graph.getFollowers", 200, again)
        return [len(page) async for page in pages]

    assert stage.run(listed()) == [90, 0]


def test_followers_that_break_off_are_no_list(stage: FakeStage) -> None:
    stage.server.has_view = True
    stage.server.followers = [f"did:plc:{n}" for n in range(250)]
    adapter = stage.adapter_with(view=stage.server.origin)
    hidden = {"error": "InvalidRequest", "message": "Actor not found"}

    async def listed() -> list[str]:
        pages = await adapter.followers()
        assert pages is not None
        stage.server.answer_next("app.bsky.graph.getFollowers", 400, hidden)
        return [did async for page in pages for did in page]

    with pytest.raises(NetworkError) as cut:
        stage.run(listed())

    assert cut.value.kind is ErrorKind.TRANSIENT


def test_followers_of_a_server_without_appview_are_unknown(stage: FakeStage) -> None:
    adapter = stage.adapter_with(view=stage.server.origin)

    assert stage.run(adapter.followers()) is None
    assert stage.run(adapter.measure_account()) == AccountReading()


def test_account_the_appview_does_not_know_is_unknown(stage: FakeStage) -> None:
    adapter = stage.adapter_with(view=stage.server.origin)
    unknown = {"error": "InvalidRequest", "message": "Profile not found"}
    stage.server.answer_next("app.bsky.actor.getProfile", 400, unknown)

    assert stage.run(adapter.measure_account()) == AccountReading()


def test_view_that_is_down_is_an_error_not_an_unknown(stage: FakeStage) -> None:
    adapter = stage.adapter_with(view=stage.server.origin)
    stage.server.answer_next("app.bsky.graph.getFollowers", 503, "<h1>Unavailable</h1>")

    with pytest.raises(NetworkError) as down:
        stage.run(adapter.followers())

    assert down.value.kind is ErrorKind.TRANSIENT


def test_remove_leaves_other_repositories_alone(stage: FakeStage) -> None:
    with pytest.raises(NetworkError) as refused:
        stage.run(stage.adapter.remove("at://did:plc:other/app.bsky.feed.post/3mbd3542k2222"))

    assert refused.value.kind is ErrorKind.NOT_FOUND
    assert stage.server.calls == []


def test_renew_returns_a_new_pair_with_its_expiry(stage: FakeStage) -> None:
    renewed = stage.run(stage.adapter.renew())

    assert renewed.host == stage.server.origin
    assert renewed.access_expires_at == datetime(2026, 1, 1, 2, tzinfo=UTC)
    assert renewed.scopes == ("com.atproto.appPass",)


def test_renew_refused_is_a_dead_grant(stage: FakeStage) -> None:
    stage.server.answer_next("com.atproto.server.refreshSession", 400, {"error": "ExpiredToken"})

    with pytest.raises(NetworkError) as dead:
        stage.run(stage.adapter.renew())

    assert dead.value.kind is ErrorKind.AUTH_DEAD


def test_renew_of_a_dormant_account_is_blocked(stage: FakeStage) -> None:
    dormant = {"did": DID, "active": False, "status": "deactivated"}
    stage.server.answer_next("com.atproto.server.refreshSession", 200, dormant)

    with pytest.raises(NetworkError) as blocked:
        stage.run(stage.adapter.renew())

    assert blocked.value.kind is ErrorKind.ACCOUNT_BLOCKED


def test_revoke_says_what_is_left_to_the_person(stage: FakeStage) -> None:
    ended = stage.run(stage.adapter.revoke())

    assert ended.ended
    assert ended.left_to_do == ("app_password",)


@pytest.mark.parametrize(("status", "ended"), [(400, True), (503, False)])
def test_revoke_of_a_dead_session_is_ended(stage: FakeStage, status: int, ended: bool) -> None:
    name = "ExpiredToken" if status == 400 else "Unavailable"
    stage.server.answer_next("com.atproto.server.deleteSession", status, {"error": name})

    assert stage.run(stage.adapter.revoke()).ended is ended
