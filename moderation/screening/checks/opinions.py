"""Opinions on what the company does, given without saying whose they are (R04)."""

import re
from collections.abc import Iterator
from typing import Any

from charter.rules import cues_opinions, cues_topics, cues_views, opinion_patterns
from charter.rules.terms import Term
from charter.rules.typeset import french
from moderation.screening.brands import for_each_brand
from moderation.screening.nearby import after, before
from moderation.screening.reading import Check, Found, Hit, Reading, Span
from moderation.screening.rewriting import lowered
from moderation.screening.speech_words import word_set
from moderation.screening.stretch import inside
from moderation.screening.verdict import Fix
from moderation.screening.words import words_of

_SIGNS = ("cues", "judgements", "norms")
_BELOW = ("qualities", "feelings", "openers")
_ABOUT = ("topics", "brands", "ours", "actors")
_OWN_WITHIN = 30
_FEW_WORDS = 6
_GUESS = re.compile(
    r"(?:je (?:pense|crois|trouve)|il me semble|me parait|i (?:think|believe|reckon|guess)"
    r"|(?:it )?seems to me|pour moi|for me|to me|i'm sure|j'en suis"
    r"|(?:quite )?(?:honestly|frankly)|(?:tres )?(?:franchement|sincerement)|honnetement)"
)
_STANCE = re.compile(opinion_patterns.STANCE)
_TO_READERS = re.compile(opinion_patterns.TO_READERS)
_THINKS_OF = re.compile(opinion_patterns.THINKS_OF)
_INVITES = re.compile(opinion_patterns.INVITES)
_INVITED_WITHIN = 120
_LOGISTICS = re.compile(
    r"\b(?:[0-9]+ ?(?:h|am|pm|heures?|euros?)\b|ouvr\w+|ferm\w+|opens?|closes?|closed|lundi|mardi"
    r"|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday|salle|room|etage|floor|demain|tomorrow|confirme\w*|confirm)\b"
)
_IS = re.compile(
    r"(?:\b(?:is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't|looks?|looked|seems?|seemed"
    r"|feels?|felt|sounds?|sounded|remains?|stays?|gets?|getting|became|becomes?|finds?|found"
    r"|calls?"
    r"|called|consider|how|what an?|such an?|est|sont|etait|etaient|sera|seront|serait|seraient"
    r"|semblent?|parait|paraissent|restent?|devient|deviennent|trouve|juge|quelle?s?|que c'est)"
    r"|'s|'re)(?: [a-z'-]+){0,3} ?$"
)
_MINE = re.compile(r"\b(?:i|i'm|i've|we|we're|me|my|je|j'|m'|nous|on|mon|ma|moi)\b")
_DENIED = re.compile(
    r"\b(?:not|never|no|hardly|barely|far from|pas|plus|jamais|peu)\b[^,;]{0,20}$|n't "
)
_TO_READER = re.compile(r"\b(?:if|si) [^,.;:]*\b(?:vous|you)\b")
_FEW_BEFORE = 2
_FIRST = 4
_NOUN_WITHIN = 25
_OF_DEED = re.compile(r"(?:an?|this|that|such|une?|des|cette|ce|quelle?) (?:[a-z'-]+ ){0,2}$")
_REACTS = re.compile(
    r" (?:by|with|about|at|of|that|in|how|on|when|where|over|d'|de|du|des|par|qu'|que|quand|a l|sur"
    r"|au|aux|avec|contre|face) ?"
)
_ANAPHOR = re.compile(
    r"^[^a-z]*(?:[a-z']+ ){0,4}(?:this|that|it|it's|that's|they|them|these|those|such|what a|here"
    r"|c'est|ca|cela|ce|cet|cette|quel|quelle|y|en|la-dessus|le|il|elle|ils|elles)\b"
)
_VERB_BEFORE = re.compile(
    r"\b(?:to|can|will|must|should|could|would|let's|may|might|we|i|they|you|on|nous|je|ils|il)"
    r"(?: [a-z]+ly)? $"
)
_DEED = re.compile(cues_views.DEED)
_I_ALONE = re.compile(r"(?:^|\W)i $")
_MISSED = re.compile(r"(?: [a-z]+){0,3} (?:train|bus|plane|flight|tram|metro|avion|vol|reveil)\b")
_ASKS_HELP = re.compile(r" (?:you|your|votre|vos|volunteers?)\b")
_SUBJECT_IS = re.compile(
    r" (?:group )?(?:is|was|has been|looks|seems|sounds|est|etait|a ete|reste|parait|semble)"
    r"(?: (?!an? |une? )[a-z]+){0,2} $"
)
_OWNED = re.compile(
    r"\b(?:tweets?|posts?|opinions?|views?|thoughts?|words?|takes?|avis|propos|publications?"
    r"|comptes?"
    r"|account|messages?|billets?|points? de vue|reflexions?|paroles?)(?: (?:here|ici|are|is|all"
    r"|sont"
    r"|est|a titre|strictement|purement|tout|only|just|uniquement|expressed"
    r"|exprimes?))*,? (?:my own"
    r"|mine|own|perso(?:nnels?|nnelles?)?|a moi|les? miens?|les? miennes?)\b"
)
_VIEW = re.compile(
    r"\b(?:opinions?|views?|thoughts?|take|mine|my own|personal|avis|point de vue|propos|perso"
    r"|personnel"
    r"|personnelle|mienne?s?|tweets?|i speak|je parle|speaking)\b"
)
_NOT_OF = re.compile(
    r"\b(?:pas|non|ni|not|nor|never)(?: (?:celles?|ceux|celui|that|those|the|views?|opinions?"
    r"|l'avis"
    r"|position|necessarily|forcement|officially|for|au nom|pour|la|speaking))*(?: (?:de|d'|of"
    r"|from))?"
    r" ?(?:the |l'|le |mon |my )?$"
)
_PRAISED = re.compile(r"^(?:well done|kudos|hats off|bravo|chapeau) .*\b(?:our|notre)$")
_CHIEFS = re.compile(
    r" (?:[a-z]+ )?(?:board|management|leadership|ceo|company|group|bank|executives?|bosses|leaders"
    r"|directors?|chiefs?|direction|comex|pdg|comite|conseil|entreprise|groupe|banque|dirigeants)\b"
)
_WE_ARE = re.compile(r"\b(?:we|we're|we are|we've been|nous sommes|on est) (?:[a-z]+ ){0,2}$")
_FRANK = re.compile(r"hones|honnet|frank|franch|sincer")
_OF_PEOPLE = re.compile(r" ?(?:that |que |qu')?(?:i|i've|i'm|you|you've|je|j'|tu|vous|il|elle)\b")
_ALL_OF_US = frozenset(("we", "us", "nous"))
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


