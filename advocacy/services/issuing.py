"""Making branded accounts: at a server of the company's own, or by guided steps.

An issue may be killed at any place and is taken up again: the server knows the account it made by
its mark, so there is never a second one. What a person has to look at goes back to "approved" with
its reason; what passes is tried again.
"""

import logging
from contextlib import suppress
from datetime import timedelta
from typing import Any

from asgiref.sync import async_to_sync
from django.db import IntegrityError, transaction
from django.db.models import F, Q
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from advocacy.models import Account, BrandedAccount, BrandStep, Grant
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.ports import Presents
from advocacy.networks.profiles import Profile, Wanted
from advocacy.networks.types import Link
from advocacy.policies import check_may_act_on_branded
from advocacy.services import accounts, branded, grants, issuers, kit, receipts, steps
from advocacy.services import branded_notices as notices
from advocacy.services.accounts import Consent
from advocacy.services.owing import CLOSE, KEEPER, WAITS, apart
from advocacy.services.refusals import reason
from advocacy.services.tools import open_tools
from advocacy.services.vault import SealBroken
from advocacy.states import ACCOUNT, BRANDED, AccountState, BrandedState
from config.kernel import audit
from config.kernel.errors import DomainError, NotAllowed, WrongState

log = logging.getLogger(__name__)
LEASE = timedelta(minutes=5)
NAMES = 5
"""Names tried in one go, where the server has given those before to others."""
PASSING = {ErrorKind.TRANSIENT, ErrorKind.AMBIGUOUS, ErrorKind.RATE_LIMITED}
IN_HANDS = (BrandedState.ISSUING, BrandedState.ISSUED, BrandedState.HANDED_OVER)
"""The states in which an account that is linked by hand becomes the company's."""
WITH_PEOPLE = ("holder", "unit", "custodian", "account", "photo")


def issue(*, actor: Any, row: BrandedAccount) -> None:
    """Make an approved account whose terms its holder has read. WrongState before that."""
    check_may_act_on_branded("issue", row, actor)
    if row.acknowledged_at is None:
        raise WrongState("branded.terms_first")
    start(row, actor=actor)


def sweep() -> int:
    """Make what is approved and read, and take up what was interrupted; return how many."""
    now = timezone.now()
    rows = BrandedAccount.objects.select_related(*WITH_PEOPLE).filter(not_before__lte=now)
    ready = rows.filter(state=BrandedState.APPROVED, acknowledged_at__isnull=False, problem="")
    free = Q(lease_until__isnull=True) | Q(lease_until__lt=now)
    begun = rows.filter(free, state=BrandedState.ISSUING).exclude(host="")
    for row in ready:
        apart(_begin, row)
    again = [row for row in begun if _take(row)]
    for row in again:
        apart(run, row)
    return len(again)


def _begin(row: BrandedAccount) -> None:
    with suppress(WrongState):  # decided otherwise meanwhile
        start(row, actor=KEEPER)


def start(row: BrandedAccount, *, actor: Any) -> None:
    """Begin, and go on as far as it goes."""
    changes = {"lease_until": timezone.now() + LEASE, "problem": "", "attempts": 0}
    read = Q(acknowledged_at__isnull=False)
    BRANDED.advance(row, "start", actor=actor, where=read, changes=changes)
    if row.host:
        run(row)
    else:
        steps.plan(row, steps.GUIDED[row.network])


def _take(row: BrandedAccount) -> bool:
    same = BrandedAccount.objects.filter(
        pk=row.pk, state=BrandedState.ISSUING, lease_until=row.lease_until
    )
    until = timezone.now() + LEASE
    return same.update(lease_until=until, attempts=F("attempts") + 1) == 1


def run(row: BrandedAccount) -> None:
    """Make the account, keep its session for its holder, dress it, and say that it is there."""
    try:
        attach(row)
        account = _ours(row) or _keep(row, _made(row))
        revision = _dressed(row, account)
    except NetworkError as error:
        _failed(row, error)
    except DomainError as error:
        _stop(row, error.code.rpartition(".")[2])
    else:
        _done(row, account, revision)


