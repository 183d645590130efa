"""Likes, followers and reviews that are not what they seem (R36)."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from charter.rules import Localised
from charter.rules import cues_practice as cues
from charter.rules.typeset import wording
from moderation.screening.nearby import after, before, gap, removal
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
    "things": cues.OUR_THINGS,
    "reviews": cues.REVIEWS,
    "asking": cues.ASKING,
    "done": cues.DONE,
    "insiders": cues.INSIDERS,
    "concealment": cues.CONCEALMENT,
    "followings": cues.FOLLOWINGS,
    "trading": cues.TRADING,
}
_NEAR, _ADJOINING = 40, 12
_PRICE = r"\$ ?[0-9]|\b[0-9]+(?:[.,][0-9]+)? ?(?:\$|euros?\b|pounds?\b|dollars?\b|balles\b|quid\b)"
_STARS = r"\b[1-5]?\*{1,5} ?\*|\b(?:[45]|cinq|five|quatre|four) ?\*|\*{3,}"
_OURS = re.compile(r"\b(?:notre|nos|our)[ ']*(?:[a-z0-9'-]+ ){0,3}$")
_FOR_US = re.compile(
    r"\b(?:for|about|on|pour|sur|a) (?:us|nous)\b|\b(?:notez|rate|laissez)[ -](?:nous|us)\b"
)
_OUR_PLACE = re.compile(r"\b(?:the|l'|la|de l'|a l'|sur la|sur l')[ ']*(?:[a-z0-9'-]+ ){0,2}$")
_PLACES = re.compile(
    r"^(?:apps?|applis?|application|agences?|branch(?:es)?|page|fiche|listing|borne)"
)
_ABOUT_US = re.compile(r"^ (?:of|on|about|for|to|from|sur|de|a|pour|par) (?:our|us|notre|nos)\b")
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
    r"|run|running|create|created|creating|left|leave|gave|give|got|get|need|want|per|from|with|open"
    r"|opened|churn out|type up|through|cook up|buy|order)\b[^.!?,;]{0,24}$"
)


def _prepare(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    return params | _CUES


def _practices(reading: Reading, found: Found) -> Iterator[Hit]:
    """The first sign of each kind, where nothing in its sentence says the contrary."""
    for find, reason in _WAYS:
        for span in find(reading, found):
            if not reading.quoted(span) and not reading.beside(span, found.spans("exceptions")):
                yield Hit(span.start, span.end, reason=reason, fix=removal(reading, span))
                return


def _bought(reading: Reading, found: Found) -> Iterator[Span]:
    """ "We bought 5,000 followers", "avis à vendre", "500 likes pour 20 €"."""
    trades, prices = found.spans("trading"), found.spans("price")
    for thing in found.spans("followings") if trades or prices else ():
        follows = after(reading, thing, 24)
        if _SOLD_AFTER.match(follows) or (prices and _PRICED.match(follows)):
            yield thing
        for trade in reading.beside(thing, trades):
            ahead = trade.end <= thing.start and gap(trade, thing) <= _NEAR
            if ahead and not _NOT_AN_OBJECT.search(reading.folded(trade.end, thing.start)):
                yield thing


def _pods(reading: Reading, found: Found) -> Iterator[Span]:
    yield from found.spans("pods")


def _faked(reading: Reading, found: Found) -> Iterator[Span]:
    """An invented review that somebody makes or uses, or that speaks of us."""
    for span in found.spans("fake"):
        ours = reading.beside(span, found.spans("brands"))
        if ours or _MAKING.search(before(reading, span)) or _ours_beside(reading, found, span):
            yield span


def _concealed(reading: Reading, found: Found) -> Iterator[Span]:
    """ "Without saying that you work here", said of a review."""
    opinions = [*found.spans("reviews"), *found.spans("praising"), *found.spans("stars")]
    for span in found.spans("concealment"):
        if any(gap(span, other) <= 3 * _NEAR for other in opinions):
            yield span


def _own_praise(reading: Reading, found: Found) -> Iterator[Span]:
    """Praise of what is ours that is asked for, given, or left by those close to us."""
    praise = [*found.spans("praising"), *found.spans("stars")]
    for span in sorted(set(praise)):
        if _is_ours(reading, found, span) and _is_asked(reading, found, span):
            yield span
    for span in found.spans("reviews"):
        insiders = reading.beside(span, found.spans("insiders"))
        asked = insiders and reading.beside(span, found.spans("asking"))
        done = reading.beside(span, found.spans("done"))
        if (asked or done) and _is_ours(reading, found, span):
            yield span


def _is_asked(reading: Reading, found: Found, span: Span) -> bool:
    return any(reading.beside(span, found.spans(name)) for name in ("asking", "done", "insiders"))


def _is_ours(reading: Reading, found: Found, span: Span) -> bool:
    if reading.beside(span, found.spans("brands")) or _ours_beside(reading, found, span):
        return True
    start, end = reading.sentences.around(span.start)
    said = reading.folded(start, end)
    return bool(_FOR_US.search(said) or _ABOUT_US.match(after(reading, span, 16)))


def _ours_beside(reading: Reading, found: Found, span: Span) -> bool:
    """ "Our app"; "the branch" and "the app" too, which are those of whoever works there."""
    return any(
        _OURS.search(before(reading, thing, 40))
        or (
            _PLACES.match(reading.folded(thing.start, thing.end))
            and _OUR_PLACE.search(before(reading, thing, 40))
        )
        for thing in reading.beside(span, found.spans("things"))
    )


_WAYS: tuple[tuple[Callable[[Reading, Found], Iterator[Span]], Localised], ...] = (
    (_pods, _BOUGHT),
    (_bought, _BOUGHT),
    (_faked, _FAKED),
    (_concealed, _FAKED),
    (_own_praise, _OWN),
)

PRACTICE = Check(
    _practices,
    terms=(
        *("brands", "reviews", "followings", "trading", "fake", "pods", "concealment", "praising"),
        *("asking", "done", "insiders", "things", "exceptions"),
    ),
    patterns={"stars": _STARS, "price": _PRICE},
    prepare=_prepare,
    wake=("reviews", "followings", "fake", "pods", "concealment", "praising", "stars"),
)
