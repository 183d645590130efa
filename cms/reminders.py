"""Ask those who may verify contacts to do so: in their working hours, once a week at most."""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from charter.public import at_work
from cms.directory import VERIFIERS, Entry, entries
from cms.models import ContactReminder, ContactsPage

EVERY = timedelta(days=7)
MAIL = "contacts_to_verify"
log = logging.getLogger(__name__)


def sweep(now: datetime | None = None) -> int:
    """Write to everybody who is due; return how many were written to."""
    now = now or timezone.now()
    overdue = overdue_by_language()
    if not overdue:
        return 0
    return sum(_remind(person, overdue, now) for person in _people() if at_work(person, now))


def overdue_by_language() -> dict[str, list[Entry]]:
    """Return, for each language that has some, the live contacts nobody verified for 90 days."""
    found: dict[str, list[Entry]] = {}
    for page in ContactsPage.objects.live().select_related("locale"):
        late = [entry for entry in entries(page) if entry.overdue]
        if late:
            found.setdefault(page.locale.language_code, []).extend(late)
    return found


def _people() -> Any:
    people = get_user_model().objects.filter(is_active=True, roles__role__in=VERIFIERS)
    return people.select_related("unit").distinct().order_by("pk")


def _remind(person: Any, overdue: dict[str, list[Entry]], now: datetime) -> bool:
    late = overdue.get(person.language) or next(iter(overdue.values()))
    try:
        with transaction.atomic():
            claimed = _claim(person, now)
            if claimed:
                _send(person, late)
    except OSError as error:  # every failure of smtplib is one; the next sweep tries again
        log.warning("A reminder to verify contacts was not sent (%s)", type(error).__name__)
        return False
    return claimed


def _claim(person: Any, now: datetime) -> bool:
    """Take this week's reminder of a person, so that two sweeps do not both send it."""
    _row, made = ContactReminder.objects.get_or_create(person=person, defaults={"sent_at": now})
    before = ContactReminder.objects.filter(person=person, sent_at__lte=now - EVERY)
    return made or before.update(sent_at=now) == 1


def _send(person: Any, late: Sequence[Entry]) -> None:
    with override(person.language):
        context = {
            "person": person,
            "contacts": [entry.contact for entry in late],
            "url": settings.BASE_URL + reverse("contacts"),
            "organisation": settings.ORGANISATION_NAME,
        }
        body = render_to_string(f"cms/email/{MAIL}.txt", context)
        send_mail(_("Are these crisis contacts still right?"), body, None, [person.email])
