"""The form in which texts and terms are compared: plain small ASCII letters.

`fold_table()` maps every code point to one byte, so that a whole post is folded by table. The
same table folds the terms of rules, which is what makes "Projet Émeraude", "projet emeraude" and
a Cyrillic look-alike equal. Letters without an ASCII counterpart become FOREIGN, which no
pattern counts as a letter of a word.
"""

import re
import unicodedata
from functools import cache

from confusable_homoglyphs import confusables

DELETED = 0
"""Byte of code points that vanish: zero-width, soft hyphen, combining marks."""
EXPANDED = 1
"""Byte of code points that become several letters; see `expansions()`."""
FOREIGN = 0x7F
HANDLE = r"@[a-z0-9.-]+"
"""A handle in a folded text, where `_` is `-`."""

_CODE_POINTS = 0x110000
_BLOCKS = (
    range(0x0000, 0x3400),  # all alphabets that look like ours, punctuation, symbols
    range(0xA640, 0xABC0),  # Latin, Cyrillic, Cherokee extensions
    range(0xFB00, 0xFB07),  # ligatures
    range(0xFE00, 0x10000),  # full-width forms
    range(0x1D400, 0x1D800),  # mathematical letters, used as bold or italic
    range(0x1F100, 0x1F200),  # enclosed letters
)
_NAMED = re.compile(
    r"LATIN (?:SMALL |CAPITAL )?(?:LETTER|LIGATURE) (?:SMALL CAPITAL )?([A-Z]{1,2})(?: WITH|$)"
)
_FIXED = {
    "'": "\u2018\u2019\u201a\u201b\u02bc\u02bb\u02b9\u00b4\u0060\u2032\uff07\u275b\u275c",
    '"': "\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u2039\u203a\u275d\u275e\u300c\u300d",
    "-": "_\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\uff0d\uff3f\u2e3a\u2e3b",
    "$": "\u20ac\u00a3\u00a5\u20bf\u20a3\u20b9\uffe1\uffe5",
    ".": "\u2026\u3002\uff0e\u2024",
    "\n": "\u2028\u2029\u0085\x0b\x0c",
    "*": "\u2605\u2b50\U0001f31f",
    "": "\u00b0",
    "d": "\u00d0\u00f0",
    "th": "\u00de\u00fe",
    "ss": "\u00df\u1e9e",
    "(c)": "\u00a9",
    " ": "\u2122\u00ae",
}


@cache
def fold_table() -> bytes:
    """One byte per code point: a folded character, DELETED, EXPANDED or FOREIGN."""
    return _tables()[0]


@cache
def _ascii_table() -> bytes:
    return fold_table()[:128].ljust(256)


@cache
def expansions() -> dict[int, bytes]:
    """Code points that fold to several characters, and those characters."""
    return _tables()[1]


def fold(text: str) -> str:
    """The folded text, character by character. Screening folds whole posts by table instead."""
    if text.isascii():
        return text.encode().translate(_ascii_table()).decode()
    table, several = fold_table(), expansions()
    folded = bytearray()
    for character in text:
        byte = table[ord(character)]
        folded += several[ord(character)] if byte == EXPANDED else bytes((byte,) if byte else ())
    return folded.decode("ascii")


def words(folded: str) -> list[str]:
    """The words of a folded text."""
    return re.findall(r"[a-z0-9]+", folded)


def keep_accents(text: str) -> str:
    """The form in which accents still count: composed, small letters, nothing invisible."""
    table = fold_table()
    composed = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c for c in composed if table[ord(c)] != DELETED)


@cache
def _tables() -> tuple[bytes, dict[int, bytes]]:
    table = bytearray([FOREIGN]) * _CODE_POINTS
    table[0xD800:0xE000] = b" " * 0x800
    table[0x1F000:0x1FB00] = b" " * 0xB00
    table[0xE0000:0xE1000] = bytes(0x1000)
    several: dict[int, bytes] = {}
    for block in _BLOCKS:
        for code in block:
            _enter(code, _fold_one(chr(code)), table, several)
    for folded, characters in _FIXED.items():
        for character in characters:
            _enter(ord(character), folded, table, several)
    return bytes(table), several


def _enter(code: int, folded: str, table: bytearray, several: dict[int, bytes]) -> None:
    several.pop(code, None)
    if len(folded) > 1:
        several[code] = folded.encode("ascii")
    table[code] = EXPANDED if len(folded) > 1 else ord(folded) if folded else DELETED


def _fold_one(character: str) -> str:
    category = unicodedata.category(character)
    if character == "\n":
        return "\n"
    if category in {"Cf", "Mn", "Me"}:
        return ""
    if category[0] in "CZ":
        return " "
    if category[0] == "S" and not character.isascii():
        return _ascii_of(character, missing=" ")
    return _ascii_of(character, missing=chr(FOREIGN))


def _ascii_of(character: str, *, missing: str) -> str:
    decomposed = unicodedata.normalize("NFKD", character)
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    folded = "".join(_letter(c, missing) for c in bare).casefold()
    return missing if missing in folded else folded


def _letter(character: str, missing: str) -> str:
    if character.isascii():
        return character
    if unicodedata.category(character)[0] == "P":
        return " "
    if unicodedata.category(character) == "Nd":
        return str(unicodedata.decimal(character))
    named = _NAMED.search(unicodedata.name(character, ""))
    return named[1] if named else _look_alike(character) or missing


def _look_alike(character: str) -> str:
    for form in (character, character.casefold()):
        for entry in confusables.confusables_data.get(form, []):
            if len(entry["c"]) == 1 and entry["c"].isascii() and entry["c"].isalnum():
                return str(entry["c"])
    return ""
