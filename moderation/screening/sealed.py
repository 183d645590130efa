"""Terms nobody may read: what is kept of them are hashes, compared with those of a post's words."""

import re
from collections.abc import Iterator
from typing import Any

from charter.rules.terms import SealedTerm, hash_words, seal

from .normalise import Segment
from .reading import Reading, Span

_WORD = re.compile(rb"[a-z0-9]+")
_MAX_GAP = 3
_MAX_REMEMBERED = 200_000


class SealedTerms:
    """The sealed terms of one rule.

    Words met before that begin no sealed term are remembered, so that hashing, a microsecond
    a word, is spent on new words only; a post of known words costs one comparison of sets.
    """

    def __init__(self, terms: list[SealedTerm], key: bytes) -> None:
        self._key = key
        self._size = len(terms)
        self._joined = {term.joined for term in terms}
        self._first: dict[str, list[SealedTerm]] = {}
        for term in terms:
            self._first.setdefault(term.first, []).append(term)
        self._harmless: set[bytes] = set()

    def __len__(self) -> int:
        return self._size

    def everywhere(self, reading: Reading) -> list[Span]:
        """Where sealed terms stand in the author's text, disguised ones too, in order."""
        if not self.may_occur(reading):
            return []
        return sorted({span for segment in reading.segments for span in self.spans(segment)})

    def may_occur(self, reading: Reading) -> bool:
        """Whether any word of the post begins a sealed term; that it stands there is not said."""
        unknown = reading.words - self._harmless
        return bool(unknown) and any(map(self._begins, unknown))

    def spans(self, segment: Segment) -> Iterator[Span]:
        """Where sealed terms stand in one segment, as places of the author's text."""
        matches = list(_WORD.finditer(segment.buffer))
        for index in range(len(matches)):
            size = self._size_at(matches, index)
            if size:
                low, high = matches[index].start(), matches[index + size - 1].end()
                yield Span(*segment.origin(low, high))

    def _begins(self, word: bytes) -> bool:
        hashes = {self._hash(form) for form in {word, _singular(word)}}
        if not hashes.isdisjoint(self._joined) or not hashes.isdisjoint(self._first):
            return True
        if len(self._harmless) >= _MAX_REMEMBERED:
            self._harmless.clear()
        self._harmless.add(word)
        return False

    def _size_at(self, matches: list[re.Match[bytes]], index: int) -> int:
        """How many words from here on are a sealed term; 0 when none is."""
        word = matches[index][0]
        if word in self._harmless:
            return 0
        sizes = []
        for plural in (bytes, _singular):
            if self._hash(plural(word)) in self._joined:
                sizes.append(1)
            for term in self._first.get(self._hash(plural(word)), ()):
                words = [plural(match[0]) for match in _adjoining(matches, index, term.size)]
                if self._hash(b" ".join(words)) == term.whole:
                    sizes.append(term.size)
        return max(sizes, default=0)

    def _hash(self, words: bytes) -> str:
        return hash_words(words.decode("ascii"), self._key)


def seal_terms(params: dict[str, Any], secret: bytes, name: str = "terms") -> dict[str, Any]:
    """The parameters with the terms under `name` sealed, and only so, under "sealed"."""
    sealed = [SealedTerm.parse(seal(line, secret)) for line in params[name]]
    kept = {key: value for key, value in params.items() if key != name}
    return kept | {"sealed": SealedTerms(sealed, secret)}


def _adjoining(matches: list[re.Match[bytes]], index: int, size: int) -> Iterator[re.Match[bytes]]:
    for place in range(index, min(index + size, len(matches))):
        if place > index and matches[place].start() - matches[place - 1].end() > _MAX_GAP:
            return
        yield matches[place]


def _singular(word: bytes) -> bytes:
    return word[:-1] if len(word) > 3 and word.endswith((b"s", b"x")) else word
