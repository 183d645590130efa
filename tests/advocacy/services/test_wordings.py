"""On X every account says it in its own words: told early, and held to at the last instant."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any

import pytest
import time_machine
from django.db import connection, connections
from django.utils import timezone

from advocacy.models import Delivery, Post, Wording
from advocacy.services import claims, posts, readiness, wordings
from advocacy.states import DeliveryState
from charter.models import User
from config.kernel.errors import Invalid
from moderation.models import Case, Notice
from moderation.states import CaseState
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db
TEXT = "Ce matin nous avons rallumé la turbine du barrage après six mois de chantier, merci à tous"
NEAR = "Ce matin nous avons rallumé la turbine du barrage après six mois de chantier, bravo à tous"
OTHER = "Visite du barrage avec les enfants de l’école : leurs questions valaient le déplacement"
DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def _networks(settings: Any) -> None:
    settings.NETWORKS_ENABLED = ["practice", "x"]
    settings.NETWORK_APPS = {"x": ("id", "secret", [])}


def draft(
    text: str = TEXT, *, author: User | None = None, network: str = "x", **fields: Any
) -> Post:
    author = author or make.writer()
    account = make.AccountFactory(owner=author, network=network)
    return make.PostFactory(author=author, to=[account], text=text, **fields)


def ready(text: str = TEXT, **fields: Any) -> Delivery:
    """A delivery that may leave: as if it had been sent before anybody else said it."""
    post = draft("Un premier jet", **fields)
    posts.submit(actor=post.author, post=post)
    Post.objects.filter(pk=post.pk).update(text=text)
    post = Post.objects.get(pk=post.pk)
    digest = make.content_of(post).digest
    Post.objects.filter(pk=post.pk).update(digest=digest)
    Case.objects.filter(pk=post.case_id).update(
        state=CaseState.APPROVED, digest=digest, content=make.content_of(post).to_dict()
    )
    post.deliveries.update(digest=digest)
    return post.deliveries.get()


def left(**fields: Any) -> Delivery:
    """A delivery that is out, its words said."""
    row = ready(**fields)
    assert claim() == {row.pk}
    Delivery.objects.filter(pk=row.pk).update(
        state=DeliveryState.SENT, lease_until=None, sent_at=timezone.now(), remote_id="1"
    )
    return row


def claim() -> set[int]:
    return {each.delivery.pk for each in claims.claim_due(after=None, limit=50).claims}


def refusals(post: Post) -> list[str]:
    return [each.code for each in readiness.obstacles(post)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bonne année à tous", "bonne  ANNÉE à tous !"),
        ("Bonne année", "Bonne anne\u0301e 🎉"),
        ("Bravo https://example.com/a", "Bravo ! https://example.com/b"),
        ("🎉", " 🎉 "),
    ],
)
def test_same_words_have_one_fingerprint(one: str, other: str) -> None:
    assert wordings.fingerprint(one) == wordings.fingerprint(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bonne année", "Bonne santé"),
        ("🎉", "🎊"),
        ("ダムを訪れました Hexalia", "橋を見学しました Hexalia"),
        ("https://example.com/a", "https://example.com/b"),
    ],
)
def test_other_words_have_another_fingerprint(one: str, other: str) -> None:
    assert wordings.fingerprint(one) != wordings.fingerprint(other)


def test_what_another_account_said_is_refused_when_it_is_sent() -> None:
    left()
    post = draft(NEAR)

    with pytest.raises(Invalid) as refused:
        posts.submit(actor=post.author, post=post)

    assert refused.value.code == "post.own_words"
    assert refused.value.params["network"] == "X"


def test_what_waits_to_be_read_counts_as_well() -> None:
    first = draft(campaign="barrage")
    posts.submit(actor=first.author, post=first)

    assert refusals(draft(NEAR)) == ["post.own_words"]
    assert refusals(draft(OTHER)) == []


def test_what_was_refused_was_never_said() -> None:
    first = draft()
    posts.submit(actor=first.author, post=first)
    Case.objects.update(state=CaseState.REFUSED)

    assert refusals(draft(NEAR)) == []


def test_what_was_taken_back_was_never_said() -> None:
    first = draft()
    posts.submit(actor=first.author, post=first)
    posts.withdraw(actor=first.author, post=first)

    assert refusals(draft(NEAR)) == []


def test_drafts_of_others_are_nobodys_business() -> None:
    draft()

    assert refusals(draft(NEAR)) == []


def test_other_networks_let_everybody_say_the_same() -> None:
    left()

    assert refusals(draft(network="practice")) == []


def test_one_post_goes_to_one_account_of_x_only() -> None:
    author = make.writer()
    accounts = [make.AccountFactory(owner=author, network="x") for _ in range(2)]
    post = make.PostFactory(author=author, to=accounts, text=TEXT)

    assert refusals(post) == ["post.own_words_twice"]


def test_the_same_account_may_speak_of_it_again() -> None:
    row = left()
    again = make.PostFactory(author=row.account.owner, to=[row.account], text=NEAR)

    assert refusals(again) == []


@pytest.mark.parametrize(
    ("days", "campaign", "found"),
    [(29, "", True), (31, "", False), (31, "barrage", True), (31, "autre", False)],
)
def test_nearly_the_same_is_looked_for_in_the_campaign_and_thirty_days(
    days: int, campaign: str, found: bool
) -> None:
    row = left(campaign="barrage")
    Wording.objects.filter(delivery=row).update(said_at=timezone.now() - days * DAY)

    assert bool(refusals(draft(NEAR, campaign=campaign))) is found


def test_the_same_words_are_refused_however_long_ago() -> None:
    left(text="Bonne année à tous")
    Wording.objects.update(said_at=timezone.now() - 900 * DAY)

    assert refusals(draft("Bonne année à tous !")) == ["post.own_words"]


def test_campaign_named_as_it_is_sent_counts() -> None:
    row = left(campaign="barrage")
    Wording.objects.filter(delivery=row).update(said_at=timezone.now() - 60 * DAY)
    post = draft(NEAR)

    with pytest.raises(Invalid) as refused:
        posts.submit(actor=post.author, post=post, campaign="barrage")

    assert refused.value.code == "post.own_words"


def test_last_look_stops_what_another_said_meanwhile() -> None:
    first, second = ready(TEXT), ready(NEAR)

    assert claim() == {first.pk}

    second.refresh_from_db()
    assert (second.state, second.problem) == (DeliveryState.FAILED, "own_words")
    notice = Notice.objects.get(happening__event="not_sent")
    assert notice.person == second.post.author


def test_last_look_lets_everything_else_go() -> None:
    rows = {ready(TEXT).pk, ready(OTHER).pk, ready(NEAR, network="practice").pk}

    assert claim() == rows


def test_what_failed_frees_its_words() -> None:
    first = ready(TEXT)
    assert claim() == {first.pk}
    Delivery.objects.filter(pk=first.pk).update(state=DeliveryState.FAILED, lease_until=None)
    second = ready(NEAR)

    assert claim() == {second.pk}


def test_what_is_uncertain_may_have_been_said() -> None:
    first = ready(TEXT)
    assert claim() == {first.pk}
    Delivery.objects.filter(pk=first.pk).update(state=DeliveryState.UNKNOWN, lease_until=None)
    ready(NEAR)

    assert claim() == set()


def test_trying_the_same_words_again_stops_them_again() -> None:
    left(text=TEXT)
    second = ready(NEAR)
    assert claim() == set()
    Delivery.objects.filter(pk=second.pk).update(state=DeliveryState.DUE, problem="")

    assert claim() == set()
    second.refresh_from_db()
    assert second.problem == "own_words"


def test_own_retry_is_no_echo() -> None:
    row = ready(TEXT)
    assert claim() == {row.pk}
    Delivery.objects.filter(pk=row.pk).update(
        state=DeliveryState.DUE, lease_until=None, not_before=timezone.now()
    )

    assert claim() == {row.pk}
    assert Wording.objects.count() == 1


def test_writer_is_told_and_shown_the_way_with_the_link_alone() -> None:
    left()
    account = make.AccountFactory(network="x")
    text = f"{NEAR} https://example.com/barrage?a=1"

    echo = wordings.echo([account], text, "")

    assert echo is not None
    assert (echo.network, echo.link) == ("X", "https://example.com/barrage?a=1")
    assert echo.share == (
        "https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com%2Fbarrage%3Fa%3D1"
    )
    assert wordings.echo([account], OTHER, "") is None
    assert wordings.echo([account], "  ", "") is None
    assert wordings.echo([make.AccountFactory()], NEAR, "") is None


def test_page_says_it_while_it_is_written(client: Any) -> None:
    left()
    post = draft(NEAR, author=make.writer(language="en"))
    client.force_login(post.author)

    page = client.get(f"/en/write/{post.pk}/").content.decode()
    facts = {"key": post.key, "text": NEAR, "language": "fr", "revision": 0, "tab": "t"}
    live = client.post("/en/write/advice/", {**facts, "accounts": [post.accounts.get().pk]})

    for text in (page, live.content.decode()):
        assert "Another account of the company has said nearly this on X" in text
        assert 'href="https://x.com/intent/tweet"' in text


def test_pause_of_a_month_is_counted_from_what_was_said_last() -> None:
    with time_machine.travel(timezone.now() - 40 * DAY, tick=False):
        first = left()
    again = ready(NEAR, author=first.account.owner)
    Delivery.objects.filter(pk=again.pk).update(account=first.account)
    assert claim() == {again.pk}

    assert refusals(draft(NEAR)) == ["post.own_words"]


@pytest.mark.skipif(connection.vendor == "sqlite", reason="SQLite has one writer")
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("other", [TEXT, NEAR])
def test_workers_at_the_same_instant_let_one_of_them_go(settings: Any, other: str) -> None:
    for _ in range(6):
        _race([ready(TEXT), ready(other), ready(TEXT)])


def _race(rows: list[Delivery]) -> None:
    """Each worker claims one of them, all at once, not knowing of the others."""
    barrier = Barrier(len(rows))

    def work(row: Delivery) -> int:
        try:
            found = Delivery.objects.select_related("account").get(pk=row.pk)
            barrier.wait(timeout=20)
            return len(claims.claim([found], timezone.now()))
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(rows)) as pool:
        started = list(pool.map(work, rows))

    assert sum(started) == 1
    states = sorted(
        Delivery.objects.filter(pk__in=[r.pk for r in rows]).values_list("state", flat=True)
    )
    assert states == [DeliveryState.FAILED, DeliveryState.FAILED, DeliveryState.SENDING]
    Wording.objects.all().delete()
