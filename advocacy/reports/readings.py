"""Which single readings speak for a day: of each account the newest of the week before."""

from collections.abc import Iterable
from datetime import date
from functools import reduce
from operator import or_
from typing import TypeVar, cast

from django.db.models import Case, DateField, Exists, Max, Model, OuterRef, Q, QuerySet, Value, When

from advocacy.models import AccountReading
from advocacy.policies import SPEAKS_FOR

M = TypeVar("M", bound=Model)


def last_day(until: date) -> date | None:
    """Return the last day with readings, not after `until`."""
    found = AccountReading.objects.filter(day__lte=until).aggregate(last=Max("day"))
    day: date | None = found["last"]
    return day


def windows(days: Iterable[date]) -> tuple[Q, Case]:
    """Return the condition for the weeks that end on the days, and the day each row speaks for.

    Days must be at least a week apart, so that a row belongs to one of them only.
    """
    spans = {day: Q(day__gt=day - SPEAKS_FOR, day__lte=day) for day in days}
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
