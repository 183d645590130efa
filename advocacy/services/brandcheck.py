"""Brand check: the profile as people see it, beside the kit of the account.

Weekly and on demand. Where the network lets us, one press puts it right; elsewhere its keeper is
told what differs.
"""

import logging
from datetime import timedelta
from typing import Any

from asgiref.sync import async_to_sync
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from advocacy.models import Account, BrandedAccount, BrandLook
from advocacy.networks import catalogue
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.ports import Presents
from advocacy.networks.profiles import Profile
from advocacy.policies import check_may_act_on_branded
from advocacy.services import apart, grants, issuing, kit
from advocacy.services import branded_notices as notices
from advocacy.services.kit import Kit
from advocacy.services.refusals import reason, refusal
from advocacy.services.tools import open_tools
from advocacy.services.vault import SealBroken
from advocacy.states import AccountState, BrandedState
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed

log = logging.getLogger(__name__)
WEEK = timedelta(days=6, hours=12)
IN_USE = (BrandedState.ISSUED, BrandedState.HANDED_OVER)
WITH_PEOPLE = (*issuing.WITH_PEOPLE, "account__grant", "account__owner", "look")
TEXTS = ("display_name", "biography", "link")
PICTURES = ("avatar", "banner")


def can_read(network: str) -> bool:
    """Whether profiles of that network are read, and written, from here."""
    return issubclass(catalogue.adapter_of(network), Presents)


def sweep() -> int:
    """Look at every profile that was not looked at this week; return how many. Repeatable."""
    old = Q(look=None) | Q(look__looked_at__lt=timezone.now() - WEEK)
    rows = BrandedAccount.objects.filter(old, state__in=IN_USE, account__state=AccountState.LINKED)
    known = rows.select_related(*WITH_PEOPLE).prefetch_related("texts")
    found = [row for row in known if can_read(row.network)]
    for row in found:
        look(row)
    return len(found)


def look_for(*, actor: Any, row: BrandedAccount) -> BrandLook:
    """Look now, for its keeper or for those who look after its unit."""
    _check(actor, row, "look")
    return look(row)


def look(row: BrandedAccount) -> BrandLook:
    """Compare the profile with the kit, keep what differs, and tell its keeper what is new."""
    wanted = kit.kit_of(row)
    before = BrandLook.objects.filter(branded=row).first()
    try:
        values = _compared(wanted, async_to_sync(_read)(row.account))
    except NetworkError as error:
        values = {"problem": reason(error)[:30]}
    except SealBroken:
        values = {"problem": "auth_dead"}
    values |= {"looked_at": timezone.now(), "kit_revision": wanted.revision}
    found, _made = BrandLook.objects.update_or_create(branded=row, defaults=values)
    new = found.differences and (before is None or before.differences != found.differences)
    if new and not found.problem:
        notices.differs(row)
    return found


async def _read(account: Account | None) -> Profile:
    if account is None:
        raise NetworkError(ErrorKind.AUTH_DEAD, detail="no_grant")

    async def read(adapter: Any) -> Any:
        if not isinstance(adapter, Presents):
            raise NetworkError(ErrorKind.SCOPE_MISSING, detail="no_profile")
        return await adapter.read_profile()

    async with open_tools() as tools:
        found: Profile = await grants.with_adapter(account, tools, read)
        return found


def _compared(wanted: Kit, found: Profile) -> dict[str, Any]:
    """The columns of a look."""
    profile = wanted.profile
    differences: list[dict[str, Any]] = [
        {"part": part, "wanted": getattr(profile, part), "found": getattr(found, part)}
        for part in TEXTS
        if getattr(profile, part).strip() != getattr(found, part).strip()
    ]
    values: dict[str, Any] = {"problem": ""}
    for part in PICTURES:
        one, two = getattr(profile, part), getattr(found, part)
        far = apart.distance(one, two)
        alike = far < apart.ALIKE
        values[part] = b"" if alike else apart.side_by_side(one, two)
        if not alike:
            differences.append({"part": part, "percent": round(far * 100)})
    return values | {"differences": differences}


def put_right(*, actor: Any, row: BrandedAccount) -> BrandLook:
    """Show the kit again, and look. Invalid with the network's reason when it does not let us."""
    _check(actor, row, "dress")
    if row.account is None or row.state not in IN_USE:
        raise Invalid("branded.no_profile")
    dressed = kit.kit_of(row)
    try:
        async_to_sync(issuing.dress)(row.account, dressed.profile)
    except NetworkError as error:
        if error.kind is ErrorKind.SCOPE_MISSING:
            raise Invalid("branded.no_profile") from error
        raise refusal(error) from error
    with transaction.atomic():
        BrandedAccount.objects.filter(pk=row.pk).update(kit_revision=dressed.revision)
        audit.record(row, "branded.dress", actor=actor, kit=dressed.revision)
    return look(row)


def _check(actor: Any, row: BrandedAccount, action: str) -> None:
    if actor.pk == row.keeper.pk:
        return
    if actor.pk == row.holder_id:
        raise NotAllowed("branded.not_yours")
    check_may_act_on_branded(action, row, actor)
