"""What accounts have behind them, for a forecast: what their posts were seen, and who follows.

Networks count on for days; a post counts here once two days have passed since it was sent, after
which its figure hardly moves.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np
from django.db.models import QuerySet

from advocacy.models import Account, AccountReading, Audience, Delivery
from advocacy.networks.policy import APART, AUTHOR_ONLY, LEAST
from advocacy.reports import crowds, forecast
from advocacy.reports.audience import LITTLE_U64
from advocacy.reports.facts import UNKNOWN, Facts
from advocacy.reports.forecast import Past, Seen
from advocacy.reports.measured import newest_counts
from advocacy.reports.ranges import Range
from advocacy.reports.readings import newest
from advocacy.reports.slices import Slice, sent

DAYS = 90
SETTLED = timedelta(days=2)
CAMPAIGNS = 50
MOST = 2000
"""Posts of others on a network that are looked at, the newest first."""
Shown = Mapping[int, Sequence[int]]
Pools = Mapping[str, Sequence[float]]


@dataclass(frozen=True)
class Forecast:
    """What may become of a message, and what that rests on.

    At most `people` follow those who share it; None where no followers are known. `accounts` share
    it, of which `listed` have their followers listed.
    """

    seen: Seen | None
    people: Range | None
    accounts: int
    listed: int


def last_days(day: date) -> Slice:
    """The days whose posts count."""
    return Slice(day=day, since=day - timedelta(days=DAYS))


def of_own(accounts: Sequence[Account], day: date) -> Forecast | None:
    """The forecast for a person's own accounts, for them alone; None for none. Five queries, two
    more for each network on which an account has few posts.
    """
    if not accounts:
        return None
    ids = [account.pk for account in accounts]
    part = last_days(day)
    rows = sent(part).filter(account__in=ids)
    shown, followers = _shown(rows, part), _followers(ids, day)
    few = {each.network for each in accounts if len(shown.get(each.pk, ())) < forecast.OWN}
    pools = {kind: pool(kind, part) for kind in few}
    pasts = [
        Past(shown.get(each.pk, ()), followers.get(each.pk), pools.get(each.network, ()))
        for each in accounts
    ]
    people, listed = _people(followers, ids, day)
    return Forecast(forecast.seen(pasts), people, len(ids), listed)


def _shown(rows: QuerySet[Delivery], part: Slice) -> Shown:
    """By account what its posts were seen, as the newest reading says."""
    found: dict[int, list[int]] = defaultdict(list)
    for account, _owner, impressions in _counted(rows, part):
        found[account].append(impressions)
    return found


def _counted(rows: QuerySet[Delivery], part: Slice) -> Iterable[tuple[int, int, int]]:
    columns = ("delivery__account", "delivery__account__owner", "impressions", "day")
    found = newest_counts(rows, part).filter(impressions__isnull=False)
    for *values, day, at in found.values_list(*columns, "delivery__sent_at"):
        if day - at.date() >= SETTLED:
            yield tuple(values)


def _followers(ids: Collection[int], day: date) -> Mapping[int, int]:
    rows = newest(AccountReading.objects.filter(account__in=ids), [day])
    counts = rows.values_list("account", "followers")
    return {account: count for account, count in counts if count is not None}


def campaigns(part: Slice) -> list[str]:
    """The campaigns that something was sent for in these days."""
    rows = sent(part).exclude(post__campaign="").order_by("post__campaign")
    return list(rows.values_list("post__campaign", flat=True).distinct()[:CAMPAIGNS])


def pool(kind: str, part: Slice) -> Sequence[float]:
    """What posts on a network got per follower of whoever sent them; nothing of fewer than ten
    people, or where figures are for their owner alone or may not be added up.
    """
    if kind in AUTHOR_ONLY or kind in APART:
        return ()
    rows = sent(replace(part, networks=frozenset({kind})))
    counted = list(_counted(rows.order_by("-sent_at")[:MOST], part))
    followers = _followers({account for account, _owner, _count in counted}, part.day)
    rated = [row for row in counted if followers.get(row[0])]
    if len({owner for _account, owner, _count in rated}) < LEAST:
        return ()
    return [count / followers[account] for account, _owner, count in rated]


def _people(
    followers: Mapping[int, int], ids: Sequence[int], day: date
) -> tuple[Range | None, int]:
    """How many different people follow these accounts at most, and of how many it is listed who."""
    rows = newest(Audience.objects.filter(account__in=ids, key__isnull=False), [day])
    lists = list(rows.order_by("-key").values_list("account", "key", "hashes"))
    same = {account: blob for account, key, blob in lists if key == lists[0][1]}
    others = [followers.get(each) for each in ids if each not in same]
    if not same and None in others:
        return None, 0
    parts = [np.frombuffer(blob, LITTLE_U64) for blob in same.values()]
    known = len(np.unique(np.concatenate(parts))) if parts else 0
    counts = [each or 0 for each in others]
    # Nobody follows one account twice.
    least = max([known, *counts])
    most = None if None in others else known + sum(counts)
    return Range(least, least, most), len(same)


def of_part(part: Slice) -> Forecast | None:
    """The forecast for those of a part who sent something in these days: they usually carry. With
    a campaign, those who carried it. None of fewer than ten people, or where so few others are
    left that one could work them out.
    """
    base = crowds.ground(part)
    senders = sent(part).order_by().values_list("account", flat=True).distinct()
    carrying = _of_accounts(base.staff, senders)
    if not _may_be_told(part, carrying):
        return None
    crowd = base.crowd(carrying)
    seen = forecast.seen(_pasts(carrying, replace(part, campaign="", language="")))
    people = crowd.people if crowd.listed or crowd.unlisted else None
    return Forecast(seen, people, crowd.accounts, crowd.listed)


def _of_accounts(facts: Facts, accounts: Iterable[int]) -> Facts:
    return facts.where(np.isin(facts.account, list(accounts)))


def _may_be_told(part: Slice, carrying: Facts) -> bool:
    if carrying.people < LEAST or not part.is_narrowed:
        return carrying.people >= LEAST
    whole = Slice(day=part.day, since=part.since)
    everybody = sent(whole).order_by().values_list("account", flat=True).distinct()
    others = _of_accounts(crowds.ground(whole).staff, everybody)
    left = np.setdiff1d(others.owner, carrying.owner).size
    return left == 0 or left >= LEAST


def _pasts(facts: Facts, part: Slice) -> Iterable[Past]:
    shown = _shown(sent(part), part)
    pools: dict[str, Sequence[float]] = {}
    for network, account, followers in zip(
        facts.network, facts.account, facts.followers, strict=True
    ):
        own, kind = shown.get(int(account), ()), facts.networks[network]
        if len(own) < forecast.OWN and kind not in pools:
            pools[kind] = pool(kind, part)
        count = None if followers == UNKNOWN else int(followers)
        yield Past(own, count, pools.get(kind, ()))
