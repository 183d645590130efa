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
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.ports import Reconciles, Tools
from advocacy.networks.types import Outgoing
from advocacy.policies import require_own
from advocacy.services import accounts, claims, grants, notices, outcomes
from advocacy.services.claims import WORKER, Claim, Place
from advocacy.services.contents import key_of, outgoing, pictures
from advocacy.services.outcomes import Outcome
from advocacy.services.tools import open_tools
from advocacy.services.vault import SealBroken
from advocacy.states import DELIVERY, AccountState, DeliveryState
from config.kernel.errors import WrongState

log = logging.getLogger(__name__)

WINDOW = 100
# A run claims no longer than this: workers have time limits, and the next run goes on.
RUN_SECONDS = 60
# Below the lease: an attempt never outlives it, so two workers never hold one delivery.
ATTEMPT_SECONDS = 120
FLUSH_SECONDS = 0.025
LOOK_SECONDS = 30

Result = tuple[Claim, Outcome]


def sweep() -> int:
    """Find out what became of uncertain deliveries, then send all that is due.

    Returns how many attempts were made. Needs no broker; any number may run at once.
    """
    reconcile()
    return async_to_sync(_send_all)()


async def _send_all() -> int:
    """Keep up to `WINDOW` attempts in flight until nothing that is due is left to claim."""
    flight: set[asyncio.Task[Result]] = set()
    place: Place | None = None
    more, sent, end = True, 0, monotonic() + RUN_SECONDS
    async with open_tools() as tools:
        while more or flight:
            room = WINDOW - len(flight)
            if more and room >= WINDOW // 2:
                batch = await sync_to_async(claims.claim_due)(after=place, limit=room)
                place, more = batch.place, batch.place is not None and monotonic() < end
                flight |= {asyncio.create_task(_attempt(claim, tools)) for claim in batch.claims}
            flight, done = await _landed(flight)
            if done:
                await sync_to_async(_record)(done)
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


async def _attempt(claim: Claim, tools: Tools) -> Result:
    """One call to the network, whatever comes of it."""
    delivery, now = claim.delivery, timezone.now
    try:
        async with asyncio.timeout(ATTEMPT_SECONDS):
            receipt = await _publish(delivery, tools)
    except NetworkError as error:
        return claim, outcomes.of_error(error, attempts=delivery.attempts, now=now())
    except SealBroken as error:
        log.error("delivery %s: %s", delivery.pk, error.code)  # noqa: TRY400 - no frames: secrets
        unread = NetworkError(ErrorKind.TRANSIENT, detail=error.code)
        return claim, outcomes.of_error(unread, attempts=delivery.attempts, now=now())
    except Exception as error:  # noqa: BLE001 - the others of the batch go on
        log.error("delivery %s: %s", delivery.pk, type(error).__name__)  # noqa: TRY400
        lost = NetworkError(ErrorKind.AMBIGUOUS)
        return claim, outcomes.of_error(lost, attempts=delivery.attempts, now=now())
    return claim, outcomes.of_receipt(receipt, now())


async def _publish(delivery: Delivery, tools: Tools) -> Any:
    """Publish; when the session turns out to be over, renew it and try once more."""
    post = await _outgoing(delivery)
    adapter = await grants.open_adapter(delivery.account, tools)
    try:
        return await adapter.publish(post, key_of(delivery))
    except NetworkError as error:
        if error.kind is not ErrorKind.AUTH_EXPIRED:
            raise
    adapter = await grants.open_adapter(delivery.account, tools, renew=True)
    return await adapter.publish(post, key_of(delivery))


async def _outgoing(delivery: Delivery) -> Outgoing:
    if not pictures(delivery.post):
        return outgoing(delivery.post)
    return await asyncio.to_thread(outgoing, delivery.post)


def _record(results: list[Result]) -> None:
    """Store what came of a group of attempts, then tell people what concerns them."""
    stored = []
    with transaction.atomic():
        for claim, outcome in results:
            if _store(claim, outcome):
                stored.append((claim, outcome))
    for claim, outcome in stored:
        _tell(claim.delivery, outcome)


def _store(claim: Claim, outcome: Outcome) -> bool:
    """The move, if the delivery is still ours: the lease is part of the UPDATE."""
    try:
        DELIVERY.advance(
            claim.delivery,
            outcome.action,
            actor=WORKER,
            where=Q(lease_until=claim.lease),
            changes=outcome.changes,
            data={"problem": outcome.changes.get("problem", "")},
        )
    except WrongState:
        log.warning("delivery %s: its lease was taken over", claim.delivery.pk)
        return False
    return True


def _tell(delivery: Delivery, outcome: Outcome) -> None:
    if outcome.account_problem:
        # Its mail says that a post did not go out: one mail is enough.
        accounts.mark_broken(delivery.account, outcome.account_problem, actor=WORKER)
    elif outcome.action == "fail":
        transaction.on_commit(lambda: notices.not_sent(delivery), robust=True)


def reconcile() -> int:
    """Look for uncertain deliveries at their networks; return how many became certain."""
    now = timezone.now()
    for delivery in claims.lapsed(now):
        _lose(delivery, now)
    return _look(claims.claim_unknown(claims.uncertain(now, WINDOW)))


def _lose(delivery: Delivery, now: datetime) -> None:
    """A worker is gone with this one: nobody knows whether its call arrived."""
    changes = {
        "lease_until": None,
        "problem": str(ErrorKind.AMBIGUOUS),
        "not_before": now,
    }
    try:
        DELIVERY.advance(
            delivery,
            "lose",
            actor=WORKER,
            where=Q(lease_until=delivery.lease_until),
            changes=changes,
        )
    except WrongState:
        log.info("delivery %s: its worker was alive after all", delivery.pk)


def _look(found: list[Claim]) -> int:
    results = async_to_sync(_look_all)(found) if found else []
    certain = [(claim, outcome) for claim, outcome in results if outcome is not None]
    _record(certain)
    for claim, outcome in results:
        if outcome is None:
            _look_later(claim)
    return len(certain)


async def _look_all(found: list[Claim]) -> list[tuple[Claim, Outcome | None]]:
    async with open_tools() as tools:
        answers = await asyncio.gather(*(_find(claim, tools) for claim in found))
    return list(zip(found, answers, strict=True))


async def _find(claim: Claim, tools: Tools) -> Outcome | None:
    """What the network says of a delivery; None when it cannot tell, or cannot be asked now."""
    delivery = claim.delivery
    try:
        async with asyncio.timeout(LOOK_SECONDS):
            adapter = await grants.open_as_is(delivery.account, tools)
            if not isinstance(adapter, Reconciles):
                return None
            receipt = await adapter.reconcile(await _outgoing(delivery), key_of(delivery))
    except (NetworkError, SealBroken, TimeoutError) as error:
        log.info("delivery %s: no certainty (%s)", delivery.pk, error)
        return None
    now = timezone.now()
    return outcomes.of_receipt(receipt, now) if receipt else outcomes.of_absence(now)


def _look_later(claim: Claim) -> None:
    """Less and less often; after the last time only a person makes us look again."""
    delivery = claim.delivery
    attempts = delivery.attempts + 1
    pause = outcomes.pause_after(attempts)
    if attempts > outcomes.LOOKS:
        pause = outcomes.LONGEST_PAUSE * 12
    Delivery.objects.filter(pk=delivery.pk, lease_until=claim.lease).update(
        attempts=attempts, not_before=timezone.now() + pause, lease_until=None
    )


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
