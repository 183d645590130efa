"""What a reader needs beside the frozen text: its contents, and what changed since last time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from charter.models import Version

COMPARED = ("title", "duty", "reason", "good", "poor", "checks", "normative")


class Change(StrEnum):
    """How a clause differs from the edition a person read last."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True)
class ClauseChange:
    """One clause that differs; `before` is its former duty where it had one."""

    kind: Change
    clause_id: str
    number: int
    title: str
    duty: str
    before: str = ""


def changes_between(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[ClauseChange]:
    """Compare two frozen contents of one language, clause by clause, in the new order."""
    former = {item["clause_id"]: item for item in old["clauses"]}
    found = []
    for item in new["clauses"]:
        before = former.pop(item["clause_id"], None)
        if before is None:
            found.append(_change(Change.ADDED, item))
        elif any(before.get(name) != item.get(name) for name in COMPARED):
            found.append(_change(Change.CHANGED, item, before=before["duty"]))
    return found + [_change(Change.REMOVED, item) for item in former.values()]


def _change(kind: Change, item: Mapping[str, Any], before: str = "") -> ClauseChange:
    return ClauseChange(
        kind, item["clause_id"], item["number"], item["title"], item["duty"], before
    )


def frozen_html(version: Version, language: str) -> SafeString:
    """Return the frozen page of one language; its text was escaped when it was frozen."""
    return mark_safe(version.html_en if language == "en" else version.html_fr)  # noqa: S308


def mark_changes(
    html: SafeString, changes: Sequence[ClauseChange], labels: Mapping[Change, Any]
) -> SafeString:
    """Label the clauses that changed. The frozen text itself is not touched.

    Every clause of a frozen page carries `data-clause="<id>"`; the label is set beside it.
    """
    marked = str(html)
    for change in changes:
        anchor = f'data-clause="{change.clause_id}"'
        label = escape(labels[change.kind])
        marked = marked.replace(anchor, f'{anchor} data-changed="{label}"', 1)
    return mark_safe(marked)  # noqa: S308


def contents(content: Mapping[str, Any]) -> dict[str, Any]:
    """Return the table of contents of one language: its sections, then its clauses."""
    return {
        "sections": [{"id": s["id"], "title": s["title"]} for s in content["sections"]],
        "clauses": [
            {"id": c["clause_id"], "number": c["number"], "title": c["title"]}
            for c in content["clauses"]
        ],
    }
