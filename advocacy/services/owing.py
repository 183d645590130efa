"""What servers of the company have yet to be told about branded accounts, and how they are told.

`owed` is written with the decision. Telling may be killed and is repeated until it is done: every
word means the same however often it is said.
"""

import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import nullcontext
from datetime import timedelta
from typing import Any, TypeVar

from asgiref.sync import async_to_sync
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from advocacy.models import Account, BrandedAccount
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.exchange import gone_is_fine
from advocacy.networks.ports import Issues, Rekeys, Renames
from advocacy.networks.types import Credentials
from advocacy.services import grants, issuers, receipts, steps
from advocacy.services.refusals import reason
from advocacy.states import ACCOUNT
from charter import public as charter
from config.kernel.audit import SystemActor

log = logging.getLogger(__name__)
T = TypeVar("T")
KEEPER = SystemActor("branded-accounts")
SUSPEND, RESTORE, RENAME, KEEP, CLOSE = "suspend", "restore", "rename", "keep", "close"
WAITS = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 240, 720))
LEASE = timedelta(minutes=5)


def sweep() -> int:
    """Tell servers what they are owed; return how many were told."""
    rows = BrandedAccount.objects.exclude(owed="").filter(not_before__lte=timezone.now())
    found = list(rows.select_related("holder", "custodian", "unit", "account__owner"))
    return sum(apart(settle, branded) or False for branded in found)


def apart(act: Callable[[BrandedAccount], T], branded: BrandedAccount) -> T | None:
    """Do something with one row of a sweep: what fails as nothing should does not end it. No frames
    are logged, they may hold secrets."""
    try:
        return act(branded)
    except Exception as error:  # noqa: BLE001 - the others of the sweep go on
        log.error("branded account %s: %s", branded.pk, type(error).__name__)  # noqa: TRY400
        return None


def settle(branded: BrandedAccount) -> bool:
    """Tell the server what it is owed; say whether it is done. What fails is tried again."""
    if not branded.owed or not _take(branded):
        return False
    branded.problem = ""
    try:
        fresh = async_to_sync(_tell)(branded) if branded.host else None
    except NetworkError as error:
        _put_off(branded, error)
        return False
    with transaction.atomic():
        told = {"owed": "", "attempts": 0, "not_before": timezone.now()}
        # What the server refused of it, and kept.
        told |= {"handle": branded.handle, "problem": branded.problem}
        if not _still(branded).update(**told):
            return False  # decided otherwise meanwhile, and owed anew
        _note(branded, fresh)
    branded.refresh_from_db(fields=list(told))
    return True


def _take(branded: BrandedAccount) -> bool:
    """Have it for a while: another worker finds it, too."""
    until = timezone.now() + LEASE
    due = _still(branded).filter(not_before__lte=timezone.now())
    if not due.update(not_before=until):
        return False
    branded.not_before = until
    return True


def _still(branded: BrandedAccount) -> QuerySet[BrandedAccount]:
    """The row as long as this very decision stands: a later one has another moment."""
    return BrandedAccount.objects.filter(
        pk=branded.pk, owed=branded.owed, not_before=branded.not_before
    )


def _put_off(branded: BrandedAccount, error: NetworkError) -> None:
    wait = WAITS[min(branded.attempts, len(WAITS) - 1)]
    _still(branded).update(
        attempts=branded.attempts + 1,
        not_before=timezone.now() + wait,
        problem=reason(error)[:30],
    )
    branded.refresh_from_db(fields=["attempts", "not_before", "problem"])


async def _tell(branded: BrandedAccount) -> Credentials | None:
    """Say it; the credentials of a session where one was opened anew."""
    try:
        async with issuers.open_issuer(branded.network) as issuer:
            return await _ACTS[branded.owed](issuer, branded)
    except LookupError:
        raise NetworkError(ErrorKind.AUTH_DEAD, detail="no_server") from None


async def _close(issuer: Issues, branded: BrandedAccount) -> Credentials | None:
    """Show it to nobody; also what an attempt to make it left there before it was stopped."""
    remote_id = branded.remote_id or await issuer.find(issuers.wanted(branded))
    if remote_id:
        with gone_is_fine() if branded.owed == CLOSE else nullcontext():
            await issuer.suspend(remote_id)
    return None


async def _open(issuer: Issues, branded: BrandedAccount) -> Credentials | None:
    """Show it again; a session that was there before is over by then. A name that was to be
    changed meanwhile comes last: who gets in does not depend on it."""
    await issuer.restore(branded.remote_id)
    fresh = await issuer.rekey(branded.remote_id) if isinstance(issuer, Rekeys) else None
    await _rename_late(issuer, branded)
    return fresh


async def _keep(issuer: Issues, branded: BrandedAccount) -> Credentials | None:
    """Whoever had it gets in no more, and the custodian does, where the server lets us."""
    if isinstance(issuer, Rekeys):
        return await _open(issuer, branded)
    await issuer.lock(branded.remote_id)
    await issuer.restore(branded.remote_id, locked=True)
    return None


async def _rename_late(issuer: Issues, branded: BrandedAccount) -> None:
    """Give it the name it was to have; where the server refuses that, it keeps the one it has."""
    account = branded.account
    told = account.handle.removeprefix("@") if account is not None else branded.handle
    if told == branded.handle:
        return
    try:
        await _rename(issuer, branded)
    except NetworkError as error:
        if error.kind is not ErrorKind.CONTENT_INVALID:
            raise
        branded.handle, branded.problem = told, reason(error)[:30]


async def _rename(issuer: Issues, branded: BrandedAccount) -> Credentials | None:
    if isinstance(issuer, Renames):
        await issuer.rename(branded.remote_id, issuers.name_in(branded.handle))
    return None


_ACTS: Mapping[str, Callable[[Any, BrandedAccount], Awaitable[Credentials | None]]] = {
    SUSPEND: _close,
    RESTORE: _open,
    RENAME: _rename,
    KEEP: _keep,
    CLOSE: _close,
}


@sensitive_variables("fresh")
def _note(branded: BrandedAccount, fresh: Credentials | None) -> None:
    """What follows here from what was told."""
    account = branded.account
    if branded.owed == RENAME and account is not None:
        Account.objects.filter(pk=account.pk).update(handle=branded.handle)
        receipts.stop_changed(account, actor=KEEPER)
    if branded.owed == KEEP and branded.host and fresh is None:
        steps.plan(branded, steps.KEEPING)
    if fresh is not None and account is not None:
        relink(branded, account, fresh)


@sensitive_variables("fresh")
def relink(branded: BrandedAccount, account: Account, fresh: Credentials) -> None:
    """Hold the account for whoever speaks there now, with a session of its own."""
    keeper = branded.keeper
    changes = {
        "owner": keeper,
        "handle": branded.handle,
        "problem": "",
        "linked_at": timezone.now(),
        "ended_at": None,
    }
    ACCOUNT.advance(account, "relink", actor=KEEPER, changes=changes, data={"owner": keeper.pk})
    grants.store(account, fresh, consent=branded.terms, followers=False)
    charter.enrol(keeper, account.network, actor=KEEPER)
