"""Terms in what stands outside the text: file names, words found in pictures, credits."""

from collections.abc import Iterable, Iterator
from typing import Any

import re2

from charter.rules.terms import Term

from .lexicon import term_pattern
from .normalise import camel_words, fold_text


class Expressions:
    """Some terms as one pattern, for short texts that the lexicon does not scan.

    Linear in the text, whatever it holds. The languages of the terms are left aside.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        patterns = sorted({term_pattern(Term.parse(line)) for line in lines}, key=len, reverse=True)
        self._regex: Any = re2.compile("|".join(patterns)) if patterns else None

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the terms stand in a text, in order."""
        if self._regex is None or not text:
            return
        segment = fold_text(text)
        for match in self._regex.finditer(segment.buffer.decode("ascii")):
            if match.end() > match.start():
                yield segment.origin(match.start(), match.end())

    def first(self, text: str) -> str:
        """The first term in a text, as it is written there; "" when there is none."""
        for start, end in self.spans(text):
            return text[start:end]
        return ""

    def first_in_name(self, name: str) -> str:
        """As `first`, for a file name, where words may be joined: "PlanConfidentiel.pdf"."""
        found = self.first(name)
        if found or self._regex is None:
            return found
        segment = camel_words(name)
        match = self._regex.search(segment.buffer.decode("ascii"))
        if not match:
            return ""
        start, end = segment.origin(match.start(), match.end())
        return name[start:end]
