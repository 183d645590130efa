"""One click that takes words out and leaves sentences an author would have written.

Only what can go without a trace goes: a vocative, an exclamation, a clause at the end, a whole
sentence where others remain. Where nothing of that is there, there is no fix.
"""

import re
from typing import NamedTuple

from charter.rules.folding import fold

from .reading import Reading
from .speech_words import word_set
from .verdict import Fix

_BETWEEN = re.compile(r",\s+|;\s+|\s*:\s+|\s+[–—-]\s+|\s+\((?=\w)|\)\s*")
_FREE = word_set("""
    you espece bande tas sale pauvre gros grosse vieux vieille quel quelle quels quelles what such
    bloody bougre putain poor stupid useless lazy pack bunch sacre toi une un a an the complete
    total utter absolute aussi bunch
""")
_CLAUSE = word_set("""
    mais but quel quelle quels quelles what tu vous t' you you're they they're it's ils elles il
    elle he he's she she's c'est ce c' et and tous all si so car honte shame meme even encore sans
    j'en n' ne au aux decidement franchement honestly frankly no nobody not rien aucun aucune
    personne garanti garantie garantis guaranteed toujours always jamais never contrairement unlike
    alors while whereas
""")
_ALL = word_set("tous toutes all un une a an")
_OPEN = word_set("si quand lorsque puisque comme if when while as because entre between")
_YOU = word_set("you vous tu t' you're")
_FEWEST_CALLED, _FEWEST, _FEWEST_LEFT = 2, 4, 5
"""Words that must remain: of an address without its vocative, a sentence, a whole text."""
_END = re.compile(r"[^\w)»”\"%]*$")


class _Part(NamedTuple):
    """A stretch of a sentence between two commas or the like; `gap` is where that comma begins."""

    gap: int
    start: int
    end: int


def without(reading: Reading, start: int, end: int) -> Fix | None:
    """The fix that takes the words between two places out, with what they stand in."""
    return _without_part(reading, start, end) or without_sentence(reading, start, end)


def without_sentence(reading: Reading, start: int, end: int) -> Fix | None:
    """The fix that takes the sentences out in which these words stand, if enough remains."""
    low = reading.sentences.around(start)[0]
    high = reading.sentences.around(max(start, end - 1))[1]
    text = reading.text
    if low and _is_question(text, reading.sentences.around(low - 1)) and _count(text[low:high]) < 7:
        low = reading.sentences.around(low - 1)[0]
    if len(reading.words_at) - reading.count_words(low, high) < _FEWEST_LEFT:
        return None
    if high == len(text):
        low = len(text[:low].rstrip())
    return Fix(low, high, "")


def lowered(reading: Reading, start: int) -> str:
    """The character at `start`, small where it is large only because a sentence begins there."""
    word = re.match(r"[\w'’]+", reading.text[start:])
    small = fold(word[0]) if word else ""
    if small in _LOWERED or re.match(r"(?:[ldcnsmj]|qu)'", small):
        return reading.text[start].lower()
    return reading.text[start]


_LOWERED = word_set("""
    le la les un une des ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur
    leurs il elle on nous vous ils elles tu je du de au aux en dans pour avec sans chez si quand
    comme mais et ou tout tous toute toutes aucun aucune personne rien the a an this that these
    those my your his her its our their it he she we they you there no nobody every each all any
    with without in on at for from if when while as and but so or
""")


def _without_part(reading: Reading, start: int, end: int) -> Fix | None:
    low, high = reading.sentences.around(start)
    if end > high:
        return None
    tail = low + _END.search(reading.text[low:high]).start()  # type: ignore[union-attr]
    parts = _parts(reading.text, low, tail)
    held = [n for n, part in enumerate(parts) if part.start < end and start < part.end]
    if len(parts) < 2 or not held:
        return None
    first, last = held[0], held[-1]
    rest = [part for n, part in enumerate(parts) if not first <= n <= last]
    left = " ".join(reading.text[part.start : part.end] for part in rest)
    said = reading.text[parts[first].start : parts[last].end]
    free = _is_free(said)
    if _count(left) < (_FEWEST_CALLED if free else _FEWEST) or _first(left) in _OPEN:
        return None
    if first == 0:
        called = _count(said) < 4 and _first(left) in _YOU
        return _from_start(reading, parts[last + 1], low) if free or called else None
    final = last == len(parts) - 1
    leads = _count(reading.text[parts[first].start : start]) < 2
    if not free and not (final and (leads or _is_clause(said))):
        return None
    if final and _first(said) in _ALL and not _SAYS.search(fold(left)):
        return None
    return Fix(*_taken(reading.text, parts, (first, last), tail), "")


def _taken(text: str, parts: list[_Part], gone: tuple[int, int], tail: int) -> tuple[int, int]:
    """The span to delete; both commas of an apposition go: "My boss, that fool, left"."""
    first, last = gone
    if last == len(parts) - 1:
        return parts[first].gap, tail
    before, after = parts[first - 1], parts[last + 1]
    named = _count(text[before.start : before.end]) < 5 and first == 1
    follows = _first(text[after.start : after.end])
    if named and follows not in _CLAUSE and follows not in _OPEN and follows not in _LOWERED:
        return parts[first].gap, after.start - 1
    return parts[first].gap, parts[last].end


def _from_start(reading: Reading, following: _Part, low: int) -> Fix:
    begun = following.start
    return Fix(low, begun + 1, reading.text[begun].upper())


def _parts(text: str, low: int, high: int) -> list[_Part]:
    parts, gap, start = [], low, low
    for match in _BETWEEN.finditer(text, low, high):
        if match.start() > start:
            parts.append(_Part(gap, start, match.start()))
        gap, start = match.span()
    if start < high:
        parts.append(_Part(gap, start, high))
    return parts


def _is_free(said: str) -> bool:
    """Whether words stand alone, as a vocative or an exclamation does."""
    return _first(said) in _FREE and _count(said) <= 5 and not _VERB.search(fold(said))


def _is_clause(said: str) -> bool:
    return _first(said) in _CLAUSE


_VERB = re.compile(r"\b(?:est|sont|es|etes|ont|is|are|was|were|has|have|who|qui)\b|'(?:s|re)\b")
_SAYS = re.compile(
    r"\b(?:est|sont|etait|etaient|ai|a|as|avons|avez|ont|va|vont|suis|es|etes|fait|font|je|j'|tu|on"
    r"|nous|vous|c'est|is|are|was|were|has|have|had|do|does|did|will|can|i|you|we|they|he|she|it)\b"
    r"|'(?:s|re|ve|m|ll)\b"
)


def _first(said: str) -> str:
    match = re.match(r"\W*([a-z0-9]+(?:'[a-z]+)?)", fold(said))
    word = match[1] if match else ""
    return word if word in _CLAUSE else re.split(r"(?<=')", word)[0]


def _count(text: str) -> int:
    return len(re.findall(r"\w+", text))


def _is_question(text: str, span: tuple[int, int]) -> bool:
    said = text[slice(*span)].rstrip()
    return said.endswith("?") and _count(said) <= 7
