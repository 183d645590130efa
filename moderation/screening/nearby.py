"""Where things stand in a post: what is around a span, what is near it, how to take it out."""

import re
from bisect import bisect_left
from operator import attrgetter

from .reading import Reading, Span
from .verdict import Fix

_HASHTAG_ROW = re.compile(r"(?:#\w+[ \n]*+){3,}")
_BREAK = re.compile(r"[,;:()–—]|\s-\s")
_FEWEST_WORDS = 3
_LONGEST = 200
_start = attrgetter("start")


def gap(one: Span, other: Span) -> int:
    """Characters between two spans, 0 when they touch or overlap."""
    return max(0, max(one.start, other.start) - min(one.end, other.end))


def among(spans: list[Span], start: int, end: int) -> list[Span]:
    """Those of `spans` (in order) that begin in this stretch of the text."""
    low = bisect_left(spans, start, key=_start)
    return spans[low : bisect_left(spans, end, lo=low, key=_start)]


def near(span: Span, others: list[Span], within: int) -> list[Span]:
    """Those of `others` (in order) at most `within` characters away, and apart from the span."""
    return [
        other
        for other in among(others, span.start - within - _LONGEST, span.end + within + 1)
        if gap(span, other) <= within and (other.end <= span.start or span.end <= other.start)
    ]


def before(reading: Reading, span: Span, most: int = 60) -> str:
    """The folded text of the same sentence before a span, its last `most` characters."""
    start = reading.sentences.around(span.start)[0]
    return reading.folded(max(start, span.start - most), span.start)


def after(reading: Reading, span: Span, most: int = 60) -> str:
    """The folded text of the same sentence after a span, its first `most` characters."""
    end = reading.sentences.around(max(span.start, span.end - 1))[1]
    return reading.folded(span.end, min(end, span.end + most))


def neighbourhood(reading: Reading, span: Span) -> tuple[int, int]:
    """The sentence a span begins in, with the one before and the one after it."""
    start, end = reading.sentences.around(span.start)
    first = reading.sentences.around(start - 1)[0] if start else start
    last = reading.sentences.around(end)[1] if end < len(reading.text) else end
    return first, last


def hashtag_rows(text: str) -> list[Span]:
    """Where three hashtags or more stand in a row, which nobody reads."""
    return [Span(*row.span()) for row in _HASHTAG_ROW.finditer(text)]


def removal(reading: Reading, span: Span) -> Fix | None:
    """The fix that takes out the clause a span stands in, or its whole sentence.

    None where too little would be left to read. A clause goes only where it stands between commas
    or at the end of its sentence, so that what remains is still a sentence.
    """
    text = reading.text
    start, end = reading.sentences.around(span.start)
    last = start + len(text[start:end].rstrip(" \n.!?…"))
    breaks = [match.span() for match in _BREAK.finditer(text, start, last)]
    left = max((b for b in breaks if b[1] <= span.start), default=None)
    right = min((b for b in breaks if b[0] >= span.end), default=(last, last))
    opened, closed = (text[left[0]] if left else ""), text[right[0] : right[0] + 1]
    if left and opened in ",;" and closed not in ("(", ":"):
        if _words(text[start : left[0]]) >= _FEWEST_WORDS:
            return Fix(left[0], right[0], "")
    elif left and (opened, closed) == ("(", ")"):
        return Fix(len(text[: left[0]].rstrip()), right[1], "")
    if (
        _words(text[max(0, start - _LONGEST) : start] + " " + text[end : end + _LONGEST])
        < _FEWEST_WORDS
    ):
        return None
    if end == len(text):
        start = len(text[:start].rstrip())
    return Fix(start, end, "")


def _words(text: str) -> int:
    return len(re.findall(r"[^\W\d_]{2,}", text))
