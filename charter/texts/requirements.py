"""What each change needs before it may be in force: the guards of governance 7.2, as data.

Not legal advice: the tables are for employment counsel to read, and one line to change.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum


class ChangeClass(StrEnum):
    """How much a new version asks of its readers."""

    MAJOR = "major"
    MINOR = "minor"
    EDITORIAL = "editorial"


class Touches(StrEnum):
    """Subjects that bring more people to the table."""

    DISCIPLINE = "discipline"
    MONITORING = "monitoring"
    DATA = "data"
    FINANCE = "finance"


class ProofKind(StrEnum):
    """What must be proved by a dated document, one per concerned entity."""

    WORKS_COUNCIL = "works_council"
    INSPECTORATE = "inspectorate"
    REGISTRY = "registry"
    PUBLICITY = "publicity"


# Who must agree, whatever the change; and who else, for what the change touches.
QUORUM = ("legal", "hr", "lead")
QUORUM_BY_SUBJECT = {Touches.DATA: "dpo", Touches.FINANCE: "finance"}
# A guidance note has one approval and a short life, and may hold nothing back.
NOTE_QUORUM = ("legal",)
NOTE_DAYS = 90
NOTE_SEVERITY = 2

# The least class of a change to a binding clause.
LEAST_CLASS = {
    "added": ChangeClass.MAJOR,
    "changed": ChangeClass.MINOR,
    "removed": ChangeClass.MINOR,
}
# Subjects that make any change a major one, and bring the works council in.
CONSULTED_ABOUT = frozenset({Touches.DISCIPLINE, Touches.MONITORING})

# Countries whose works councils are heard (France: C. trav. L2312-8 and L2312-38), and the
# formalities of an annex to the internal rules (C. trav. L1321-4, R1321-2 to R1321-4).
CONSULTATION_COUNTRIES = frozenset({"FR", "BE", "ES"})
FORMALITIES_BY_COUNTRY: dict[str, tuple[ProofKind, ...]] = {
    "FR": (ProofKind.INSPECTORATE, ProofKind.REGISTRY, ProofKind.PUBLICITY),
}
MONTHS_AFTER_FORMALITIES = 1
RANK = {ChangeClass.EDITORIAL: 0, ChangeClass.MINOR: 1, ChangeClass.MAJOR: 2}


def quorum_for(kind: str, touches: Collection[str]) -> tuple[str, ...]:
    """Return the roles that must each approve, by different people."""
    if kind == "note":
        return NOTE_QUORUM
    further = tuple(role for subject, role in QUORUM_BY_SUBJECT.items() if subject in touches)
    return QUORUM + further


class Refusal(StrEnum):
    """Why somebody may not say yes to a text."""

    NOT_APPROVER = "not_approver"
    OWN_TEXT = "own_text"
    TWICE = "twice"
    ROLE_HAS_APPROVED = "role_has_approved"


@dataclass(frozen=True)
class Ballot:
    """A review as it stands: who must say yes, who may not, and who has.

    `approved` maps the roles that have said yes to the person who said it.
    """

    quorum: tuple[str, ...]
    authors: frozenset[int]
    approved: Mapping[str, int]

    @property
    def missing(self) -> tuple[str, ...]:
        """The roles that have not said yes."""
        return tuple(role for role in self.quorum if role not in self.approved)

    def refusal(self, person: int, roles: Collection[str]) -> Refusal | None:
        """Return why this person may not say yes, None when they may.

        Nobody approves their own text, nobody twice, whatever roles they hold (E-03, A-14).
        """
        held = [role for role in self.quorum if role in roles]
        if not held:
            return Refusal.NOT_APPROVER
        if person in self.authors:
            return Refusal.OWN_TEXT
        if person in self.approved.values():
            return Refusal.TWICE
        return None if set(held) & set(self.missing) else Refusal.ROLE_HAS_APPROVED

    def role_of(self, roles: Collection[str]) -> str:
        """Return the role that a yes by a holder of these counts for: the first missing one."""
        return next(role for role in self.missing if role in roles)


def needs_consultation(change_class: str, touches: Collection[str]) -> bool:
    """Say whether works councils are heard: a major change, or discipline or monitoring."""
    return change_class == ChangeClass.MAJOR or bool(CONSULTED_ABOUT & set(touches))


def next_action(
    state: str, *, approved: bool, consultation: bool, consulted: bool, annexed: bool, done: bool
) -> str | None:
    """Return the action of the version's machine that its proofs allow now; None: it waits.

    `consulted`: every concerned works council has been heard; `done`: every formality is proved.
    """
    after_consultation = "formalise" if annexed else "make_ready"
    if state == "review" and approved:
        return "consult" if consultation else after_consultation
    if state == "consultation" and consulted:
        return after_consultation
    if state == "formalities" and done and (consulted or not consultation):
        return "make_ready"
    return None
