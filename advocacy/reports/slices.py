"""What a report is about: a day, the units, a network; and the rows that were true that day."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import reduce
from operator import or_
from typing import TypeVar, cast

from django.db.models import (
    Case,
    DateField,
    Exists,
    Max,
    Model,
    OuterRef,
    Q,
    QuerySet,
    Value,
    When,
)

from advocacy.models import AccountReading, FoldedFollowers
from advocacy.networks.policy import APART, LEAST, is_for_author_only

M = TypeVar("M", bound=Model)

# A reading stays good for a week: a network that was down for a night loses no account.
FRESH = timedelta(days=7)


@dataclass(frozen=True)
class Slice:
    """The accounts of some units on some networks, as they stood at the end of `day`.

    No units or networks means all of them. `since` starts the period for what was sent. With a
    campaign or a language it is about what was sent for it, or in it, and about the accounts that
    sent it in the period.
    """

    day: date
    since: date
    units: frozenset[int] = field(default_factory=frozenset)
    networks: frozenset[str] = field(default_factory=frozenset)
    campaign: str = ""
    language: str = ""


@dataclass(frozen=True)
class AccountFact:
    """One account on the day: where its owner was, and how many followers, or None.

    Where readings were folded, `number` accounts at once, with their sum; `account` is 0 then.
    """

    account: int
    unit: int
    network: str
    followers: int | None
    number: int = 1


def last_day(until: date) -> date | None:
    """Return the last day with readings, not after `until`."""
    found = AccountReading.objects.filter(day__lte=until).aggregate(last=Max("day"))
    day: date | None = found["last"]
    return day


def windows(days: Iterable[date]) -> tuple[Q, Case]:
    """Return the condition for the weeks that end on the days, and the day each row speaks for.

    Days must be at least a week apart, so that a row belongs to one of them only.
    """
    spans = {day: Q(day__gt=day - FRESH, day__lte=day) for day in days}
    within = reduce(or_, spans.values(), Q(pk__in=[]))
    ends = [When(span, then=Value(day)) for day, span in spans.items()]
    return within, Case(*ends, output_field=DateField())


def newest(rows: QuerySet[M], days: Iterable[date]) -> QuerySet[M]:
    """Keep, for each account and day asked for, the newest row of the week before (`end`)."""
    within, end = windows(days)
    ended = cast("QuerySet[M]", rows.filter(within).annotate(end=end))
    newer = rows.model._default_manager.filter(
        account=OuterRef("account"), day__gt=OuterRef("day"), day__lte=OuterRef("end")
    )
    return ended.filter(~Exists(newer))


def accounts_on(part: Slice, days: Iterable[date]) -> dict[date, list[AccountFact]]:
    """Return the accounts of a slice as they stood on each day, in two queries.

    The unit is the reading's own: a later re-organisation does not rewrite history. What others
    may not see is not among it (`confidential`).
    """
    rows = _within(part, AccountReading.objects.all(), "account__network")
    found: dict[date, list[AccountFact]] = {day: [] for day in days}
    owners: dict[tuple[date, str], set[int]] = defaultdict(set)
    columns = ("end", "account__owner", "account", "unit", "account__network", "followers")
    for end, owner, *fact in newest(rows, found).values_list(*columns):
        found[end].append(AccountFact(*fact))
        owners[end, found[end][-1].network].add(owner)
    for end, folded in _folded(part, found).items():
        found[end] += folded
    return {
        day: [confidential(fact, part, len(owners[day, fact.network])) for fact in facts]
        for day, facts in found.items()
    }


def confidential(fact: AccountFact, part: Slice, people: int) -> AccountFact:
    """Return the account without its count where that is for its owner alone."""
    shown = may_show(fact.network, part, people) or (not fact.account and not part.units)
    return fact if shown else replace(fact, followers=None)


def may_show(network: str, part: Slice, people: int) -> bool:
    """Say whether figures of a network may be in a sum that others see: where it tells them for
    their owner alone, only in that of the whole company, and of enough people. Parts of it could
    be subtracted from one another.
    """
    return not is_for_author_only(network) or (not part.units and people >= LEAST)


def _within(part: Slice, rows: QuerySet[M], network: str) -> QuerySet[M]:
    """Keep what a slice is about, without networks whose accounts are in no sum."""
    rows = rows.exclude(**{f"{network}__in": APART})
    if part.units:
        rows = rows.filter(unit__in=part.units)
    return rows.filter(**{f"{network}__in": part.networks}) if part.networks else rows


def _folded(part: Slice, found: Mapping[date, list[AccountFact]]) -> dict[date, list[AccountFact]]:
    """Return what was folded, for the networks of which a day has no single reading any more."""
    spans = (Q(day__gt=day - FRESH, day__lte=day) for day in found)
    within = reduce(or_, spans, Q(pk__in=[]))
    rows = _within(part, FoldedFollowers.objects.filter(within), "network").order_by("day")
    sums: dict[tuple[date, int, str], FoldedFollowers] = {}
    for row in rows:
        day = next(day for day in found if day - FRESH < row.day <= day)
        sums[day, row.unit_id, row.network] = row
    folded: dict[date, list[AccountFact]] = defaultdict(list)
    for (day, _unit, network), row in sums.items():
        if all(fact.network != network for fact in found[day]):
            folded[day] += _facts(row)
    return folded


def _facts(row: FoldedFollowers) -> list[AccountFact]:
    unknown = row.accounts - row.counted
    both = ((row.followers, row.counted), (None, unknown))
    return [
        AccountFact(0, row.unit_id, row.network, followers, number)
        for followers, number in both
        if number
    ]


def accounts(part: Slice) -> list[AccountFact]:
    """Return the accounts of a slice on its day."""
    return accounts_on(part, [part.day])[part.day]
