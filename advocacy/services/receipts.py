"""Giving accounts back: at once here, and at the network as soon as it answers.

What we may no longer use is taken from the account in one transaction, with all that waited for
it. Whoever asked has a receipt from then on. What is needed to end the session at the network
stays sealed on that receipt until the network agrees, or a week has passed.
"""

import asyncio
import json
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from asgiref.sync import async_to_sync, sync_to_async
from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.db import transaction
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from advocacy.models import Account, Delivery, Grant, Receipt
from advocacy.networks import catalogue
from advocacy.networks.errors import NetworkError
from advocacy.networks.ports import Revokes, Tools
from advocacy.networks.types import Credentials, Revocation
from advocacy.services import notices, retention, rollups, vault
from advocacy.services.tools import open_tools
from advocacy.states import ACCOUNT, DELIVERY, RECEIPT, ReceiptState
from charter import public as charter
from config.kernel import audit
from config.kernel.audit import SystemActor
from config.kernel.errors import WrongState

log = logging.getLogger(__name__)
SALT = "advocacy.receipt"
REVOKER = SystemActor("revoking")
CHANGED = "account_changed"
# What we held cannot be opened any more: nobody will ever confirm.
LOST = Revocation(ended=False, final=True)
# One slow network must not make the others wait.
AT_ONCE = 40
LEASE = timedelta(minutes=2)
WAITS = tuple(
    timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 240, 720, *(1440 for _day in range(6)))
)
"""Between attempts; after the last, nothing is kept."""


@sensitive_variables()
def give_back(account: Account, *, actor: Any, reason: str) -> Receipt:
    """Act for an account no more. Posts for it stop; what we held is sealed on the receipt.

    WrongState when somebody else was faster.
    """
    with transaction.atomic():
        ACCOUNT.advance(account, "unlink", actor=actor, changes={"problem": ""})
        grant = Grant.objects.filter(account=account).first()
        receipt = Receipt(account=account, person=account.owner, reason=reason)
        if grant is None:  # nobody can end from here what may still be open there
            receipt.state = ReceiptState.UNCONFIRMED
        elif grant.emptied_at is not None:  # it died, as its network said
            receipt.state = ReceiptState.NOTHING
        else:
            receipt.sealed, receipt.key_version = bytes(grant.sealed), grant.key_version
        if grant is not None:
            grant.delete()
        receipt.stopped = stop(Delivery.objects.filter(account=account), actor, "unlinked")
        receipt.save()
        _sign(receipt)
        rollups.forget_audiences(account)
        if not _others_of(account).exists():
            charter.withdraw(account.owner, account.network, actor=actor)
        retention.settle(account)
        audit.record(receipt, "receipt.open", actor=actor, account=account.pk, reason=reason)
    return receipt


def stop(deliveries: Any, actor: Any, problem: str) -> int:
    """Cancel those that have not left; return how many. What a worker starts just now leaves."""
    changes = {"problem": problem}
    return len(DELIVERY.advance_all(deliveries, "cancel", actor=actor, changes=changes))


def stop_changed(account: Account, *, actor: Any) -> None:
    """Cancel what waits for an account that is not the one reviewers saw any more (its handle, or
    whose it is): it could never leave. Authors are told."""
    rows = Delivery.objects.filter(account=account)
    changes = {"problem": CHANGED}
    stopped = DELIVERY.advance_all(rows, "cancel", actor=actor, changes=changes)
    for row in Delivery.objects.filter(pk__in=stopped).select_related("account", "post__author"):
        notices.not_sent(row)


def revoke(receipts: Sequence[Receipt]) -> None:
    """Ask the networks of these to end our sessions, all at once; note what they said."""
    if receipts:
        async_to_sync(_revoke)(receipts)


def revoke_due() -> int:
    """Ask again where it is time; return how many were asked."""
    mine = [receipt for receipt in _due() if _take(receipt)]
    revoke(mine)
    return len(mine)


def ended_there(receipt: Receipt) -> None:
    """Note that the network itself said that it is over: nobody has to be asked."""
    _note(receipt, Revocation(ended=True))


def revocation_of(receipt: Receipt) -> Revocation:
    """What a receipt says of the network, as networks say it."""
    ended = receipt.state in {ReceiptState.ENDED, ReceiptState.NOTHING}
    return Revocation(ended, tuple(receipt.left_to_do), receipt.lasts_until)


def _facts(receipt: Receipt) -> str:
    """Everything a receipt says, as it is signed."""
    facts = {
        "account": [receipt.account.network, receipt.account.host, receipt.account.remote_id],
        "person": receipt.person_id,
        "reason": receipt.reason,
        "state": receipt.state,
        "given_back_at": _written(receipt.given_back_at),
        "stopped": receipt.stopped,
        "ended_at": _written(receipt.ended_at),
        "left_to_do": receipt.left_to_do,
        "lasts_until": _written(receipt.lasts_until),
    }
    return json.dumps(facts, sort_keys=True)


