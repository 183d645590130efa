"""The queue: what waits for this person, most urgent first, at the same price on every page."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db.models import F, Q
from django.db.models.fields.tuple_lookups import TupleGreaterThan
from django.utils import timezone

from moderation.models import Case, Decision
from moderation.models.case import CaseQuerySet
from moderation.services import leases
from moderation.states import CLOSED, WAITING, CaseState

PAGE = 50
# Beyond this a number tells nobody more, and counting would grow with the queue.
COUNTED = 1000
MINE, FREE = "mine", "free"


@dataclass(frozen=True)
class Filters:
    """What to show of the queue. Empty values filter nothing; `unit` is a unit of the tree.

    `state` is a state of a case; without one, everything that waits. `claimed` is "mine",
    "free" or "".
    """

    lane: str = ""
    severity: int | None = None
    unit: Any = None
    network: str = ""
    language: str = ""
    state: str = ""
    claimed: str = ""
    text: str = ""


@dataclass(frozen=True)
class Page:
    """One page of cases, and the place after which the next one begins."""

    cases: list[Case]
    after: tuple[int, int] | None


def queue(user: Any, filters: Filters = Filters()) -> CaseQuerySet:
    """Return the cases on this person's desk that the filters leave, in the queue's order.

    Closed cases, asked for by state, come newest first.
    """
    cases = Case.objects.on_desk_of(user)
    cases = cases.filter(state__in=[filters.state] if filters.state else WAITING)
    for condition in _conditions(user, filters):
        cases = cases.filter(condition)
    return cases.order_by(*_order(filters)).select_related("author__unit", "unit", "claimed_by")


def _order(filters: Filters) -> tuple[str, ...]:
    return ("-pk",) if filters.state in CLOSED else ("rank", "pk")


def _conditions(user: Any, filters: Filters) -> list[Q]:
    claimed = {MINE: Q(claimed_by=user), FREE: Q(state=CaseState.QUEUED)}
    plain = {"lane": filters.lane, "severity": filters.severity, "language": filters.language}
    found = [Q(**{name: value}) for name, value in plain.items() if value not in ("", None)]
    if filters.unit is not None:
        found.append(Q(unit__path__startswith=filters.unit.path))
    if filters.network:
        found.append(Q(networks__contains=f" {filters.network} "))
    if filters.claimed in claimed:
        found.append(claimed[filters.claimed])
    if filters.text:
        found.append(Q(content__text__icontains=filters.text))
    return found


def page(cases: CaseQuerySet, *, after: tuple[int, int] | None = None, size: int = PAGE) -> Page:
    """Return the page after a place (rank, id), in one query whatever the page's number."""
    rows = list(behind(cases, after)[: size + 1])
    last = rows[size - 1] if len(rows) > size else None
    return Page(rows[:size], (last.rank, last.pk) if last else None)


def behind(cases: CaseQuerySet, place: tuple[int, int] | None) -> CaseQuerySet:
    """Narrow a queue to what comes after a place.

    A comparison of rows walks the index from the place on, where OFFSET would read and throw
    away everything before it.
    """
    if place is None:
        return cases
    if cases.query.order_by == ("-pk",):
        return cases.filter(pk__lt=place[1])
    return cases.filter(TupleGreaterThan((F("rank"), F("pk")), place))


def count(cases: CaseQuerySet) -> int:
    """Count the cases, up to COUNTED."""
    return cases.order_by()[:COUNTED].count()


def next_after(cases: CaseQuerySet, place: tuple[int, int] | None, *, user: Any) -> Case | None:
    """Return what this person may decide next: the case behind a place, else the first one."""
    mine = leases.decidable(cases, user)
    if place is not None:
        behind = page(mine, after=place, size=1).cases
        if behind:
            return behind[0]
    first = page(mine, size=2).cases
    return next((row for row in first if place is None or row.pk != place[1]), None)


def decided_today(user: Any) -> int:
    """Count this person's decisions since midnight of their day, or of the last minute."""
    now = timezone.localtime()
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    since = min(midnight, now - timedelta(minutes=1))
    return Decision.objects.filter(decider=user, made_at__gte=since).count()
