"""What waits because of freezes, counted: for the desk, which sees no post here and no name."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Max, Q, QuerySet
from django.utils import timezone

from advocacy.models import Delivery
from advocacy.models.account import network_name
from advocacy.services import backlog, claims
from advocacy.states import DeliveryState, PostState
from moderation import public as moderation

# Beyond this a number tells nobody more, and counting would take longer than deciding.
MOST = 5_000


@dataclass(frozen=True)
class Leaving:
    """What still leaves after a freeze, on one network: how many posts, the last of them when."""

    network: str
    count: int
    until: datetime


@dataclass(frozen=True)
class Overview:
    """`behind`: approved posts that freezes keep now, `more` if there are others than counted."""

    behind: int
    more: bool
    leaving: list[Leaving]


@dataclass(frozen=True)
class Preview:
    """How many of the posts waiting now a freeze would stop; of the latest ones, where `more`."""

    stopped: int
    waiting: int
    more: bool


def overview(units: Iterable[int] | None) -> Overview:
    """Count what waits, of authors in these units; None: all of them."""
    now = timezone.now()
    freezes = moderation.freezes_now()
    rows: list[Delivery] = []
    if freezes.holds:
        due = _in(claims.may_start(now).order_by("-pk"), units)
        rows = list(backlog.with_scope(due)[: MOST + 1])
    behind = {row.post_id for row in rows[:MOST] if freezes.over(backlog.leaving(row, row.post))}
    return Overview(len(behind), len(rows) > MOST, _scheduled(now, units))


def _scheduled(now: datetime, units: Iterable[int] | None) -> list[Leaving]:
    rows = _in(backlog.scheduled(now), units).values_list("account__network")
    found = rows.annotate(Count("post", distinct=True), Max("not_before"))
    lines = (Leaving(network_name(kind), count, until) for kind, count, until in found)
    return sorted(lines, key=lambda line: line.network)


def preview(freezes: moderation.Freezes, units: Iterable[int] | None) -> Preview:
    """Count the posts that were sent and have not left yet, and those that this would stop."""
    sent = Delivery.objects.filter(
        moderation.may_still_leave("post__"),
        state=DeliveryState.DUE,
        post__state=PostState.SUBMITTED,
    )
    rows = list(backlog.with_scope(_in(sent.order_by("-pk"), units))[: MOST + 1])
    waiting = {row.post_id for row in rows[:MOST]}
    stopped = {row.post_id for row in rows[:MOST] if freezes.over(backlog.leaving(row, row.post))}
    return Preview(len(stopped), len(waiting), len(rows) > MOST)


def _in(rows: QuerySet[Delivery], units: Iterable[int] | None) -> QuerySet[Delivery]:
    return rows if units is None else rows.filter(Q(post__author__unit__in=units))
