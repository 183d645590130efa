"""Permissions for an annex to ask less than a clause above it: asked, granted by another, ended.

Legal or a lead asks, another of them grants, and either may end it (governance 5). Until it is
granted, after its last day and once it is revoked, the stricter clause binds.
"""

from datetime import date
from enum import StrEnum
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from charter import policies
from charter.models import Clause, Exemption, Layer, Role
from charter.states import VersionState
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed, WrongState

WRITERS = (Role.LEGAL, Role.LEAD)


class Standing(StrEnum):
    """Where an exemption stands; it follows from its dates."""

    ASKED = "asked"
    GRANTED = "granted"
    OVER = "over"
    REVOKED = "revoked"
    DECLINED = "declined"


def exemptions() -> QuerySet[Exemption]:
    """Return all there ever were, the newest first, with the layers they are for."""
    return Exemption.objects.select_related("layer__unit")


def may_write(user: Any, layer: Layer | None = None) -> bool:
    """Say whether a person may ask, grant and revoke; for one text, if it is given."""
    unit = layer.unit if layer is not None else None
    return policies.has_role(user, *WRITERS, unit=unit)


def standing(row: Exemption, today: date | None = None) -> Standing:
    """Return where an exemption stands on a day."""
    if row.revoked_at is not None:
        return Standing.REVOKED if row.granted_at is not None else Standing.DECLINED
    if row.expires_on < (today or _today()):
        return Standing.OVER
    return Standing.GRANTED if row.granted_at is not None else Standing.ASKED


def ask(*, layer: Layer, clause_id: str, reason: str, expires_on: date, actor: Any) -> Exemption:
    """Ask for permission that this text loosens a clause of another one, until a day.

    Raises Invalid without a reason, with a day that has passed, for a clause that no other text in
    force holds, or while the same permission is asked for or stands.
    """
    _require_writer(actor, layer)
    if not reason.strip():
        raise Invalid("exemption.reason_missing")
    if expires_on <= _today():
        raise Invalid("exemption.past_day")
    held = Clause.objects.filter(clause_id=clause_id, version__state=VersionState.IN_FORCE)
    if not held.exclude(version__layer=layer).exists():
        raise Invalid("exemption.unknown_clause", clause=clause_id)
    if _live(layer, clause_id).exists():
        raise Invalid("exemption.there_is_one", clause=clause_id)
    with transaction.atomic():
        row = Exemption.objects.create(
            layer=layer, clause_id=clause_id, reason=reason.strip(), expires_on=expires_on,
            asked_by=actor, asked_name=str(actor),
        )  # fmt: skip
        audit.record(
            row, "exemption.ask", actor=actor, layer=layer.key, clause=clause_id,
            until=expires_on.isoformat(),
        )  # fmt: skip
    return row


def grant(exemption: Exemption, *, actor: Any) -> None:
    """Grant what another person asked for; from now on the loosening acts."""
    _require_writer(actor, exemption.layer)
    if exemption.asked_by_id == actor.pk:
        raise NotAllowed("exemption.own")
    waiting = Exemption.objects.filter(
        pk=exemption.pk, granted_at__isnull=True, revoked_at__isnull=True, expires_on__gte=_today()
    )
    now = timezone.now()
    with transaction.atomic():
        if not waiting.update(granted_by=actor, granted_name=str(actor), granted_at=now):
            raise WrongState("exemption.not_waiting")
        exemption.refresh_from_db()
        audit.record(exemption, "exemption.grant", actor=actor, clause=exemption.clause_id)


def revoke(exemption: Exemption, *, actor: Any) -> None:
    """End an exemption, or decline one that was asked for; the stricter clause binds at once."""
    _require_writer(actor, exemption.layer)
    standing_rows = Exemption.objects.filter(pk=exemption.pk, revoked_at__isnull=True)
    with transaction.atomic():
        if not standing_rows.update(revoked_at=timezone.now(), revoked_by=actor):
            raise WrongState("exemption.ended_already")
        exemption.refresh_from_db()
        audit.record(exemption, "exemption.revoke", actor=actor, clause=exemption.clause_id)


def _live(layer: Layer, clause_id: str) -> QuerySet[Exemption]:
    return Exemption.objects.filter(
        layer=layer, clause_id=clause_id, revoked_at__isnull=True, expires_on__gte=_today()
    )


def _require_writer(actor: Any, layer: Layer) -> None:
    if not may_write(actor, layer):
        raise NotAllowed("exemption.writers_only")


def _today() -> date:
    return timezone.localdate(timezone=timezone.get_default_timezone())
