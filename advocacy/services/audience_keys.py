"""Keys of audiences: one a year, one more when somebody rotates, each to be destroyed for good.

A key is 32 random bytes, sealed by the vault while it hashes and erased when the next takes over.
Hashes of two keys cannot be compared, so neither can the audiences. Destroying a key erases its
audiences, too; figures that were printed stay where they are.
"""

import os
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Count, Max, QuerySet
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from advocacy import policies
from advocacy.models import Audience, AudienceColumns, AudienceKey
from advocacy.services import rollups, vault
from config.kernel import audit
from config.kernel.audit import SystemActor
from config.kernel.errors import Invalid, NotAllowed, WrongState

KEEPER = SystemActor("audience keys")
KEY_BYTES = 32
# A reading that was under way when its key retired has written its audiences by then.
SETTLED = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Key:
    """What hashes: the number that audiences carry, the year, and 32 bytes."""

    serial: int
    year: int
    material: bytes = field(repr=False)


@sensitive_variables()
def current(day: date) -> Key:
    """The key for the followers of a day; a year's first day makes one. Safe to run at once."""
    row = _current().first()
    if row is None or row.year < day.year:
        row = _begin_once(day.year)
    return opened(row)


@sensitive_variables()
def opened(row: AudienceKey) -> Key:
    """What a current row hashes with; SealBroken when it cannot be opened."""
    found = vault.unseal_for(vault.purpose_of(row), vault.sealed_of(row))
    return Key(row.serial, row.year, bytes.fromhex(found["key"]))


def _current() -> QuerySet[AudienceKey]:
    return AudienceKey.objects.filter(retired_at__isnull=True)


def _begin_once(year: int) -> AudienceKey:
    """Begin the key of a year, unless another process just did: then it is that one."""
    try:
        with transaction.atomic():
            row = _current().select_for_update().first()
            if row is None or row.year < year:
                row = _begin(row, year, actor=KEEPER)
    except IntegrityError:
        row = _current().get()
    return row


@sensitive_variables()
def _begin(before: AudienceKey | None, year: int, *, actor: Any) -> AudienceKey:
    if before is not None:
        _retire(before, actor=actor)
    last = AudienceKey.objects.aggregate(last=Max("serial"))["last"]
    row = fresh((last or 0) + 1, year)
    row.save(force_insert=True)
    audit.record(row, "audience_key.begin", actor=actor, year=year)
    return row


@sensitive_variables()
def fresh(serial: int, year: int) -> AudienceKey:
    """A row, not stored yet, with 32 bytes nobody has seen."""
    row = AudienceKey(serial=serial, year=year)
    sealed = vault.seal_for(vault.purpose_of(row), {"key": os.urandom(KEY_BYTES).hex()})
    row.sealed, row.key_version = sealed.data, sealed.key_version
    return row


def _retire(row: AudienceKey, *, actor: Any) -> None:
    row.sealed, row.key_version, row.retired_at = None, None, timezone.now()
    row.save(update_fields=["sealed", "key_version", "retired_at"])
    audit.record(row, "audience_key.retire", actor=actor, year=row.year)


def rotate(*, actor: Any) -> AudienceKey:
    """Begin a new key now. The figure of different people starts anew with the next reading."""
    policies.check_may_keep_keys(actor)
    with transaction.atomic():
        before = _current().select_for_update().first()
        return _begin(before, timezone.localdate().year, actor=actor)


def ask(serial: int, *, actor: Any, reason: str) -> AudienceKey:
    """Ask that a key is destroyed, and say why; somebody else agrees.

    Raises NotAllowed for whoever keeps no keys, Invalid without a reason, WrongState when it is
    destroyed or asked for already.
    """
    policies.check_may_keep_keys(actor)
    if not reason.strip():
        raise Invalid("audience_key.reason_missing")
    with transaction.atomic():
        row = _standing(serial)
        if row.asked_by_id is not None:
            raise WrongState("audience_key.asked_already")
        row.asked_by, row.asked_at, row.reason = actor, timezone.now(), reason.strip()
        row.save(update_fields=["asked_by", "asked_at", "reason"])
        audit.record(row, "audience_key.ask", actor=actor, reason=row.reason)
    return row


def drop(serial: int, *, actor: Any) -> None:
    """Leave a key where it is, after all."""
    policies.check_may_agree_on_keys(actor)
    with transaction.atomic():
        row = _asked(serial)
        row.asked_by, row.asked_at, row.reason = None, None, ""
        row.save(update_fields=["asked_by", "asked_at", "reason"])
        audit.record(row, "audience_key.drop", actor=actor)


def destroy(serial: int, *, actor: Any) -> int:
    """Agree, as the second person: erase the key and its audiences; return how many went.

    Raises NotAllowed for whoever asked, WrongState when nobody did.
    """
    policies.check_may_agree_on_keys(actor)
    with transaction.atomic():
        row = _asked(serial)
        if row.asked_by_id == actor.pk:
            raise NotAllowed("audience_key.another_agrees")
        return _destroy(row, actor=actor)


def _destroy(row: AudienceKey, *, actor: Any) -> int:
    if row.is_current:
        _retire(row, actor=actor)
    erased, _ = Audience.objects.filter(key=row).delete()
    rollups.take_back_key(row.pk)
    row.destroyed_at = timezone.now()
    row.save(update_fields=["destroyed_at"])
    facts = {"reason": row.reason, "audiences": erased}
    audit.record(row, "audience_key.destroy", actor=actor, **facts)
    return erased


def _standing(serial: int) -> AudienceKey:
    row = AudienceKey.objects.select_for_update().filter(pk=serial).first()
    if row is None or row.destroyed_at is not None:
        raise WrongState("audience_key.gone")
    return row


def _asked(serial: int) -> AudienceKey:
    row = _standing(serial)
    if row.asked_by_id is None:
        raise WrongState("audience_key.not_asked")
    return row


def sweep() -> int:
    """Destroy the keys whose last audience was past its time; return how many.

    A reading that ended after its key was destroyed is undone here, and so is what a release
    from before keys had rows wrote while it was replaced.
    """
    Audience.objects.filter(key__destroyed_at__isnull=False).delete()
    AudienceColumns.objects.filter(key__destroyed_at__isnull=False).delete()
    Audience.objects.filter(key__isnull=True).delete()
    over = AudienceKey.objects.filter(
        retired_at__lt=timezone.now() - SETTLED, destroyed_at__isnull=True, audiences=None
    )
    serials = list(over.values_list("pk", flat=True))
    for serial in serials:
        _end(serial)
    return len(serials)


def _end(serial: int) -> None:
    with transaction.atomic():
        row = AudienceKey.objects.select_for_update().get(pk=serial)
        if row.destroyed_at is None:
            _destroy(row, actor=KEEPER)


@dataclass(frozen=True, slots=True)
class Line:
    """A key as it is listed, and how many audiences carry it. What it is made of stays out."""

    row: AudienceKey
    audiences: int


def listing() -> list[Line]:
    """All keys, newest first. One query."""
    rows = AudienceKey.objects.select_related("asked_by").defer("sealed")
    counted = rows.annotate(hashed=Count("audiences")).order_by("-serial")
    return [Line(row, row.hashed) for row in counted]
