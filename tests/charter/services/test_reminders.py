"""Reminders: in working time, four at most, never twice, and stopped at once by an answer."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from threading import Barrier, Thread
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction

from charter.models import Campaign, Member, Reminder, Unit, User, Version
from charter.services import people, questions, reminders
from tests.factories.campaigns import acknowledged, opened, refused
from tests.factories.charter import SYSTEM, VersionFactory, layer
from tests.factories.people import UnitFactory, UserFactory
from tests.services.mail import Sink

pytestmark = pytest.mark.django_db
# A Monday at eleven in Paris; Christmas is far enough away.
MONDAY = datetime(2026, 11, 23, 10, tzinfo=UTC)
DAY = timedelta(days=1)
WEEK = 7 * DAY


@pytest.fixture(autouse=True)
def _real_mail(settings: Any, outbox_server: Sink) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = outbox_server.host, outbox_server.port


@pytest.fixture
def campaign(author: User, version: Version) -> Campaign:
    """Give a campaign that asks the author since Monday."""
    return asked_since(opened(version), MONDAY)


def asked_since(campaign: Campaign, moment: datetime) -> Campaign:
    """Date the members of a campaign."""
    Member.objects.filter(campaign=campaign).update(added_at=moment)
    return campaign


def sent(author: User) -> list[int]:
    return list(Reminder.objects.filter(member__user=author).values_list("number", flat=True))


def test_reminder_leaves_on_the_day_somebody_is_asked(
    author: User, campaign: Campaign, outbox_server: Sink
) -> None:
    assert reminders.sweep(MONDAY) == 1

    [mail] = outbox_server.messages
    assert (mail["To"], sent(author)) == (author.email, [1])
    for kind in ("plain", "html"):
        text = mail.get_body((kind,)).get_content()
        assert "http://testserver/fr/charter/" in text


def test_reminder_leaves_four_times_and_never_again(author: User, campaign: Campaign) -> None:
    for day in range(60):
        reminders.sweep(MONDAY + day * DAY)

    assert sent(author) == [1, 2, 3, 4]
    days = Reminder.objects.values_list("sent_at", flat=True)
    assert [(moment - MONDAY).days for moment in days] == [0, 7, 14, 21]


def test_fifth_reminder_is_refused_by_the_database(campaign: Campaign) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Reminder.objects.create(member=campaign.members.get(), number=5)


@pytest.mark.parametrize(
    "moment",
    [
        pytest.param(datetime(2026, 11, 21, 10, tzinfo=UTC), id="Saturday"),
        pytest.param(datetime(2026, 11, 20, 18, tzinfo=UTC), id="Friday evening"),
        pytest.param(datetime(2026, 11, 11, 10, tzinfo=UTC), id="public holiday"),
    ],
)
def test_reminder_waits_for_working_time(
    author: User, campaign: Campaign, moment: datetime
) -> None:
    asked_since(campaign, moment - timedelta(hours=1))

    assert reminders.sweep(moment) == 0
    assert reminders.sweep(MONDAY) == 1


def test_reminder_follows_the_holidays_and_clocks_of_the_person(
    campaign: Campaign, company: Unit, author: User, outbox_server: Sink
) -> None:
    london = UnitFactory(code="londres", parent=company, country="GB", time_zone="Europe/London")
    briton = UserFactory(unit=london, time_zone="Europe/London", english=True)
    armistice = datetime(2026, 11, 11, 10, tzinfo=UTC)
    Member.objects.create(campaign=campaign, user=briton)
    asked_since(campaign, armistice)

    reminders.sweep(armistice)

    assert [mail["To"] for mail in outbox_server.messages] == [briton.email]
    assert "something new to read" in outbox_server.messages[0]["Subject"]


def test_reminder_that_was_held_up_keeps_days_between(author: User, campaign: Campaign) -> None:
    late = MONDAY + 3 * WEEK

    for day in range(5):
        reminders.sweep(late + day * DAY)

    assert sent(author) == [1, 2]


def _read(author: User) -> None:
    acknowledged(author)


def _refuse(author: User) -> None:
    refused(author)


def _ask(author: User) -> None:
    questions.ask(text="Pourquoi ?", language="fr", actor=author)


def _leave(author: User) -> None:
    people.leave(author, actor=SYSTEM)


def _suspend(author: User) -> None:
    people.suspend(author, actor=SYSTEM)


@pytest.mark.parametrize("stop", [_read, _refuse, _ask, _leave, _suspend])
def test_reminder_is_stopped_at_once(
    author: User, campaign: Campaign, stop: Callable[[User], None]
) -> None:
    Member.objects.update(added_at=datetime(2020, 1, 1, tzinfo=UTC))
    stop(author)

    assert reminders.sweep(MONDAY) == 0


def test_reminder_is_stopped_by_a_move(company: Unit, subsidiary: Unit, version: Version) -> None:
    mover = UserFactory(unit=subsidiary)
    text = layer("subsidiary", key="annex", unit=subsidiary)
    scope = {"units": [subsidiary.code]}
    annex = VersionFactory(layer=text, clause_ids=["here-only"], terms={"scope": scope})
    asked_since(opened(annex), MONDAY)
    people.change_person(mover, unit=company, actor=SYSTEM)

    assert reminders.sweep(MONDAY) == 0


def test_reminder_goes_on_once_the_question_is_answered(
    author: User, campaign: Campaign, company: Unit
) -> None:
    asked_since(campaign, datetime(2020, 1, 1, tzinfo=UTC))
    _ask(author)
    reminders.sweep(MONDAY)
    before = sent(author)
    hr = UserFactory(unit=company, hr=True)
    questions.reply(author.charter_questions.get(), text="Parce que.", actor=hr)

    reminders.sweep(MONDAY)

    assert (before, sent(author)) == ([], [1])


def test_reminder_speaks_of_two_campaigns_in_one_mail(
    author: User, subsidiary: Unit, campaign: Campaign, outbox_server: Sink
) -> None:
    reminders.sweep(MONDAY)
    text = layer("subsidiary", key="annex", unit=subsidiary)
    annex = VersionFactory(
        layer=text, clause_ids=["here-only"], terms={"scope": {"units": [subsidiary.code]}}
    )
    asked_since(opened(annex), MONDAY + WEEK)

    for day in range(14):
        reminders.sweep(MONDAY + WEEK + day * DAY)

    bodies = [mail.get_body(("plain",)).get_content() for mail in outbox_server.messages]
    assert ["Texte annex" in body for body in bodies] == [False, True, True]
    assert all("Texte group" in body for body in bodies)


def test_reminder_says_what_changed(author: User, version: Version, outbox_server: Sink) -> None:
    later = VersionFactory(
        clause_ids=["say-who-you-are"], texts={"change_note": "Un article de moins."}
    )
    asked_since(opened(later), MONDAY)

    reminders.sweep(MONDAY)

    assert "Un article de moins." in outbox_server.messages[0].get_body(("plain",)).get_content()


def test_reminder_claimed_by_another_worker_is_not_sent(
    author: User, campaign: Campaign, outbox_server: Sink
) -> None:
    [rows] = reminders.due_at(MONDAY)
    Reminder.objects.create(member=rows[0], number=1)

    assert reminders._claim(rows, MONDAY) == []


def test_reminder_is_not_lost_while_the_server_is_down(
    author: User, campaign: Campaign, settings: Any
) -> None:
    port, settings.EMAIL_PORT = settings.EMAIL_PORT, 1
    with pytest.raises(ConnectionRefusedError):
        reminders.sweep(MONDAY)
    settings.EMAIL_PORT = port

    assert (sent(author), reminders.sweep(MONDAY)) == ([], 1)


def test_reminder_refused_by_the_server_stops_no_other(
    author: User, campaign: Campaign, outbox_server: Sink
) -> None:
    other = UserFactory(unit=author.unit)
    Member.objects.create(campaign=campaign, user=other)
    asked_since(campaign, MONDAY)
    outbox_server.refused.add(author.email)

    assert reminders.sweep(MONDAY) == 1
    assert sent(author) == [1]


def test_next_reminder_is_said_in_working_time(author: User, campaign: Campaign) -> None:
    saturday = datetime(2026, 11, 21, 10, tzinfo=UTC)
    asked_since(campaign, saturday)
    row = reminders.with_counts(campaign.members.all()).get()

    assert reminders.next_for(row, saturday) == datetime(2026, 11, 23, 8, tzinfo=UTC)


def test_reminder_costs_few_queries_to_look_for(
    campaign: Campaign, author: User, django_assert_max_num_queries: Any
) -> None:
    for person in UserFactory.create_batch(30, unit=author.unit):
        Member.objects.create(campaign=campaign, user=person)
    asked_since(campaign, MONDAY - WEEK + DAY)

    with django_assert_max_num_queries(30):
        due = reminders.due_at(MONDAY)

    assert len(due) == 31


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_two_workers_at_once_send_one_mail(settings: Any, mailoutbox: list[Any]) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    people_asked = UserFactory.create_batch(6, unit=UnitFactory(code="hexalia"))
    asked_since(opened(VersionFactory()), MONDAY)
    start = Barrier(3)

    def work() -> None:
        start.wait()
        try:
            reminders.sweep(MONDAY)
        finally:
            connection.close()

    workers = [Thread(target=work) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()

    assert sorted(mail.to[0] for mail in mailoutbox) == sorted(p.email for p in people_asked)
    assert Reminder.objects.count() == len(people_asked)
