"""Folding of whole texts, with the way back to the author's own characters.

A post is folded by table (see `charter.rules.folding`): one table look-up per text, never one
step per character. Texts of Latin-1 take a byte table, all others a numpy one. Where invisible
characters vanish or ligatures expand, `origins` keeps the index of the character each byte
came from.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Self

import numpy as np
import numpy.typing as npt
import regex

from charter.rules.folding import DELETED, EXPANDED, expansions, fold_table

from .spread import gathered, may_be_spread

_DELETED = bytes((DELETED,))
_EXPANDED = bytes((EXPANDED,))
END = b"\x02"
"""Last byte of each segment. A folded text cannot hold it, so finding it proves a full scan."""


class Segment:
    """A folded text and the place of each of its bytes in the original text.

    `kind` says how it was made: "text", or "camel", "leet", "spaced", "repeats" for copies of
    the text or of some of its words. The places are worked out when first asked for: most posts
    have no finding.
    """

    __slots__ = ("_folded", "_origins", "_text", "buffer", "kind")

    def __init__(self, buffer: bytes, text: str, *, folded: bytes | None = None) -> None:
        self.buffer = buffer
        self.kind = "text"
        self._text = text
        self._folded = folded
        self._origins: list[int] | None = None

    @classmethod
    def copy(cls, buffer: bytes, origins: list[int], kind: str) -> Self:
        """A copy whose byte n comes from character `origins[n]` of the original text."""
        segment = cls(buffer, "")
        segment.kind, segment._origins = kind, origins
        return segment

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original text that bytes `start` to `end` (not empty) came from."""
        if self._origins is None and self._folded is None:
            return start, end
        if self._origins is None and self._folded is not None:
            self._origins = _origins(self._text, self._folded)
        assert self._origins is not None
        return self._origins[start], self._origins[end - 1] + 1

    def origins(self) -> Sequence[int]:
        """The character of the original text each byte came from, END included."""
        if self._origins is None and self._folded is None:
            return range(len(self.buffer))
        self.origin(0, 1)
        return self._origins or []

    def position(self, origin: int) -> int:
        """The first byte that comes from character `origin` or from a later one."""
        if self._origins is None and self._folded is None:
            return origin
        self.origin(0, 1)
        return bisect_left(self._origins or [], origin)


@cache
def _tables() -> tuple[bytes, npt.NDArray[np.uint8]]:
    table = fold_table()
    return table[:256], np.frombuffer(table, dtype=np.uint8)


def fold_text(text: str) -> Segment:
    """The folded text, ended by END. Any text is accepted, lone surrogates included.

    Spread letters are read as the words they make: "a r n a q u e" is folded to "arnaque".
    """
    segment = _folded(text)
    if not may_be_spread(segment.buffer):
        return segment
    read, origins = gathered(segment.buffer, text, segment.origins())
    return Segment.copy(read, origins, "text")


def _folded(text: str) -> Segment:
    latin, table = _tables()
    try:
        folded = text.encode("latin-1").translate(latin)
    except UnicodeEncodeError:
        codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
        folded = table[codes].tobytes()
    if DELETED not in folded and EXPANDED not in folded:
        return Segment(folded + END, text)
    pieces = folded.split(_EXPANDED)
    buffer, place = pieces[0], len(pieces[0])
    for piece in pieces[1:]:
        buffer += expansions()[ord(text[place])] + piece
        place += len(piece) + 1
    return Segment(buffer.translate(None, _DELETED) + END, text, folded=folded)


def _origins(text: str, folded: bytes) -> list[int]:
    several = expansions()
    origins: list[int] = []
    for place, byte in enumerate(folded):
        if byte == EXPANDED:
            origins += [place] * len(several[ord(text[place])])
        elif byte != DELETED:
            origins.append(place)
    return [*origins, len(text)]


# --- Copies of texts written so as to be read, not found ---------------------------------------

DISGUISES: dict[str, bytes] = {
    "leet": rb"[a-z][0134578@$!|+]+[a-z]|\b[01345780$]{1,2}[a-z][a-z0-9@$!|+]*[a-z]"
    rb"|[a-z][a-z][013457$!]\b",
    "spaced": rb"\b[a-z](?:[ .*-][a-z]){3}\b",
    "repeats": b"|".join(b"%c{3}" % letter for letter in b"abcdefghijklmnopqrstuvxyz"),
}
"""Pattern of a folded text in which a copy may say more -> the kind of the copy. No "www"."""

