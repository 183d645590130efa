"""What was taught and when: lessons passed by clause, and what came into force or was published."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from charter.models import Attempt, Lesson, LessonVersion, Version
from config.kernel.language import reading_language


@dataclass(frozen=True)
class Taught:
    """A text that came into force, or a lesson that was published: from when, on which clauses.

    No clauses: all of them. `name` is the title in the reader's language, `number` the edition.
    """

    at: datetime
    name: str
    number: int
    clauses: Collection[str]
    is_lesson: bool


def passed_by_clause(since: datetime) -> dict[str, int]:
    """Return how many people passed a lesson of each clause since then. Two queries."""
    passes = Attempt.objects.filter(passed=True, at__gte=since).order_by()
    pairs = passes.values_list("version__lesson", "user").distinct()
    clauses = dict(Lesson.objects.values_list("pk", "clause_ids"))
    people: dict[str, set[int]] = defaultdict(set)
    for lesson, user in pairs:
        for clause in clauses[lesson]:
            people[clause].add(user)
    return {clause: len(found) for clause, found in people.items()}


def taught(since: datetime, until: datetime) -> list[Taught]:
    """Return what came into force or was published in a period, oldest first. Two queries."""
    language = reading_language()
    versions = Version.objects.filter(in_force_at__gte=since, in_force_at__lt=until)
    lessons = LessonVersion.objects.filter(published_at__gte=since, published_at__lt=until)
    found = [
        Taught(row.in_force_at, row.layer.title, row.number, (), is_lesson=False)
        for row in versions.select_related("layer")
        if row.in_force_at and row.layer and row.number
    ]
    found += [
        Taught(
            row.published_at, row.content[language]["title"], row.number, row.lesson.clause_ids,
            is_lesson=True,
        )
        for row in lessons.select_related("lesson")
        if row.lesson.clause_ids
    ]  # fmt: skip
    return sorted(found, key=lambda each: each.at)
