"""A lesson page as plain values: the content that `charter.services.lessons` describes."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.rich_text import expand_db_html

if TYPE_CHECKING:
    from cms.models import LessonPage

LETTERS = "abcdefgh"


def lesson_text(page: "LessonPage") -> dict[str, Any]:
    """Return what a lesson's version freezes of one language: JSON values only.

    Questions and answers are numbered in their order, so that both languages name them alike.
    """
    with translation.override(page.language):
        return {
            "title": page.title,
            "summary": page.summary,
            "minutes": page.minutes,
            "parts": [PARTS[child.block_type](child.value) for child in page.parts],
            "questions": [
                {"id": f"q{number}", "kind": child.block_type}
                | QUESTIONS[child.block_type](child.value)
                for number, child in enumerate(page.questions, start=1)
            ],
        }


def _text(value: Any) -> dict[str, Any]:
    return {"kind": "text", "html": expand_db_html(value.source)}


def _part_picture(value: Mapping[str, Any]) -> dict[str, Any]:
    picture = _picture(value["image"], value["alt"])
    return {"kind": "picture", "picture": picture, "caption": value["caption"]}


def _examples(value: Mapping[str, Any]) -> dict[str, Any]:
    return {"kind": "examples", "do": list(value["do"]), "avoid": list(value["avoid"])}


def _may_i(value: Mapping[str, Any]) -> dict[str, Any]:
    words = {
        "yes": (_("Yes"), value["why_yes"]),
        "yes_if": (_("Yes, if %(what)s") % {"what": value["condition"]}, value["why_yes_if"]),
        "no": (_("No"), value["why_no"]),
    }
    return {
        "text": value["text"],
        "post": value["post"],
        "picture": _picture(value["image"], value["alt"]),
        "answers": [
            {"id": key, "text": text, "right": key == value["right"], "explanation": why}
            for key, (text, why) in words.items()
        ],
    }


def _choice(value: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "text": value["text"],
        "post": "",
        "picture": None,
        "answers": [
            {
                "id": letter,
                "text": answer["text"],
                "right": bool(answer["right"]),
                "explanation": answer["explanation"],
            }
            for letter, answer in zip(LETTERS, value["answers"], strict=False)
        ],
    }


def _picture(image: Any, alt: str) -> dict[str, Any] | None:
    if image is None:
        return None
    return {"id": image.pk, "alt": alt, "width": image.width, "height": image.height}


PARTS = {"text": _text, "picture": _part_picture, "examples": _examples}
QUESTIONS = {"may_i": _may_i, "choice": _choice}
