"""Tell people that their question was answered: in their working time, once, in one mail."""

import logging
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from smtplib import SMTPException

from django.core.mail import get_connection
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from charter.models import Message, Question, User
from charter.services import notices

log = logging.getLogger(__name__)


def sweep(now: datetime | None = None) -> int:
    """Write to everybody who has an answer they were not told of; return how many mails left.

    People outside their working time wait for a later sweep.
    """
    now = now or timezone.now()
    waiting = _waiting(now)
    if not waiting:
        return 0
    with get_connection() as connection:
        return sum(_tell(person, rows, now, connection) for person, rows in waiting.items())


def news_of(user: User) -> int:
    """Return how many of a person's questions have an answer and are still open to a reply."""
    return Question.objects.filter(user=user, state="answered").count()


def _waiting(now: datetime) -> dict[User, list[Message]]:
    found: dict[User, list[Message]] = defaultdict(list)
    rows = Message.objects.filter(
        notified_at__isnull=True, question__user__status=User.Status.ACTIVE
    ).exclude(author=F("question__user"))
    for row in rows.select_related("question__user__unit"):
        found[row.question.user].append(row)
    return {person: rows for person, rows in found.items() if notices.at_work(person, now)}


def _tell(person: User, rows: Sequence[Message], now: datetime, connection: object) -> int:
    mine = Message.objects.filter(pk__in=[row.pk for row in rows], notified_at__isnull=True)
    # Claimed first: two workers never send twice; a mail that is lost stays on the page.
    if not mine.update(notified_at=now):
        return 0
    questions = {row.question_id: row.question for row in rows}
    links = [
        {
            "title": question.clause_title,
            "url": notices.link(person, "charter:question", question.pk),
        }
        for question in questions.values()
    ]
    try:
        notices.post(
            person,
            "answered",
            subject=_("Your question about the charter has an answer"),
            context={"questions": links},
            connection=connection,
        )
    except SMTPException as error:
        log.warning("a notice of an answer was not taken: %s", type(error).__name__)
        return 0
    return 1
