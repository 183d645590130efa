"""The text of a post as LinkedIn wants it: in its "little text", where some characters mean things.

A reserved character that is not escaped cuts the post at that place, and the answer is still a
success. So everything is escaped but what is meant: hashtags, and links, which would no longer be
links. Source: https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/
little-text-format
"""

import re

from advocacy.networks.text import utf16_length

RESERVED = r"\|{}@[]()<>#*_~"
LIMIT = 3000
_CLASS = re.escape(RESERVED)
# A link ends before a bracket: one that stays bare may cut the post, which is worse than a link
# that is a little shorter. So does what can only be emphasis around it.
_LINK = r"(?<!\w)https?://[^\s\\|{}\[\]()<>]*[^\s\\|{}\[\]()<>@\#*_~]"
# A sign before a word, and behind none: "C#" has no tag.
_TAG = r"\#(?=(?P<word>\w+))(?<![\w\u0300-\u036f&\#/]\#)"
_ESCAPABLE = re.compile(rf"(?P<link>{_LINK})|(?P<tag>{_TAG})|[{_CLASS}]")
_DIGITS = "0123456789"
# As it comes back: hashtags and mentions may have become elements.
_ELEMENT = re.compile(
    rf"\\(?P<escaped>[{_CLASS}])"
    r"|\{hashtag\\?\|\\?(?P<sign>[#＃])\\?\|(?P<tag>[^{}|\\]+)\}"
    r"|@\[(?P<name>(?:[^\[\]\\]|\\.)*)\]\(urn:li:[^()\s]+\)"
)


def escape(text: str) -> str:
    """The text as a commentary: read there, it is what was written here."""
    return _ESCAPABLE.sub(_escaped, text)


def plain(commentary: str) -> str:
    """What a person reads of a commentary. Undoes `escape`, whatever the text."""
    return _ELEMENT.sub(_read, commentary)


def length(text: str) -> int:
    """What LinkedIn counts of a text, in UTF-16 code units, escapes included.

    The limit is one of "characters of the commentary". Which characters is not said, and what is
    too long may be cut without a word; so the commentary counts as it is sent, in the unit of the
    strings of LinkedIn's servers.
    """
    return utf16_length(escape(text))


def _escaped(found: re.Match[str]) -> str:
    # A tag has a letter: "#1" is none.
    tag = found["tag"] and found["word"].lstrip(_DIGITS)[:1].isalpha()
    return found[0] if found["link"] or tag else "\\" + found[0]


def _read(found: re.Match[str]) -> str:
    if found["escaped"]:
        return found["escaped"]
    if found["sign"]:
        return found["sign"] + found["tag"]
    return plain(found["name"])
