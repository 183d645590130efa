"""Reminders of appeals: at half of the time, at four fifths, and when it has run out.

An appeal never lapses. Once late it stands first on the page of appeals, the ledger says so, and
every lead of the unit and of those above is told, also those who may not decide it themselves.
"""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from charter import public as charter
from config.kernel import audit
from config.kernel.audit import SystemActor
from config.kernel.working_time import working_time_between
from moderation import policies
from moderation.models import Appeal
from moderation.services import notices, noticing
from moderation.states import UNDECIDED

CLOCK = SystemActor("deadline")
STEPS = (100, 80, 50)
LATE = STEPS[0]


def sweep(now: datetime | None = None) -> int:
    """Send the reminders that are due; return how many appeals they were about."""
    now = now or timezone.now()
    rows = Appeal.objects.filter(state__in=UNDECIDED, reminded__lt=LATE)
    rows = rows.select_related("case__unit", "author").order_by("deadline", "pk")
    return sum(_remind(appeal, now) for appeal in rows)


def _remind(appeal: Appeal, now: datetime) -> bool:
    step = _step(appeal, now)
    if step <= appeal.reminded:
        return False
    late = step == LATE
    with transaction.atomic():
        due = Appeal.objects.filter(pk=appeal.pk, reminded=appeal.reminded, state__in=UNDECIDED)
        if not due.update(reminded=step):
            return False
        if late:
            audit.record(appeal, "appeal.late", actor=CLOCK, case=appeal.case_id)
        notices.happen(
            "appeal_late" if late else "appeal_due",
            appeal.pk,
            people=_audience(appeal, step),
            unit=appeal.case.unit,
            mark=str(step),
            facts={"until": appeal.deadline.isoformat()},
        )
    return True


def _step(appeal: Appeal, now: datetime) -> int:
    """Return how much of the time has passed, in the steps that are reminded of; 0 before."""
    place = {"country": appeal.case.unit.country, "zone": appeal.case.unit.time_zone}
    whole = working_time_between(appeal.lodged_at, appeal.deadline, **place)
    passed = working_time_between(appeal.lodged_at, now, **place)
    if now >= appeal.deadline:
        return LATE
    return next((step for step in STEPS if passed * 100 >= whole * step), 0)


def _audience(appeal: Appeal, step: int) -> QuerySet[Any]:
    """Those who may decide it; once it is late, every lead who answers for the unit."""
    if step != LATE:
        return noticing.who_may_hear(appeal, *policies.SENIORS)
    leads = charter.holders(appeal.case.unit, "lead").exclude(pk=appeal.author_id)
    return leads.select_related("unit")
