"""What the console of editions shows: each text, and where one edition stands."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from charter import policies
from charter.models import Approval, Layer, Role, Unit, Version
from charter.services import effective, formalities, review, versions
from charter.services.schedule import ENFORCERS
from charter.services.units import country_name
from charter.states import PREPARING, VersionState
from charter.texts.calendar import midnight_exists
from charter.texts.compare import Comparison, compare
from config.kernel.language import reading_language


@dataclass(frozen=True)
class Overview:
    """One text: what binds now, and what is coming."""

    layer: Layer
    in_force: Version | None
    under_way: Version | None


@dataclass(frozen=True)
class Step:
    """One step of the way, for the line at the head of the page."""

    state: str
    label: Any
    passed: bool
    current: bool


@dataclass(frozen=True)
class EditionState:
    """Where an edition stands, and what this person may do with it."""

    steps: tuple[Step, ...]
    quorum: tuple[tuple[str, Approval | None], ...]
    may_approve: bool
    may_enforce: bool
    may_record: bool
    first_day: date | None
    midnight_skipped: bool
    due_local: datetime | None
    zone: str
    changes: Comparison | None
    contradictions: tuple[str, ...]
    audience: tuple[str, ...]
    asks_evidence: bool
    own_plan: bool
    own_suspension: bool
    under_way: bool


def overview() -> list[Overview]:
    """Return every text with its edition in force and the one under way. Three queries."""
    rows = Version.objects.filter(state__in=[VersionState.IN_FORCE, *PREPARING])
    found: dict[tuple[int | None, bool], Version] = {
        (row.layer_id, row.state == VersionState.IN_FORCE): row
        for row in rows.defer("content", "html_fr", "html_en")
    }
    layers = Layer.objects.select_related("unit")
    return [
        Overview(layer, found.get((layer.pk, True)), found.get((layer.pk, False)))
        for layer in layers
    ]


def state_of(version: Version, user: Any) -> EditionState:
    """Return where an edition stands, for this person."""
    unit = version.layer.unit if version.layer else None
    zone = formalities.zone_of(version)
    waits = version.state in PREPARING and version.state != VersionState.REVIEW
    first = formalities.first_day(version) if waits and formalities.complete(version) else None
    owed = formalities.requirements(version)
    return EditionState(
        steps=_steps(version),
        quorum=_quorum(version),
        may_approve=version.state == VersionState.REVIEW and review.refusal(version, user) is None,
        may_enforce=policies.has_role(user, *ENFORCERS, unit=unit),
        may_record=waits and _may_record(user, owed),
        first_day=first,
        midnight_skipped=bool(version.planned_on and not midnight_exists(version.planned_on, zone)),
        due_local=version.due_at.astimezone(ZoneInfo(zone)) if version.due_at else None,
        zone=zone,
        changes=_changes(version),
        contradictions=_contradictions(version),
        audience=audience_names(version),
        asks_evidence=policies.has_role(user, Role.HR, Role.LEGAL, Role.AUDITOR),
        own_plan=version.planned_by_id == user.pk,
        own_suspension=version.suspension_asked_by_id == user.pk,
        under_way=version.state in PREPARING,
    )


def _may_record(user: Any, owed: list[formalities.Requirement]) -> bool:
    """Say whether one of the proofs still owed is this person's to give. Two queries at most."""
    units = policies.units_for(user, *formalities.RECORDERS)
    return any(r.unit.pk in units for r in owed if r.proof is None)


def _steps(version: Version) -> tuple[Step, ...]:
    """The steps this edition takes: it may need neither consultation nor formalities."""
    kinds = {r.kind for r in formalities.requirements(version)}
    wanted = [
        state
        for state in (*PREPARING, VersionState.IN_FORCE)
        if (state != VersionState.CONSULTATION or "works_council" in kinds)
        and (state != VersionState.FORMALITIES or version.annexed)
    ]
    if version.state not in wanted:
        return tuple(Step(s.value, s.label, False, False) for s in wanted)
    here = wanted.index(VersionState(version.state))
    return tuple(
        Step(state.value, state.label, n < here, n == here) for n, state in enumerate(wanted)
    )


def _quorum(version: Version) -> tuple[tuple[str, Approval | None], ...]:
    given = {row.role: row for row in version.approval_rows.all()}
    return tuple((str(Role(role).label), given.get(role)) for role in review.quorum(version))


def audience_names(version: Version) -> tuple[str, ...]:
    """Return for whom a version is, in words: units, countries, channels and roles."""
    scope = version.scope
    units = Unit.objects.filter(code__in=scope.get("units", [])).order_by("path")
    roles = [str(Role(role).label) for role in scope.get("roles", [])]
    channels = [channel.capitalize() for channel in scope.get("channels", [])]
    countries = map(country_name, scope.get("countries", []))
    return (*(unit.name for unit in units), *countries, *channels, *roles)


def _contradictions(version: Version) -> tuple[str, ...]:
    if version.state not in PREPARING:
        return ()
    language = reading_language()
    return tuple(c.message[language] for c in effective.contradictions_of(version))


def _changes(version: Version) -> Comparison | None:
    """Compare with the edition it would follow, in French, which binds."""
    key = version.layer.key if version.layer else versions.GROUP
    before = versions.frozen_content(key)
    if before is None or version.state not in PREPARING:
        return None
    return compare(before["fr"], version.content["fr"])
