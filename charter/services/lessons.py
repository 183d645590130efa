"""What people have to learn, what they have passed, and which lesson opens which channel.

A lesson's content is, per language ("fr" and "en", the same questions in both):

    {"title", "summary", "minutes",
     "parts": [{"kind": "text", "html"}
             | {"kind": "picture", "picture": PICTURE, "caption"}
             | {"kind": "examples", "do": [text], "avoid": [text]}],
     "questions": [{"id", "kind": "may_i" | "choice", "text", "post", "picture": PICTURE | None,
                    "answers": [{"id", "text", "right", "explanation"}]}]}

PICTURE is {"id": number of the picture, "alt", "width", "height"}. A question "may I post this?"
shows `post` as it would look and has the answers "yes", "yes_if" and "no". Exactly one answer is
right. Answers are read by the person who gave them only; others may learn that somebody passed.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from django.db.models import Count, Exists, F, Max, OuterRef, Q, QuerySet
from django.db.models.fields.json import KeyTextTransform, KeyTransform
from django.urls import reverse

from charter.models import Attempt, Clause, Enrolment, Lesson, LessonVersion
from charter.states import VersionState
from config.kernel import audit
from config.kernel.errors import Invalid, Stale
from config.kernel.language import reading_language

LANGUAGES = ("fr", "en")


class Why(StrEnum):
    """Why a lesson is in somebody's list, in the order of the list."""

    STARTER = "starter"
    CHANNEL = "channel"
    CLAUSE = "clause"
    OTHER_CHANNEL = "other_channel"


@dataclass(frozen=True)
class Link:
    """What a link to a lesson says, in the reader's language."""

    key: str
    title: str
    minutes: int

    @property
    def url(self) -> str:
        """The address of the lesson, in the active language."""
        return reverse("charter:lesson", args=[self.key])


@dataclass(frozen=True)
class Progress:
    """One lesson and how far a person is with it. `tries` counts all attempts ever made."""

    lesson: Lesson
    why: Why
    passed: bool
    tries: int
    last_at: datetime | None

    @property
    def version(self) -> LessonVersion:
        """The lesson as it stands."""
        assert self.lesson.current is not None  # `live` asks for one
        return self.lesson.current

    @property
    def text(self) -> Mapping[str, Any]:
        """The lesson in the reader's language."""
        return text_of(self.version)

    @property
    def link(self) -> Link:
        """What a link to it says."""
        return Link(self.lesson.key, self.text["title"], self.text["minutes"])

    @property
    def opens(self) -> str:
        """The channel that passing opens; empty when it opens none."""
        return self.lesson.channel if self.lesson.opens_channel else ""


def live() -> QuerySet[Lesson]:
    """Return the lessons that people can take."""
    return Lesson.objects.filter(retired_at__isnull=True, current__isnull=False)


def text_of(version: LessonVersion) -> Mapping[str, Any]:
    """Return a lesson's content in the reader's language."""
    content: Mapping[str, Any] = version.content[_language()]
    return content


def lesson_content(key: str) -> Mapping[str, Any] | None:
    """Return both languages of a lesson as they were published last; None before the first."""
    found = Lesson.objects.filter(key=key, current__isnull=False)
    return found.values_list("current__content", flat=True).first()


def lessons_for(user: Any) -> list[Progress]:
    """Return every lesson with this person's progress. Three queries.

    The starter path first, then the lessons of their channels, then those of clauses, then the
    keys of channels they do not use yet.
    """
    lessons = list(live().select_related("current"))
    mine = set(
        Enrolment.objects.filter(user=user, until__isnull=True).values_list("channel", flat=True)
    )
    tried = _tried(user, [lesson.pk for lesson in lessons])
    found = [_progress(lesson, _why(lesson, mine), tried.get(lesson.pk)) for lesson in lessons]
    # Sorting is stable, and the model's own order is that of the path, then of the keys.
    return sorted(found, key=lambda progress: list(Why).index(progress.why))


def progress_of(user: Any, lesson: Lesson) -> Progress:
    """Return this person's progress with one lesson. Two queries."""
    mine = set(
        Enrolment.objects.filter(user=user, until__isnull=True).values_list("channel", flat=True)
    )
    return _progress(lesson, _why(lesson, mine), _tried(user, [lesson.pk]).get(lesson.pk))


