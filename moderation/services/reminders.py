"""Reminders of posts that wait: at half of their working time, at four fifths, and when it is over.

A reminder publishes nothing and expires nothing. Each level is told once for a deadline; levels
that passed while nobody swept are left out, so that only the last one is told.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from charter import public as charter
from config.kernel.working_time import working_deadline, working_time_between
from moderation import deadlines, policies
from moderation.models import Case, Happening
from moderation.services import notices, placing
from moderation.states import WAITING, CaseState, Lane

HALF, SOON, DUE = 50, 80, 100
LONG_PAST = timedelta(days=7)
LEVELS = {DUE: "due", SOON: "soon", HALF: "half"}


def sweep(now: datetime | None = None) -> int:
    """Tell what is due; return how many reminders were new."""
    now, told = now or timezone.now(), _told()
    return sum(_remind(case, now, told) for unit in _units() for case in _coming(unit, now))


def _told() -> set[tuple[str, int, str]]:
    """Return which reminders of posts that wait were told already. One query."""
    waiting = Case.objects.filter(state__in=WAITING)
    rows = Happening.objects.filter(event__in=LEVELS.values(), target__in=waiting.values("pk"))
    return set(rows.values_list("event", "target", "mark"))


def _units() -> list[Any]:
    """Return the units with posts that wait."""
    units = Case._meta.get_field("unit").related_model
    waiting = Case.objects.filter(state__in=WAITING, unit=OuterRef("pk"))
    return list(units._default_manager.filter(Exists(waiting)).order_by("pk"))


def _coming(unit: Any, now: datetime) -> QuerySet[Case]:
    """Return what may be past half of its time, and was not told to be late yet."""
    half = working_deadline(now, deadlines.FOUR_EYES / 2, country=unit.country, zone=unit.time_zone)
    told = Happening.objects.filter(
        event__in=("due", "late"), target=OuterRef("pk"), at__gte=OuterRef("deadline")
    )
    # What was due long ago was told some other way; its expiry is another matter.
    due = (now - LONG_PAST, half)
    cases = Case.objects.filter(state__in=WAITING, unit=unit, deadline__range=due)
    return cases.exclude(Exists(told)).select_related("unit").order_by("pk")


def _remind(case: Case, now: datetime, told: set[tuple[str, int, str]]) -> bool:
    reached = level(case, now)
    if not reached or case.deadline is None:
        return False
    code, mark = LEVELS[reached], str(int(case.deadline.timestamp()))
    if (code, case.pk, mark) in told:
        return False
    said: dict[str, Any] = {
        "unit": case.unit, "mark": mark, "facts": {"until": case.deadline.isoformat()}
    }  # fmt: skip
    # Whoever is told that it is due stops the next sweep: the leads are told with them.
    with transaction.atomic():
        new = notices.happen(code, case.pk, people=list(_hands(case, reached)), **said)
        if reached == DUE:
            leads = charter.holders(case.unit, "lead").exclude(pk=case.author_id)
            notices.happen("late", case.pk, people=leads.select_related("unit"), **said)
    return new


def level(case: Case, now: datetime) -> int:
    """Return which share of its working time has passed, in the steps told; 0 before the first."""
    if case.deadline is None:
        return 0
    if now >= case.deadline:
        return DUE
    place = {"country": case.unit.country, "zone": case.unit.time_zone}
    # A deadline that was set anew, as the post was handed over, counts from then on.
    most = placing.SPANS[Lane.FOUR_EYES if _long(case) else Lane.LIGHT]
    whole = min(working_time_between(case.submitted_at, case.deadline, **place), most)
    left = working_time_between(now, case.deadline, **place)
    passed = whole - left
    return next((step for step in (SOON, HALF) if passed * 100 >= whole * step), 0)


def _long(case: Case) -> bool:
    return case.lane == Lane.FOUR_EYES or case.state == CaseState.ESCALATED


def _hands(case: Case, reached: int) -> Iterator[Any]:
    """Yield those who may decide it; leads hear of a late one as leads."""
    roles: tuple[str, ...] = policies.REVIEWERS
    if case.state == CaseState.ESCALATED:
        roles = (case.handed_role,)
    elif case.first_approver_id is not None:
        roles = policies.SENIORS
    people = charter.holders(case.unit, *roles).select_related("unit")
    leads = charter.holders(case.unit, "lead") if reached == DUE else people.none()
    spared = {case.author_id, case.first_approver_id, *leads.values_list("pk", flat=True)}
    return (person for person in people if person.pk not in spared)