def is_genuine(receipt: Receipt) -> bool:
    """Whether a receipt says what it said when it was signed, by this key or an earlier one."""
    try:
        Signer(salt=SALT).unsign(f"{_facts(receipt)}:{receipt.signature}")
    except BadSignature:
        return False
    return True


def _sign(receipt: Receipt) -> None:
    # As stored: databases keep microseconds, and so does what is signed.
    receipt.signature = Signer(salt=SALT).signature(_facts(receipt))
    Receipt.objects.filter(pk=receipt.pk).update(signature=receipt.signature)


def _written(moment: datetime | None) -> str:
    return moment.isoformat(timespec="microseconds") if moment else ""


def _others_of(account: Account) -> Any:
    """What else its owner holds on the same network."""
    same = Account.objects.held().filter(owner_id=account.owner_id, network=account.network)
    return same.exclude(pk=account.pk)


def _due() -> list[Receipt]:
    pending = Receipt.objects.pending().filter(not_before__lte=timezone.now())
    return list(pending.select_related("account", "person").order_by("not_before"))


def _take(receipt: Receipt) -> bool:
    """Have it for a while: another worker finds it too."""
    same = Receipt.objects.pending().filter(pk=receipt.pk, not_before=receipt.not_before)
    return same.update(not_before=timezone.now() + LEASE) == 1


async def _revoke(receipts: Sequence[Receipt]) -> None:
    turns = asyncio.Semaphore(AT_ONCE)
    async with open_tools() as tools:

        async def one(receipt: Receipt) -> None:
            async with turns:
                said = await _said(receipt, tools)
            await sync_to_async(_note)(receipt, said)

        await asyncio.gather(*(one(receipt) for receipt in receipts))


async def _said(receipt: Receipt, tools: Tools) -> Revocation | None:
    """What the network said; an adapter that fails as none should must not end the batch."""
    try:
        return await _asked(receipt, tools)
    except Exception as error:  # noqa: BLE001 - the others of the batch go on
        log.error("receipt %s: %s", receipt.pk, type(error).__name__)  # noqa: TRY400 - no frames
        return Revocation(ended=False)


@sensitive_variables()
async def _asked(receipt: Receipt, tools: Tools) -> Revocation | None:
    """What the network said; None when there is nothing that could be ended."""
    account = receipt.account
    try:
        plain = vault.unseal(vault.sealed_of(receipt), account=account)
    except vault.SealBroken:
        return LOST
    adapter = catalogue.open_adapter(account.network, Credentials.from_dict(plain), tools)
    if not isinstance(adapter, Revokes):
        return None
    try:
        return await asyncio.wait_for(adapter.revoke(), settings.REVOKE_SECONDS)
    except (NetworkError, TimeoutError):
        return Revocation(ended=False)


def _note(receipt: Receipt, said: Revocation | None) -> None:
    try:
        if said is None:
            _close(receipt, "let_go")
        elif said.ended:
            left = {"left_to_do": list(said.left_to_do), "lasts_until": said.lasts_until}
            _close(receipt, "end", ended_at=timezone.now(), **left)
        elif said.final:
            _give_up(receipt, said)
        else:
            _put_off(receipt, said)
    except WrongState:  # noted by another worker meanwhile
        log.info("receipt %s was closed meanwhile", receipt.pk)


def _close(receipt: Receipt, action: str, **changes: Any) -> None:
    """Say how it ended, and destroy what was kept for it."""
    gone = {"sealed": None, "key_version": None, "attempts": receipt.attempts + 1}
    with transaction.atomic():
        RECEIPT.advance(receipt, action, actor=REVOKER, changes={**gone, **changes})
        _sign(receipt)


def _give_up(receipt: Receipt, said: Revocation) -> None:
    left = {"left_to_do": list(said.left_to_do), "lasts_until": said.lasts_until}
    _close(receipt, "give_up", **left)
    notices.not_revoked(receipt)


def _put_off(receipt: Receipt, said: Revocation) -> None:
    left = {"left_to_do": list(said.left_to_do)}
    if receipt.attempts >= len(WAITS):
        _give_up(receipt, said)
        return
    until = timezone.now() + WAITS[receipt.attempts]
    facts = {"attempts": receipt.attempts + 1, "not_before": until, **left}
    if Receipt.objects.pending().filter(pk=receipt.pk).update(**facts):
        receipt.refresh_from_db()
        _sign(receipt)
        if receipt.attempts == 1:
            notices.not_revoked(receipt)
