"""Markings of confidentiality, in the text, in file names and in pictures (R07).

A marking stands by itself: on a line, at the head of one, between dashes or in brackets, or in
capitals. Whoever speaks of confidentiality within a sentence marks nothing.
"""

import re
from collections.abc import Iterator
from typing import Any

from charter.rules import Localised
from charter.rules.typeset import wording
from moderation.screening.content import Media
from moderation.screening.outside import Expressions
from moderation.screening.reading import Check, Found, Hit, Reading, Span, without_overlaps

_MARKED = wording(
    fr="cette mention réserve un document à l'intérieur de l'entreprise.",
    en="this marking keeps a document inside the company.",
)
_PICTURED = wording(
    fr="cette mention se lit sur l'image ou le document joint.",
    en="this marking can be read in the attached picture or document.",
)
_NAMED = wording(
    fr="le nom du fichier le dit réservé à l'entreprise.",
    en="the file name says that it is for the company only.",
)
_LINE = 120
_UNSEEN = re.compile("[\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufe0f]")
_DASH = r"[–—|/•·]|(?<!\w)-+(?!\w)"
_OPENS = re.compile(rf"(?:^|{_DASH}|[\[(«“\"*_:>]|[.!?…])[\s*_]*$")
_CLOSES = re.compile(rf"[\s*_]*(?:$|{_DASH}|[\])»”\"*_:<]|[.…](?:\s|$))")
_QUOTES = re.compile(r"[«“\"]\s*$")
_CLASSIFIED = re.compile(
    r"(?:classifi\w*|class[ée]e?s?|confidentialit[ée]|statut|status|mention|marking|diffusion)"
    r"\W{0,3}$",
    re.IGNORECASE,
)
_STAMPED = re.compile(
    r"(?:marqu|estampill|tamponn|class|labell?|stamp|mark|étiquet|says|indique|intitul|mention)\w*"
    r"(?: (?:comme|en|as|it))?[\s:]*[«“\"]\s*$",
    re.IGNORECASE,
)


def _prepared(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    labels, codes = params["labels"], params["codes"]
    return params | {"all": Expressions([*labels, *codes])}


def _markings(reading: Reading, found: Found) -> Iterator[Hit]:
    spans = [(span, False) for span in found.spans("labels")]
    spans += [(span, True) for span in found.spans("codes")]
    kept = set(without_overlaps([span for span, _ in spans]))
    for span, code in spans:
        if span in kept and marks(reading.text, span, code=code):
            yield Hit(span.start, span.end, reason=_MARKED)
    if found.params["files"]:
        for place, media in enumerate(reading.content.media):
            yield from _in_file(media, f"media:{place}", found.params)


def _in_file(media: Media, target: str, params: Any) -> Iterator[Hit]:
    reason: Localised = _NAMED
    label = params["all"].first_in_name(media.name)
    if not label:
        reason, label = _PICTURED, _label_in(media.text, params)
    if label:
        yield Hit(0, 0, {"term": label}, reason=reason, target=target)


def _label_in(text: str, params: Any) -> str:
    """The first marking in the words of a picture or document; "" when none stands there."""
    for start, end in params["all"].spans(text):
        several = " " in " ".join(text[start:end].split())
        if several or marks(text, Span(start, end), code=end - start < 4):
            return text[start:end]
    return ""


def marks(text: str, span: Span, *, code: bool = False) -> bool:
    """Whether a label stands where markings stand. A short code (C3) needs more than a label."""
    before = _UNSEEN.sub("", _line_before(text, span.start))
    after = _UNSEEN.sub("", _line_after(text, span.end))
    if not re.search(r"\w", before + after):
        return True
    if _CLASSIFIED.search(before) or _STAMPED.search(before):
        return True
    if code:
        return not re.search(r"\w", before) and bool(re.match(rf"[\])\s]*(?:{_DASH})", after))
    if _in_capitals(text[span.start : span.end], before + after):
        return True
    quoted_alone = _QUOTES.search(before) and re.match(r"\s*[»”\"]", after)
    return bool(_OPENS.search(before) and _CLOSES.match(after)) and not quoted_alone


def _line_before(text: str, place: int) -> str:
    """The line up to a place; a long one is cut, and a letter stands for what was left out."""
    low = max(0, place - _LINE)
    cut = text.rfind("\n", low, place) + 1
    return text[cut:place] if cut or not low else "x" + text[low:place]


def _line_after(text: str, place: int) -> str:
    high = text.find("\n", place, place + _LINE)
    if high < 0 and place + _LINE < len(text):
        return text[place : place + _LINE] + "x"
    return text[place : high if high >= 0 else len(text)]


def _in_capitals(label: str, rest: str) -> bool:
    """Whether the label is in capitals and what stands around is not."""
    return label.isupper() and len(label) > 3 and any(letter.islower() for letter in rest)


MARKER = Check(
    _markings,
    terms=("labels", "codes"),
    wake=("labels", "codes", "media"),
    prepare=_prepared,
)
