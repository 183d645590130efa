"""Readings of the first two days: six for each post, an hour after it was sent up to two days.

A reading speaks for its hour only if it is taken near it; one that was missed stays unknown. Null
is unknown, too; it is never zero.
"""

import asyncio
import logging
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from asgiref.sync import async_to_sync
from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone

from advocacy.models import Delivery, EarlyReading
from advocacy.models.early import HOURS
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.ports import Measures, Tools
from advocacy.networks.types import PostReading as Counts
from advocacy.networks.x.prices import Operation
from advocacy.services import grants, meter
from advocacy.services.tools import open_tools
from advocacy.services.vault import SealBroken
from advocacy.states import STANDING, AccountState

log = logging.getLogger(__name__)

AT_ONCE = 10
# What a sweep reads at most: the next one comes a quarter of an hour later.
MOST = 2000
TOO_FAST = (ErrorKind.RATE_LIMITED, ErrorKind.QUOTA_EXHAUSTED)
Due = tuple[Delivery, int]


def late(hours: int) -> timedelta:
    """How long after its hour a reading may be taken: a quarter of it, half an hour at least."""
    return max(timedelta(minutes=30), timedelta(hours=hours) / 4)


def read_early() -> int:
    """Take the early readings that are due; return how many. Safe to repeat."""
    rows = _affordable(list(_due(timezone.now()))[:MOST])
    found = async_to_sync(_gather)(rows) if rows else []
    made = [_row(delivery, hours, counts) for (delivery, hours), counts in found]
    with transaction.atomic():
        EarlyReading.objects.bulk_create(made, ignore_conflicts=True)
        meter.charge(Operation.READ_POST for row in made if row.source == meter.KIND)
    return len(made)


def _due(now: datetime) -> Iterator[Due]:
    for hours in HOURS:
        after = timedelta(hours=hours)
        done = EarlyReading.objects.filter(delivery=OuterRef("pk"), hours=hours)
        rows = Delivery.objects.filter(
            ~Exists(done),
            state__in=STANDING,
            sent_at__gt=now - after - late(hours),
            sent_at__lte=now - after,
            gone_at__isnull=True,
            folded_at__isnull=True,
            account__state=AccountState.LINKED,
        )
        for row in rows.select_related("account__grant").order_by("sent_at", "pk"):
            yield row, hours


def _affordable(rows: list[Due]) -> list[Due]:
    """Those that may be read: on X, as many as the share of the budget for reading still pays."""
    networks = (delivery.account.network for delivery, _hours in rows)
    return meter.readable(rows, Operation.READ_POST, networks)


async def _gather(rows: list[Due]) -> list[tuple[Due, Counts]]:
    """What could be read, a few at once; a network that says too fast is left until next time."""
    gate, tired = asyncio.Semaphore(AT_ONCE), set[str]()
    async with open_tools() as tools:

        async def one(due: Due) -> tuple[Due, Counts] | None:
            async with gate:
                if due[0].account.network in tired:
                    return None
                counts = await _tried(due[0], tools, tired)
            return (due, counts) if counts is not None else None

        return [each for each in await asyncio.gather(*map(one, rows)) if each is not None]


async def _tried(delivery: Delivery, tools: Tools, tired: set[str]) -> Counts | None:
    try:
        adapter = await grants.open_adapter(delivery.account, tools)
        if isinstance(adapter, Measures):
            return await adapter.measure_post(delivery.remote_id)
    except NetworkError as error:
        log.info("no early reading of %s: %s", delivery.pk, error)
        if error.kind in TOO_FAST:
            tired.add(delivery.account.network)
    except SealBroken as error:
        log.error("no early reading of %s: %s", delivery.pk, error.code)  # noqa: TRY400 - secrets
    except Exception as error:  # noqa: BLE001 - the others go on
        log.error("no early reading of %s: %s", delivery.pk, type(error).__name__)  # noqa: TRY400
    return None


def _row(delivery: Delivery, hours: int, counts: Counts) -> EarlyReading:
    shared = [each for each in (counts.reposts, counts.quotes) if each is not None]
    figures: dict[str, Any] = {
        "impressions": counts.views,
        "reactions": counts.likes,
        "shares": sum(shared) if shared else None,
        "replies": counts.replies,
        "clicks": counts.clicks,
    }
    return EarlyReading(delivery=delivery, hours=hours, source=delivery.account.network, **figures)
