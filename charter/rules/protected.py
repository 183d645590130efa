"""The linter of protected speech (P-18): no rule may look for what people have a right to say.

Unions, strikes, pay, working conditions, alerts and the bare criticism of the employer. A rule that
looks for them is not saved, unless legal gives a reason that employee representatives can read.
What spares speech (markers, exceptions) may name anything, and so may R38, which protects it.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from functools import cache
from typing import Any, NamedTuple

from .catalogue import CATALOGUE
from .folding import fold
from .params import Kind, Param
from .protected_words import (
    CRITICISM,
    EMPLOYER,
    EXPRESSIONS,
    FORBIDDING,
    HARMLESS,
    OTHER_MEANINGS,
    RIGHT_OF_NAME,
    WHOLE,
    Right,
)
from .terms import SEALED
from .vocabulary import Localised


class Concern(NamedTuple):
    """A term that would touch a right: its parameter, the line as written, the right.

    For the wording of the rule itself, `param` is "message_fr" or "message_en" and `term` the
    sentence.
    """

    param: str
    term: str
    right: Right


PROTECTS = frozenset({"guard.protected_expression"})
"""Types that protect speech: they may name all of it."""

SPARES = frozenset(
    {
        *("markers", "mentions", "disclaimers", "approved_claims", "exceptions", "public_facts"),
        *("known_fakes", "public_contacts", "allowed", "own_domains", "hashtags", "brands"),
        *("ai_mentions", "retouch_mentions", "reported", "newsroom", "everyday", "announced"),
        *("inclusive", "public_people", "past", "public_events"),
        # Not words of posts: roles, countries, languages, a time zone.
        *("exempt_roles", "crisis_cell", "groups", "mention_countries", "languages", "zone"),
    }
)
"""Parameters of which a match lets a post go, or only says whose words are meant."""

SPARES_HERE = frozenset(
    {
        ("finance.figure", "others"),
        ("finance.forward_looking", "others"),
        ("deal.rumour", "official"),
    }
)
"""The same, where another type means something else by that name."""

NAMES_OF_OTHERS = frozenset({("competitor.mention", "names")})
"""Where our own name would make every criticism of the employer a finding."""

_LOOKED_AT = (Kind.TERMS, Kind.PHRASES, Kind.DOMAINS, Kind.TEXT)
_WORD = re.compile(r"\*?[a-z0-9]+(?:\*[a-z0-9]+)*\*?")
_STARRED = re.compile(r"\*[a-z0-9]")
_HUMP = re.compile(r"(?<=[a-zà-öø-ÿ0-9])(?=[A-ZÀ-ÖØ-Þ])")
_PREFIX = re.compile(r"(?:(?:fr|en):)?\s*={0,2}\s*")
_SENTENCE = re.compile(r"[^.!?…\n]+")
_LONG_ENOUGH = 5
"""Letters from which a stem counts in the middle of a hashtag without capitals."""
_LONGEST_JOIN = 24
_TELLING = 3
"""Letters below which a word with stars says nothing."""


def lint(
    type: str, params: Mapping[str, Any], message: Localised, *, brands: Collection[str] = ()
) -> list[Concern]:
    """What in a rule would touch protected speech; empty when nothing does.

    `brands` are the company's own names: they count as names of the employer. Lines that are the
    catalogue's own, and terms that are sealed already, are not looked at again.
    """
    if type in PROTECTS:
        return []
    ours = tuple(_pattern(brand) for brand in brands)
    found: list[Concern] = []
    for param in CATALOGUE[type].params:
        spares = param.name in SPARES or (type, param.name) in SPARES_HERE
        if param.kind in _LOOKED_AT and not spares:
            found += _lint_param(type, param, params.get(param.name, ()), ours)
    for language, text in message.items():
        found += _lint_message(f"message_{language}", text)
    return found


def _lint_param(
    type: str, param: Param, value: Any, ours: Sequence["_Pattern"]
) -> Iterator[Concern]:
    usual = set(param.default) if isinstance(param.default, tuple) else set()
    lines: Iterable[str] = [value] if isinstance(value, str) else value or ()
    for line in lines:
        if line in usual or line.startswith(SEALED):
            continue
        rights = set(rights_of(line, ours))
        if (type, param.name) in NAMES_OF_OTHERS and _words_of(line) in ours:
            rights.add(Right.CRITICISM)
        for right in sorted(rights):
            yield Concern(param.name, line, right)


def _lint_message(param: str, text: str) -> Iterator[Concern]:
    for sentence in _SENTENCE.findall(text):
        words = _words_of(sentence)
        if any(True for _ in _silencing().within(words)):
            named = {WHOLE[word] for word in words if word in WHOLE}
            for right in sorted(named | _of_expressions(words)):
                yield Concern(param, sentence.strip(), right)


def rights_of(line: str, ours: Sequence["_Pattern"] = ()) -> Iterator[Right]:
    """The rights that a rule would touch if it looked for this line; some may come twice."""
    text = _PREFIX.sub("", line.strip(), count=1)
    if not text.islower():
        written = set(re.findall(r"\w+", text))
        yield from (right for name, right in RIGHT_OF_NAME.items() if name in written)
    words = _words_of(_HUMP.sub(" ", text) if "#" in text else text)
    yield from _of_expressions(words)
    if len(words) == 1 and words[0].strip("*") in WHOLE:
        yield WHOLE[words[0].strip("*")]
    if "#" in text:
        yield from _within(words)
    if _STARRED.search(" ".join(words)):
        yield from _behind_stars(words)
    if len(words) > 1 and _criticises(words, ours):
        yield Right.CRITICISM


_Pattern = tuple[str, ...]
"""The folded words of an expression; a star at the end of a word takes any ending."""


@cache
def _pattern(expression: str) -> _Pattern:
    return _words_of(expression)


def _words_of(text: str) -> _Pattern:
    return tuple(_WORD.findall(fold(text)))


class _Index:
    """Expressions by the stem of their first word, so that a long list of terms stays quick."""

    def __init__(self, rights: Mapping[Right, Iterable[str]]) -> None:
        self._found: dict[str, list[tuple[_Pattern, Right]]] = {}
        self._joined: dict[str, list[tuple[_Pattern, Right]]] = {}
        for right, expressions in rights.items():
            for pattern in map(_pattern, expressions):
                self._found.setdefault(pattern[0].rstrip("*"), []).append((pattern, right))
                if len(pattern) > 1:
                    joined = _join(pattern)
                    self._joined.setdefault(joined.rstrip("*"), []).append(((joined,), right))
        self._stems = sorted(self._found)

    def within(self, words: _Pattern) -> Iterator[tuple[int, _Pattern, Right]]:
        """Where expressions occur in a term, or may occur in what its stars stand for."""
        for place, word in enumerate(words):
            for pattern, right in self._beginning_like(word):
                there = words[place : place + len(pattern)]
                if len(there) == len(pattern) and all(map(_alike, pattern, there)):
                    yield place, pattern, right

    def _beginning_like(self, word: str) -> Iterator[tuple[_Pattern, Right]]:
        stem = word.rstrip("*")
        for end in range(1, len(stem) + 1):
            yield from self._found.get(stem[:end], ())
            yield from self._joined.get(stem[:end], ())
        if word.endswith("*"):
            place = bisect_left(self._stems, stem + "0")
            while place < len(self._stems) and self._stems[place].startswith(stem):
                yield from self._found[self._stems[place]]
                place += 1


@cache
def _protected() -> _Index:
    return _Index(EXPRESSIONS)


@cache
def _others() -> _Index:
    return _Index({Right.CRITICISM: OTHER_MEANINGS})


@cache
def _blame() -> tuple[_Index, _Index]:
    return _Index({Right.CRITICISM: EMPLOYER}), _Index({Right.CRITICISM: CRITICISM})


@cache
def _silencing() -> _Index:
    return _Index({Right.CRITICISM: FORBIDDING})


def _alike(one: str, other: str) -> bool:
    """Whether two words, with or without stars, can be the same word."""
    first, second = one.rstrip("*"), other.rstrip("*")
    if first == second:
        return True
    if len(first) > len(second):
        one, first, second = other, second, first
    return one.endswith("*") and second.startswith(first)


def _join(words: _Pattern) -> str:
    """The words as one, as screening finds them: "gre ve" in a rule finds "grève"."""
    star = "*" if words[-1].endswith("*") else ""
    return "".join(word.rstrip("*") for word in words) + star


def _joins(words: _Pattern) -> _Pattern:
    ends = range(2, len(words) + 1)
    runs = (words[start:end] for end in ends for start in range(end - 1))
    return tuple(joined for joined in map(_join, runs) if len(joined) <= _LONGEST_JOIN)


def _of_expressions(words: _Pattern) -> set[Right]:
    found = {right for _, _, right in _protected().within(words)}
    for joined in _joins(words):
        found |= {right for _, _, right in _protected().within((joined,))}
    if not found:
        return found
    kept = _without_other_meanings(words)
    return found if kept == words else _of_expressions(kept)


def _without_other_meanings(words: _Pattern) -> _Pattern:
    kept = [word for word in words if word not in HARMLESS]
    for place, pattern, _ in _others().within(words):
        if not any("*" in word for word in words[place : place + len(pattern)]):
            kept = [*words[:place], *words[place + len(pattern) :]]
            break
    return tuple(kept)


def _within(words: _Pattern) -> Iterator[Right]:
    """Rights whose long stems stand anywhere in the words of a hashtag."""
    for right, expressions in EXPRESSIONS.items():
        for pattern in map(_pattern, expressions):
            stem = pattern[0].rstrip("*")
            if len(pattern) == 1 and len(stem) >= _LONG_ENOUGH:
                yield from (right for word in words if stem in word)


def _behind_stars(words: _Pattern) -> Iterator[Right]:
    """Rights whose words a star at the head or inside of a word may stand for: "*ève", "sy*at"."""
    starred = [w for w in words if _STARRED.search(w) and len(w.replace("*", "")) >= _TELLING]
    for right, expressions in EXPRESSIONS.items():
        for pattern in map(_pattern, expressions):
            for form in {pattern[0].rstrip("*"), pattern[0].replace("*", "s")}:
                if len(pattern) == 1 and any(fnmatchcase(form, word) for word in starred):
                    yield right


def _criticises(words: _Pattern, ours: Sequence[_Pattern]) -> bool:
    employer, blame = _blame()
    if not any(True for _ in blame.within(words)):
        return False
    return any(True for _ in employer.within(words)) or any(_holds(words, name) for name in ours)


def _holds(words: _Pattern, name: _Pattern) -> bool:
    return any(words[place : place + len(name)] == name for place in range(len(words)))
