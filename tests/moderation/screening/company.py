"""Hexalia's rules, one of each type, and short ways to screen a text against them."""

from datetime import UTC, datetime
from functools import cache

from charter.rules import CATALOGUE, Rule, RuleSet, default_rule
from charter.rules.cues_places import EXECUTIVES
from moderation.screening.content import Content
from moderation.screening.context import Context
from moderation.screening.engine import Screener, compile_rules
from moderation.screening.verdict import Finding, Verdict

KEY = b"a key for tests"
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
CONTEXT = Context(now=NOW, unit_path=("hexalia", "banque"), country="FR")
APPROVED = [
    *("élue service client de l'année 2026", "voted customer service of the year 2026"),
    *("30 % d'énergie renouvelable en 2025", "30% renewable energy in 2025"),
]
BRANDS = ["Hexalia", "Hexalia Banque", "Hexalia Énergie", "Hexalia Services"]
ARTICLE = (
    "Le conseil municipal de Saint-Aubin a voté hier soir la création d'une régie de chaleur qui "
    "alimentera, dès l'hiver prochain, quatre cents logements et le groupe scolaire du centre."
)
BOILERPLATE = (
    "Hexalia produit et fournit de l'énergie, conseille les ménages dans leur épargne et "
    "intervient chez eux quand il faut réparer, depuis soixante agences et avec quatre mille "
    "personnes."
)
PARAMS = {
    "disclosure.affiliation": {"brands": BRANDS},
    "disclosure.commercial": {"brands": BRANDS},
    "disclaimer.personal_view": {"brands": ["Hexalia"]},
    "confidential.lexicon": {
        "terms": ["Projet Émeraude", "Rubis 7", "Opération Boréal", "Quercus"]
    },
    "confidential.internal_link": {"own_domains": ["hexalia.example"]},
    "finance.quiet_window": {
        "periods": ["2026-11-05 2026-12-04 Third-quarter results"],
        "brands": ["Hexalia"],
    },
    "deal.rumour": {
        "names": [
            *("Voltéo", "Énergis", "Banque Orphée", "Orphee Bank"),
            *("Solaris Grid", "Nordvind"),
        ],
        "brands": ["Hexalia"],
        "official": ["news.hexalia.example"],
    },
    "legal.litigation": {
        "matters": ["Delmas"],
        "parties": ["Voltéo", "Énergis", "Autorité de la concurrence", "competition authority"],
        "brands": ["Hexalia"],
    },
    "embargo": {
        "terms": ["Hexalia Horizon", "offre Solstice", "Solstice plan"],
        "lift": "2026-12-01T09:00 Europe/Paris",
    },
    "privacy.named_person": {
        "clients": ["Groupe Mercadal", "Clinique Saint-Aubert", "Norwick & Sons", "Ateliers Quint"],
        "public_people": ["Claire Vasseur", "Marc Oyono"],
        "brands": BRANDS,
    },
    "safety.physical": {
        "sites": ["site de Bréval", "Bréval site", "Bréval", "Montaigu", "Tour Hexalia"],
        "people": ["Claire Vasseur", "Marc Oyono", *EXECUTIVES],
        "brands": BRANDS,
    },
    "claim.environment": {"brands": ["Hexalia"], "approved_claims": APPROVED},
    "privacy.sensitive_other": {"brands": BRANDS},
    "claim.regulated_product": {"brands": BRANDS},
    "competitor.mention": {"names": ["Voltéo", "Énergis", "Banque Orphée", "Orphee Bank"]},
    "finance.figure": {
        "brands": ["Hexalia"],
        "public_facts": ["1 250 M€", "1.25 billion euros", "4 200"],
    },
    "finance.forward_looking": {"brands": ["Hexalia"]},
    "claim.superlative": {"approved_claims": APPROVED, "brands": ["Hexalia"]},
    "brand.usage": {
        "names": ["Hexalia", "Hexalia Banque", "Hexalia Énergie", "Hexalia Services"],
        "replacements": ["Hexalia Bank => Hexalia Banque"],
        "banned_hashtags": ["#hexaliacrew"],
    },
    "channel.format": {"hashtags": ["#NosEngagementsPourLaPlanete"]},
    "identity.company_voice": {"brands": BRANDS, "newsroom": ["news.hexalia.example"]},
    "brand.handle": {"brands": ["Hexalia"], "pattern": "{brand}.{name}"},
    "copyright.text": {"sources": [ARTICLE], "approved": [BOILERPLATE]},
    "language.audience": {"brands": BRANDS},
    "engagement.practice": {"brands": BRANDS},
    "link.safety": {"allowed": ["hexa.li"], "denied": ["free-gift.example"]},
}
CODES = {entry.code: name for name, entry in CATALOGUE.items()}


def rule(code: str, **changes) -> Rule:
    """The rule Hexalia has under this code; `changes` replace its fields."""
    kind = CODES[code]
    changes.setdefault("params", PARAMS.get(kind, {}))
    return default_rule(kind, clause_id=f"clause-{code}", **changes)


def rule_set(*rules: Rule) -> RuleSet:
    """These rules, or all of Hexalia's."""
    return RuleSet(rules or tuple(rule(code) for code in CODES), version="3")


@cache
def screener() -> Screener:
    """All of Hexalia's rules, compiled once for all tests."""
    return compile_rules(rule_set(), secret=KEY)


def post(text: str, language: str = "", **fields) -> Content:
    """A post with this text."""
    return Content(text=text, language=language, **fields)


def screen(text: str, *rules: Rule, context: Context = CONTEXT) -> Verdict:
    """The verdict of these rules, or of all, on a text."""
    engine = compile_rules(rule_set(*rules), secret=KEY) if rules else screener()
    return engine.screen(post(text), context)


def findings(text: str, code: str) -> list[Finding]:
    """What one rule says of a text when all rules run."""
    return [finding for finding in screen(text).findings if finding.rule == code]
