"""What a check sees of a post, and what it answers."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, KeysView, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cached_property
from operator import attrgetter
from typing import Any, NamedTuple

from charter.rules import Localised, Severity
from charter.rules.folding import keep_accents
from charter.rules.terms import Term

from .content import Content
from .context import Context
from .language import Sentences
from .lexicon import Lexicon
from .links import Link, links_in
from .normalise import Graphemes, Segment, letter_cases
from .verdict import Fix

MAX_COST = 2_000_000
"""Characters and places: ten times what a text of the greatest length takes. No clock is asked, so
that the same text overruns everywhere or nowhere."""
MOST_MENDED = 24
"""Findings of one rule in one post; with more, the post is to be written again, not mended."""
_FEW_CAPITALS = 8
_MANY_CAPITALS = 4


_QUOTED = re.compile(r"«[^«»]{1,500}»|“[^“”]{1,500}”|\"[^\"\n]{1,500}\"")
_WORD = re.compile(r"[#@]\w+|https?://\S+|(\w+)")
_WORDS_APART = bytes(c if chr(c).isascii() and chr(c).isalnum() else 0x20 for c in range(256))
_start = attrgetter("start")


class OverrunError(Exception):
    """A post that takes more work than any honest one: it is held for a person."""


class Span(NamedTuple):
    """A place in the author's text, with the term that was found there, if it was one."""

    start: int
    end: int
    term: Term | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """What a check found. `values` fill the placeholders of the rule's message; `reason` and
    `severity` (never above the rule's own) tell apart the cases of one rule; a `secret` hit
    shows no excerpt; `blocks` raises the weight to BLOCK where the type may (see
    `findings.MAY_BLOCK`); `target` is as in Finding."""

    start: int
    end: int
    values: Mapping[str, str] = field(default_factory=dict)
    reason: Localised | None = None
    severity: Severity | None = None
    fix: Fix | None = None
    secret: bool = False
    target: str = "text"
    blocks: bool = False


class Reading:
    """One post being screened: its folded text and what is derived from it on demand."""

    def __init__(self, content: Content, context: Context, main: Segment) -> None:
        self.content = content
        self.context = context
        self.text = content.text
        self.main = main
        self.segments = [main]
        self.cases = letter_cases(content.text)
        self.cost = len(content.text)

    @cached_property
    def sentences(self) -> Sentences:
        """Its sentences and their languages."""
        return Sentences(self.text, self.content.language, self.main)

    @cached_property
    def graphemes(self) -> Graphemes:
        """What a reader sees as one character."""
        return Graphemes(self.text)

    def spend(self) -> None:
        """Count one more place looked up; OverrunError past what any honest post needs."""
        self.cost += 1
        if self.cost > MAX_COST:
            raise OverrunError(self.cost)

    @property
    def has_humps(self) -> bool:
        """Whether a capital follows a small letter somewhere, as in #ProjetEmeraude."""
        return b"aA" in self.cases

    def traits(self) -> list[str]:
        """What the post has as a whole: "links" or "media" outside its text, many "capitals";
        and what its context holds: "flags", "freezes", "copies", "circumstances" (how many posts,
        a lot), "accounts" (their kinds or handles), or that an account is being linked."""
        content = self.content
        traits = [*self.context.traits]
        if content.links:
            traits.append("links")
        if content.media:
            traits.append("media")
        if content.destinations:
            traits.append("accounts")
        high = self.cases.count(b"A")
        if high > _FEW_CAPITALS and high * _MANY_CAPITALS > self.cases.count(b"a"):
            traits.append("capitals")
        return traits

    @cached_property
    def links(self) -> list[Link]:
        """Links in the text, then those that stand outside it."""
        return links_in(self.main, self.content.links)

    @cached_property
    def words(self) -> frozenset[bytes]:
        """The folded words of the text and of its copies; asked once the copies are made."""
        return frozenset(
            word
            for segment in self.segments
            for word in segment.buffer.translate(_WORDS_APART).split()
        )

    @cached_property
    def words_at(self) -> list[int]:
        """Where the words of the text begin, those of links, hashtags and mentions left out."""
        return [match.start() for match in _WORD.finditer(self.text) if match[1]]

    def count_words(self, start: int, end: int) -> int:
        """How many of `words_at` there are from one place to another."""
        return bisect_left(self.words_at, end) - bisect_left(self.words_at, start)

    def language(self, position: int) -> str:
        """Language of the sentence at this place, "" when unknown."""
        return self.sentences.language(position)

    def writes_french(self, position: int) -> bool:
        """Whether a fix at this place should be in French."""
        return (self.language(position) or self.content.language) != "en"

    def beside(self, span: Span, others: list[Span]) -> list[Span]:
        """Those of `others` (in order) that begin in the sentence in which `span` begins."""
        if not others:
            return others
        start, end = self.sentences.around(span.start)
        low = bisect_left(others, start, key=_start)
        return others[low : bisect_left(others, end, lo=low, key=_start)]

    def near(self, span: Span, others: list[Span]) -> list[Span]:
        """Those of `others` in the sentence of `span`; where there are none, in the next or the
        former one: "Our parcels? Zero carbon." is one claim in two sentences."""
        start, end = self.sentences.around(span.start)
        found = self.beside(span, others)
        if not found and end < len(self.text):
            found = self.beside(Span(end, end), others)
        if not found and start:
            found = self.beside(Span(start - 1, start), others)
        return found

    @cached_property
    def _quotes(self) -> list[tuple[int, int]]:
        return [match.span() for match in _QUOTED.finditer(self.text)]

    def quoted(self, span: Span) -> bool:
        """Whether the span stands within quotation marks."""
        index = bisect_left(self._quotes, (span.start, 0)) - 1
        return index >= 0 and span.end < self._quotes[index][1]

    def folded(self, start: int, end: int) -> str:
        """The folded form of a span of the author's text."""
        low, high = self.main.position(start), self.main.position(end)
        return self.main.buffer[low:high].decode("ascii")


