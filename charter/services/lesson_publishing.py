"""Publish lessons and retire them. A published version never changes (append-only by trigger)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from charter.models import Lesson, LessonVersion
from charter.rules import canonical_sha256
from charter.services.lessons import LANGUAGES, live
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed


@dataclass(frozen=True)
class LessonText:
    """What is taken. `content` is described in `charter.services.lessons`.

    `pass_mark` is the number of right answers needed; `again`: whoever passed an earlier version
    has to pass this one.
    """

    content: Mapping[str, Mapping[str, Any]]
    pass_mark: int
    again: bool = False


@dataclass(frozen=True)
class Placing:
    """Where a lesson belongs. `starter_rank` None: not part of the path for newcomers."""

    clause_ids: tuple[str, ...] = ()
    channel: str = ""
    opens_channel: bool = False
    starter_rank: int | None = None


def publish_lesson(
    *, key: str, text: LessonText, placing: Placing, actor: Any, at: datetime | None = None
) -> LessonVersion:
    """Keep a lesson as its next version, and let people take it.

    What is published unchanged makes no new version. `at` dates the demonstration's history.
    Raises Invalid when the two languages do not ask the same, or another lesson opens the
    channel already.
    """
    content, pass_mark, again = text.content, text.pass_mark, text.again
    if at is not None and not getattr(actor, "is_demo", False):
        raise NotAllowed("lesson.past_date")
    require_takeable(content, pass_mark)
    with transaction.atomic():
        lesson, _ = Lesson.objects.select_for_update().get_or_create(key=key)
        _require_one_key(lesson, placing)
        _place(lesson, placing)
        former, sha256 = lesson.current, content_sha256(content, pass_mark)
        if former is not None and former.sha256 == sha256 and not again:
            lesson.save()
            return former
        version = LessonVersion.objects.create(
            lesson=lesson,
            content={language: dict(content[language]) for language in LANGUAGES},
            pass_mark=pass_mark,
            sha256=sha256,
            published_at=at or timezone.now(),
            **_numbers(former, again=again),
        )
        lesson.current = version
        lesson.save()
        audit.record(version, "lesson.publish", actor=actor, lesson=key, sha256=sha256)
    return version


def retire(key: str, *, actor: Any) -> None:
    """Take a lesson away: it opens and asks nothing any more. What was passed stays known."""
    with transaction.atomic():
        lesson = live().select_for_update().filter(key=key).first()
        if lesson is None:
            return
        lesson.retired_at = timezone.now()
        lesson.save(update_fields=["retired_at"])
        audit.record(lesson, "lesson.retire", actor=actor, lesson=key)


def content_sha256(content: Mapping[str, Any], pass_mark: int) -> str:
    """Return the hash of what is taken: both languages, and how much is asked."""
    sealed = {"content": {x: content[x] for x in LANGUAGES}, "pass_mark": pass_mark}
    return canonical_sha256(sealed)


def require_takeable(content: Mapping[str, Mapping[str, Any]], pass_mark: int) -> None:
    """Raise Invalid unless both languages ask the same, and the pass mark can be reached."""
    french, english = content["fr"]["questions"], content["en"]["questions"]
    if not french:
        raise Invalid("lesson.no_question")
    if [_asked(q) for q in french] != [_asked(q) for q in english]:
        raise Invalid("lesson.languages_differ")
    for number, question in enumerate(french, start=1):
        if sum(bool(answer["right"]) for answer in question["answers"]) != 1:
            raise Invalid("lesson.one_right_answer", number=number)
    if not 1 <= pass_mark <= len(french):
        raise Invalid("lesson.pass_mark", questions=len(french))


def _asked(question: Mapping[str, Any]) -> tuple[Any, ...]:
    answers = tuple((answer["id"], bool(answer["right"])) for answer in question["answers"])
    return (question["id"], question["kind"], answers)


def _require_one_key(lesson: Lesson, placing: Placing) -> None:
    """Two locks on one door would be a riddle."""
    if not placing.opens_channel:
        return
    if not placing.channel:
        raise Invalid("lesson.no_channel")
    others = live().filter(channel=placing.channel, opens_channel=True).exclude(pk=lesson.pk)
    if others.exists():
        raise Invalid("lesson.channel_taken", lesson=others.values_list("key", flat=True)[0])


def _place(lesson: Lesson, placing: Placing) -> None:
    lesson.clause_ids = list(placing.clause_ids)
    lesson.channel = placing.channel
    lesson.opens_channel = placing.opens_channel
    lesson.starter_rank = placing.starter_rank
    lesson.retired_at = None


def _numbers(former: LessonVersion | None, *, again: bool) -> dict[str, int]:
    if former is None:
        return {"number": 1, "valid_from_number": 1}
    number = former.number + 1
    return {"number": number, "valid_from_number": number if again else former.valid_from_number}
