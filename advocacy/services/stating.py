"""What a lead states beside the figures of engagement: each version stays, the newest counts."""

from decimal import Decimal
from typing import Any, TypedDict

from django.db import transaction

from advocacy.models import EngagementInputs
from advocacy.policies import may_state_engagement
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed


class Stated(TypedDict):
    """The figures; None for those that are not stated. Money is in `currency` (ISO 4217)."""

    minutes: int
    visit_value: Decimal | None
    click_value: Decimal | None
    monthly_cost: Decimal | None
    currency: str


def state(*, actor: Any, stated: Stated) -> EngagementInputs:
    """Keep a new version, with its record.

    Raises NotAllowed for whoever is no lead, Invalid "engagement.one_value" when a visit and a
    click have one: who clicks may be who visits, and would be counted twice.
    """
    if not may_state_engagement(actor):
        raise NotAllowed("engagement.not_lead")
    if stated["visit_value"] is not None and stated["click_value"] is not None:
        raise Invalid("engagement.one_value")
    with transaction.atomic():
        row = EngagementInputs.objects.create(made_by=actor, **stated)
        facts = {name: value if value is None else str(value) for name, value in stated.items()}
        audit.record(row, "engagement.state", actor=actor, **facts)
    return row


def versions(most: int = 10) -> list[EngagementInputs]:
    """The last versions, newest first."""
    return list(EngagementInputs.objects.select_related("made_by")[:most])