def _ours(row: BrandedAccount) -> Account | None:
    """The account that an attempt before this one made and kept, or that its holder linked, if
    its session is still there. A server that waits for their mail may have closed it once."""
    if row.account_id is None:
        return None
    kept = Account.objects.select_related("grant").filter(
        pk=row.account_id, grant__emptied_at__isnull=True, grant__isnull=False
    )
    account = kept.exclude(state=AccountState.UNLINKED).first()
    if account is not None and account.state == AccountState.BROKEN:
        ACCOUNT.advance(account, "relink", actor=KEEPER, changes={"problem": ""})
    return account


def _dressed(row: BrandedAccount, account: Account) -> str:
    """Put the kit on; its revision, or "" where the holder let us in without that right."""
    dressed = kit.kit_of(row)
    try:
        async_to_sync(dress)(account, dressed.profile)
    except NetworkError as error:
        if error.kind is not ErrorKind.SCOPE_MISSING:
            raise
        return ""
    return dressed.revision


def _made(row: BrandedAccount) -> Link:
    """The account at the server, under the first of its names that is free there."""
    for _attempt in range(NAMES):
        try:
            return async_to_sync(_create)(row.network, issuers.wanted(row))
        except NetworkError as error:
            if error.detail != Detail.HANDLE_TAKEN or not _next_name(row):
                raise
    raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.HANDLE_TAKEN)


async def _create(network: str, wanted: Wanted) -> Link:
    try:
        async with issuers.open_issuer(network) as issuer:
            return await issuer.create(wanted)
    except LookupError:
        raise NetworkError(ErrorKind.AUTH_DEAD, detail="no_server") from None


def _next_name(row: BrandedAccount) -> bool:
    """Take the next free handle of the rule; False when there is none."""
    tried = row.handle
    for handle in branded.free_handles(row.holder, row.network):
        if handle == tried or handle in row.tried:
            continue
        try:
            with transaction.atomic():
                BrandedAccount.objects.filter(pk=row.pk).update(
                    handle=handle, tried=[*row.tried, tried]
                )
        except IntegrityError:
            continue
        row.handle, row.tried = handle, [*row.tried, tried]
        return True
    return False


@sensitive_variables("link")
def _keep(row: BrandedAccount, link: Link) -> Account:
    """The holder's account, linked, and tied to this row."""
    consent = Consent(row.terms)
    with transaction.atomic():
        account = accounts.take_in(actor=row.holder, kind=row.network, found=link, consent=consent)
        values = {"account": account, "remote_id": link.remote_id, "handle": link.handle}
        mine = BrandedAccount.objects.filter(pk=row.pk, state=BrandedState.ISSUING)
        if not mine.update(**values):
            raise WrongState("branded.issue")
    row.account, row.remote_id, row.handle = account, link.remote_id, link.handle
    return account


async def dress(account: Account | None, profile: Profile) -> None:
    """Show a profile, as the account itself. NetworkError SCOPE_MISSING where we may not."""

    async def put(adapter: Any) -> None:
        if not isinstance(adapter, Presents):
            raise NetworkError(ErrorKind.SCOPE_MISSING, detail="no_profile")
        await adapter.set_profile(profile)

    if account is None:
        raise NetworkError(ErrorKind.AUTH_DEAD, detail="no_grant")
    async with open_tools() as tools:
        await grants.with_adapter(account, tools, put)


def dress_kept() -> int:
    """Take name and face of the former holder off what a custodian keeps; return how many. What
    does not answer is tried again later in the day."""
    rows = BrandedAccount.objects.select_related(*WITH_PEOPLE).filter(
        state=BrandedState.HANDED_OVER,
        kit_revision="",
        owed="",
        not_before__lte=timezone.now(),
        account__state=AccountState.LINKED,
    )
    done = 0
    for row in rows.exclude(host=""):
        dressed = kit.kit_of(row)
        try:
            async_to_sync(dress)(row.account, dressed.profile)
        except (NetworkError, SealBroken) as error:
            log.info("branded account %s is not dressed: %s", row.pk, error)
            later = timezone.now() + WAITS[-1]
            BrandedAccount.objects.filter(pk=row.pk, owed="").update(not_before=later)
            continue
        done += BrandedAccount.objects.filter(pk=row.pk).update(kit_revision=dressed.revision)
    return done


