"""Publishing by container, finding again, taking down, counting."""

from types import SimpleNamespace
from typing import Any

import pytest

from advocacy.models import Removal
from advocacy.networks import graph
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.ports import Tools
from advocacy.networks.threads import adapter as module
from advocacy.networks.types import (
    AccountReading,
    Image,
    Key,
    LinkCard,
    Outgoing,
    PostReading,
    Receipt,
)
from advocacy.services import takedown
from tests.advocacy.networks.contract import new_key
from tests.advocacy.networks.stage import Nowhere
from tests.advocacy.networks.threads.conftest import FakeStage
from tests.advocacy.networks.threads.fake_threads import ACCOUNT, USERNAME

IMAGE = Image(b"\x89PNG", "image/png", "A lighthouse", 8, 6)
CARD = LinkCard("https://example.com/a?b=c", "A title")
BEFORE = "2025-12-01T00:00:00+0000"
only = pytest.mark.parametrize


def refused(stage: FakeStage, post: Outgoing) -> NetworkError:
    """Fail to publish, and say how."""
    with pytest.raises(NetworkError) as failed:
        stage.run(stage.adapter.publish(post, new_key(stage)))
    return failed.value


def publish(stage: FakeStage, post: Outgoing) -> dict[str, Any]:
    """Publish, and return what Threads has then."""
    receipt = stage.run(stage.adapter.publish(post, new_key(stage)))
    return stage.server.posts[receipt.remote_id]


def look(stage: FakeStage, text: str, key: Key | None = None) -> Receipt | None:
    """Look for a post."""
    found: Receipt | None = stage.run(
        stage.adapter.reconcile(Outgoing(text), key or new_key(stage))
    )
    return found


def test_publish_takes_two_steps_and_a_look_between(stage: FakeStage) -> None:
    receipt = stage.run(stage.adapter.publish(Outgoing("Grüße & 👋", ("fr",)), new_key(stage)))

    (container,) = stage.server.containers
    assert [call["name"] for call in stage.server.calls] == ["create", "node", "publish", "node"]
    (create,), (step,) = stage.server.called("create"), stage.server.called("publish")
    assert (create["path"], create["query"]) == (f"/v1.0/{ACCOUNT}/threads", {})
    assert create["form"] == {"media_type": "TEXT", "text": "Grüße & 👋"}
    assert create["headers"]["Authorization"] == "Bearer token"
    assert step["form"] == {"creation_id": container}
    (known,) = stage.server.posts
    shown = f"https://www.threads.net/@{USERNAME}/post/C{known[-4:]}"
    assert receipt == Receipt(known, shown, known)


def test_card_is_its_address(stage: FakeStage) -> None:
    assert publish(stage, Outgoing("Read", card=CARD))["link_attachment"] == CARD.url


@only(
    ("post", "detail"),
    [
        (Outgoing("x", images=(IMAGE,)), Detail.IMAGE_TOO_MANY),
        (Outgoing("", images=(IMAGE,)), Detail.IMAGE_TOO_MANY),
        (Outgoing("", card=CARD), Detail.TEXT_EMPTY),
        (Outgoing("x" * 501), Detail.TEXT_TOO_LONG),
        (Outgoing("👋" * 126), Detail.TEXT_TOO_LONG),
    ],
)
def test_publish_refuses_before_it_calls(stage: FakeStage, post: Outgoing, detail: str) -> None:
    failed = refused(stage, post)

    assert (failed.kind, failed.detail) == (ErrorKind.CONTENT_INVALID, detail)
    assert stage.server.calls == []


def test_publish_waits_until_the_container_is_ready(stage: FakeStage) -> None:
    stage.server.looks = 3

    publish(stage, Outgoing("Hello"))

    assert len(stage.server.called("node")) == 5


def test_publish_gives_up_on_what_is_never_ready(stage: FakeStage) -> None:
    stage.server.looks = 99

    failed = refused(stage, Outgoing("Hello"))

    assert (failed.kind, failed.detail) == (ErrorKind.TRANSIENT, "media_processing")
    assert stage.server.called("publish") == []
    assert module.MOST_LOOKS * module.PAUSE_SECONDS < 60


@only(
    ("status", "kind", "detail"),
    [
        ({"status": "EXPIRED"}, ErrorKind.TRANSIENT, "container_expired"),
        ({"status": "ERROR"}, ErrorKind.CONTENT_INVALID, "container_error"),
        (
            {"status": "ERROR", "error_message": "INVALID_TEXT"},
            ErrorKind.CONTENT_INVALID,
            "INVALID_TEXT",
        ),
        (
            {"status": "ERROR", "error_message": "You said: secret"},
            ErrorKind.CONTENT_INVALID,
            "container_error",
        ),
        ({"status": "LATER"}, ErrorKind.TRANSIENT, "unreadable_answer"),
        ("<h1>Welcome</h1>", ErrorKind.TRANSIENT, "unreadable_answer"),
    ],
)
def test_container_that_is_none_is_not_published(
    stage: FakeStage, status: object, kind: ErrorKind, detail: str
) -> None:
    stage.server.answer_next("node", 200, status)

    failed = refused(stage, Outgoing("Hello"))

    assert (failed.kind, failed.detail) == (kind, detail)
    assert stage.texts() == []


