"""Gates: circumstances hold a post, apart from what it says."""

from dataclasses import replace
from datetime import timedelta

import pytest

from charter.rules import Exemption, RuleSet, Severity, default_rule, with_gates
from moderation.screening.context import Context, Copy, Stage
from moderation.screening.engine import compile_rules
from moderation.screening.verdict import Verdict
from tests.moderation.screening.company import CONTEXT, KEY, post, rule


def gates(context: Context, *rules) -> Verdict:
    engine = compile_rules(with_gates(RuleSet(rules, version="3")), secret=KEY)
    return engine.screen(post("Bonne semaine à tous"), context)


@pytest.mark.parametrize(
    ("changes", "code", "severity"),
    [
        ({"flags": ("not_acknowledged",)}, "G1", Severity.BLOCK),
        ({"flags": ("lesson_missing",)}, "G2", Severity.BLOCK),
        ({"flags": ("account_cut",)}, "G3", Severity.BLOCK),
        ({"earlier_posts": 4}, "G4", Severity.HOLD),
        ({"recent_posts": (1,) * 10}, "G5", Severity.HOLD),
        ({"flags": ("changed",)}, "G7", Severity.HOLD),
    ],
)
def test_gate_is_shut_by_its_circumstance_alone(changes, code, severity):
    verdict = gates(replace(CONTEXT, **changes))

    assert [(gate.rule, gate.severity) for gate in verdict.gates] == [(code, severity)]
    assert (verdict.findings, verdict.severity, verdict.weight) == ((), Severity.NOTE, severity)
    assert not any("{" in text for gate in verdict.gates for text in gate.message.values())


@pytest.mark.parametrize(
    "changes",
    [
        {"earlier_posts": 5},
        {"recent_posts": (1,) * 9 + (61,)},
        {"draw": 0.0},
        {"earlier_posts": None},
    ],
)
def test_gate_stands_open_otherwise(changes):
    assert gates(replace(CONTEXT, **changes)).gates == ()


@pytest.mark.parametrize(("draw", "drawn"), [(0.0299, 1), (0.03, 0), (None, 0)])
def test_gate_samples_by_the_lot(draw, drawn):
    sample = default_rule("gate.sample", clause_id="c", params={"per_thousand": 30})

    assert len(gates(replace(CONTEXT, draw=draw), sample).gates) == drawn


def test_gate_is_replaced_by_the_rule_that_configures_it():
    ten = default_rule("gate.first_posts", clause_id="c", params={"posts": 10})

    verdict = gates(replace(CONTEXT, earlier_posts=9), ten)

    assert [gate.clause_id for gate in verdict.gates] == ["c"]


def test_context_is_read_back_as_it_was():
    context = replace(
        CONTEXT,
        stage=Stage.DISPATCH,
        due=CONTEXT.now + timedelta(hours=1),
        copies=(Copy(0.95, 3),),
        roles=("employee",),
        recent_posts=(1, 2),
        draw=0.25,
    )

    assert Context.from_dict(context.to_dict()) == context
    assert Context.from_dict({"now": CONTEXT.now.isoformat()}) == Context(now=CONTEXT.now)


def test_exemption_spares_whom_it_names_until_its_end():
    spared = Exemption(until=CONTEXT.now + timedelta(days=1), roles=("spokesperson",))
    insult = rule("R20", exemptions=(spared,))
    engine = compile_rules(RuleSet((insult,), version="3"), secret=KEY)
    said = post("bande d'incapables")

    def found(context: Context) -> int:
        return len(engine.screen(said, context).findings)

    speaker = replace(CONTEXT, roles=("spokesperson",))
    assert (found(CONTEXT), found(speaker)) == (1, 0)
    assert found(replace(speaker, now=spared.until)) == 1
