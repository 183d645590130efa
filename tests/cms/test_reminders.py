"""Reminders to verify contacts: to those who may, while they work, once a week at most."""

from datetime import UTC, date, datetime, timedelta

import pytest

from charter.models import User
from cms import reminders
from cms.models import ContactReminder, ContactsPage, HomePage
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db

# A Tuesday, 10:00 in Paris.
AT_WORK = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CONTACT = {"role": "Presse", "name": "Sophie", "hours": "7 h – 22 h", "phone": "+33 1 99 00 47 20"}


def directory_page(verified_on: date | None) -> None:
    home = HomePage.objects.get(locale__language_code="fr")
    page = ContactsPage(title="Qui appeler", slug="contacts", locale=home.locale)
    page.contacts = [{"type": "contact", "value": {**CONTACT, "verified_on": verified_on}}]
    home.add_child(instance=page)


@pytest.fixture
def overdue(db: None) -> None:
    """Give a page with a contact that nobody verified."""
    directory_page(None)


def recipients(mailoutbox: list) -> list[str]:
    return sorted(address for mail in mailoutbox for address in mail.to)


def test_those_who_may_verify_are_asked(
    overdue: None, hr: User, legal: User, mailoutbox: list
) -> None:
    UserFactory(moderator=True)
    UserFactory(hr=True, left=True)

    assert reminders.sweep(AT_WORK) == 2
    assert recipients(mailoutbox) == sorted([hr.email, legal.email])
    assert "Presse, Sophie, +33 1 99 00 47 20" in mailoutbox[0].body
    assert "http://testserver/fr/contacts/" in mailoutbox[0].body


def test_mail_is_in_the_language_of_the_person(overdue: None, mailoutbox: list) -> None:
    UserFactory(lead=True, english=True)

    reminders.sweep(AT_WORK)

    assert mailoutbox[0].subject == "Are these crisis contacts still right?"
    assert "/en/contacts/" in mailoutbox[0].body


def test_nobody_is_asked_when_all_is_verified(hr: User, mailoutbox: list) -> None:
    directory_page(date.today() - timedelta(days=90))

    assert reminders.sweep(AT_WORK) == 0
    assert not mailoutbox


@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 11, 22, 9, 0, tzinfo=UTC),  # a Sunday
        datetime(2026, 11, 24, 19, 0, tzinfo=UTC),
        datetime(2026, 7, 14, 9, 0, tzinfo=UTC),  # a holiday in France
    ],
)
def test_nobody_is_asked_outside_their_working_hours(
    overdue: None, hr: User, mailoutbox: list, now: datetime
) -> None:
    assert reminders.sweep(now) == 0
    assert not mailoutbox


def test_working_hours_are_those_of_the_person(overdue: None, mailoutbox: list) -> None:
    # 8:30 in London: work has not begun there, and has in Paris.
    london = UnitFactory(code="gb", country="GB")
    UserFactory(hr=True, unit=london, time_zone="Europe/London")

    assert reminders.sweep(datetime(2026, 11, 24, 8, 30, tzinfo=UTC)) == 0
    assert reminders.sweep(datetime(2026, 11, 24, 9, 30, tzinfo=UTC)) == 1


def test_person_is_asked_once_a_week(overdue: None, hr: User, mailoutbox: list) -> None:
    sent = [reminders.sweep(AT_WORK + timedelta(days=day)) for day in (0, 1, 6, 7, 8)]

    assert sent == [1, 0, 0, 1, 0]


def test_mail_that_could_not_be_sent_is_tried_again(
    overdue: None, hr: User, settings, mailoutbox: list
) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1

    assert reminders.sweep(AT_WORK) == 0
    assert not ContactReminder.objects.exists()
