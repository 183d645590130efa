"""Opinions on what the company does, given without saying whose they are (R04)."""

import re
from collections.abc import Iterator
from typing import Any

from charter.rules import cues_opinions, cues_topics
from charter.rules.terms import Term
from charter.rules.typeset import french
from moderation.screening.reading import Check, Found, Hit, Reading, Span
from moderation.screening.rewriting import lowered
from moderation.screening.speech_words import word_set
from moderation.screening.stretch import inside
from moderation.screening.verdict import Fix
from moderation.screening.words import words_of

_SIGNS = ("cues", "judgements", "norms")
_OWN_WITHIN = 30
_FEW_WORDS = 6
_GUESS = re.compile(
    r"(?:je (?:pense|crois|trouve)|il me semble|me parait|i (?:think|believe|reckon|guess)"
    r"|(?:it )?seems to me|pour moi|for me|to me|i'm sure|j'en suis"
    r"|(?:quite )?(?:honestly|frankly)|(?:tres )?(?:franchement|sincerement)|honnetement)"
)
_LOGISTICS = re.compile(
    r"\b(?:[0-9]+ ?(?:h|am|pm|heures?|euros?)\b|ouvr\w+|ferm\w+|opens?|closes?|closed|lundi|mardi"
    r"|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday|salle|room|etage|floor|demain|tomorrow|confirme\w*|confirm)\b"
)
_FRANK = re.compile(r"hones|honnet|frank|franch|sincer")
_OF_PEOPLE = re.compile(r" ?(?:that |que |qu')?(?:i|i've|i'm|you|you've|je|j'|tu|vous|il|elle)\b")
_POSSESSIVES = frozenset(("notre", "nos", "our"))
_PRIVATE = word_set("""
    famille maison appartement jardin fils fille filles enfants enfant bebe chien chat parents mere
    pere couple mariage vacances voyage soiree dimanche samedi week-end weekend ville village
    quartier region pays rue immeuble ecole college lycee club chorale association commune maire
    mairie deputes senateurs president gouvernement equipe equipes reunion collegue collegues
    voisins voisin voisine amis ami planete terre sante vie vies corps langue histoire epoque
    societe siecle monde avenir jeunesse cuisine potager balcon velo voiture repas diner dejeuner
    pause cafe seminaire fete anniversaire promenade randonnee match tournoi album photo photos
    chanson family home house flat garden kids children son daughter baby dog cat mother father
    wedding holiday holidays trip evening sunday saturday town street neighbourhood neighborhood
    country building school choir council mayor mps government team teams meeting colleague
    colleagues neighbours neighbour neighbors friends friend planet earth health life lives bodies
    language history era society century world youth kitchen balcony bike car meal dinner lunch
    break coffee party birthday walk hike tournament song book books film show own
""")


def _of_company(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    brands = [Term.parse(line).text for line in params["brands"]]
    return params | {
        "disclaimers": [
            line.replace("{brand}", brand)
            for line in params["disclaimers"]
            for brand in (brands if "{brand}" in line else ("",))
        ],
        "norms": cues_opinions.NORM,
        "own": cues_topics.OUR,
        "trade": cues_topics.TRADE,
        "business": cues_topics.OUR_BUSINESS,
    }


def _personal_view(reading: Reading, found: Found) -> Iterator[Hit]:
    if found.spans("disclaimers"):
        return
    for group in _SIGNS:
        for span in found.spans(group):
            if _is_on_company(reading, found, span, opinion=group == "cues"):
                start = reading.sentences.around(span.start)[0]
                yield Hit(span.start, span.end, fix=_own_view(reading, start))
                return


def _is_on_company(reading: Reading, found: Found, span: Span, *, opinion: bool) -> bool:
    """Whether an opinion or a judgement is about the company or its trade. A guess ("I think")
    about when a branch opens is neither."""
    start, end = reading.sentences.around(span.start)
    start = _with_question(reading, start)
    signs = [sign for group in _SIGNS for sign in inside(found.spans(group), start, end)]
    guess = opinion and bool(_GUESS.match(reading.folded(span.start, span.end)))
    ours = _ours(reading, found, start, end) or (
        len(signs) > 1 and bool(inside(found.spans("business"), start, end))
    )
    if guess and not any(_is_apart(span, sign) for sign in signs):
        if _LOGISTICS.search(reading.folded(start, end)):
            return False
        if _OF_PEOPLE.match(reading.folded(span.end, end)) or _FRANK.search(
            reading.folded(span.start, span.end)
        ):
            return False
    groups = ("topics", "brands", "trade") if len(signs) > 1 else ("topics", "brands")
    topics = [topic for group in groups for topic in inside(found.spans(group), start, end)]
    return ours or any(_is_apart(span, topic) for topic in topics)


def _is_apart(span: Span, other: Span) -> bool:
    return other.end <= span.start or span.end <= other.start


def _with_question(reading: Reading, start: int) -> int:
    """The start of a short question before this sentence: "Scrap cheques? A bad idea."."""
    if not start:
        return start
    low = reading.sentences.around(start - 1)[0]
    asked = reading.text[low:start]
    short = len(asked.split()) <= _FEW_WORDS
    return low if short and asked.rstrip().endswith("?") else start


def _ours(reading: Reading, found: Found, start: int, end: int) -> bool:
    """Whether "our strategy", "nos tarifs" or the like stands in this stretch: whatever is ours
    but our family, home, town or team."""
    business = inside(found.spans("business"), start, end)
    for whose in inside(found.spans("own"), start, end):
        if any(0 < what.start - whose.end <= _OWN_WITHIN for what in business):
            return True
        if reading.folded(whose.start, whose.end) in _POSSESSIVES:
            following = words_of(reading, whose.end, min(end, whose.end + _OWN_WITHIN))[:3]
            if following and not any(word.text in _PRIVATE for word in following):
                return True
    return False


def _own_view(reading: Reading, start: int) -> Fix:
    if not reading.writes_french(start):
        return Fix(start, start + 1, f"My own view: {lowered(reading, start)}")
    if re.match(r"J(?:e\b|['’])", reading.text[start:]):
        return Fix(start, start + 1, "À titre personnel, j")
    return Fix(start, start + 1, french("À titre personnel : ") + lowered(reading, start))


PERSONAL_VIEW = Check(
    _personal_view,
    terms=(*_SIGNS, "topics", "trade", "brands", "own", "business", "disclaimers"),
    together=tuple(
        (sign, *topic)
        for sign in _SIGNS
        for topic in (("topics",), ("brands",), ("trade",), ("own",))
    ),
    prepare=_of_company,
)
