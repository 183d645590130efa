"""What a report is about: a day, the units, a network; and the accounts that were true that day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import reduce
from operator import or_
from typing import TypeVar

import numpy as np
from django.db.models import Model, Q, QuerySet
from django.utils import timezone

from advocacy.models import Delivery, FoldedFollowers, corporate
from advocacy.networks.policy import APART, AUTHOR_ONLY, LEAST, is_for_author_only
from advocacy.policies import SPEAKS_FOR
from advocacy.reports.facts import NOTHING, UNKNOWN, Facts, facts_on
from advocacy.states import OUT
from config.kernel.dates import month_end, utc_span

M = TypeVar("M", bound=Model)


@dataclass(frozen=True)
class Slice:
    """The accounts of some units on some networks, as they stood at the end of `day`.

    No units or networks means all of them; `unit` is the one whose tree the units are, if they are
    one's. `since` starts the period for what was sent. With a campaign or a language it is about
    what was sent for it, or in it, and about the accounts that sent it in the period.
    """

    day: date
    since: date
    units: frozenset[int] = field(default_factory=frozenset)
    networks: frozenset[str] = field(default_factory=frozenset)
    campaign: str = ""
    language: str = ""
    unit: int | None = None

    @property
    def is_of_posts(self) -> bool:
        """Whether only accounts that sent certain posts count."""
        return bool(self.campaign or self.language)

    @property
    def is_narrowed(self) -> bool:
        """Whether it is less than the whole company."""
        return bool(self.units or self.networks or self.is_of_posts)

    @property
    def is_of_months(self) -> bool:
        """Whether the period is of whole months, the running one as far as it is read."""
        running = self.day >= timezone.localdate() - SPEAKS_FOR
        return self.since.day == 1 and (running or self.day == month_end(self.day))


def sent(part: Slice) -> QuerySet[Delivery]:
    """What people sent in the period, not what the company sent as such. Instants are UTC; the
    period is whole UTC days.
    """
    start, end = utc_span(part.since, part.day)
    rows = Delivery.objects.filter(state__in=OUT, sent_at__gte=start, sent_at__lt=end)
    return narrow(
        part,
        rows.exclude(corporate("account__")),
        unit="post__case__unit",
        network="account__network",
        campaign="post__campaign",
        language="post__language",
    )


def narrow(
    part: Slice,
    rows: QuerySet[M],
    *,
    unit: str,
    network: str,
    campaign: str = "",
    language: str = "",
) -> QuerySet[M]:
    """Keep the rows of a slice, by what they call its unit, network, campaign and language; what
    has no name among them is not asked for.
    """
    asked = {
        f"{unit}__in": part.units,
        f"{network}__in": part.networks,
        campaign: part.campaign,
        language: part.language,
    }
    return rows.filter(**{name: value for name, value in asked.items() if name and value})


def facts_of(part: Slice, days: Iterable[date]) -> dict[date, Facts]:
    """Return the accounts of a slice as they stood on each day, days a week apart at least.

    The unit is the one of that day: a later re-organisation does not rewrite history. What others
    may not see is not among it (`may_show`).
    """
    found = all_on(days)
    if part.is_of_posts:
        senders = list(sent(part).order_by().values_list("account", flat=True).distinct())
        found = {day: facts.where(np.isin(facts.account, senders)) for day, facts in found.items()}
    return {day: within(part, facts) for day, facts in found.items()}


def accounts(part: Slice) -> Facts:
    """Return the accounts of a slice on its day."""
    return facts_of(part, [part.day])[part.day]


def all_on(days: Iterable[date]) -> dict[date, Facts]:
    """Return every account of each day, and what was folded of those that are not kept singly."""
    return with_folded(facts_on(days))


def with_folded(found: Mapping[date, Facts]) -> dict[date, Facts]:
    """Add what was folded to single accounts, days a week apart at least."""
    folded = _folded(found)
    return {day: _with_folded(facts, folded.get(day, [])) for day, facts in found.items()}


def within(part: Slice, facts: Facts) -> Facts:
    """Keep the accounts of some units and networks, without the counts that others may not see:
    those for their owners alone, unless enough people stand behind their sum, or it was folded
    (which is of enough people).
    """
    if part.units:
        facts = facts.of_units(part.units)
    if part.networks:
        facts = facts.where(facts.is_on(part.networks))
    secret = np.zeros(len(facts), bool)
    for kind in set(AUTHOR_ONLY) & set(facts.networks):
        rows = facts.is_on([kind])
        if not may_show(kind, part, facts.where(rows).people):
            secret |= rows & ((facts.account > 0) | bool(part.units))
    return facts.without_counts(secret) if secret.any() else facts


def may_show(network: str, part: Slice, people: int) -> bool:
    """Say whether figures of a network may be in a sum that others see: where it tells them for
    their owner alone, only in that of the whole company, and of enough people. Parts of it could
    be subtracted from one another.
    """
    whole = not part.units and not part.is_of_posts
    return not is_for_author_only(network) or (whole and people >= LEAST)


def _folded(found: Mapping[date, Facts]) -> dict[date, list[FoldedFollowers]]:
    """Return what was folded, for the networks of which a day has no single reading any more."""
    weeks = (Q(day__gt=day - SPEAKS_FOR, day__lte=day) for day in found)
    rows = FoldedFollowers.objects.filter(reduce(or_, weeks, Q(pk__in=[])))
    sums: dict[tuple[date, int, str], FoldedFollowers] = {}
    for row in rows.exclude(network__in=APART).order_by("day"):
        day = next(day for day in found if day - SPEAKS_FOR < row.day <= day)
        sums[day, row.unit_id, row.network] = row
    folded: dict[date, list[FoldedFollowers]] = {}
    for (day, _unit, network), row in sums.items():
        if network not in found[day].kinds:
            folded.setdefault(day, []).append(row)
    return folded


def _with_folded(facts: Facts, rows: list[FoldedFollowers]) -> Facts:
    """Add sums as rows that stand for several accounts: those with a count, and those without."""
    if not rows:
        return facts
    kinds = (*facts.networks, *sorted({row.network for row in rows} - set(facts.networks)))
    sums = [
        (kinds.index(row.network), 0, 0, row.unit_id, followers, number)
        for row in rows
        for followers, number in (
            (row.followers or 0, row.counted),
            (UNKNOWN, row.accounts - row.counted),
        )
        if number
    ]
    added = replace(NOTHING, networks=kinds).with_rows(sums)
    return replace(facts, networks=kinds).joined_with(added)
