"""Terms: the words and expressions a rule looks for, one per line.

A line is the expression itself, with optional signs:

- `fr:` or `en:` in front: only in sentences of that language;
- `=` in front: accents as written (`=côte` is not "cote"); `==`: capitals as written too;
- `*` at the end of a word: any ending (`licenci*`, `objectif* de résultat*`).

A restricted term is kept sealed: `sealed:` and keyed hashes of its words, from which the term
cannot be read. `seal` makes that line, where the term is saved; screening only compares hashes.
"""

import hashlib
import hmac
import re
from dataclasses import dataclass
from typing import Self

from .folding import FOREIGN, fold, words

LANGUAGES = ("fr", "en")
SEALED = "sealed:"
_LINE = re.compile(r"(?:(fr|en):)?\s*(={0,2})\s*(.*)", re.DOTALL)
_WORD = re.compile("[a-z0-9]")
_PLAIN = re.compile("[a-z0-9]+(?: [a-z0-9]+)*")
_SEALED_LINE = re.compile(r"sealed:([1-9]):([0-9a-f]{32}):([0-9a-f]{32}):([0-9a-f]{32})")


@dataclass(frozen=True, slots=True)
class Term:
    """One expression. `folded` is the form it is matched in, stars included; `language` is ""
    for any."""

    text: str
    folded: str
    language: str = ""
    accents: bool = False
    capitals: bool = False

    @classmethod
    def parse(cls, line: str) -> Self:
        """The term a line describes; ValueError when nothing in it can be matched."""
        if _PLAIN.fullmatch(line):  # folded already, as nine lines in ten are
            return cls(line, line)
        match = _LINE.fullmatch(line.strip())
        language, signs, text = match.groups() if match else ("", "", "")
        folded = " ".join(fold(text).split())
        if not _WORD.search(folded) or chr(FOREIGN) in folded:
            raise ValueError(line)
        # Equal forms share one string: there may be tens of thousands of terms.
        return cls(
            folded if text == folded else text, folded, language or "", bool(signs), signs == "=="
        )


@dataclass(frozen=True)
class SealedTerm:
    """Keyed hashes of a restricted term of `size` words: its first, all of them, all joined."""

    size: int
    first: str
    whole: str
    joined: str

    @classmethod
    def parse(cls, line: str) -> Self:
        """The sealed term of a line; ValueError when it is not one."""
        match = _SEALED_LINE.fullmatch(line)
        if not match:
            raise ValueError("sealed")
        return cls(int(match[1]), match[2], match[3], match[4])


def hash_words(text: str, key: bytes) -> str:
    """Keyed hash (32 hex digits, HMAC-SHA256 cut to 128 bits) of folded words and spaces."""
    return hmac.digest(key, text.encode("ascii"), hashlib.sha256)[:16].hex()


def seal(line: str, key: bytes) -> str:
    """The `sealed:` line of a clear term; a sealed one is returned as it is.

    ValueError when the term has no word, or more than nine.
    """
    if line.startswith(SEALED):
        SealedTerm.parse(line)
        return line
    parts = words(Term.parse(line).folded)
    if len(parts) > 9:
        raise ValueError(line)
    hashes = (hash_words(text, key) for text in (parts[0], " ".join(parts), "".join(parts)))
    return f"{SEALED}{len(parts)}:" + ":".join(hashes)