def _done(row: BrandedAccount, account: Account | None, revision: str) -> None:
    changes = {
        "issued_at": timezone.now(),
        "account": account,
        "kit_revision": revision,
        "lease_until": None,
        "problem": "",
        "due_at": None,
    }
    try:
        BRANDED.advance(row, "issue", actor=KEEPER, changes=changes)
    except WrongState:  # another worker was faster
        return
    notices.issued(row)


def _failed(row: BrandedAccount, error: NetworkError) -> None:
    """Try again what passes or waits for the holder; hand the rest to a person."""
    log.info("branded account %s: %s", row.pk, error)
    waits = error.detail in {Detail.MAIL_UNCONFIRMED, Detail.SIGN_IN_THERE}
    if error.kind in (ErrorKind.AUTH_DEAD, ErrorKind.AUTH_EXPIRED) and row.account_id:
        # The session we kept is over: the next attempt opens another one.
        Grant.objects.filter(account_id=row.account_id).delete()
        waits = True
    if error.kind not in PASSING and not waits:
        _stop(row, reason(error))
        return
    wait = WAITS[3] if waits else WAITS[min(row.attempts, len(WAITS) - 1)]
    BrandedAccount.objects.filter(pk=row.pk, state=BrandedState.ISSUING).update(
        problem=reason(error)[:30], lease_until=None, not_before=timezone.now() + wait
    )
    row.refresh_from_db(fields=["problem", "lease_until", "not_before"])


def _stop(row: BrandedAccount, problem: str) -> None:
    changes = {"problem": problem[:30], "lease_until": None}
    try:
        BRANDED.advance(row, "stop", actor=KEEPER, changes=changes, data={"problem": problem[:30]})
    except WrongState:
        _close_again(row)
    else:
        notices.stuck(row)


def _close_again(row: BrandedAccount) -> None:
    """It was ended meanwhile: what was made at the server just now is to be closed, too."""
    ended = BrandedAccount.objects.filter(
        pk=row.pk, state__in=(BrandedState.TAKEN_BACK, BrandedState.WITHDRAWN)
    )
    ended.exclude(host="").update(owed=CLOSE, attempts=0, not_before=timezone.now())


def tick(*, actor: Any, step: BrandStep) -> None:
    """Note that a step is done, by the side it belongs to. With the last one the account is in
    use, and tied to what its holder linked."""
    row = step.branded
    if step.side == steps.HOLDER:
        if actor.pk != row.keeper.pk:
            raise NotAllowed("branded.not_yours")
    else:
        check_may_act_on_branded("step", row, actor)
    last = steps.tick(step, actor=actor)
    attach(row)
    if last and row.state == BrandedState.ISSUING:
        _done(row, row.account, "")


def attach(row: BrandedAccount) -> None:
    """Tie the account that its keeper linked under this handle, if there is one: from then on it
    counts as the company's."""
    if row.state not in IN_HANDS:
        return
    handles = (row.handle, f"@{row.handle}")
    linked = Account.objects.filter(
        owner=row.keeper, network=row.network, state=AccountState.LINKED, handle__in=handles
    )
    found = linked.filter(Q(branded=None) | Q(branded=row)).first()
    if found is None or found.pk == row.account_id:
        return
    with transaction.atomic():
        same = BrandedAccount.objects.filter(pk=row.pk, state=row.state)
        if not same.update(account=found, remote_id=found.remote_id):
            return
        if not found.is_company:
            Account.objects.filter(pk=found.pk).update(is_company=True)
            receipts.stop_changed(found, actor=KEEPER)
        audit.record(row, "branded.attach", actor=KEEPER, account=found.pk)
    row.account, row.remote_id = found, found.remote_id