Entry = tuple[Lexicon, int]
"""A term or pattern: the lexicon that knows it, and its number there."""


class Found:
    """What the lexicon found for one rule: groups of terms and patterns, located on demand.

    `loose` are patterns nobody has looked for yet, by group.
    """

    def __init__(
        self, reading: Reading, params: Mapping[str, Any], loose: Mapping[str, Entry]
    ) -> None:
        self._reading = reading
        self.params = params
        self._loose = loose
        self._seen: dict[str, list[tuple[Segment, Entry, Term | None]]] = {}
        self._spans: dict[str, list[Span]] = {}

    def note(self, group: str, segment: Segment, entry: Entry, term: Term | None) -> None:
        """Keep that a term or pattern of this group occurs in a segment."""
        self._seen.setdefault(group, []).append((segment, entry, term))

    @property
    def seen(self) -> KeysView[str]:
        """The groups of which something occurs, those apart that nobody has looked for yet."""
        return self._seen.keys()

    def has(self, group: str) -> bool:
        """Whether anything of the group occurs, in any language or spelling."""
        return group in self._seen or (group in self._loose and bool(self.spans(group)))

    def spans(self, group: str) -> list[Span]:
        """Where the group's terms and patterns stand in the author's text, in order."""
        if group not in self._seen and group not in self._loose:
            return []
        if group not in self._spans:
            places = {(span.start, span.end): span for span in self._locate(group)}
            self._spans[group] = [places[place] for place in sorted(places)]
        return self._spans[group]

    def _places(self, group: str) -> Iterator[tuple[Segment, Entry, Term | None]]:
        yield from self._seen.get(group, ())
        if group in self._loose:
            for segment in self._reading.segments:
                yield segment, self._loose[group], None

    def _locate(self, group: str) -> Iterator[Span]:
        for segment, (lexicon, number), term in self._places(group):
            for low, high in lexicon.locate(number, segment.buffer):
                self._reading.spend()
                span = Span(*segment.origin(low, high), term)
                if term is None or self._holds(span, term):
                    yield span

    def _holds(self, span: Span, term: Term) -> bool:
        if term.accents and not _as_written(self._reading.text[span.start : span.end], term):
            return False
        return not term.language or self._reading.language(span.start) in (term.language, "")


def _as_written(written: str, term: Term) -> bool:
    if not _same(_joined(keep_accents(written)), _joined(keep_accents(term.text))):
        return False
    return not term.capitals or _same(_joined(written), _joined(term.text))


def _same(written: str, wanted: str) -> bool:
    return fnmatchcase(written, wanted.replace("[", "[[]").replace("?", "[?]"))


def _joined(text: str) -> str:
    return "".join(text.replace("-", " ").split())


def without_overlaps(spans: list[Span]) -> list[Span]:
    """The longest of overlapping spans, in order."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
        elif span.end - span.start > kept[-1].end - kept[-1].start:
            kept[-1] = span
    return kept


Finder = Callable[[Reading, Found], Iterator[Hit]]
Prepare = Callable[[dict[str, Any], bytes], dict[str, Any]]


@dataclass(frozen=True)
class Check:
    """How a rule type is checked.

    `terms` names the parameters that hold terms; `patterns` are RE2 patterns over folded text.
    `find` runs when something of a group in `wake` occurs, or something of each group of one tuple
    of `together` (common words, which alone mean nothing); on every post when both are empty;
    "links", "media", "capitals", "flags" ... in `wake` are traits, see `Reading.traits`. `prepare`
    completes the parameters once per rule set; its second argument is the key of sealed terms.
    A parameter named in `always` makes it run on every post when it is true or not empty. One that
    `identifies` has patterns of digits and signs rather than of words: see `lexicon`.
    """

    find: Finder
    terms: tuple[str, ...] = ()
    patterns: Mapping[str, str] = field(default_factory=dict)
    wake: tuple[str, ...] = ()
    together: tuple[tuple[str, ...], ...] = ()
    prepare: Prepare | None = None
    always: tuple[str, ...] = ()
    identifies: bool = False
