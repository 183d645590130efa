"""Links, hashtags and mentions of a text, as byte ranges.

AT Protocol links nothing by itself: each range is stated in UTF-8 bytes, end exclusive, and
servers do not check them, so what is wrong here is wrong on everybody's screen.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import regex

from advocacy.networks.text import graphemes

RICHTEXT = "app.bsky.richtext.facet"
MAX_TAG_GRAPHEMES = 64

# What may stand right before a hashtag or a mention: nothing, a space, an opening sign.
_BEFORE = r"(?<![^\s(\[\u00ab\u201c\u2018\"'])"
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_LINK = regex.compile(r"(?<![\p{L}\p{N}_])https?://[^\s<>]+", regex.IGNORECASE)
_TAG = regex.compile(_BEFORE + r"[#\uff03](?!\ufe0f)([^\s\p{Cf}\u20e3#\uff03]+)")
_MENTION = regex.compile(
    rf"{_BEFORE}@((?:{_LABEL}\.)+[a-z](?:[a-z0-9-]{{0,61}}[a-z0-9])?)", regex.IGNORECASE
)
_TRAILING = regex.compile(r"[\p{P}--[/_\-~@#&=+%*()\[\]]]+$", regex.V1)
_CLOSERS = {")": "(", "]": "["}


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text in characters, with what it stands for.

    `kind` is "link", "tag" or "mention"; `value` the address, the tag without its sign, the
    handle in lower case.
    """

    start: int
    end: int
    kind: str
    value: str


def spans(text: str) -> tuple[Span, ...]:
    """Everything worth a facet, in order, without overlap; links win over what they contain."""
    taken: list[Span] = []
    for found in (*_links(text), *_tags(text), *_mentions(text)):
        if all(found.end <= other.start or found.start >= other.end for other in taken):
            taken.append(found)
    return tuple(sorted(taken, key=lambda span: span.start))


def handles(text: str) -> tuple[str, ...]:
    """Handles that the text mentions, each once, in order."""
    return tuple(dict.fromkeys(span.value for span in spans(text) if span.kind == "mention"))


def facets(text: str, dids: Mapping[str, str]) -> list[dict[str, Any]]:
    """The facets of a record. A mention whose handle is not in `dids` stays plain text."""
    return [
        {"index": _byte_range(text, span), "features": [feature]}
        for span in spans(text)
        if (feature := _feature(span, dids)) is not None
    ]


def mentioned(text: str, stored: object) -> dict[str, str]:
    """Handle to DID, as facets stored with this text name them; anything odd is left out."""
    ranges = {
        (index["byteStart"], index["byteEnd"]): span.value
        for span in spans(text)
        if span.kind == "mention" and (index := _byte_range(text, span))
    }
    found = {}
    for facet in stored if isinstance(stored, list) else []:
        match facet:
            case {
                "index": {"byteStart": int(start), "byteEnd": int(end)},
                "features": [{"did": str(did)}],
            } if (start, end) in ranges:
                found[ranges[start, end]] = did
    return found


def _feature(span: Span, dids: Mapping[str, str]) -> dict[str, str] | None:
    if span.kind == "mention":
        did = dids.get(span.value)
        return {"$type": f"{RICHTEXT}#mention", "did": did} if did else None
    if span.kind == "tag":
        return {"$type": f"{RICHTEXT}#tag", "tag": span.value}
    return {"$type": f"{RICHTEXT}#link", "uri": span.value}


def _byte_range(text: str, span: Span) -> dict[str, int]:
    return {
        "byteStart": len(text[: span.start].encode()),
        "byteEnd": len(text[: span.end].encode()),
    }


def _links(text: str) -> Iterator[Span]:
    for match in _LINK.finditer(text):
        address = _without_tail(match.group())
        if regex.search(r"://[^/?#]*[\p{L}\p{N}]", address):
            yield Span(match.start(), match.start() + len(address), "link", address)


def _tags(text: str) -> Iterator[Span]:
    for match in _TAG.finditer(text):
        tag = regex.sub(r"\p{P}+$", "", match.group(1))
        if tag and not regex.fullmatch(r"[\d\p{P}]+", tag) and graphemes(tag) <= MAX_TAG_GRAPHEMES:
            yield Span(match.start(), match.start(1) + len(tag), "tag", tag)


def _mentions(text: str) -> Iterator[Span]:
    for match in _MENTION.finditer(text):
        yield Span(match.start(), match.end(), "mention", match.group(1).lower())


def _without_tail(address: str) -> str:
    """The address without the punctuation of the sentence around it."""
    while True:
        trimmed = _TRAILING.sub("", address)
        opener = _CLOSERS.get(trimmed[-1:])
        if opener and trimmed.count(trimmed[-1]) > trimmed.count(opener):
            trimmed = trimmed[:-1]
        if trimmed == address:
            return address
        address = trimmed
