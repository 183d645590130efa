"""Branded accounts: asked for, decided, taken note of, and handed on when their holder leaves.

Making them is in `issuing`, what becomes of them afterwards in `keeping`. Nobody is asked to have
one, and not having one has no consequence (P-02).
"""

from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from advocacy.models import Account, BrandedAccount, Media
from advocacy.policies import (
    check_may_act_on_branded,
    communications_for,
    require_own,
    require_ready,
)
from advocacy.services import branded_notices as notices
from advocacy.services import handles, issuers, keeping
from advocacy.services.kick import BRANDED as TO_MAKE
from advocacy.services.kick import kick
from advocacy.services.naming import candidates
from advocacy.services.terms import fingerprint, terms_text
from advocacy.states import BRANDED, LIVING, MADE, WITH_HOLDER, BrandedState
from charter.public import holders
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed, Stale, WrongState

TRIED = 50


def request(*, actor: Any, network: str, photo: Media | None = None) -> BrandedAccount:
    """Ask for an account on a network, under the first name that is free.

    Raises NotAllowed, or WrongState "branded.asked_already" for a second one on that network.
    """
    require_ready(actor)
    if actor.unit is None:
        raise NotAllowed("moderation.no_unit")
    if network not in {each.kind for each in issuers.offered()}:
        raise NotAllowed("network.disabled")
    for handle in free_handles(actor, network):
        branded = _asked(actor, network, handle, photo)
        if branded is not None:
            notices.requested(branded)
            return branded
    raise Invalid("branded.no_name")


def _asked(actor: Any, network: str, handle: str, photo: Media | None) -> BrandedAccount | None:
    """The request, or None when somebody took the handle meanwhile."""
    company = issuers.company_of(network)
    try:
        with transaction.atomic():
            branded = BrandedAccount.objects.create(
                holder=actor,
                network=network,
                host=company.host if company else "",
                handle=handle,
                display_name=str(actor),
                unit=actor.unit,
                photo=photo,
            )
            audit.record(branded, "branded.request", actor=actor, network=network, handle=handle)
    except IntegrityError:
        mine = BrandedAccount.objects.filter(holder=actor, network=network, state__in=WITH_HOLDER)
        if mine.exists():
            raise WrongState("branded.asked_already") from None
        return None
    return branded


def free_handles(person: Any, network: str) -> Iterator[str]:
    """Handles for a person by the rule, best first: those that are free here, and that the
    charter lets pass."""
    rule = issuers.rule_of(network)
    names = candidates(issuers.named(person), rule, issuers.reserved())
    for name in islice(names, TRIED):
        handle = issuers.handle_of(network, name)
        if not issuers.is_taken(network, handle) and _passes(person, network, handle):
            yield handle


def _passes(person: Any, network: str, handle: str) -> bool:
    account = Account(network=network, remote_id="", handle=handle, is_company=True)
    return all(said.severity < handles.HOLD for said in handles.remarks(account, actor=person))


def withdraw(*, actor: Any, branded: BrandedAccount) -> None:
    """Ask for it no more. No reason is asked for, and none is kept."""
    require_own(actor, branded.holder_id)
    keeping.drop(branded, actor=actor)


def approve(*, actor: Any, branded: BrandedAccount) -> None:
    """Say yes; its holder then reads the terms."""
    check_may_act_on_branded("approve", branded, actor)
    changes = {"decided_by": actor, "problem": "", "note": ""}
    BRANDED.advance(branded, "approve", actor=actor, changes=changes)
    notices.approved(branded)


def refuse(*, actor: Any, branded: BrandedAccount, note: str) -> None:
    """Say no, and why: its holder reads it. Invalid "branded.note_missing" without."""
    check_may_act_on_branded("refuse", branded, actor)
    if not note.strip():
        raise Invalid("branded.note_missing")
    changes = {"decided_by": actor, "note": note.strip()}
    BRANDED.advance(branded, "refuse", actor=actor, changes=changes)
    notices.refused(branded)


