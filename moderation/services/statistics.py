"""Figures about review, for reports and the home page. Counts only, nobody's name."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Q
from django.utils import timezone

from moderation.models import Case
from moderation.states import WAITING, CaseState, Lane


@dataclass(frozen=True)
class Statistics:
    """Cases submitted in a period, by what became of them; `waiting` and `late` are of now.

    `authors_direct` and `authors_read` are how many people's posts left at once, and did not.
    """

    submitted: int
    direct: int
    reviewed: int
    approved: int
    changes_requested: int
    refused: int
    waiting: int
    late: int
    authors_direct: int
    authors_read: int


def statistics(
    *,
    since: datetime | None = None,
    until: datetime | None = None,
    units: Iterable[int] | None = None,
) -> Statistics:
    """Count cases submitted from `since` (inclusive) to `until` (exclusive), in one query.

    `units` are ids of units, all of them when None.
    """
    cases = Case.objects.all()
    if since is not None:
        cases = cases.filter(submitted_at__gte=since)
    if until is not None:
        cases = cases.filter(submitted_at__lt=until)
    if units is not None:
        cases = cases.filter(unit__in=units)
    waits = Q(state__in=WAITING)
    direct = Q(lane=Lane.DIRECT)
    counts = cases.aggregate(
        submitted=Count("pk"),
        direct=Count("pk", filter=direct),
        reviewed=Count("pk", filter=~direct & ~waits),
        approved=Count("pk", filter=Q(state=CaseState.APPROVED)),
        changes_requested=Count("pk", filter=Q(state=CaseState.CHANGES_REQUESTED)),
        refused=Count("pk", filter=Q(state=CaseState.REFUSED)),
        waiting=Count("pk", filter=waits),
        late=Count("pk", filter=waits & Q(deadline__lt=timezone.now())),
        authors_direct=Count("author", filter=direct, distinct=True),
        authors_read=Count("author", filter=~direct, distinct=True),
    )
    return Statistics(**counts)
