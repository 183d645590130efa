"""Whether a post at X is the one that was sent: X changes texts on the way.

Links become its own (t.co), one more stands for the images, "&", "<" and ">" are escaped, accents
are composed and space around the text goes.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any
from urllib.parse import unquote

import regex

from advocacy.networks import likeness
from advocacy.networks.likeness import Likeness
from advocacy.networks.types import Outgoing
from advocacy.networks.x.weight import links

_LINK = "\ufdd0"


def compared(found: Mapping[str, Any], post: Outgoing) -> Likeness:
    """How near a post that was read is to what was sent: its text, and how many images it has.

    One that was edited since may have been this one; so may one whose links are other ones, as X
    may follow them.
    """
    (words, addresses), (read, linked) = _parts(post.text), _parts(plain(found))
    near = likeness.compared(words, read)
    if near is Likeness.SAME and addresses == linked:
        return Likeness.SAME if _images(found) == len(post.images) else Likeness.ALIKE
    if near is Likeness.SAME and not words.strip(f" {_LINK}"):
        near = Likeness.OTHER
    return Likeness.ALIKE if near is not Likeness.OTHER or _edited(found) else Likeness.OTHER


def plain(found: Mapping[str, Any]) -> str:
    """The text of a post as its author wrote it, as far as X tells."""
    text = unescape(str(found.get("text") or ""))
    for link in _links(found):
        short, meant = str(link.get("url") or ""), str(link.get("expanded_url") or "")
        if short:
            text = text.replace(short, "" if _shows_image(link) else meant or short)
    return text


def _links(found: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    entities = found.get("entities")
    urls = entities.get("urls") if isinstance(entities, dict) else None
    for link in urls if isinstance(urls, list) else []:
        if isinstance(link, dict):
            yield link


def _shows_image(link: Mapping[str, Any]) -> bool:
    return "media_key" in link or str(link.get("display_url") or "").startswith("pic.")


def _parts(text: str) -> tuple[str, list[str]]:
    """The words of a text, with a sign in place of each link, and its links."""
    composed, words, found, last = unicodedata.normalize("NFC", text), [], [], 0
    for start, end in links(composed):
        words += [composed[last:start], _LINK]
        found.append(_address(composed[start:end]))
        last = end
    return " ".join("".join([*words, composed[last:]]).split()), found


def _address(link: str) -> str:
    """A link without what X adds or writes differently."""
    bare = regex.sub(r"\A(?i:https?://)", "", link)
    name, slash, path = bare.partition("/")
    return (name.lower() + slash + unquote(path)).rstrip("/")


def _images(found: Mapping[str, Any]) -> int:
    attached = found.get("attachments")
    keys = attached.get("media_keys") if isinstance(attached, dict) else None
    return len(keys) if isinstance(keys, list) else 0


def _edited(found: Mapping[str, Any]) -> bool:
    names = ("edit_history_tweet_ids", "edit_history_post_ids")
    history = next((found[name] for name in names if name in found), None)
    return isinstance(history, list) and len(history) > 1
