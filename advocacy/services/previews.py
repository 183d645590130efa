"""A post as each network would show it, with its counter."""

from dataclasses import dataclass

from advocacy.models import Account, Media
from advocacy.networks import catalogue
from advocacy.networks.bluesky.facets import spans
from advocacy.networks.catalogue import Network
from advocacy.networks.types import Measure, TextCount

FULL = 100


@dataclass(frozen=True)
class Piece:
    """A stretch of text; `kind` is "text", "link", "tag" or "mention"."""

    kind: str
    text: str


@dataclass(frozen=True)
class Preview:
    """One account's view of the post."""

    account: Account
    network: Network
    name: str
    pieces: list[Piece]
    pictures: list[Media]
    count: TextCount

    @property
    def tightest(self) -> Measure:
        """The counter to show."""
        return self.count.tightest

    @property
    def filled(self) -> int:
        """How much of the ring is drawn, in hundredths."""
        return min(FULL, round(FULL * self.tightest.used / self.tightest.limit))

    @property
    def over(self) -> int:
        """By how much the text is too long; 0 when it fits."""
        return max(0, -self.tightest.left)


def previews(accounts: list[Account], text: str, pictures: list[Media]) -> list[Preview]:
    """One per account, in the order given; a text is measured once per network."""
    shown, counts = pieces(text), {}
    for account in accounts:
        if account.network not in counts:
            counts[account.network] = catalogue.count(account.network, text)
    return [
        Preview(
            account,
            catalogue.get(account.network),
            account.network_name,
            shown,
            pictures,
            counts[account.network],
        )
        for account in accounts
    ]


def pieces(text: str) -> list[Piece]:
    """The text cut where links, hashtags and mentions begin and end."""
    cut, end = [], 0
    for span in spans(text):
        cut += [
            Piece("text", text[end : span.start]),
            Piece(span.kind, text[span.start : span.end]),
        ]
        end = span.end
    cut.append(Piece("text", text[end:]))
    return [piece for piece in cut if piece.text]
