"""Likes, followers and reviews that are not what they seem (R36)."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from charter.rules import Localised, cues_influence, cues_practice
from charter.rules.bent_patterns import BAIT, BENT
from charter.rules.practice_patterns import MUSTER, OUTRIGHT, URGED
from charter.rules.typeset import wording
from moderation.screening.brands import for_each_brand
from moderation.screening.nearby import after, among, before, gap, near, neighbourhood, removal
from moderation.screening.reading import Check, Found, Hit, Reading, Span

_BOUGHT = wording(
    fr="on n'achète, ne vend ni n'échange des avis ou des abonnés.",
    en="reviews and followers are not bought, sold or swapped.",
)
_FAKED = wording(
    fr="un avis ou un profil inventé trompe ceux qui le lisent.",
    en="an invented review or profile misleads those who read it.",
)
_OWN = wording(
    fr="un salarié ne note pas les produits de sa maison, ni ses proches pour lui.",
    en="staff do not rate their own company's products, nor do those close to them.",
)
_CUES = {
    "things": cues_practice.OUR_THINGS,
    "reviews": cues_practice.REVIEWS,
    "asking": cues_practice.ASKING,
    "done": cues_practice.DONE,
    "insiders": cues_practice.INSIDERS,
    "concealment": cues_practice.CONCEALMENT,
    "followings": cues_practice.FOLLOWINGS,
    "trading": cues_practice.TRADING,
    "many": cues_influence.MANY,
    "deceit": cues_influence.DECEIT,
    "rewards": cues_influence.REWARDS,
    "targets": cues_influence.TARGETS,
    "own": cues_influence.OWN,
    "objects": cues_influence.OBJECTS,
}
_SIGNS = ("asking", "done", "insiders", "rewards", "own", "trading", "deceit", "many")
_PLAIN_SIGNS = frozenset(("asking", "done", "insiders"))
_PRAISE = ("praising", "stars", "reviews")
_NEAR, _ADJOINING = 40, 12
_PRICE = r"\$ ?[0-9]|\b[0-9]+(?:[.,][0-9]+)? ?(?:\$|euros?\b|pounds?\b|dollars?\b|balles\b|quid\b)"
_STARS = r"\b[1-5]?\*{1,5} ?\*|\b(?:[45]|cinq|five|quatre|four) ?\*|\*{3,}"
_OURS = re.compile(r"\b(?:notre|nos|our)[ ']*(?:[a-z0-9'-]+ ){0,3}$")
_FOR_US = re.compile(
    r"\b(?:for|about|on|pour|sur|a) (?:us|nous)\b|\b(?:notez|rate|laissez|leave|give|review"
    r"|recommend)"
    r"[ -](?:nous|us)\b"
)
_OUR_PLACE = re.compile(r"\b(?:the|l'|la|de l'|a l'|sur la|sur l')[ ']*(?:[a-z0-9'-]+ ){0,2}$")
_PLACES = re.compile(
    r"^(?:apps?|applis?|application|agences?|branch(?:es)?|page|fiche|listing|borne)"
)
_ABOUT_US = re.compile(r"^ (?:of|on|about|for|to|from|sur|de|a|pour|par) (?:our|us|notre|nos)\b")
_AS_CUSTOMER = re.compile(
    r"\b(?:passer|passant|passe) pour (?:un|une|des) (?:[a-z]+ )?clien"
    r"|(?:pos|pretend)[a-z]* (?:as|to be) (?:an? )?(?:[a-z]+ )?(?:customer|client)"
    r"|comme (?:un|une|de|des) (?:[a-z]+ )?client|clien(?:t|te)s? (?:ravi|satisfait)"
    r"|(?:delighted|thrilled|happy|satisfied) (?:customer|client)"
)
_SAYING = re.compile(
    r"\b(?:dire|dis|dites|dit|say|says|saying|claim|pretend|pretending|pos(?:e|ing)|passer|passant"
    r"|passe|comme|as)\b"
)
_LIKES_IT = re.compile(r"\b(?:what|whatever|who|as) (?:he|she|they|you|i|we|one|it) $")
_LUXURY = re.compile(
    r"[ -](?:[a-z]+ )?(?:hotel|restaurant|meal|breakfast|lunch|dinner|machine|view|chef|coffee"
    r"|general"
    r"|campsite|spa|resort|cake|service in)"
)
_NEVER = re.compile(r"never|jamais")
_EVEN = re.compile(
    r"\b(?:even (?:if|though)|meme si|(?:they|he|she|who|qui|n'y (?:ont|a))[a-z' ]{0,8}(?:never"
    r"|jamais)|never (?:used|tried|tested|been)|jamais (?:utilise|teste"
    r"|essaye?|ete|mis))"
)
_REFUSES = re.compile(r"(?:\b(?:not?|never|jamais|nor|pas)|n't|\bn[e'])(?: [a-z]+)? ?$")
_GAINED = re.compile(
    r"\b(?:avoir|gagner|obtenir|recevoir|acheter|get|gain|grab|buy)(?: [a-z0-9.,]+){0,4} ?$"
)
_PRICED = re.compile(r"^ (?:pour|a|for|at|:|=|-) ?(?:\$ ?)?[0-9]")
_NOT_AN_OBJECT = re.compile(
    r"[;:()]|, |\b(?:sur|pour|avec|apres|grace|d'un|d'une|par|thanks|because|after|with|for"
    r"|about|by|in|on|at|to|from|conseils?|meme|selon|un|une|que|qui|et|and|that|which|contre)\b"
)
_SOLD_AFTER = re.compile(r"^ (?:achete|a vendre|vendu|paye|remunere|bought|for sale|sold|paid)")
_MAKING = re.compile(
    r"\b(?:cree|creer|creez|creons|ecris|ecrit|ecrire|ecrivez|redige|rediger|redigez|poste|poster"
    r"|postez|publie|publier|depose|deposer|laisse|laisser|laissez|mis|mets|mettez|utilise|utilisez"
    r"|utiliser|fais|fait|faisons|faites|invente|inventer|inventez|achete|acheter|prepare|ouvert"
    r"|ouvre|ouvrez|depuis|avec|par|prends|pris|cherche|monte|fabrique|fabriquer|set up|made|make"
    r"|making|write|wrote|writing|written|knock out|knocked out|post|posted|posting|use|used|using"
    r"|run|running|create|created|creating|left|leave|gave|give|got|get|need|want|per|from|with"
    r"|open"
    r"|opened|churn out|type up|through|cook up|buy|order)\b[^.!?,;]{0,24}$"
)


def _prepare(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    concealment = for_each_brand(cues_practice.CONCEALMENT, params["brands"])
    return params | _CUES | {"concealment": concealment}


def _practices(reading: Reading, found: Found) -> Iterator[Hit]:
    """The first sign of each kind, where nothing in its sentence says the contrary."""
    for find, reason in _WAYS:
        for span in find(reading, found):
            meant = not reading.quoted(span) and not _is_no_opinion(reading, span)
            if meant and not _is_honest(reading, found, span):
                yield Hit(span.start, span.end, reason=reason, fix=removal(reading, span))
                return


def _is_no_opinion(reading: Reading, span: Span) -> bool:
    """A "five-star hotel", "what she likes": words for an opinion that are none."""
    stars = reading.folded(span.start, span.end).endswith(("star", "stars", "etoiles"))
    return bool(
        _LIKES_IT.search(before(reading, span, 16))
        or (stars and _LUXURY.match(after(reading, span, 32)))
    )


def _is_honest(reading: Reading, found: Found, span: Span) -> bool:
    """Words against such practices in the same sentence; "even if you never used it" is none."""
    return any(
        not (
            _NEVER.fullmatch(reading.folded(one.start, one.end))
            and _EVEN.search(_said(reading, one))
        )
        for one in reading.beside(span, found.spans("exceptions"))
    )


def _said(reading: Reading, span: Span) -> str:
    return reading.folded(*reading.sentences.around(span.start))


def _bought(reading: Reading, found: Found) -> Iterator[Span]:
    """ "We bought 5,000 followers", "avis à vendre", "500 likes pour 20 €"."""
    trades, prices = found.spans("trading"), found.spans("price")
    for thing in found.spans("followings") if trades or prices else ():
        follows = after(reading, thing, 24)
        priced = prices and _PRICED.match(follows)
        gained = reading.beside(thing, prices) and _GAINED.search(before(reading, thing, 40))
        if priced or gained or _SOLD_AFTER.match(follows):
            yield thing
        for trade in reading.beside(thing, trades):
            ahead = trade.end <= thing.start and gap(trade, thing) <= _NEAR
            refused = _REFUSES.search(before(reading, trade, 24))
            if (
                ahead
                and not refused
                and not _NOT_AN_OBJECT.search(reading.folded(trade.end, thing.start))
            ):
                yield thing


def _pods(reading: Reading, found: Found) -> Iterator[Span]:
    yield from found.spans("pods")


def _mustered(reading: Reading, found: Found) -> Iterator[Span]:
    """Staff called up, votes swapped, names borrowed, near a word for an opinion."""
    for span in found.spans("muster"):
        stretch = neighbourhood(reading, span)
        spoken = any(among(found.spans(group), *stretch) for group in ("objects", *_PRAISE))
        if spoken or _is_ours(reading, found, span):
            yield span
    yield from found.spans("outright")
    yield from found.spans("bent")
    if not reading.links:
        yield from found.spans("bait")
    for span in found.spans("urged"):
        if _is_ours(reading, found, span) or _signs(reading, found, span, "insiders"):
            yield span


def _faked(reading: Reading, found: Found) -> Iterator[Span]:
    """An invented review that somebody makes or uses, or that speaks of us."""
    for span in found.spans("fake"):
        ours = reading.beside(span, found.spans("brands"))
        if ours or _MAKING.search(before(reading, span)) or _ours_beside(reading, found, span):
            yield span


def _concealed(reading: Reading, found: Found) -> Iterator[Span]:
    """ "Without saying that you work here", said of a review; "as a customer" says it all."""
    for span in found.spans("concealment"):
        said = reading.folded(span.start, span.end) + after(reading, span, 30)
        posed = _AS_CUSTOMER.search(said) and _SAYING.search(before(reading, span, 60) + said)
        if posed or any(near(span, found.spans(praise), 3 * _NEAR) for praise in _PRAISE):
            yield span


def _own_praise(reading: Reading, found: Found) -> Iterator[Span]:
    """Praise of what is ours that is asked for, given, or left by those close to us."""
    praise = [*found.spans("praising"), *found.spans("stars")]
    for span in praise:
        if _signs(reading, found, span, "asking", "done", "insiders") and _is_ours(
            reading, found, span
        ):
            yield span
    for span in found.spans("reviews"):
        insiders = _signs(reading, found, span, "insiders")
        asked = insiders and _signs(reading, found, span, "asking")
        done = reading.beside(span, found.spans("done")) or (
            insiders and _signs(reading, found, span, "done")
        )
        if (asked or done) and _is_ours(reading, found, span):
            yield span


def _weighed(reading: Reading, found: Found) -> Iterator[Span]:
    """Signs that say little alone, near a word for an opinion: two of them, or one and what is
    ours; a target ("before noon", "each of you") makes the second."""
    for span in (*found.spans("objects"), *found.spans("praising"), *found.spans("stars")):
        signs = [name for name in _SIGNS if _signs(reading, found, span, name)]
        if not signs:
            continue
        ours = _is_ours(reading, found, span)
        plain = set(signs) <= _PLAIN_SIGNS
        grave = "deceit" in signs or ("many" in signs and len(signs) > 1)
        more = len(signs) > 1 or _signs(reading, found, span, "targets")
        if ours or grave or (more and not plain):
            yield span


def _signs(reading: Reading, found: Found, span: Span, *groups: str) -> bool:
    """Whether an expression of the groups stands in the sentence or in one next to it."""
    stretch = neighbourhood(reading, span)
    return any(among(found.spans(group), *stretch) for group in groups)


def _is_ours(reading: Reading, found: Found, span: Span) -> bool:
    start, end = neighbourhood(reading, span)
    if among(found.spans("brands"), start, end):
        return True
    if _ours_beside(reading, found, span):
        return True
    said = reading.folded(start, end)
    return bool(_FOR_US.search(said) or _ABOUT_US.match(after(reading, span, 16)))


def _ours_beside(reading: Reading, found: Found, span: Span) -> bool:
    """ "Our app"; "the branch" and "the app" too, which are those of whoever works there."""
    start, end = neighbourhood(reading, span)
    return any(
        _OURS.search(before(reading, thing, 40))
        or (
            _PLACES.match(reading.folded(thing.start, thing.end))
            and _OUR_PLACE.search(before(reading, thing, 40))
        )
        for thing in among(found.spans("things"), start, end)
    )


_WAYS: tuple[tuple[Callable[[Reading, Found], Iterator[Span]], Localised], ...] = (
    (_pods, _BOUGHT),
    (_bought, _BOUGHT),
    (_faked, _FAKED),
    (_concealed, _FAKED),
    (_own_praise, _OWN),
    (_mustered, _OWN),
    (_weighed, _OWN),
)

PRACTICE = Check(
    _practices,
    terms=(
        *("brands", "reviews", "followings", "trading", "fake", "pods", "concealment", "praising"),
        *("asking", "done", "insiders", "things", "exceptions", "many", "deceit", "rewards"),
        *("targets", "own", "objects"),
    ),
    patterns={"stars": _STARS, "price": _PRICE, "muster": MUSTER}
    | {"urged": URGED, "outright": OUTRIGHT, "bent": BENT, "bait": BAIT},
    prepare=_prepare,
    wake=("fake", "pods", "concealment", "bent", "bait"),
    together=(
        *((praise, sign) for praise in _PRAISE for sign in ("asking", "done", "insiders")),
        *((praise, "concealment") for praise in _PRAISE),
        ("followings", "trading"),
        ("followings", "price"),
        *(("objects", sign) for sign in ("deceit", "many", "muster")),
        *((said, "muster") for said in (*_PRAISE, "brands", "things")),
        *((said, shape) for said in (*_PRAISE, "objects") for shape in ("urged", "outright")),
        ("brands", "urged"),
        *(
            ("objects", whose, sign)
            for whose in ("things", "brands")
            for sign in ("asking", "done", "insiders", "rewards", "targets", "own")
        ),
    ),
)
