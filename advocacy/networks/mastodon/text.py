"""Text as these servers count it, and as they give it back: in HTML, changed a little.

The rules of counting: https://docs.joinmastodon.org/user/posting/#text
"""

import re
import unicodedata
from html import unescape

import regex

from advocacy.networks.likeness import Likeness, shares_words

# A link begins at a scheme and a name with a dot. What ends a sentence does not belong to it,
# a bracket only if it was opened inside.
_LINK = r"""
    (?<![A-Za-z0-9@＠$\#＃])
    https?://
    (?:[\p{L}\p{N}_-]+\.)+(?:xn--[a-z0-9-]+|[a-z]{2,})(?![a-z0-9_-])
    (?::\d{1,5})?
    (?:[/?\#](?:
        (?:[^\s<>"()]|\([^\s<>"()]*\))*
        (?:[\p{L}\p{M}\p{N}=_\#/+\-&@%~$*]|\([^\s<>"()]*\))
    )?)?
"""
_REMOTE = r"(?<![\w/=])@(?P<user>[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?)@\w+(?:[.-]+\w+)*"
_ENTITY = regex.compile(f"(?P<link>{_LINK})|{_REMOTE}", regex.VERBOSE | regex.IGNORECASE)
# Read in one pass, whatever a server sends: a parser of broken HTML may take forever.
_TAG = re.compile(r"<(/?[a-zA-Z]*)[^<>]*>")
_UNSEEN = {"Zs", "Zl", "Zp", "Cc", "Cf"}


def countable(text: str, per_link: int | None) -> str:
    """A text of the length that a server counts.

    `per_link` is what it reserves for a link, however long that is; None where links count in
    full. Of "@user@domain" only "@user" counts.
    """

    def shown(found: regex.Match[str]) -> str:
        if found["user"]:
            return f"@{found['user']}"
        return found[0] if per_link is None else "x" * per_link

    return _ENTITY.sub(shown, text)


def plain(html: str) -> str:
    """The text of a post's HTML, as a person reads it; the hidden parts of links included."""
    return unescape(_TAG.sub(_space, html)).strip()


def likeness(sent: str, html: str) -> Likeness:
    """Compare a text with a post's HTML.

    Servers change spaces and line ends, compose accents, and shorten "@user@domain"; what differs
    in nothing else is the same.
    """
    one, two = countable(sent, None), countable(plain(html), None)
    if _fold(one) == _fold(two):
        return Likeness.SAME
    return Likeness.ALIKE if shares_words(one, two) else Likeness.OTHER


def _fold(text: str) -> str:
    """What is left without spaces and signs that nobody sees."""
    composed = unicodedata.normalize("NFC", text).replace("\ufe0f", "")
    return "".join(sign for sign in composed if unicodedata.category(sign) not in _UNSEEN)


def _space(tag: re.Match[str]) -> str:
    """What is seen of a tag: a line break for <br>, an empty line after a paragraph."""
    return {"br": "\n", "/p": "\n\n"}.get(tag[1].lower(), "")
