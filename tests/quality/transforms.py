"""Twelve ways to write a word so that people read it and filters do not.

Each takes the words a rule flagged and returns them in disguise; it draws nothing at random.
"""

import unicodedata
from collections.abc import Callable

ZERO_WIDTH, SOFT_HYPHEN, OVERLAY = "\u200b", "\u00ad", "\u0336"
_CYRILLIC = str.maketrans("aceopxyACEOPXTHMBK", "асеорхуАСЕОРХТНМВК")
_GREEK = str.maketrans("oOAEIKMNTXv", "οΟΑΕΙΚΜΝΤΧν")
_LEET = str.maketrans("aeio", "4310")
_WIDE = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
_BOLD = {
    **{ord("a") + n: 0x1D41A + n for n in range(26)},
    **{ord("A") + n: 0x1D400 + n for n in range(26)},
}

Transform = Callable[[str], str]


def _within(mark: str) -> Transform:
    """Put a mark after the second letter of each word of four letters or more."""

    def transform(text: str) -> str:
        return " ".join(w[:2] + mark + w[2:] if len(w) > 3 else w for w in text.split(" "))

    return transform


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _bare(text: str) -> str:
    parts = unicodedata.normalize("NFD", text)
    return "".join(c for c in parts if not unicodedata.combining(c))


def _spread(text: str) -> str:
    return " ".join(" ".join(w) if len(w) > 3 and w.isalpha() else w for w in text.split(" "))


def _stretched(text: str) -> str:
    """Draw the first vowel of each long word out: "abruti" becomes "abruuuti"."""
    return " ".join(_drawn(word) for word in text.split(" "))


def _drawn(word: str) -> str:
    place = next((n for n, c in enumerate(word[1:], 1) if c in "aeiou"), 0)
    return word[:place] + word[place] * 2 + word[place:] if place and len(word) > 3 else word


def _hashtag(text: str) -> str:
    words = [word for word in text.replace("'", " ").replace("’", " ").split() if word.isalnum()]
    return "#" + "".join(word[0].upper() + word[1:] for word in words) if words else text


INVISIBLE: dict[str, Transform] = {
    "zero-width space": _within(ZERO_WIDTH),
    "soft hyphen": _within(SOFT_HYPHEN),
    "decomposed accents": lambda text: unicodedata.normalize("NFD", text),
    "full width": lambda text: _composed(text).translate(_WIDE),
    "mathematical bold": lambda text: _composed(text).translate(_BOLD),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
}
"""What changes no character a reader sees; applied whatever the rule looks for."""

VISIBLE: dict[str, Transform] = {
    "Cyrillic letters": lambda text: text.translate(_CYRILLIC),
    "Greek letters": lambda text: text.translate(_GREEK),
    "struck through": lambda text: "".join(c + OVERLAY if c.isalpha() else c for c in text),
    "leetspeak": lambda text: _bare(text).translate(_LEET),
    "spread letters": _spread,
    "drawn-out letters": _stretched,
}
"""What a reader sees and reads over; applied to words, not to numbers, links or spellings."""
