"""After a freeze: what waited leaves oldest first and evenly, each checked at its own instant."""

from datetime import timedelta
from itertools import pairwise

import pytest
import time_machine
from django.utils import timezone

from advocacy.models import Delivery, Post, WallPost
from advocacy.services import backlog, delivery, situations, waiting
from advocacy.states import DeliveryState
from charter.models import User
from moderation.models import Case, Hold
from moderation.services import holds
from moderation.services.scopes import Scope
from tests.factories import advocacy as make
from tests.factories.moderation import rule_in_force
from tests.factories.people import RoleFactory, UserFactory

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def pair() -> tuple[User, User]:
    return UserFactory(lead=True), UserFactory(legal=True)


def frozen(by: User, scope: Scope = holds.EVERYTHING, **facts: bool) -> Hold:
    later = timezone.now() + timedelta(days=1)
    return holds.freeze(actor=by, reason="Accident", review_at=later, scope=scope, **facts)


def lifted(hold: Hold, pair: tuple[User, User]) -> None:
    holds.ask_release(hold, actor=pair[0])
    holds.release(hold, actor=pair[1])


def frozen_and_lifted(pair: tuple[User, User], posts: int) -> list[Post]:
    hold = frozen(pair[0])
    made = [make.approved(text=f"Message {number}") for number in range(posts)]
    for age, post in enumerate(reversed(made)):
        due = timezone.now() - timedelta(minutes=1 + age)
        post.deliveries.update(not_before=due)
    delivery.sweep()
    assert not WallPost.objects.exists()
    lifted(hold, pair)
    return made


def test_backlog_leaves_oldest_first_and_at_the_rate(pair) -> None:
    posts = frozen_and_lifted(pair, 4)
    end = timezone.now()

    with time_machine.travel(end, tick=False):
        delivery.sweep()

    assert [row.text for row in WallPost.objects.all()] == [posts[0].text]
    due = Delivery.objects.filter(state=DeliveryState.DUE).order_by("not_before")
    assert list(due.values_list("post", flat=True)) == [post.pk for post in posts[1:]]
    moments = [end, *due.values_list("not_before", flat=True)]
    assert [b - a for a, b in pairwise(moments)] == [timedelta(seconds=2)] * 3
    assert set(due.values_list("problem", flat=True)) == {backlog.PROBLEM}


def test_backlog_is_gone_after_its_time_and_whatever_died_meanwhile(pair) -> None:
    frozen_and_lifted(pair, 4)
    end = timezone.now()

    with time_machine.travel(end, tick=False) as clock:
        for _ in range(4):
            delivery.sweep()
            clock.shift(timedelta(seconds=2))

    assert WallPost.objects.count() == 4
    assert set(Delivery.objects.values_list("problem", flat=True)) == {""}


def test_posts_of_one_account_stay_apart(pair, settings) -> None:
    settings.BACKLOG_ACCOUNT_MINUTES = 7
    account = make.AccountFactory()
    hold = frozen(pair[0])
    for number in range(3):
        make.approved(author=account.owner, to=[account], text=f"Message {number}")
    lifted(hold, pair)

    delivery.sweep()

    due = list(Delivery.objects.filter(state="due").values_list("not_before", flat=True))
    assert WallPost.objects.count() == 1
    assert max(due) - min(due) == timedelta(minutes=7)


def test_each_is_screened_again_at_its_own_instant(pair) -> None:
    posts = frozen_and_lifted(pair, 2)
    delivery.sweep()
    rule_in_force("respect.insult", terms=["fr:message*"])

    with time_machine.travel(timezone.now() + timedelta(seconds=3)):
        delivery.sweep()

    assert WallPost.objects.count() == 1
    assert Case.objects.get(pk=posts[1].case_id).state == "queued"


def test_what_was_approved_after_the_end_did_not_wait(pair) -> None:
    lifted(frozen(pair[0]), pair)
    for number in range(3):
        make.approved(text=f"Message {number}")
    early = timezone.now() - timedelta(hours=1)
    Delivery.objects.update(not_before=early)

    delivery.sweep()

    assert WallPost.objects.count() == 3


