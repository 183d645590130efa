"""How people are spoken of (R20, R21)."""

import re
from collections.abc import Iterator

from charter.rules import Severity
from moderation.screening.reading import Check, Found, Hit, Reading, Span, without_overlaps

_NEAR = 40
_BEFORE = 80
_NEGATED = re.compile(
    r"\b(?:pas|jamais|aucune?|ni|not|never|isn't|aren't|wasn't|don't|nobody|no)\b[^.!?\n]{0,12}$"
)
_TARGET = re.compile(
    r"@[a-z0-9]|\b(?:tu es|t'es|tu as ete|tu etais|vous etes|vous etiez|espece de|toi|you are"
    r"|you're|you were|youre|u r|bande de)\b|\bbande d'"
)
_ONESELF = re.compile(r"\b(?:je suis|j'etais|je me sens|suis|moi|i am|i'm|im|i was|i feel|me)\b")


def _insults(reading: Reading, found: Found) -> Iterator[Hit]:
    """Quoting an insult asks for a reason, not for a reviewer; denying one is no insult."""
    for span in without_overlaps(found.spans("terms")):
        if not _NEGATED.search(_before(reading, span)):
            severity = Severity.JUSTIFY if reading.quoted(span) else None
            yield Hit(span.start, span.end, severity=severity)


def _targets(reading: Reading, found: Found) -> Iterator[Hit]:
    for span in without_overlaps(found.spans("terms") + found.spans("insults")):
        before = _before(reading, span)
        if reading.quoted(span) or _NEGATED.search(before):
            continue
        if _last(_TARGET, before) > _last(_ONESELF, before) or _opens_on_target(reading, span):
            yield Hit(span.start, span.end)


def _opens_on_target(reading: Reading, span: Span) -> bool:
    """ "Pathetic, @jdoe": nobody before the word, a mention right after it."""
    start, end = reading.sentences.around(span.start)
    if span.start - start > _NEAR or re.search("[a-z]", _before(reading, span)):
        return False
    return bool(re.search(r"@[a-z0-9]", reading.folded(span.end, min(end, span.end + _NEAR))))


def _before(reading: Reading, span: Span) -> str:
    start = reading.sentences.around(span.start)[0]
    return reading.folded(max(start, span.start - _BEFORE), span.start)


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((match.end() for match in pattern.finditer(text)), default=-1)


INSULT = Check(_insults, terms=("terms",), wake=("terms",))
TARGET = Check(_targets, terms=("terms", "insults"), wake=("terms", "insults"))
