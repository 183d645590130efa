"""Short links of our own: screened as the address they lead to, told of at their own place.

A check reads the text as if each short link were written out, so that it says what it would have
said of the long one; a short link itself is nothing to remark on.
"""

from bisect import bisect_right
from dataclasses import dataclass, replace

from .content import Content
from .verdict import Finding, Fix, Verdict


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A short link: where it stands in the author's text, and where its target does."""

    start: int
    end: int
    opened: int
    opened_end: int


class WrittenOut:
    """A content with its short links written out, and the way back to its own places."""

    def __init__(self, content: Content) -> None:
        self._stretches: list[_Stretch] = []
        text = self._write_out(content)
        self.content = replace(content, text=text, shortened=())
        self._text = content.text
        self._starts = [each.opened for each in self._stretches]

    def _write_out(self, content: Content) -> str:
        pieces, at, length = [], 0, 0
        for start, end, target in _places(content):
            pieces += [content.text[at:start], target]
            opened = length + start - at
            length = opened + len(target)
            self._stretches.append(_Stretch(start, end, opened, length))
            at = end
        return "".join([*pieces, content.text[at:]])

    def back(self, verdict: Verdict) -> Verdict:
        """The verdict with its findings where they stand in the author's text."""
        return replace(
            verdict,
            findings=tuple(map(self._back, verdict.findings)),
            shadow=tuple(map(self._back, verdict.shadow)),
            gates=tuple(map(self._back, verdict.gates)),
            guidance=tuple(map(self._back, verdict.guidance)),
        )

    def _back(self, finding: Finding) -> Finding:
        start, end = self._place(finding.start), self._place(finding.end, last=True)
        end = start if finding.start == finding.end else max(start, end)
        moved = replace(finding, start=start, end=end, fix=self._fix(finding.fix))
        if finding.excerpt and finding.target == "text":
            return replace(moved, excerpt=self._text[start:end])
        return moved

    def _fix(self, fix: Fix | None) -> Fix | None:
        """A wording at its place; one inside what a link leads to cannot be made in the text."""
        if fix is None or any(
            fix.start < each.opened_end and fix.end > each.opened for each in self._stretches
        ):
            return None
        return replace(fix, start=self._place(fix.start), end=self._place(fix.end, last=True))

    def _place(self, position: int, *, last: bool = False) -> int:
        """A place of the text written out, in the author's: all of a target is its short link."""
        index = bisect_right(self._starts, position - 1 if last else position) - 1
        if index < 0:
            return position
        stretch = self._stretches[index]
        if position < stretch.opened_end or (last and position == stretch.opened_end):
            return stretch.end if last else stretch.start
        return stretch.end + position - stretch.opened_end


def _places(content: Content) -> list[tuple[int, int, str]]:
    """Where short links stand in a text, in order, with their targets."""
    found = []
    for short, target in content.shortened:
        at = content.text.find(short)
        while at >= 0:
            found.append((at, at + len(short), target))
            at = content.text.find(short, at + len(short))
    return sorted(found)