def test_what_another_freeze_keeps_stays(pair) -> None:
    hold = frozen(pair[0])
    still = frozen(pair[0], Scope(network="practice"))
    make.approved()
    lifted(hold, pair)
    delivery.sweep()
    kept = WallPost.objects.count()

    lifted(still, pair)
    delivery.sweep()

    assert (kept, WallPost.objects.count()) == (0, 1)


def test_backlog_of_a_second_freeze_comes_after_that_of_the_first(pair) -> None:
    frozen_and_lifted(pair, 3)
    delivery.sweep()
    last = Delivery.objects.filter(state="due").latest("not_before").not_before
    hold = frozen(pair[0])
    late = make.approved(text="Un de plus")
    lifted(hold, pair)

    with time_machine.travel(hold.released_at + timedelta(milliseconds=1), tick=False):
        delivery.sweep()

    assert late.deliveries.get().not_before > last


def test_author_reads_that_it_waited_and_until_when(pair) -> None:
    posts = frozen_and_lifted(pair, 2)
    delivery.sweep()
    with time_machine.travel(timezone.now(), tick=False):
        Delivery.objects.filter(state="due").update(
            not_before=timezone.now() + timedelta(minutes=5)
        )
        rows = situations.with_situation(Post.objects.filter(pk=posts[1].pk))

        text = situations.headline_of(rows.get()).text

    assert text.startswith("Approuvé. Votre publication a attendu la fin d’un gel")


def test_crisis_cell_speaks_during_a_freeze_that_allows_it(pair) -> None:
    speaker = make.approved(text="La cellule de crise vous tient au courant")
    RoleFactory(user=speaker.author, role="crisis_cell", unit=speaker.author.unit)
    make.approved(text="Bon anniversaire")
    total = frozen(pair[0])
    delivery.sweep()
    during_total = WallPost.objects.count()
    frozen(pair[0], allows_crisis_cell=True)
    lifted(total, pair)

    delivery.sweep()

    assert during_total == 0
    assert [row.text for row in WallPost.objects.all()] == [
        "La cellule de crise vous tient au courant"
    ]


def test_topic_and_campaign_stop_what_they_name_only(pair) -> None:
    frozen(pair[0], Scope(topic=("éolienne*",)))
    frozen(pair[0], Scope(campaign="portes-ouvertes"))
    make.approved(text="Les éoliennes tournent")
    Case.objects.filter(pk=make.approved(text="Venez samedi").case_id).update(
        campaign="portes-ouvertes"
    )
    make.approved(text="Bon anniversaire")

    delivery.sweep()

    assert [row.text for row in WallPost.objects.all()] == ["Bon anniversaire"]


def test_desk_sees_how_many_wait_and_how_many_a_freeze_would_stop(pair) -> None:
    frozen(pair[0], Scope(topic=("éolienne*",)))
    kept = make.approved(text="Les éoliennes tournent")
    make.submitted(text="Une éolienne de plus")

    seen = waiting.overview(None)
    preview = waiting.preview(holds.freezes_now(), None)

    assert (seen.behind, seen.leaving, seen.more) == (1, [], False)
    assert (preview.stopped, preview.waiting) == (2, 2)
    assert waiting.overview([kept.author.unit.pk]).behind == 1
    assert waiting.overview([]).behind == 0
    assert waiting.preview(holds.freezes_now(), []).waiting == 0


def test_desk_sees_until_when_the_backlog_leaves(pair) -> None:
    frozen_and_lifted(pair, 3)
    with time_machine.travel(timezone.now(), tick=False):
        delivery.sweep()

        (line,) = waiting.overview(None).leaving

        assert (line.count, line.until) == (2, timezone.now() + timedelta(seconds=4))


def test_queries_of_a_backlog_do_not_grow_with_it(pair, django_assert_max_num_queries) -> None:
    frozen_and_lifted(pair, 6)
    rows = list(Delivery.objects.all())

    with django_assert_max_num_queries(18):
        assert backlog.settle(rows, Delivery.objects.filter(state="due"))
