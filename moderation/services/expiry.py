"""What nobody looked at in time expires: it is never published because a deadline passed."""

from datetime import datetime, timedelta

from django.db.models import Q
from django.utils import timezone

from config.kernel.audit import SystemActor
from config.kernel.errors import WrongState
from config.kernel.working_time import working_deadline
from moderation import deadlines
from moderation.models import Case
from moderation.services.leases import FREE
from moderation.states import CASE, WAITING

CLOCK = SystemActor("deadline")
_DAY = timedelta(days=1)


def sweep(now: datetime | None = None) -> int:
    """Expire the cases that nobody answered long after their deadline; return how many.

    A late case first stands at the head of the queue, for the lead; five working days later its
    author is told that it has lapsed and may send it again.
    """
    now = now or timezone.now()
    # Five working days are never less than five days: cheap to ask, exact below.
    candidates = Case.objects.filter(state__in=WAITING, deadline__lt=now - 5 * _DAY)
    expired = 0
    for case in candidates.select_related("unit").order_by("pk"):
        if lapses_at(case) > now:
            continue
        try:
            CASE.advance(case, "expire", actor=CLOCK, where=Q(deadline__lt=now), changes=FREE)
            expired += 1
        except WrongState:  # decided in this very moment
            continue
    return expired


def lapses_at(case: Case) -> datetime:
    """Return when a waiting case expires."""
    if case.deadline is None:
        raise ValueError(f"{case}: a case without a deadline does not wait")
    return working_deadline(
        case.deadline,
        deadlines.EXPIRY_AFTER,
        country=case.unit.country,
        zone=case.unit.time_zone,
    )
