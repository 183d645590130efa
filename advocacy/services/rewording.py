"""A sentence as it would read with a proposed wording, and where in a text a remark stands."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

SAME, REMOVED, ADDED = "same", "removed", "added"
# Initials and titles end with a full stop, and sentences go on.
_SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?:[.!?…]+[\s»\"”)]+)|\n+"
)
_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")
# What is compared word by word; what is longer, or has little in common, is replaced as a whole.
_MOST_TOKENS = 400
_ALIKE = 0.5
_CONTEXT = 90


@dataclass(frozen=True)
class Piece:
    """A stretch of a rewritten sentence: "same", "removed" or "added"."""

    kind: str
    text: str


class Sentences:
    """The sentences of a text, counted from 1."""

    def __init__(self, text: str) -> None:
        self.text = text
        ends = (match.end() for match in _SENTENCE_END.finditer(text) if match.start())
        self._starts = [0, *(end for end in ends if end < len(text.rstrip()))]

    def __len__(self) -> int:
        return len(self._starts)

    def number(self, position: int) -> int:
        """The number of the sentence that holds this character."""
        return max(1, bisect_right(self._starts, position))

    def around(self, start: int, end: int) -> tuple[int, int]:
        """The span of the sentences from the one at `start` to the one that ends at `end`."""
        last = self.number(max(start, end - 1))
        stop = self._starts[last] if last < len(self._starts) else len(self.text)
        return self._starts[self.number(start) - 1], stop


def reworded(sentences: Sentences, start: int, end: int, replacement: str) -> tuple[Piece, ...]:
    """The sentence around a stretch as it would read with it replaced, in pieces."""
    text = sentences.text
    low, high = sentences.around(start, end)
    middle = list(_compared(text[start:end], replacement))
    pieces = [Piece(SAME, text[low:start]), *middle, Piece(SAME, text[end:high])]
    return tuple(_trimmed(_merged(pieces)))


def _compared(old: str, new: str) -> Iterator[Piece]:
    """What changes between two wordings, word by word."""
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    if max(len(before), len(after)) > _MOST_TOKENS or _alike(matcher, before) < _ALIKE:
        yield from (Piece(REMOVED, old), Piece(ADDED, new))
        return
    for kind, i, j, k, m in matcher.get_opcodes():
        if kind == "equal":
            yield Piece(SAME, "".join(before[i:j]))
        else:
            yield Piece(REMOVED, "".join(before[i:j]))
            yield Piece(ADDED, "".join(after[k:m]))


def _alike(matcher: SequenceMatcher[str], before: list[str]) -> float:
    """The share of the old words that stay."""
    words = [token for token in before if not token.isspace()]
    blocks = matcher.get_matching_blocks()
    same = [token for place, _, size in blocks for token in before[place : place + size]]
    return sum(not token.isspace() for token in same) / max(1, len(words))


def _merged(pieces: list[Piece]) -> list[Piece]:
    """Neighbours joined: words replaced in a row read better than one replaced after the other."""
    merged: list[Piece] = []
    runs = {REMOVED: "", ADDED: ""}
    for piece in pieces:
        if piece.kind != SAME:
            runs[piece.kind] += piece.text
        elif any(runs.values()) and piece.text.isspace():
            runs = {kind: text + piece.text for kind, text in runs.items()}
        else:
            merged += [*_changes(runs), piece]
            runs = {REMOVED: "", ADDED: ""}
    kinds = groupby([*merged, *_changes(runs)], key=lambda piece: piece.kind)
    return [Piece(kind, "".join(piece.text for piece in group)) for kind, group in kinds]


def _changes(runs: dict[str, str]) -> list[Piece]:
    return [Piece(kind, text) for kind, text in runs.items() if text]


def _trimmed(pieces: list[Piece]) -> Iterator[Piece]:
    """No more of what stays than is needed to recognise the place."""
    for place, piece in enumerate(pieces):
        text = piece.text.lstrip() if place == 0 else piece.text
        text = text.rstrip() if place + 1 == len(pieces) and piece.kind != REMOVED else text
        if piece.kind == SAME:
            text = _shortened(text, first=place == 0, last=place + 1 == len(pieces))
        if text:
            yield Piece(piece.kind, text)


def _shortened(text: str, *, first: bool, last: bool) -> str:
    """The end of what comes first, the beginning of what comes last, both of what is between."""
    if len(text) <= (1 if first or last else 2) * _CONTEXT:
        return text
    head, tail = text[:_CONTEXT].rsplit(" ", 1)[0], text[-_CONTEXT:].split(" ", 1)[-1]
    if first:
        return f"… {tail}"
    return f"{head} …" if last else f"{head} … {tail}"
