"""How well rules do: hits, precision, overrides, by rule and language. Counts, nobody's name.

What moderators mark says whether a rule was right; what they approve unchanged although a rule
held it says that it was not needed. Everything comes from one query over findings, one over marks
and one over posts.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Count, Max, Q, QuerySet
from django.db.models.functions import TruncWeek
from django.utils import timezone

from charter.rules import Mode, Severity
from moderation.models import Case, Decision, Finding, FindingMark
from moderation.services import hearings
from moderation.services.hearings import Heard
from moderation.states import CaseState

PERIOD = timedelta(days=180)
ENOUGH_MARKS = 50
LEAST_PRECISION = 0.5
GOOD_PRECISION = 0.8
SOME_MARKS = 10
DECIDED = (CaseState.APPROVED, CaseState.CHANGES_REQUESTED, CaseState.REFUSED)

Key = tuple[str, str]
"""The code of a rule, and a language."""


@dataclass(frozen=True)
class Health:
    """One rule, in one language ("" for both). `posts` were sent in that language; `held` findings
    held their post until somebody decided, and `approved` of these were let go unchanged.
    """

    code: str
    language: str
    hits: int = 0
    cases: int = 0
    posts: int = 0
    right: int = 0
    wrong: int = 0
    held: int = 0
    approved: int = 0
    last: datetime | None = None
    appeals: Heard = field(default_factory=Heard)

    @property
    def marked(self) -> int:
        """How many findings somebody marked."""
        return self.right + self.wrong

    @property
    def precision(self) -> float | None:
        """The share of marks that say the rule was right; None without any."""
        return self.right / self.marked if self.marked else None

    @property
    def overrides(self) -> float | None:
        """The share of held posts that were let go unchanged; None without any."""
        return self.approved / self.held if self.held else None

    @property
    def rate(self) -> float | None:
        """The share of posts with a finding; None without posts."""
        return self.cases / self.posts if self.posts else None

    @property
    def percent(self) -> dict[str, float | None]:
        """The three shares in per cent, for the page."""
        shares = {"precision": self.precision, "overrides": self.overrides, "rate": self.rate}
        return {name: None if x is None else round(x * 100, 1) for name, x in shares.items()}

    @property
    def light(self) -> str:
        """ "good", "fair", "poor" or "" while too little is known."""
        if self.precision is None or self.marked < SOME_MARKS:
            return ""
        if self.precision < LEAST_PRECISION:
            return "poor"
        return "good" if self.precision >= GOOD_PRECISION else "fair"

    @property
    def failing(self) -> bool:
        """Whether a weaker form of the rule is proposed: wrong more often than right, surely."""
        precise = self.precision is None or self.precision >= LEAST_PRECISION
        return self.marked >= ENOUGH_MARKS and not precise

    @property
    def contested(self) -> bool:
        """Whether appeals lift its refusals too often."""
        return self.appeals.too_often


def by_rule(*, since: datetime | None = None) -> dict[str, list[Health]]:
    """Return for each rule that spoke its health in all languages first, then in each."""
    start = since or timezone.now() - PERIOD
    rows = _hits(start)
    marks = _marks(start)
    posts, appeals = _posts(start), hearings.by_rule(since=start)
    found: dict[str, list[Health]] = {}
    for code in sorted({code for code, _ in (*rows, *marks)}):
        languages = sorted({lang for c, lang in (*rows, *marks) if c == code})
        parts = [_health((code, lang), rows, marks, posts[lang]) for lang in languages]
        found[code] = [_sum(code, parts, sum(posts.values())), *parts]
        found[code] = _with_appeals(found[code], appeals.get(code, []))
    return found


def _with_appeals(parts: Iterable[Health], heard: Iterable[Heard]) -> list[Health]:
    """Return the parts with what came of appeals."""
    told = {each.language: each for each in heard}
    return [replace(part, appeals=told.get(part.language, Heard())) for part in parts]


def _hits(start: datetime) -> dict[Key, dict[str, Any]]:
    held = Q(severity__gte=Severity.HOLD, case__decisions__basis=Decision.Basis.REVIEW)
    decided = Q(case__state__in=DECIDED)
    counts = {
        "hits": Count("pk", distinct=True),
        "cases": Count("case", distinct=True),
        "held": Count("case", distinct=True, filter=held & decided),
        "approved": Count("case", distinct=True, filter=held & Q(case__state=CaseState.APPROVED)),
        "last": Max("case__submitted_at"),
    }
    rows = Finding.objects.filter(case__submitted_at__gte=start, revision__isnull=False)
    return _counted(rows, ("rule_code", "case__language"), counts)


def _marks(start: datetime) -> dict[Key, dict[str, Any]]:
    counts = {
        "right": Count("pk", filter=Q(right=True)),
        "wrong": Count("pk", filter=Q(right=False)),
    }
    sent = {"finding__case__submitted_at__gte": start, "finding__revision__isnull": False}
    rows = FindingMark.objects.filter(**sent)
    return _counted(rows, ("finding__rule_code", "finding__case__language"), counts)


def _counted(
    rows: QuerySet[Any], by: tuple[str, str], counts: dict[str, Any]
) -> dict[Key, dict[str, Any]]:
    """Return counts by rule and language, in one query."""
    # Under names of their own: a count called like a column would hide it from the next one.
    own = {f"n_{name}": count for name, count in counts.items()}
    found = rows.order_by().values(*by).annotate(**own).values_list(*by, *own)
    return {(code, language): dict(zip(counts, row, strict=True)) for code, language, *row in found}


def _posts(start: datetime) -> Counter[str]:
    rows = Case.objects.filter(submitted_at__gte=start).order_by().values("language")
    return Counter(dict(rows.annotate(sent=Count("pk")).values_list("language", "sent")))


def _health(key: Key, rows: Any, marks: Any, posts: int) -> Health:
    counts = rows.get(key, {}) | marks.get(key, {})
    return Health(code=key[0], language=key[1], posts=posts, **counts)


def _sum(code: str, parts: Iterable[Health], posts: int) -> Health:
    names = ("hits", "cases", "right", "wrong", "held", "approved")
    sums = {name: sum(getattr(part, name) for part in parts) for name in names}
    instants = [part.last for part in parts if part.last]
    return Health(code, "", posts=posts, last=max(instants, default=None), **sums)


@dataclass(frozen=True)
class Weaker:
    """A weaker form of a rule that can be proposed with one click."""

    severity: int
    mode: str
    keeps_severity: bool


def weaker_forms(severity: int, mode: str) -> list[Weaker]:
    """Return what a failing rule could become: one step less of either."""
    forms = []
    if severity > Severity.ADVISE and mode == Mode.ENFORCE.value:
        forms.append(Weaker(severity - 1, mode, keeps_severity=False))
        forms.append(Weaker(severity, Mode.ADVISE.value, keeps_severity=True))
    if mode != Mode.SHADOW.value:
        forms.append(Weaker(severity, Mode.SHADOW.value, keeps_severity=True))
    return forms


@dataclass(frozen=True)
class Week:
    """One week of one rule in shadow mode."""

    week: datetime
    cases: int
    held: int


def shadow_weeks(codes: Iterable[str], *, since: datetime | None = None) -> dict[str, list[Week]]:
    """Return what rules in shadow mode would have said, week by week, oldest first. One query.

    `held` are posts that the rule would have held and that went directly.
    """
    start = since or timezone.now() - timedelta(weeks=12)
    rows = (
        Finding.with_shadow.filter(shadow=True, rule_code__in=codes, case__submitted_at__gte=start)
        .values("rule_code", week=TruncWeek("case__submitted_at"))
        .annotate(
            cases=Count("case", distinct=True),
            held=Count(
                "case", distinct=True, filter=Q(severity__gte=Severity.HOLD, case__lane="direct")
            ),
        )
        .order_by("rule_code", "week")
    )
    found: dict[str, list[Week]] = {}
    for row in rows:
        found.setdefault(row["rule_code"], []).append(Week(row["week"], row["cases"], row["held"]))
    return found
