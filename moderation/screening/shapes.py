"""Patterns of many shapes, each with an automaton of its own.

In the one set of all patterns (`lexicon`), the gaps these shapes leave between words would multiply
its states; alone, and only in posts that wake a rule, they cost a few microseconds.
"""

from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Any

import re2

from .reading import Reading, Span

_MAX_MEMORY = 16 << 20
"""Bytes the automaton may take; past that RE2 goes on without it, slower, with the same answer."""


class Shapes:
    """A pattern over folded text, compiled when it is first needed."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern.encode("ascii")

    @cached_property
    def _regex(self) -> Any:
        options = re2.Options()
        options.encoding = re2.Options.Encoding.LATIN1
        options.max_mem = _MAX_MEMORY
        options.log_errors = False
        return re2.compile(self._pattern, options)

    def may_occur(self, reading: Reading) -> bool:
        """The glance that wakes a rule: whether anything of it stands in the post."""
        return self._regex.search(reading.main.buffer) is not None

    def spans(self, reading: Reading) -> list[Span]:
        """Where the pattern stands in the author's text, in order."""
        return list(self._located(reading))

    def _located(self, reading: Reading) -> Iterator[Span]:
        for match in self._regex.finditer(reading.main.buffer):
            if match.end() > match.start():
                reading.spend()
                yield Span(*reading.main.origin(*match.span()))


@lru_cache(maxsize=32)
def shapes_of(pattern: str) -> Shapes:
    """The shapes of a pattern, shared by the rule sets that look for the same ones."""
    return Shapes(pattern)