def missing_lessons(user: Any, keys: Iterable[str]) -> list[str]:
    """Return which of these lessons a person has still to pass. One query.

    A key without a lesson that can be taken asks nothing of anybody.
    """
    wanted = live().filter(~Exists(_passes(user.pk)), key__in=list(keys))
    return list(wanted.values_list("key", flat=True))


def owed_lessons(user: Any) -> list[Link]:
    """Return the lessons of the path and of a person's channels that they have still to pass."""
    mine = Enrolment.objects.filter(user=user, until__isnull=True).values("channel")
    asked = Q(starter_rank__isnull=False) | Q(channel__in=mine) & ~Q(channel="")
    return [_link(row) for row in _with_titles(live().filter(asked, ~Exists(_passes(user.pk))))]


def passing_attempts(user: Any, keys: Iterable[str]) -> list[int]:
    """Return the id of the latest attempt that counts for each of these lessons. One query."""
    rows = Attempt.objects.filter(
        user_id=user.pk,
        passed=True,
        version__lesson__key__in=list(keys),
        version__number__gte=F("version__lesson__current__valid_from_number"),
    )
    latest = rows.order_by("at", "pk").values_list("version__lesson_id", "pk")
    return sorted(dict(latest).values())


def lesson_for_clause(clause_id: str) -> Link | None:
    """Return the lesson that teaches a clause."""
    return lessons_for_clauses([clause_id]).get(clause_id)


def lesson_choices() -> list[tuple[str, str]]:
    """Return (key, title) of the lessons that are published, for editors."""
    return [(link.key, link.title) for link in map(_link, _with_titles(live()))]


def lessons_for_clauses(clause_ids: Iterable[str]) -> dict[str, Link]:
    """Return the lesson of each clause that has one. Two queries at most.

    The one its text names comes first; otherwise the first one that names the clause.
    """
    wanted = set(clause_ids)
    if not wanted:
        return {}
    lessons = list(_with_titles(live()))
    if not lessons:
        return {}
    links = {lesson.key: _link(lesson) for lesson in lessons}
    found = {
        clause_id: links[lesson.key]
        for lesson in reversed(lessons)
        for clause_id in wanted.intersection(lesson.clause_ids)
    }
    named = Clause.objects.filter(version__state=VersionState.IN_FORCE, clause_id__in=wanted)
    for clause_id, key in named.exclude(lesson="").values_list("clause_id", "lesson"):
        if key in links:
            found[clause_id] = links[key]
    return found


def lesson_passes(keys: Iterable[str]) -> dict[str, int]:
    """Return how many people at work have passed each of these lessons as it stands. One query.

    A number, never whose: whoever shows it keeps to groups of ten at least.
    """
    rows = Attempt.objects.filter(
        passed=True,
        user__is_active=True,
        version__lesson__key__in=list(keys),
        version__number__gte=F("version__lesson__current__valid_from_number"),
    )
    people = rows.order_by().values_list("version__lesson__key")
    return dict(people.annotate(Count("user", distinct=True)))


def links(keys: Iterable[str]) -> dict[str, Link]:
    """Return what to say of each of these lessons that can be taken. One query."""
    return {row.key: _link(row) for row in _with_titles(live().filter(key__in=list(keys)))}


def channel_lesson(channel: str) -> Link | None:
    """Return the lesson that opens a channel; None when the channel is open to everybody."""
    found = _with_titles(live().filter(channel=channel, opens_channel=True)).first()
    return _link(found) if found is not None else None


def channel_missing(user: Any, channel: str) -> Link | None:
    """Return the lesson this person must pass before sending to a channel. One query."""
    return channels_missing(user, [channel]).get(channel)


def channels_missing(user: Any, channels: Collection[str]) -> dict[str, Link]:
    """Return the lesson to pass first for each of these channels that is closed. One query."""
    if not channels:
        return {}
    closed = live().filter(
        ~Exists(_passes(user.pk)), channel__in=list(channels), opens_channel=True
    )
    return {row.channel: _link(row) for row in _with_titles(closed)}


def closed_among(pairs: Iterable[tuple[int, str]]) -> frozenset[tuple[int, str]]:
    """Return which of these (id of a person, channel) may not send yet. Two queries at most."""
    wanted = frozenset(pairs)
    keys = live().filter(channel__in={channel for _, channel in wanted}, opens_channel=True)
    channels = dict(keys.values_list("pk", "channel")) if wanted else {}
    if not channels:
        return frozenset()
    passed = Attempt.objects.filter(
        user_id__in={person for person, _ in wanted},
        passed=True,
        version__lesson_id__in=list(channels),
        version__number__gte=F("version__lesson__current__valid_from_number"),
    ).values_list("user_id", "version__lesson__channel")
    closed = frozenset(channels.values())
    return frozenset(pair for pair in wanted if pair[1] in closed) - frozenset(passed)


