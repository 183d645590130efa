"""How search compares words: without accents, case or plural, alike on every database."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

QUERY_WORDS = 8
QUERY_LENGTH = 200
WORD_LENGTH = 60
PASSAGE, BEFORE = 220, 70
_WORD = re.compile(r"[^\W_]+")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "Œ": "oe", "Æ": "ae"})
# Left out of a query unless there is nothing else in it.
_SMALL = re.compile(
    "au|aux|avec|ces?|cette|dans|de|des|du|elles?|en|est|et|ils?|je|la|les?|leurs?|ma|mes|mon|ne|"
    "nos|notre|nous|on|ou|par|pas|pour|puis|qu|que|quel(?:le)?s?|qui|sa|se|ses|si|son|sur|ta|tes|"
    "une?|vos|votre|vous|an|and|are|as|at|be|by|can|do|does|for|from|how|in|is|it|may|my|of|or|our|"
    "that|the|their|they|this|to|we|what|when|where|who|why|with|you|your"
)


def fold(text: str) -> str:
    """Return the text in small letters without accents or ligatures."""
    parts = unicodedata.normalize("NFKD", text.translate(_LIGATURES))
    return "".join(c for c in parts if not unicodedata.combining(c)).lower()


def words(text: str) -> list[str]:
    """Return the folded words of a text, in order."""
    return [word[:WORD_LENGTH] for word in _WORD.findall(fold(text))]


def stem(word: str) -> str:
    """Return the beginning that singular and plural share: réseaux, réseau; journaux, journal.

    Whatever starts with it is found, so it may be short, but it never loses its meaning.
    """
    if len(word) > 4 and word.endswith("aux") and not word.endswith("eaux"):
        return word[:-2]
    if len(word) > 5 and word.endswith("ies"):
        return word[:-3]
    if len(word) > 5 and word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    if len(word) > 3 and word.endswith(("s", "x")) and not word.endswith("ss"):
        return word[:-1]
    return word


def query_stems(query: str) -> list[str]:
    """Return what to look for: the telling words of a query, eight at most, each once.

    Only letters and digits are left, so nothing in a query is an operator.
    """
    found = words(query.replace("\x00", " ")[:QUERY_LENGTH])
    telling = [word for word in found if len(word) > 1 and not _SMALL.fullmatch(word)]
    return list(dict.fromkeys(map(stem, telling or found)))[:QUERY_WORDS]


def hits(text: str, stems: Iterable[str]) -> int:
    """Return how many of the stems a text has."""
    having = words(text)
    return sum(any(word.startswith(s) for word in having) for s in stems)


def passage(text: str, stems: Sequence[str]) -> list[tuple[str, bool]]:
    """Return the part of a text around the first word found, as (piece, is it a word found).

    Without any it is the beginning.
    """
    found = _found(text, stems)
    start = _beginning(text, found[0].start()) if found else 0
    end = min(len(text), start + PASSAGE)
    if end < len(text):
        end = max(text.rfind(" ", start + 1, end), found[0].end() if found else 0) or end
    pieces: list[tuple[str, bool]] = [("… ", False)] if start else []
    at = start
    for match in found:
        if match.end() <= end:
            pieces += [(text[at : match.start()], False), (match.group(), True)]
            at = match.end()
    return [*pieces, (text[at:end] + (" …" if end < len(text) else ""), False)]


def marked(text: str, stems: Sequence[str]) -> list[tuple[str, bool]]:
    """Return a whole text in pieces: (piece, is it a word found)."""
    pieces, at = [], 0
    for match in _found(text, stems):
        pieces += [(text[at : match.start()], False), (match.group(), True)]
        at = match.end()
    return [*pieces, (text[at:], False)]


def same_words(expression: str, text_words: str) -> bool:
    """Say whether an expression stands in a text, in any number; see `word_line` for the text."""
    return word_line(expression) in text_words


def word_line(text: str) -> str:
    """Return the stems of a text as one line that expressions can be looked for in."""
    return f" {' '.join(map(stem, words(text)))} "


def _found(text: str, stems: Sequence[str]) -> list[re.Match[str]]:
    return [m for m in _WORD.finditer(text) if fold(m.group()).startswith(tuple(stems))]


def _beginning(text: str, first: int) -> int:
    """Return where to begin: some words before the one found."""
    if first <= BEFORE:
        return 0
    space = text.find(" ", first - BEFORE, first)
    return space + 1 if space >= 0 else first
