"""Sets of accounts as the people who follow them: together, in common, and beyond one another.

What a network lists is counted, with its range where hashes were sampled (`reports.ranges`). Of
accounts whose followers are known in number only, anybody might be anybody: they widen the bounds
by all that could be true, and never the number itself. Ids of two networks cannot be compared, so
somebody on two networks is two people here.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from pyroaring import BitMap

from advocacy.models import AccountReading, corporate
from advocacy.networks.policy import APART, AUTHOR_ONLY, LEAST
from advocacy.reports import ranges
from advocacy.reports.audience import DayAudience, audiences_on
from advocacy.reports.facts import NOTHING, UNKNOWN, Facts
from advocacy.reports.ranges import Range, Share
from advocacy.reports.readings import newest
from advocacy.reports.slices import Slice, accounts


@dataclass(frozen=True)
class Crowd:
    """Who follows a set of accounts.

    `seen` are the people that networks list, `unlisted` how many more there can be at most, None
    where a network tells not even that. `owners` are the people behind the accounts: it is their
    number that decides whether others see the figure.
    """

    seen: BitMap
    unlisted: int | None
    accounts: int
    listed: int
    owners: frozenset[int]
    sample: int

    @property
    def is_shown(self) -> bool:
        """Whether enough people are behind it for others to see."""
        return self.listed > 0 and len(self.owners) >= LEAST

    @property
    def people(self) -> Range:
        """How many different people it is."""
        found = ranges.people(len(self.seen), sample=self.sample)
        return Range(found.value, found.low, _sum(found.high, self.unlisted))


def shared(one: Crowd, other: Crowd) -> Range:
    """How many people are in both."""
    found = ranges.people(len(one.seen & other.seen), sample=one.sample)
    most = _sum(found.high, one.unlisted, other.unlisted)
    ends = [each for each in (most, one.people.high, other.people.high) if each is not None]
    return Range(found.value, found.low, max(min(ends), found.low) if ends else None)


def beyond(one: Crowd, other: Crowd) -> Range:
    """How many people are in one and not in the other. No account is to be in both."""
    found = ranges.people(len(one.seen - other.seen), sample=one.sample)
    low = 0 if other.unlisted is None else max(0, found.low - other.unlisted)
    return Range(found.value, low, _sum(found.high, one.unlisted))


def share_of(one: Crowd, other: Crowd) -> Share | None:
    """The share of the people of one that are in the other, too, among those listed."""
    return ranges.share(len(one.seen & other.seen), len(one.seen), sample=one.sample)


def likeness(one: Crowd, other: Crowd) -> Share | None:
    """The share of the people of either that are in both (Jaccard), among those listed."""
    both, either = len(one.seen & other.seen), len(one.seen | other.seen)
    return ranges.share(both, either, sample=one.sample)


def _sum(*counts: int | None) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if len(known) == len(counts) else None


def joined(crowds: Iterable[Crowd], *, sample: int) -> Crowd:
    """All of them as one; no account is to be in two."""
    found = list(crowds)
    return Crowd(
        seen=BitMap.union(*(each.seen for each in found)) if found else BitMap(),
        unlisted=_sum(*(each.unlisted for each in found)),
        accounts=sum(each.accounts for each in found),
        listed=sum(each.listed for each in found),
        owners=frozenset().union(*(each.owners for each in found)),
        sample=sample,
    )


@dataclass(frozen=True)
class Ground:
    """What the sets of one day are made from: accounts, and who follows them.

    `staff` are the accounts of the people of a slice, `company` those the company holds.
    """

    staff: Facts
    company: Facts
    audiences: DayAudience

    def crowd(self, facts: Facts) -> Crowd:
        """The people who follow these accounts."""
        listed = self.audiences.lists(facts.account)
        others = facts.followers[~listed]
        return Crowd(
            seen=self.audiences.union(facts.account[listed]),
            unlisted=None if (others == UNKNOWN).any() else int(others.sum()),
            accounts=facts.accounts,
            listed=int(listed.sum()),
            owners=frozenset(np.unique(facts.owner[listed]).tolist()),
            sample=self.audiences.sample,
        )


def ground(part: Slice) -> Ground:
    """The accounts of a slice on its day, with those of the company.

    Accounts of networks that tell figures to their owner alone, or that nobody may add up, are in
    no set.
    """
    return Ground(
        staff=_told(accounts(part)),
        company=_told(company_accounts(part)),
        audiences=audiences_on([part.day])[part.day],
    )


def _told(facts: Facts) -> Facts:
    return facts.where(~facts.is_on(AUTHOR_ONLY))


def company_accounts(part: Slice) -> Facts:
    """The accounts the company holds on the networks of a slice, whatever the unit. One query."""
    rows = AccountReading.objects.filter(corporate("account__"))
    rows = rows.exclude(account__network__in=APART)
    if part.networks:
        rows = rows.filter(account__network__in=part.networks)
    columns = ("account__network", "account", "account__owner", "unit", "followers")
    found = list(newest(rows, [part.day]).order_by("account").values_list(*columns))
    kinds = tuple(sorted({kind for kind, *_rest in found}))
    return replace(NOTHING, networks=kinds).with_rows(
        [
            (kinds.index(kind), *ids, UNKNOWN if followers is None else followers, 1)
            for kind, *ids, followers in found
        ]
    )
