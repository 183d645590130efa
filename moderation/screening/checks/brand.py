"""Competitors and our own name (R26, R27)."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from charter.rules import Localised, Severity
from charter.rules.rival_patterns import MISHAP, MOCKING, NEUTRAL, REFUSAL, SHARED, VERSUS
from charter.rules.terms import Term
from charter.rules.typeset import wording
from moderation.screening.links import PATTERN
from moderation.screening.reading import Check, Found, Hit, Reading, Span, without_overlaps
from moderation.screening.rewriting import without
from moderation.screening.verdict import Fix

_LONG_NAME = 6
_FEW_WORDS = 2
_NEXT_DOOR = re.compile(
    r"\b(?:agences?|branch|bureaux?|offices?|stands?|booths?|tent[es]?|tables?|boutiques?|shops?"
    r"|siege)"
    r" (?:[a-z]+ ){0,3}(?:a cote d|next to|next door|opposite|en face|face a)"
)
"""Neighbours, where "next to ours" is no comparison."""
_DENIGRATED = wording(
    fr="dénigrer un concurrent engage l'entreprise.", en="running down a competitor binds us all."
)
_COMPARED = wording(
    fr="une comparaison doit pouvoir être prouvée.", en="a comparison must be provable."
)
_UNSURE = wording(
    fr="un concurrent est cité : une autre personne relit ce qui en est dit.",
    en="a competitor is named: somebody else reads what is said of it.",
)
_NAMED = wording(
    fr="un concurrent, cité sans jugement : rien à changer.",
    en="a competitor, named without judgement: nothing to change.",
)
_SPELLED = wording(fr="le nom s'écrit autrement.", en="the name is spelled otherwise.")
_REPLACED = wording(fr="ce nom n'est plus le bon.", en="this is not the right name any more.")
_BANNED = wording(fr="ce hashtag n'est pas à utiliser.", en="this hashtag is not to be used.")


def _competitors(reading: Reading, found: Found) -> Iterator[Hit]:
    mocked = not MOCKING.isdisjoint(reading.text)
    for span in without_overlaps(found.spans("names")):
        reason, severity = _weight(reading, found, span, mocked=mocked)
        fix = None if severity is Severity.NOTE else without(reading, span.start, span.end)
        yield Hit(span.start, span.end, reason=reason, severity=severity, fix=fix)


def _weight(
    reading: Reading, found: Found, span: Span, *, mocked: bool
) -> tuple[Localised, Severity]:
    """What is said of a competitor: judged or compared; neutral; or for the author to say."""
    said = _said_about(reading, span)
    if _NEXT_DOOR.search(said) and not (MISHAP.search(said) or REFUSAL.search(said)):
        return _NAMED, Severity.NOTE
    for group, stronger in (("disparagement", _DENIGRATED), ("comparison", _COMPARED)):
        if reading.near(span, found.spans(group)):
            return stronger, Severity.HOLD_TWO
    alone = len(re.findall(r"[a-z]+", said)) < _FEW_WORDS
    if mocked:
        return _DENIGRATED, Severity.HOLD_TWO
    if alone or SHARED.search(said) or (NEUTRAL.search(said) and not _is_judged(said)):
        return _NAMED, Severity.NOTE
    return (_COMPARED if VERSUS.search(said) else _UNSURE), Severity.HOLD


def _said_about(reading: Reading, span: Span) -> str:
    """The folded sentences around a name, the name itself left out."""
    start, end = reading.sentences.around(span.start)
    if end < len(reading.text):
        end = reading.sentences.around(end)[1]
    return reading.folded(start, span.start) + " x " + reading.folded(span.end, end)


def _is_judged(said: str) -> bool:
    return any(shape.search(said) for shape in (MISHAP, REFUSAL, VERSUS))


def _spellings(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    """`right`: folded form -> how it is written. `wrong`: folded form -> what replaces it."""
    right = {Term.parse(name).folded: name.strip() for name in params["names"]}
    pairs = (line.partition("=>") for line in params["replacements"])
    wrong = {Term.parse(old).folded: new.strip() for old, _, new in pairs}
    slips = {slip: name for folded, name in right.items() for slip in _slips(folded)}
    wrong = {old: new for old, new in slips.items() if old not in right} | wrong
    return params | {
        "right": right,
        "wrong": wrong,
        "right_terms": list(right.values()),
        "wrong_terms": list(wrong),
    }


def _slips(name: str) -> Iterator[str]:
    """How one long word is misspelt: a letter dropped or doubled, i for y, a mute h forgotten.

    Short words and names of several words are left alone: their slips are other words.
    """
    if len(name) < _LONG_NAME or not name.isalpha():
        return
    for place, letter in enumerate(name):
        yield name[:place] + name[place + 1 :]
        yield name[:place] + letter + name[place:]
    for one, other in (("i", "y"), ("y", "i"), ("x", "ks"), ("c", "k"), ("k", "c"), ("ph", "f")):
        if one in name:
            yield name.replace(one, other)


def _own_name(reading: Reading, found: Found) -> Iterator[Hit]:
    for span in found.spans("banned_hashtags"):
        if reading.quoted(span):
            continue
        yield Hit(span.start, span.end, {"brand": ""}, reason=_BANNED)
    for span in without_overlaps(found.spans("right_terms") + found.spans("wrong_terms")):
        hit = _spelling(reading, found, span)
        if hit:
            yield hit


def _spelling(reading: Reading, found: Found, span: Span) -> Hit | None:
    folded = span.term.folded if span.term else ""
    wrong = found.params["wrong"].get(folded)
    name: str = wrong or found.params["right"][folded]
    written = unicodedata.normalize("NFC", reading.text[span.start : span.end])
    same = " ".join(written.split()) == name or len(written) > len(name) + 1
    if (same and not wrong) or _is_address(reading, found, span) or reading.quoted(span):
        return None
    reason: Localised = _REPLACED if wrong else _SPELLED
    fix = Fix(span.start, span.end, name)
    return Hit(span.start, span.end, {"brand": name}, reason=reason, fix=fix)


def _is_address(reading: Reading, found: Found, span: Span) -> bool:
    """Whether the name is part of a hashtag, a handle, an e-mail address or a link."""
    before = reading.text[max(0, span.start - 64) : span.start].split()
    glued = before[-1] if before and not reading.text[span.start - 1].isspace() else ""
    after = reading.text[span.end : span.end + 1]
    if any(sign in glued for sign in "#@/.") or after in ("@", "_"):
        return True
    return found.has("link") and any(link.start <= span.start < link.end for link in reading.links)


COMPETITOR = Check(_competitors, terms=("names", "disparagement", "comparison"), wake=("names",))
OWN_NAME = Check(
    _own_name,
    terms=("right_terms", "wrong_terms", "banned_hashtags"),
    patterns={"link": PATTERN},
    wake=("right_terms", "wrong_terms", "banned_hashtags"),
    prepare=_spellings,
)
