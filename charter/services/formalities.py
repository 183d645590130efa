"""Opinions and formalities: which entities are concerned, what proves them, and the way on.

French law asks for the works council's opinion before, and for an annex to the internal rules
three formalities and a month after the last of them (governance 3, L7 and L8; 7.2).
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import holidays
from django.db import IntegrityError, transaction
from django.utils import timezone

from charter import policies
from charter.models import Proof, Role, Unit, Version
from charter.services.documents import read_document
from charter.states import PREPARING, VERSION, VersionState
from charter.texts.calendar import earliest_day
from charter.texts.requirements import (
    CONSULTATION_COUNTRIES,
    FORMALITIES_BY_COUNTRY,
    ProofKind,
    needs_consultation,
    next_action,
)
from config.kernel import audit
from config.kernel.dates import written
from config.kernel.errors import Invalid, NotAllowed, WrongState

RECORDERS = (Role.HR, Role.LEGAL)


@dataclass(frozen=True)
class Requirement:
    """One proof that one entity owes, and the proof if it is there."""

    unit: Unit
    kind: str
    proof: Proof | None

    @property
    def met(self) -> bool:
        """Whether it is there and counts."""
        return self.proof is not None and self.proof.counts

    @property
    def label(self) -> Any:
        """What is to be proved, in the reader's language."""
        return dict(Proof.KINDS)[self.kind]


def concerned(version: Version) -> list[Unit]:
    """Return the entities a version concerns: the subsidiaries within its scope.

    A scope inside a subsidiary concerns that subsidiary; a company without subsidiaries is one
    entity, its root. Two queries.
    """
    units = list(Unit.objects.order_by("path"))
    codes, countries = version.scope.get("units", []), version.scope.get("countries", [])
    paths = [u.path for u in units if u.code in codes] or [u.path for u in units if u.depth == 1]
    entities = [u for u in units if u.kind == Unit.Kind.SUBSIDIARY]
    entities = entities or [u for u in units if u.depth == 1]
    return [
        unit
        for unit in entities
        if (not countries or unit.country in countries)
        and any(unit.path.startswith(p) or p.startswith(unit.path) for p in paths)
    ]


def requirements(version: Version) -> list[Requirement]:
    """Return everything that must be proved for this version, by entity, with what is there."""
    given = {
        (proof.unit_id, proof.kind): proof
        for proof in version.proofs.filter(withdrawn_at__isnull=True)
    }
    return [
        Requirement(unit, kind, given.get((unit.pk, kind)))
        for unit in concerned(version)
        for kind in _kinds(version, unit.country)
    ]


def _kinds(version: Version, country: str) -> Iterator[str]:
    heard = needs_consultation(version.change_class, version.touches) or version.annexed
    if heard and country in CONSULTATION_COUNTRIES:
        yield ProofKind.WORKS_COUNCIL.value
    if version.annexed:
        yield from (kind.value for kind in FORMALITIES_BY_COUNTRY.get(country, ()))


def consulted(unit: Unit) -> bool:
    """Say whether means to watch over what is written may be used for a unit (governance P-04)."""
    return unit.pk in consulted_among([unit])


def consulted_among(units: Collection[Unit]) -> frozenset[int]:
    """Return the ids of these units for which the works council was heard where it must be.

    The opinion of the unit's entity must be on record for a text that came into force; for people
    outside every subsidiary, that of any entity. Two queries at most.
    """
    free = {unit.pk for unit in units if unit.country not in CONSULTATION_COUNTRIES}
    others = [unit for unit in units if unit.pk not in free]
    if not others:
        return frozenset(free)
    heard = Proof.objects.filter(
        kind=ProofKind.WORKS_COUNCIL, counts=True, withdrawn_at__isnull=True,
        version__in_force_at__isnull=False,
    )  # fmt: skip
    paths = set(heard.values_list("unit__path", flat=True))
    entities = Unit.objects.filter(kind=Unit.Kind.SUBSIDIARY).values_list("path", flat=True)
    named = set(entities)
    return frozenset(free | {unit.pk for unit in others if _heard(unit, named, paths)})


def _heard(unit: Unit, entities: Collection[str], heard: Collection[str]) -> bool:
    nearest_first = reversed(Unit.paths_above(unit.path))
    entity = next((path for path in nearest_first if path in entities), None)
    return entity in heard if entity else bool(heard)


@dataclass(frozen=True)
class Given:
    """A proof as somebody hands it in: what it proves, for whom, its date and the document.

    `outcome` is of Proof.Outcome for the opinion of a works council, empty for a formality.
    """

    unit: Unit
    kind: str
    dated_on: date
    upload: Any
    outcome: str = ""


def record_proof(version: Version, given: Given, *, actor: Any) -> Proof:
    """Record a dated document for one entity, and let the version move on if it was the last.

    HR's counts at once, legal's when a second person confirmed it. Raises Invalid for a date in
    the future, before the text was submitted, or before the opinion that must come first.
    """
    alone = _may_alone(actor, given.unit)
    if version.state not in PREPARING or version.state == VersionState.REVIEW:
        raise WrongState("proof.not_now")
    if (given.unit.pk, given.kind) not in {(r.unit.pk, r.kind) for r in requirements(version)}:
        raise Invalid("proof.not_needed")
    _require_date(version, given)
    document = read_document(given.upload)
    try:
        with transaction.atomic():
            proof = Proof.objects.create(
                version=version, unit=given.unit, kind=given.kind, outcome=given.outcome,
                dated_on=given.dated_on, file=document.file, file_name=document.file_name,
                sha256=document.sha256, recorded_by=actor, recorded_name=str(actor), counts=alone,
            )  # fmt: skip
            audit.record(
                proof, "proof.record", actor=actor, version=version.pk, unit=given.unit.code,
                kind=given.kind, dated=given.dated_on.isoformat(), document=document.sha256,
            )  # fmt: skip
            move_on(version, actor=actor)
    except IntegrityError as error:
        raise WrongState("proof.already_there") from error
    return proof