_LEET_FROM = b"0134578@$!|+"
_LEET_I = bytes.maketrans(_LEET_FROM, b"oieastbasiit")
_LEET_L = bytes.maketrans(_LEET_FROM, b"oleastbasllt")
_LEET_END = re.compile(rb"[!|+@$]++(?![a-z0-9])")
_SPACED = re.compile(rb"\b[a-z](?:[ .*-][a-z]){3,}\b")
_REPEATS = re.compile(rb"([a-z])\1\1+")
_CAMEL = re.compile(r"[^\W_]+")
_HUMP = re.compile(r"(?<=[a-zà-öø-ÿ0-9])(?=[A-ZÀ-ÖØ-Þ])|(?<=[^\W\d])(?=[0-9])")
_CASES = bytes(0x61 if chr(c).islower() else 0x41 if chr(c).isupper() else 0x20 for c in range(256))


Piece = tuple[bytes, Sequence[int]]
"""A text as it reads, and the byte of the folded text each of its bytes came from."""


def disguised(main: Segment, kind: str) -> Segment:
    """The text of `main` read as if it were in this disguise, once per way of reading it."""
    buffer = main.buffer[: -len(END)]
    own = main.origins()
    folded, origins = bytearray(), []
    for reading, places in _DISGUISED[kind](buffer):
        folded += reading + b"\n"
        origins += [own[place] for place in places]
        origins.append(own[len(buffer)])
    return Segment.copy(bytes(folded) + END, origins, kind)


def letter_cases(text: str) -> bytes:
    """One byte per character: "A" for a capital, "a" for a small letter, " " otherwise.

    Letters beyond Latin-1 are not told apart.
    """
    return text.encode("latin-1", "replace").translate(_CASES)


def camel_words(text: str) -> Segment:
    """A copy of the words with humps, split at each hump, one per line."""
    folded, origins = bytearray(), []
    for word in _CAMEL.finditer(text):
        cuts = [0, *(hump.start() for hump in _HUMP.finditer(word[0])), len(word[0])]
        if len(cuts) < 3:
            continue
        for start, end in pairwise(cuts):
            part = fold_text(word[0][start:end])
            first = word.start() + start
            origins += [first + part.origin(n, n + 1)[0] for n in range(len(part.buffer) - 1)]
            origins.append(word.start() + end - 1)
            folded += part.buffer[:-1] + b" "
        folded[-1:] = b"\n"
    return Segment.copy(bytes(folded) + END, origins, "camel")


def _leet(buffer: bytes) -> Iterator[Piece]:
    """Digits and signs as letters; 1 is "i" once and "l" once. Signs after a word stay out."""
    spelled = _LEET_END.sub(lambda match: b" " * len(match[0]), buffer)
    for letters in (_LEET_I, _LEET_L):
        yield spelled.translate(letters), range(len(buffer))


def _spaced(buffer: bytes) -> Iterator[Piece]:
    """Letters parted by points, stars or hyphens together again; see `spread` for spaces."""
    yield _shortened(buffer, _SPACED, step=2)


def _repeats(buffer: bytes) -> Iterator[Piece]:
    """Letters drawn out, written once, then twice."""
    for most in (1, 2):
        yield _shortened(buffer, _REPEATS, most=most)


def _shortened(
    buffer: bytes, pattern: re.Pattern[bytes], *, step: int = 1, most: int | None = None
) -> Piece:
    """The text with only every `step`th byte of each match, `most` of them at most."""
    places: list[int] = []
    done = 0
    for match in pattern.finditer(buffer):
        places += range(done, match.start())
        places += range(match.start(), match.end(), step)[:most]
        done = match.end()
    places += range(done, len(buffer))
    return bytes(map(buffer.__getitem__, places)), places


_DISGUISED = {"leet": _leet, "spaced": _spaced, "repeats": _repeats}


# --- Back to what a reader sees as one character ------------------------------------------------

_GRAPHEME = regex.compile(r"\X")
_COMBINING_FROM = "\u0300"
_TYPOGRAPHIC = frozenset("\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u202f\u20ac")
"""Characters beyond _COMBINING_FROM that French text is full of, and that never combine."""


class Graphemes:
    """Borders between user-perceived characters of a text, worked out when first needed."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._borders: list[int] | None = None

    def widen(self, start: int, end: int) -> tuple[int, int]:
        """The smallest span around `start` and `end` that cuts no character in two."""
        return self._border(start, before=True), self._border(end, before=False)

    def _border(self, position: int, *, before: bool) -> int:
        if self._is_plain(position):
            return position
        if self._borders is None:
            self._borders = [match.start() for match in _GRAPHEME.finditer(self._text)]
            self._borders.append(len(self._text))
        if before:
            return self._borders[bisect_right(self._borders, position) - 1]
        return self._borders[bisect_left(self._borders, position)]

    def _is_plain(self, position: int) -> bool:
        if position in (0, len(self._text)):
            return True
        left, right = self._text[position - 1], self._text[position]
        if left == "\r" and right == "\n":
            return False
        return (left < _COMBINING_FROM or left in _TYPOGRAPHIC) and (
            right < _COMBINING_FROM or right in _TYPOGRAPHIC
        )
