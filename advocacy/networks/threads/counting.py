"""Counting as Threads does: 500 characters, but an emoji is as many as its bytes in UTF-8.

Source: https://developers.facebook.com/docs/threads/posts. What a character is besides is not
said; UTF-16 code units are never fewer than what a person sees.
"""

import regex

from advocacy.networks.catalogue import get
from advocacy.networks.text import utf8_length, utf16_length
from advocacy.networks.types import Measure, TextCount

LIMIT = get("threads").limits.graphemes
# A cluster with one of these is drawn as a picture, or may be.
_CLUSTER = regex.compile(r"\X")
_PICTURED = regex.compile(r"[\p{Emoji_Presentation}\p{Extended_Pictographic}\uFE0F\u20E3]")


def count(text: str) -> TextCount:
    """The text as Threads counts it."""
    used = sum(_length(cluster[0]) for cluster in _CLUSTER.finditer(text))
    return TextCount((Measure("characters", used, LIMIT),))


def _length(cluster: str) -> int:
    if _PICTURED.search(cluster):
        return utf8_length(cluster)
    return utf16_length(cluster)
