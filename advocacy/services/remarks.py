"""Findings as their author reads them: what, where, why, what follows, and another wording."""

import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from django.utils.translation import gettext as _

from advocacy.services.rewording import ADDED, Piece, Sentences, reworded
from advocacy.services.weights import Weight, weight_of
from charter import public as charter
from charter.rules import Severity
from config.kernel.language import reading_language
from moderation import public as moderation

CIRCUMSTANCES = "post"
MAX_QUOTED = 60
# First what stands in the text, then what was added to it.
_ORDER = ("text", "link", "media", "account")


@dataclass(frozen=True)
class Remark:
    """One finding in the reader's language, with its clause and lesson, or None.

    `key` stays the same while its words do, whatever is written around them. `words` are the
    author's own, `place` says where they stand; `rewording` is the sentence with the fix made.
    """

    finding: moderation.Finding
    key: str
    message: str
    suggestion: str
    words: str
    place: str
    rewording: tuple[Piece, ...] = ()
    number: int = 0
    clause: Any = None
    url: str = ""
    why: str = ""
    lesson: charter.LessonLink | None = None

    @property
    def weight(self) -> Weight:
        """What its severity means."""
        return weight_of(self.finding.severity)

    @property
    def is_in_text(self) -> bool:
        """Whether it has a place in the text to underline."""
        return self.finding.target == "text" and self.finding.end > self.finding.start

    @property
    def quoted(self) -> str:
        """Its words within quotation marks, "" where it has none."""
        return _("“%(words)s”") % {"words": self.words} if self.words else ""

    @property
    def done(self) -> str:
        """What is said once its wording was taken."""
        fix = self.finding.fix
        if fix is None:
            return ""
        if fix.replacement and fix.end == fix.start:
            return _("Added: “%(words)s”.") % {"words": _short(fix.replacement).rstrip(" .:–")}
        if not fix.replacement.strip():
            return _("%(words)s is removed.") % {"words": self.quoted or self.place}
        added = " … ".join(piece.text.strip() for piece in self.rewording if piece.kind == ADDED)
        return _("It now reads “%(words)s”.") % {"words": _short(added or fix.replacement)}


@dataclass(frozen=True)
class Stretch:
    """A stretch of a text and the remarks on it."""

    text: str
    remarks: tuple[Remark, ...]
    ending: tuple[Remark, ...]

    @property
    def gravest(self) -> Remark:
        """The one that says how it is underlined."""
        return max(self.remarks, key=lambda remark: remark.finding.severity)


def remarks_on(content: moderation.Content, findings: Iterable[moderation.Finding]) -> list[Remark]:
    """The findings of a content, numbered in the order of its text; circumstances without."""
    found = sorted(findings, key=_place_in_order)
    sentences = Sentences(content.text)
    made = [_remark(finding, content, sentences) for finding in found]
    made = [replace(each, key=key) for each, key in zip(made, _keys(made), strict=True)]
    return _numbered(_with_charter(made))


def remarks_of(case: Any) -> list[Remark]:
    """What was found in a case when it was sent."""
    content = moderation.Content.from_dict(case.content)
    return remarks_on(content, map(_as_found, case.findings.all()))


def _as_found(row: Any) -> moderation.Finding:
    """A finding as it was, of the row that was kept of it."""
    return moderation.Finding(
        rule=row.rule_code,
        revision=0,
        clause_id=row.clause_id,
        severity=Severity(row.severity),
        start=row.start,
        end=row.end,
        excerpt=row.excerpt,
        message={"fr": row.message_fr, "en": row.message_en},
        suggestion={"fr": row.suggestion_fr, "en": row.suggestion_en},
        fix=moderation.Fix(**row.fix) if row.fix else None,
        target=row.target,
        lesson=row.lesson,
    )


