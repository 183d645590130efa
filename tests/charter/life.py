"""People who take a text through its life, and the steps they take."""

from datetime import date
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from charter.models import Unit, User, Version
from charter.services import formalities, people, review, schedule
from charter.services.formalities import Given, Requirement
from charter.texts.requirements import ProofKind
from config.kernel.audit import SystemActor
from tests.factories.charter import VersionFactory, layer
from tests.factories.people import UnitFactory, UserFactory

SYSTEM = SystemActor("tests")


class Company:
    """A group with subsidiaries in several countries, and people who hold the roles."""

    def __init__(self) -> None:
        self.root: Unit = UnitFactory(code="hexalia", kind="group")
        self.banque: Unit = self._below("banque", "FR")
        self.energie: Unit = self._below("energie", "FR")
        self.belgium: Unit = self._below("belgium", "BE")
        self.britain: Unit = self._below("britain", "GB")
        layer(unit=self.root)

    def _below(self, code: str, country: str) -> Unit:
        unit: Unit = UnitFactory(
            code=code, kind="subsidiary", country=country, parent=Unit.objects.get(code="hexalia")
        )
        return unit

    def person(self, *roles: str, unit: Unit | None = None, **fields: Any) -> User:
        """Return somebody who holds these roles, in the group unless said otherwise."""
        where = unit or self.root
        user: User = UserFactory(unit=where, **fields)
        for role in roles:
            people.grant_role(user, role, unit=where, actor=SYSTEM)
        return user

    def submitted(
        self, *authors: User, layer_row: Any = None, clauses: Any = None, **terms: Any
    ) -> Version:
        """Return a version in review, written by these people."""
        version: Version = VersionFactory(
            frozen_only=True,
            layer=layer_row,
            terms=terms,
            authors=[{"person": a.pk, "name": str(a), "part": "wrote"} for a in authors],
            clause_ids=clauses or ("say-who-you-are", "keep-what-is-confidential"),
        )
        return version

    def approved(self, **terms: Any) -> Version:
        """Return a version every role has said yes to."""
        version = self.submitted(**terms)
        for role in review.missing_roles(version):
            review.approve(version, actor=self.person(role))
        return version


def pdf(text: str = "avis") -> SimpleUploadedFile:
    """Return a small document, as a form uploads it."""
    return SimpleUploadedFile(f"{text}.pdf", f"%PDF-1.4\n{text}\n%%EOF\n".encode())


def owed(version: Version) -> list[Requirement]:
    """Return what is not proved yet."""
    return [r for r in formalities.requirements(version) if r.proof is None]


def handed_in(requirement: Requirement, day: date | None = None, **changes: Any) -> Given:
    """Return a proof of this requirement, dated today unless said otherwise."""
    council = requirement.kind == ProofKind.WORKS_COUNCIL
    values = {
        "unit": requirement.unit,
        "kind": requirement.kind,
        "dated_on": day or timezone.localdate(),
        "upload": pdf(f"{requirement.unit.code}-{requirement.kind}"),
        "outcome": "favourable" if council else "",
    }
    return Given(**(values | changes))


def prove_all(version: Version, actor: User, day: date | None = None) -> None:
    """Record everything a version owes."""
    while owed(version):
        formalities.record_proof(version, handed_in(owed(version)[0], day), actor=actor)


def scheduled(version: Version, proposer: User, confirmer: User) -> Version:
    """Let two people set the first day the proofs allow."""
    schedule.plan(version, on=formalities.first_day(version), actor=proposer)
    schedule.confirm(version, actor=confirmer)
    return version


def arrived(version: Version) -> Version:
    """Let the version's midnight come."""
    schedule.flip_due(now=version.due_at)
    version.refresh_from_db()
    return version
