"""Characters that a reader cannot see and a reviewer must not miss."""

from dataclasses import dataclass

import regex

CONTROL, DIRECTION, INVISIBLE = "control", "direction", "invisible"
MAX_STORED = 500_000

# Marks that turn the direction of a text around: what is read is not what is stored.
_DIRECTION = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
# Joiners and tags that shape an emoji are part of it and stay.
_IN_EMOJI = regex.compile(
    r"(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})"
    r"|(?<=\U0001F3F4)[\U000E0020-\U000E007E]+\U000E007F"
)
_ODD = regex.compile(
    r"[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\u115F\u1160\u3164\uFFA0--[\n\t]]", regex.V1
)
_IS_CONTROL = regex.compile(r"[\p{Cc}\p{Cs}\p{Co}\u2028\u2029]")
_IS_DIRECTION = regex.compile(f"[{_DIRECTION}]")


@dataclass(frozen=True)
class Odd:
    """One character to take out: where (code points), which, and of what kind."""

    at: int
    character: str
    kind: str

    @property
    def name(self) -> str:
        """How it is written about: U+202E."""
        return f"U+{ord(self.character):04X}"


def odd_characters(text: str) -> list[Odd]:
    """What is in the text that nobody can see; joiners inside an emoji are not reported."""
    kept = {at for found in _IN_EMOJI.finditer(text) for at in range(*found.span())}
    return [
        Odd(found.start(), found.group(), _kind(found.group()))
        for found in _ODD.finditer(text)
        if found.start() not in kept
    ]


def without_odd(text: str) -> str:
    """The text without them."""
    odd = {found.at for found in odd_characters(text)}
    return "".join(character for at, character in enumerate(text) if at not in odd)


def with_plain_newlines(text: str) -> str:
    """Line ends as \\n: forms send \\r\\n, and each sign counts in a digest."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def is_storable(text: str) -> bool:
    """Whether a database can keep it: no NUL, no half of a pair, not absurdly long."""
    return (
        len(text) <= MAX_STORED
        and "\0" not in text
        and not any("\ud800" <= character <= "\udfff" for character in text)
    )


def _kind(character: str) -> str:
    if _IS_DIRECTION.match(character):
        return DIRECTION
    return CONTROL if _IS_CONTROL.match(character) else INVISIBLE
