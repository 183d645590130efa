"""Crowds: who follows whom of a day, and the ends where nobody lists followers."""

from dataclasses import replace
from datetime import date

import pytest
from pyroaring import BitMap

from advocacy.reports.crowds import Crowd, beyond, ground, joined, likeness, shared
from advocacy.reports.ranges import Range
from advocacy.reports.slices import Slice
from tests.factories import advocacy as make
from tests.factories.people import UserFactory
from tests.factories.readings import DAY, account_read

pytestmark = pytest.mark.django_db
OCTOBER = Slice(day=DAY, since=date(2026, 10, 1))


def crowd(*ids: int, unlisted: int | None = 0, owners: int = 10) -> Crowd:
    return Crowd(BitMap(ids), unlisted, owners, owners, frozenset(range(owners)), 1)


def test_people_of_accounts_that_list_nobody_widen_the_upper_end_only() -> None:
    assert crowd(1, 2, unlisted=5).people == Range(2, 2, 7)
    assert crowd(1, 2, unlisted=None).people == Range(2, 2, None)


def test_shared_people_are_at_most_all_of_the_smaller() -> None:
    assert shared(crowd(1, 2, 3), crowd(3, 4)) == Range(1, 1, 1)
    assert shared(crowd(1, 2, 3, unlisted=1), crowd(3, 4)) == Range(1, 1, 2)
    assert shared(crowd(1, 2, 3, unlisted=90), crowd(3, 4, unlisted=None)) == Range(1, 1, 93)


def test_people_beyond_lose_whoever_the_other_may_have_unlisted() -> None:
    assert beyond(crowd(1, 2, 3), crowd(3, 4)) == Range(2, 2, 2)
    assert beyond(crowd(1, 2, 3, unlisted=4), crowd(3, 4, unlisted=1)) == Range(2, 1, 6)
    assert beyond(crowd(1, 2, 3), crowd(3, 4, unlisted=None)) == Range(2, 0, 2)


def test_likeness_is_of_all_who_follow_either() -> None:
    found = likeness(crowd(1, 2, 3), crowd(3, 4))

    assert found is not None
    assert found.value == 0.25


def test_joined_crowds_count_everybody_once() -> None:
    found = joined([crowd(1, 2, unlisted=3), crowd(2, 3, unlisted=4)], sample=1)

    assert (found.people, found.accounts, len(found.owners)) == (Range(3, 3, 10), 20, 10)


def test_joined_crowds_of_none_are_nobody() -> None:
    assert joined([], sample=1).people == Range(0, 0, 0)


def test_ground_keeps_the_company_s_accounts_apart() -> None:
    own = account_read(followers=2, ids=(1, 2))
    ours = account_read(followers=3, ids=(2, 3, 4))
    type(ours).objects.filter(pk=ours.pk).update(is_company=True)

    found = ground(OCTOBER)

    assert found.staff.account.tolist() == [own.pk]
    assert found.company.account.tolist() == [ours.pk]


def test_ground_leaves_out_networks_that_tell_their_owner_alone() -> None:
    account_read(followers=2, ids=(1, 2), network="threads")

    assert not len(ground(OCTOBER).staff)


def test_ground_of_a_campaign_has_the_accounts_that_carried_it() -> None:
    row = make.sent(campaign="hiver")
    account_read(followers=1, ids=(1,), account=row.account, owner=row.account.owner)
    account_read(followers=1, ids=(2,))
    sent = row.sent_at.date()
    part = replace(OCTOBER, since=sent, campaign="hiver")
    if sent > part.day:
        part = replace(part, day=sent, since=sent)
        account_read(followers=1, ids=(1,), account=row.account, owner=row.account.owner, day=sent)

    assert ground(part).staff.account.tolist() == [row.account.pk]


def test_ground_counts_accounts_without_a_list_by_their_number() -> None:
    rows = [account_read(followers=2, ids=(1, 2)), account_read(followers=9)]
    found = ground(OCTOBER)

    whole = found.crowd(found.staff)

    assert (whole.people, whole.listed, whole.accounts) == (Range(2, 2, 11), 1, 2)
    assert whole.owners == {rows[0].owner_id}


@pytest.mark.parametrize("accounts", [1, 12])
def test_ground_asks_the_same_queries_for_more_accounts(
    django_assert_num_queries, accounts: int
) -> None:
    for number in range(accounts):
        account_read(followers=1, ids=(number,), owner=UserFactory())

    # Accounts (columns, rows) and what was folded; the company’s; audiences (columns, when, who).
    with django_assert_num_queries(7):
        ground(OCTOBER)
