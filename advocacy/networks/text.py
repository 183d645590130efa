"""Measuring text as networks do: grapheme clusters (Unicode TR29) and UTF-8 bytes."""

import regex

from advocacy.networks.types import Limits, Measure, TextCount

_CLUSTER = regex.compile(r"\X")


def graphemes(text: str) -> int:
    """How many characters a person sees: a family emoji is one."""
    return sum(1 for _ in _CLUSTER.finditer(text))


def utf8_length(text: str) -> int:
    """Bytes in UTF-8. A lone surrogate, which cannot be encoded, counts as three."""
    return len(text.encode("utf-8", "surrogatepass"))


def utf16_length(text: str) -> int:
    """Code units in UTF-16. A lone surrogate, half of a pair, counts as one."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def count(text: str, limits: Limits) -> TextCount:
    """Every counter that the limits know."""
    measures = [Measure("graphemes", graphemes(text), limits.graphemes)]
    if limits.utf8_bytes is not None:
        measures.append(Measure("bytes", utf8_length(text), limits.utf8_bytes))
    return TextCount(tuple(measures))
