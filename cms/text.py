"""Pages of binding texts as plain values, and as the page that is frozen."""

from typing import TYPE_CHECKING, Any

from django.template.loader import render_to_string
from django.utils import translation

if TYPE_CHECKING:
    from cms.models.binding_page import BindingPage

SECTIONS = ("why", "how", "what", "engagement")
OBJECTIVE = ("objective_id", "title", "text", "sign")
WORDING = ("title", "duty", "reason", "good", "poor", "checks")
LINKS = ("amends", "objective_id", "lesson", "not_checkable")


def binding_text(page: "BindingPage") -> dict[str, Any]:
    """Return what a version freezes of one language: JSON values only, nothing rendered.

    Shape: title, subtitle, introduction, sections [{id, title, lead, html}], objectives
    [{objective_id, title, text, sign}], clauses [{clause_id, number, normative, title, duty,
    reason, good, poor, checks, effect, amends, objective_id, lesson, not_checkable}], binding,
    acknowledgement, change_note. What a kind of page does not have is empty.
    """
    return {
        "title": page.title,
        "subtitle": getattr(page, "subtitle", ""),
        "introduction": page.introduction,
        "sections": [_section(page, name) for name in SECTIONS if getattr(page, name, "")],
        "objectives": [_objective(child.value) for child in getattr(page, "objectives", [])],
        "clauses": [_clause(n, child.value) for n, child in enumerate(page.clauses, start=1)],
        "binding": getattr(page, "binding", ""),
        "acknowledgement": getattr(page, "acknowledgement", ""),
        "change_note": page.change_note,
    }


def _section(page: "BindingPage", name: str) -> dict[str, str]:
    return {
        "id": name,
        "title": getattr(page, f"{name}_title"),
        "lead": getattr(page, f"{name}_lead", ""),
        "html": getattr(page, name),
    }


def _objective(value: Any) -> dict[str, str]:
    return {name: value.get(name) or "" for name in OBJECTIVE}


def _clause(number: int, value: Any) -> dict[str, Any]:
    words = {name: value.get(name) or "" for name in (*WORDING, *LINKS)}
    return {
        "clause_id": value.get("clause_id") or "",
        "number": number,
        "normative": bool(value.get("normative")),
        "effect": value.get("effect") or "adds",
        **words,
    }


def render_text(text: dict[str, Any], language: str) -> str:
    """Render the text as it is frozen and as previews show it, in its own language."""
    with translation.override(language):
        context = {"text": text, "language": language}
        return str(render_to_string("cms/charter_text.html", context))
