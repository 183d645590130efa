"""Reports by mail: who wants which, and sending what is due, once, in people's working hours.

A period is noted as mailed in the transaction in which its mail is handed to the server. A process
that is killed in between sends that one mail once more, and never loses one.
"""

import logging
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from smtplib import (
    SMTPAuthenticationError,
    SMTPConnectError,
    SMTPHeloError,
    SMTPRecipientsRefused,
    SMTPResponseException,
)
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core import signing
from django.core.mail import EmailMultiAlternatives, get_connection
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from advocacy.models import ReportSubscription, Rhythm
from advocacy.models.reports import SubscriptionQuerySet
from charter.public import at_work
from config.kernel.errors import Invalid

log = logging.getLogger(__name__)
SALT = "advocacy.subscription"
PER_SWEEP = 100
MOST = 20
"""Subscriptions one person may have."""
SUNDAY = 6
# Answers of a mail server from here on are final.
NEVER = 500
# What is about one mail alone, and what the server answers to whatever would be sent.
OF_ONE_MAIL = (SMTPRecipientsRefused, SMTPResponseException)
OF_THE_SERVER = (SMTPConnectError, SMTPHeloError, SMTPAuthenticationError)
Period = tuple[date, date]
Compose = Callable[[ReportSubscription, Period, str], EmailMultiAlternatives | None]


def last_period(rhythm: str, today: date) -> Period:
    """Return the last whole month or week (Monday to Sunday) that is over on a day."""
    if rhythm == Rhythm.WEEKLY:
        end = today - timedelta(days=today.weekday() + 1)
        return end - timedelta(days=SUNDAY), end
    end = today.replace(day=1) - timedelta(days=1)
    return end.replace(day=1), end


def of(person: Any) -> SubscriptionQuerySet:
    """Return a person's subscriptions, the oldest first."""
    return ReportSubscription.objects.visible_to(person).select_related("unit")


def subscribe(person: Any, *, report: str, rhythm: str, unit: Any = None) -> ReportSubscription:
    """Mail a report from the end of the running period on; refused when there already.

    Raises Invalid: "subscription.there", "subscription.too_many".
    """
    if of(person).count() >= MOST:
        raise Invalid("subscription.too_many", number=str(MOST))
    chosen = {"person": person, "report": report, "rhythm": rhythm, "unit": unit}
    try:
        with transaction.atomic():
            return ReportSubscription.objects.create(**chosen, sent_until=_over(person, rhythm))
    except IntegrityError:
        raise Invalid("subscription.there") from None


def pause(row: ReportSubscription) -> None:
    """Mail nothing until it is resumed."""
    ReportSubscription.objects.filter(pk=row.pk).update(is_paused=True)


def resume(row: ReportSubscription) -> None:
    """Mail again, from the end of the running period on: nothing that was missed."""
    until = _over(row.person, row.rhythm)
    ReportSubscription.objects.filter(pk=row.pk).update(is_paused=False, sent_until=until)


def remove(row: ReportSubscription) -> None:
    """Forget it; it may have been forgotten by another window."""
    ReportSubscription.objects.filter(pk=row.pk).delete()


def _over(person: Any, rhythm: str) -> date:
    return last_period(rhythm, _today(person, timezone.now()))[1]


def _today(person: Any, now: datetime) -> date:
    return now.astimezone(ZoneInfo(person.time_zone)).date()


# --- the link in each mail -----------------------------------------------------------------------


def token_for(row: ReportSubscription) -> str:
    """Return what a mail carries to end its own subscription, without signing in."""
    return signing.dumps(row.pk, salt=SALT)


def by_token(token: str) -> int | None:
    """Return whose number a token has; None for one we did not make. The row may be gone."""
    try:
        return int(signing.loads(token, salt=SALT))
    except (signing.BadSignature, TypeError, ValueError):
        return None


def _stop_url(row: ReportSubscription) -> str:
    with override(row.person.language):
        address = reverse("advocacy:subscription_stop", args=[token_for(row)])
    return str(settings.BASE_URL + address)


# --- what is due ---------------------------------------------------------------------------------


def sweep(compose: Compose, now: datetime | None = None) -> int:
    """Mail what is due, a hundred at most; return how many left.

    `compose` makes the mail of a subscription and period, or None where there is nothing to tell.
    """
    now, sent = now or timezone.now(), 0
    for row, period in due(now):
        if sent >= PER_SWEEP:
            break
        try:
            sent += _mail(row, period, compose)
        except OSError as error:
            log.warning("reports were not mailed: %s", type(error).__name__)
            if not _is_of_one_mail(error):  # nobody answers there: the next sweep tries again
                break
    return sent


def due(now: datetime) -> Iterator[tuple[ReportSubscription, Period]]:
    """Give the subscriptions of people at work just now whose last period was not mailed."""
    rows = ReportSubscription.objects.filter(is_paused=False, person__is_active=True)
    rows = rows.filter(sent_until__lt=(now + timedelta(days=1)).date())
    for row in rows.select_related("person__unit", "unit").order_by("sent_until", "pk"):
        period = last_period(row.rhythm, _today(row.person, now))
        if row.sent_until < period[1] and at_work(row.person, now):
            yield row, period


def _mail(row: ReportSubscription, period: Period, compose: Compose) -> int:
    """Note the period and hand the mail over, both or neither. The mail is made before: figures
    and pictures take a while, and rows are not kept locked for it."""
    try:
        mail = compose(row, period, _stop_url(row))
    except Exception:  # the others of the sweep go on; this one is tried again
        log.exception("the report %s could not be made", row.report)
        return 0
    with transaction.atomic():
        free = ReportSubscription.objects.filter(
            pk=row.pk, sent_until=row.sent_until, is_paused=False, person__is_active=True
        )
        if not free.update(sent_until=period[1]) or mail is None:
            return 0
        return _hand_over(mail)


def _hand_over(mail: EmailMultiAlternatives) -> int:
    """Send it; what is refused for good, or cannot be written, is over for its period."""
    mail.connection = mail.connection or get_connection()
    try:
        return mail.send()
    except (OSError, ValueError) as error:
        if not _is_final(error):
            raise
        log.warning("a report was refused for good: %s", type(error).__name__)
        return 0


def _is_of_one_mail(error: Exception) -> bool:
    """Whether the mails behind it may go all the same."""
    return isinstance(error, OF_ONE_MAIL) and not isinstance(error, OF_THE_SERVER)


def _is_final(error: Exception) -> bool:
    """Whether the same mail would be refused for ever: a header that cannot be, a hard answer."""
    if isinstance(error, SMTPRecipientsRefused):
        return all(code >= NEVER for code, _words in error.recipients.values())
    if isinstance(error, SMTPResponseException):
        return _is_of_one_mail(error) and error.smtp_code >= NEVER
    return isinstance(error, ValueError)
