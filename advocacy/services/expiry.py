"""Authorisations that end by themselves: said before they do, and acted on when they have.

Some networks let us act for sixty days, some for two weeks, whatever we do; then their owner says
yes once more. Nobody should learn of it from a post that did not leave.
"""

from datetime import datetime, timedelta
from typing import Any

from django.db.models import Count
from django.utils import timezone

from advocacy.models import Account, Grant
from advocacy.networks.errors import ErrorKind
from advocacy.services import accounts, notices
from advocacy.states import AccountState
from config.kernel.audit import SystemActor

CALENDAR = SystemActor("calendar")
WARNED = (14, 7, 1)
"""Days before the end on which the owner is told, the first to come first."""
AHEAD = timedelta(days=max(WARNED))
# Whoever said yes a moment ago knows when it ends.
SETTLED = timedelta(days=1)


def sweep() -> int:
    """Tell owners of what ends soon, and mark what has ended; return how many were told.

    Repeatable: each step is told once for each end.
    """
    now = timezone.now()
    _mark_ended(now)
    return sum(_warn(grant, now) for grant in _ending(now).select_related("account__owner"))


def ends_soon(grant: Grant | None) -> datetime | None:
    """When an authorisation ends, if that is near enough to be said."""
    now = timezone.now()
    if grant is None or grant.expires_at is None or now - grant.granted_at < SETTLED:
        return None
    return grant.expires_at if now < grant.expires_at <= now + AHEAD else None


def ending_by_network() -> list[tuple[str, int]]:
    """How many end within two weeks, by network; whose they are stays out."""
    rows = _ending(timezone.now()).values_list("account__network").annotate(Count("pk"))
    return list(rows.order_by("account__network"))


def _ending(now: datetime) -> Any:
    linked = Grant.objects.filter(account__state=AccountState.LINKED)
    return linked.filter(expires_at__gt=now, expires_at__lte=now + AHEAD)


def _mark_ended(now: datetime) -> None:
    over = Grant.objects.filter(account__state=AccountState.LINKED, expires_at__lte=now)
    for grant in over.select_related("account__owner"):
        accounts.mark_broken(grant.account, ErrorKind.AUTH_DEAD, actor=CALENDAR)


def _warn(grant: Grant, now: datetime) -> bool:
    ends = ends_soon(grant)
    if ends is None:
        return False
    step = min(days for days in WARNED if ends - now <= timedelta(days=days))
    return notices.ends_soon(grant.account, ends, step=step)


def account_ends(account: Account) -> datetime | None:
    """`ends_soon` for an account that was read with its grant; what ended already does not."""
    linked = account.state == AccountState.LINKED
    return ends_soon(getattr(account, "grant", None)) if linked else None
