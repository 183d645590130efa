"""What is screened, reviewed and sent: the frozen content of a post and its digest."""

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any, Self

from charter.rules import canonical_json


@dataclass(frozen=True)
class Destination:
    """One account the post goes to. `account` is our own stable key, `handle` what people see."""

    network: str
    account: str
    handle: str


@dataclass(frozen=True)
class Media:
    """One attached file: its SHA-256 (hex), alternative text and MIME type."""

    sha256: str
    alt: str
    mime: str


@dataclass(frozen=True)
class Content:
    """A post as its author wrote it. `language` is "fr", "en" or "" when not declared."""

    text: str
    language: str
    destinations: tuple[Destination, ...] = ()
    media: tuple[Media, ...] = ()
    links: tuple[str, ...] = ()

    @cached_property
    def digest(self) -> str:
        """SHA-256 (hex) of the canonical JSON. What leaves must carry the digest approved."""
        return hashlib.sha256(canonical_json(self.to_dict()).encode("ascii")).hexdigest()

    def to_dict(self) -> dict[str, Any]:
        """JSON values; destinations sorted, for their order means nothing."""
        data = asdict(self)
        data["destinations"] = sorted(data["destinations"], key=canonical_json)
        data["media"], data["links"] = list(data["media"]), list(data["links"])
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The content `to_dict` described; KeyError or TypeError when it is not one."""
        return cls(
            text=data["text"],
            language=data["language"],
            destinations=tuple(Destination(**item) for item in data["destinations"]),
            media=tuple(Media(**item) for item in data["media"]),
            links=tuple(data["links"]),
        )
