"""The same words from many people at once (R35)."""

from dataclasses import replace

import pytest

from charter.rules import RuleSet, Severity
from moderation.screening.context import Copy
from moderation.screening.engine import compile_rules
from tests.moderation.screening.company import CONTEXT, KEY, post, rule


def found(*copies: Copy, **params):
    engine = compile_rules(RuleSet((rule("R35", params=params),), version="3"), secret=KEY)
    context = replace(CONTEXT, copies=copies)
    return list(engine.screen(post("Fiers de notre nouvelle agence"), context).findings)


def test_copies_by_many_are_an_advice_that_counts_them():
    (finding,) = found(*[Copy(0.95, 10)] * 40)

    assert (finding.severity, finding.target) == (Severity.ADVISE, "post")
    assert finding.message["fr"].startswith("40 ")
    assert finding.message["en"].startswith("40 ")


@pytest.mark.parametrize(
    "copies",
    [
        [Copy(0.95, 10)] * 4,
        [Copy(0.89, 10)] * 40,
        [Copy(0.95, 61)] * 40,
        [],
    ],
)
def test_copies_that_are_few_far_or_old_are_none(copies):
    assert found(*copies) == []


def test_copies_are_counted_as_the_rule_says():
    near = [Copy(0.8, 90)] * 2

    assert len(found(*near, similarity=80, count=2, minutes=90)) == 1
    assert found(*near, similarity=81, count=2, minutes=90) == []
