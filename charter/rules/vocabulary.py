"""What a rule of the charter is: severity, mode, scope, validity and its place in a rule set.

Nothing here touches Django or the database: the charter stores these values, screening reads
them, and both agree on the fingerprint of a set.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum
from functools import cached_property
from typing import Any, Self

Localised = Mapping[str, str]
"""One sentence per language: `{"fr": ..., "en": ...}`."""


class Severity(IntEnum):
    """How much a finding weighs (governance 4.1): from a note to a post that is not accepted."""

    NOTE = 0
    ADVISE = 1
    JUSTIFY = 2
    HOLD = 3
    HOLD_TWO = 4
    BLOCK = 5


class Mode(StrEnum):
    """What a rule may do: be measured in silence, advise, or count with its full severity."""

    SHADOW = "shadow"
    ADVISE = "advise"
    ENFORCE = "enforce"


@dataclass(frozen=True)
class Scope:
    """Where a rule applies. An empty field means "everywhere".

    `units` holds unit keys and covers their descendants; `languages` is the language of the
    sentence a finding stands in; `account_kinds` is "personal", "branded", ...; `roles` are the
    author's roles ("spokesperson", "employee", ...).
    """

    units: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    networks: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    account_kinds: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read back what `asdict` (or JSON) made of a scope."""
        return cls(**{name: tuple(str(item) for item in value) for name, value in data.items()})


@dataclass(frozen=True)
class Exemption:
    """Whom a rule spares until an instant: authors who hold one of `roles` in one of `units`.

    An empty field means "any"; `until` is aware, and past it the exemption says nothing.
    """

    until: datetime
    roles: tuple[str, ...] = ()
    units: tuple[str, ...] = ()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read back what JSON made of an exemption."""
        return cls(
            until=datetime.fromisoformat(data["until"]),
            roles=tuple(data.get("roles", ())),
            units=tuple(data.get("units", ())),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return asdict(self) | {"until": self.until.isoformat()}


@dataclass(frozen=True)
class Rule:
    """One revision of one rule, as screening needs it.

    `params` are those of `RULE_TYPES[type]`, as JSON values. `message` and `suggestion` are
    `{"fr": ..., "en": ...}` templates with named placeholders such as `{term}` or `{brand}`.
    `valid_from` and `valid_until` are aware instants; the window is half open. `lesson` is the key
    of the lesson that explains the rule, "" for the clause's own.
    """

    code: str
    type: str
    revision: int
    clause_id: str
    severity: Severity
    mode: Mode
    params: Mapping[str, Any]
    message: Localised = field(default_factory=dict)
    suggestion: Localised = field(default_factory=dict)
    scope: Scope = field(default_factory=Scope)
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    exemptions: tuple[Exemption, ...] = ()
    lesson: str = ""

    def in_force(self, now: datetime) -> bool:
        """Whether `now` (aware) falls within the rule's window."""
        started = self.valid_from is None or self.valid_from <= now
        return started and (self.valid_until is None or now < self.valid_until)

    def to_dict(self) -> dict[str, Any]:
        """JSON values only; `from_dict` reads them back.

        What came later (roles, exemptions, lesson) stands there only when it is set, so that rule
        sets frozen before keep their fingerprint.
        """
        data = asdict(self) | {"severity": int(self.severity), "mode": self.mode.value}
        for name in ("valid_from", "valid_until"):
            data[name] = data[name].isoformat() if data[name] else None
        data["exemptions"] = [exemption.to_dict() for exemption in self.exemptions]
        for holder, name in ((data, "exemptions"), (data, "lesson"), (data["scope"], "roles")):
            if not holder[name]:
                del holder[name]
        return json.loads(canonical_json(data))  # type: ignore[no-any-return]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The rule a `to_dict` described; KeyError, TypeError or ValueError when it is not one."""
        values = dict(data)
        for name in ("valid_from", "valid_until"):
            values[name] = datetime.fromisoformat(values[name]) if values.get(name) else None
        values["severity"] = Severity(values["severity"])
        values["mode"] = Mode(values["mode"])
        values["scope"] = Scope.from_dict(values.get("scope", {}))
        values["exemptions"] = tuple(map(Exemption.from_dict, values.get("exemptions", ())))
        return cls(**values)


@dataclass(frozen=True)
class RuleSet:
    """The rules in force together, under the label of the charter version that carries them."""

    rules: tuple[Rule, ...]
    version: str

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 (hex) of the canonical JSON of version and rules, whatever their order."""
        rules = sorted((rule.to_dict() for rule in self.rules), key=canonical_json)
        return canonical_sha256({"version": self.version, "rules": rules})


def canonical_json(value: object) -> str:
    """ASCII JSON with sorted keys and no spaces: equal values give equal bytes.

    ASCII, because an author's text may hold lone surrogates, which UTF-8 cannot carry.
    """
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def canonical_sha256(value: object) -> str:
    """SHA-256 (hex) of a value in its canonical form: equal values, equal hashes."""
    return hashlib.sha256(canonical_json(value).encode("ascii")).hexdigest()
