"""The lessons one passed: first times only, in one's language, also those withdrawn since."""

from datetime import UTC, date, datetime

import pytest
import time_machine
from django.utils.translation import override

from charter.models import Lesson, User
from charter.services.passed_lessons import lessons_passed
from tests.factories.lessons import lesson, missed, passed
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
ALWAYS = datetime(1970, 1, 1, tzinfo=UTC)


@pytest.fixture
def person() -> User:
    """Give somebody who passed a lesson in October."""
    person = UserFactory()
    lesson(title="Qui parle")
    with time_machine.travel(datetime(2026, 10, 5, 12, tzinfo=UTC), tick=False):
        passed(person)
    return person


@pytest.mark.parametrize("language", ["fr", "en"])
def test_lesson_has_its_title_and_the_day_it_was_passed(person: User, language: str) -> None:
    with override(language):
        (found,) = lessons_passed(person, since=ALWAYS)

    assert (found.title, found.day) == (f"Qui parle ({language})", date(2026, 10, 5))


def test_lesson_that_was_missed_or_passed_by_others_is_not_there(person: User) -> None:
    other = UserFactory()
    missed(other)

    assert lessons_passed(other, since=ALWAYS) == []


def test_lesson_withdrawn_since_was_passed_all_the_same(person: User) -> None:
    Lesson.objects.update(retired_at=datetime(2026, 11, 1, tzinfo=UTC))

    assert len(lessons_passed(person, since=ALWAYS)) == 1


def test_lesson_counts_from_the_first_time(person: User) -> None:
    with time_machine.travel(datetime(2026, 11, 5, 12, tzinfo=UTC), tick=False):
        passed(person)

    assert lessons_passed(person, since=datetime(2026, 11, 1, tzinfo=UTC)) == []
