"""How an account presents itself, and accounts that a server of the company's own makes."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Shape:
    """What the profile of a network holds: graphemes of texts, pixels of pictures.

    `link_apart` says that it has a place of its own for an address; elsewhere it stands in the
    biography. `bytes` is the most a picture may weigh.
    """

    name: int = 50
    biography: int = 160
    avatar: tuple[int, int] = (400, 400)
    banner: tuple[int, int] = (1500, 500)
    link_apart: bool = True
    bytes: int = 1_000_000


# Lexicon app.bsky.actor.profile; docs.joinmastodon.org/user/profile; help pages of the others.
SHAPES = {
    "bluesky": Shape(64, 256, (1000, 1000), (1500, 500), link_apart=False),
    "mastodon": Shape(30, 500, (400, 400), (1500, 500), bytes=2_000_000),
    "x": Shape(50, 160, (400, 400), (1500, 500)),
    "threads": Shape(30, 150, (400, 400), (1500, 500)),
    "linkedin": Shape(100, 220, (400, 400), (1584, 396)),
}
USUAL = Shape()


def shape_of(kind: str) -> Shape:
    """The shape of profiles of that network."""
    return SHAPES.get(kind, USUAL)


@dataclass(frozen=True, slots=True)
class Profile:
    """A profile as people see it. Pictures are the bytes of a file; None: there is none."""

    display_name: str
    biography: str
    link: str = ""
    avatar: bytes | None = field(default=None, repr=False)
    banner: bytes | None = field(default=None, repr=False)


def mime_of(picture: bytes) -> str:
    """The type of a picture that we drew, or that a server keeps."""
    return "image/png" if picture.startswith(b"\x89PNG") else "image/jpeg"


@dataclass(frozen=True, slots=True)
class Company:
    """A server of the company's own: its origin, what proves that we administer it, and the
    domain its handles end in."""

    host: str
    secret: str = field(repr=False)
    domain: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """An account to be made. `name` is the first label or the user name, `mark` is an e-mail
    address that no other account there has: a repeat knows its own account by it."""

    name: str
    mark: str
    language: str = "fr"
