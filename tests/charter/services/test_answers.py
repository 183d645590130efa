"""Notices of answers: in the person's working time, once, in their language."""

from datetime import UTC, datetime
from typing import Any

import pytest

from charter.models import Message, User
from charter.services import answers
from tests.factories.campaigns import QuestionFactory
from tests.factories.people import UserFactory
from tests.services.mail import Sink

pytestmark = pytest.mark.django_db
MONDAY = datetime(2026, 11, 23, 10, tzinfo=UTC)
SUNDAY = datetime(2026, 11, 22, 10, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _real_mail(settings: Any, outbox_server: Sink) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = outbox_server.host, outbox_server.port


def test_notice_leaves_once(author: User, hr: User, outbox_server: Sink) -> None:
    QuestionFactory(user=author, answered_by=hr)

    sent = [answers.sweep(MONDAY), answers.sweep(MONDAY)]

    [mail] = outbox_server.messages
    assert sent == [1, 0]
    assert mail["To"] == author.email
    assert "/fr/charter/questions/" in mail.get_body(("plain",)).get_content()
    assert "/fr/charter/questions/" in mail.get_body(("html",)).get_content()


def test_notice_says_nothing_of_the_answer(author: User, hr: User, outbox_server: Sink) -> None:
    QuestionFactory(user=author, answered_by=hr)

    answers.sweep(MONDAY)

    assert "s’il est d’accord" not in outbox_server.messages[0].as_string()


def test_notice_waits_for_working_time(author: User, hr: User, outbox_server: Sink) -> None:
    QuestionFactory(user=author, answered_by=hr)

    assert (answers.sweep(SUNDAY), answers.sweep(MONDAY)) == (0, 1)


def test_notice_puts_two_answers_in_one_mail(author: User, hr: User, outbox_server: Sink) -> None:
    for _ in range(2):
        QuestionFactory(user=author, answered_by=hr)

    assert answers.sweep(MONDAY) == 1
    assert not Message.objects.filter(author=hr, notified_at__isnull=True).exists()


def test_notice_speaks_the_language_of_the_person(hr: User, outbox_server: Sink) -> None:
    QuestionFactory(user=UserFactory(unit=hr.unit, english=True), answered_by=hr)

    answers.sweep(MONDAY)

    assert outbox_server.messages[0]["Subject"] == "Your question about the charter has an answer"


def test_notice_refused_by_the_server_stops_no_other(
    author: User, hr: User, outbox_server: Sink
) -> None:
    other = UserFactory(unit=author.unit)
    for person in (author, other):
        QuestionFactory(user=person, answered_by=hr)
    outbox_server.refused.add(author.email)

    sent = answers.sweep(MONDAY)

    assert sent == 1
    assert [mail["To"] for mail in outbox_server.messages] == [other.email]


def test_notice_is_not_lost_while_the_server_is_down(
    author: User, hr: User, settings: Any, outbox_server: Sink
) -> None:
    QuestionFactory(user=author, answered_by=hr)
    port, settings.EMAIL_PORT = settings.EMAIL_PORT, 1

    with pytest.raises(ConnectionRefusedError):
        answers.sweep(MONDAY)
    settings.EMAIL_PORT = port

    assert answers.sweep(MONDAY) == 1


def test_notice_is_not_sent_to_leavers(author: User, hr: User, outbox_server: Sink) -> None:
    QuestionFactory(user=author, answered_by=hr)
    User.objects.filter(pk=author.pk).update(status="left", is_active=False)

    assert answers.sweep(MONDAY) == 0
