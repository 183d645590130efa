"""Freezes: one person stops the sending, two people start it again."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed, WrongState
from moderation import policies
from moderation.models import Hold
from moderation.states import HOLD, HoldState

STOPPING = (HoldState.ACTIVE, HoldState.RELEASE_ASKED)
PATH_STEP = 4  # characters per level of a unit's path


def freeze(
    *, actor: Any, reason: str, review_at: datetime, unit: Any | None = None, network: str = ""
) -> Hold:
    """Stop the sending in a scope: everything, a unit and all below it, a network, or both.

    Takes effect for every sending that starts after the commit. `review_at` is when somebody
    must look again; it lifts nothing by itself.
    """
    policies.check_may_freeze(actor, unit)
    if not reason.strip():
        raise Invalid("moderation.freeze_reason")
    if review_at <= timezone.now():
        raise Invalid("moderation.freeze_review")
    with transaction.atomic():
        hold = Hold.objects.create(
            unit=unit, network=network, reason=reason.strip(), set_by=actor, review_at=review_at
        )
        audit.record(hold, "hold.freeze", actor=actor, unit=unit and unit.code, network=network)
    return hold


def ask_release(hold: Hold, *, actor: Any) -> None:
    """Ask for the end of a freeze; nothing is sent until somebody else agrees."""
    policies.check_may_release(actor)
    HOLD.advance(hold, "ask_release", actor=actor, changes={"asked_by": actor})


def keep(hold: Hold, *, actor: Any) -> None:
    """Answer that the freeze must stay."""
    policies.check_may_release(actor)
    HOLD.advance(hold, "keep", actor=actor, changes={"asked_by": None})


def release(hold: Hold, *, actor: Any) -> None:
    """End a freeze whose end somebody else asked for."""
    policies.check_may_release(actor)
    if hold.asked_by_id == actor.pk:
        raise NotAllowed("moderation.release_by_two")
    changes = {"released_by": actor, "released_at": timezone.now()}
    try:
        HOLD.advance(hold, "release", actor=actor, where=~Q(asked_by=actor), changes=changes)
    except WrongState as error:
        raise WrongState("moderation.release_not_asked") from error


def holds_now() -> QuerySet[Hold]:
    """Return the freezes in effect, newest first."""
    return Hold.objects.filter(state__in=STOPPING).select_related("unit", "set_by", "asked_by")


def holds_for(*, unit: Any, network: str) -> QuerySet[Hold]:
    """Return the freezes that stop a sending for this unit on this network, asked at T-0."""
    return _over(unit, {network})


def names(unit: Any, networks: set[str]) -> tuple[str, ...]:
    """Return what the freezes stop that stop sendings of this unit on one of these networks.

    "all", "unit:banque", "network:bluesky" or both with a space between; never why.
    """
    if unit is None:
        return ()
    return tuple(sorted({scope_name(hold) for hold in _over(unit, networks)}))


def scope_name(hold: Hold) -> str:
    """Return what a freeze stops, as a name that tells nobody why."""
    unit = f"unit:{hold.unit.code}" if hold.unit else ""
    network = f"network:{hold.network}" if hold.network else ""
    return f"{unit} {network}".strip() or "all"


def stops_any(unit: Any, networks: set[str]) -> bool:
    """Say whether a freeze stops sendings for this unit on one of these networks."""
    return _over(unit, networks).exists()


def _over(unit: Any, networks: set[str]) -> QuerySet[Hold]:
    above = [unit.path[:end] for end in range(PATH_STEP, len(unit.path) + 1, PATH_STEP)]
    scope = Q(unit__isnull=True) | Q(unit__path__in=above)
    return holds_now().filter(scope, network__in={"", *networks})


def holds_ended(limit: int = 20) -> QuerySet[Hold]:
    """Return the freezes lifted last."""
    ended = Hold.objects.filter(state=HoldState.RELEASED).order_by("-released_at")
    return ended.select_related("unit", "set_by", "asked_by", "released_by")[:limit]
