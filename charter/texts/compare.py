"""What differs between two contents of one language: clause by clause, and word by word."""

import html
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

# Shown in this order; `checks` is what the tool does, the rest is the clause.
FIELDS = ("title", "duty", "reason", "good", "poor", "checks")
FRAME = ("title", "subtitle", "introduction", "binding")
# With less in common than this, two wordings are shown one after the other, not woven together.
WOVEN = 0.35
# Word by word up to here; longer texts are compared by sentences, in the same shape.
LONG = 3000
_WORDS = re.compile(r"\s+|[\w’'-]+|[^\w\s]")
_SENTENCES = re.compile(r"[^.!?\n]+[.!?\n]*\s*|[.!?\n]+\s*")
_BLOCK_ENDS = re.compile(r"</(?:p|li|h\d|blockquote)>|<br\s*/?>", re.IGNORECASE)
_TAGS = re.compile(r"<[^>]*>")


class Kind(StrEnum):
    """What happened to a clause, or to a piece of text."""

    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True)
class Segment:
    """A run of text that was kept, added or removed."""

    kind: Kind
    text: str


@dataclass(frozen=True)
class FieldDiff:
    """One part of a clause, word by word: kept and removed give the old, kept and added the new."""

    name: str
    segments: tuple[Segment, ...]


@dataclass(frozen=True)
class ClauseDiff:
    """What happened to one clause; `former` and `number` are its numbers, None where it is not.

    `fields` holds the parts that differ, or all of them for a new or a removed clause.
    """

    kind: Kind
    clause_id: str
    title: str
    layer: str
    effect: str
    number: int | None
    former: int | None
    moved: bool = False
    binds: bool = True
    # Whether it was advice and binds now, or the other way round.
    turned: bool = False
    fields: tuple[FieldDiff, ...] = ()
    amendments: "tuple[ClauseDiff, ...]" = ()

    @property
    def differs(self) -> bool:
        """False for a clause that stands as it was, where it was."""
        return self.kind is not Kind.KEPT or self.moved


@dataclass(frozen=True)
class Comparison:
    """Everything that differs; `frame` is what stands around the clauses."""

    frame: tuple[FieldDiff, ...]
    sections: tuple[FieldDiff, ...]
    clauses: tuple[ClauseDiff, ...]
    unchanged: int

    @property
    def same(self) -> bool:
        """Say whether a reader would find nothing new."""
        return not (self.frame or self.sections or self.clauses)


def compare(old: Mapping[str, Any], new: Mapping[str, Any]) -> Comparison:
    """Compare two contents of one language, in the new order; what went is where it stood."""
    clauses = compare_clauses(old["clauses"], new["clauses"])
    return Comparison(
        frame=_fields(old, new, FRAME),
        sections=_sections(_around(old), _around(new)),
        clauses=tuple(clause for clause in clauses if clause.differs),
        unchanged=sum(not clause.differs for clause in clauses),
    )


def compare_clauses(
    old: Sequence[Mapping[str, Any]], new: Sequence[Mapping[str, Any]]
) -> list[ClauseDiff]:
    """Compare two lists of clauses by their ids; every clause of either is in the answer."""
    former = {clause["clause_id"]: clause for clause in old}
    moved = _moved([c["clause_id"] for c in old], [c["clause_id"] for c in new])
    found = [_clause(former.get(c["clause_id"]), c, c["clause_id"] in moved) for c in new]
    present = {clause["clause_id"] for clause in new}
    before = ""
    for clause in old:
        if clause["clause_id"] not in present:
            found.insert(_after(found, before), _clause(clause, None, moved=False))
        before = clause["clause_id"]
    return found


def segments(old: str, new: str) -> tuple[Segment, ...]:
    """Return the runs that lead from one text to the other."""
    if old == new:
        return (Segment(Kind.KEPT, old),) if old else ()
    before, after = _pieces(old, new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    if matcher.ratio() < WOVEN:
        return _joined([(Kind.REMOVED, old), (Kind.ADDED, new)])
    runs: list[tuple[Kind, str]] = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        gone, come = "".join(before[i1:i2]), "".join(after[j1:j2])
        if tag == "equal":
            runs.append((Kind.KEPT, gone))
        else:
            runs += [(Kind.REMOVED, gone), (Kind.ADDED, come)]
    return _joined(_bridged(runs))


def plain(markup: str) -> str:
    """Return the words of rich text, a line per block."""
    text = html.unescape(_TAGS.sub("", _BLOCK_ENDS.sub("\n", markup)))
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())


