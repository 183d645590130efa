"""Links of a post, wherever they stand, with their host."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from .normalise import Segment

_ENDINGS = (
    "app|be|biz|cc|ch|co|com|corp|de|dev|edu|es|eu|example|fr|gd|gl|gov|gouv|info|internal|"
    "intranet|io|it|lan|li|link|local|lu|ly|me|net|org|test|to|tv|uk|us|xyz"
)
PATTERN = (
    r"[a-z][a-z0-9+.-]{1,12}://|\bwww\.|\blocalhost\b"
    r"|[a-z0-9]\.[a-z][a-z0-9-]*/|[a-z0-9]\.(?:" + _ENDINGS + r")\b"
    r"|\b[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\b"
)
"""RE2 pattern of a folded text in which a link may stand."""

_KNOWN = frozenset(_ENDINGS.split("|"))
_LINK = re.compile(
    rb"(?<![@a-z0-9.-])(?:(?:https?|ftp)://[^\s<>\"\x7f\x02]+"
    rb"|[a-z0-9][a-z0-9-]*+(?:\.[a-z0-9-]++)++(?!@)(?::[0-9]{1,5})?(?:[/?#][^\s<>\"\x7f\x02]*)?"
    rb"|localhost\b(?::[0-9]{1,5})?(?:[/?#][^\s<>\"\x7f\x02]*)?)"
)
_TRAILING = b".,;:!?)]}'\""


@dataclass(frozen=True, slots=True)
class Link:
    """One link: its place in the author's text, or `target` "link:n" when it stands outside.

    `url` is folded (small letters), `scheme` is "" when the author wrote none.
    """

    start: int
    end: int
    url: str
    scheme: str
    host: str
    target: str = "text"

    def under(self, domains: frozenset[str]) -> bool:
        """Whether the host is one of these domains or below one."""
        labels = self.host.split(".")
        return any(".".join(labels[n:]) in domains for n in range(len(labels)))


def links_in(main: Segment, outside: tuple[str, ...]) -> list[Link]:
    """All links of a folded text, then the ones that stand outside it."""
    links = []
    for match in _LINK.finditer(main.buffer):
        url = match[0].rstrip(_TRAILING)
        start, end = main.origin(match.start(), match.start() + len(url))
        link = _link(url.decode("ascii"), start, end, "text")
        if _is_link(link):
            links.append(link)
    links += [_link(url.casefold(), 0, 0, f"link:{n}") for n, url in enumerate(outside)]
    return links


def _link(url: str, start: int, end: int, target: str) -> Link:
    scheme, separator, rest = url.partition("://")
    if not separator:
        scheme, rest = "", url
    try:
        host = urlsplit("//" + rest).hostname or ""
    except ValueError:  # a bracketed host that is no address
        host = rest.split("/")[0]
    return Link(start, end, url, scheme, host.rstrip("."), target)


def _is_link(link: Link) -> bool:
    """Whether words joined by dots are meant as an address: "bit.ly/x", not "fini.Merci"."""
    labels = link.host.split(".")
    if link.scheme or labels[0] == "www" or link.host == "localhost" or labels[-1] in _KNOWN:
        return True
    if all(label.isdigit() for label in labels):
        return len(labels) == 4 and all(len(label) < 4 for label in labels)
    return labels[-1].isalpha() and len(labels[-1]) > 1 and link.url[len(link.host) :][:1] == "/"
