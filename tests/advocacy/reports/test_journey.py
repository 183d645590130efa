"""The journey: how far each figure is, since when, which phase speaks, and what to do next."""

from collections.abc import Sequence
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django.utils.translation import override

from advocacy.models import Phase, PhaseEntry
from advocacy.reports import journey
from advocacy.reports.choice import Choice
from advocacy.reports.journey import Journey, Line, PhaseReport, proposal
from advocacy.reports.journey_rules import KPIS, Kpi
from advocacy.reports.slices import Slice
from advocacy.services import programme
from advocacy.services.programme import Plan
from tests.factories.people import UserFactory

RULES = {kpi.key: kpi for kpi in KPIS}
MONTHS = [date(2026, month, 1) for month in range(8, 12)]


def line(key: str, values: Sequence[float | None], target: float | None = 0.8) -> Line:
    return Line(RULES[key], dict(zip(MONTHS, values, strict=True)), target)


def text(found: Line) -> str:
    with override("en"):
        return found.state_text


def test_every_phase_has_figures_of_its_own() -> None:
    assert {kpi.phase for kpi in KPIS} == set(Phase)
    assert len({kpi.key for kpi in KPIS}) == len(KPIS)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ([0.7, 0.8, 0.9, 0.85], "reached since September 2026"),
        ([0.9, 0.9, 0.7, 0.9], "reached since November 2026"),
        ([None, None, None, 0.68], "12 points to go"),
        ([0.9, 0.9, 0.9, None], "not known yet"),
    ],
)
def test_how_far_and_since_when(values: Sequence[float | None], words: str) -> None:
    assert text(line("learnt", values)) == words


def test_counts_say_how_many_are_left() -> None:
    assert text(line("carriers", [0, 0, 0, 60], target=100)) == "40 to go"
    assert text(line("unique", [1, 1, 1, 1], target=None)) == "no target"


def test_of_hours_fewer_are_better() -> None:
    found = line("hours", [9, 9, 3, 2], target=4)

    assert (found.met, found.since) == (True, date(2026, 10, 1))
    assert line("hours", [1, 1, 1, 8], target=4).gap == 0.5


def phase(name: Phase, *lines: Line) -> PhaseReport:
    return PhaseReport(name, lines, None)


def at(value: float | None, key: str = "learnt") -> Line:
    return line(key, [None, None, None, value])


def test_first_phase_that_is_not_reached_is_proposed() -> None:
    phases = [phase(Phase.LISTEN, at(0.9)), phase(Phase.EQUIP, at(0.9), at(0.1))]

    assert proposal(phases) == Phase.EQUIP
    assert proposal(phases[:1]) == Phase.SUSTAIN


def test_phase_of_which_nothing_is_known_is_not_done() -> None:
    assert proposal([phase(Phase.LISTEN, at(None))]) == Phase.LISTEN


def keys(found: Journey) -> list[str]:
    return [each.line.kpi.key for each in found.steps]


def test_at_most_three_steps_largest_gaps_of_our_phase_first() -> None:
    phases = [
        phase(Phase.LISTEN, at(0.1, "guided")),
        phase(Phase.EQUIP, at(0.5), at(0.2, "acknowledged"), at(0.9, "reviewed")),
        phase(Phase.OPEN, at(0.0, "engaged")),
    ]

    assert keys(Journey(phases, PhaseEntry(phase="equip"), Phase.EQUIP)) == [
        "acknowledged", "learnt", "guided",
    ]  # fmt: skip
    assert keys(Journey(phases, PhaseEntry(phase="open"), Phase.EQUIP))[0] == "engaged"
    assert keys(Journey(phases, None, Phase.EQUIP)) == ["guided"]


def test_step_says_why() -> None:
    found = Journey([phase(Phase.LISTEN, at(0.5, "guided"))], None, Phase.LISTEN)

    with override("en"):
        why = found.steps[0].why
    assert why == "Channels with guidelines and a lesson: 50%, and the target is 80%."


@pytest.mark.django_db
class TestReport:
    """From the database."""

    def test_what_a_lead_set_counts_and_an_empty_target_is_none(self) -> None:
        lead = UserFactory(lead=True)
        programme.plan("equip", Plan(targets={"learnt": 0.5}), actor=lead)
        programme.plan("equip", Plan(targets={"learnt": 0.6}, seen=1), actor=lead)

        found = {each.kpi.key: each.target for each in self.lines("equip")}

        assert (found["learnt"], found["acknowledged"]) == (0.6, None)

    def test_one_begins_with_the_targets_of_the_table(self) -> None:
        found = {each.kpi.key: each.target for each in self.lines("sustain")}

        assert found["past_fifth"] == 0.4

    def test_phase_is_that_which_a_person_said_last(self) -> None:
        lead = UserFactory(lead=True)
        assert journey.today().current == Phase.LISTEN
        programme.enter("carry", actor=lead)
        programme.enter("open", actor=lead)

        assert journey.today().current == Phase.OPEN

    def test_board_has_a_chart_of_each_phase(self) -> None:
        day = timezone.localdate()
        charts = journey.BOARD.charts(Choice(Slice(day=day, since=day.replace(day=1))))

        assert [each.key for each in charts] == [each.value for each in Phase]
        for chart in charts:
            keys = {column.key for column in chart.columns}
            assert all(set(row) == keys for row in chart.rows)

    def test_queries_do_not_grow(self) -> None:
        with CaptureQueriesContext(connection) as queries:
            journey.today()

        assert len(queries) <= 36

    def lines(self, name: str) -> Sequence[Line]:
        return next(each.lines for each in journey.today().phases if each.phase == name)


def rule_gaps(kpi: Kpi) -> tuple[float, float]:
    return kpi.gap(1.0, 2.0), kpi.gap(2.0, 1.0)


def test_gap_is_nought_on_the_better_side() -> None:
    assert rule_gaps(RULES["carriers"]) == (0.5, 0.0)
    assert rule_gaps(RULES["hours"]) == (0.0, 0.5)
