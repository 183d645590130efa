"""Mails of notices through a real SMTP server: working hours, one for many, and how to stop."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.test import Client

from charter.models import RoleAssignment
from moderation.models import MailChoice, Notice
from moderation.services import digests, notices, preferences
from moderation.services.preferences import Choice
from tests.factories.moderation import CaseFactory
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db

MORNING = datetime(2026, 6, 9, 8, 0, tzinfo=UTC)
FRIDAY_EVENING = datetime(2026, 6, 12, 17, 0, tzinfo=UTC)  # 19:00 in Paris
MONDAY = datetime(2026, 6, 15, 7, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def sink(outbox_server, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = outbox_server.host, outbox_server.port
    return outbox_server


def happens(at, person, code="changes", target=1):
    with time_machine.travel(at, tick=False):
        notices.happen(code, target, people=[person], facts={"url": "/fr/posts/1/"})


def swept(at):
    with time_machine.travel(at, tick=False):
        return digests.sweep()


def text_of(message):
    return message.get_body(("plain",)).get_content()


def test_mail_is_text_and_page_in_the_readers_language(author, sink):
    english = UserFactory(english=True)
    happens(MORNING, author)
    happens(MORNING, english, target=2)

    assert swept(MORNING) == 2

    french, other = sink.messages
    assert french["To"] == author.email
    assert "Votre publication" in french["Subject"]
    assert "Your post came back with a note" in other["Subject"]
    assert "/en/" in text_of(other)
    assert '<html lang="fr">' in french.get_body(("html",)).get_content()


def test_nothing_is_mailed_twice(author, sink):
    happens(MORNING, author)

    assert [swept(MORNING), swept(MORNING + timedelta(hours=1))] == [1, 0]


def test_what_comes_up_on_friday_evening_is_one_mail_on_monday(author, sink):
    happens(FRIDAY_EVENING, author)
    happens(FRIDAY_EVENING + timedelta(days=1), author, "expired", 2)

    assert swept(FRIDAY_EVENING) == 0
    assert swept(MONDAY - timedelta(minutes=1)) == 0
    assert swept(MONDAY) == 1
    assert text_of(sink.messages[0]).count("\n- ") == 2


def test_public_holiday_of_the_person_is_free(author, sink):
    happens(datetime(2026, 7, 14, 9, 0, tzinfo=UTC), author)

    assert swept(datetime(2026, 7, 14, 10, 0, tzinfo=UTC)) == 0
    assert swept(datetime(2026, 7, 15, 7, 0, tzinfo=UTC)) == 1


def test_long_weekend_of_another_country_is_waited_out(sink):
    jane = UserFactory(unit__country="DE", time_zone="Europe/Berlin")
    happens(datetime(2026, 4, 2, 18, 0, tzinfo=UTC), jane)  # before Good Friday

    assert swept(datetime(2026, 4, 6, 10, 0, tzinfo=UTC)) == 0
    assert swept(datetime(2026, 4, 7, 7, 0, tzinfo=UTC)) == 1


def test_work_begins_on_the_persons_clocks(sink):
    far = UserFactory(time_zone="America/Montreal")
    happens(MORNING, far)

    assert [swept(MORNING), swept(datetime(2026, 6, 9, 13, 0, tzinfo=UTC))] == [0, 1]


def test_crisis_cell_is_told_of_a_freeze_at_night(company, comms, sink):
    karim = UserFactory(unit=company)
    RoleAssignment.objects.create(user=karim, role="crisis_cell", unit=company)
    with time_machine.travel(FRIDAY_EVENING, tick=False):
        notices.happen("freeze", 1, people=[karim, comms])
        notices.happen("changes", 1, people=[karim])

    swept(FRIDAY_EVENING)

    assert [message["To"] for message in sink.messages] == [karim.email]
    assert text_of(sink.messages[0]).count("\n- ") == 1


def test_several_of_a_kind_within_a_quarter_of_an_hour_are_one_mail(author, sink):
    happens(MORNING, author)
    swept(MORNING)
    for number in (2, 3):
        happens(MORNING + timedelta(minutes=number), author, target=number)

    assert swept(MORNING + timedelta(minutes=14)) == 0
    assert swept(MORNING + timedelta(minutes=15)) == 1
    assert text_of(sink.messages[1]).count("\n- ") == 2


def test_once_a_day_is_the_next_morning(author, sink):
    preferences.choose(author, {"changes": Choice(True, MailChoice.DIGEST)})
    happens(MORNING, author)

    assert swept(MORNING + timedelta(hours=2)) == 0
    assert swept(datetime(2026, 6, 10, 7, 0, tzinfo=UTC)) == 1


def test_who_wants_nothing_gets_nothing(author, sink):
    preferences.choose(author, {"changes": Choice(False, MailChoice.OFF)})
    happens(MORNING, author)

    assert not Notice.objects.exists()


def test_what_was_read_on_the_page_is_not_mailed(author, sink):
    happens(FRIDAY_EVENING, author)
    notices.read(notices.of(author))

    assert swept(MONDAY) == 0


def test_server_that_is_down_is_tried_again(author, sink, settings):
    settings.EMAIL_PORT = 1
    happens(MORNING, author)
    assert swept(MORNING) == 0
    settings.EMAIL_PORT = sink.port

    assert swept(MORNING) == 1


def test_address_that_does_not_exist_is_not_tried_again(author, sink):
    sink.refused.add(author.email)
    happens(MORNING, author)

    assert [swept(MORNING), swept(MORNING + timedelta(hours=1))] == [0, 0]


def test_address_that_is_not_taken_yet_is_tried_again(author, sink):
    sink.busy.add(author.email)
    happens(MORNING, author)
    assert swept(MORNING) == 0
    sink.busy.clear()

    assert swept(MORNING + digests.AGAIN) == 1


def test_who_is_off_keeps_nobody_elses_mail_back(author, reviewer, sink, monkeypatch):
    monkeypatch.setattr(digests, "PER_SWEEP", 1)
    happens(MORNING, author)
    type(author).objects.filter(pk=author.pk).update(time_zone="America/Montreal")
    happens(MORNING, reviewer, target=2)

    assert [swept(MORNING), swept(MORNING + timedelta(minutes=1))] == [0, 1]
    assert [message["To"] for message in sink.messages] == [reviewer.email]
    assert swept(datetime(2026, 6, 9, 13, 0, tzinfo=UTC)) == 1


def test_mail_carries_no_word_of_a_post(author, reviewer, sink):
    case = CaseFactory(author=author, text="Un secret de fabrique")
    with time_machine.travel(MORNING, tick=False):
        notices.happen("urgent", case.pk, people=[reviewer], unit=case.unit)

    swept(MORNING)

    assert "secret de fabrique" not in sink.messages[0].as_string()


def test_mail_is_stopped_with_one_click_and_no_sign_in(author, sink):
    happens(MORNING, author)
    swept(MORNING)
    message = sink.messages[0]
    link = message["List-Unsubscribe"].strip(" <>").removeprefix("http://testserver")

    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    strict = Client(enforce_csrf_checks=True)
    assert strict.get(link).status_code == 200
    assert preferences.choices_of([author], "changes")[author.pk].mail == MailChoice.NOW
    assert strict.post(link, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert preferences.choices_of([author], "changes")[author.pk] == Choice(True, MailChoice.OFF)
    assert strict.get(link[:-3] + "x/").status_code == 404
