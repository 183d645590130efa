"""What a reader needs beside a text: its page, its contents, and what changed since last time."""

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from charter.models import EffectiveText, Version
from charter.texts.compare import ClauseDiff, Comparison, Kind, compare

TEMPLATE = "charter/effective_text.html"
SHOWN = ("title", "duty", "reason", "good", "poor", "checks")
FRAME = ("title", "subtitle", "introduction", "binding")


def render_page(content: Mapping[str, Any], language: str) -> str:
    """Return the page of one language of an effective content, as it is frozen with the text."""
    text = content[language]
    context = {
        "language": language,
        "text": {name: text.get(name) or "" for name in FRAME},
        "sections": [{"lead": "", **section} for section in text.get("sections", ())],
        "objectives": text.get("objectives", ()),
        "parts": parts(content, language),
    }
    with translation.override(language):
        return str(render_to_string(TEMPLATE, context))


def parts(content: Mapping[str, Any], language: str) -> list[dict[str, Any]]:
    """Return the clauses by the layer they come from: key, kind, title, opening, clauses.

    A text older than layers comes from the group's charter alone.
    """
    layers = {layer["key"]: layer for layer in content["layers"]}
    aims = {o["objective_id"]: o["title"] for o in content[language].get("objectives", ())}
    rows = content[language]["clauses"]
    found = []
    for key, clauses in groupby(rows, key=lambda clause: clause.get("layer") or "group"):
        layer = layers.get(key, {})
        found.append(
            {
                "key": key,
                "kind": layer.get("kind") or "group",
                "title": title_of(layer, language),
                "opening": (layer.get("introduction") or {}).get(language) or "",
                "clauses": [_shown(clause, layers, aims, language) for clause in clauses],
            }
        )
    return found


def title_of(layer: Mapping[str, Any], language: str) -> str:
    """Return the title of a layer as an effective content names it."""
    return str((layer.get("title") or {}).get(language) or "")


def _shown(
    clause: Mapping[str, Any], layers: Mapping[str, Any], aims: Mapping[str, str], language: str
) -> dict[str, Any]:
    return {
        **{name: clause.get(name) or "" for name in SHOWN},
        "clause_id": clause["clause_id"],
        "number": clause["number"],
        "normative": clause["normative"],
        "effect": clause.get("effect") or "adds",
        "stale": bool(clause.get("stale")),
        "objective_id": clause.get("objective_id") or "",
        "objective": aims.get(clause.get("objective_id") or "", ""),
        "source": title_of(layers.get(clause.get("layer") or "group", {}), language),
        "amendments": [_shown(a, layers, aims, language) for a in clause.get("amendments", ())],
    }


def frozen_html(row: Version | EffectiveText, language: str) -> SafeString:
    """Return the frozen page of one language; its text was escaped when it was frozen."""
    return mark_safe(row.html_en if language == "en" else row.html_fr)  # noqa: S308


def changes(old: Mapping[str, Any], new: Mapping[str, Any], language: str) -> Comparison:
    """Compare two contents, effective or of one layer, in one language."""
    return compare(old[language], new[language])


def mark_changes(
    html: SafeString, comparison: Comparison, labels: Mapping[Kind, Any]
) -> SafeString:
    """Label the clauses that changed. The frozen text itself is not touched.

    Every clause of a frozen page carries `data-clause="<id>"`; the label is set beside it.
    """
    marked = str(html)
    for change in _all(comparison.clauses):
        if change.number is not None and change.kind in labels:
            anchor = f'data-clause="{change.clause_id}"'
            label = escape(labels[change.kind])
            marked = marked.replace(anchor, f'{anchor} data-changed="{label}"', 1)
    return mark_safe(marked)  # noqa: S308


def _all(clauses: Iterable[Any]) -> Iterable[Any]:
    for clause in clauses:
        yield clause
        yield from _all(clause.amendments)


def layer_titles(content: Mapping[str, Any], language: str) -> dict[str, str]:
    """Return the title of each layer of an effective content, by its key."""
    return {layer["key"]: title_of(layer, language) for layer in content["layers"]}


def rows_of(comparison: Comparison, titles: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return the clauses that differ, ready to be shown: each names the text it comes from."""
    return [_row(change, titles) for change in comparison.clauses]


def _row(change: ClauseDiff, titles: Mapping[str, str]) -> dict[str, Any]:
    return {
        "kind": change.kind.value,
        "clause_id": change.clause_id,
        "title": change.title,
        "number": change.number if change.number is not None else change.former,
        "former": change.former if change.moved else None,
        "is_there": change.number is not None,
        "binds": change.binds,
        "turned": change.turned,
        "effect": change.effect,
        "source": titles.get(change.layer, ""),
        "fields": [f for f in change.fields if f.name != "title" or change.kind is Kind.CHANGED],
        "amendments": [_row(amendment, titles) for amendment in change.amendments],
    }


def with_tools(html: SafeString, tools: Mapping[str, SafeString]) -> SafeString:
    """Set what a reader can do about a clause at its end; the frozen page leaves room for it.

    `tools` are pieces of page by clause id. One pass, whatever the number of clauses.
    """
    first, *pieces = str(html).split('data-tools="')
    filled = [first]
    for piece in pieces:
        clause_id, _, rest = piece.partition('">')
        filled.append(f'data-tools="{clause_id}">{tools.get(clause_id, "")}{rest}')
    return mark_safe("".join(filled))  # noqa: S308


def contents(content: Mapping[str, Any], language: str) -> dict[str, Any]:
    """Return the table of contents of one language: its sections, then its clauses by layer."""
    text = content[language]
    return {
        "sections": [{"id": s["id"], "title": s["title"]} for s in text.get("sections", ())],
        "parts": parts(content, language),
    }
