"""Who a text is for, and who somebody is to the texts: scopes, audiences and layers as values."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

# As long as the columns that keep it.
KEY_LENGTH = 400
# From the widest text to the narrowest; a note is read last.
KINDS = ("group", "country", "subsidiary", "channel", "note")


@dataclass(frozen=True)
class Scope:
    """For whom a text is written. An empty field means "everybody".

    `units` holds unit codes and covers their descendants; `channels` are kinds of network.
    """

    units: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    channels: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a scope as it is frozen in a version: lists by name, unknown names left out."""
        names = ("units", "countries", "channels", "roles")
        return cls(**{name: frozenset(map(str, data.get(name) or ())) for name in names})


@dataclass(frozen=True)
class Audience:
    """Somebody as the texts see them: their units from the root to their own, and the rest."""

    units: tuple[str, ...] = ()
    country: str = ""
    channels: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()

    @property
    def key(self) -> str:
        """The audience in one line, the same for the same audience; 400 characters at most."""
        parts = {
            "units": "/".join(self.units),
            "country": self.country,
            "channels": ",".join(sorted(self.channels)),
            "roles": ",".join(sorted(self.roles)),
        }
        line = ";".join(f"{name}={value}" for name, value in parts.items())
        if len(line) <= KEY_LENGTH:
            return line
        digest = hashlib.sha256(line.encode()).hexdigest()
        return f"{line[: KEY_LENGTH - len(digest) - 1]}#{digest}"


@dataclass(frozen=True)
class LayerText:
    """One version of one layer, with what is needed to set it in its place.

    `content` is {"fr": {...}, "en": {...}} as frozen; `depth` is that of the unit the layer
    belongs to (1 at the root); `stale` holds the clauses whose English is older than the French.
    """

    key: str
    kind: str
    version: int
    number: int | None
    sha256: str
    title: Mapping[str, str]
    scope: Scope
    content: Mapping[str, Any] = field(repr=False)
    depth: int = 1
    stale: frozenset[str] = frozenset()

    @property
    def place(self) -> tuple[int, int, str]:
        """Where it stands among others: by kind, then from the outer to the inner unit."""
        return KINDS.index(self.kind), self.depth, self.key


def applies(layer: LayerText, audience: Audience) -> bool:
    """Say whether a layer is part of what this audience reads."""
    return covers(layer.scope, audience)


def covers(scope: Scope, audience: Audience) -> bool:
    """Say whether an audience is within a scope, in every respect the scope speaks of."""
    return (
        (not scope.units or not scope.units.isdisjoint(audience.units))
        and (not scope.countries or audience.country in scope.countries)
        and (not scope.channels or not scope.channels.isdisjoint(audience.channels))
        and (not scope.roles or not scope.roles.isdisjoint(audience.roles))
    )
