"""Removals nobody answered: who is told, when, and what a mail that fails changes."""

from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.utils import timezone

from advocacy.models import Account
from advocacy.services import removals
from advocacy.services.removals import Request
from config.kernel.working_time import next_working_instant
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db
REQUEST = Request("error", "Le chiffre est faux.")


def working(after: timedelta = timedelta(0)) -> datetime:
    """When people of the company work, after this time."""
    return next_working_instant(timezone.now() + after, country="FR", zone="Europe/Paris")


def sunday() -> datetime:
    """A moment of the next week, and nobody works."""
    monday = timezone.now() + timedelta(days=14 - timezone.now().weekday())
    return monday.replace(hour=12) - timedelta(days=1)


def test_nobody_answered_in_time_is_told_once_and_at_work(out, reviewer) -> None:
    removals.ask(out, actor=reviewer, request=REQUEST)
    early = removals.remind()

    with time_machine.travel(sunday()):
        free = removals.remind()
    with time_machine.travel(working(timedelta(days=14))):
        told = removals.remind(), removals.remind()

    assert (early, free, told) == (0, 0, (1, 0))
    assert mail.outbox[-1].to == [reviewer.email]


def test_those_who_may_agree_are_told_at_work_and_again_when_it_is_late(
    company_out, legal, comms, reviewer, outsider
) -> None:
    removals.ask(company_out, actor=legal, request=REQUEST)

    told = []
    for moment in (working(), sunday(), working(timedelta(days=14))):
        mail.outbox.clear()
        with time_machine.travel(moment):
            removals.remind()
            removals.remind()
        told.append(sorted(message.to[0] for message in mail.outbox))

    both = sorted([comms.email, reviewer.email])
    assert told == [both, [], both]
    assert "second" in mail.outbox[0].body or "deuxième" in mail.outbox[0].body


class Picky(EmailBackend):
    """A mail server that does not take what is for one person."""

    refused = ""

    def send_messages(self, messages: Any) -> int:
        """Refuse it, as SMTP would."""
        if any(self.refused in message.to for message in messages):
            raise OSError("550 no such user")
        return int(super().send_messages(messages))


def test_mail_that_fails_stops_no_other_and_is_tried_again(
    out, company_out, reviewer, comms, settings, monkeypatch
) -> None:
    other = make.sent(author=out.post.author)
    Account.objects.update(is_company=False)
    for row, actor in ((out, reviewer), (other, comms)):
        row.refresh_from_db()
        removals.ask(row, actor=actor, request=REQUEST)
    settings.EMAIL_BACKEND = f"{__name__}.Picky"
    monkeypatch.setattr(Picky, "refused", reviewer.email)

    with time_machine.travel(working(timedelta(days=14))):
        first = removals.remind()
        monkeypatch.setattr(Picky, "refused", "")
        second = removals.remind()

    assert (first, second) == (1, 1)
    assert [message.to for message in mail.outbox] == [[comms.email], [reviewer.email]]
