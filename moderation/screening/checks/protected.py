"""The guard of protected speech (R38): what people have a right to say about their work.

It errs towards protection: a note too many is read and forgotten, by the author alone.
"""

from collections.abc import Iterator

from moderation.screening.reading import Check, Found, Hit, Reading, Span


def _protected(reading: Reading, found: Found) -> Iterator[Hit]:
    """One note is enough, whatever the number of words that call for it."""
    for span in _speaking(reading, found):
        yield Hit(span.start, span.end)
        return


def _speaking(reading: Reading, found: Found) -> Iterator[Span]:
    yield from found.spans("cues")
    for group in ("walkouts", "grievances"):
        for span in found.spans(group):
            if reading.beside(span, found.spans("others")):
                continue
            if group == "walkouts" or _about_work(reading, found, span):
                yield span


def _about_work(reading: Reading, found: Found, span: Span) -> bool:
    """Whether a matter of work stands in the same sentence, apart from the grievance itself."""
    matters = reading.beside(span, found.spans("matters"))
    return any(matter.end <= span.start or span.end <= matter.start for matter in matters)


PROTECTED = Check(
    _protected,
    terms=("cues", "walkouts", "grievances", "matters", "others"),
    wake=("cues", "walkouts"),
    together=(("grievances", "matters"),),
)
