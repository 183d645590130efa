"""The demo company's campaigns have a past, and its people asked."""

from datetime import UTC, datetime

import pytest

from charter import demo_campaigns
from charter.models import Campaign, FaqEntry, Member, Message, Question, Reminder, User, Version
from charter.services import answers, reminders
from config.demo.people import load_cast
from config.demo.world import World
from tests.factories.campaigns import acknowledged
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
NOW = datetime(2030, 6, 3, 10, tzinfo=UTC)


@pytest.fixture
def world(version: Version) -> World:
    """Give the cast, of whom one has read what binds them."""
    made = World(now=NOW)
    for member in load_cast():
        made.cast[member.key] = UserFactory(first_name=member.key, is_demo=True, hr=True)
    acknowledged(made.cast["camille"])
    unit = made.cast["nadia"].unit
    User.objects.update(unit=unit)
    for person in made.cast.values():
        person.unit = unit
        person.roles.update(unit=unit)
    demo_campaigns.seed(made)
    return made


def test_those_who_have_not_answered_got_their_reminders(world: World) -> None:
    silent = Member.objects.exclude(user=world.cast["camille"]).first()

    assert silent is not None
    assert silent.reminders.count() == 4
    assert not Reminder.objects.filter(member__user=world.cast["camille"]).exists()
    assert Campaign.objects.get().opened_at == Version.objects.get().in_force_at


def test_nobody_of_the_demo_gets_mail_about_its_past(world: World) -> None:
    assert (reminders.sweep(NOW), answers.sweep(NOW)) == (0, 0)


def test_some_questions_wait_and_some_are_published(world: World) -> None:
    assert set(Question.objects.values_list("state", flat=True)) == {"open", "answered"}
    assert FaqEntry.objects.count() == 3


def test_second_run_adds_nothing(world: World) -> None:
    before = Message.objects.count(), Reminder.objects.count()

    demo_campaigns.seed(world)

    assert (Message.objects.count(), Reminder.objects.count()) == before
