"""Remind people of what they have not answered: four times at most, when they are at work.

The rows say what is due, so a sweep may stop, be repeated, or run twice at once. A reminder is
claimed before its mail leaves: whatever fails then, nobody gets it twice.
"""

import logging
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from smtplib import SMTPException
from typing import Any

from django.core.mail import get_connection
from django.db import IntegrityError, transaction
from django.db.models import Count, Max, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from charter.models import Campaign, Member, Reminder, User
from charter.models.campaign import REMINDERS
from charter.services import answering, campaigns, notices
from charter.states import CampaignState
from config.kernel.working_time import next_working_instant

log = logging.getLogger(__name__)

# Counted from the day somebody was asked.
AFTER = tuple(timedelta(days=7 * number) for number in range(REMINDERS))
# Working time may push one of them back; the next one still leaves a few days in between.
APART = timedelta(days=3)
# As many as a sweep sends well within a task's time; the next one goes on.
PER_SWEEP = 500


def sweep(now: datetime | None = None) -> int:
    """Write to everybody who is due and at work; return how many mails left."""
    now = now or timezone.now()
    due = due_at(now)
    if not due:
        return 0
    with get_connection() as connection:
        return sum(_remind(rows, now, connection) for rows in due)


def due_at(now: datetime) -> list[list[Member]]:
    """Return who is to be reminded now, each person's open campaigns together.

    One mail speaks of all of them, and counts for each: nobody gets one for every campaign.
    """
    waiting: dict[int, list[Member]] = defaultdict(list)
    due: set[int] = set()
    for campaign in _open():
        rows = list(_counted(answering.waiting(answering.asked(campaign)), now))
        rows = [row for row in rows if notices.at_work(row.user, now)]
        for row in _still_concerned(campaign, rows, now):
            row.campaign = campaign
            waiting[row.user_id].append(row)
            if _is_due(row, now):
                due.add(row.user_id)
    due -= _written_to(now)
    return [rows for user_id, rows in waiting.items() if user_id in due][:PER_SWEEP]


def next_for(member: Member, now: datetime) -> datetime | None:
    """Return when somebody is reminded next if they do not answer; None after the fourth.

    The member carries `sent` and `last_sent` (see `with_counts`).
    """
    sent, last = member.sent, member.last_sent  # type: ignore[attr-defined]
    if sent >= REMINDERS:
        return None
    moment = member.added_at + AFTER[sent]
    if last is not None:
        moment = max(moment, last + APART)
    person = member.user
    country = person.unit.country if person.unit else ""
    return next_working_instant(max(moment, now), country=country, zone=person.time_zone)


def with_counts(members: QuerySet[Any]) -> QuerySet[Any]:
    """Annotate members with how many reminders they got, and when the last one left."""
    return members.annotate(sent=Count("reminders"), last_sent=Max("reminders__sent_at"))


def next_in(campaign: Campaign, now: datetime) -> datetime | None:
    """Return when a campaign next writes to anybody; None when it is over, or all got their four.

    People asked at the same moment in the same place are looked at once.
    """
    if campaign.state != CampaignState.OPEN:
        return None
    rows = with_counts(answering.waiting(answering.asked(campaign)))
    alike: dict[Any, Member] = {}
    for row in rows.filter(sent__lt=REMINDERS).select_related("user__unit"):
        unit, person = row.user.unit, row.user
        place = (unit.country if unit else "", person.time_zone)
        alike.setdefault((row.added_at, row.sent, row.last_sent, place), row)
    moments = [moment for row in alike.values() if (moment := next_for(row, now))]
    return min(moments, default=None)


def exhausted(campaign: Campaign, now: datetime) -> QuerySet[Any]:
    """Return those who got every reminder, have not answered, and had a week since."""
    rows = with_counts(answering.waiting(answering.asked(campaign)))
    return rows.filter(sent__gte=REMINDERS, last_sent__lte=now - AFTER[1])


def _open() -> Iterable[Campaign]:
    rows = Campaign.objects.filter(state=CampaignState.OPEN).select_related("version__layer__unit")
    return [row for row in rows.order_by("opened_at", "pk") if answering.stands(row.version)]


def _counted(members: QuerySet[Any], now: datetime) -> QuerySet[Any]:
    """Narrow to those with reminders left and nothing in the last days."""
    rows = with_counts(members).filter(added_at__lte=now, sent__lt=REMINDERS)
    rested = Q(last_sent__isnull=True) | Q(last_sent__lte=now - APART)
    return rows.filter(rested).select_related("user__unit").order_by("added_at", "pk")


def _still_concerned(campaign: Campaign, rows: Sequence[Member], now: datetime) -> list[Member]:
    """Leave out those who moved since the last daily look: the text is not theirs any more."""
    if not any(_is_due(row, now) for row in rows):
        return list(rows)
    concerned = campaigns.affected(campaign.version, [row.user for row in rows])
    return [row for row in rows if row.user_id in concerned]


def _is_due(member: Member, now: datetime) -> bool:
    return bool(member.added_at + AFTER[member.sent] <= now)  # type: ignore[attr-defined]


def _written_to(now: datetime) -> frozenset[int]:
    """Return who got a reminder in the last days, from whichever campaign."""
    recent = Reminder.objects.filter(sent_at__gt=now - APART)
    return frozenset(recent.values_list("member__user_id", flat=True))


def _remind(rows: Sequence[Member], now: datetime, connection: Any) -> int:
    claimed = _claim(rows, now)
    if not claimed:
        return 0
    person = claimed[0].user
    try:
        notices.post(
            person,
            "reminder",
            subject=_("The charter: something new to read"),
            context={
                "changes": [_change(row, person) for row in claimed],
                "url": notices.link(person, "charter:read"),
                "ask_url": notices.link(person, "charter:ask"),
                "first": all(row.sent == 0 for row in claimed),  # type: ignore[attr-defined]
            },
            connection=connection,
        )
    except SMTPException as error:
        log.warning("a reminder was not taken: %s", type(error).__name__)
        return 0
    return 1


def _claim(rows: Sequence[Member], now: datetime) -> list[Member]:
    """Take the next reminder of each row, after a last look at whether it is still wanted."""
    try:
        with transaction.atomic():
            wanted = [row for row in rows if _still_waiting(row)]
            Reminder.objects.bulk_create(
                Reminder(member=row, number=row.sent + 1, sent_at=now)  # type: ignore[attr-defined]
                for row in wanted
            )
    except IntegrityError:  # another worker writes to this person at this moment
        return []
    return wanted


def _still_waiting(row: Member) -> bool:
    rows = answering.waiting(answering.asked(row.campaign))
    return rows.filter(pk=row.pk, campaign__state=CampaignState.OPEN).exists()


def _change(row: Member, person: User) -> dict[str, str]:
    layer = row.campaign.version.layer
    return {
        "title": getattr(layer, f"title_{person.language}"),
        "note": campaigns.note_of(row.campaign.version, person.language),
    }
