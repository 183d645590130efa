"""Mails of the charter: short, in the reader's language, as text and as a plain page."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import override

from charter.models import User
from config.kernel.working_time import is_working_time


def post(
    person: User,
    event: str,
    *,
    subject: Any,
    context: Mapping[str, Any],
    connection: Any = None,
) -> None:
    """Send one mail; `subject` is lazy, so that it is said in the person's language."""
    with override(person.language):
        facts = {
            "person": person,
            "organisation": settings.ORGANISATION_NAME,
            "language": person.language,
            **context,
        }
        mail = EmailMultiAlternatives(
            str(subject),
            render_to_string(f"charter/email/{event}.txt", facts),
            to=[person.email],
            connection=connection,
        )
        mail.attach_alternative(render_to_string(f"charter/email/{event}.html", facts), "text/html")
        mail.send()


def link(person: User, name: str, *args: Any) -> str:
    """Return the whole address of a page, in the person's language."""
    with override(person.language):
        return str(settings.BASE_URL + reverse(name, args=args))


def at_work(person: User, now: datetime) -> bool:
    """Say whether a message may reach this person now: nobody is written to in their free time."""
    return is_working_time(now, **working_place(person))


def working_place(person: User) -> dict[str, str]:
    """Return the country and zone by whose holidays and clocks a person works."""
    return {"country": person.unit.country if person.unit else "", "zone": person.time_zone}
