"""What was taught and when: editions and lessons, and who passed them, as counts."""

from datetime import timedelta

import pytest
from django.utils import timezone
from django.utils.translation import override

from charter.reports.teaching import passed_by_clause, taught
from tests.factories import lessons
from tests.factories.moderation import charter_in_force
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)


def test_person_counts_once_for_each_clause_of_a_lesson() -> None:
    lessons.lesson(clause_ids=["respect", "secrets"])
    lessons.lesson("again", clause_ids=["respect"])
    one, two = UserFactory(), UserFactory()
    for person, key in ((one, "who-speaks"), (one, "again"), (two, "who-speaks")):
        lessons.passed(person, key)

    assert passed_by_clause(timezone.now() - DAY) == {"respect": 2, "secrets": 2}


def test_who_missed_it_or_passed_before_does_not_count() -> None:
    lessons.lesson(clause_ids=["respect"])
    lessons.missed(UserFactory())
    lessons.passed(UserFactory())

    assert passed_by_clause(timezone.now() + DAY) == {}


def test_editions_and_lessons_of_clauses_are_told_in_order() -> None:
    now = timezone.now()
    charter_in_force(since=now - DAY)
    lessons.lesson(clause_ids=["respect"])
    lessons.lesson("about-nothing")

    with override("en"):
        found = taught(now - 2 * DAY, timezone.now())

    assert [(each.name, each.is_lesson, list(each.clauses)) for each in found] == [
        ("Charter", False, []), ("Qui parle (en)", True, ["respect"]),
    ]  # fmt: skip
