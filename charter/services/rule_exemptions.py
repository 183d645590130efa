"""Exemptions from a rule: asked for, granted by another person, over at their instant.

Legal or a lead asks, another of them grants, and any of them may end it (governance 5). Until it
is granted, from its instant on and once it is revoked, the rule is for everybody again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from django.db import transaction
from django.db.models import Prefetch, Q, QuerySet
from django.utils import timezone

from charter import policies
from charter.models import Role, Rule, RuleExemption, Unit
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed, WrongState

WRITERS = (Role.LEGAL, Role.LEAD)
EMPLOYEE = "employee"
LONGEST = timedelta(days=366)


class Standing(StrEnum):
    """Where an exemption stands; it follows from its instants."""

    ASKED = "asked"
    GRANTED = "granted"
    OVER = "over"
    REVOKED = "revoked"
    DECLINED = "declined"


@dataclass(frozen=True)
class Wish:
    """What is asked for: people with one of the roles in one of the units (codes), until when."""

    roles: Sequence[str]
    units: Sequence[str]
    expires_at: datetime
    reason: str


def in_effect(prefix: str = "", now: datetime | None = None) -> Q:
    """Return the condition on exemptions that spare somebody now."""
    return Q(
        **{
            f"{prefix}granted_at__isnull": False,
            f"{prefix}revoked_at__isnull": True,
            f"{prefix}expires_at__gt": now or timezone.now(),
        }
    )


def prefetched() -> "Prefetch[Any]":
    """Return what spares `of_rule` a query for each rule."""
    rows = RuleExemption.objects.filter(in_effect()).order_by("pk")
    return Prefetch("rule__exemptions", queryset=rows, to_attr="in_effect")


def of_rule(rule: Rule) -> list[RuleExemption]:
    """Return the exemptions in effect of a rule; none of one that is not stored."""
    if rule._state.adding:
        return []
    found: list[RuleExemption] | None = getattr(rule, "in_effect", None)
    return list(rule.exemptions.filter(in_effect()).order_by("pk")) if found is None else found


def everything_of(rule: Rule) -> QuerySet[RuleExemption]:
    """Return all there ever were of a rule, the newest first, with the people."""
    return rule.exemptions.select_related("asked_by", "granted_by", "revoked_by")


def standing(row: RuleExemption, now: datetime | None = None) -> Standing:
    """Return where an exemption stands at an instant."""
    if row.revoked_at is not None:
        return Standing.REVOKED if row.granted_at is not None else Standing.DECLINED
    if row.expires_at <= (now or timezone.now()):
        return Standing.OVER
    return Standing.GRANTED if row.granted_at is not None else Standing.ASKED


def ask(rule: Rule, wish: Wish, *, actor: Any) -> RuleExemption:
    """Ask that a rule spares some people until an instant.

    Raises Invalid without a reason, without a role or a unit (that would stop the rule), for a
    role or a unit there is not, and for an instant that has passed or is more than a year away.
    """
    _require_writer(actor)
    now = timezone.now()
    if not wish.reason.strip():
        raise Invalid("rule_exemption.reason_missing")
    if not wish.roles and not wish.units:
        raise Invalid("rule_exemption.everybody")
    if not now < wish.expires_at <= now + LONGEST:
        raise Invalid("rule_exemption.bad_instant")
    _require_known(wish)
    with transaction.atomic():
        row = RuleExemption.objects.create(
            rule=rule, roles=sorted(wish.roles), units=sorted(wish.units),
            expires_at=wish.expires_at, reason=wish.reason.strip(), asked_by=actor,
        )  # fmt: skip
        audit.record(row, "rule_exemption.ask", actor=actor, **_facts(row))
    return row


def grant(exemption: RuleExemption, *, actor: Any) -> None:
    """Grant what another person asked for; from now on the rule spares these people."""
    _require_writer(actor)
    if RuleExemption.objects.filter(pk=exemption.pk, asked_by=actor).exists():
        raise NotAllowed("rule_exemption.own")
    now = timezone.now()
    waiting = RuleExemption.objects.filter(
        pk=exemption.pk, granted_at__isnull=True, revoked_at__isnull=True, expires_at__gt=now
    ).exclude(asked_by=actor)
    with transaction.atomic():
        if not waiting.update(granted_by=actor, granted_at=now):
            raise WrongState("rule_exemption.not_waiting")
        exemption.refresh_from_db()
        audit.record(exemption, "rule_exemption.grant", actor=actor, **_facts(exemption))


def revoke(exemption: RuleExemption, *, actor: Any) -> None:
    """End an exemption, or decline one that was asked for; the rule is for everybody at once."""
    _require_writer(actor)
    standing_rows = RuleExemption.objects.filter(pk=exemption.pk, revoked_at__isnull=True)
    with transaction.atomic():
        if not standing_rows.update(revoked_at=timezone.now(), revoked_by=actor):
            raise WrongState("rule_exemption.ended_already")
        exemption.refresh_from_db()
        audit.record(exemption, "rule_exemption.revoke", actor=actor, **_facts(exemption))


def _facts(row: RuleExemption) -> dict[str, Any]:
    return {
        "rule": row.rule.code,
        "roles": row.roles,
        "units": row.units,
        "until": row.expires_at.isoformat(),
    }


def _require_known(wish: Wish) -> None:
    roles = {EMPLOYEE, *Role.values}
    units = set(Unit.objects.filter(code__in=wish.units).values_list("code", flat=True))
    unknown = [*sorted(set(wish.roles) - roles), *sorted(set(wish.units) - units)]
    if unknown:
        raise Invalid("rule_exemption.unknown", names=", ".join(unknown))


def _require_writer(actor: Any) -> None:
    if not policies.has_role(actor, *WRITERS):
        raise NotAllowed("rule.writers_only")
