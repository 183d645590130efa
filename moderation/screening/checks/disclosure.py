"""Being open about who speaks: employer, reward, personal view (R01, R02, R04)."""

import re
from collections.abc import Iterator
from typing import Any

from charter.rules.terms import Term
from charter.rules.typeset import french
from moderation.screening.reading import Check, Found, Hit, Reading, Span
from moderation.screening.verdict import Fix

_HASHTAG_BLOCK = re.compile(r"(?:#\w+[ \n]*+){3,}")


def _with_brands(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    """Markers with `{brand}` become one marker per brand."""
    brands = [Term.parse(line).text for line in params["brands"]]
    markers = [
        marker.replace("{brand}", brand)
        for marker in params["markers"]
        for brand in (brands if "{brand}" in marker else ("",))
    ]
    return params | {"markers": markers, "brand": brands[0] if brands else ""}


def _affiliation(reading: Reading, found: Found) -> Iterator[Hit]:
    if not found.has("cues"):
        return
    brand, fold = found.params["brand"], found.params["fold"]
    pair = _first_pair(reading, found.spans("brands"), found.spans("cues"))
    if pair is None or any(
        marker.start < fold and not _in_hashtags(reading.text, marker)
        for marker in found.spans("markers")
    ):
        return
    said = "Je travaille chez" if reading.writes_french(pair.start) else "I work at"
    yield Hit(
        pair.start,
        pair.end,
        {"brand": brand},
        fix=Fix(0, 0, f"{said} {brand}. ") if brand else None,
    )


def _commercial(reading: Reading, found: Found) -> Iterator[Hit]:
    if found.spans("mentions"):
        return
    codes = [span for span in found.spans("code") if _is_promotional(reading.text, span)]
    signs = [*found.spans("cues"), *codes, *found.spans("affiliate")]
    if signs:
        first = min(signs, key=lambda span: span.start)
        mention = "Collaboration commerciale – " if reading.writes_french(first.start) else "Ad: "
        yield Hit(first.start, first.end, fix=Fix(0, 0, mention))
    for link in reading.links:
        if link.target != "text" and _AFFILIATE_LINK.search(link.url):
            yield Hit(0, 0, {"term": link.url}, target=link.target)


def _is_promotional(text: str, span: Span) -> bool:
    """ALEX20 is a code to buy with; Python3 is not."""
    code = text[span.start : span.end].split()[-1].strip('"«»')
    return code == code.upper()


def _personal_view(reading: Reading, found: Found) -> Iterator[Hit]:
    if found.spans("disclaimers"):
        return
    pair = _first_pair(reading, found.spans("cues"), found.spans("topics"))
    if pair is None:
        return
    start = reading.sentences.around(pair.start)[0]
    yield Hit(pair.start, pair.end, fix=_own_view(reading, start))


def _own_view(reading: Reading, start: int) -> Fix:
    if not reading.writes_french(start):
        return Fix(start, start, "My own view: ")
    if re.match(r"J(?:e\b|['’])", reading.text[start:]):
        return Fix(start, start + 1, "À titre personnel, j")
    return Fix(start, start, french("À titre personnel : "))


def _first_pair(reading: Reading, ones: list[Span], others: list[Span]) -> Span | None:
    """The first of `ones` that shares its sentence with one of `others`, apart from it."""
    for one in ones:
        for other in reading.beside(one, others):
            if other.end <= one.start or one.end <= other.start:
                return one
    return None


def _in_hashtags(text: str, span: Span) -> bool:
    return any(block.start() <= span.start < block.end() for block in _HASHTAG_BLOCK.finditer(text))


_AFFILIATE = r"[?&](?:aff|aff-?id|affiliate|affiliate-?id|referral|partner-?id|awc)="
_AFFILIATE_LINK = re.compile(_AFFILIATE)
_CODE = (
    r"\b(?:mon|notre|avec(?: le| mon)?|utilisez(?: le| mon)?|my|our|with(?: my)?|use(?: my)?)"
    r" code(?: promo)? ?:? ?\"?[a-z]{2,}-?[0-9]+\b"
)

AFFILIATION = Check(
    _affiliation, terms=("brands", "cues", "markers"), wake=("brands",), prepare=_with_brands
)
COMMERCIAL = Check(
    _commercial,
    terms=("cues", "mentions"),
    patterns={"code": _CODE, "affiliate": _AFFILIATE},
    wake=("cues", "code", "affiliate", "links"),
)
PERSONAL_VIEW = Check(_personal_view, terms=("cues", "topics", "disclaimers"), wake=("cues",))
