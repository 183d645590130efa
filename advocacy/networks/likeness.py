"""How near a text that a network holds is to one that was sent, for those without a key."""

import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

import regex

from advocacy.networks.errors import Detail, ErrorKind, NetworkError

# Texts that share this much of their words may be one text that was changed.
_ALIKE = 0.8
_WORD = regex.compile(r"\w+")
T = TypeVar("T")


class Likeness(StrEnum):
    """How near a post at a network is to one that was sent."""

    SAME = "same"
    ALIKE = "alike"
    OTHER = "other"


def compared(sent: str, there: str) -> Likeness:
    """SAME but for line ends, spaces around and how accents are written; ALIKE what was cut, or
    shares nearly all of its words."""
    sent, there = _fold(sent), _fold(there)
    if sent == there:
        return Likeness.SAME
    cut = bool(there) and sent.startswith(there)
    return Likeness.ALIKE if cut or shares_words(sent, there) else Likeness.OTHER


def chosen(near: Iterable[tuple[Likeness, T]]) -> T | None:
    """The first that is the same; None where all are others.

    AMBIGUOUS when none is the same and one is alike: it may be the one, changed since.
    """
    judged = list(near)
    for likeness, found in judged:
        if likeness is Likeness.SAME:
            return found
    if any(likeness is Likeness.ALIKE for likeness, _ in judged):
        raise NetworkError(ErrorKind.AMBIGUOUS, detail=Detail.RECORD_DIFFERS)
    return None


def _fold(text: str) -> str:
    return unicodedata.normalize("NFC", text).replace("\r\n", "\n").strip()


def shares_words(one: str, two: str) -> bool:
    """Whether two texts have nearly all of their words in common."""
    ours, theirs = _words(one), _words(two)
    return bool(ours) and len(ours & theirs) >= _ALIKE * len(ours | theirs)


def _words(text: str) -> set[str]:
    return set(_WORD.findall(unicodedata.normalize("NFC", text).casefold()))
