"""Promises that must be provable (R23, R25)."""

import re
from collections.abc import Iterator
from typing import Any

from charter.rules.cues_claims import SUPERLATIVE_FRAME
from charter.rules.folding import fold, words
from moderation.screening.reading import Check, Found, Hit, Reading, Span, without_overlaps

_PRODUCT_WITHIN = 25
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
    ]
    for span in without_overlaps(found.spans("terms") + weak + tied):
        if not _approved(found, span):
            yield Hit(span.start, span.end)


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
    for span in without_overlaps(found.spans("terms")):
        ours = any(reading.near(span, found.spans(group)) for group in ("ours", "brands"))
        discussed = reading.beside(span, found.spans("exceptions"))
        if ours and not discussed and not _approved(found, span):
            yield Hit(span.start, span.end)


def _approved(found: Found, span: Span) -> bool:
    return any(
        claim.start <= span.start and span.end <= claim.end
        for claim in found.spans("approved_claims")
    )


SUPERLATIVE = Check(
    _superlatives,
    terms=("terms", "absolutes", "weak_terms", "products", "ours", "brands", "approved_claims"),
    patterns={"frame": SUPERLATIVE_FRAME},
    wake=("terms",),
    together=(
        ("weak_terms", "products"),
        *((word, tie) for word in ("absolutes", "frame") for tie in ("brands", "ours", "products")),
    ),
    prepare=_approved_terms,
)
GREEN_CLAIM = Check(
    _green_claims,
    terms=("terms", "ours", "brands", "exceptions", "approved_claims"),
    together=(("terms", "ours"), ("terms", "brands")),
    prepare=_approved_terms,
)
