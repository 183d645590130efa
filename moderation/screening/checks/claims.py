"""Promises that must be provable (R23, R25)."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from charter.rules.claim_patterns import (
    ALONE,
    ASSURED,
    CERTAIN,
    NOT_SOLD,
    PROMISE,
    SUPERLATIVE_FRAME,
    WE_SELL,
)
from charter.rules.claim_shapes import A_WARRANTY, NAMED, RANKS_NOTHING
from charter.rules.folding import fold, words
from charter.rules.green_patterns import GREEN_DEED, GREEN_SHAPE
from moderation.screening.nearby import after
from moderation.screening.reading import Check, Found, Hit, Reading, Span, without_overlaps
from moderation.screening.rewriting import without

_PRODUCT_WITHIN, _JUST_BEFORE = 25, 12
_NOT_SOLD = re.compile(NOT_SOLD)
_MOMENT = re.compile(
    r"\b(?:jours?|journees?|moments?|soirees?|days?|evenings?|weeks?|team|moment"
    r"|peak|summit|mountains?|sommet|montagnes?|tunnel|bridge|pont|village|films?|movies?|books?"
    r"|livres?|sunrises?|sunsets?|views?|photos?|stor(?:y|ies)|smiles?|landscapes?|talk|trip"
    r"|journey"
    r"|memor(?:y|ies)|lesson|lunch|vue|coucher|lever|paysages?|souvenirs?|sourires?|histoires?)\b"
)
_DENIAL = re.compile(
    r"\b(?:pas|aucune?|no such thing as|not|isn't|no) (?:de |d'|an? )?"
    r"(?:investments?|placements?|credits?|loans?) $"
)
_ADVICE = re.compile(r"ne [a-z]+ez jamais|never |always (?!the |on |there|right|cheap|a )")
_SCAM = re.compile(r"n(?:e |')(?:vous|te|nous) (?:enver|demand|appel|contact|reclam)")
_PROMISES = ("promise", "assured", "certain")
_REFUSED = re.compile(
    r"\b(?:no|not|isn't|not an?|n't|aucune?|pas de|ni|nor|without|pas|guere|my|mon|ma|mes|her|his"
    r"|their|sa) (?:the |le |la |les |a |une? |encore |yet |always |toujours )?$"
)
_REFUSABLE = re.compile(
    r"(?:guarant|garanti|perfect|parfait|the |best|numero|number|champion|n |cheapest|fastest"
    r"|safest"
    r"|lowest|biggest|greenest|unbeatable|flawless|foolproof|moins cher|plus )"
)
_NO_CLAIM = re.compile(
    r"(?:never|always) (?:been|done|be|thought|had|have|has|seen|felt|forget|share|give|click|send"
    r"|tell"
    r"|too|mind"
    r"|again|a|an|wanted|loved|love|like|happy|welcome|enjoy[a-z]*|easy|nice|fun|good|great|hard"
    r"|pleasure"
    r"|on|in|my|so|dreamed|imagined|expected|know|knew|met|hurts?|interesting|remember|ask|check"
    r"|read|learn[a-z]*"
    r"|something|someone|room)\b|(?:et|on|est|sont|suis|cherche|y a|pas|travaille[a-z]*) toujours.*"
    r"|ne veu[a-z]* rien"
)
_PLACE = re.compile(r"in (?:the (?:country|industry|business)|france|europe|britain|the uk)")
_TOPS = re.compile(
    r"\b(?:[a-z]{2,}est|most|only|first|leading|leaders?|number|no|n|unique|like|top|any"
    r"|nobody|champions?"
    r"|reference|favou?rite|specialists?|experts?|better|more|one|1|none|such|ever)\b"
)
_ONLY_ONE = re.compile(r"\b(?:i|i'm|we|you|am i|are we|she|he) ?(?:[a-z']+ ){0,2}$")
_RANK = re.compile(r"(?:number|numero|no|#|n) ?.{0,3}$|first|top")
_RANKS_NOTHING = re.compile(RANKS_NOTHING)
_A_WARRANTY = re.compile(A_WARRANTY)
_MINE = re.compile(r"\b(?:je|j'|i|i've|i'd) ?$")
_EVER = re.compile(r"n(?:e |').*jamais|never|always|no |nobody|nothing")
_THANKED = re.compile(
    r"\b(?:thanks?(?: you)?|merci|bravo|congratulations|felicitations|gratitude)\b[^.!?]*$"
)
_NOBODY = re.compile(r"(?:no|nobody|no one|nothing|personne|rien|aucune?)\b")
_FLAWED = re.compile(r"^ ?(?:is |est )?(?:perfect|parfait|infaillible|a l'abri|immune|safe from)")
_NONE_IS = re.compile(r"\b(?:no|nobody|no one|nothing|not|never|personne|rien|aucune?)\b[^,.;]*$")
_NOTHING = re.compile(r"(?:nothing beats?|rien ne (?:vaut|bat)|rien n'egale)")
_AMONG_US = re.compile(
    r" ?(?:(?:in|of|on|de|du|dans|a) )?(?:the |our |my |this |whole |la |le |l'|notre |mon |ma )*"
    r"(?:department|team|office|building|family|class|school|club|floor|village|neighbourhood"
    r"|service|equipe|bureau|immeuble|famille|classe|ecole|etage|quartier|semaine|week|year|annee"
    r"|day|journee|evening|soiree|promotion|season|saison)\b(?! client)"
)
_OCCASION = re.compile(
    r" (?:weather|timing|evening|weekend|match|spot|moment|time|excuse|occasion|opportunity"
    r"|example|start|end|pour (?:notre|nos|mon|ma|une?) (?:sortie|soiree|pique|balade|match))\b"
)
_CUSTOMERS = re.compile(r"(?:every|each|all|tous|toutes|chaque) ")
_ASKS = re.compile(
    r"(?:is|are|do|does|did|can|could|was|anyone|anybody|any|est-ce|quelqu'un|ou|where|which"
    r"|quel[a-z]*"
    r"|notre|nos|votre|vos)\b"
)
_TIES = ("brands", "ours", "products", "sale")
_ONE_WORD = re.compile(r"[\s'’]+(?:[\w-]+[\s'’]+)?")


def _approved_terms(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    return params | {"approved_claims": [c for c in params["approved_claims"] if words(fold(c))]}


def _superlatives(reading: Reading, found: Found) -> Iterator[Hit]:
    products = found.spans("products")
    weak = [
        span
        for span in found.spans("weak_terms")
        if any(_next_to(reading, span, product) for product in reading.beside(span, products))
    ]
    tied = [
        span
        for group in ("absolutes", "frame")
        for span in found.spans(group)
        if _about_us(reading, found, span)
        and not (group == "frame" and _NOT_SOLD.search(_before(reading, span)))
    ]
    if found.params["absolutes"]:  # a rule that names none looks for its own terms alone
        tied += found.spans("alone")
        tied += [
            span
            for group in _PROMISES
            for span in found.spans(group)
            if _about_sale(reading, found, span)
        ]
    for span in without_overlaps(found.spans("terms") + weak + tied):
        if not (_approved(found, span) or _denied(reading, span) or _idle(reading, found, span)):
            yield _hit(reading, span)


def _idle(reading: Reading, found: Found, span: Span) -> bool:
    """ "Nothing beats a good laugh": nothing of ours is compared."""
    compares = _NOTHING.match(reading.folded(span.start, span.end))
    return bool(compares) and not _about_us(reading, found, span)


def _hit(reading: Reading, span: Span) -> Hit:
    return Hit(span.start, span.end, fix=without(reading, span.start, span.end))


def _about_sale(
    reading: Reading, found: Found, span: Span, around: Callable[..., list[Span]] | None = None
) -> bool:
    """Whether a promise is made of what we sell or of the company, in its own sentence."""
    look = around or reading.beside
    ties = ("sale", "brands", "ours") if around else ("sale", "brands")
    told = any(look(span, found.spans(group)) for group in ties)
    return told and not _NOT_SOLD.search(_before(reading, span))


def _before(reading: Reading, span: Span) -> str:
    """The folded words of its sentence before a span."""
    return reading.folded(reading.sentences.around(span.start)[0], span.start)


def _denied(reading: Reading, span: Span) -> bool:
    """Whether it is no promise: "no investment is risk-free", "the loveliest day"."""
    said, before = reading.folded(span.start, span.end), _before(reading, span)
    advice = not before.strip() and _ADVICE.match(said)
    noun = before[-_JUST_BEFORE:] if said.startswith(("le ", "la ", "les ")) else ""
    moment = not _EVER.match(said) and _MOMENT.search(noun + said)
    warns = moment or _SCAM.match(said)
    refused = (_REFUSABLE.match(said) and _REFUSED.search(before)) or (
        said.startswith(("perfect", "parfait")) and _NONE_IS.search(before)
    )
    thanked = _CUSTOMERS.match(said) and _THANKED.search(before)
    mine = _EVER.match(said) and _MINE.search(before)
    among_us = _AMONG_US.match(after(reading, span, 40)) or (
        said.startswith(("perfect", "parfait")) and _OCCASION.match(after(reading, span, 30))
    )
    if _NOBODY.match(said) and _FLAWED.search(after(reading, span, 25)):
        return True
    idle = _ranks_nothing(reading, span, before) or _NO_CLAIM.fullmatch(said)
    if thanked or mine or among_us or idle:
        return True
    return bool(advice or warns or refused or _DENIAL.search(before) or _asked(reading, span))


def _ranks_nothing(reading: Reading, span: Span, before: str) -> bool:
    """Whether nobody is ranked: "number one priority", "the guarantee ends", "in the country"."""
    said = reading.folded(span.start, span.end)
    if said == "guarantee":
        return bool(_A_WARRANTY.search(before))
    if said == "the only one":
        return bool(_ONLY_ONE.search(before))
    if _PLACE.fullmatch(said):
        return not _TOPS.search(before)
    return bool(_RANK.match(said) and _RANKS_NOTHING.match(after(reading, span, 30)))


def _asked(reading: Reading, span: Span) -> bool:
    """Whether its sentence is a question: "is our service the best?" promises nothing."""
    start, end = reading.sentences.around(span.start)
    sentence = reading.folded(start, end).strip()
    return sentence.endswith("?") and bool(_ASKS.match(sentence))


def _about_us(reading: Reading, found: Found, span: Span) -> bool:
    """Whether an absolute word is said of us: our name, "our" or a product in its sentence.

    Somebody else's cake, metro line or mountain may be the best in the world.
    """
    return any(
        other.end <= span.start or span.end <= other.start
        for group in _TIES
        for other in reading.near(span, found.spans(group))
    )


def _next_to(reading: Reading, span: Span, product: Span) -> bool:
    """Whether at most one word stands between a superlative and a product: "best energy plan"."""
    between = reading.text[span.end : product.start] or reading.text[product.end : span.start]
    return len(between) <= _PRODUCT_WITHIN and bool(_ONE_WORD.fullmatch(between))


def _green_claims(reading: Reading, found: Found) -> Iterator[Hit]:
    shapes = [
        span
        for group in ("shape", "deed")
        for span in found.spans(group)
        if _about_sale(reading, found, span, reading.near)
    ]
    named = [
        span
        for span in found.spans("terms")
        if any(reading.near(span, found.spans(group)) for group in ("ours", "brands", "sale"))
    ]
    for span in without_overlaps(named + shapes):
        discussed = reading.beside(span, found.spans("exceptions"))
        if not discussed and not _approved(found, span):
            yield _hit(reading, span)


def _approved(found: Found, span: Span) -> bool:
    return any(
        claim.start <= span.start and span.end <= claim.end
        for claim in found.spans("approved_claims")
    )


SUPERLATIVE = Check(
    _superlatives,
    terms=("terms", "absolutes", "weak_terms", "products", "ours", "brands", "approved_claims"),
    patterns={"frame": SUPERLATIVE_FRAME, "sale": WE_SELL}
    | {"promise": PROMISE, "assured": ASSURED, "certain": CERTAIN, "alone": f"{ALONE}|{NAMED}"},
    wake=("terms", "alone"),
    together=(
        ("weak_terms", "products"),
        *((tie, shape) for shape in _PROMISES for tie in ("sale", "brands")),
        *(
            (word, tie)
            for word in ("absolutes", "frame")
            for tie in ("brands", "ours", "products", "sale")
        ),
    ),
    prepare=_approved_terms,
)
GREEN_CLAIM = Check(
    _green_claims,
    terms=("terms", "ours", "brands", "exceptions", "approved_claims"),
    patterns={"shape": GREEN_SHAPE, "deed": GREEN_DEED, "sale": WE_SELL},
    together=(
        *(("terms", tie) for tie in ("ours", "brands", "sale")),
        *((tie, shape) for shape in ("shape", "deed") for tie in ("sale", "brands", "ours")),
    ),
    prepare=_approved_terms,
)
