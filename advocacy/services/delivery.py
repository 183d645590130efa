"""Delivery: the only caller of `publish`. Rows are the truth; workers may die at any moment.

An attempt is: claim (state "sending", lease, commit), call the network with the stored key,
record the answer. A worker killed in between leaves a row whose lease runs out; such a row is
looked up at the network before anything else happens to it, never sent again blindly.
"""

import asyncio
import logging
from datetime import datetime
from time import monotonic
from typing import Any

from asgiref.sync import async_to_sync, sync_to_async
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from advocacy.models import Delivery
from advocacy.networks.errors import ErrorKind
from advocacy.policies import require_own
from advocacy.services import claims, meter, outcomes
from advocacy.services.attempts import Result, attempt, find
from advocacy.services.claims import WORKER, Claim, Place
from advocacy.services.outcomes import Outcome
from advocacy.services.recording import record
from advocacy.services.tools import open_tools
from advocacy.states import DELIVERY, AccountState, DeliveryState
from config.kernel.errors import WrongState

log = logging.getLogger(__name__)

WINDOW = 100
# Rows are claimed and answers recorded in groups of this size: each group is one transaction.
GROUP = 50
# A run claims no longer than this: workers have time limits, and the next run goes on.
RUN_SECONDS = 60
FLUSH_SECONDS = 0.025


def sweep() -> int:
    """Find out what became of uncertain deliveries, then send all that is due.

    Returns how many attempts were made. Needs no broker; any number may run at once.
    """
    reconcile()
    return async_to_sync(send_all)(group=GROUP)


async def send_all(*, group: int) -> int:
    """Keep up to `WINDOW` attempts in flight until nothing that is due is left to claim.

    The database works in a thread of its own, so that calls go on while rows are claimed.
    """
    flight: set[asyncio.Task[Result]] = set()
    place: Place | None = None
    more, sent, end = True, 0, monotonic() + RUN_SECONDS
    async with open_tools() as tools:
        while more or flight:
            if more and len(flight) + group <= WINDOW:
                batch = await sync_to_async(claims.claim_due)(after=place, limit=group)
                place, more = batch.place, batch.place is not None and monotonic() < end
                flight |= {asyncio.create_task(attempt(claim, tools)) for claim in batch.claims}
                if more and len(flight) + group <= WINDOW:
                    continue
            flight, done = await _landed(flight)
            for start in range(0, len(done), group):
                await sync_to_async(record)(done[start : start + group])
            sent += len(done)
    return sent


async def _landed(
    flight: set[asyncio.Task[Result]],
) -> tuple[set[asyncio.Task[Result]], list[Result]]:
    """Those still in flight, and the results of the others: answers are written in groups."""
    if not flight:
        return flight, []
    await asyncio.wait(flight, return_when=asyncio.FIRST_COMPLETED)
    if len(flight) > 1:
        await asyncio.sleep(FLUSH_SECONDS)
    done = {task for task in flight if task.done()}
    return flight - done, [task.result() for task in done]


def reconcile() -> int:
    """Look for uncertain deliveries at their networks; return how many became certain."""
    now = timezone.now()
    for delivery in claims.lapsed(now):
        _lose(delivery, now)
    return _look(claims.claim_unknown(claims.uncertain(now, WINDOW)))


def _lose(delivery: Delivery, now: datetime) -> None:
    """A worker is gone with this one: nobody knows whether its call arrived."""
    changes = {"lease_until": None, "problem": str(ErrorKind.AMBIGUOUS), "not_before": now}
    lease = Q(lease_until=delivery.lease_until)
    try:
        with transaction.atomic():
            DELIVERY.advance(delivery, "lose", actor=WORKER, where=lease, changes=changes)
            meter.charge_if(delivery.account.network, *meter.operations_of(delivery.post))
    except WrongState:
        log.info("delivery %s: its worker was alive after all", delivery.pk)


def _look(found: list[Claim]) -> int:
    results = async_to_sync(_look_all)(found) if found else []
    certain = [(claim, outcome) for claim, outcome in results if outcome is not None]
    record(certain)
    for claim, outcome in results:
        if outcome is None:
            _look_later(claim)
    return len(certain)


async def _look_all(found: list[Claim]) -> list[tuple[Claim, Outcome | None]]:
    async with open_tools() as tools:
        answers = await asyncio.gather(*(find(claim, tools) for claim in found))
    return list(zip(found, answers, strict=True))


def _look_later(claim: Claim) -> None:
    """Less and less often; after the last time only a person makes us look again."""
    delivery = claim.delivery
    attempts = delivery.attempts + 1
    pause = outcomes.pause_after(attempts)
    if attempts > outcomes.LOOKS:
        pause = outcomes.LONGEST_PAUSE * 12
    mine = Delivery.objects.filter(pk=delivery.pk, lease_until=claim.lease)
    with transaction.atomic():
        meter.charge_attempt(delivery, "look", "")
        mine.update(attempts=attempts, not_before=timezone.now() + pause, lease_until=None)


def look_again(*, actor: Any, delivery: Delivery) -> bool:
    """Look for an uncertain delivery now, because its author asks. True when it became certain."""
    require_own(actor, delivery.post.author_id)
    if delivery.state != DeliveryState.UNKNOWN:
        raise WrongState("delivery.not_unknown")
    return bool(_look(claims.claim_unknown([delivery.pk])))


def try_again(*, actor: Any, delivery: Delivery) -> None:
    """Send what definitely failed once more, because its author asks; all checks hold again."""
    require_own(actor, delivery.post.author_id)
    if delivery.account.state != AccountState.LINKED:
        raise WrongState("delivery.account_broken", handle=delivery.account.handle)
    changes = {"problem": "", "attempts": 0, "not_before": timezone.now()}
    DELIVERY.advance(
        delivery, "again", actor=actor, where=Q(digest=delivery.post.digest), changes=changes
    )
