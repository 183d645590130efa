"""Where people can be found now, and how places are guarded (R37)."""

import re
from collections.abc import Iterator

from charter.rules.typeset import wording
from moderation.screening.reading import Check, Found, Hit, Reading, Span, without_overlaps
from moderation.screening.stretch import near, within

_WHEREABOUTS = wording(
    fr="on saurait où trouver cette personne, et quand.",
    en="this tells where that person can be found, and when.",
)
_INSIDE = wording(
    fr="ce lieu n'est pas ouvert au public : n'en montrez rien.",
    en="this place is closed to the public: show nothing of it.",
)
_ACCESS = wording(
    fr="montré en ligne, ce moyen d'accès peut être copié.",
    en="shown online, this way in can be copied.",
)
_GUARDED = wording(
    fr="cela dit comment ce lieu est gardé.", en="this tells how the place is guarded."
)
_HOUR = (
    r"\b[0-9]{1,2} ?(?:h|heures?)(?: ?[0-9]{2})?\b|\b[0-9]{1,2}:[0-9]{2}\b"
    r"|\b[0-9]{1,2} ?(?:am|pm)\b|o'clock"
    r"|\bat (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)\b"
)
_JUST = r"\b(?:viens? d|vient d|viennent d|just |encore|toujours|still|en ce moment|right now|now)"
_TOLD = re.compile(
    r"\b(?:a|ont|avons|ai|avez) (?!(?:une|lui)\b)[^\W\d_]{2,}(?:é|ée|és|i|u|is|it|us)\b"
    r"|\b(?:est|sont) (?:venu|allé|passé|resté|intervenu|revenu|sorti)e?s?\b"
    r"|\b(?:in|en|de|from|since|depuis) (?:19[0-9]{2}|20[01][0-9]|202[0-5])\b"
    r"|\b(?:visited|published|answered|gave|came|spoke|spent|opened|planted|hosted|met|joined|took"
    r"|shared|inaugurated|presented|launched|thanked|welcomed|told us|went|showed)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\b(?:porte|gate|quai|place|bay|chambre|room|table|terminal|voie|siege|seat|etage|floor"
    r"|level|niveau|vol|flight|rang|row) ?(?:n ?|no\.? ?)?[a-z]?-?[0-9]"
)


_PUT_AWAY = re.compile(
    r"\b(?:ranges?|rangees?|caches?|cachees?|masques?|masquees?|floutes?|floutees?|retournes?|enleves?"
    r"|put away|hidden|blurred|cropped|covered|taken off|out of (?:sight|frame|shot))\b"
)
_FITTED = re.compile(
    r"\b(?:fit|buy|get|install|test|pos|achet|install|test)(?:ez|er|ing|ed)? [a-z]+ $"
)
_VERB_BEFORE = 24
_PUBLISHED = re.compile(
    r"\b(?:public plans?|published plans?|plans? publics?|plans? publies?|permis de construire"
    r"|enquete publique|building permit|planning (?:permission|application)|public inquiry)\b"
)


def _dangers(reading: Reading, found: Found) -> Iterator[Hit]:
    for find, reason in (
        (_whereabouts, _WHEREABOUTS),
        (_rooms, _INSIDE),
        (_access, _ACCESS),
        (_guards, _GUARDED),
    ):
        spans = [span for span in find(reading, found) if not _in_link(reading, span)]
        for span in without_overlaps(spans)[:1]:
            yield Hit(span.start, span.end, reason=reason)


def _in_link(reading: Reading, span: Span) -> bool:
    """Whether a word is only part of an address: example.com/security."""
    return any(link.start <= span.start < link.end for link in reading.links)


def _whereabouts(reading: Reading, found: Found) -> Iterator[Span]:
    """Somebody to protect at a place one can go to, now or soon: public events are no secret."""
    for span in found.spans("people"):
        around = near(reading, span)
        if within(found, around, "public_events"):
            continue
        if not _is_past(reading, found, around) and _is_placed(reading, found, around):
            yield span


def _is_placed(reading: Reading, found: Found, around: tuple[int, int]) -> bool:
    if _NUMBERED.search(reading.folded(*around)) or within(found, around, "places"):
        return True
    timed = within(found, around, "now", "hour")
    return timed and within(found, around, "weak_places", "sites")


def _is_past(reading: Reading, found: Found, around: tuple[int, int]) -> bool:
    told = within(found, around, "past") or bool(_TOLD.search(reading.text, *around))
    return told and not within(found, around, "just")


def _rooms(reading: Reading, found: Found) -> Iterator[Span]:
    shown = bool(reading.content.media)
    for span in found.spans("rooms"):
        around = near(reading, span)
        if within(found, around, "public_events") or _is_past(reading, found, around):
            continue
        if shown or within(found, around, "sites", "shown", "now"):
            yield span


def _access(reading: Reading, found: Found) -> Iterator[Span]:
    for span in found.spans("badges"):
        around = near(reading, span)
        if within(found, around, "shown") and not _PUT_AWAY.search(reading.folded(*around)):
            yield span
    for span in found.spans("plans"):
        if _PUBLISHED.search(reading.folded(*near(reading, span))):
            continue
        if within(found, near(reading, span), "shown", "sites", "gaps", "rooms"):
            yield span


def _guards(reading: Reading, found: Found) -> Iterator[Span]:
    for span in found.spans("guards"):
        around = near(reading, span)
        if _FITTED.search(reading.folded(max(0, span.start - _VERB_BEFORE), span.start)):
            continue
        told = within(found, around, "gaps") or (
            within(found, around, "hour") and within(found, around, "sites")
        )
        if told and not within(found, around, "public_events"):
            yield span


PHYSICAL = Check(
    _dangers,
    terms=(
        *("sites", "people", "rooms", "badges", "plans", "guards", "gaps", "shown", "now"),
        *("places", "weak_places", "past", "public_events"),
    ),
    patterns={"hour": _HOUR, "just": _JUST},
    wake=("people", "rooms", "badges", "plans", "guards"),
)
