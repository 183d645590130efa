"""Share dialogs: windows of networks in which people post by themselves. Addresses, no calls.

They need no token, and no answer tells whether anybody posted. They take a text where the network
lets several people say the same, and the link alone elsewhere. Source: networks.md 1.9; only those
of X and Bluesky are documented by their makers.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import quote, urlencode

from advocacy.networks.policy import wants_own_words
from advocacy.networks.x.weight import links

SCHEMES = ("https://", "http://")


@dataclass(frozen=True, slots=True)
class Dialog:
    """One dialog. `link` and `text` are the names of what it takes, "" for what it does not.

    `channel` is the kind of network whose rules of the house hold there, too. With `needs_host`
    it stands on a server that the person names.
    """

    network: str
    channel: str
    path: str
    link: str = ""
    text: str = ""
    needs_host: bool = False

    @property
    def takes_text(self) -> bool:
        """Whether words may go along; those of others are not allowed everywhere."""
        return bool(self.text) and not wants_own_words(self.channel)

    def address(self, *, text: str = "", link: str = "", host: str = "") -> str:
        """Where it opens with what it takes of that; `host` is an origin."""
        # A text has its link in it.
        given = {self.text: text} if self.takes_text else {self.link: link}
        query = urlencode({name: value for name, value in given.items() if value}, quote_via=quote)
        return f"{host}{self.path}?{query}" if query else f"{host}{self.path}"


DIALOGS: Mapping[str, Dialog] = MappingProxyType(
    {
        "linkedin": Dialog(
            "LinkedIn", "linkedin", "https://www.linkedin.com/sharing/share-offsite/", link="url"
        ),
        # A profile: since 2018 nothing but the person can post there.
        "facebook": Dialog(
            "Facebook", "facebook_page", "https://www.facebook.com/sharer/sharer.php", link="u"
        ),
        "bluesky": Dialog("Bluesky", "bluesky", "https://bsky.app/intent/compose", text="text"),
        "mastodon": Dialog("Mastodon", "mastodon", "/share", text="text", needs_host=True),
        "threads": Dialog(
            "Threads", "threads", "https://www.threads.net/intent/post", link="url", text="text"
        ),
        "x": Dialog("X", "x", "https://x.com/intent/tweet", link="url", text="text"),
    }
)


def first_link(text: str) -> str:
    """The first link of a text as an address, "" when there is none."""
    found = next((text[start:end] for start, end in links(text)), "")
    return found if not found or found.lower().startswith(SCHEMES) else f"https://{found}"
