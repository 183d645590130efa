"""What is screened, reviewed and sent: the frozen content of a post and its digest."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any, Self

from charter.rules import canonical_json, canonical_sha256


@dataclass(frozen=True)
class Destination:
    """One account the post goes to. `account` is our own stable key, `handle` what people see.

    `kind` is "personal" or "branded"; empty: an account of the person's own, as most are.
    """

    network: str
    account: str
    handle: str
    kind: str = ""

    def to_dict(self) -> dict[str, Any]:
        """JSON values; a kind nobody stated is left out, so that older digests stay."""
        data = asdict(self)
        return data if self.kind else {k: v for k, v in data.items() if k != "kind"}


@dataclass(frozen=True)
class Media:
    """One attached file: its SHA-256 (hex), alternative text and MIME type, and what is known.

    `name` is the author's file name. `text` was found in the picture or document. `credit` is the
    right holder its metadata names, `source` its IPTC digital source type ("" when none),
    `phash` its perceptual hash (16 hex digits). `declared` is what the author says of it:
    "people_agreed", "no_people", "minors_agreed", "own_work", "licensed", "ai_made", "retouched".
    """

    sha256: str
    alt: str
    mime: str
    name: str = ""
    text: str = ""
    credit: str = ""
    source: str = ""
    phash: str = ""
    declared: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """JSON values; what is not known is left out, so that older digests stay as they were."""
        data = asdict(self) | {"declared": sorted(self.declared)}
        return {name: value for name, value in data.items() if value or name in _ALWAYS}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The file `to_dict` described; TypeError when it is not one."""
        return cls(**{**data, "declared": tuple(data.get("declared", ()))})


_ALWAYS = ("sha256", "alt", "mime")


@dataclass(frozen=True)
class Content:
    """A post as its author wrote it. `language` is "fr", "en" or "" when not declared.

    `shortened` holds each short link of our own in the text with the address it leads to.
    """

    text: str
    language: str
    destinations: tuple[Destination, ...] = ()
    media: tuple[Media, ...] = ()
    links: tuple[str, ...] = ()
    shortened: tuple[tuple[str, str], ...] = ()

    @cached_property
    def digest(self) -> str:
        """SHA-256 (hex) of the canonical JSON. What leaves must carry the digest approved."""
        return canonical_sha256(self.to_dict())

    def to_dict(self) -> dict[str, Any]:
        """JSON values; destinations sorted, for their order means nothing. Without short links
        nothing is said of them, so that older digests stay.
        """
        data = asdict(self)
        shortened = [list(pair) for pair in data.pop("shortened")]
        destinations = [destination.to_dict() for destination in self.destinations]
        data["destinations"] = sorted(destinations, key=canonical_json)
        data["media"] = [media.to_dict() for media in self.media]
        data["links"] = list(data["links"])
        return data | {"shortened": shortened} if shortened else data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The content `to_dict` described; KeyError or TypeError when it is not one."""
        return cls(
            text=data["text"],
            language=data["language"],
            destinations=tuple(Destination(**item) for item in data["destinations"]),
            media=tuple(map(Media.from_dict, data["media"])),
            links=tuple(data["links"]),
            shortened=tuple((short, target) for short, target in data.get("shortened", ())),
        )