def _clause(
    old: Mapping[str, Any] | None, new: Mapping[str, Any] | None, moved: bool
) -> ClauseDiff:
    here: Mapping[str, Any] = new or old or {}
    fields = _fields(old or {}, new or {}, FIELDS)
    before, after = ((side or {}).get("amendments", ()) for side in (old, new))
    amendments = compare_clauses(before, after)
    turned = bool(old and new and old.get("normative") != new.get("normative"))
    changed = turned or bool(fields) or any(a.kind is not Kind.KEPT for a in amendments)
    kind = Kind.CHANGED if changed else Kind.KEPT
    if old is None or new is None:
        kind = Kind.ADDED if old is None else Kind.REMOVED
    return ClauseDiff(
        kind=kind,
        clause_id=here["clause_id"],
        title=here["title"],
        layer=here.get("layer") or "",
        effect=here.get("effect") or "adds",
        number=new["number"] if new else None,
        former=old["number"] if old else None,
        moved=moved,
        binds=bool(here.get("normative")),
        turned=turned,
        fields=fields,
        amendments=tuple(a for a in amendments if a.differs),
    )


def _moved(old: Sequence[str], new: Sequence[str]) -> set[str]:
    """The clauses whose place among those kept is another; a shift by insertion is no move."""
    both = set(old) & set(new)
    before, after = [c for c in old if c in both], [c for c in new if c in both]
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    staying = {
        clause for block in matcher.get_matching_blocks()
        for clause in before[block.a : block.a + block.size]
    }  # fmt: skip
    return both - staying


def _after(found: Sequence[ClauseDiff], clause_id: str) -> int:
    places = [n for n, clause in enumerate(found) if clause.clause_id == clause_id]
    return places[0] + 1 if places else 0


def _fields(
    old: Mapping[str, Any], new: Mapping[str, Any], names: Iterable[str]
) -> tuple[FieldDiff, ...]:
    pairs = ((name, old.get(name) or "", new.get(name) or "") for name in names)
    return tuple(FieldDiff(n, segments(was, now)) for n, was, now in pairs if was != now)


def _sections(
    old: Sequence[Mapping[str, Any]], new: Sequence[Mapping[str, Any]]
) -> tuple[FieldDiff, ...]:
    before, after = {s["id"]: s for s in old}, {s["id"]: s for s in new}
    named = [*after, *(key for key in before if key not in after)]
    pairs = ((key, _words(before.get(key)), _words(after.get(key))) for key in named)
    return tuple(FieldDiff(key, segments(was, now)) for key, was, now in pairs if was != now)


def _around(content: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """What stands around the clauses: sections, and the objectives, which are plain text."""
    objectives = [
        {"id": f"objective-{o['objective_id']}", "title": o["title"],
         "html": html.escape(f"{o['text']} {o.get('sign') or ''}".strip())}
        for o in content.get("objectives", ())
    ]  # fmt: skip
    return [*content.get("sections", ()), *objectives]


def _words(section: Mapping[str, Any] | None) -> str:
    if section is None:
        return ""
    parts = (section["title"], section.get("lead") or "", plain(section["html"]))
    return "\n".join(part for part in parts if part)


def _pieces(old: str, new: str) -> tuple[list[str], list[str]]:
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    if max(len(before), len(after)) <= LONG:
        return before, after
    before, after = _SENTENCES.findall(old), _SENTENCES.findall(new)
    if max(len(before), len(after)) <= LONG:
        return before, after
    return [old], [new]


def _bridged(runs: Sequence[tuple[Kind, str]]) -> list[tuple[Kind, str]]:
    """Let a blank between two changed words change with them: one run reads better than crumbs."""
    bridged: list[tuple[Kind, str]] = []
    last = len(runs) - 1
    for place, (kind, text) in enumerate(runs):
        if kind is Kind.KEPT and text.isspace() and 0 < place < last:
            bridged += [(Kind.REMOVED, text), (Kind.ADDED, text)]
        else:
            bridged.append((kind, text))
    return bridged


def _joined(runs: Iterable[tuple[Kind, str]]) -> tuple[Segment, ...]:
    """Put runs together: between two kept ones, first all that went, then all that came."""
    joined: list[Segment] = []
    waiting = {Kind.REMOVED: "", Kind.ADDED: ""}
    for kind, text in [*runs, (Kind.KEPT, "")]:
        if kind is not Kind.KEPT:
            waiting[kind] += text
            continue
        joined += [Segment(k, waiting[k]) for k in (Kind.REMOVED, Kind.ADDED) if waiting[k]]
        waiting = {Kind.REMOVED: "", Kind.ADDED: ""}
        joined += [Segment(Kind.KEPT, text)] if text else []
    return tuple(joined)
