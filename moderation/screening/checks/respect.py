"""How people are spoken of (R20, R21).

What a word is about decides, see `moderation.screening.speech`: an insult stands by itself, a
slight ("clown") or a belittling word ("useless") must be said of somebody, and nobody is guarded
against themselves.
"""

import re
from collections.abc import Iterator
from typing import Any

from charter.rules import Severity, attack_frames, attack_patterns
from moderation.screening.easing import eased
from moderation.screening.reading import (
    MOST_MENDED,
    Check,
    Found,
    Hit,
    Reading,
    Span,
    without_overlaps,
)
from moderation.screening.shapes import shapes_of
from moderation.screening.speech import Aim, Judged, Kind, is_addressed, is_literal, judged
from moderation.screening.speech_words import word_set
from moderation.screening.stretch import touches
from moderation.screening.subjects import is_somebody
from moderation.screening.words import words_of

_BEFORE = 90
_NO_PERSON = re.compile(
    r"(?:^|[.!?,] ?)(?:[a-z]+ )?(?:the|my|our|this|le|la|l'|mon|ma|notre|ce|cette) ?(?:[a-z']+"
    r" ){0,2}"
    r"(?:villain|baddie|antagonist|hero|character|mechant|personnage|machine|printer"
    r"|imprimante|parrot|perroquet"
    r"|robot"
    r"|mirror|miroir|computer|ordinateur|boiler|chaudiere|car|voiture|panne|bug|idee"
    r"|question)\b[^,;]{0,40}$"
)
"""Things, animals and figures of fiction: nobody is hurt."""
_FIGURE = re.compile(
    r"(?:villain|baddie|monster|fool|traitor|clown)s? (?:in|of|from) (?:the|that|this|my|a|an)"
    r" (?:[a-z0-9]+ ){0,2}(?:series|film|movie|book|novel|play|show|game|story|saga|opera)\b"
    r"|(?:a )?(?:monster|beast|brute|bastard|bitch|pig)s? of an? (?!(?:[a-z]+ )?(?:man|woman|boss"
    r"|person|manager|guy|neighbour|husband|wife|father|mother|brother|sister|director)\b)"
)
_PRAISED = re.compile(attack_frames.PRAISED)
_PETS = re.compile(attack_frames.PETS)
_ME = re.compile(attack_frames.ME)
_THAN = re.compile(r" than (?:you|him|her|them|@)")
_IS_ME = re.compile(r" ?,? ?(?:is|was|are|and that(?:'s| is)) (?:me|us|myself|ourselves|i)\b")
_FOND = re.compile(attack_patterns.SPARED)
_LOT = re.compile(attack_patterns.LOT)
_DETERMINERS = word_set("the our my your his her this that these those their")
_SPARED = (Aim.DENIED, Aim.ONESELF)


def _insults(reading: Reading, found: Found) -> Iterator[Hit]:
    """Quoting an insult asks for a reason, not for a reviewer; denying one is no insult."""
    insults = set(found.spans("terms"))
    spans = without_overlaps([*insults, *found.spans("weak_terms")])
    for span in spans:
        quoted = reading.quoted(span)
        about = judged(reading, span, Kind.NAME if span in insults else Kind.SLIGHT)
        if span in insults and about.aim not in _SPARED:
            if quoted:
                yield _hit(reading, span, about, spans, severity=Severity.JUSTIFY)
            elif about.aim is not Aim.MENTION:
                yield _hit(reading, span, about, spans)
        elif about.aim is Aim.PERSON and not quoted and not is_literal(reading, span):
            yield _hit(reading, span, about, spans)


def _targets(reading: Reading, found: Found) -> Iterator[Hit]:
    """One finding a fault: a shape counts where no word in it does."""
    told = list(_judgements(reading, found))
    yield from told
    places = [Span(hit.start, hit.end) for hit in told]
    for hit in (*_shapes(reading, found), *_frames(reading, found)):
        if not touches((hit.start, hit.end), places):
            yield hit


