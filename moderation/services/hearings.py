"""How appeals end: by rule and language, and how soon. Counts, never a person.

An appeal counts for the rules that rest on the clause of the refusal and had found something in
the post: a refusal for another reason says nothing about them.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Count, Q
from django.utils import timezone

from config.kernel.working_time import WORKING_DAY, working_time_between
from moderation import deadlines
from moderation.models import Appeal, Finding
from moderation.states import DECIDED_APPEAL, UNDECIDED, AppealState

PERIOD = timedelta(days=365)
# Fewer are not shown: behind a handful of appeals stand people somebody may know.
ENOUGH = 10
TOO_OFTEN = 0.2


@dataclass(frozen=True)
class Heard:
    """Appeals that were decided, and how many of the refusals were lifted. `language` is "" for
    all of them; what is `hidden` could give away a part that is too small.
    """

    language: str = ""
    heard: int = 0
    overturned: int = 0
    hidden: bool = False

    @property
    def share(self) -> float | None:
        """The share that was lifted; None while too few were decided to be told."""
        told = self.heard >= ENOUGH and not self.hidden
        return self.overturned / self.heard if told else None

    @property
    def too_few(self) -> bool:
        """Whether there were some, and no more is said of them."""
        return self.heard > 0 and self.share is None

    @property
    def percent(self) -> float | None:
        """The same in per cent, for pages."""
        return None if self.share is None else round(self.share * 100, 1)

    @property
    def too_often(self) -> bool:
        """Whether the rule should be looked at: more than a fifth of its refusals were lifted."""
        return self.share is not None and self.share > TOO_OFTEN


@dataclass(frozen=True)
class Promptness:
    """How soon appeals were answered, in working time of the authors' units.

    `days` is what nine of ten took at most, in working days; `within` how many were in time.
    Both are None while too few were decided.
    """

    decided: int
    days: float | None
    within: int | None
    waiting: int
    late: int

    @property
    def percent(self) -> float | None:
        """The share that was answered in time, in per cent."""
        return None if self.within is None else round(100 * self.within / self.decided, 1)


def by_rule(*, since: datetime | None = None) -> dict[str, list[Heard]]:
    """Return for each rule what came of appeals, in all languages first, then in each."""
    decided = _decided(since)
    rules = _rules_of(decided)
    counts: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for row in decided:
        for code in rules[row["case"]]:
            counts[code][row["case__language"], row["state"]] += 1
    return {code: told(_parts(found)) for code, found in sorted(counts.items())}


def overall(*, since: datetime | None = None) -> list[Heard]:
    """Return what came of all appeals, and then of those in each language."""
    found = Counter((row["case__language"], row["state"]) for row in _decided(since))
    return told(_parts(found))


def told(parts: list[Heard]) -> list[Heard]:
    """Return the sum and its parts as they may be told: all parts, or none.

    One part that is left out could be computed from the sum and the others.
    """
    whole, *languages = parts
    small = any(each.too_few for each in languages)
    return [whole, *(replace(each, hidden=small) for each in languages)]


def _decided(since: datetime | None) -> list[Any]:
    start = since or timezone.now() - PERIOD
    rows = Appeal.objects.filter(state__in=DECIDED_APPEAL, decided_at__gte=start)
    return list(rows.values("case", "state", "case__language", "refusal__clause_id"))


def _rules_of(decided: list[Any]) -> dict[int, set[str]]:
    """Return by case the rules that the refusal rested on. One query."""
    clauses = {row["case"]: row["refusal__clause_id"] for row in decided}
    found: dict[int, set[str]] = defaultdict(set)
    rows = Finding.objects.filter(case__in=clauses, revision__isnull=False)
    for case, code, clause in rows.values_list("case", "rule_code", "clause_id"):
        if clause == clauses[case]:
            found[case].add(code)
    return found


def _parts(found: Counter[tuple[str, str]]) -> list[Heard]:
    languages = sorted({language for language, _ in found})
    parts = [_heard(language, found) for language in languages]
    whole = Heard("", sum(each.heard for each in parts), sum(each.overturned for each in parts))
    return [whole, *parts]


def _heard(language: str, found: Counter[tuple[str, str]]) -> Heard:
    lifted = found[language, AppealState.OVERTURNED]
    return Heard(language, lifted + found[language, AppealState.UPHELD], lifted)


def promptness(*, since: datetime | None = None) -> Promptness:
    """Return how soon appeals were answered, and what waits now."""
    start = since or timezone.now() - PERIOD
    rows = Appeal.objects.filter(state__in=DECIDED_APPEAL, decided_at__gte=start)
    took = sorted(
        working_time_between(lodged, decided, country=country, zone=zone)
        for lodged, decided, country, zone in rows.values_list(
            "lodged_at", "decided_at", "case__unit__country", "case__unit__time_zone"
        )
        if decided is not None
    )
    enough = len(took) >= ENOUGH
    waiting = Appeal.objects.filter(state__in=UNDECIDED).aggregate(
        waiting=Count("pk"), late=Count("pk", filter=Q(deadline__lt=timezone.now()))
    )
    return Promptness(
        decided=len(took),
        days=round(_ninth_tenth(took) / WORKING_DAY, 1) if enough else None,
        within=sum(each <= deadlines.APPEAL for each in took) if enough else None,
        **waiting,
    )


def _ninth_tenth(took: Iterable[timedelta]) -> timedelta:
    """Return what nine of ten took at most (nearest rank, no interpolation)."""
    ordered = list(took)
    return ordered[math.ceil(len(ordered) * 0.9) - 1]
