"""Mails of notices: one per person and moment, in their working hours, whatever came together.

The rows say what is due. Notices are claimed before their mail leaves, so that nobody gets one
twice; what the mail server refused for now is due again a little later.
"""

import logging
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from smtplib import SMTPRecipientsRefused
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.db import transaction
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import ngettext, override

from charter import public as charter
from config.kernel.working_time import next_working_instant
from moderation.models import Case, Notice
from moderation.services import notices, preferences
from moderation.services.events import CASE_EVENTS, EVENTS, line
from moderation.states import WAITING

log = logging.getLogger(__name__)
# Several of a kind within this time are one mail.
APART = timedelta(minutes=15)
AGAIN = timedelta(minutes=5)
# What could not be mailed for so long is read on the page; no holidays are that long.
GIVEN_UP = timedelta(days=14)
# Lines of one kind in a mail; the page has the others.
LINES = 10
PER_SWEEP = 500
# Answers of a mail server from here on are final.
NEVER = 500


def sweep(now: datetime | None = None) -> int:
    """Send the mails that are due; return how many left."""
    now = now or timezone.now()
    due = _due(now)
    if not due:
        return 0
    try:
        with get_connection() as connection:
            return sum(_send_to(rows, now, connection) for rows in due)
    except OSError as error:  # nobody answers there: the next sweep tries again
        log.warning("no notices were mailed: %s", type(error).__name__)
        return 0


def _due(now: datetime) -> list[list[Notice]]:
    """Return each person's notices whose mail may leave now."""
    rows = Notice.objects.filter(mail_after__lte=now, mailed_at__isnull=True)
    rows = rows.filter(person__is_active=True, at__gt=now - GIVEN_UP)
    rows = rows.select_related("happening__unit", "person__unit").order_by("mail_after", "pk")
    found: dict[int, list[Notice]] = defaultdict(list)
    for row in rows[:PER_SWEEP]:
        found[row.person_id].append(row)
    return [ready for each in found.values() if (ready := _ready(each, now))]


def _ready(rows: Sequence[Notice], now: datetime) -> list[Notice]:
    """Leave out what must wait: for the person's working hours, or for more of its kind."""
    person = rows[0].person
    if not charter.at_work(person, now):
        off = [row for row in rows if not notices.always_reached(person, _event(row))]
        _put_off(off, person, now)
        rows = [row for row in rows if row not in off]
    codes = {row.happening.event for row in rows}
    written = Notice.objects.filter(person=person, mailed_at__gt=now - APART)
    lately = set(
        written.filter(happening__event__in=codes).values_list("happening__event", flat=True)
    )
    return [row for row in rows if row.happening.event not in lately]


def _put_off(rows: Sequence[Notice], person: Any, now: datetime) -> None:
    """Let them wait for this person's work to begin, so that they keep nobody else's mail back."""
    begins = next_working_instant(now, **charter.working_place(person))
    _rows(rows).filter(mailed_at__isnull=True).update(mail_after=begins)


def _event(row: Notice) -> Any:
    return EVENTS[row.happening.event]


def _send_to(rows: Sequence[Notice], now: datetime, connection: Any) -> int:
    claimed = _claim(rows, now)
    news = _still_so(claimed)
    if not news:
        return 0
    try:
        mail_of(news[0].person, news, connection).send()
    except OSError as error:  # every failure of smtplib is one
        log.warning("notices were not taken: %s", type(error).__name__)
        if not _for_good(error):
            _rows(news).update(mailed_at=None, mail_after=now + AGAIN)
        return 0
    return 1


def _for_good(error: OSError) -> bool:
    """Say whether the server will never take mail for this address; below 500 it may later."""
    if not isinstance(error, SMTPRecipientsRefused):
        return False
    return all(code >= NEVER for code, _words in error.recipients.values())


def _claim(rows: Sequence[Notice], now: datetime) -> list[Notice]:
    """Take the notices, unless another sweep did or the person has read them on their page."""
    with transaction.atomic():
        free = _rows(rows).filter(mailed_at__isnull=True).select_for_update(of=("self",))
        held = set(free.filter(read_at__isnull=True).values_list("pk", flat=True))
        free.update(mailed_at=now)
    return [row for row in rows if row.pk in held]


def _rows(rows: Sequence[Notice]) -> QuerySet[Notice]:
    return Notice.objects.filter(pk__in=[row.pk for row in rows])


def _still_so(rows: Sequence[Notice]) -> list[Notice]:
    """Leave out posts that somebody has answered since."""
    posts = {row.happening.target for row in rows if row.happening.event in CASE_EVENTS}
    waiting = set(Case.objects.filter(pk__in=posts, state__in=WAITING).values_list("pk", flat=True))
    return [
        row
        for row in rows
        if row.happening.event not in CASE_EVENTS or row.happening.target in waiting
    ]


def mail_of(person: Any, rows: Sequence[Notice], connection: Any = None) -> EmailMultiAlternatives:
    """Return one mail for all of these notices, in the person's language, not sent yet."""
    with override(person.language):
        stop = _stop_url(person, rows)
        facts = {
            "person": person,
            "organisation": settings.ORGANISATION_NAME,
            "language": person.language,
            "groups": _groups(person, rows),
            "choices_url": settings.BASE_URL + reverse("moderation:notice_choices"),
            "notices_url": settings.BASE_URL + reverse("moderation:notices"),
            "stop_url": stop,
        }
        mail = EmailMultiAlternatives(
            _subject(person, rows),
            render_to_string("moderation/email/notices.txt", facts),
            to=[person.email],
            connection=connection,
            headers={
                "List-Unsubscribe": f"<{stop}>",
                "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            },
        )
        page = render_to_string("moderation/email/notices.html", facts)
        mail.attach_alternative(page, "text/html")
    return mail


def _stop_url(person: Any, rows: Sequence[Notice]) -> str:
    token = preferences.token_for(person, (row.happening.event for row in rows))
    return str(settings.BASE_URL + reverse("moderation:unsubscribe", args=[token]))


def _subject(person: Any, rows: Sequence[Notice]) -> str:
    if len(rows) == 1:
        return line(rows[0].happening, person.time_zone)
    words = ngettext("%(n)s thing to know", "%(n)s things to know", len(rows))
    if len({row.happening.event for row in rows}) == 1:
        words = str(_event(rows[0]).label) + " · %(n)s"
    return words % {"n": len(rows)}


def _groups(person: Any, rows: Sequence[Notice]) -> list[dict[str, Any]]:
    """Return the lines by kind, in the order of the table of events."""
    groups: dict[str, list[Notice]] = defaultdict(list)
    for row in rows:
        groups[row.happening.event].append(row)
    return [
        {
            "title": event.label,
            "lines": [_line(person, row) for row in groups[code][:LINES]],
            "more": max(0, len(groups[code]) - LINES),
        }
        for code, event in EVENTS.items()
        if code in groups
    ]


def _line(person: Any, row: Notice) -> dict[str, str]:
    # Through the page of notices, which marks it as read.
    opened = reverse("moderation:notice_open", args=[row.pk])
    words = line(row.happening, person.time_zone)
    return {"words": words, "url": settings.BASE_URL + opened}
