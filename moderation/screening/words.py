"""A sentence as words and signs, each with its place in the author's text."""

import re
from typing import NamedTuple

from charter.rules.folding import HANDLE

from .reading import Reading


class Word(NamedTuple):
    """A word or a sign of a sentence, folded, with its place in the author's text."""

    text: str
    start: int
    end: int


_TOKEN = re.compile(
    rf"{HANDLE}(?<=[a-z0-9])|(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[a-z0-9]|$)"
    r"|[a-z0-9]+(?:'[a-z]+)?|[^\sa-z0-9]"
)


def words_of(reading: Reading, start: int, end: int) -> list[Word]:
    """The words and signs between two places of the author's text."""
    low, high = reading.main.position(start), reading.main.position(end)
    buffer = reading.main.buffer[low:high].decode("ascii")
    return [
        Word(match[0], *reading.main.origin(low + match.start(), low + match.end()))
        for match in _TOKEN.finditer(buffer)
    ]
