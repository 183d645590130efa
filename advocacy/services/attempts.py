"""Speaking to a network about one delivery: publish it, or find out whether it is there.

No database in here: what is needed was loaded with the claim.
"""

import asyncio
import logging
from typing import Any

from django.utils import timezone

from advocacy.models import Delivery
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.ports import Reconciles, Tools
from advocacy.networks.types import Outgoing
from advocacy.services import grants, outcomes
from advocacy.services.claims import Claim
from advocacy.services.contents import key_of, outgoing, pictures
from advocacy.services.outcomes import Outcome
from advocacy.services.vault import SealBroken

log = logging.getLogger(__name__)

# Below the lease: an attempt never outlives it, so two workers never hold one delivery.
ATTEMPT_SECONDS = 120
LOOK_SECONDS = 30

Result = tuple[Claim, Outcome]


async def attempt(claim: Claim, tools: Tools) -> Result:
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
    post, key = await _outgoing(delivery), key_of(delivery)

    async def publish(adapter: Any) -> Any:
        return await adapter.publish(post, key)

    return await grants.with_adapter(delivery.account, tools, publish)


async def _outgoing(delivery: Delivery) -> Outgoing:
    if not pictures(delivery.post):
        return outgoing(delivery.post)
    return await asyncio.to_thread(outgoing, delivery.post)


async def find(claim: Claim, tools: Tools) -> Outcome | None:
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
