"""What looking afterwards says of a period, and whether the lots were drawn as they should."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any

from django.db.models import Count, Q

from moderation.models import Case, Decision, LedgerEntry, Lot, PostReview, SamplingPeriod
from moderation.models.regime import KEYS
from moderation.services import sampling
from moderation.states import CheckState
from moderation.trust.bounds import upper_bound

MISS = Q(review__state=CheckState.MISS)
LOOKED = Q(review__state=CheckState.FINE) | MISS


@dataclass(frozen=True)
class Stratum:
    """Direct posts of one tier in one regime: how many, drawn, looked at, missed."""

    tier: int | None
    regime: str
    posts: int
    drawn: int
    looked: int
    misses: int

    @property
    def bound(self) -> float:
        """The share of misses among such posts that is not exceeded, at 95 %. Per cent."""
        return 100 * upper_bound(self.misses, self.looked)

    @property
    def regime_name(self) -> str:
        """The names of the presets it is made of, in the reader's language."""
        labels = dict(KEYS)
        return ", ".join(str(labels.get(key, key)) for key in self.regime.split("+"))

    @property
    def left(self) -> int:
        """How many are still to be looked at."""
        return self.drawn - self.looked


@dataclass(frozen=True)
class Report:
    """A period by stratum, and all of it together."""

    period: SamplingPeriod
    strata: list[Stratum]

    @property
    def total(self) -> Stratum:
        """All strata together. Where they are looked at in different shares the bound is that of
        the posts looked at, not of all.
        """
        sums = {
            name: sum(getattr(each, name) for each in self.strata)
            for name in ("posts", "drawn", "looked", "misses")
        }
        return Stratum(None, "", **sums)


def report(period: SamplingPeriod) -> Report:
    """Count a period. One query."""
    rows = (
        Lot.objects.filter(period=period)
        .order_by("regime", "tier")
        .values("regime", "tier")
        .annotate(
            posts=Count("pk"),
            drawn=Count("pk", filter=Q(selected=True)),
            looked=Count("pk", filter=LOOKED),
            misses=Count("pk", filter=MISS),
        )
    )
    return Report(period, [Stratum(**row) for row in rows])


def misses(period: SamplingPeriod, user: Any) -> Any:
    """Return what was missed in a period, of the posts this person may read."""
    rows = sampling.visible(user).filter(state=CheckState.MISS, lot__period=period)
    return rows.order_by("-looked_at")


def faults(period: SamplingPeriod) -> Iterator[str]:
    """Yield, in words, whatever is not as it was committed to: nothing is what one hopes for."""
    key = sampling.key_of(period)
    if hashlib.sha256(key).hexdigest() != period.commitment:
        yield "the key is not the one that was committed to"
    entries = LedgerEntry.objects.filter(
        action="sampling.commit", subject_type="moderation.samplingperiod",
        subject_id=str(period.pk),
    )  # fmt: skip
    if [entry.data.get("commitment") for entry in entries] != [period.commitment]:
        yield "the ledger holds another commitment, or none"
    yield from _wrong_lots(period, key)
    selected = Q(lot__period=period, lot__selected=False)
    for case_id in PostReview.objects.filter(selected).values_list("lot__case_id", flat=True):
        yield f"case {case_id}: looked at without being drawn"


def _wrong_lots(period: SamplingPeriod, key: bytes) -> Iterator[str]:
    rows = Lot.objects.filter(period=period).select_related("review", "case").order_by("pk")
    by_gate = _by_gate(period)
    for lot in rows.defer("case__content", "case__sketch").iterator(chunk_size=1000):
        case = lot.case
        drawn = sampling.is_drawn(key, case.pk, case.digest, lot.rate) or case.pk in by_gate
        if lot.selected != drawn:
            yield f"case {case.pk}: {'drawn' if lot.selected else 'not drawn'} against its lot"
        if lot.selected and not hasattr(lot, "review"):
            yield f"case {case.pk}: drawn, and nobody is asked to look"


def _by_gate(period: SamplingPeriod) -> set[int]:
    """The cases of a period whose rule set asked for a look (G6), by what was stored then."""
    decisions = Decision.objects.filter(
        basis=Decision.Basis.RULES, case__lot__period=period, case__lot__selected=True,
        screening__isnull=False,
    ).select_related("screening")  # fmt: skip
    return {
        row.case_id for row in decisions if row.screening and sampling.GATE in row.screening.codes()
    }


def without_lot(period: SamplingPeriod) -> int:
    """Count the direct posts of the month that drew no lot: those of units not consulted yet."""
    # A month of UTC, as that of the period.
    first = datetime.combine(period.month, time.min, UTC)
    after = (first + timedelta(days=32)).replace(day=1)
    direct = Case.objects.filter(
        lane="direct", lot__isnull=True, submitted_at__gte=first, submitted_at__lt=after
    )  # fmt: skip
    return direct.count()
