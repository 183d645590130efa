"""Promises that must be provable (R23, R25)."""

import re
from collections.abc import Iterator
from typing import Any

from charter.rules.claim_patterns import (
    GREEN_SHAPE,
    NOT_SOLD,
    PROMISE,
    SUPERLATIVE_FRAME,
    WE_SELL,
)
from charter.rules.folding import fold, words
from moderation.screening.reading import Check, Found, Hit, Reading, Span, without_overlaps
from moderation.screening.rewriting import without

_PRODUCT_WITHIN = 25
_NOT_SOLD = re.compile(NOT_SOLD)
_MOMENT = re.compile(
    r"\b(?:jours?|journees?|moments?|soirees?|days?|evenings?|weeks?|team|moment)\b"
)
_DENIAL = re.compile(
    r"\b(?:pas|aucune?|no such thing as|not|isn't|no) (?:de |d'|an? )?"
    r"(?:investments?|placements?|credits?|loans?) $"
)
_ADVICE = re.compile(r"ne [a-z]+ez jamais|never ")
_SCAM = re.compile(r"n(?:e |')(?:vous|te|nous) (?:enver|demand|appel|contact|reclam)")
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
    tied += [span for span in found.spans("promise") if _about_sale(reading, found, span)]
    for span in without_overlaps(found.spans("terms") + weak + tied):
        if not _approved(found, span) and not _denied(reading, span):
            yield _hit(reading, span)


def _hit(reading: Reading, span: Span) -> Hit:
    return Hit(span.start, span.end, fix=without(reading, span.start, span.end))


def _about_sale(reading: Reading, found: Found, span: Span) -> bool:
    """Whether a promise is made of what we sell or of the company, in its own sentence."""
    told = any(reading.beside(span, found.spans(group)) for group in ("sale", "brands"))
    return told and not _NOT_SOLD.search(_before(reading, span))


def _before(reading: Reading, span: Span) -> str:
    """The folded words of its sentence before a span."""
    return reading.folded(reading.sentences.around(span.start)[0], span.start)


def _denied(reading: Reading, span: Span) -> bool:
    """Whether it is no promise: "no investment is risk-free", "the loveliest day"."""
    said, before = reading.folded(span.start, span.end), _before(reading, span)
    advice = not before.strip() and _ADVICE.match(said)
    warns = _MOMENT.search(said) or _SCAM.match(said)
    return bool(advice or warns or _DENIAL.search(before))


def _about_us(reading: Reading, found: Found, span: Span) -> bool:
    """Whether an absolute word is said of us: our name, "our" or a product in its sentence.

    Somebody else's cake, metro line or mountain may be the best in the world.
    """
    groups = ("brands", "ours", "products")
    return any(
        other.end <= span.start or span.end <= other.start
        for group in groups
        for other in reading.near(span, found.spans(group))
    )


def _next_to(reading: Reading, span: Span, product: Span) -> bool:
    """Whether at most one word stands between a superlative and a product: "best energy plan"."""
    between = reading.text[span.end : product.start] or reading.text[product.end : span.start]
    return len(between) <= _PRODUCT_WITHIN and bool(_ONE_WORD.fullmatch(between))


def _green_claims(reading: Reading, found: Found) -> Iterator[Hit]:
    shapes = [span for span in found.spans("shape") if _about_sale(reading, found, span)]
    named = [
        span
        for span in found.spans("terms")
        if any(reading.near(span, found.spans(group)) for group in ("ours", "brands"))
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
    patterns={"frame": SUPERLATIVE_FRAME, "promise": PROMISE, "sale": WE_SELL},
    wake=("terms",),
    together=(
        ("weak_terms", "products"),
        ("promise", "sale"),
        ("promise", "brands"),
        *((word, tie) for word in ("absolutes", "frame") for tie in ("brands", "ours", "products")),
    ),
    prepare=_approved_terms,
)
GREEN_CLAIM = Check(
    _green_claims,
    terms=("terms", "ours", "brands", "exceptions", "approved_claims"),
    patterns={"shape": GREEN_SHAPE, "sale": WE_SELL},
    together=(("terms", "ours"), ("terms", "brands"), ("shape", "sale"), ("shape", "brands")),
    prepare=_approved_terms,
)
