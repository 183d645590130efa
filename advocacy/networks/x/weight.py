"""The length of a text as X counts it: by weights, a link always 23, an emoji always 2.

Source: https://docs.x.com/fundamentals/counting-characters, and the rules of twitter-text with its
configuration 3: 280 in all; the text is composed first (NFC); letters of most alphabets weigh 1,
everything else 2. Emoji that are made of several are those of Emoji 11, as its last release
knows them: what was put together since may weigh less at X by now, and never more than here.
"""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import regex

from advocacy.networks.x.emoji import EMOJI

LIMIT, PER_LINK, PER_EMOJI = 280, 23, 2
# Nothing longer fits: so many links of their greatest length and no more.
LONGEST = 50_000
_LONGEST_LINK, _LONGEST_NAME, _LONGEST_LABEL, _LONGEST_SLUG = 4096, 253, 63, 40
_LIGHT = regex.compile(r"[\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")

# What X knows as the end of a name: what is delegated, and what was when it made its list.
_TLDS = frozenset(
    line
    for line in Path(__file__).with_name("tlds.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
)
_LATIN = (
    r"\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268"
    r"\u026f\u0272\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff"
)
_NONE = r"\ufeff\ufffe\uffff"
_DIRECTIONS = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_SPACES = r"\t-\r \u0085\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
# Stands for a dot that a top-level name follows, so that it is looked up once for each dot; any
# other sign of no meaning takes its place in a text that has it.
_DOT, _OTHER = "\ufdd0", "\ufdd1"
# Of a name, between its dots, hyphens and underscores.
_NAME = rf"[^!'\#%&()*+,\\\-./:;<=>?@\[\]\^_{{|}}~${_DOT}{_SPACES}{_NONE}{_DIRECTIONS}]"
_TLD = r"(?:(?i:\L<tlds>)(?=[^0-9A-Za-z@+\-]|\Z)|(?i:xn--)[\-0-9A-Za-z]+)"
_PATH = rf"[A-Za-z0-9!*';:=+,.$/%\#\[\]\-\u2013_~@|&{_DOT}\u0400-\u04ff{_LATIN}]"
_PATH_END = rf"[A-Za-z0-9+\-=_\#/\u0400-\u04ff{_LATIN}]"
# Brackets belong to a path when they are closed in it; one pair may hold another.
_BRACKETS = rf"\((?!\)){_PATH}*+(?:\({_PATH}++\){_PATH}*+)?\)"
_QUERY = rf"\?[A-Za-z0-9!?*'@();:&=+$/%\#\[\]\-_.,~|{_DOT}]*[A-Za-z0-9\-_&=\#/]"
_LINK = regex.compile(
    rf"""
    (?P<before>[^A-Za-z0-9@＠$\#＃{_NONE}]|[{_DIRECTIONS}]|\A)
    (?P<link>
        (?P<scheme>(?i:https?://))?
        (?P<domain>
            (?=(?:{_NAME}|[._\-]){{1,{_LONGEST_NAME}}}+{_DOT})
            (?:{_NAME}++(?:[_\-]++{_NAME}++)*+[.{_DOT}]){{0,126}}
            {_NAME}++(?:-++{_NAME}++)*+{_DOT}{_TLD}
        )
        (?::[0-9]+)?
        (?P<path>/(?:{_PATH}*(?:{_BRACKETS}{_PATH}*)*(?:{_PATH_END}|{_BRACKETS}))?)?
        (?:{_QUERY})?
    )
    """,
    regex.VERBOSE,
    tlds=_TLDS,
)
_BEFORE_TLD = regex.compile(rf"\.(?={_TLD})", tlds=_TLDS)
_LATIN_LABEL = rf"[\-A-Za-z0-9{_LATIN}]++"
_ASCII = regex.compile(rf"(?:{_LATIN_LABEL}[.{_DOT}])*{_LATIN_LABEL}{_DOT}{_TLD}", tlds=_TLDS)
_SHORT = regex.compile(rf"(?i:https?://t\.co/)([A-Za-z0-9]++)(?:{_QUERY})?")


def links(text: str) -> Iterator[tuple[int, int]]:
    """Where links are in a composed text: start and end of each.

    A name without a scheme is a link as well, its Latin part at least: "see example.com".
    """
    marked = _BEFORE_TLD.sub(_DOT, text.replace(_DOT, _OTHER))
    for found in _LINK.finditer(marked):
        if not _is_address(found):
            continue
        if found["scheme"]:
            end = _end_of_scheme(found)
            if end:
                yield found.start("link"), end
        elif found["before"] not in {*"-_./", _DOT}:
            yield from _bare(marked, found)


def shortened(text: str) -> str:
    """The composed text with every link as long as X makes it."""
    composed, shown, last = unicodedata.normalize("NFC", text), [], 0
    for start, end in links(composed):
        shown += [composed[last:start], "x" * PER_LINK]
        last = end
    return "".join([*shown, composed[last:]])


def weight(text: str) -> int:
    """What X counts of a text."""
    if len(text) > LONGEST:
        return len(text)
    emoji, plain = 0, []
    composed, last = unicodedata.normalize("NFC", text), 0
    found = list(links(composed))
    for start, end in [*found, (len(composed), len(composed))]:
        rest, number = EMOJI.subn("", composed[last:start])
        plain.append(rest)
        emoji, last = emoji + number, end
    counted = "".join(plain)
    heavy = len(counted) - len(_LIGHT.findall(counted))
    return PER_LINK * len(found) + PER_EMOJI * emoji + len(counted) + heavy


def _is_address(found: regex.Match[str]) -> bool:
    """Whether the name can be one, in the letters of the net."""
    labels = [_in_ascii(label) for label in found["domain"].replace(_DOT, ".").split(".")]
    scheme = found["scheme"] or "https://"
    length = len(scheme) + len(found["link"])
    return length <= _LONGEST_LINK and all(0 < label <= _LONGEST_LABEL for label in labels)


def _in_ascii(label: str) -> int:
    if label.isascii():
        return len(label)
    return len("xn--") + len(label.encode("punycode", "replace"))


def _end_of_scheme(found: regex.Match[str]) -> int | None:
    """Where a link with a scheme ends; one of X's own ends sooner. None for none."""
    short = _SHORT.match(found["link"].replace(_DOT, "."))
    if short is None:
        return found.end("link")
    return None if len(short[1]) > _LONGEST_SLUG else found.start("link") + short.end()


def _bare(marked: str, found: regex.Match[str]) -> Iterator[tuple[int, int]]:
    """Links of a name without a scheme; a path belongs to the last of them."""
    names = [name.span() for name in _ASCII.finditer(marked, *found.span("domain"))]
    yield from names[:-1]
    if names:
        start, end = names[-1]
        after = found.end("link") - found.end("domain") if found["path"] else 0
        yield start, end + after