def acknowledge(*, actor: Any, branded: BrandedAccount, shown: str) -> None:
    """Note that the holder has read the terms, and keep them as they were shown.

    `shown` is the fingerprint of what the page showed: Stale when the words are others by now.
    """
    require_own(actor, branded.holder_id)
    text = terms_text(branded)
    if fingerprint(text) != shown:
        raise Stale("branded.terms_changed")
    waiting = BrandedAccount.objects.filter(
        pk=branded.pk, state=BrandedState.APPROVED, acknowledged_at__isnull=True
    )
    now = timezone.now()
    with transaction.atomic():
        if not waiting.update(terms=text, acknowledged_at=now, updated_at=now):
            raise WrongState("branded.acknowledged")
        audit.record(branded, "branded.acknowledge", actor=actor, terms=shown)
        transaction.on_commit(lambda: kick(TO_MAKE), robust=True)
    branded.refresh_from_db()


def name_custodian(*, actor: Any, branded: BrandedAccount, custodian: Any) -> None:
    """Say whom the account goes to when its holder leaves."""
    check_may_act_on_branded("custodian", branded, actor)
    keeping.check_custodian(branded, custodian)
    still = BrandedAccount.objects.filter(
        pk=branded.pk, state__in=LIVING, handed_over_at__isnull=True
    )
    with transaction.atomic():
        if not still.update(custodian=custodian, updated_at=timezone.now()):
            raise WrongState("branded.custodian")
        audit.record(branded, "branded.custodian", actor=actor, custodian=custodian.pk)
    branded.refresh_from_db()


def hand_to_custodian(person: Any, *, actor: Any) -> list[BrandedAccount]:
    """Hand the branded accounts of somebody who leaves to their custodians, also those they were
    the custodian of; return those moved.

    Who lets the leaver in no more comes first: what the server could not be told just now is
    tried again by the sweep of `owing`. What was only asked for, or being made, ends. Repeatable.
    An account for which nobody of communications is at work stays, suspended, until somebody is.
    """
    kept = kept_by(person)
    for branded in kept.filter(state__in=(BrandedState.REQUESTED, BrandedState.APPROVED)):
        with suppress(WrongState):  # it is being made by now
            keeping.drop(branded, actor=actor)
    for branded in kept.filter(state=BrandedState.ISSUING):
        with suppress(WrongState):  # it is made by now
            keeping.close(branded, actor=actor)
            notices.abandoned(branded)
    return [branded for branded in kept.filter(state__in=MADE) if _moved(branded, actor)]


def _moved(branded: BrandedAccount, actor: Any) -> bool:
    custodian = custodian_for(branded)
    with suppress(WrongState):  # decided otherwise meanwhile
        if custodian is None:
            keeping.hide(branded, actor=actor)
        else:
            keeping.move(branded, custodian, actor=actor)
            return True
    return False


def kept_by(person: Any) -> QuerySet[BrandedAccount]:
    """What somebody has or asked for, and what they keep as a custodian."""
    rows = BrandedAccount.objects.select_related("holder", "unit", "custodian", "account__owner")
    return rows.filter(
        Q(holder=person, handed_over_at__isnull=True)
        | Q(custodian=person, handed_over_at__isnull=False)
    )


def custodian_for(branded: BrandedAccount) -> Any:
    """Whom an account goes to: the one who was named, else the lead nearest to its unit, else
    anybody of communications at work; None when there is nobody."""
    named = branded.custodian
    if named is not None and named.is_active and named.pk != branded.holder_id:
        return named
    near = communications_for(branded.unit).exclude(pk=branded.holder_id).first()
    if near is not None:
        return near
    anybody = holders(None, "lead").exclude(pk=branded.holder_id).first()
    return anybody or holders(None, "moderator").exclude(pk=branded.holder_id).first()
