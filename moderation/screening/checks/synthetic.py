"""Pictures made or reshaped by a machine, said so (R03)."""

import re
from collections.abc import Iterator
from typing import Any

from charter.rules import Localised
from charter.rules.folding import fold
from charter.rules.terms import Term
from charter.rules.typeset import wording
from moderation.screening.content import Media
from moderation.screening.lexicon import term_pattern
from moderation.screening.reading import Check, Found, Hit, Reading
from moderation.screening.verdict import Fix

_MADE = wording(
    fr="Cette image est faite par une IA, et rien ne le dit.",
    en="This image is made by AI, and nothing says so.",
)
_RETOUCHED = wording(
    fr="Cette photo est retouchée, et rien ne le dit.",
    en="This photo is retouched, and nothing says so.",
)
_SYNTHETIC = frozenset(
    {
        "trainedalgorithmicmedia",
        "compositewithtrainedalgorithmicmedia",
        "compositesynthetic",
        "algorithmicmedia",
        "datadrivenmedia",
        "virtualrecording",
    }
)
"""Terms of the IPTC vocabulary for what no camera saw, https://cv.iptc.org/newscodes/digitalsourcetype."""
_LABELS = {
    "ai": {"fr": "Images virtuelles", "en": "AI-generated image"},
    "retouch": {"fr": "Photographie retouchée", "en": "Retouched photo"},
}


def _prepare(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    """One pattern for the mentions of each kind, to read alternative texts and pictures with."""
    patterns = {
        f"{kind}_pattern": re.compile(
            "|".join(term_pattern(Term.parse(line)) for line in params[f"{kind}_mentions"])
            or r"(?!)"
        )
        for kind in _LABELS
    }
    return params | patterns


def _unlabelled(reading: Reading, found: Found) -> Iterator[Hit]:
    for place, media in enumerate(reading.content.media):
        kind, reason = _kind(media)
        if kind and not _is_said(found, media, kind):
            yield Hit(0, 0, reason=reason, fix=_label(reading, kind), target=f"media:{place}")


def _kind(media: Media) -> tuple[str, Localised | None]:
    """ "ai", "retouch" or "", and what to say of it."""
    source = re.split(r"[/#:]", media.source.strip().rstrip("/"))[-1].casefold()
    if source in _SYNTHETIC or "ai_made" in media.declared:
        return "ai", _MADE
    return ("retouch", _RETOUCHED) if "retouched" in media.declared else ("", None)


def _is_said(found: Found, media: Media, kind: str) -> bool:
    """Whether the text, the picture itself or its alternative text carries a mention."""
    if found.spans(f"{kind}_mentions"):
        return True
    pattern = found.params[f"{kind}_pattern"]
    return any(pattern.search(fold(words)) for words in (media.alt, media.text) if words)


def _label(reading: Reading, kind: str) -> Fix:
    """The mention at the end of the text, on a line of its own."""
    label = _LABELS[kind]["fr" if reading.writes_french(0) else "en"]
    end = len(reading.text.rstrip())
    return Fix(end, len(reading.text), f"\n\n{label}" if end else label)


AI_MEDIA = Check(
    _unlabelled, terms=("ai_mentions", "retouch_mentions"), wake=("media",), prepare=_prepare
)
