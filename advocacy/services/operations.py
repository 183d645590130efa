"""How sending is doing, for those who run the installation: numbers and states, no content."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count, Min, QuerySet
from django.utils import timezone

from advocacy.headline import problem
from advocacy.models import Account, Delivery, Grant, Receipt
from advocacy.models.account import network_name
from advocacy.services import expiry
from advocacy.services.vault import newest_version
from advocacy.states import AccountState, DeliveryState
from moderation import public as moderation

TROUBLED = (DeliveryState.UNKNOWN, DeliveryState.FAILED)
SHOWN = 50


@dataclass(frozen=True)
class Trouble:
    """A delivery somebody may have to look at; whose it is, and what it says, stays out."""

    delivery: Delivery
    reason: str


@dataclass(frozen=True)
class Overview:
    """Everything the page shows. `waiting` is how long the oldest cleared delivery has waited."""

    states: list[tuple[str, str, int]]
    broken: list[tuple[str, int]]
    ending: list[tuple[str, int]]
    revoking: int
    oldest: datetime | None
    holds: int
    keys: list[tuple[int, int, bool]]
    troubles: list[Trouble]


def overview() -> Overview:
    """A fixed number of queries, whatever the size of the tables."""
    return Overview(
        states=_states(),
        broken=[(network_name(network), count) for network, count in _broken()],
        ending=[(network_name(kind), count) for kind, count in expiry.ending_by_network()],
        revoking=Receipt.objects.pending().count(),
        oldest=_oldest(),
        holds=moderation.holds_now().count(),
        keys=_keys(),
        troubles=_troubles(),
    )


def _states() -> list[tuple[str, str, int]]:
    rows = Delivery.objects.values_list("account__network", "state").annotate(Count("pk"))
    labels = dict(DeliveryState.choices)
    found = sorted(
        (network, str(labels[state]), count) for network, state, count in rows.order_by()
    )
    return [(network_name(network), state, count) for network, state, count in found]


def _broken() -> list[tuple[str, int]]:
    return _counted(Account.objects.filter(state=AccountState.BROKEN), "network")


def _counted(rows: QuerySet[Any], column: str) -> list[tuple[str, int]]:
    return list(rows.values_list(column).annotate(Count("pk")).order_by(column))


def _oldest() -> datetime | None:
    """Since when the oldest delivery that might leave has been waiting."""
    due = Delivery.objects.filter(
        state=DeliveryState.DUE, not_before__lte=timezone.now(), post__case__state="approved"
    )
    found: datetime | None = due.aggregate(oldest=Min("not_before"))["oldest"]
    return found


def _keys() -> list[tuple[int, int, bool]]:
    """(version, grants sealed under it, whether it is the newest): old ones are to be rotated."""
    newest = newest_version()
    counts = _counted(Grant.objects.all(), "key_version")
    return [(int(version), count, int(version) == newest) for version, count in counts]


def _troubles() -> list[Trouble]:
    rows = Delivery.objects.filter(state__in=TROUBLED).exclude(
        problem__in=["withdrawn", "reopened", "not_chosen", "unlinked", "account_changed"]
    )
    rows = rows.select_related("account").order_by("-updated_at")[:SHOWN]
    return [Trouble(row, problem(row.problem)) for row in rows]
