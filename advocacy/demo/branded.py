"""Branded accounts of the demo company: two in use, one asked for."""

from datetime import datetime, timedelta
from typing import Any

from django.utils.translation import override

from advocacy.models import BrandedAccount
from advocacy.policies import communications_for
from advocacy.services import issuers
from advocacy.services.naming import candidates
from advocacy.services.terms import fingerprint, terms_text
from advocacy.states import BrandedState
from config.demo.world import World

NETWORK = "bluesky"
IN_USE = (("camille", 120), ("emma", 60))
"""By key of their holder: asked for so many days ago."""
ASKED = ("karim", 2)
STAGES = (("branded.approve", 1), ("branded.acknowledge", 2), ("branded.start", 2))


def make(world: World) -> None:
    """Store them, each with its history."""
    for key, days in IN_USE:
        asked_at = world.now - timedelta(days=days)
        row = _asked(world, key, asked_at)
        _in_use(world, row, asked_at)
    key, days = ASKED
    _asked(world, key, world.now - timedelta(days=days))


def _asked(world: World, key: str, at: datetime) -> BrandedAccount:
    holder = world.users[key]
    names = candidates(issuers.named(holder), issuers.rule_of(NETWORK), issuers.reserved())
    row = BrandedAccount.objects.create(
        holder=holder,
        network=NETWORK,
        handle=next(names),
        display_name=str(holder),
        unit=holder.unit,
        requested_at=at,
        updated_at=at,
    )
    world.note(at, row, "branded.request", actor=holder, network=NETWORK, handle=row.handle)
    return row


def _in_use(world: World, row: BrandedAccount, asked_at: datetime) -> None:
    lead: Any = communications_for(row.unit).exclude(pk=row.holder_id).first()
    with override(row.holder.language):
        row.terms = terms_text(row)
    moments = {action: asked_at + timedelta(days=days) for action, days in STAGES}
    row.state, row.decided_by = BrandedState.ISSUED, lead
    row.acknowledged_at = moments["branded.acknowledge"]
    row.issued_at = row.updated_at = asked_at + timedelta(days=9)
    row.save()
    note = world.note
    note(moments["branded.approve"], row, "branded.approve", actor=lead, to="approved")
    read = fingerprint(row.terms)
    note(row.acknowledged_at, row, "branded.acknowledge", actor=row.holder, terms=read)
    note(moments["branded.start"], row, "branded.start", actor=world.actor, to="issuing")
    note(row.issued_at, row, "branded.issue", actor=world.actor, to="issued")
