"""Who of the demo company has passed which lessons."""

from datetime import UTC, datetime

import pytest

from charter import demo_lessons
from charter.models import Attempt, Enrolment, LessonVersion, User
from charter.services import lessons
from config.demo.people import load_cast
from config.demo.world import World
from tests.factories.lessons import lesson
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
NOW = datetime(2030, 6, 1, 10, tzinfo=UTC)
PATH = ["one", "two", "three"]


@pytest.fixture
def world(db: None) -> World:
    """Give the cast and a crowd, with a path of three lessons and a channel's key."""
    for rank, key in enumerate(PATH, start=1):
        lesson(key, starter_rank=rank)
    lesson("of-bluesky", channel="bluesky", opens_channel=True)
    made = World(now=NOW)
    for member in load_cast():
        made.cast[member.key] = UserFactory(first_name=member.key, is_demo=True)
    UserFactory.create_batch(60, is_demo=True)
    demo_lessons.seed(made)
    return made


def missing(user: User) -> set[str]:
    """Return which lessons somebody has still to pass."""
    return set(lessons.missing_lessons(user, [*PATH, "of-bluesky"]))


def test_the_cast_shows_each_situation(world: World) -> None:
    assert missing(world.cast["camille"]) == set()
    assert missing(world.cast["emma"]) == {"of-bluesky"}
    assert missing(world.cast["karim"]) == {"two", "three", "of-bluesky"}
    assert missing(world.cast["yann"]) == {*PATH, "of-bluesky"}


def test_most_people_have_passed_the_path(world: World) -> None:
    people = User.objects.filter(is_demo=True)

    finished = [person for person in people if not missing(person) & set(PATH)]

    assert len(people) // 2 < len(finished) < len(people)


def test_attempts_come_after_the_lesson_and_before_now(world: World) -> None:
    published = LessonVersion.objects.earliest("published_at").published_at

    moments = Attempt.objects.values_list("at", flat=True)

    assert all(published < at < NOW for at in moments)


def test_a_second_run_changes_nothing(world: World) -> None:
    before = Attempt.objects.count()

    demo_lessons.seed(world)

    assert Attempt.objects.count() == before
    assert len(world.events) == Attempt.objects.filter(passed=True).count()


def test_nobody_is_held_by_a_channel_they_do_not_use(world: World) -> None:
    assert not Enrolment.objects.exists()
    assert lessons.closed_among({(world.cast["emma"].pk, "practice")}) == frozenset()
