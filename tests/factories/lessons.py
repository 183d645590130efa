"""Lessons, published by the real service, and people who passed them."""

from typing import Any

from charter.models import Attempt, Lesson, LessonVersion, User
from charter.services import lesson_publishing as publishing
from charter.services import lessons
from config.kernel.audit import SystemActor

SYSTEM = SystemActor("tests")
MAY_I = ("yes", "yes_if", "no")


def question(number: int, language: str = "fr", *, kind: str = "choice") -> dict[str, Any]:
    """Return one question; the first answer is the right one."""
    ids = MAY_I if kind == "may_i" else ("a", "b", "c")
    return {
        "id": f"q{number}",
        "kind": kind,
        "text": f"Question {number} ({language})",
        "post": f"Publication {number}" if kind == "may_i" else "",
        "picture": None,
        "answers": [
            {
                "id": answer,
                "text": f"Réponse {answer} ({language})",
                "right": answer == ids[0],
                "explanation": f"Explication {number}{answer} ({language})",
            }
            for answer in ids
        ],
    }


def content(language: str, *, questions: int = 3, title: str = "Qui parle") -> dict[str, Any]:
    """Return a lesson in one language."""
    return {
        "title": f"{title} ({language})",
        "summary": f"En deux mots ({language})",
        "minutes": 3,
        "parts": [
            {"kind": "text", "html": f"<p>Dites qui vous êtes ({language}).</p>"},
            {"kind": "examples", "do": ["Oui"], "avoid": ["Non"]},
        ],
        "questions": [
            question(n, language, kind="may_i" if n == 1 else "choice")
            for n in range(1, questions + 1)
        ],
    }


def lesson(key: str = "who-speaks", **wanted: Any) -> LessonVersion:
    """Publish a lesson; `wanted` are columns of its placing, pass_mark, again, or of its text."""
    pass_mark, again = wanted.pop("pass_mark", 2), wanted.pop("again", False)
    shape = {name: wanted.pop(name) for name in ("questions", "title") if name in wanted}
    both = {language: content(language, **shape) for language in lessons.LANGUAGES}
    return publishing.publish_lesson(
        key=key,
        text=publishing.LessonText(both, pass_mark, again=again),
        placing=publishing.Placing(**wanted),
        actor=SYSTEM,
    )


def passed(user: User, key: str = "who-speaks") -> Attempt:
    """Let somebody pass a lesson."""
    version = Lesson.objects.get(key=key).current
    assert version is not None
    return lessons.grade(user=user, version=version, answers=lessons.right_answers(version))


def missed(user: User, key: str = "who-speaks") -> Attempt:
    """Let somebody answer everything wrong."""
    version = Lesson.objects.get(key=key).current
    assert version is not None
    wrong = {
        q["id"]: next(a["id"] for a in q["answers"] if not a["right"])
        for q in version.content["fr"]["questions"]
    }
    return lessons.grade(user=user, version=version, answers=wrong)