def marked(text: str, remarks: Sequence[Remark]) -> list[Stretch]:
    """A text cut where remarks begin and end, so that words with two of them can be marked."""
    inside = [each for each in remarks if each.is_in_text and each.finding.end <= len(text)]
    spans = [(each.finding.start, each.finding.end, each) for each in inside]
    cuts = sorted({0, len(text), *(s for s, _, _ in spans), *(e for _, e, _ in spans)})
    return [
        Stretch(
            text[low:high],
            tuple(each for start, end, each in spans if start <= low and high <= end),
            tuple(each for start, end, each in spans if start <= low and high == end),
        )
        for low, high in pairwise(cuts)
    ]


def in_language(texts: Mapping[str, str]) -> str:
    """The sentence in the reader's language; French is the original."""
    return str(texts.get(reading_language()) or texts.get("fr") or "")


def _place_in_order(finding: moderation.Finding) -> tuple[int, str, int, int]:
    kind = finding.target.partition(":")[0]
    place = _ORDER.index(kind) if kind in _ORDER else len(_ORDER)
    return place, finding.target, finding.start, -finding.severity


def _remark(
    finding: moderation.Finding, content: moderation.Content, sentences: Sentences
) -> Remark:
    in_text = finding.target == "text"
    return Remark(
        finding=finding,
        key=finding.rule,
        message=in_language(finding.message),
        suggestion=in_language(finding.suggestion),
        words=_short(content.text[finding.start : finding.end]) if in_text else "",
        place=_place(finding, content, sentences),
        rewording=_reworded(sentences, finding),
    )


def _reworded(sentences: Sentences, finding: moderation.Finding) -> tuple[Piece, ...]:
    fix = finding.fix
    if fix is None or finding.target != "text":
        return ()
    return reworded(sentences, fix.start, fix.end, fix.replacement)


def _place(finding: moderation.Finding, content: moderation.Content, sentences: Sentences) -> str:
    kind, _colon, number = finding.target.partition(":")
    if kind == "media":
        return _("image %(number)s") % {"number": int(number) + 1}
    if kind == "account":
        return content.destinations[int(number)].handle
    if kind == "link":
        return _("link")
    if finding.end == finding.start:
        return _("the whole post")
    first, last = sentences.number(finding.start), sentences.number(finding.end - 1)
    if first == last:
        return _("sentence %(number)s") % {"number": first}
    return _("sentences %(first)s to %(last)s") % {"first": first, "last": last}


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= MAX_QUOTED else f"{line[: MAX_QUOTED - 1].rstrip()}…"


def _keys(remarks: list[Remark]) -> list[str]:
    """One name each, made of the rule and the words: it outlives what is written around them."""
    seen: Counter[str] = Counter()
    keys = []
    for remark in remarks:
        sum_ = zlib.crc32(f"{remark.finding.target} {remark.words}".encode())
        name = f"{remark.finding.rule.lower()}-{sum_:08x}"
        seen[name] += 1
        keys.append(f"{name}-{seen[name]}")
    return keys


def _numbered(remarks: list[Remark]) -> list[Remark]:
    faults = [each for each in remarks if each.finding.target != CIRCUMSTANCES]
    others = [each for each in remarks if each.finding.target == CIRCUMSTANCES]
    return [*(replace(each, number=n) for n, each in enumerate(faults, start=1)), *others]


def _with_charter(remarks: list[Remark]) -> list[Remark]:
    """Each with its clause, why that clause is there, and the lesson: the rule's own, if any."""
    ids = {each.finding.clause_id for each in remarks} - {""}
    clauses = {key: charter.clause(key) for key in sorted(ids)}
    own = charter.lesson_links({each.finding.lesson for each in remarks} - {""})
    of_clauses = charter.lessons_for_clauses(ids)
    return [
        replace(
            each,
            lesson=own.get(each.finding.lesson) or of_clauses.get(each.finding.clause_id),
            **_of_clause(clauses.get(each.finding.clause_id)),
        )
        for each in remarks
    ]


def _of_clause(clause: Any) -> dict[str, Any]:
    if clause is None:
        return {}
    # Its reason's first sentence; the charter has the rest.
    reason = str(clause.reason)
    why = reason[slice(*Sentences(reason).around(0, 1))].strip()
    return {"clause": clause, "url": charter.clause_url(clause.clause_id), "why": why}
