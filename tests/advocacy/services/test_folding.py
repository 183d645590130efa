"""Readings that may be kept no longer become sums of enough people, or nothing."""

from typing import Any

import pytest
from django.utils import timezone

from advocacy.models import (
    Account,
    AccountReading,
    Delivery,
    FoldedFollowers,
    FoldedPosts,
    PostReading,
)
from advocacy.services import retention
from tests.factories.kept import DAY, account, company, followed, out, use_all, writer_in
from tests.factories.people import UnitFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _networks(settings: Any) -> None:
    use_all(settings)


def test_linkedin_readings_become_a_sum_once_their_post_is_not_followed() -> None:
    unit = company("linkedin", 10)
    there = account("linkedin", writer_in(unit))
    row = out(there, days_ago=40, impressions=70, reactions=3)
    again = PostReading.objects.get()
    PostReading.objects.create(
        delivery=row, day=again.day + 5 * DAY, impressions=90, reactions=4, source="t",
        fetched_at=again.fetched_at + 5 * DAY,
    )  # fmt: skip

    retention.keep()

    kept = FoldedPosts.objects.get()
    assert (kept.network, kept.unit, kept.posts, kept.known) == ("linkedin", unit, 1, 1)
    assert (kept.impressions, kept.reactions, kept.replies) == (90, 4, None)
    assert (kept.month.year, kept.month.month, kept.month.day) == (
        row.sent_at.year, row.sent_at.month, 1,
    )  # fmt: skip
    assert not PostReading.objects.exists()
    assert Delivery.objects.get(pk=row.pk).folded_at is not None


def test_linkedin_post_that_is_followed_loses_old_readings_and_keeps_the_newest() -> None:
    unit = company("linkedin", 10)
    row = out(account("linkedin", writer_in(unit)), days_ago=5, impressions=70)
    PostReading.objects.create(delivery=row, day=timezone.now(), impressions=90, source="t")

    retention.keep()

    assert [each.impressions for each in PostReading.objects.all()] == [90]
    assert not FoldedPosts.objects.exists()
    assert Delivery.objects.get(pk=row.pk).folded_at is None


def test_sum_is_kept_where_ten_people_are_and_nowhere_else() -> None:
    root = UnitFactory()
    small = company("linkedin", 3, parent=root)
    company("linkedin", 7, parent=root)
    out(account("linkedin", writer_in(small), handle="a"), days_ago=40, impressions=70)

    retention.keep()

    assert FoldedPosts.objects.get().unit == root


def test_sum_of_fewer_than_ten_people_is_not_kept_at_all() -> None:
    out(account("linkedin"), days_ago=40, impressions=70)

    run = retention.keep()

    assert not PostReading.objects.exists()
    assert not FoldedPosts.objects.exists()
    assert run.counts["linkedin.post_figures"] == 1


def test_counts_of_followers_become_a_sum_of_their_day() -> None:
    unit = company("linkedin", 10)
    first, second, third = Account.objects.filter(owner__unit=unit)[:3]
    followed(first, days_ago=3, followers=5)
    followed(second, days_ago=3, followers=8)
    followed(third, days_ago=3, followers=None)
    fresh = followed(first, days_ago=1, followers=6)

    retention.keep()

    kept = FoldedFollowers.objects.get()
    assert (kept.accounts, kept.counted, kept.followers) == (3, 2, 13)
    assert list(AccountReading.objects.all()) == [fresh]


def test_later_rows_of_a_day_are_added_to_its_sum() -> None:
    unit = company("linkedin", 10)
    first, second = Account.objects.filter(owner__unit=unit)[:2]
    followed(first, days_ago=3, followers=5)
    retention.keep()
    followed(second, days_ago=3, followers=8)

    retention.keep()

    kept = FoldedFollowers.objects.get()
    assert (kept.accounts, kept.counted, kept.followers) == (2, 2, 13)
