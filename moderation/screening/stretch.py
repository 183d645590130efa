"""What stands near what: a sentence with its neighbours, and which cues occur there."""

from bisect import bisect_left
from operator import attrgetter

from .reading import Found, Reading, Span

REACH = 300
"""Characters. People part what belongs together, but not further than that."""
MOST_FIXES = 20
"""Ways out offered for one rule and post: nobody clicks more, and each looks at the whole post."""
_start = attrgetter("start")


def near(reading: Reading, span: Span) -> tuple[int, int]:
    """The sentence in which a span begins, with the ones before and after it, within REACH:
    "Avec notre PDG ! Porte 12, départ 18 h." """
    reading.spend()
    start, end = reading.sentences.around(span.start)
    before = reading.sentences.around(start - 1)[0] if start else start
    after = reading.sentences.around(end)[1] if end < len(reading.text) else end
    return max(before, span.start - REACH), min(after, span.end + REACH)


def within(found: Found, stretch: tuple[int, int], *groups: str) -> bool:
    """Whether a cue of one of the groups begins in this stretch of the text."""
    return any(_any_within(found.spans(group), stretch) for group in groups)


def _any_within(spans: list[Span], stretch: tuple[int, int]) -> bool:
    place = bisect_left(spans, stretch[0], key=_start)
    return place < len(spans) and spans[place].start < stretch[1]


def inside(spans: list[Span], start: int, end: int) -> list[Span]:
    """Those of some spans (in order) that begin in a stretch of the text."""
    low = bisect_left(spans, start, key=_start)
    return spans[low : bisect_left(spans, end, lo=low, key=_start)]


def touches(span: tuple[int, int], others: list[Span]) -> bool:
    """Whether one of `others` (in order, not nested) shares characters with a span."""
    place = bisect_left(others, span[0], key=_start)
    return any(
        other.start < span[1] and span[0] < other.end
        for other in others[max(0, place - 1) : place + 1]
    )
