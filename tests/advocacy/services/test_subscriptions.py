"""Reports by mail through a real SMTP server: once, in working hours, to those who want them."""

import logging
from datetime import UTC, date, datetime
from smtplib import (
    SMTPAuthenticationError,
    SMTPConnectError,
    SMTPDataError,
    SMTPSenderRefused,
    SMTPServerDisconnected,
)

import pytest
import time_machine
from django.core.mail import BadHeaderError, EmailMultiAlternatives
from django.db import IntegrityError

from advocacy.models import ReportSubscription
from advocacy.services import subscriptions
from config.kernel.errors import Invalid
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db

OCTOBER = datetime(2026, 10, 14, 8, tzinfo=UTC)
SATURDAY = datetime(2026, 10, 31, 10, tzinfo=UTC)
SUNDAY = datetime(2026, 11, 1, 10, tzinfo=UTC)
MONDAY_NIGHT = datetime(2026, 11, 2, 5, tzinfo=UTC)
MONDAY = datetime(2026, 11, 2, 10, tzinfo=UTC)
TUESDAY = datetime(2026, 11, 3, 10, tzinfo=UTC)
DECEMBER = datetime(2026, 12, 1, 10, tzinfo=UTC)


@pytest.fixture(autouse=True)
def sink(outbox_server, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = outbox_server.host, outbox_server.port
    return outbox_server


def wants(person, at=OCTOBER, rhythm="monthly", **choice):
    with time_machine.travel(at, tick=False):
        return subscriptions.subscribe(person, report="summary", rhythm=rhythm, **choice)


def compose(row, period, stop_url):
    """A mail that says its period; what it really holds is another module's."""
    since, until = period
    return EmailMultiAlternatives(f"{since} {until}", stop_url, to=[row.person.email])


class Refusing:
    """A connection on which each mail ends in an error."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def send_messages(self, _mails):
        raise self.error


def swept(at, made=compose):
    with time_machine.travel(at, tick=False):
        return subscriptions.sweep(made)


@pytest.mark.parametrize(
    ("rhythm", "today", "since", "until"),
    [
        ("monthly", date(2026, 11, 1), date(2026, 10, 1), date(2026, 10, 31)),
        ("monthly", date(2026, 10, 31), date(2026, 9, 1), date(2026, 9, 30)),
        ("weekly", date(2026, 11, 2), date(2026, 10, 26), date(2026, 11, 1)),
        ("weekly", date(2026, 11, 1), date(2026, 10, 19), date(2026, 10, 25)),
    ],
)
def test_last_period_is_the_last_whole_one(rhythm, today, since, until):
    assert subscriptions.last_period(rhythm, today) == (since, until)


def test_month_is_mailed_when_work_begins_after_it(author, sink):
    wants(author)

    counts = [swept(at) for at in (OCTOBER, SATURDAY, SUNDAY, MONDAY_NIGHT, MONDAY, TUESDAY)]

    assert counts == [0, 0, 0, 0, 1, 0]
    (mail,) = sink.messages
    assert (mail["To"], mail["Subject"]) == (author.email, "2026-10-01 2026-10-31")


def test_week_is_mailed_on_monday(author, sink):
    wants(author, rhythm="weekly")

    swept(MONDAY)

    assert sink.messages[0]["Subject"] == "2026-10-26 2026-11-01"


def test_what_was_missed_is_not_mailed_in_a_heap(author, sink):
    wants(author)

    swept(DECEMBER)

    assert [mail["Subject"] for mail in sink.messages] == ["2026-11-01 2026-11-30"]


def test_people_who_left_get_nothing(author, sink):
    wants(author)
    author.status, author.is_active = "left", False
    author.save()

    assert swept(MONDAY) == 0


def test_what_rests_is_not_mailed_nor_made_up_for(author, sink):
    row = wants(author)
    subscriptions.pause(row)
    swept(MONDAY)
    with time_machine.travel(TUESDAY, tick=False):
        subscriptions.resume(row)

    assert (swept(TUESDAY), swept(DECEMBER)) == (0, 1)


def test_period_without_figures_is_not_asked_for_again(author, sink):
    row = wants(author)

    swept(MONDAY, made=lambda *_facts: None)

    row.refresh_from_db()
    assert row.sent_until == date(2026, 10, 31)
    assert not sink.messages


def test_server_that_does_not_answer_is_tried_again(author, sink, settings):
    wants(author)
    port, settings.EMAIL_PORT = settings.EMAIL_PORT, 1
    assert swept(MONDAY) == 0

    settings.EMAIL_PORT = port

    assert swept(TUESDAY) == 1


@pytest.mark.parametrize(("kind", "later"), [("refused", 0), ("busy", 1)])
def test_recipient_who_is_refused_keeps_nobody_elses_back(author, sink, kind, later):
    wants(author)
    wants(UserFactory())
    getattr(sink, kind).add(author.email)

    assert swept(MONDAY) == 1

    getattr(sink, kind).clear()
    assert swept(TUESDAY) == later


@pytest.mark.parametrize(
    ("error", "first", "later"),
    [
        (SMTPDataError(554, b"no"), 1, 0),
        (SMTPDataError(451, b"later"), 1, 1),
        (SMTPSenderRefused(552, b"too big", "us@hexalia.example"), 1, 0),
        (BadHeaderError("two lines"), 1, 0),
        (SMTPAuthenticationError(535, b"who?"), 0, 2),
        (SMTPConnectError(554, b"no"), 0, 2),
        (SMTPServerDisconnected("gone"), 0, 2),
        (ConnectionRefusedError(), 0, 2),
    ],
)
def test_refused_mail_is_left_and_a_server_that_fails_is_waited_for(
    author, sink, error, first, later
):
    row = wants(author)
    wants(UserFactory())

    def refused(each, period, stop_url):
        mail = compose(each, period, stop_url)
        if each.pk == row.pk:
            mail.connection = Refusing(error)
        return mail

    assert (swept(MONDAY, made=refused), swept(TUESDAY)) == (first, later)


def test_process_killed_before_the_end_mails_once_more_at_most(author, sink):
    row = wants(author)

    def killed(row, period, stop_url):
        mail = compose(row, period, stop_url)
        whole = mail.send

        def send():
            whole()
            raise KeyboardInterrupt

        mail.send = send
        return mail

    with pytest.raises(KeyboardInterrupt):
        swept(MONDAY, made=killed)
    row.refresh_from_db()
    assert row.sent_until == date(2026, 9, 30)

    assert (swept(TUESDAY), swept(TUESDAY)) == (1, 0)
    assert len(sink.messages) == 2


def test_another_sweep_at_the_same_time_mails_nothing_twice(author, sink):
    wants(author)

    def slow(row, period, stop_url):
        subscriptions.sweep(compose)
        return compose(row, period, stop_url)

    assert swept(MONDAY, made=slow) == 0
    assert len(sink.messages) == 1


def test_report_that_cannot_be_made_keeps_nobody_elses_back(author, sink, caplog):
    wants(UserFactory())
    row = wants(author)

    def made(each, period, stop_url):
        if each.pk != row.pk:
            raise ZeroDivisionError
        return compose(each, period, stop_url)

    with caplog.at_level(logging.CRITICAL):
        assert swept(MONDAY, made=made) == 1


def test_report_comes_once_for_each_choice(author):
    bank = UnitFactory(code="bank")
    wants(author)
    wants(author, unit=bank)
    wants(author, rhythm="weekly")

    for choice in ({}, {"unit": bank}, {"rhythm": "weekly"}):
        with pytest.raises(Invalid, match=r"subscription\.there"):
            wants(author, **choice)


def test_nobody_gets_more_than_twenty(author):
    for number in range(subscriptions.MOST):
        wants(author, unit=UnitFactory(code=f"unit-{number}"))

    with pytest.raises(Invalid, match=r"subscription\.too_many"):
        wants(author)


@pytest.mark.parametrize("wrong", [{"rhythm": "hourly"}, {"report": ""}])
def test_database_keeps_no_nonsense(author, wrong):
    columns = {"report": "summary", "rhythm": "weekly", "sent_until": date(2026, 10, 31)}

    with pytest.raises(IntegrityError):
        ReportSubscription.objects.create(person=author, **{**columns, **wrong})


def test_token_is_ours_or_nothing(author):
    row = wants(author)

    assert subscriptions.by_token(subscriptions.token_for(row)) == row.pk
    assert subscriptions.by_token(subscriptions.token_for(row) + "x") is None


def test_due_asks_one_query_for_all(author, django_assert_num_queries):
    for person in (author, *(UserFactory() for _ in range(3))):
        wants(person)

    with django_assert_num_queries(1):
        assert len(list(subscriptions.due(MONDAY))) == 4
