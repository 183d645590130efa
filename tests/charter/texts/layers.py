"""Layers and clauses as values, for tests of the pure package."""

from collections.abc import Sequence
from typing import Any

from charter.texts.audience import LayerText, Scope

LANGUAGES = ("fr", "en")


def clause(clause_id: str, **fields: Any) -> dict[str, Any]:
    """Return a clause as one language of a frozen content holds it."""
    usual = {
        "clause_id": clause_id, "number": 1, "normative": True, "title": f"Titre {clause_id}",
        "duty": f"Devoir {clause_id}", "reason": "", "good": "", "poor": "", "checks": "",
        "objective_id": "", "lesson": "", "not_checkable": "", "effect": "adds", "amends": "",
    }  # fmt: skip
    return usual | fields


def layer(
    key: str, clauses: Sequence[dict[str, Any]], *, kind: str = "subsidiary", **fields: Any
) -> LayerText:
    """Return a layer in force with these clauses in both languages."""
    numbered = [{**c, "number": n} for n, c in enumerate(clauses, start=1)]
    frame = {
        "title": key, "subtitle": "", "introduction": "", "sections": [], "binding": "",
        "acknowledgement": "J’ai lu.", "change_note": "", "clauses": numbered,
    }  # fmt: skip
    scope = Scope.from_dict(fields.pop("scope", {}))
    usual = {"version": 1, "number": 1, "sha256": key, "title": {"fr": key, "en": key}}
    content = dict.fromkeys(LANGUAGES, frame)
    return LayerText(key=key, kind=kind, scope=scope, content=content, **usual | fields)


def group(*clauses: dict[str, Any]) -> LayerText:
    """Return the group's charter."""
    return layer("group", clauses, kind="group")
