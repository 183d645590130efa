"""What people have to learn, what counts as passed, and which lesson opens which channel."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import DatabaseError, transaction
from django.utils import translation

from charter.models import Attempt, Enrolment, Lesson, LessonVersion, User
from charter.services import lessons
from config.kernel.errors import Invalid, Stale
from tests.factories.lessons import lesson, missed, passed
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


def test_grade_passes_at_the_mark_and_keeps_the_answers(author: User) -> None:
    version = lesson(pass_mark=2)

    row = lessons.grade(user=author, version=version, answers={"q1": "yes", "q2": "a", "q3": "b"})

    assert (row.right, row.passed, row.answers["q3"]) == (2, True, "b")


def test_grade_below_the_mark_does_not_pass_and_may_be_tried_again(author: User) -> None:
    lesson(pass_mark=3)

    first, second = missed(author), passed(author)

    assert (first.passed, second.passed) == (False, True)


def test_grade_names_the_questions_without_an_answer(author: User) -> None:
    version = lesson()

    with pytest.raises(Invalid) as refused:
        lessons.grade(user=author, version=version, answers={"q2": "a", "q3": "unknown"})

    assert refused.value.params == {"numbers": "1, 3"}
    assert not Attempt.objects.exists()


def test_grade_refuses_a_lesson_that_changed_meanwhile(author: User) -> None:
    former = lesson(title="Avant")
    lesson(title="Après")

    with pytest.raises(Stale):
        lessons.grade(user=author, version=former, answers=lessons.right_answers(former))


@pytest.mark.parametrize("table", [Attempt, LessonVersion])
def test_attempts_and_versions_are_append_only(author: User, table: Any) -> None:
    lesson()
    passed(author)
    row = table.objects.get()

    with pytest.raises(DatabaseError), transaction.atomic():
        table.objects.filter(pk=row.pk).update(sha256="x") if table is LessonVersion else (
            table.objects.filter(pk=row.pk).update(passed=False)
        )
    with pytest.raises(DatabaseError), transaction.atomic():
        table.objects.filter(pk=row.pk)._raw_delete(table.objects.db)


def test_missing_lessons_are_those_not_passed(
    author: User, django_assert_num_queries: Callable[[int], Any]
) -> None:
    lesson("one")
    lesson("two")
    passed(author, "one")

    with django_assert_num_queries(1):
        missing = lessons.missing_lessons(author, ["one", "two", "unknown"])

    assert missing == ["two"]


def test_a_new_version_keeps_former_passes(author: User) -> None:
    lesson(title="Avant")
    first = passed(author)
    lesson(title="Après")

    assert lessons.missing_lessons(author, ["who-speaks"]) == []
    assert lessons.passing_attempts(author, ["who-speaks"]) == [first.pk]


def test_a_new_version_may_ask_everybody_again(author: User) -> None:
    lesson(title="Avant")
    passed(author)
    lesson(title="Après", again=True)

    assert lessons.missing_lessons(author, ["who-speaks"]) == ["who-speaks"]
    assert lessons.passing_attempts(author, ["who-speaks"]) == []


def test_an_editorial_version_after_a_retake_keeps_asking_for_the_retake(author: User) -> None:
    lesson(title="Avant")
    passed(author)
    lesson(title="Après", again=True)
    lesson(title="Après tout")

    assert lessons.missing_lessons(author, ["who-speaks"]) == ["who-speaks"]


def test_passing_attempts_names_the_latest_of_each_lesson(author: User) -> None:
    lesson("one")
    lesson("two")
    passed(author, "one")
    latest, other = passed(author, "one"), passed(author, "two")
    missed(author, "two")

    assert lessons.passing_attempts(author, ["one", "two"]) == [latest.pk, other.pk]


def test_lessons_come_as_path_then_my_channels_then_clauses_then_other_channels(
    author: User, django_assert_num_queries: Callable[[int], Any]
) -> None:
    lesson("of-a-clause", clause_ids=("respect",))
    lesson("of-bluesky", channel="bluesky", opens_channel=True)
    lesson("of-practice", channel="practice")
    lesson("second", starter_rank=2)
    lesson("first", starter_rank=1)
    Enrolment.objects.create(user=author, channel="practice")
    passed(author, "first")

    with django_assert_num_queries(3):
        found = lessons.lessons_for(author)

    keys = [progress.lesson.key for progress in found]
    assert keys == ["first", "second", "of-practice", "of-a-clause", "of-bluesky"]
    assert [progress.passed for progress in found] == [True, False, False, False, False]


def test_progress_counts_tries_and_says_what_a_pass_opens(author: User) -> None:
    lesson("of-bluesky", channel="bluesky", opens_channel=True)
    missed(author, "of-bluesky")
    missed(author, "of-bluesky")

    found = lessons.progress_of(author, Lesson.objects.get())

    assert (found.tries, found.passed, found.opens) == (2, False, "bluesky")


def test_the_lesson_of_a_clause_speaks_the_language_of_the_reader() -> None:
    lesson(clause_ids=("respect",), title="Le respect")

    with translation.override("en"):
        found = lessons.lesson_for_clause("respect")

    assert found == lessons.Link("who-speaks", "Le respect (en)", 3)
    assert lessons.lesson_for_clause("another") is None


def test_the_key_to_a_channel_is_asked_of_whoever_did_not_pass(author: User) -> None:
    lesson("of-bluesky", channel="bluesky", opens_channel=True, title="Bluesky")

    missing = lessons.channel_missing(author, "bluesky")
    passed(author, "of-bluesky")

    assert missing is not None
    assert missing.title == "Bluesky (fr)"
    assert lessons.channel_missing(author, "bluesky") is None
    assert lessons.channel_missing(author, "practice") is None


def test_a_lesson_that_opens_nothing_closes_nothing(author: User) -> None:
    lesson("of-bluesky", channel="bluesky")

    assert lessons.channel_missing(author, "bluesky") is None


def test_closed_among_asks_the_same_for_many_people(
    author: User, django_assert_num_queries: Callable[[int], Any]
) -> None:
    lesson("of-bluesky", channel="bluesky", opens_channel=True)
    passed(author, "of-bluesky")
    others = [UserFactory() for _ in range(5)]
    pairs = {(user.pk, network) for user in [author, *others] for network in ("bluesky", "wall")}

    with django_assert_num_queries(2):
        closed = lessons.closed_among(pairs)

    assert closed == {(user.pk, "bluesky") for user in others}


def test_only_ones_own_last_attempt_is_read(author: User, hr: User) -> None:
    lesson()
    missed(author)
    latest = passed(author)

    assert lessons.last_attempt(author, Lesson.objects.get()) == latest
    assert lessons.last_attempt(hr, Lesson.objects.get()) is None
