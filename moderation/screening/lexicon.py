"""All terms and patterns of a rule set, found in a text at once.

A set of RE2, compiled once per rule set, answers which terms (tens of thousands) occur; a filter of
RE2 which patterns do: it looks for the words without which a pattern cannot occur, and runs only
those it may. In one set, the gaps that patterns leave between words would multiply its states.
Patterns of identifiers are mostly digits and signs, for which a filter does not help: they are few,
and a set of their own reads them in one pass.
Where they occur is looked up only for what was found. RE2 matches in linear time, whatever the
text. Its automaton grows while it is used, up to MAX_MEMORY; past that it would silently answer
nothing, so each text ends with a mark that a complete scan must find.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

import re2

from charter.rules.terms import Term

from .normalise import END

MAX_MEMORY = 64 << 20
"""Bytes RE2 may take for one set of terms; 8 MB, its default, is too little for 50,000 of them."""
MAX_MEMORY_EACH = 16 << 20
"""Bytes it may take for one pattern, where past that it goes on without automaton, slower; and for
the set of the patterns of identifiers."""
KEPT = 8
"""Engines of either kind a process keeps. A rule set takes two, of what wakes its rules and of what
they look for then: enough for the rules in force, the next ones, and two rules on trial."""

_GAP = r"[ \n-]*"
_ENDING = "[a-z0-9]*"
_INNER_STAR = re.compile(re.escape(_ENDING).encode("ascii") + b".", re.DOTALL)
"""A star that is not at the end: `re` would try each way to share the letters."""
_SIGNS = frozenset(map(chr, range(128))) - frozenset("abcdefghijklmnopqrstuvwxyz0123456789 ")

_NUMBERS = range(1 << 30)
_WARMING = (
    b"la reunion de ce matin avec toute l'equipe fut passionnante, merci a chacun pour tout ! "
    b"what a great day with the whole team at the trade fair, thanks to all who came over 2026 "
    b"https://www.example.com/page #hashtag @someone 50 % jamais quoi? zoo key box via fjord\n"
    + END
)
"""Ordinary words: they make RE2 build the part of its automaton that ordinary posts walk."""


class IncompleteScanError(Exception):
    """The automaton stopped before the end of the text: nothing can be said of it."""


def term_pattern(term: Term) -> str:
    """The pattern of a term in a folded text, the same for RE2 and for `re`.

    Words may be joined, hyphenated or broken over lines: "projet emeraude", "projetemeraude".
    """
    folded = term.folded
    before = r"\b" if folded[0].isalnum() else ""
    after = r"\b" if folded[-1].isalnum() else ""
    if not _SIGNS.isdisjoint(folded):
        words = [re.escape(word).replace(r"\*", _ENDING) for word in folded.split(" ")]
        return before + _GAP.join(words) + after
    return before + folded.replace(" ", _GAP) + after


class _Index:
    """Expressions by number, each once, in a set or filter of RE2; the mark of the end is last.

    `build` makes the engine of them; one that keeps what it made answers at once where the same
    expressions are compiled again. `numbers` are those it gives, in the order of the expressions.
    """

    def __init__(self, build: Callable[[tuple[bytes, ...]], Any], numbers: range) -> None:
        self.engine: Any = None
        self.sources: tuple[bytes, ...] = ()
        self._build = build
        self._numbers = numbers
        self._places: dict[bytes, int] = {}

    def add(self, pattern: str) -> int:
        place = self._places.setdefault(pattern.encode("ascii"), len(self._places))
        return self._numbers[place]

    def compile(self) -> None:
        self.sources = tuple(self._places)
        self._places.clear()
        self.engine = self._build((*self.sources, re.escape(END)))

    def scan(self, buffer: bytes) -> list[int]:
        mark = len(self.sources)
        found: list[int] = (self.engine.Match(buffer) or []) if mark else [mark]
        if found == [mark]:
            return []
        if mark not in found:
            raise IncompleteScanError
        return [self._numbers[place] for place in sorted(found) if place != mark]

    def place(self, number: int) -> int:
        return self._numbers.index(number)


def _set_of(sources: tuple[bytes, ...], memory: int = MAX_MEMORY) -> Any:
    engine = re2.Set.SearchSet(_options(memory))
    for source in sources:
        engine.Add(source)
    engine.Compile()
    return engine


@lru_cache(maxsize=KEPT)
def _usual_set(sources: tuple[bytes, ...]) -> Any:
    return _set_of(sources)


@lru_cache(maxsize=KEPT)
def _small_set(sources: tuple[bytes, ...]) -> Any:
    return _set_of(sources, MAX_MEMORY_EACH)


@lru_cache(maxsize=KEPT)
def _filter_of(sources: tuple[bytes, ...]) -> Any:
    engine, options = re2.Filter(), _options(MAX_MEMORY_EACH)
    for source in sources:
        engine.Add(source, options)
    engine.Compile()
    return engine


def _options(memory: int) -> re2.Options:
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.max_mem = memory
    options.log_errors = False
    return options


def compiled(pattern: bytes) -> Any:
    """A pattern over folded text that matches in linear time, as those of a lexicon."""
    return re2.compile(pattern, _options(MAX_MEMORY_EACH))


class Lexicon:
    """The terms and patterns of a rule set. Add all, `compile` once, then `scan` any text.

    Terms have positive numbers and patterns negative ones, so that both fit one list; those of
    terms are even for the company's own, odd for the usual ones of the catalogue, which a process
    compiles once however often a rule changes; those of patterns are odd for phrases, even for
    identifiers.
    """

    def __init__(self) -> None:
        self._terms = (_Index(_set_of, _NUMBERS[::2]), _Index(_usual_set, _NUMBERS[1::2]))
        below = range(-1, -len(_NUMBERS) - 1, -1)
        self._patterns = (_Index(_filter_of, below[::2]), _Index(_small_set, below[1::2]))
        self._regexes: dict[int, Any] = {}

    def add_term(self, term: Term, *, usual: bool = False) -> int:
        """Register a term; its number."""
        return self._terms[usual].add(term_pattern(term))

    def add_pattern(self, pattern: str, *, identifier: bool = False) -> int:
        """Register a pattern over folded text; its number."""
        return self._patterns[identifier].add(pattern)

    def compile(self) -> None:
        """Get ready to scan and warm up; after that nothing can be added.

        `re2.error` when RE2 refuses an expression.
        """
        for index in (*self._terms, *self._patterns):
            index.compile()
        self.scan(_WARMING)

    def scan(self, buffer: bytes) -> list[int]:
        """Numbers of all that occurs in a folded buffer; IncompleteScanError if not read whole."""
        phrases, identifiers = self._patterns
        return self.scan_terms(buffer) + phrases.scan(buffer) + identifiers.scan(buffer)

    def scan_terms(self, buffer: bytes) -> list[int]:
        """As `scan`, for terms only."""
        own, usual = self._terms
        return own.scan(buffer) + usual.scan(buffer)

    def locate(self, number: int, buffer: bytes) -> Iterator[tuple[int, int]]:
        """Byte spans of one term or pattern in a folded buffer."""
        regex = self._regexes.get(number)
        if regex is None:
            regex = self._regex_of(number)
            self._regexes[number] = regex
        for match in regex.finditer(buffer):
            if match.end() > match.start():
                yield match.span()

    def _regex_of(self, number: int) -> Any:
        """`re` walks a term that is literal but for its gaps and its end in one go, and faster."""
        if number < 0:
            phrases, identifiers = self._patterns
            if number % 2:
                return phrases.engine.re(phrases.place(number))
            return compiled(identifiers.sources[identifiers.place(number)])
        index = self._terms[number % 2]
        source = index.sources[index.place(number)]
        return compiled(source) if _INNER_STAR.search(source) else re.compile(source)
