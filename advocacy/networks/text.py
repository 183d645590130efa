"""Measuring text as networks do: grapheme clusters (Unicode TR29) and UTF-8 bytes."""

import regex

from advocacy.networks.errors import Detail
from advocacy.networks.types import Limits, Measure, TextCount

_CLUSTER = regex.compile(r"\X")


def graphemes(text: str) -> int:
    """How many characters a person sees: a family emoji is one."""
    return sum(1 for _ in _CLUSTER.finditer(text))


def utf8_length(text: str) -> int:
    """Bytes in UTF-8. A lone surrogate, which cannot be encoded, counts as three."""
    return len(text.encode("utf-8", "surrogatepass"))


def count(text: str, limits: Limits) -> TextCount:
    """Every counter that the limits know."""
    measures = [Measure("graphemes", graphemes(text), limits.graphemes)]
    if limits.utf8_bytes is not None:
        measures.append(Measure("bytes", utf8_length(text), limits.utf8_bytes))
    return TextCount(tuple(measures))


def unfit(text: str, limits: Limits, *, empty: bool) -> Detail | None:
    """Why no network could take the text, or None. `empty`: a picture or card goes with it."""
    if not (text.strip() or empty):
        return Detail.TEXT_EMPTY
    if any("\ud800" <= sign <= "\udfff" for sign in text):
        return Detail.TEXT_NOT_UNICODE
    return None if count(text, limits).fits else Detail.TEXT_TOO_LONG
