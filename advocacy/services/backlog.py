"""The backlog of a freeze: what waited for it leaves little by little once it is lifted.

Nothing is stored while it waits. A delivery that was ready before a freeze over it ended gets a new
instant before it may start: that is a row, and outlives every worker. Whoever claims deliveries
finds those without one, at any time, so that the end of a freeze needs to tell nobody.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import Max, QuerySet
from django.utils import timezone

from advocacy.headline import WAITED_FREEZE
from advocacy.models import Delivery
from advocacy.services.pacing import Pace, Waiting, spread
from advocacy.states import DeliveryState
from moderation import public as moderation

# The delivery's problem while it waits for the instant it was given.
PROBLEM = WAITED_FREEZE
STORED_AT_ONCE = 500


def pace() -> Pace:
    """Return how fast a backlog leaves in this installation."""
    apart = timedelta(minutes=settings.BACKLOG_ACCOUNT_MINUTES)
    return Pace(settings.BACKLOG_PER_MINUTE, apart)


def why(watch: moderation.Watch, row: Delivery, post: Any) -> str:
    """Return whether freezes stop a delivery, or did until they were lifted; `post` is its own."""
    ready = max(row.not_before, post.case.effective_at or post.case.updated_at)
    return watch.why(leaving(row, post), ready=ready)


def leaving(row: Delivery, post: Any) -> moderation.Leaving:
    """Return what freezes judge of a delivery; `post` is its own."""
    case = post.case
    return moderation.leaving(case, author=case.author, network=row.account.network)


def settle(found: Iterable[Delivery], may_start: QuerySet[Delivery]) -> bool:
    """Give all that waited its instant; say whether anything did. `found` are the oldest that may
    start, `may_start` all that nothing but freezes keeps. One query where no freeze ended.
    """
    oldest = min((row.not_before for row in found), default=None)
    if oldest is None or not any(_waiting(may_start, oldest)):
        return False
    with transaction.atomic():
        # Nothing starts meanwhile, and nobody else hands out the same moments.
        moderation.stop_gate()
        held = may_start.select_for_update(of=("self",), skip_locked=True)
        waiting = list(_waiting(held, oldest))
        _store(waiting)
    return bool(waiting)


def _waiting(rows: QuerySet[Delivery], oldest: datetime) -> Iterator[Delivery]:
    watch = moderation.Watch(oldest)
    if watch.lifted_at is None:
        return
    for row in with_scope(rows.filter(not_before__lte=watch.lifted_at)):
        if why(watch, row, row.post) == moderation.WAITED:
            yield row


def with_scope(rows: QuerySet[Delivery]) -> QuerySet[Delivery]:
    """Deliveries with all that freezes ask of them."""
    rows = rows.select_related("account", "post__case__author__unit")
    return rows.prefetch_related("post__case__author__roles")


def _store(rows: list[Delivery]) -> None:
    now = timezone.now()
    moments = spread(
        [Waiting(row.pk, row.account.network, row.account_id, row.not_before) for row in rows],
        start=now,
        pace=pace(),
        networks=_taken("account__network", now),
        accounts=_taken("account", now),
    )
    for row in rows:
        row.not_before, row.problem, row.updated_at = moments[row.pk], PROBLEM, now
    # An upsert of rows we hold, as in `Machine.advance_each`.
    Delivery.objects.bulk_create(
        rows,
        batch_size=STORED_AT_ONCE,
        update_conflicts=True,
        unique_fields=["pk"],
        update_fields=["not_before", "problem", "updated_at"],
    )


def scheduled(now: datetime) -> QuerySet[Delivery]:
    """Return what waits for the instant it was given after a freeze."""
    return Delivery.objects.filter(
        state=DeliveryState.DUE, problem=PROBLEM, not_before__gt=now
    ).order_by()


def _taken(column: str, now: datetime) -> dict[Any, datetime]:
    rows = scheduled(now).values_list(column).annotate(last=Max("not_before"))
    return dict(rows)
