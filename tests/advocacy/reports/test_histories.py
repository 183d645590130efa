"""What a forecast rests on, from rows: own posts, others' posts, followers, and ten people."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from advocacy.models import Account, Delivery, PostReading
from advocacy.reports import histories
from advocacy.reports.forecast import OWN, Seen
from advocacy.reports.ranges import Range
from advocacy.reports.slices import Slice
from charter.models import Unit
from tests.factories import advocacy as make
from tests.factories.people import UnitFactory
from tests.factories.readings import account_read

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 10, 31, 12, tzinfo=UTC)
TODAY = NOW.date()
PART = histories.last_days(TODAY)


def out(account: Account, impressions: int | None, *, ago: int = 10, after: int = 3) -> Delivery:
    """A post that went out so many days ago, and was read so many days after that."""
    row = make.sent(author=account.owner, to=[account])
    at = NOW - timedelta(days=ago)
    Delivery.objects.filter(pk=row.pk).update(sent_at=at)
    day = at.date() + timedelta(days=after)
    PostReading.objects.create(delivery=row, day=day, impressions=impressions, source="test")
    return row


def held(
    *, followers: int | None = 100, ids: Sequence[int] | None = None, unit: Unit | None = None
) -> Account:
    """An account of somebody who may post, read today."""
    fields = {"unit": unit} if unit else {}
    account = make.AccountFactory(owner=make.writer(**fields))
    known = tuple(ids) if ids is not None else None
    return account_read(
        followers=followers, ids=known, account=account, owner=account.owner, day=TODAY
    )


def others(people: int, unit: Unit | None = None) -> list[Account]:
    """So many people with a hundred followers each, and a post that fifty saw."""
    accounts = [held(ids=range(100), unit=unit) for _ in range(people)]
    for account in accounts:
        out(account, 50)
    return accounts


def seen(found: histories.Forecast | None) -> Seen:
    assert found is not None
    assert found.seen is not None
    return found.seen


def test_own_posts_of_ninety_days_speak_for_themselves() -> None:
    account = held()
    for number in range(OWN):
        out(account, 100 + number, ago=5 + number)

    found = seen(histories.of_own([account], TODAY))

    assert (found.low, found.middle, found.high) == (100, 100, 110)
    assert (found.posts, found.pooled) == (OWN, 0)


@pytest.mark.parametrize("late", [{"ago": 91}, {"ago": 4, "after": 1}])
def test_posts_too_old_or_not_settled_do_not_count(late: dict[str, int]) -> None:
    account = held()
    for _ in range(OWN):
        out(account, 100, **late)

    found = histories.of_own([account], TODAY)

    assert found is not None
    assert found.seen is None


def test_post_counts_as_its_newest_reading_says() -> None:
    account = held()
    for _ in range(OWN):
        row = out(account, 1)
        PostReading.objects.create(delivery=row, day=TODAY, impressions=90, source="test")

    assert seen(histories.of_own([account], TODAY)).middle == 90


def test_few_own_posts_go_by_ten_others() -> None:
    others(10)
    account = held(followers=1000)

    found = seen(histories.of_own([account], TODAY))

    assert (found.middle, found.posts, found.pooled) == (500, 0, 1)


def test_nine_others_say_nothing() -> None:
    others(9)

    found = histories.of_own([held(followers=1000)], TODAY)

    assert found is not None
    assert found.seen is None


def test_network_that_tells_authors_alone_has_no_pool() -> None:
    for account in others(10):
        Account.objects.filter(pk=account.pk).update(network="threads")

    assert not histories.pool("threads", PART)


def test_different_people_of_own_accounts_are_counted_once() -> None:
    one, other, third = held(ids=(1, 2, 3)), held(ids=(3, 4)), held(followers=7)

    found = histories.of_own([one, other, third], TODAY)

    assert found is not None
    assert (found.people, found.accounts, found.listed) == (Range(7, 7, 11), 3, 2)


def test_followers_nobody_knows_have_no_upper_end() -> None:
    known = histories.of_own([held(ids=(1, 2)), held(followers=None)], TODAY)
    unknown = histories.of_own([held(followers=None)], TODAY)

    assert known is not None
    assert unknown is not None
    assert (known.people, unknown.people) == (Range(2, 2, None), None)


def test_no_account_is_no_forecast() -> None:
    assert histories.of_own([], TODAY) is None


def test_part_is_forecast_from_those_who_sent_something() -> None:
    others(10)
    held(ids=range(50, 300))

    found = histories.of_part(PART)

    assert found is not None
    assert (found.accounts, found.people) == (10, Range(100, 100, 100))
    assert 400 <= seen(found).middle <= 600


def test_part_of_nine_people_has_no_forecast() -> None:
    others(9)

    assert histories.of_part(PART) is None


@pytest.mark.parametrize(("left", "told"), [(10, True), (3, False)])
def test_unit_that_leaves_few_others_over_has_no_forecast(left: int, told: bool) -> None:
    unit = UnitFactory(code="bank")
    others(10, unit=unit)
    others(left)

    found = histories.of_part(replace(PART, units=frozenset({unit.pk}), unit=unit.pk))

    assert (found is not None) == told


def test_campaign_is_forecast_from_those_who_carried_it() -> None:
    carried, _rest = others(10), others(10)
    rows = Delivery.objects.filter(account__in=carried)
    for row in rows.select_related("post"):
        type(row.post).objects.filter(pk=row.post_id).update(campaign="hiver")

    found = histories.of_part(replace(PART, campaign="hiver"))

    assert found is not None
    assert found.accounts == 10
    assert histories.campaigns(PART) == ["hiver"]


@pytest.mark.parametrize("accounts", [1, 4])
def test_own_forecast_asks_the_same_queries_for_more_accounts(
    django_assert_num_queries, accounts: int
) -> None:
    own = [held(ids=(1, number)) for number in range(accounts)]
    for account in own:
        out(account, 100)

    # Posts, followers; the network's posts and their accounts' followers; lists of followers.
    with django_assert_num_queries(5):
        histories.of_own(own, TODAY)


def test_last_days_are_ninety() -> None:
    assert Slice(day=TODAY, since=TODAY - timedelta(days=90)) == PART
