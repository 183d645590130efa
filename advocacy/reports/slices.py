"""What a report is about: a day, the units, a network; and the rows that were true that day."""

from collections.abc import Iterable
from dataclasses import dataclass, field
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

from advocacy.models import AccountReading

M = TypeVar("M", bound=Model)

# A reading stays good for a week: a network that was down for a night loses no account.
FRESH = timedelta(days=7)


@dataclass(frozen=True)
class Slice:
    """The accounts of some units on some networks, as they stood at the end of `day`.

    No units or networks means all of them. `since` starts the period for what was sent.
    """

    day: date
    since: date
    units: frozenset[int] = field(default_factory=frozenset)
    networks: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True)
class AccountFact:
    """One account on the day: where its owner was, and how many followers, or None."""

    account: int
    unit: int
    network: str
    followers: int | None


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
    """Return the accounts of a slice as they stood on each day, in one query.

    The unit is the reading's own: a later re-organisation does not rewrite history.
    """
    rows = AccountReading.objects.all()
    if part.units:
        rows = rows.filter(unit__in=part.units)
    if part.networks:
        rows = rows.filter(account__network__in=part.networks)
    found: dict[date, list[AccountFact]] = {day: [] for day in days}
    columns = ("end", "account", "unit", "account__network", "followers")
    for end, *fact in newest(rows, found).values_list(*columns):
        found[end].append(AccountFact(*fact))
    return found


def accounts(part: Slice) -> list[AccountFact]:
    """Return the accounts of a slice on its day."""
    return accounts_on(part, [part.day])[part.day]
