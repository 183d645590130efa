"""Who of the demo company has passed which lessons; everyone's first weeks, drawn once."""

from datetime import UTC, datetime, time, timedelta
from random import Random

from django.db import transaction

from charter.models import Attempt, Lesson, LessonVersion, User
from charter.services import lessons
from config.demo.world import World

# Shares of people: who finished the path, who began it, who went further, who needed a second try.
PATH_SHARE, BEGUN_SHARE, FURTHER_SHARE, SECOND_TRY_SHARE = 0.8, 0.93, 0.22, 0.15
# Of the cast, who has only begun the path, who has taken nothing, and who lacks a channel's key.
BEGUN_ONLY, NOT_BEGUN, WITHOUT_KEY = {"karim"}, {"yann"}, {"emma"}


def seed(world: World) -> None:
    """Let most people pass the starter path in their first weeks, and some go further."""
    if Attempt.objects.exists():
        return
    found = list(lessons.live().select_related("current__lesson"))
    names = {user.pk: key for key, user in world.cast.items()}
    random = world.stream("lessons")
    rows: list[Attempt] = []
    for person in User.objects.filter(is_demo=True).order_by("pk"):
        for lesson in _passed_by(random, names.get(person.pk, ""), found):
            rows += _tries(random, world, person, lesson)
    with transaction.atomic():
        for row in Attempt.objects.bulk_create(rows, batch_size=500):
            if row.passed:
                version = row.version
                world.note(
                    row.at, row, "lesson.pass", actor=row.user,
                    lesson=version.lesson.key, n=version.number,
                )  # fmt: skip


def _passed_by(random: Random, key: str, found: list[Lesson]) -> list[Lesson]:
    """Draw which lessons somebody has passed; the cast shows each situation."""
    drawn, further = random.random(), random.random() < FURTHER_SHARE
    path = [lesson for lesson in found if lesson.starter_rank is not None]
    rest = [lesson for lesson in found if lesson.starter_rank is None]
    if key in NOT_BEGUN:
        return []
    if key in BEGUN_ONLY:
        return path[:1]
    if key:
        return [x for x in found if not (x.opens_channel and key in WITHOUT_KEY)]
    if drawn >= PATH_SHARE:
        return path[:1] if drawn < BEGUN_SHARE else []
    return path + (rest if further else [])


def _tries(random: Random, world: World, person: User, lesson: Lesson) -> list[Attempt]:
    """One attempt that passed, after another that did not for some."""
    version: LessonVersion = lesson.current  # type: ignore[assignment]
    at = _moment(random, world, person, version)
    right = lessons.right_answers(version)
    row = Attempt(user=person, version=version, answers=right, right=len(right), passed=True, at=at)
    if random.random() >= SECOND_TRY_SHARE:
        return [row]
    before = at - timedelta(minutes=random.randrange(4, 30))
    return [_missed(person, version, before), row]


def _moment(random: Random, world: World, person: User, version: LessonVersion) -> datetime:
    """Some morning or afternoon within three weeks of the first day, or of the lesson's."""
    joined = datetime.combine(person.joined_on, time(9), tzinfo=UTC)
    at = max(joined, version.published_at) + timedelta(days=random.randrange(1, 21))
    return min(at.replace(hour=random.randrange(8, 16)), world.now - timedelta(hours=1))


def _missed(person: User, version: LessonVersion, at: datetime) -> Attempt:
    """One wrong answer too many."""
    right = lessons.right_answers(version)
    too_many = version.content["fr"]["questions"][: len(right) - version.pass_mark + 1]
    wrong = {q["id"]: next(a["id"] for a in q["answers"] if not a["right"]) for q in too_many}
    return Attempt(
        user=person, version=version, answers=right | wrong,
        right=len(right) - len(wrong), passed=False, at=at,
    )  # fmt: skip
