"""Offers nobody named: what is sold, and signs that it is sold to the reader (R24)."""

import re
from collections.abc import Iterator
from typing import Any

from charter.rules import offer_signs
from moderation.screening.brands import named
from moderation.screening.nearby import after, before
from moderation.screening.reading import Found, Reading, Span
from moderation.screening.shapes import shapes_of

_AROUND = 200
_MANY = 3
_FEW = 2
_RETAIL = re.compile(offer_signs.RETAIL)
_OPINION = re.compile(offer_signs.OPINION)
_MINE = re.compile(r"\b(?:my|his|her|their|mum's|dad's) (?:[a-z]+ ){0,2}$")
_PLACE = re.compile(
    r" (?:teams?|departments?|colleagues?|desk|books?|officers?|analysts?|clerks?|history|back)\b"
)


def prepared(brands: list[str]) -> dict[str, Any]:
    """The patterns, with our names in them."""
    signs = (offer_signs.SELLS, offer_signs.SOLD_TO, offer_signs.GOOD, offer_signs.FIGURE)
    return {
        "subjects": shapes_of(named(offer_signs.SUBJECT, brands)),
        "signs": [re.compile(named(sign, brands)) for sign in signs],
        "harmless": re.compile(offer_signs.HARMLESS),
    }


def pitched(reading: Reading, found: Found) -> Iterator[Span]:
    """A subject with enough signs of a sale around it, in a post that speaks of nothing else."""
    subjects = found.params["subjects"].spans(reading)
    whole = reading.folded(0, len(reading.text)) if subjects else ""
    if not subjects or found.params["harmless"].search(whole):
        return
    opined = bool(_OPINION.search(whole))
    for span in subjects:
        if _MINE.search(before(reading, span, 24)) or _PLACE.match(after(reading, span, 16)):
            continue
        said = reading.folded(span.start, span.end)
        enough = _FEW if _RETAIL.fullmatch(said) and not opined else _MANY
        if _count(found, reading, span) >= enough:
            yield span


def _count(found: Found, reading: Reading, span: Span) -> int:
    """How many signs there are, none where nobody sells; who does may stand in what is sold."""
    low, high = max(0, span.start - _AROUND), min(len(reading.text), span.end + _AROUND)
    around = reading.folded(low, span.start) + " _ " + reading.folded(span.end, high)
    seller, *others = found.params["signs"]
    sold = seller.search(around) or seller.search(reading.folded(span.start, span.end))
    return bool(sold) and 1 + sum(bool(sign.search(around)) for sign in others)
