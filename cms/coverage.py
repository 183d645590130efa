"""What the clauses of texts and drafts lead to, for those who write them (governance A-06)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from charter.public import (
    Linked,
    frozen_clauses,
    gaps,
    lessons_without_clause,
    linked,
    orphans,
)
from cms.publishing import BINDING_PAGES
from cms.text import binding_text

FIELDS = ("clause_id", "number", "normative", "title", "lesson", "not_checkable")


class Way(StrEnum):
    """What a clause leads to; a filter of the report."""

    GAP = "gap"
    RULE = "rule"
    LESSON = "lesson"
    REASON = "reason"
    ADVICE = "advice"


@dataclass(frozen=True)
class Row:
    """One clause of one text. `edit` is the address of its draft, empty for a text in force."""

    text: str
    link: Linked
    edit: str

    @property
    def ways(self) -> frozenset[Way]:
        """Every way it leads somewhere; a gap when it should and does not."""
        found = {
            Way.GAP: self.link.gap is not None,
            Way.RULE: bool(self.link.rules),
            Way.LESSON: bool(self.link.lessons),
            Way.REASON: bool(self.link.not_checkable),
            Way.ADVICE: not self.link.clause.get("normative"),
        }
        return frozenset(way for way, applies in found.items() if applies)


@dataclass(frozen=True)
class Source:
    """A text with its clauses, in force or drafted."""

    title: str
    clauses: tuple[Mapping[str, Any], ...]
    edit: str = ""


def rows() -> list[Row]:
    """Return the clauses of every text in force, then of every draft."""
    sources = [*_in_force(), *_drafted()]
    places = [(source, clause) for source in sources for clause in source.clauses]
    links = linked([clause for _source, clause in places])
    return [
        Row(source.title, link, source.edit)
        for (source, _clause), link in zip(places, links, strict=True)
    ]


def strays() -> list[str]:
    """Say which rules and lessons rest on a clause that no text has, one sentence each."""
    drafted = {c["clause_id"] for source in _drafted() for c in source.clauses}
    rules = [
        _("Rule %(code)s rests on “%(clause)s”, which no text has.")
        % {"code": orphan.code, "clause": orphan.clause_id}
        for orphan in orphans(drafted)
    ]
    lessons = [
        _("Lesson “%(lesson)s” teaches “%(clause)s”, which no text has.")
        % {"lesson": key, "clause": clause_id}
        for key, clause_id in lessons_without_clause(drafted)
    ]
    return rules + lessons


def sentences(clauses: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Say what is missing in a text that is being written, by the ids of its clauses."""
    return {gap.clause_id: _sentence(gap) for gap in gaps(list(clauses))}


def sentence(link: Linked) -> str:
    """Say what one clause lacks; empty when it lacks nothing."""
    return _sentence(link.gap) if link.gap is not None else ""


def _sentence(gap: Any) -> str:
    facts = {"number": gap.number, "title": gap.title, "lesson": gap.lesson}
    if gap.lesson:
        return _("Clause %(number)s, %(title)s: nobody can take the lesson “%(lesson)s”.") % facts
    return _("Clause %(number)s, %(title)s: no active rule, no lesson, and no reason.") % facts


def _in_force() -> list[Source]:
    found: dict[str, list[Mapping[str, Any]]] = {}
    for row in frozen_clauses():
        values = {name: getattr(row, name) for name in FIELDS}
        found.setdefault(str(row.version.layer), []).append(values)
    return [Source(title, tuple(clauses)) for title, clauses in found.items()]


def _drafted() -> list[Source]:
    """The French drafts that are not what is in force."""
    pages = [
        page
        for model in BINDING_PAGES
        for page in model.objects.filter(locale__language_code="fr")
        if page.has_unpublished_changes or not page.live
    ]
    drafts = [(page, page.get_latest_revision_as_object()) for page in pages]
    return [
        Source(
            _("%(title)s (draft)") % {"title": draft.title},
            tuple(binding_text(draft)["clauses"]),
            reverse("wagtailadmin_pages:edit", args=[page.pk]),
        )
        for page, draft in drafts
    ]