@only("answer", [(500, "<h1>No</h1>"), (200, {}), (200, {"id": "x"})])
def test_container_without_answer_is_worth_another_try(
    stage: FakeStage, answer: tuple[int, object]
) -> None:
    stage.server.answer_next("create", *answer)

    assert refused(stage, Outgoing("Hello")).kind is ErrorKind.TRANSIENT


def test_lost_container_is_no_post(stage: FakeStage) -> None:
    stage.server.lose_answer("create")

    assert refused(stage, Outgoing("Hello")).kind is ErrorKind.TRANSIENT
    assert stage.texts() == []


def test_lost_answer_is_looked_into_at_once(stage: FakeStage) -> None:
    stage.lose_next_answer()

    receipt = stage.run(stage.adapter.publish(Outgoing("Hello"), new_key(stage)))

    (known,) = stage.server.posts
    assert receipt.remote_id == known
    assert len(stage.server.called("publish")) == 1


def test_no_permission_for_what_is_out_is_no_failure(stage: FakeStage) -> None:
    """Threads was seen to say so about what it had published."""
    stage.server.answer_next("node", 200, {"status": "FINISHED"})
    stage.server.answer_next("node", 200, {"status": "PUBLISHED"})
    stage.server.refuse_next("publish", 500, 10)
    stage.server.add("Hello")

    receipt = stage.run(stage.adapter.publish(Outgoing("Hello"), new_key(stage)))

    assert receipt.remote_id in stage.server.posts


@only(("code", "kind"), [(10, ErrorKind.SCOPE_MISSING), (2, ErrorKind.AMBIGUOUS)])
def test_container_that_is_not_out_leaves_the_answer_as_it_was(
    stage: FakeStage, code: int, kind: ErrorKind
) -> None:
    stage.server.refuse_next("publish", 403, code)

    assert refused(stage, Outgoing("Hello")).kind is kind
    assert len(stage.server.called("node")) == 2


@only(
    "answer",
    [("node", 500, "<h1>No</h1>"), ("threads", 500, "<h1>No</h1>"), ("threads", 200, {"data": []})],
)
def test_what_cannot_be_looked_into_is_ambiguous(
    stage: FakeStage, answer: tuple[str, int, object]
) -> None:
    stage.server.answer_next("node", 200, {"status": "FINISHED"})
    if answer[0] != "node":
        stage.server.answer_next("node", 200, {"status": "PUBLISHED"})
    stage.server.answer_next(*answer)
    stage.server.refuse_next("publish", 403, 10)

    assert refused(stage, Outgoing("Hello")).kind is ErrorKind.AMBIGUOUS


@only("body", [{}, {"id": ""}, {"id": "1/2"}, "<h1>Welcome</h1>"])
def test_publish_without_an_id_is_looked_into(stage: FakeStage, body: object) -> None:
    stage.server.answer_next("publish", 200, body)

    assert refused(stage, Outgoing("Hello")).kind is ErrorKind.AMBIGUOUS


@only("extra", [{"username": USERNAME}, {}])
def test_receipt_leads_somewhere_even_when_no_address_is_told(
    stage: FakeStage, extra: dict[str, str]
) -> None:
    stage.adapter = stage.adapter_with(extra=extra)
    stage.server.answer_next("node", 200, {"status": "FINISHED"})
    stage.server.answer_next("node", 500, "<h1>No</h1>")

    receipt = stage.run(stage.adapter.publish(Outgoing("Hello"), new_key(stage)))

    assert receipt.remote_id in stage.server.posts
    www = stage.server.origin
    assert receipt.url == (f"{www}/@{USERNAME}" if extra else www)


def test_reconcile_asks_for_the_posts_since_the_key(stage: FakeStage) -> None:
    key = new_key(stage)

    assert look(stage, "Hello", key) is None

    (call,) = stage.server.called("threads")
    assert call["path"] == f"/v1.0/{ACCOUNT}/threads"
    assert call["query"]["since"] == str(int(key.created_at.timestamp()) - 300)


def test_reconcile_takes_the_oldest_of_several(stage: FakeStage) -> None:
    stage.server.add("Hello", timestamp="2026-02-02T00:00:00+0000")
    first = stage.server.add("Hello\n", timestamp="2026-02-01T00:00:00+0000")
    stage.server.add("Hello", timestamp=BEFORE)
    stage.server.answer_next("threads", 200, {"data": list(stage.server.posts.values())})

    found = look(stage, "Hello")

    assert found is not None
    assert found.remote_id == first


