"""The card: everything a reviewer needs to decide one case in seconds, in a few queries."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from charter import public as charter
from config.kernel.errors import NotAllowed
from moderation import policies
from moderation.models import Case, Decision, Finding
from moderation.models.network import network_name
from moderation.screening.content import Content, Destination, Media
from moderation.services import attestations, finding_marks, holds, precedents, reasons, trust
from moderation.services.precedents import Precedent
from moderation.states import CaseState

# A person is more than their last mistake, and less than everything they ever wrote.
HISTORY = 20
REVIEWED = (CaseState.APPROVED, CaseState.CHANGES_REQUESTED, CaseState.REFUSED)


@dataclass(frozen=True)
class Piece:
    """A stretch of the author's text, and the numbers of the findings that cover it."""

    text: str
    numbers: tuple[int, ...]
    severity: int
    first: bool


@dataclass(frozen=True)
class Found:
    """A finding with its number on the card, its clause (None when it rests on none), what that
    clause is for, the lesson that explains it, and whether this reviewer said the rule was right
    (None: not yet).
    """

    number: int
    row: Finding
    clause: Any
    purpose: Any = None
    lesson: Any = None
    mine: bool | None = None

    @property
    def file(self) -> int:
        """The number of the file it is about, from 1; 0 when it is about none."""
        kind, _, place = self.row.target.partition(":")
        return int(place) + 1 if kind == "media" and place.isdecimal() else 0


@dataclass(frozen=True)
class Attached:
    """A file of the post with its number, what its author declares of it, and the numbers of the
    findings about it.
    """

    number: int
    media: Media
    declared: Sequence[str]
    findings: Sequence[int]


@dataclass(frozen=True)
class History:
    """What became of the author's last posts, at most twenty."""

    total: int
    approved: int
    changes: int
    refused: int


@dataclass(frozen=True)
class Card:
    """One case, ready to show. `refusal` says why this reviewer cannot decide, or is None;
    `held` that they have claimed it, `frozen` that a freeze stops one of its networks.
    """

    case: Case
    content: Content
    destinations: Sequence[tuple[Destination, str]]
    pieces: Sequence[Piece]
    findings: Sequence[Found]
    files: Sequence[Attached]
    clauses: Sequence[Any]
    decisions: Sequence[Decision]
    history: History
    wordings: Sequence[tuple[str, str, str]]
    refusal: NotAllowed | None
    held: bool
    frozen: bool
    clause_id: str
    precedents: Sequence[Precedent]
    # How much the author is read: for leads of their unit, None for anybody else.
    tier: int | None = None


def card(case: Case, *, user: Any) -> Card:
    """Put together the card of a case for a reviewer; the number of queries is constant."""
    content = Content.from_dict(case.content)
    version = charter.version_in_force()
    clauses = list(version.clauses.all()) if version else []
    by_id = {clause.clause_id: clause for clause in clauses}
    rows = list(case.findings.all())
    found = _with_clauses(rows, by_id, version, finding_marks.of(rows, user))
    clause_id = next((each.row.clause_id for each in found if each.clause), "")
    return Card(
        case=case,
        content=content,
        destinations=[(each, network_name(each.network)) for each in content.destinations],
        pieces=pieces(content.text, found),
        findings=found,
        files=_files(content, found),
        clauses=clauses,
        decisions=list(case.decisions.all()),
        history=history(case),
        wordings=reasons.wordings_for(case.author.language),
        refusal=_refusal(case, user),
        held=case.claimed_by_id == user.pk,
        frozen=holds.stops_any(case, {each.network for each in content.destinations}),
        clause_id=clause_id,
        precedents=precedents.of(case, clause_id=clause_id, user=user),
        tier=_tier(case, user),
    )


def _tier(case: Case, user: Any) -> int | None:
    sees = policies.may_see_tier(user, case.author)
    return int(trust.situation_of(case.author).tier) if sees else None


def _with_clauses(
    rows: Sequence[Finding], by_id: Mapping[str, Any], version: Any, marks: Mapping[int, bool]
) -> list[Found]:
    clauses = [by_id.get(row.clause_id) for row in rows]
    purposes = charter.purposes({clause.objective_id for clause in clauses if clause}, version)
    lessons = charter.lessons_for_clauses(row.clause_id for row in rows)
    named = charter.lesson_links({row.lesson for row in rows if row.lesson})
    return [
        Found(
            number=n,
            row=row,
            clause=clause,
            purpose=purposes[clause.objective_id] if clause else None,
            lesson=named.get(row.lesson) or lessons.get(row.clause_id),
            mine=marks.get(row.pk),
        )
        for n, (row, clause) in enumerate(zip(rows, clauses, strict=True), start=1)
    ]


def _files(content: Content, found: Sequence[Found]) -> list[Attached]:
    return [
        Attached(
            number=number,
            media=media,
            declared=attestations.labels(media.declared),
            findings=[each.number for each in found if each.file == number],
        )
        for number, media in enumerate(content.media, start=1)
    ]


def history(case: Case) -> History:
    """Count what became of the author's last posts before this one."""
    last = Case.objects.filter(author=case.author_id, state__in=REVIEWED, pk__lt=case.pk)
    states = last.order_by("-submitted_at").values_list("state", flat=True)[:HISTORY]
    counts = Counter(states)
    return History(
        total=counts.total(),
        approved=counts[CaseState.APPROVED],
        changes=counts[CaseState.CHANGES_REQUESTED],
        refused=counts[CaseState.REFUSED],
    )


def pieces(text: str, found: Sequence[Found]) -> list[Piece]:
    """Cut a text where findings begin and end, so that overlapping ones can all be marked."""
    marked = [each for each in found if each.row.start < each.row.end <= len(text)]
    spans = [(each.row.start, each.row.end, each) for each in marked]
    cuts = sorted({0, len(text), *(start for start, *_ in spans), *(end for _, end, _ in spans)})
    return [
        _piece(text, begin, end, [each for s, e, each in spans if s <= begin and end <= e])
        for begin, end in pairwise(cuts)
    ]


def _piece(text: str, begin: int, end: int, covering: Sequence[Found]) -> Piece:
    return Piece(
        text=text[begin:end],
        numbers=tuple(each.number for each in covering),
        severity=max((each.row.severity for each in covering), default=0),
        first=any(each.row.start == begin for each in covering),
    )


def _refusal(case: Case, user: Any) -> NotAllowed | None:
    try:
        policies.check_may_review(case, user)
    except NotAllowed as refusal:
        return refusal
    return None
