"""What screening answers: findings, each with its place, its clause and a way out."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Self

from charter.rules import Localised, Severity

INCOMPLETE = "screening_incomplete"
"""Code of the finding that says a check could not run; it always holds the post."""


@dataclass(frozen=True)
class Fix:
    """Replace the author's text from `start` to `end` (code points) by `replacement`."""

    start: int
    end: int
    replacement: str

    def apply(self, text: str) -> str:
        """The author's text with this fix made."""
        return text[: self.start] + self.replacement + text[self.end :]


@dataclass(frozen=True)
class Finding:
    """One thing found. `start` and `end` count code points of the author's text, on grapheme
    boundaries; they are equal where the finding concerns the post as a whole.

    `excerpt` is the text between them, empty for a restricted term. `message` and `suggestion`
    are `{"fr": ..., "en": ...}`, ready to show. `target` is "text", or "media:0" for the first
    file, "link:0" for the first link that stands outside the text, "account:0" for the first
    destination, "post" for its circumstances. `lesson` is the key of the lesson that explains the
    rule, "" for the clause's own.
    """

    rule: str
    revision: int
    clause_id: str
    severity: Severity
    start: int
    end: int
    excerpt: str
    message: Localised
    suggestion: Localised
    fix: Fix | None = None
    target: str = "text"
    lesson: str = ""

    def to_dict(self) -> dict[str, Any]:
        """JSON values; `from_dict` reads them back."""
        return asdict(self) | {"severity": int(self.severity)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The finding `to_dict` described; KeyError or TypeError when it is not one."""
        fix = Fix(**data["fix"]) if data.get("fix") else None
        return cls(**{**data, "severity": Severity(data["severity"]), "fix": fix})


@dataclass(frozen=True)
class Verdict:
    """The result for one content under one rule set (`fingerprint`) and one context.

    `severity` is the highest of `findings`, NOTE when there is none; `incomplete` says that a
    check failed and the post is held for that. `gates` are the circumstances that hold or stop it
    (G1 to G7), which weigh apart from what it says. `cost` counts the work done, in characters read
    and places looked up: the same on every machine. `shadow` holds what rules in shadow mode would
    have said: kept for measuring, shown to nobody, counted nowhere. `guidance` reminds the author
    of a right (R38): for the author's screen only, so it is left out of `to_dict` and of `repr`.
    """

    findings: tuple[Finding, ...]
    severity: Severity
    fingerprint: str
    incomplete: bool = False
    shadow: tuple[Finding, ...] = ()
    gates: tuple[Finding, ...] = ()
    cost: int = 0
    guidance: tuple[Finding, ...] = field(default=(), repr=False, compare=False)

    @property
    def weight(self) -> Severity:
        """The highest severity of words and circumstances together."""
        return max([self.severity, *(gate.severity for gate in self.gates)])

    def to_dict(self) -> dict[str, Any]:
        """JSON values to store with the decision, without guidance."""
        return {
            "findings": [finding.to_dict() for finding in self.findings],
            "severity": int(self.severity),
            "fingerprint": self.fingerprint,
            "incomplete": self.incomplete,
            "shadow": [finding.to_dict() for finding in self.shadow],
            "gates": [finding.to_dict() for finding in self.gates],
            "cost": self.cost,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The verdict `to_dict` described; KeyError or TypeError when it is not one."""
        return cls(
            findings=tuple(Finding.from_dict(item) for item in data["findings"]),
            severity=Severity(data["severity"]),
            fingerprint=data["fingerprint"],
            incomplete=data["incomplete"],
            shadow=tuple(Finding.from_dict(item) for item in data.get("shadow", ())),
            gates=tuple(Finding.from_dict(item) for item in data.get("gates", ())),
            cost=data.get("cost", 0),
        )
