"""The charter page as plain values, and as the page that is frozen."""

from typing import TYPE_CHECKING, Any

from django.template.loader import render_to_string
from django.utils import translation

if TYPE_CHECKING:
    from cms.models import CharterPage

SECTIONS = ("why", "how", "what", "engagement")
WORDING = ("title", "duty", "reason", "good", "poor", "checks")


def charter_text(page: "CharterPage") -> dict[str, Any]:
    """Return what a version freezes of one language: JSON values only, nothing rendered.

    Shape: title, subtitle, introduction, sections [{id, title, lead, html}], clauses
    [{clause_id, number, normative, title, duty, reason, good, poor, checks}], binding,
    acknowledgement, change_note.
    """
    return {
        "title": page.title,
        "subtitle": page.subtitle,
        "introduction": page.introduction,
        "sections": [_section(page, name) for name in SECTIONS if getattr(page, name)],
        "clauses": [_clause(n, child.value) for n, child in enumerate(page.clauses, start=1)],
        "binding": page.binding,
        "acknowledgement": page.acknowledgement,
        "change_note": page.change_note,
    }


def _section(page: "CharterPage", name: str) -> dict[str, str]:
    return {
        "id": name,
        "title": getattr(page, f"{name}_title"),
        "lead": getattr(page, f"{name}_lead", ""),
        "html": getattr(page, name),
    }


def _clause(number: int, value: Any) -> dict[str, Any]:
    wording = {name: value.get(name) or "" for name in WORDING}
    return {
        "clause_id": value.get("clause_id") or "",
        "number": number,
        "normative": bool(value.get("normative")),
        **wording,
    }


def render_text(text: dict[str, Any], language: str) -> str:
    """Render the text as it is frozen and as previews show it, in its own language."""
    with translation.override(language):
        context = {"text": text, "language": language}
        return str(render_to_string("cms/charter_text.html", context))
