"""Publishing and retiring lessons."""

from typing import Any

import pytest

from charter.models import Lesson, LessonVersion, User
from charter.services import lesson_publishing as publishing
from charter.services import lessons
from config.kernel.errors import Invalid, NotAllowed
from tests.factories.lessons import SYSTEM, content, lesson, passed

pytestmark = pytest.mark.django_db


def publish(**changed: Any) -> LessonVersion:
    """Publish with both languages, and something changed in English."""
    both = {"fr": content("fr"), "en": content("en") | changed}
    return publishing.publish_lesson(
        key="who-speaks",
        text=publishing.LessonText(both, 2),
        placing=publishing.Placing(),
        actor=SYSTEM,
    )


def test_publishing_the_same_again_makes_no_version() -> None:
    first, second = lesson(), lesson(starter_rank=4)

    assert first == second
    assert Lesson.objects.get().starter_rank == 4


def test_publishing_another_text_makes_the_next_version() -> None:
    lesson(title="Avant")

    version = lesson(title="Après")

    assert (version.number, version.valid_from_number) == (2, 1)
    assert Lesson.objects.get().current == version


def test_both_languages_ask_the_same_questions() -> None:
    with pytest.raises(Invalid) as refused:
        publish(questions=content("en", questions=2)["questions"])

    assert refused.value.code == "lesson.languages_differ"


def test_both_languages_have_the_same_right_answers() -> None:
    questions = content("en")["questions"]
    questions[0]["answers"][0]["right"] = False
    questions[0]["answers"][1]["right"] = True

    with pytest.raises(Invalid) as refused:
        publish(questions=questions)

    assert refused.value.code == "lesson.languages_differ"


@pytest.mark.parametrize("mark", [0, 4])
def test_the_pass_mark_can_be_reached(mark: int) -> None:
    with pytest.raises(Invalid) as refused:
        lesson(pass_mark=mark)

    assert refused.value.code == "lesson.pass_mark"


def test_a_lesson_without_a_question_is_refused() -> None:
    with pytest.raises(Invalid) as refused:
        lesson(questions=0, pass_mark=0)

    assert refused.value.code == "lesson.no_question"


def test_a_channel_has_one_key() -> None:
    lesson("first", channel="bluesky", opens_channel=True)

    with pytest.raises(Invalid) as refused:
        lesson("second", channel="bluesky", opens_channel=True)

    assert (refused.value.code, refused.value.params) == (
        "lesson.channel_taken",
        {"lesson": "first"},
    )


def test_a_key_needs_its_channel() -> None:
    with pytest.raises(Invalid) as refused:
        lesson(opens_channel=True)

    assert refused.value.code == "lesson.no_channel"


def test_a_retired_lesson_asks_and_opens_nothing(author: User) -> None:
    lesson("of-bluesky", channel="bluesky", opens_channel=True)

    publishing.retire("of-bluesky", actor=SYSTEM)

    assert lessons.missing_lessons(author, ["of-bluesky"]) == []
    assert lessons.channel_missing(author, "bluesky") is None
    assert lessons.lessons_for(author) == []


def test_a_lesson_published_again_remembers_who_passed(author: User) -> None:
    lesson()
    passed(author)
    publishing.retire("who-speaks", actor=SYSTEM)

    lesson()

    assert lessons.missing_lessons(author, ["who-speaks"]) == []


def test_only_demonstration_people_date_a_lesson(author: User) -> None:
    both = {"fr": content("fr"), "en": content("en")}
    with pytest.raises(NotAllowed):
        publishing.publish_lesson(
            key="late",
            text=publishing.LessonText(both, 2),
            placing=publishing.Placing(),
            actor=author,
            at=author.date_joined,
        )