def _may_alone(actor: Any, unit: Unit) -> bool:
    """Say whether this person's proof counts at once; NotAllowed when they may give none."""
    if policies.has_role(actor, Role.HR, unit=unit):
        return True
    if policies.has_role(actor, Role.LEGAL, unit=unit):
        return False
    raise NotAllowed("proof.recorders_only", unit=unit.name)


def confirm_proof(proof: Proof, *, actor: Any) -> None:
    """Let a proof that legal recorded count: a second person has looked at the document."""
    if not policies.has_role(actor, *RECORDERS, unit=proof.unit):
        raise NotAllowed("proof.recorders_only", unit=proof.unit.name)
    if proof.recorded_by_id == actor.pk:
        raise NotAllowed("proof.own")
    waiting = Proof.objects.filter(pk=proof.pk, counts=False, withdrawn_at__isnull=True)
    with transaction.atomic():
        if not waiting.update(counts=True, confirmed_by=actor, confirmed_name=str(actor)):
            raise WrongState("proof.not_waiting")
        audit.record(proof, "proof.confirm", actor=actor)
        move_on(proof.version, actor=actor)


def withdraw_proof(proof: Proof, *, reason: str, actor: Any) -> None:
    """Take back a wrong proof before the version is in force; what it opened is closed again."""
    if not policies.has_role(actor, *RECORDERS, unit=proof.unit):
        raise NotAllowed("proof.recorders_only", unit=proof.unit.name)
    if not reason.strip():
        raise Invalid("proof.reason_missing")
    version = Version.objects.get(pk=proof.version_id)
    if version.state not in PREPARING:
        raise WrongState("proof.too_late")
    standing = Proof.objects.filter(pk=proof.pk, withdrawn_at__isnull=True)
    columns = {"withdrawn_at": timezone.now(), "withdrawn_by": actor, "withdrawn_reason": reason}
    with transaction.atomic():
        if not standing.update(**columns):
            raise WrongState("proof.already_withdrawn")
        audit.record(proof, "proof.withdraw", actor=actor, reason=reason)
        if version.state == VersionState.SCHEDULED:
            VERSION.advance(version, "unschedule", actor=actor, changes=NO_PLAN)
        if version.state in {VersionState.FORMALITIES, VersionState.READY}:
            VERSION.advance(version, "reopen", actor=actor, changes=NO_PLAN)
            move_on(version, actor=actor)


NO_PLAN = {"planned_on": None, "planned_by": None, "scheduled_by": None, "due_at": None}


def move_on(version: Version, *, actor: Any, at: Any = None) -> None:
    """Take every step that approvals and proofs allow. A version that waits stays where it is."""
    while True:
        owed = requirements(version)
        action = next_action(
            version.state,
            approved=bool(version.approvals),
            consultation=any(r.kind == ProofKind.WORKS_COUNCIL for r in owed),
            consulted=all(r.met for r in owed if r.kind == ProofKind.WORKS_COUNCIL),
            annexed=version.annexed,
            done=all(r.met for r in owed),
        )
        if action is None:
            return
        VERSION.advance(version, action, actor=actor)


def complete(version: Version) -> bool:
    """Say whether everything owed is proved."""
    return all(requirement.met for requirement in requirements(version))


def first_day(version: Version, *, today: date | None = None) -> date:
    """Return the first day on which the version may be in force, computed from its proofs."""
    owed = requirements(version)
    return earliest_day(
        today=today or local_day(version),
        proofs=[r.proof.dated_on for r in owed if r.proof is not None],
        formalities=version.annexed,
        holidays=_closed({r.unit.country for r in owed}),
    )


def local_day(version: Version) -> date:
    """Return today where the version belongs."""
    return timezone.localdate(timezone=ZoneInfo(zone_of(version)))


def zone_of(version: Version) -> str:
    """Return the zone whose midnight counts: that of the layer's unit."""
    unit = version.layer.unit if version.layer else None
    return unit.time_zone if unit else timezone.get_default_timezone_name()


def _require_date(version: Version, given: Given) -> None:
    today = local_day(version)
    if given.dated_on > today:
        raise Invalid("proof.future", today=written(today))
    submitted = timezone.localdate(version.frozen_at, ZoneInfo(zone_of(version)))
    if given.dated_on < submitted:
        raise Invalid("proof.before_text", submitted=written(submitted))
    opinion = version.proofs.filter(
        unit=given.unit, kind=ProofKind.WORKS_COUNCIL, withdrawn_at__isnull=True
    ).first()
    if opinion is None or given.kind == ProofKind.WORKS_COUNCIL:
        return
    if given.dated_on < opinion.dated_on:
        raise Invalid("proof.before_opinion", opinion=written(opinion.dated_on))


def _closed(countries: set[str]) -> Any:
    """Return the holidays of several countries together; none where they are not known."""
    known = [holidays.country_holidays(c) for c in sorted(countries) if c in _SUPPORTED]
    return sum(known[1:], known[0]) if known else frozenset()


_SUPPORTED = holidays.list_supported_countries()
