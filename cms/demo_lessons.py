"""The demo company's lessons: pages in both languages, published when the charter first was."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.html import format_html_join

from charter.public import LessonText, Placing, publish_lesson
from cms.lesson_text import lesson_text
from cms.models import LessonIndexPage, LessonPage
from config.demo import load
from config.demo.load import DemoLesson, DemoPart, DemoQuestion
from config.demo.texts import Text

TITLE = Text(fr="Leçons", en="Lessons")
# A pair of pages, French and English: (model, parents by language, slug=, title=).
Pair = Callable[..., dict[str, Any]]


@transaction.atomic
def seed(homes: Mapping[str, Any], *, writer: Any, at: datetime, pair: Pair) -> None:
    """Write every lesson once; each was published at `at`, before anybody took it."""
    if LessonIndexPage.objects.exists():
        return
    index = pair(LessonIndexPage, homes, slug="lessons", title=TITLE)
    for page in index.values():
        page.save_revision(user=writer).publish(user=writer, skip_permission_checks=True)
    for lesson in load.load_lessons():
        _publish(lesson, index, writer=writer, at=at, pair=pair)


def _publish(
    lesson: DemoLesson, index: Mapping[str, Any], *, writer: Any, at: datetime, pair: Pair
) -> None:
    pages: dict[str, LessonPage] = {}
    # The pair is made of pages with their key, since translations copy it.
    made = pair(LessonPage, index, slug=lesson.slug, title=lesson.title)
    for language, page in made.items():
        for name, value in _fields(lesson, language).items():
            setattr(page, name, value)
        page.save_revision(user=writer)
        pages[language] = page
    placing = Placing(lesson.clauses, lesson.channel, lesson.opens, lesson.starter or None)
    publish_lesson(
        key=lesson.key,
        text=LessonText({k: lesson_text(page) for k, page in pages.items()}, lesson.pass_mark),
        placing=placing,
        actor=writer,
        at=at,
    )
    # What is published unchanged stays the version of that day.
    revision = pages["fr"].get_latest_revision()
    revision.publish(user=writer, skip_permission_checks=True)


def _fields(lesson: DemoLesson, language: str) -> dict[str, Any]:
    return {
        "key": lesson.key,
        "summary": lesson.summary.in_language(language),
        "minutes": lesson.minutes,
        "clause_ids": list(lesson.clauses),
        "channel": lesson.channel,
        "opens_channel": lesson.opens,
        "starter_rank": lesson.starter or None,
        "pass_mark": lesson.pass_mark,
        "parts": [_part(part, language) for part in lesson.parts],
        "questions": [_question(question, language) for question in lesson.questions],
    }


def _part(part: DemoPart, language: str) -> dict[str, Any]:
    if part.kind == "text":
        lines = ((line,) for line in part.text.in_language(language))
        return {"type": "text", "value": format_html_join("", "<p>{}</p>", lines)}
    do, avoid = part.do.in_language(language), part.avoid.in_language(language)
    return {"type": "examples", "value": {"do": list(do), "avoid": list(avoid)}}


def _question(question: DemoQuestion, language: str) -> dict[str, Any]:
    if question.kind == "may_i":
        wording = ("text", "post", "condition", "why_yes", "why_yes_if", "why_no")
        value: dict[str, Any] = {w: getattr(question, w).in_language(language) for w in wording}
        return {"type": "may_i", "value": value | {"right": question.right, "image": None}}
    rows = zip(
        question.answers.in_language(language),
        question.explanations.in_language(language),
        strict=True,
    )
    answers = [
        {"text": text, "explanation": why, "right": number == question.right}
        for number, (text, why) in enumerate(rows, start=1)
    ]
    value = {"text": question.text.in_language(language), "answers": answers}
    return {"type": "choice", "value": value}
