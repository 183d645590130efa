"""The language of those who read (R33)."""

import pytest

from charter.rules import RuleSet, Severity
from moderation.screening.engine import compile_rules
from moderation.screening.verdict import Finding
from tests.moderation.screening.company import CONTEXT, KEY, findings, post, rule

OFFER = "Switch to Hexalia today and save up to €120 a year on your electricity bill."
OFFRE = "Parrainez un ami et recevez chacun 40 € sur votre prochaine facture."


def found(text: str, **params) -> list[Finding]:
    own = rule("R33", params={"brands": ["Hexalia"], **params})
    engine = compile_rules(RuleSet((own,), version="3"), secret=KEY)
    assert engine.broken == ()
    return list(engine.screen(post(text), CONTEXT).findings)


def test_offer_in_another_language_is_an_advice():
    (finding,) = findings(OFFER, "R33")

    assert finding.severity == Severity.ADVISE
    assert finding.excerpt == OFFER


@pytest.mark.parametrize(
    "text",
    [
        f"Passez chez Hexalia et économisez 120 € par an. {OFFER}",
        "Great keynote on batteries at the summit, slides coming soon.",
        "Our library is on GitHub, pull requests are welcome.",
        OFFRE,
        "#SmartHome #FreeQuote 🎉",
    ],
)
def test_offer_rule_leaves_bilingual_and_other_posts_alone(text):
    assert findings(text, "R33") == []


def test_offer_with_a_word_of_french_is_still_in_english():
    assert findings(f"Bonjour ! {OFFER}", "R33")


def test_offer_in_french_is_for_french_readers():
    assert found(OFFRE, languages=["en"])
    assert found(OFFER, languages=["en"]) == []
    assert found(OFFER, languages=["fr", "en"]) == []


def test_language_of_all_posts_where_the_rule_says_so():
    talk = "Great keynote on batteries at the summit, slides coming soon."

    assert found(talk) == []
    assert found(talk, all_posts=True)
    assert found("Belle conférence sur les batteries hier soir.", all_posts=True) == []


def test_language_that_nobody_can_tell_makes_the_rule_unusable():
    odd = rule("R33", params={"languages": ["de"]})

    assert len(compile_rules(RuleSet((odd,), version="3"), secret=KEY).broken) == 1
