"""Which signs X counts together as one emoji.

Those of Emoji 11 (https://unicode.org/Public/emoji/11.0/), as the last release of twitter-text
knows them. What was put together since counts as its parts here, which is never less than X does.
A single emoji needs no rule: it weighs as much as any other sign that is not Latin.
"""

import regex

_JOIN, _SHOWN = "\u200d", "\ufe0f"
_TONE = "[\U0001f3fb-\U0001f3ff]"
# Two letters of flags, by the first.
_LETTERS = (
    "A:CDEFGILMOQRSTUWXZ B:ABDEFGHIJLMNOQRSTVWYZ C:ACDFGHIKLMNOPRUVWXYZ D:EGJKMOZ E:ACEGHRSTU "
    "F:IJKMOR G:ABDEFGHILMNPQRSTUWY H:KMNRTU I:CDELMNOQRST J:EMOP K:EGHIMNPRWYZ L:ABCIKRSTUVY "
    "M:ACDEFGHKLMNOPQRSTUVWXYZ N:ACEFGILOPRUZ O:M P:AEFGHKLMNRSTWY Q:A R:EOSUW "
    "S:ABCDEGHIJKLMNORSTVXYZ T:ACDFGHJKLMNORTVWZ U:AGMNSYZ V:ACEGINU W:FS X:K Y:ET Z:AMW"
)
_PARTS = ("gbeng", "gbsct", "gbwls")
# Who may do something, and what: a sheaf, a pan, a cap, a microphone, a palette, a school, ...
_DONE = "🌾🍳🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒🦰🦱🦲🦳"
_MEANT = "⚕⚖✈"
_TONED_OF_BOTH = "🏃🏄🏊👮👱👳👷💁💂💆💇🙅-🙇🙋🙍🙎🚣🚴-🚶🤦🤵🤷-🤹🤽🤾🦸🦹🧖-🧝"
_BARE_OF_BOTH, _SHOWN_OF_BOTH = "👯🤼🧞🧟", "⛹🏋🏌🕴🕵"
_TONED_SINCE = (
    "👪-👭👯💏💑\U0001f90c\U0001f90f🤝🤼\U0001f977\U0001f9bb\U0001f9cd-\U0001f9cf"
    "\U0001fac3-\U0001fac5\U0001faf0-\U0001faff"
)


def _joined(*parts: str) -> str:
    return _JOIN.join(parts)


def _regional(letter: str) -> str:
    return chr(ord(letter) - ord("A") + 0x1F1E6)


def _flag(first: str, seconds: str) -> str:
    return f"{_regional(first)}[{''.join(map(_regional, seconds))}]"


def _part(name: str) -> str:
    """The flag of a part of a country: a black one, and its name in tags."""
    return "🏴" + "".join(chr(0xE0000 + ord(letter)) for letter in name) + "\U000e007f"


_KISS = f"❤{_SHOWN}{_JOIN}(?:💋{_JOIN})?"
_CHILDREN = f"(?:👦(?:{_JOIN}👦)?|👧(?:{_JOIN}[👦👧])?)"
_PATTERNS = (
    f"[0-9#*]{_SHOWN}?\u20e3",
    *(_flag(*row.split(":")) for row in _LETTERS.split()),
    *map(_part, _PARTS),
    _joined("👨", f"{_KISS}👨"),
    _joined("👩", f"{_KISS}[👨👩]"),
    _joined(f"(?:👨(?:{_JOIN}[👨👩])?|👩(?:{_JOIN}👩)?)", _CHILDREN),
    _joined(f"[👨👩]{_TONE}?", f"(?:[{_DONE}]|[{_MEANT}]{_SHOWN})"),
    _joined(f"[{_TONED_OF_BOTH}]{_TONE}?", f"[♀♂]{_SHOWN}"),
    _joined(f"[{_BARE_OF_BOTH}]", f"[♀♂]{_SHOWN}"),
    _joined(f"[{_SHOWN_OF_BOTH}](?:{_TONE}|{_SHOWN})", f"[♀♂]{_SHOWN}"),
    _joined(f"🏳{_SHOWN}", "🌈"),
    _joined("🏴", f"☠{_SHOWN}"),
    _joined("👁", "🗨"),
    rf"[\p{{Emoji_Modifier_Base}}--[{_TONED_SINCE}]]{_TONE}",
    rf"[\p{{Emoji}}--\p{{Emoji_Presentation}}--[0-9#*]]{_SHOWN}",
)
EMOJI = regex.compile("|".join(_PATTERNS), regex.V1)
"""An emoji that is written with several code points."""