def _forms(lines: tuple[str, ...]) -> frozenset[str]:
    return frozenset(Term.parse(line).folded for line in lines)


def _of_company(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    brands = params["brands"]
    return params | {
        "disclaimers": for_each_brand(params["disclaimers"], brands),
        "cues": for_each_brand(params["cues"], brands),
        "judgements": for_each_brand(params["judgements"], brands),
        "norms": for_each_brand(cues_opinions.NORM, brands),
        "qualities": cues_views.QUALITY,
        "feelings": cues_views.FEELING,
        "openers": (*cues_views.OPENER, *opinion_patterns.VERDICTS),
        "decisions": cues_views.DECISION,
        "actors": (*cues_views.ACTOR, *cues_topics.DEBATED),
        "praises": _forms(cues_views.PRAISE),
        "glad": _forms(cues_views.CONTENT),
        "own": cues_topics.OUR,
        "trade": cues_topics.TRADE,
        "business": cues_topics.OUR_BUSINESS,
    }


def _personal_view(reading: Reading, found: Found) -> Iterator[Hit]:
    if found.spans("disclaimers") or _is_owned(reading, found):
        return
    for group in _SIGNS:
        for span in found.spans(group):
            if _is_opinion(reading, found, span, group):
                start = reading.sentences.around(span.start)[0]
                yield Hit(span.start, span.end, fix=_own_view(reading, start))
                return
    for span in _marked(reading, found):
        if not _is_asked(reading, span) and _concerns(
            reading, found, span, ahead=span in found.spans("feelings")
        ):
            start = reading.sentences.around(span.start)[0]
            yield Hit(span.start, span.end, fix=_own_view(reading, start))
            return


def _is_opinion(reading: Reading, found: Found, span: Span, group: str) -> bool:
    """Whether a cue, a judgement or a demand is about the company; a judgement may point back."""
    follows = after(reading, span, 40)
    if _PRAISED.search(reading.folded(span.start, span.end)) and not _CHIEFS.match(follows):
        return False
    if _MISSED.match(follows) or _I_ALONE.search(before(reading, span, 5)):
        return False
    if _ASKS_HELP.match(follows) or _is_asked(reading, span):
        return False
    if _is_on_company(reading, found, span, group=group):
        return True
    return group != "cues" and _concerns(reading, found, span, back=group == "judgements")


def _is_asked(reading: Reading, span: Span) -> bool:
    """Whether others are asked: "Do you think heat pumps make sense?", "Is hydrogen dangerous? Our
    expert explains." """
    start, end = reading.sentences.around(span.start)
    if not reading.text[start:end].rstrip().endswith("?"):
        return False
    if _TO_READERS.search(reading.folded(start, end)):
        return True
    return bool(_INVITES.search(reading.folded(end, min(len(reading.text), end + _INVITED_WITHIN))))


def _is_owned(reading: Reading, found: Found) -> bool:
    """Whether the post says in other words whose view it is: "tweets my own", "my opinion and not
    Hexalia's"."""
    if _OWNED.search(reading.folded(0, len(reading.text))):
        return True
    return any(
        _NOT_OF.search(before(reading, name))
        and _VIEW.search(reading.folded(*reading.sentences.around(name.start)))
        for name in found.spans("brands")
    )


def _marked(reading: Reading, found: Found) -> Iterator[Span]:
    """What judges in common words: an opener, a feeling about something, a quality said of
    something, and what the company or its trade should do."""
    for group in ("openers", "families", "contrasts"):
        yield from (span for span in found.spans(group) if _is_decided(reading, found, span))
    yield from (span for span in found.spans("feelings") if _is_felt(reading, found, span))
    yield from (span for span in found.spans("qualities") if _is_said_of(reading, found, span))
    subjects = (span for group in _ABOUT for span in found.spans(group))
    for span in subjects:
        if _DEED.match(after(reading, span)):
            yield Span(span.end, span.end + 1)


def _is_felt(reading: Reading, found: Found, span: Span) -> bool:
    """Whether the author feels it about something; pleasure only where it is denied ("not happy
    with")."""
    if not _REACTS.match(after(reading, span, 8)):
        return False
    earlier = before(reading, span)
    glad = span.term is not None and span.term.folded in found.params["glad"]
    mine = _MINE.search(earlier) or len(earlier.split()) <= _FEW_BEFORE
    return bool(mine) and (not glad or bool(_DENIED.search(earlier)))


def _is_said_of(reading: Reading, found: Found, span: Span) -> bool:
    """ "Our tariff is confusing", "what a lazy decision". Praise counts only of a decision."""
    start, end = reading.sentences.around(span.start)
    decisions = inside(found.spans("decisions"), start, end)
    earlier = before(reading, span)
    if _TO_READER.search(earlier + reading.folded(span.start, span.end) + after(reading, span, 8)):
        return False
    if _IS.search(earlier) or len(reading.folded(start, end).split()) <= _FEW_BEFORE:
        return _is_decided(reading, found, span)
    named = any(0 < what.start - span.end <= _NOUN_WITHIN for what in decisions)
    return named and bool(_OF_DEED.search(earlier))


def _is_shared(reading: Reading, found: Found, span: Span) -> bool:
    """Whether what "we" do in business is judged: "closing the branch is a mistake we make"."""
    shared = any(
        reading.folded(who.start, who.end) in _ALL_OF_US
        for who in reading.beside(span, found.spans("own"))
    )
    return shared and any(
        _is_apart(span, what) and not _VERB_BEFORE.search(before(reading, what))
        for what in reading.beside(span, found.spans("business"))
    )


def _is_decided(reading: Reading, found: Found, span: Span) -> bool:
    """Praise of people and days is no opinion: it must be denied, or be of a decision."""
    if span.term is None or span.term.folded not in found.params["praises"]:
        return True
    if _DENIED.search(before(reading, span)) or any(
        name.end < span.start and _SUBJECT_IS.fullmatch(reading.folded(name.end, span.start))
        for name in reading.beside(span, found.spans("brands"))
    ):
        return True
    return bool(inside(found.spans("decisions"), *reading.sentences.around(span.start)))


def _concerns(
    reading: Reading, found: Found, span: Span, *, back: bool = True, ahead: bool = False
) -> bool:
    """Whether the company, its trade or something of ours stands in the sentence of a span, or in
    the one before, to which the span's points back (`ahead`: or in the next):
    "A new logo at Hexalia. What a waste." """
    start, end = reading.sentences.around(span.start)
    said = reading.folded(start, end)
    start = _with_question(reading, start)
    if back and start and (_ANAPHOR.match(said) or len(said.split()) <= _FEW_WORDS):
        start = reading.sentences.around(start - 1)[0]
    if ahead and end < len(reading.text):
        end = reading.sentences.around(end)[1]
    if _ours(reading, found, start, end) or _is_shared(reading, found, span):
        return True
    about = [topic for group in _ABOUT for topic in inside(found.spans(group), start, end)]
    decided = inside(found.spans("decisions"), start, end)
    about_us = _WE_ARE.search(before(reading, span))
    whole = decided or about_us
    about += inside(found.spans("trade"), start, end if whole else start + _FIRST)
    if about_us and _business_follows(reading, found, end):
        return True
    return any(span.term is None or _is_apart(span, topic) for topic in about)


def _business_follows(reading: Reading, found: Found, end: int) -> bool:
    """Whether the next sentence is about business: "We're too slow. Our rival has an offer." """
    if end + 1 >= len(reading.text):
        return False
    return bool(inside(found.spans("business"), *reading.sentences.around(end + 1)))


def _is_on_company(reading: Reading, found: Found, span: Span, *, group: str) -> bool:
    """Whether an opinion or a judgement is about the company or its trade. A guess ("I think")
    about when a branch opens is neither."""
    start, end = reading.sentences.around(span.start)
    start = _with_question(reading, start)
    signs = [sign for group in _SIGNS for sign in inside(found.spans(group), start, end)]
    words = reading.folded(span.start, span.end)
    opinion = group == "cues"
    guess = opinion and bool(_GUESS.match(words))
    if words in ("i think", "je pense") and _THINKS_OF.match(after(reading, span, 20)):
        return False
    ours = _ours(reading, found, start, end) or (
        len(signs) > 1 and bool(inside(found.spans("business"), start, end))
    )
    if guess and not any(_is_apart(span, sign) for sign in signs):
        if _LOGISTICS.search(reading.folded(start, end)):
            return False
        if _OF_PEOPLE.match(reading.folded(span.end, end)) or _FRANK.search(words):
            return False
    stance = group == "judgements" or (opinion and bool(_STANCE.match(words)))
    groups = ("topics", "brands", *(("trade",) if stance or len(signs) > 1 else ()))
    groups += ("actors", *(() if guess else ("ours",))) if opinion else ()
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
    named = inside(found.spans("business"), start, end)
    business = [what for what in named if not _VERB_BEFORE.search(before(reading, what))]
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
    terms=(
        *(*_SIGNS, *_BELOW, "topics", "trade", "brands", "actors", "own", "business"),
        *("decisions", "disclaimers"),
    ),
    patterns={
        "ours": f"{cues_views.OURS}|{opinion_patterns.WE_TRADE}",
        "families": f"{cues_views.PATTERNS}|{opinion_patterns.CALLS}",
        "contrasts": cues_views.CONTRAST,
    },
    together=(
        *(
            (sign, *topic)
            for sign in _SIGNS
            for topic in (("topics",), ("brands",), ("trade",), ("own",))
        ),
        *((sign, "actors") for sign in _SIGNS),
        *((about, sign) for about in _ABOUT for sign in (*_BELOW, "families")),
        *((about, "business") for about in _ABOUT),
        ("brands",),
        *(("trade", sign) for sign in ("openers", "families")),
        ("contrasts", "business"),
    ),
    prepare=_of_company,
)
