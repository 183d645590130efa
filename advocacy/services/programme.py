"""Setting what the programme's phases are to reach, and saying which one it is in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db import IntegrityError, transaction

from advocacy import policies
from advocacy.models import PhaseEntry, PhasePlan
from config.kernel import audit
from config.kernel.errors import NotAllowed, Stale


@dataclass(frozen=True)
class Plan:
    """Between which days, and the targets by key of a figure; `seen` is the version it replaces."""

    starts_on: date | None = None
    ends_on: date | None = None
    targets: Mapping[str, float] = field(default_factory=dict)
    seen: int = 0


def current(phase: str) -> PhasePlan | None:
    """Return the plan of a phase that counts; None before anybody set one."""
    return versions(phase).first()


def versions(phase: str) -> Any:
    """Return all plans of a phase, the newest first."""
    rows = PhasePlan.objects.filter(phase=phase).select_related("set_by")
    return rows.order_by("-number")


def plan(phase: str, wanted: Plan, *, actor: Any) -> PhasePlan:
    """Store a new version; raises Stale where somebody set one meanwhile, NotAllowed for others."""
    _check(actor)
    try:
        with transaction.atomic():
            row = PhasePlan.objects.create(
                phase=phase,
                number=wanted.seen + 1,
                starts_on=wanted.starts_on,
                ends_on=wanted.ends_on,
                targets=dict(wanted.targets),
                set_by=actor,
            )
            facts = {"phase": phase, "number": row.number, "targets": row.targets}
            audit.record(row, "programme.plan", actor=actor, **facts, **_days(row))
    except IntegrityError as error:
        raise Stale("programme.changed") from error
    return row


def put_back(row: PhasePlan, *, seen: int, actor: Any) -> PhasePlan:
    """Make an older version count again, as a new one."""
    wanted = Plan(row.starts_on, row.ends_on, row.targets, seen)
    return plan(row.phase, wanted, actor=actor)


def enter(phase: str, *, actor: Any) -> PhaseEntry:
    """Say that the programme is in this phase from now on."""
    _check(actor)
    with transaction.atomic():
        row = PhaseEntry.objects.create(phase=phase, set_by=actor)
        audit.record(row, "programme.enter", actor=actor, phase=phase)
    return row


def _check(actor: Any) -> None:
    if not policies.may_plan_programme(actor):
        raise NotAllowed("programme.leads_only")


def _days(row: PhasePlan) -> dict[str, str]:
    days = {"from": row.starts_on, "until": row.ends_on}
    return {name: day.isoformat() for name, day in days.items() if day is not None}
