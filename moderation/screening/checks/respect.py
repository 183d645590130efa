"""How people are spoken of (R20, R21).

What a word is about decides, see `moderation.screening.speech`: an insult stands by itself, a
slight ("clown") or a belittling word ("useless") must be said of somebody, and nobody is guarded
against themselves.
"""

import re
from collections.abc import Iterator

from charter.rules import Severity
from moderation.screening.easing import eased
from moderation.screening.reading import Check, Found, Hit, Reading, Span, without_overlaps
from moderation.screening.speech import Aim, Judged, Kind, is_addressed, is_literal, judged

_BEFORE = 90
_NO_PERSON = re.compile(
    r"(?:^|[.!?,] ?)(?:[a-z]+ )?(?:the|my|our|this|le|la|l'|mon|ma|notre|ce|cette) ?(?:[a-z]+ )?"
    r"(?:villain|hero|character|mechant|personnage|machine|printer|imprimante|parrot|perroquet"
    r"|robot"
    r"|mirror|miroir|computer|ordinateur|boiler|chaudiere|car|voiture|panne|bug|idee"
    r"|question)\b[^,;]{0,40}$"
)
"""Things, animals and figures of fiction: nobody is hurt."""
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


def _is_of_a_thing(reading: Reading, span: Span) -> bool:
    """Whether the subject is a thing: "My coffee machine is a diva"."""
    start = max(reading.sentences.around(span.start)[0], span.start - _BEFORE)
    return bool(_NO_PERSON.search(reading.folded(start, span.start)))


def _hit(
    reading: Reading,
    span: Span,
    about: Judged,
    spans: list[Span],
    *,
    severity: Severity | None = None,
) -> Hit:
    fix = eased(reading, span, about.verb, spans)
    return Hit(span.start, span.end, severity=severity, fix=fix)


INSULT = Check(_insults, terms=("terms", "weak_terms"), wake=("terms", "weak_terms"))
_GROUPS = ("terms", "slights", "insults", "deeds", "phrases")
TARGET = Check(_targets, terms=_GROUPS, wake=_GROUPS)
