"""Light by construction (A-11): what a week of posts asks of people, by the engine itself.

The week is that of a company in its stride: of a hundred posts six are by newcomers, thirty-four
by people past their first posts, the others by people trusted. Texts are those of the demo
company, of every trade; three in a hundred trip a rule that holds, two carry a reason, and one in
two hundred is grave. A text held for nothing counts like any other that a person has to read.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from random import Random

import pytest

from charter.rules import Mode, Rule, RuleSet, Scope, Severity, with_gates
from config.demo import load
from moderation.screening.content import Content, Destination
from moderation.screening.context import Context
from moderation.screening.engine import Screener, compile_rules
from moderation.services import placing
from moderation.states import Lane
from moderation.trust import Situation, Tier

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
TIERS = {Tier.T0: 6, Tier.T1: 34, Tier.T2: 60}
# Of a thousand posts; the others are everyday ones.
GRAVE, HELD, JUSTIFIED = 5, 30, 20
MOST = 0.15
WORDS = {"town": "Lille", "first": "Claire", "weekday": "mardi", "small": 4, "many": 23}
EARLIER = {Tier.T0: 2, Tier.T1: 7, Tier.T2: 20}


@dataclass(frozen=True)
class Week:
    """Texts by what they were seeded as, in both languages."""

    plain: Sequence[tuple[str, str]]
    justified: Sequence[tuple[str, str]]
    held: Sequence[tuple[str, str]]
    grave: Sequence[tuple[str, str]]


@cache
def week() -> Week:
    """Read the demo's texts, sorted by the severity of the rule they were written for."""
    _, topics = load.load_posts()
    reviews, _ = load.load_reviews()
    severity = {rule.code: rule.severity for rule in load.load_rules()}

    def texts(least: int, most: int) -> list[tuple[str, str]]:
        found = [each for each in reviews if least <= severity[each.rule] <= most]
        return [_both(each.text) for each in found]

    plain = [_both(post) for topic in topics for post in topic.posts]
    return Week(plain, texts(2, 2), texts(3, 3), texts(4, 4))


def _both(text: load.Text) -> tuple[str, str]:
    return (text.fr.format_map(WORDS), text.en.format_map(WORDS))


@cache
def screener() -> Screener:
    """The demo company's rules, and the gates."""
    rules = tuple(_rule(each) for each in load.load_rules())
    return compile_rules(with_gates(RuleSet(rules, "2")), secret=b"demo")


def _rule(demo: load.DemoRule) -> Rule:
    return Rule(
        code=demo.code,
        type=demo.type,
        revision=1,
        clause_id=demo.clause_id,
        severity=Severity(demo.severity),
        mode=Mode(demo.mode),
        params=demo.params or {},
        message={"fr": demo.message.fr, "en": demo.message.en},
        suggestion={"fr": demo.suggestion.fr, "en": demo.suggestion.en},
        scope=Scope.from_dict(demo.scope or {}),
    )


def lane(text: str, language: str, tier: Tier) -> Lane:
    """The lane of a text by somebody of this tier."""
    content = Content(text, language, (Destination("bluesky", "1", "camille.hexalia.example"),))
    context = Context(
        NOW, unit_path=("hexalia",), country="FR", account_kinds=("personal",),
        earlier_posts=EARLIER[tier],
    )  # fmt: skip
    return placing.lane_for(screener().screen(content, context), Situation(tier))


def draw(number: int) -> list[tuple[str, Lane]]:
    """So many posts of a week: what each was seeded as, and its lane."""
    random, posts = Random(11), week()
    kinds = ["grave", "held", "justified", "plain"]
    weights = [GRAVE, HELD, JUSTIFIED, 1000 - GRAVE - HELD - JUSTIFIED]
    found = []
    for kind in random.choices(kinds, weights, k=number):
        tier = random.choices(list(TIERS), list(TIERS.values()))[0]
        french, english = random.choice(getattr(posts, kind))
        language = random.choice(("fr", "fr", "en"))
        text = french if language == "fr" else english
        found.append((kind, lane(text, language, tier)))
    return found


def test_week_of_posts_needs_few_people(size: Callable[[int, int], int]) -> None:
    found = draw(size(600, 5000))

    read = sum(lane != Lane.DIRECT for _, lane in found)
    assert read / len(found) <= MOST
    graves = [lane for kind, lane in found if kind == "grave"]
    assert graves
    assert set(graves) == {Lane.FOUR_EYES}


@pytest.mark.parametrize("tier", list(Tier))
def test_every_grave_text_of_the_demo_is_for_two(tier: Tier) -> None:
    missed = {
        text
        for both in week().grave
        for language, text in zip(("fr", "en"), both, strict=True)
        if lane(text, language, tier) != Lane.FOUR_EYES
    }

    assert not missed


def test_everyday_texts_leave_directly() -> None:
    held = {
        text
        for both in week().plain
        for language, text in zip(("fr", "en"), both, strict=True)
        if lane(text, language, Tier.T1) != Lane.DIRECT
    }

    assert not held
