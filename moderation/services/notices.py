"""Notices: each happening is told once, to each person as they chose."""

from collections.abc import Iterable, Mapping
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone

from charter.public import has_role, working_place
from config.kernel.working_time import next_working_instant
from moderation.models import Happening, MailChoice, Notice
from moderation.services import chat_lines, preferences
from moderation.services.events import EVENTS, Event

# What is more than a number says.
COUNTED = 100
# As long as an appeal is kept (governance, retention); what happened stands in the ledger anyway.
KEPT = timedelta(days=365)
PER_SWEEP = 2_000


def happen(
    code: str,
    target: int,
    *,
    people: Iterable[Any],
    unit: Any = None,
    mark: str = "",
    facts: Mapping[str, str] | None = None,
) -> bool:
    """Tell these people of something, once whoever else notices it; say whether it was new."""
    now = timezone.now()
    with transaction.atomic():
        happening, new = Happening.objects.get_or_create(
            event=code,
            target=target,
            mark=mark,
            defaults={"unit": unit, "facts": dict(facts or {}), "at": now},
        )
        if new:
            Notice.objects.bulk_create(_notices(happening, list(people), now))
            chat_lines.queue(happening)
    return new


def _notices(happening: Happening, people: list[Any], now: datetime) -> list[Notice]:
    event, choices = EVENTS[happening.event], preferences.choices_of(people, happening.event)
    return [
        Notice(
            happening=happening,
            person=person,
            in_app=choices[person.pk].in_app,
            mail_after=mail_after(person, event, choices[person.pk].mail, now),
            at=now,
        )
        for person in people
        if choices[person.pk] != preferences.Choice(in_app=False, mail=MailChoice.OFF)
    ]


def mail_after(person: Any, event: Event, choice: str, now: datetime) -> datetime | None:
    """Return when a mail may leave: in the person's working hours, whatever it is about.

    The crisis cell is the exception, for what a crisis is. Once a day is when work begins.
    """
    if choice == MailChoice.OFF:
        return None
    if choice == MailChoice.DIGEST:
        zone = ZoneInfo(person.time_zone)
        day = now.astimezone(zone).date() + timedelta(days=1)
        return next_working_instant(
            datetime.combine(day, time.min, tzinfo=zone), **working_place(person)
        )
    if always_reached(person, event):
        return now
    return next_working_instant(now, **working_place(person))


def always_reached(person: Any, event: Event) -> bool:
    """Say whether this person is told of it at any hour."""
    return event.crisis and has_role(person, "crisis_cell")


def of(person: Any) -> QuerySet[Notice]:
    """Return what stands on a person's page, the newest first."""
    rows = Notice.objects.filter(person=person, in_app=True)
    return rows.select_related("happening__unit").order_by("-pk")


def of_everything(person: Any) -> QuerySet[Notice]:
    """Return all of a person's notices, those that were only mailed, too."""
    return Notice.objects.filter(person=person).select_related("happening__unit")


def unread(person: Any) -> int:
    """Count what a person has not read, up to COUNTED."""
    rows = Notice.objects.filter(person=person, in_app=True, read_at__isnull=True)
    return rows[:COUNTED].count()


def read(notices: QuerySet[Notice]) -> int:
    """Mark notices as read."""
    return notices.filter(read_at__isnull=True).update(read_at=timezone.now())


def forget_old(now: datetime | None = None) -> int:
    """Delete what was told a year ago, to whomever and to chat rooms; return how many events."""
    old = Happening.objects.filter(at__lt=(now or timezone.now()) - KEPT).order_by("pk")
    numbers = list(old.values_list("pk", flat=True)[:PER_SWEEP])
    Happening.objects.filter(pk__in=numbers).delete()
    return len(numbers)


def address(happening: Happening) -> str:
    """Return the page that a happening is about, in the language of the moment."""
    event = EVENTS[happening.event]
    if not event.page:
        return str(happening.facts.get("url") or reverse("advocacy:posts"))
    return reverse(event.page, args=[happening.target] if event.numbered else [])
