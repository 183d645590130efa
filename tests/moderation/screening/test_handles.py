"""Names of accounts, looked at when they are linked (R28)."""

from dataclasses import replace

import pytest

from charter.rules import RuleSet, Severity
from moderation.screening.content import Destination
from moderation.screening.context import Stage
from moderation.screening.engine import compile_rules
from moderation.screening.verdict import Finding
from tests.moderation.screening.company import CONTEXT, KEY, post, rule


def linked(handle: str, kind: str = "personal", stage: Stage = Stage.LINKING, **params):
    own = {"brands": ["Hexalia", "Hexalia Énergie", "HXL"], "pattern": "{brand}.{name}", **params}
    engine = compile_rules(RuleSet((rule("R28", params=own),), version="3"), secret=KEY)
    assert engine.broken == ()
    content = post("", destinations=(Destination("bluesky", "bluesky:1", handle),))
    context = replace(CONTEXT, stage=stage, account_kinds=(kind,))
    found: list[Finding] = list(engine.screen(content, context).findings)
    return found


@pytest.mark.parametrize(
    "handle",
    ["@hexalia_paul", "@PaulHexalia", "@h3xalia.jane", "@hexalia-energie-jane", "@paul_hxl"],
)
def test_handle_with_the_brand_is_held_on_a_personal_account(handle):
    found = linked(handle)

    assert [(f.severity, f.target) for f in found] == [(Severity.HOLD, "account:0")]
    assert handle in found[0].message["fr"]


@pytest.mark.parametrize("handle", ["@paul.martin", "@jane.doe", "@hexagone", "@phxlor"])
def test_handle_of_a_person_is_free(handle):
    assert linked(handle) == []


def test_handle_may_be_allowed_by_name():
    assert linked("@Anne.Hexalia", allowed=["@anne.hexalia"]) == []


@pytest.mark.parametrize("stage", [s for s in Stage if s is not Stage.LINKING])
def test_handle_is_no_matter_of_ordinary_posts(stage):
    assert linked("@hexalia_paul", stage=stage) == []


@pytest.mark.parametrize(
    ("handle", "pattern", "right"),
    [
        ("@hexalia.lille", "{brand}.{name}", True),
        ("@hexaliaenergie.lille-sud", "{brand}.{name}", True),
        ("@lille.hexalia", "{brand}.{name}", False),
        ("@paul.martin", "{first}.{last}", True),
        ("@hexalia-12", "hexalia-[0-9]+", True),
        ("@hexalia-12b", "hexalia-[0-9]+", False),
        ("@whatever", "", True),
    ],
)
def test_handle_of_the_company_follows_its_pattern(handle, pattern, right):
    found = linked(handle, "branded", pattern=pattern)

    assert [f.target for f in found] == ([] if right else ["account:0"])
    assert right or pattern in found[0].message["en"]


def test_handle_pattern_that_is_none_makes_the_rule_unusable():
    bad = rule("R28", params={"brands": ["Hexalia"], "pattern": "hexalia-["})

    assert len(compile_rules(RuleSet((bad,), version="3"), secret=KEY).broken) == 1