def _judgements(reading: Reading, found: Found) -> Iterator[Hit]:
    kinds = {
        **dict.fromkeys(found.spans("terms"), Kind.QUALITY),
        **dict.fromkeys(found.spans("deeds"), Kind.DEED),
        **dict.fromkeys(found.spans("slights"), Kind.SLIGHT),
        **dict.fromkeys(found.spans("insults"), Kind.NAME),
    }
    attacks = set(found.spans("phrases"))
    spans = without_overlaps([*kinds, *attacks])
    for span in spans:
        if reading.quoted(span) or _is_of_a_thing(reading, span):
            continue
        about = judged(reading, span, kinds.get(span, Kind.NAME))
        if span in attacks:
            if about.aim not in (Aim.DENIED, Aim.MENTION) and is_addressed(reading, span):
                yield _hit(reading, span, Judged(about.aim), spans)
        elif about.aim is Aim.PERSON and not is_literal(reading, span):
            yield _hit(reading, span, about, spans)


def _shapes(reading: Reading, found: Found) -> Iterator[Hit]:
    """Comparisons and mock questions: whole sentences that no list could hold."""
    for span in found.spans("shapes"):
        if reading.quoted(span) or _FOND.search(reading.folded(span.start, span.end)):
            continue
        if not _is_of_a_thing(reading, Span(span.end, span.end)) and _names(reading, span):
            yield Hit(span.start, span.end)


def _frames(reading: Reading, found: Found) -> Iterator[Hit]:
    """Contempt of somebody, in a sentence that speaks of no pet, story or oneself."""
    if not found.params["hints"].may_occur(reading):
        return
    for span in found.params["frames"].spans(reading):
        start, end = reading.sentences.around(span.start)
        said = reading.folded(start, end)
        earlier = reading.folded(max(start, span.start - 40), span.start)
        oneself = _ME.search(earlier) or _IS_ME.match(reading.folded(span.end, end))
        told = _THAN.search(reading.folded(span.start, span.end)) or not _PETS.search(said)
        if told and not oneself and not reading.quoted(span):
            yield Hit(span.start, span.end)


def _names(reading: Reading, span: Span) -> bool:
    """Whether a shape is of somebody: "the form is as useful as a chocolate teapot" is not."""
    words = words_of(reading, span.start, span.end)[:5]
    named = not words or words[0].text not in _DETERMINERS
    named = named or any(_LOT.fullmatch(word.text) for word in words[1:3])
    return named or any(is_somebody(reading, word) for word in words[1:])


def _is_of_a_thing(reading: Reading, span: Span) -> bool:
    """Whether the subject is a thing: "My coffee machine is a diva"."""
    start = max(reading.sentences.around(span.start)[0], span.start - _BEFORE)
    if _NO_PERSON.search(reading.folded(start, span.start)):
        return True
    if _PRAISED.match(reading.folded(span.start, reading.sentences.around(span.start)[1])):
        return True
    return bool(_FIGURE.match(reading.folded(span.start, min(len(reading.text), span.end + 40))))


def _hit(
    reading: Reading,
    span: Span,
    about: Judged,
    spans: list[Span],
    *,
    severity: Severity | None = None,
) -> Hit:
    fix = eased(reading, span, about.verb, spans) if len(spans) <= MOST_MENDED else None
    return Hit(span.start, span.end, severity=severity, fix=fix)


def _prepared(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    """The shapes of whole sentences, and the glance before they are looked for."""
    return params | {
        "frames": shapes_of(attack_frames.FRAMES),
        "hints": shapes_of(attack_frames.WAKES),
    }


INSULT = Check(_insults, terms=("terms", "weak_terms"), wake=("terms", "weak_terms"))
_GROUPS = ("terms", "slights", "insults", "deeds", "phrases")
TARGET = Check(
    _targets,
    terms=_GROUPS,
    patterns={"shapes": attack_patterns.SHAPES},
    wake=(*_GROUPS, "shapes"),
    always=("hints",),
    prepare=_prepared,
)
