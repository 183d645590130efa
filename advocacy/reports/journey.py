"""The journey of the programme: where it is, what each phase aims at, and what to do next."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from advocacy.models import Phase, PhaseEntry, PhasePlan
from advocacy.reports import cells
from advocacy.reports.choice import Choice
from advocacy.reports.figures import Board, Chart, Column, Kind
from advocacy.reports.journey_figures import Facts, Series
from advocacy.reports.journey_rules import KPIS, Kpi, Step
from config.kernel.dates import month_name

STEPS = 3
ORDER = list(Phase)


@dataclass(frozen=True)
class Line:
    """A figure of a phase: its months, the newest value that is known, and its target."""

    kpi: Kpi
    series: Series
    target: float | None

    @property
    def value(self) -> float | None:
        """What is known of the newest month."""
        return list(self.series.values())[-1]

    @property
    def met(self) -> bool | None:
        """Whether the target is reached; None where either is not known."""
        if self.value is None or self.target is None:
            return None
        return self.kpi.met(self.value, self.target)

    @property
    def since(self) -> date | None:
        """The first month from which on the target has been reached in each."""
        found = None
        for month, value in reversed(list(self.series.items())):
            if value is None or self.target is None or not self.kpi.met(value, self.target):
                break
            found = month
        return found

    @property
    def gap(self) -> float:
        """How far it is from its target, as a part of it; 0 where that is not known."""
        if self.value is None or self.target is None:
            return 0.0
        return self.kpi.gap(self.value, self.target)

    @property
    def value_text(self) -> str:
        """The value as people read it."""
        return cells.shown(self.value, self.kpi.kind)

    @property
    def target_text(self) -> str:
        """The target as people read it."""
        return cells.shown(self.target, self.kpi.kind)

    @property
    def state_text(self) -> str:
        """How far, and since when."""
        if self.value is None:
            return _("not known yet")
        if self.target is None:
            return _("no target")
        if self.since is not None:
            return _("reached since %(month)s") % {"month": month_name(self.since)}
        left = abs(self.target - self.value)
        if self.kpi.kind is Kind.SHARE:
            points = round(left * 100)
            words = ngettext("%(points)s point to go", "%(points)s points to go", points)
            return words % {"points": points}
        return _("%(count)s to go") % {"count": cells.shown(left, self.kpi.kind)}


@dataclass(frozen=True)
class PhaseReport:
    """A phase with its figures and the plan that counts, if there is one."""

    phase: Phase
    lines: Sequence[Line]
    plan: PhasePlan | None

    @property
    def done(self) -> bool:
        """Whether every figure that is known and aimed at is reached, and there is one."""
        known = [line.met for line in self.lines if line.met is not None]
        return bool(known) and all(known)

    @property
    def reached(self) -> int:
        """How many targets are reached."""
        return sum(line.met is True for line in self.lines)


@dataclass(frozen=True)
class Next:
    """Something to do, and why: the figure that is far from its target."""

    step: Step
    line: Line

    @property
    def why(self) -> str:
        """The reason in words."""
        return _("%(figure)s: %(value)s, and the target is %(target)s.") % {
            "figure": self.line.kpi.label,
            "value": self.line.value_text,
            "target": self.line.target_text,
        }


@dataclass(frozen=True)
class Journey:
    """All phases; the one a person said we are in, and the one the figures speak for."""

    phases: Sequence[PhaseReport]
    entry: PhaseEntry | None
    proposed: Phase

    @property
    def current(self) -> Phase:
        """The phase we are in: what a person said, the first one before anybody did."""
        return Phase(self.entry.phase) if self.entry else Phase.LISTEN

    @property
    def steps(self) -> list[Next]:
        """At most three things to do: the largest gaps of the phase we are in, then of those
        before it, the nearest first.
        """
        place = ORDER.index(self.current)
        found: list[Next] = []
        for phase in reversed(self.phases[: place + 1]):
            gaps = sorted((line for line in phase.lines if line.gap), key=lambda line: -line.gap)
            found += [Next(line.kpi.step, line) for line in gaps]
        return found[:STEPS]


def report(day: date) -> Journey:
    """Return the journey as it stands, with the twelve months up to that of `day`."""
    facts = Facts(day)
    plans = _plans()
    phases = [
        PhaseReport(phase, [_line(kpi, facts, plans) for kpi in _of(phase)], plans.get(phase))
        for phase in ORDER
    ]
    entry = PhaseEntry.objects.select_related("set_by").order_by("-pk").first()
    return Journey(phases, entry, proposal(phases))


def proposal(phases: Iterable[PhaseReport]) -> Phase:
    """Return the first phase whose targets are not all reached; the last one when all are."""
    return next((each.phase for each in phases if not each.done), Phase.SUSTAIN)


def target_of(kpi: Kpi, plan: PhasePlan | None) -> float | None:
    """Return what is aimed at: what was set, or what one begins with."""
    if plan is None:
        return kpi.target
    value: float | None = plan.targets.get(kpi.key)
    return value


def kpis_of(phase: str) -> list[Kpi]:
    """Return the figures of a phase."""
    return [each for each in KPIS if each.phase == phase]


_of = kpis_of


def _line(kpi: Kpi, facts: Facts, plans: Mapping[str, PhasePlan]) -> Line:
    return Line(kpi, kpi.series(facts), target_of(kpi, plans.get(kpi.phase)))


def _plans() -> dict[str, PhasePlan]:
    """The newest plan of each phase; one query for the few versions there are."""
    rows = PhasePlan.objects.select_related("set_by").order_by("number")
    return {row.phase: row for row in rows}


def charts(choice: Choice) -> list[Chart]:
    """Return a chart of each phase, month by month. Of the whole company, whatever is chosen."""
    found = report(choice.part.day)
    return [chart_of(each) for each in found.phases]


BOARD = Board("journey", gettext_lazy("The journey"), charts, is_read=False)  # type: ignore[arg-type]


def chart_of(found: PhaseReport) -> Chart:
    """Return the months of a phase; its shares are drawn, the other figures are in the table."""
    months = list(found.lines[0].series)
    shares = [line.kpi.key for line in found.lines if line.kpi.kind is Kind.SHARE]
    y = {"field": "value", "type": "quantitative", "title": None, "axis": {"format": ".0%"}}
    return Chart(
        key=found.phase.value,
        title=str(found.phase.label),
        columns=[
            Column("month", _("Month"), Kind.MONTH),
            *(Column(line.kpi.key, str(line.kpi.label), line.kpi.kind) for line in found.lines),
        ],
        rows=[
            {"month": month, **{line.kpi.key: line.series[month] for line in found.lines}}
            for month in months
            if any(line.series[month] is not None for line in found.lines)
        ],
        picture={
            "transform": [{"fold": shares, "as": ["what", "value"]}],
            "mark": {"type": "line", "point": True},
            "encoding": {
                "x": {"field": "month", "type": "ordinal"},
                "y": {**y, "scale": {"domain": [0, 1]}},
                "color": {
                    "field": "what",
                    "type": "nominal",
                    "scale": {"domain": shares},
                    "legend": {"columns": 1},
                },
            },
        },
        method=_method(),
    )


def _method() -> list[str]:
    return [
        _("Of the whole company. People who left count in no month, not even in those before."),
        _("Some figures are known of today only; the months before are not, and are left empty."),
        _(
            "Nothing is shown of fewer than ten people, nor where so few are on one side that it "
            "would speak of them. Shares are in whole per cent, people in tens."
        ),
    ]


def today() -> Journey:
    """Return the journey as it stands today."""
    return report(timezone.localdate())
