"""What goes into an adapter and what comes out of it. Frozen, typed, free of any framework."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from hashlib import sha256
from types import MappingProxyType
from typing import Any
from uuid import UUID, uuid5


@dataclass(frozen=True, slots=True)
class Image:
    """One picture: its bytes as they leave (location already stripped), size in pixels."""

    data: bytes = field(repr=False)
    mime: str
    alt: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class LinkCard:
    """What a network shows under a post for a link. Adapters never fetch it themselves."""

    url: str
    title: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One post for one account, final: exactly this text leaves, byte for byte.

    `languages` are BCP-47 tags, the main one first. Where a network shows one attachment only,
    images win over the card.
    """

    text: str
    languages: tuple[str, ...] = ()
    images: tuple[Image, ...] = ()
    card: LinkCard | None = None

    @property
    def digest(self) -> str:
        """sha256, hexadecimal, over everything that leaves, pictures included."""
        parts = [repr((self.text, self.languages, self.card))]
        parts += [
            repr((i.mime, i.alt, i.width, i.height, sha256(i.data).hexdigest()))
            for i in self.images
        ]
        return sha256("\n".join(parts).encode("utf-8", "backslashreplace")).hexdigest()


@dataclass(frozen=True, slots=True)
class Key:
    """What makes a repeat recognisable. Store both parts before the first call.

    `value` is in the network's own form; `created_at` (aware, milliseconds) is part of what
    the network stores, so a repeat must carry the same one.
    """

    value: str
    created_at: datetime

    @classmethod
    def named(cls, namespace: UUID, at: datetime, salt: int) -> "Key":
        """A UUID that follows from the instant and the salt, for networks without a form of
        their own; `namespace` is one network's."""
        moment = at.astimezone(UTC)
        return cls(str(uuid5(namespace, f"{moment.isoformat()} {salt}")), milliseconds(moment))


def milliseconds(at: datetime) -> datetime:
    """An instant as networks keep it."""
    return at.replace(microsecond=at.microsecond // 1000 * 1000)


@dataclass(frozen=True, slots=True)
class Receipt:
    """The network's answer to a post that is there.

    `remote_id` is what `Removes` and `Measures` take. `url` is for people; `source_url`, where
    the network has one, is the public address of the stored record itself (for evidence).
    """

    remote_id: str
    url: str
    revision: str = ""
    source_url: str = ""


@dataclass(frozen=True, slots=True)
class AccountReading:
    """Counts of an account as the network gives them now. None: it does not tell."""

    followers: int | None = None
    following: int | None = None
    posts: int | None = None


@dataclass(frozen=True, slots=True)
class PostReading:
    """Counts of a post as the network gives them now. None: it does not tell, never 0."""

    views: int | None = None
    likes: int | None = None
    reposts: int | None = None
    replies: int | None = None
    quotes: int | None = None
    clicks: int | None = None


NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class App:
    """What we are registered as, at a network or at one of its servers.

    `scopes` is what people may be asked for besides the usual, where a network grants that to an
    installation only after a look at it.
    """

    client_id: str
    client_secret: str = field(default="", repr=False)
    scopes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Callback:
    """Where a network sends the person back to, and the state it has to bring along."""

    url: str
    state: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Begun:
    """A link that a person has yet to allow at their network.

    `url` is where to send them. `kept` is what finishing needs (a verifier, a server); it is
    kept on our side, and never shown.
    """

    url: str
    kept: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Credentials:
    """What an adapter needs to act for one account. `to_dict` is what the vault encrypts.

    `host` is an origin ("https://bsky.social"). Instants are aware UTC, None where unknown.
    `extra` is what one network needs besides, by name: a key that proves possession, say.
    """

    remote_id: str
    host: str = ""
    access: str = field(default="", repr=False)
    refresh: str = field(default="", repr=False)
    access_expires_at: datetime | None = None
    refresh_expires_at: datetime | None = None
    scopes: tuple[str, ...] = ()
    extra: Mapping[str, str] = field(default_factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON values; `from_dict` restores an equal object."""
        plain = {item.name: getattr(self, item.name) for item in fields(self)}
        plain["scopes"], plain["extra"] = list(self.scopes), dict(self.extra)
        for name in ("access_expires_at", "refresh_expires_at"):
            moment = plain[name]
            plain[name] = moment.astimezone(UTC).isoformat() if moment else None
        return plain

    @classmethod
    def from_dict(cls, plain: Mapping[str, Any]) -> "Credentials":
        """The credentials that `to_dict` wrote."""
        values = dict(plain)
        values["scopes"] = tuple(values.get("scopes", ()))
        values["extra"] = dict(values.get("extra", NOTHING))
        for name in ("access_expires_at", "refresh_expires_at"):
            moment = values.get(name)
            values[name] = datetime.fromisoformat(moment) if moment else None
        return cls(**values)


@dataclass(frozen=True, slots=True)
class Question:
    """One thing a person must tell to link an account; faces find label and help by `name`."""

    name: str
    kind: str = "text"
    """text, host or secret."""
    required: bool = True
    default: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """An account that was just linked, and what was granted."""

    remote_id: str
    handle: str
    credentials: Credentials
    name: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Revocation:
    """What unlinking did. `left_to_do` names what only the person can end ("app_password").

    `ended` is False when the network did not confirm; our copy is to be destroyed either way.
    `lasts_until` is the moment after which tokens already issued stop working, where known.
    `final` says that asking again is pointless: nothing but what is left to do ends it.
    """

    ended: bool
    left_to_do: tuple[str, ...] = ()
    lasts_until: datetime | None = None
    final: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """What one post may hold. None: the network sets no such limit."""

    graphemes: int
    utf8_bytes: int | None = None
    images: int = 4
    image_bytes: int | None = None
    image_types: tuple[str, ...] = ("image/jpeg", "image/png", "image/webp")
    alt_graphemes: int | None = None
    languages: int | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """One counter: `unit` is "graphemes", "bytes" (of UTF-8), "utf16" (its code units) or
    "characters" (as the network weighs them)."""

    unit: str
    used: int
    limit: int

    @property
    def left(self) -> int:
        """How many units remain; negative when over."""
        return self.limit - self.used


@dataclass(frozen=True, slots=True)
class TextCount:
    """A text measured as its network measures it: every counter has to fit."""

    measures: tuple[Measure, ...]

    @property
    def fits(self) -> bool:
        """Whether the network will take the text, as far as length goes."""
        return all(measure.left >= 0 for measure in self.measures)

    @property
    def tightest(self) -> Measure:
        """The counter to show: the one that is fullest relative to its limit."""
        return max(self.measures, key=lambda measure: measure.used / measure.limit)


NO_HOSTS = NOTHING
