"""Readings of the first hours: each near its hour, once, never changed, gone with the others."""

from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.utils import timezone

from advocacy.models import Account, Delivery, EarlyReading, NetworkCost, WallPost, WallReaction
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.practice.adapter import PracticeAdapter
from advocacy.services import delivery, early, retention
from advocacy.states import AccountState
from tests.factories import advocacy as make
from tests.factories.kept import account, ended, use_all

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def hung(likes: int = 3) -> Delivery:
    """A post on the practice wall, with what it gathered."""
    post = make.approved()
    delivery.sweep()
    wall = WallPost.objects.latest("pk")
    WallReaction.objects.create(post=wall, kind="like", count=likes)
    return post.deliveries.get()


def at(row: Delivery, hours: float) -> Any:
    assert row.sent_at is not None
    return time_machine.travel(row.sent_at + hours * HOUR, tick=False)


def taken() -> list[int]:
    return sorted(EarlyReading.objects.values_list("hours", flat=True))


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        (0.9, []), (1, [1]), (1.5, []), (2, []), (3.5, [3]), (3.8, []), (7.4, [6]), (14, [12]),
        (29, [24]), (31, []), (48, [48]), (59, [48]), (60, []),
    ],
)  # fmt: skip
def test_reading_is_taken_near_its_hour_or_not_at_all(hours: float, expected: list[int]) -> None:
    row = hung()

    with at(row, hours):
        early.read_early()

    assert taken() == expected


def test_reading_holds_what_the_network_counted_and_nothing_for_what_it_did_not() -> None:
    row = hung(likes=3)

    with at(row, 1.2):
        assert early.read_early() == 1
        assert early.read_early() == 0
        now = timezone.now()

    found = EarlyReading.objects.get()
    assert (found.reactions, found.impressions, found.clicks) == (3, None, None)
    assert (found.fetched_at, found.source) == (now, "practice")


def test_early_reading_never_changes() -> None:
    row = EarlyReading.objects.create(delivery=make.sent(), hours=1, reactions=3, source="t")

    with pytest.raises(IntegrityError), transaction.atomic():
        EarlyReading.objects.filter(pk=row.pk).update(reactions=4)
    with pytest.raises(IntegrityError), transaction.atomic():
        EarlyReading.objects.create(delivery=row.delivery, hours=2, source="t")


def test_nothing_is_read_of_accounts_given_back_and_of_posts_that_are_gone() -> None:
    gone, unlinked = hung(), hung()
    Delivery.objects.filter(pk=gone.pk).update(gone_at=timezone.now())
    Account.objects.filter(pk=unlinked.account_id).update(state=AccountState.UNLINKED)

    with at(gone, 1.1):
        early.read_early()

    assert taken() == []


def test_network_that_says_too_fast_is_left_alone_until_next_time(monkeypatch: Any) -> None:
    rows, asked = [hung() for _ in range(4)], []

    async def refuse(self: PracticeAdapter, remote_id: str) -> None:
        asked.append(remote_id)
        raise NetworkError(ErrorKind.RATE_LIMITED)

    monkeypatch.setattr(PracticeAdapter, "measure_post", refuse)
    monkeypatch.setattr(early, "AT_ONCE", 1)
    with at(rows[0], 1.1):
        early.read_early()

    assert (len(asked), taken()) == (1, [])


def read_at(row: Delivery, moment: datetime) -> EarlyReading:
    return EarlyReading.objects.create(delivery=row, hours=1, fetched_at=moment, source="t")


def test_early_readings_go_when_the_figures_of_the_post_go(settings: Any) -> None:
    use_all(settings)
    now = timezone.now()
    old, fresh, left = account("linkedin"), account("linkedin"), account("x")
    rows = [make.sent(author=each.owner, to=[each]) for each in (old, fresh, left)]
    read_at(rows[0], now - 49 * HOUR)
    kept = read_at(rows[1], now - 47 * HOUR)
    read_at(rows[2], now)
    ended(left, AccountState.UNLINKED, days_ago=11)

    run = retention.keep()

    assert list(EarlyReading.objects.all()) == [kept]
    assert run.counts["linkedin.post_figures"] == run.counts["x.post_figures"] == 1


def test_page_of_what_is_kept_counts_them(settings: Any) -> None:
    use_all(settings)
    there = account("linkedin")
    read_at(make.sent(author=there.owner, to=[there]), timezone.now())

    line = next(
        each
        for each in retention.lines()
        if (each.rule.network, each.rule.field) == ("linkedin", "post_figures")
    )

    assert (line.stored, line.late) == (1, False)


def test_only_as_much_is_read_on_x_as_the_budget_allows(settings: Any) -> None:
    use_all(settings)
    settings.X_MONTHLY_BUDGET_USD = "0"
    there = account("x")
    row = make.sent(author=there.owner, to=[there])

    with at(row, 1.1):
        assert early.read_early() == 0

    assert not NetworkCost.objects.exists()
