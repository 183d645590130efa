"""What a content speaks of, told by a few expressions: for freezes, which stop and judge nothing.

Folded and read as the engine reads posts, disguises and joined hashtags included, and matched as
terms of rules are: `accident*` is any ending, "Projet Émeraude" is "projet emeraude".
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from charter.rules.terms import Term

from .content import Content
from .lexicon import compiled, term_pattern
from .normalise import DISGUISES, Segment, camel_words, disguised, fold_text

SHORTEST = 3
"""Letters an expression has at least: "a" would stop everything, and tell nobody so."""


def topic_of(lines: Iterable[str]) -> tuple[str, ...]:
    """The expressions of these lines, each once; ValueError(line) for one that says too little."""
    found = dict.fromkeys(" ".join(line.split()) for line in lines)
    found.pop("", None)
    for line in found:
        if sum(map(str.isalnum, Term.parse(line).folded)) < SHORTEST:
            raise ValueError(line)
    return tuple(found)


def speaks_of(topic: Sequence[str], content: Content) -> bool:
    """Whether any text of the content holds one of the expressions."""
    pattern = _pattern(tuple(topic))
    return any(pattern.search(buffer) for text in texts(content) for buffer in _readings(text))


def texts(content: Content) -> Iterator[str]:
    """All that a reader could see of it: the text, its links, and what its pictures say."""
    yield content.text
    yield from content.links
    for media in content.media:
        yield from filter(None, (media.alt, media.text, media.name))


def _readings(text: str) -> Iterator[bytes]:
    main: Segment = fold_text(text)
    yield main.buffer
    yield camel_words(text).buffer
    for kind, worth in _WORTH.items():
        if worth.search(main.buffer):
            yield disguised(main, kind).buffer


_WORTH = {kind: re.compile(pattern) for kind, pattern in DISGUISES.items()}


@lru_cache(maxsize=64)
def _pattern(topic: tuple[str, ...]) -> Any:
    patterns = (term_pattern(Term.parse(line)) for line in topic)
    return compiled("|".join(patterns).encode("ascii"))