def last_attempt(user: Any, lesson: Lesson) -> Attempt | None:
    """Return this person's own last attempt; nobody else's can be asked for."""
    return Attempt.objects.filter(user_id=user.pk, version__lesson=lesson).first()


def grade(*, user: Any, version: LessonVersion, answers: Mapping[str, str]) -> Attempt:
    """Keep one attempt; `answers` maps questions to answers by their ids. Retakes are unlimited.

    Raises Stale when the lesson changed since the page was shown, and Invalid with the numbers
    of the questions that have no answer.
    """
    if not live().filter(current=version).exists():
        raise Stale("lesson.changed")
    questions = version.content["fr"]["questions"]
    given = {q["id"]: answers.get(q["id"], "") for q in questions}
    open_ones = unanswered(version, given)
    if open_ones:
        raise Invalid("lesson.unanswered", numbers=", ".join(map(str, open_ones)))
    right = sum(given[q["id"]] == _right(q) for q in questions)
    passed = right >= version.pass_mark
    row = Attempt.objects.create(
        user=user, version=version, answers=given, right=right, passed=passed
    )
    if passed:
        # A miss is between the person and the lesson, so it leaves no event.
        audit.record(row, "lesson.pass", actor=user, lesson=version.lesson.key, n=version.number)
    return row


def unanswered(version: LessonVersion, answers: Mapping[str, str]) -> list[int]:
    """Return the numbers, from 1, of the questions without an answer of theirs."""
    return [
        number
        for number, question in enumerate(version.content["fr"]["questions"], start=1)
        if answers.get(question["id"]) not in {answer["id"] for answer in question["answers"]}
    ]


def right_answers(version: LessonVersion) -> dict[str, str]:
    """Return the right answer of every question, by ids."""
    return {q["id"]: _right(q) for q in version.content["fr"]["questions"]}


def _right(question: Mapping[str, Any]) -> str:
    return next(str(answer["id"]) for answer in question["answers"] if answer["right"])


def _passes(user_pk: int) -> QuerySet[Attempt]:
    """The attempts of a person that count for the lesson of the outer row."""
    return Attempt.objects.filter(
        user_id=user_pk,
        passed=True,
        version__lesson=OuterRef("pk"),
        version__number__gte=OuterRef("current__valid_from_number"),
    ).order_by()


def _tried(user: Any, lesson_ids: Collection[int]) -> dict[int, Mapping[str, Any]]:
    rows = (
        Attempt.objects.filter(user_id=user.pk, version__lesson_id__in=lesson_ids)
        .order_by()
        .values("version__lesson_id")
        .annotate(
            best=Max("version__number", filter=Q(passed=True)),
            tries=Count("pk"),
            last=Max("at"),
        )
    )
    return {row["version__lesson_id"]: row for row in rows}


def _progress(lesson: Lesson, why: Why, tried: Mapping[str, Any] | None) -> Progress:
    assert lesson.current is not None  # `live` asks for one
    if tried is None:
        return Progress(lesson, why, passed=False, tries=0, last_at=None)
    passed = (tried["best"] or 0) >= lesson.current.valid_from_number
    return Progress(lesson, why, passed=passed, tries=tried["tries"], last_at=tried["last"])


def _why(lesson: Lesson, mine: Collection[str]) -> Why:
    if lesson.starter_rank is not None:
        return Why.STARTER
    if not lesson.channel:
        return Why.CLAUSE
    return Why.CHANNEL if lesson.channel in mine else Why.OTHER_CHANNEL


def _with_titles(lessons: QuerySet[Lesson]) -> QuerySet[Lesson]:
    """Lessons with what a link says, and nothing of the long content."""
    text = KeyTransform(_language(), "current__content")
    return lessons.annotate(
        link_title=KeyTextTransform("title", text),
        link_minutes=KeyTextTransform("minutes", text),
    )


def _link(lesson: Any) -> Link:
    return Link(lesson.key, lesson.link_title, int(lesson.link_minutes or 1))


def _language() -> str:
    return reading_language()
