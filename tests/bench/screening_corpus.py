"""Posts and lexicons for the measures of screening: synthetic, seeded, French and English."""

import gc
import random
from collections.abc import Callable, Collection
from datetime import UTC, datetime
from time import process_time

from charter.rules import CATALOGUE, RuleSet, default_rule
from moderation.screening.content import Content
from moderation.screening.context import Context
from moderation.screening.engine import Screener

CONTEXT = Context(now=datetime(2026, 11, 20, 9, 0, tzinfo=UTC), country="FR")
KEY = b"a key for benches"
ROUNDS = 9
CALM = """
Réunion passionnante ce matin sur la transition énergétique, merci à toutes les équipes !
Le chantier du parc avance bien, la météo est avec nous et les riverains sont venus nombreux.
Rendez-vous samedi pour la visite guidée du barrage, les enfants sont les bienvenus.
Trois astuces pour chauffer moins sans avoir froid : aérer le matin, purger, fermer les volets.
Qui a déjà essayé le vélo cargo pour emmener les petits à l’école ? Racontez-moi 🎉
Hier soir, j’ai appris à lire une facture d’électricité ligne à ligne ; c’est plus simple que prévu.
Nous cherchons une technicienne ou un technicien pour l’agence de Lille, parlez-en autour de vous.
What a day at the trade fair: thank you to everyone who came over to say hello.
We learnt a lot about what people need at home, and we will come back with answers next month.
Heat pumps are quieter than you think; come and listen to one in our workshop on Saturday.
My first week in the network team: many acronyms, kind people, and very good coffee.
Here is how a dam is inspected, in ten pictures taken by the divers last spring.
If your boiler is older than fifteen years, ask for a check before winter starts.
Cycling to work again after two months, and the river was beautiful this morning.
""".strip().splitlines()
TELLING = """
Foncez, la nouvelle offre Hexalia est imbattable !
Quelle bande d’abrutis, ce service client.
Notre chiffre d’affaires progresse de 18 % cette année.
Écrivez-moi à jean.dupont@example.org pour en parler.
Voir http://www.hexalia.example pour la suite.
We will beat guidance this quarter.
Voltéo is a scam, trust me.
Welcome to HEXALIA Bank, dear friends.
""".strip().splitlines()
_SYLLABLES = (
    *("ra", "mo", "ti", "lu", "ver", "con", "pla", "net", "ion", "sus"),
    *("tra", "mi", "ge", "do", "fu", "bel", "qui", "za", "pro", "vin"),
)


def lexicon(size: int) -> list[str]:
    """As many made-up terms, four in ten of two words, a tenth bound to one language."""
    draw = random.Random(1)
    terms: dict[str, None] = {}
    while len(terms) < size:
        words = [_word(draw) for _ in range(draw.choice((1, 1, 1, 2, 2)))]
        terms[draw.choice(("", "", "", "", "", "", "", "", "fr:", "en:")) + " ".join(words)] = None
    return list(terms)


def rule_set(size: int, types: Collection[str] = tuple(CATALOGUE)) -> RuleSet:
    """One rule of each of these types, and insults replaced by a lexicon of this size."""
    params: dict[str, dict[str, list[str]]] = {
        "respect.insult": {"terms": [*_defaults("respect.insult", "terms"), *lexicon(size)]},
        "disclosure.affiliation": {"brands": ["Hexalia"]},
        "confidential.lexicon": {"terms": ["Projet Émeraude", "Projet Rubis"]},
        "competitor.mention": {"names": ["Voltéo"]},
        "brand.usage": {
            "names": ["Hexalia", "Hexalia Banque"],
            "replacements": ["Hexalia Bank => Hexalia Banque"],
        },
    }
    rules = (default_rule(name, clause_id="c", params=params.get(name, {})) for name in types)
    return RuleSet(tuple(rules), version=f"bench-{size}")


def posts(length: int, count: int = 200, *, telling: bool = True) -> list[Content]:
    """Posts of this many characters; if `telling`, one in five holds something to find."""
    draw = random.Random(2)
    made = []
    for number in range(count):
        parts = [draw.choice(TELLING)] if telling and number % 5 == 0 else []
        while sum(map(len, parts)) + len(parts) < length:
            parts.append(draw.choice(CALM))
        draw.shuffle(parts)
        made.append(Content(" ".join(parts)[:length], ""))
    return made


def screening(screener: Screener, contents: list[Content]) -> Callable[[], object]:
    """A run that screens every post."""
    return lambda: [screener.screen(content, CONTEXT) for content in contents]


def microseconds(runs: list[Callable[[], object]], items: int, rounds: int = ROUNDS) -> list[float]:
    """Microseconds of processor per item of each run: the best of several rounds, taken in
    turns, so that what else the machine does falls on all alike."""
    best = [float("inf")] * len(runs)
    gc.disable()  # as timeit does
    for _ in range(rounds):
        for place, run in enumerate(runs):
            begun = process_time()
            run()
            best[place] = min(best[place], process_time() - begun)
    gc.enable()
    return [seconds / items * 1e6 for seconds in best]


def _defaults(name: str, param: str) -> list[str]:
    return list(next(p.default for p in CATALOGUE[name].params if p.name == param))


def _word(draw: random.Random) -> str:
    return "".join(draw.choice(_SYLLABLES) for _ in range(draw.randint(2, 4)))
