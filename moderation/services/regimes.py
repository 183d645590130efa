"""Regimes of units: what holds where, and how it changes: one proposes, another confirms."""

from collections.abc import Iterable
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from charter import public as charter
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed, WrongState
from moderation import policies
from moderation.models import RegimeChange
from moderation.states import REGIME, RegimeState
from moderation.trust import PRESETS, STANDARD, Regime, strictest

MOST_NOTE = 1000


def regime_of(unit: Any | None) -> Regime:
    """Return what holds for a unit: the strictest of its own regime and those above. One query."""
    return regimes_of([unit])[unit.pk] if unit is not None else STANDARD


def regimes_of(units: Iterable[Any]) -> dict[int, Regime]:
    """Return what holds for each of these units, by its id. One query."""
    units = list(units)
    above = {path for unit in units for path in charter.paths_above(unit.path)}
    own = _own(RegimeChange.objects.filter(unit__path__in=above))
    return {
        unit.pk: strictest({own[path] for path in charter.paths_above(unit.path) if own.get(path)})
        for unit in units
    }


def own_key(unit: Any) -> str:
    """Return a unit's own preset, "" where it has none. One query."""
    return _own(RegimeChange.objects.filter(unit=unit)).get(unit.path, "")


def _own(changes: QuerySet[RegimeChange]) -> dict[str, str]:
    """What was confirmed last wins."""
    confirmed = changes.filter(state=RegimeState.CONFIRMED).order_by("answered_at", "pk")
    return dict(confirmed.values_list("unit__path", "key"))


def propose(unit: Any, key: str, *, reason: str, actor: Any) -> RegimeChange:
    """Propose a unit's regime, or none ("" takes its own away). Takes effect once confirmed.

    Raises NotAllowed for anybody but the unit's lawyers; Invalid for a reason that is missing, a
    regime the unit already has, or a proposal that waits.
    """
    policies.check_may_propose_regime(actor, unit)
    if not reason.strip():
        raise Invalid("regime.reason")
    if key and key not in PRESETS:
        raise Invalid("regime.unknown")
    if own_key(unit) == key:
        raise Invalid("regime.same")
    try:
        with transaction.atomic():
            change = RegimeChange.objects.create(
                unit=unit, key=key, reason=reason.strip(),
                proposed_by=actor, proposed_name=str(actor),
            )  # fmt: skip
            audit.record(change, "regime.propose", actor=actor, unit=unit.code, regime=key)
    except IntegrityError as error:
        raise Invalid("regime.waiting") from error
    return change


def confirm(change: RegimeChange, *, actor: Any, note: str = "") -> None:
    """Agree: from now on the unit has this regime."""
    _answer(change, "confirm", actor=actor, note=note)


def decline(change: RegimeChange, *, actor: Any, note: str = "") -> None:
    """Say no: nothing changes."""
    _answer(change, "decline", actor=actor, note=note)


def _answer(change: RegimeChange, action: str, *, actor: Any, note: str) -> None:
    policies.check_may_confirm_regime(actor, change.unit)
    if len(note) > MOST_NOTE:
        raise Invalid("regime.note_long", most=MOST_NOTE)
    if change.proposed_by_id == actor.pk:
        raise NotAllowed("regime.by_two")
    now = timezone.now()
    changes = {"answered_by": actor, "answered_name": str(actor), "answered_at": now, "note": note}
    facts = {"unit": change.unit.code, "regime": change.key}
    where = ~Q(proposed_by=actor)
    try:
        REGIME.advance(change, action, actor=actor, where=where, changes=changes, data=facts)
    except WrongState as error:
        raise WrongState("regime.answered") from error


def waiting(user: Any) -> QuerySet[RegimeChange]:
    """Return the proposals this person may see."""
    return visible(user).filter(state=RegimeState.PROPOSED)


def visible(user: Any) -> QuerySet[RegimeChange]:
    """Return the changes of the units in which this person reads regimes, newest first."""
    units = policies.units_of_regimes(user)
    return RegimeChange.objects.filter(unit__in=units).select_related("unit")
