"""Where people can be found now, and how places are guarded (R37)."""

import re
from collections.abc import Iterator
from typing import Any

from charter.rules.typeset import wording
from moderation.screening.brands import for_each_brand, named
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
    r"|level|niveau|vol|flight|rang|rangee|row|voiture|coach) ?(?:n ?|no\.? ?)?[a-z]{0,2}-?[0-9]"
)


_STAYS = (
    r"\b(?:est|sont|sera|seront|loge|dort|dîne|déjeune|mange|court|nage|fait (?:sa|son)"
    r"|s['’]entraîne|joue"
    r"|atterrit|arrive|is|are|will be|stays?|staying|sleeps|dines|eats|runs|swims|works out|trains"
    r"|plays"
    r"|lands|arrives|has (?:her|his|lunch|dinner))\b[^.!?\n]{0,60}?\b(?:at|in|au|à|chez|near"
    r"|outside|dans)"
    r" (?:the |le |la |l['’])?(?!(?i:<brand>)\b)[A-ZÀ-Þ]\w+"
)
"""Somebody is, or will be, at a place with a name."""
_AJAR = (
    r"\b(?:door|porte|window|fenetre|grille|portillon)\b[^.!?\n]{0,40}(?:doesn't|does not|won't"
    r"|no longer|never"
    r"|elle ne|qui ne|ne|n'est)(?: [a-z]+)? (?:close|shut|lock|latch|ferme|verrouill|claque)"
)
_PREMISES = re.compile(
    r"\b(?:entrepot|depot|agence|branch|warehouse|site|tour|tower|plant|centrale|hangar|siege"
    r"|head office"
    r"|headquarters|substation|parking|car park|bureaux|premises|locaux|workshop|atelier)\b"
)
_ONLINE = re.compile(
    r"\b(?:portail (?:du site )?(?:clients?|web|rh|fournisseurs?|internet|en ligne)|site web"
    r"|website)\b"
)
_PUT_AWAY = re.compile(
    r"\b(?:ranges?|rangees?|caches?|cachees?|masques?|masquees?|floutes?|floutees?|retournes?"
    r"|enleves?"
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


def _prepared(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    brands = params["brands"]
    people = for_each_brand(params["people"], brands)
    return params | {"people": people, "stays": re.compile(named(_STAYS, brands))}


def _dangers(reading: Reading, found: Found) -> Iterator[Hit]:
    for find, reason in (
        (_whereabouts, _WHEREABOUTS),
        (_rooms, _INSIDE),
        (_access, _ACCESS),
        (_guards, _GUARDED),
        (_ajar, _GUARDED),
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
    if timed and found.params["stays"].search(reading.text, *around):
        return True
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


_CARRIED = re.compile(
    r"\b(?:cash|fonds|convoi|convoy|convoyeurs|blinde|armou?red|money|gardiens|vigiles|rondes?"
    r"|guards?"
    r"|patrols?|tournee|security van|secure transport)"
)
_ROUNDS = re.compile(r"\b(?:rondes?|patrols?|vigiles?|gardiens?|night guards?|watchmen|watchman)\b")
_CLOCK = re.compile(r"\b(?:at|a|vers|around|entre|between) [0-9]{1,2}\b")


def _access(reading: Reading, found: Found) -> Iterator[Span]:
    for span in found.spans("badges"):
        around = near(reading, span)
        if within(found, around, "shown") and not _PUT_AWAY.search(reading.folded(*around)):
            yield span
    for span in found.spans("plans"):
        if _PUBLISHED.search(reading.folded(*near(reading, span))):
            continue
        around = near(reading, span)
        timed = within(found, around, "hour") and bool(_CARRIED.search(_words(reading, span)))
        if timed or within(found, around, "shown", "sites", "gaps", "rooms"):
            yield span


def _words(reading: Reading, span: Span) -> str:
    return reading.folded(span.start, span.end)


def _guards(reading: Reading, found: Found) -> Iterator[Span]:
    for span in found.spans("guards"):
        around = near(reading, span)
        if _FITTED.search(reading.folded(max(0, span.start - _VERB_BEFORE), span.start)):
            continue
        if _ONLINE.search(reading.folded(*around)):
            continue
        told = within(found, around, "gaps") or (
            (within(found, around, "hour") or bool(_CLOCK.search(reading.folded(*around))))
            and (within(found, around, "sites") or bool(_ROUNDS.search(_words(reading, span))))
        )
        if told and not within(found, around, "public_events"):
            yield span


def _ajar(reading: Reading, found: Found) -> Iterator[Span]:
    """A door of ours that does not close."""
    for span in found.spans("ajar"):
        if _PREMISES.search(reading.folded(*near(reading, span))):
            yield span


PHYSICAL = Check(
    _dangers,
    terms=(
        *("sites", "people", "rooms", "badges", "plans", "guards", "gaps", "shown", "now"),
        *("places", "weak_places", "past", "public_events"),
    ),
    patterns={"hour": _HOUR, "just": _JUST, "ajar": _AJAR},
    wake=("people", "rooms", "badges", "plans", "guards", "ajar"),
    prepare=_prepared,
)
