"""The lessons a person passed, for that person alone."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Min
from django.utils import timezone

from charter.models import Attempt, Lesson
from charter.services.lessons import text_of


@dataclass(frozen=True)
class PassedLesson:
    """A lesson's title in the reader's language, and the day it was passed for the first time."""

    title: str
    day: date


def lessons_passed(person: Any, *, since: datetime) -> list[PassedLesson]:
    """Return the lessons a person first passed since then, oldest first, in two queries.

    A lesson that was withdrawn later was passed all the same.
    """
    passes = Attempt.objects.filter(user=person, passed=True).order_by()
    days = dict(passes.values_list("version__lesson").annotate(Min("at")))
    days = {lesson: at for lesson, at in days.items() if at >= since}
    lessons = Lesson.objects.filter(pk__in=days).select_related("current")
    titles = {row.pk: text_of(row.current)["title"] for row in lessons if row.current is not None}
    ordered = sorted(titles, key=lambda key: (days[key], key))
    return [PassedLesson(titles[key], timezone.localtime(days[key]).date()) for key in ordered]