@only(
    ("text", "more"),
    [
        ("Hello, everybody in the house of ours: Today!", {}),
        ("Hello everybody in", {}),
        ("Hello everybody in the house of ours, today", {"media_type": "IMAGE"}),
    ],
)
def test_reconcile_is_unsure_of_what_is_alike(
    stage: FakeStage, text: str, more: dict[str, str]
) -> None:
    stage.server.add(text, **more)

    with pytest.raises(NetworkError) as unsure:
        look(stage, "Hello everybody in the house of ours, today")

    assert (unsure.value.kind, unsure.value.detail) == (
        ErrorKind.AMBIGUOUS,
        Detail.RECORD_DIFFERS,
    )


def test_reconcile_passes_by_reposts(stage: FakeStage) -> None:
    stage.server.add("Hello", media_type="REPOST_FACADE")

    assert look(stage, "Hello") is None


def test_reconcile_turns_pages_and_gives_up_where_there_is_no_end(stage: FakeStage) -> None:
    stage.server.add("Hello", timestamp="2026-02-01T00:00:00+0000")
    for number in range(120):
        stage.server.add(f"Other {number}")
    assert look(stage, "Hello") is not None
    assert len(stage.server.called("threads")) == 2

    for number in range(graph.PAGE * graph.MOST_PAGES):
        stage.server.add(f"More {number}")
    with pytest.raises(NetworkError) as unsure:
        look(stage, "Another")
    assert unsure.value.detail == "too_many_posts"


@only("body", ["<h1>Welcome</h1>", {}, {"data": "no"}, {"data": [7]}])
def test_reconcile_of_something_else_says_nothing(stage: FakeStage, body: object) -> None:
    stage.server.answer_next("threads", 200, body)

    with pytest.raises(NetworkError) as failed:
        look(stage, "Hello")

    assert failed.value.kind is ErrorKind.TRANSIENT


def test_removal_is_proven(stage: FakeStage) -> None:
    known = publish(stage, Outgoing("Hello"))["id"]
    delivery = SimpleNamespace(
        remote_id=known, record_key="k", record_created_at=new_key(stage).created_at
    )
    looked = [stage.run(takedown.look_with(delivery, stage.adapter, Outgoing("Hello")))]

    stage.run(stage.adapter.remove(known))
    looked.append(stage.run(takedown.look_with(delivery, stage.adapter, Outgoing("Hello"))))

    assert looked == [Removal.Looked.THERE, Removal.Looked.GONE]
    (call,) = stage.server.called("delete")
    assert call["path"] == f"/v1.0/{known}"


def test_remove_without_the_scope_is_an_error(stage: FakeStage) -> None:
    known = publish(stage, Outgoing("Hello"))["id"]
    stage.grant("threads_basic")

    with pytest.raises(NetworkError) as failed:
        stage.run(stage.adapter.remove(known))

    assert failed.value.kind is ErrorKind.SCOPE_MISSING


def test_account_counts_its_followers(stage: FakeStage) -> None:
    stage.server.numbers = {"followers_count": 541}

    assert stage.run(stage.adapter.measure_account()) == AccountReading(followers=541)


def test_post_is_counted(stage: FakeStage) -> None:
    stage.server.numbers = {"views": 90, "likes": 0, "replies": 3, "reposts": 2, "quotes": 1}
    known = publish(stage, Outgoing("Hello"))["id"]
    stage.server.calls.clear()

    reading = stage.run(stage.adapter.measure_post(known))

    assert reading == PostReading(views=90, likes=0, replies=3, reposts=2, quotes=1)
    (call,) = stage.server.calls
    assert call["query"] == {"metric": "views,likes,replies,reposts,quotes"}


@only("scopes", ["threads_basic", "threads_basic threads_manage_insights"])
def test_post_that_is_gone_is_not_found_whatever_is_told(stage: FakeStage, scopes: str) -> None:
    stage.grant(scopes)

    with pytest.raises(NetworkError) as gone:
        stage.run(stage.adapter.measure_post("17"))

    assert gone.value.kind is ErrorKind.NOT_FOUND


def test_numbers_are_not_asked_for_without_the_scope(stage: FakeStage) -> None:
    known = publish(stage, Outgoing("Hello"))["id"]
    stage.grant("threads_basic")

    assert stage.run(stage.adapter.measure_account()) == AccountReading()
    assert stage.run(stage.adapter.measure_post(known)) == PostReading()
    assert stage.server.called("insights") == stage.server.called("account") == []


def test_addresses_are_those_of_threads_unless_told(stage: FakeStage) -> None:
    nowhere = Nowhere({"id": "17", "status": "FINISHED"})
    adapter = stage.adapter_with(Tools(http=nowhere))  # type: ignore[arg-type]

    receipt = stage.run(adapter.publish(Outgoing("Hello"), new_key(stage)))

    assert nowhere.asked[0] == f"https://graph.threads.net/v1.0/{ACCOUNT}/threads"
    assert receipt.url == f"https://www.threads.net/@{USERNAME}"


def test_nothing_shows_a_secret(stage: FakeStage) -> None:
    stage.server.answer_next("publish", 400, {"error": {"message": "no token", "type": "token"}})

    failed = refused(stage, Outgoing("Hello"))

    assert "token" not in f"{failed} {failed!r} {failed.detail} {stage.credentials!r}"
    assert "secret" not in repr(stage.tools)
