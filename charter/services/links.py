"""What each clause leads to: a rule, a lesson, or a reason why nothing can be checked (A-06).

And the other way round: every rule rests on a clause of some text.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from charter.models import Clause, Rule
from charter.services.lessons import live
from charter.states import PREPARING, RevisionState, VersionState

# Where a rule may rest: what binds, and what is on its way there.
KEPT = (VersionState.IN_FORCE, *PREPARING)
OPEN = (RevisionState.ACTIVE, RevisionState.DRAFT)


class GapKind(StrEnum):
    """What is missing."""

    UNLINKED = "unlinked"
    UNKNOWN_LESSON = "unknown_lesson"


@dataclass(frozen=True)
class Gap:
    """A clause that leads nowhere; `lesson` is the key that nobody knows, if that is why."""

    kind: GapKind
    clause_id: str
    number: int
    title: str
    lesson: str = ""


@dataclass(frozen=True)
class Linked:
    """What one clause leads to. `rules` are codes of active rules, `lessons` keys."""

    clause: Mapping[str, Any]
    rules: tuple[str, ...]
    lessons: tuple[str, ...]
    unknown_lesson: str

    @property
    def not_checkable(self) -> str:
        """Why nothing can be checked, if somebody said so."""
        return str(self.clause.get("not_checkable") or "").strip()

    @property
    def gap(self) -> Gap | None:
        """What is missing; None when nothing is, or the clause is advice."""
        if self.unknown_lesson:
            return self._gap(GapKind.UNKNOWN_LESSON)
        leads_somewhere = self.rules or self.lessons or self.not_checkable
        if leads_somewhere or not self.clause.get("normative"):
            return None
        return self._gap(GapKind.UNLINKED)

    def _gap(self, kind: GapKind) -> Gap:
        clause = self.clause
        return Gap(
            kind,
            str(clause.get("clause_id") or ""),
            int(clause.get("number") or 0),
            str(clause.get("title") or ""),
            self.unknown_lesson,
        )


@dataclass(frozen=True)
class Orphan:
    """A rule whose clause is in no text any more."""

    code: str
    clause_id: str


def linked(clauses: Sequence[Mapping[str, Any]]) -> list[Linked]:
    """Return what each clause leads to, frozen or still a draft. Two queries.

    A clause is a table with clause_id, number, normative, title, lesson and not_checkable; keys
    that older texts do not have may be missing.
    """
    rules: dict[str, list[str]] = {}
    active = Rule.objects.filter(
        revisions__state=RevisionState.ACTIVE,
        clause_id__in={clause["clause_id"] for clause in clauses},
    )
    for code, clause_id in active.order_by("code").values_list("code", "clause_id"):
        rules.setdefault(clause_id, []).append(code)
    lessons = dict(live().values_list("key", "clause_ids"))
    return [_linked(clause, rules, lessons) for clause in clauses]


def gaps(clauses: Sequence[Mapping[str, Any]]) -> list[Gap]:
    """Return the binding clauses that lead nowhere, in their order. Two queries.

    Empty means that each has an active rule, a lesson that can be taken, or a reason. A clause
    that names an unknown lesson is a gap even when it is advice.
    """
    return [row.gap for row in linked(clauses) if row.gap is not None]


def orphans(drafted: Iterable[str] = ()) -> list[Orphan]:
    """Return the active and proposed rules that rest on no text. One query.

    `drafted` are the clause ids of drafts, which only the pages know.
    """
    kept = Clause.objects.filter(version__state__in=KEPT).values("clause_id")
    lost = Rule.objects.filter(revisions__state__in=OPEN).exclude(clause_id__in=kept)
    rows = lost.exclude(clause_id__in=set(drafted)).distinct().order_by("code")
    return [Orphan(code, clause_id) for code, clause_id in rows.values_list("code", "clause_id")]


def lessons_without_clause(drafted: Iterable[str] = ()) -> list[tuple[str, str]]:
    """Return (key, clause id) of what lessons teach and no text has. Two queries."""
    lessons = live().values_list("key", "clause_ids")
    taught = [(key, clause) for key, clauses in lessons for clause in clauses]
    unknown = set(unknown_clauses((clause for _, clause in taught), set(drafted)))
    return [(key, clause) for key, clause in taught if clause in unknown]


def clauses_in_force() -> list[Clause]:
    """Return the clauses of every text in force, text by text. One query."""
    rows = Clause.objects.filter(version__state=VersionState.IN_FORCE)
    return list(rows.select_related("version__layer").order_by("version__layer_id", "number"))


def unknown_clauses(clause_ids: Iterable[str], drafted: Collection[str] = ()) -> list[str]:
    """Return which of these ids stand in no text, in force, on its way or `drafted`. One query."""
    wanted = list(dict.fromkeys(clause_ids))
    kept = Clause.objects.filter(version__state__in=KEPT, clause_id__in=wanted)
    known = {*kept.values_list("clause_id", flat=True), *drafted}
    return [clause_id for clause_id in wanted if clause_id not in known]


def _linked(
    clause: Mapping[str, Any],
    rules: Mapping[str, Sequence[str]],
    lessons: Mapping[str, Sequence[str]],
) -> Linked:
    clause_id, named = clause["clause_id"], str(clause.get("lesson") or "")
    keys = [key for key, taught in lessons.items() if key == named or clause_id in taught]
    unknown = named if named and named not in lessons else ""
    return Linked(clause, tuple(rules.get(clause_id, ())), tuple(keys), unknown)
