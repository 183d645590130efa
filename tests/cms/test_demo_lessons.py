"""The demo company's lessons: published once, in both languages, on the day of the charter."""

from datetime import UTC, datetime

import pytest

from charter.models import Lesson, LessonVersion
from charter.services import lessons
from cms import demo_lessons
from cms.demo_writing import pair
from cms.models import HomePage, LessonPage
from config.demo import load
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
DAY = datetime(2026, 1, 12, 7, tzinfo=UTC)


def seed() -> None:
    """Write the lessons."""
    homes = {code: HomePage.objects.get(locale__language_code=code) for code in ("fr", "en")}
    demo_lessons.seed(homes, writer=UserFactory(is_demo=True), at=DAY, pair=pair)


def test_lessons_are_published_once_on_their_day() -> None:
    seed()
    seed()

    expected = {lesson.key for lesson in load.load_lessons()}
    assert set(lessons.live().values_list("key", flat=True)) == expected
    assert set(LessonVersion.objects.values_list("published_at", "number")) == {(DAY, 1)}
    assert LessonPage.objects.filter(live=True).count() == 2 * len(expected)


def test_lessons_are_written_in_each_language() -> None:
    seed()

    content = Lesson.objects.get(key="who-am-i").current.content
    answers = {code: content[code]["questions"][0]["answers"][1]["text"] for code in content}
    assert answers["fr"].startswith("Oui")
    assert answers["en"].startswith("Yes")
    assert content["fr"]["title"] != content["en"]["title"]
