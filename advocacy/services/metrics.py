"""Readings: what networks count, taken once a day. Null is unknown; it is never zero.

Follower ids are read with the owner's separate consent only, and kept as keyed hashes: the ids
themselves are never stored.
"""

import asyncio
import hashlib
import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, cast

import numpy as np
from asgiref.sync import async_to_sync
from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone

from advocacy.models import Account, AccountReading, Audience, Delivery, PostReading
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.ports import Followers, Measures, Tools
from advocacy.networks.types import AccountReading as Counts
from advocacy.networks.types import PostReading as PostCounts
from advocacy.networks.x.prices import Operation
from advocacy.policies import FOLLOWED_FOR
from advocacy.services import absences, accounts, audience_keys, grants, loading, meter, rollups
from advocacy.services.audience_keys import Key
from advocacy.services.outcomes import DEAD
from advocacy.services.refusals import reason
from advocacy.services.tools import enabled_networks, open_tools
from advocacy.services.vault import SealBroken
from advocacy.states import STANDING, AccountState, BrandedState
from config.kernel.audit import SystemActor

log = logging.getLogger(__name__)

READER = SystemActor("readings")
# Promised to the people who allow it: see `consent.followers_text`.
KEPT_FOR = timedelta(days=365)
AT_ONCE = 20
BATCH = 500
HASH_BYTES = 8


@dataclass(frozen=True)
class Read:
    """What was read of one account; `followers` is None where it was not allowed or not listed."""

    account: Account
    counts: Counts
    followers: list[str] | None


def read_networks() -> int:
    """Take today's readings where they are missing; return how many. Safe to repeat."""
    today = timezone.localdate()
    rollups.end_audiences(today - KEPT_FOR)
    taken = 0
    for batch in _batches(_unread_accounts(today)):
        taken += _store_accounts(async_to_sync(_gather)(_read_account, batch), today)
    for posts in _batches(_unread_deliveries(today)):
        taken += _store_posts(async_to_sync(_gather)(_read_post, posts), today)
    return taken


def _unread_accounts(today: date) -> list[Account]:
    done = AccountReading.objects.filter(account=OuterRef("pk"), day=today)
    kinds = [network.kind for network in enabled_networks()]
    rows = Account.objects.filter(
        ~Exists(done), state=AccountState.LINKED, network__in=kinds, owner__unit__isnull=False
    )
    # One whose holder has yet to confirm their mail answers nobody: that breaks nothing.
    rows = rows.exclude(branded__state=BrandedState.ISSUING)
    found = list(rows.select_related("owner", "grant").order_by("pk"))
    return meter.readable(found, Operation.READ_USER, (row.network for row in found))


def _unread_deliveries(today: date) -> list[Delivery]:
    done = PostReading.objects.filter(delivery=OuterRef("pk"), day=today)
    rows = Delivery.objects.filter(
        ~Exists(done),
        state__in=STANDING,
        sent_at__gte=timezone.now() - FOLLOWED_FOR,
        gone_at__isnull=True,
        folded_at__isnull=True,
        account__state=AccountState.LINKED,
    )
    found = list(rows.select_related("account").order_by("pk"))
    return meter.readable(found, Operation.READ_POST, (row.account.network for row in found))


def _batches(rows: list[Any]) -> Iterable[list[Any]]:
    for start in range(0, len(rows), BATCH):
        yield rows[start : start + BATCH]


async def _gather(read: Callable[[Any, Tools], Awaitable[Any]], rows: list[Any]) -> list[Any]:
    """What could be read of these rows, a few at once; what failed is tried again next time."""
    gate = asyncio.Semaphore(AT_ONCE)
    async with open_tools() as tools:

        async def one(row: Any) -> Any:
            async with gate:
                return await _tried(read, row, tools)

        return [found for found in await asyncio.gather(*map(one, rows)) if found is not None]


async def _tried(read: Callable[[Any, Tools], Awaitable[Any]], row: Any, tools: Tools) -> Any:
    try:
        return await read(row, tools)
    except NetworkError as error:
        log.info("no reading of %s %s: %s", type(row).__name__, row.pk, error)
        return _made_of(error, row)
    except SealBroken as error:
        log.error("no reading of %s: %s", row.pk, error.code)  # noqa: TRY400 - no frames: secrets
    except Exception as error:  # noqa: BLE001 - the others of the batch go on
        log.error("no reading of %s: %s", row.pk, type(error).__name__)  # noqa: TRY400 - as above
    return None


def _made_of(error: NetworkError, row: Any) -> Any:
    """What is worth knowing of a reading that failed; None for most."""
    if isinstance(row, Delivery):
        return Missing(row) if error.kind is ErrorKind.NOT_FOUND else None
    return Dead(row, reason(error)) if error.kind in DEAD else None


@dataclass(frozen=True)
class Missing:
    """A post that the network says it does not have."""

    delivery: Delivery


@dataclass(frozen=True)
class Dead:
    """An account whose authorisation the network no longer accepts."""

    account: Account
    problem: str


async def _read_account(account: Account, tools: Tools) -> Read | None:
    adapter = await grants.open_adapter(account, tools)
    if not isinstance(adapter, Measures):
        return None
    counts = await adapter.measure_account()
    allowed = account.grant.followers_consent_at is not None
    followers = await _followers(adapter) if allowed and isinstance(adapter, Followers) else None
    return Read(account, counts, followers)


async def _followers(adapter: Followers) -> list[str] | None:
    pages = await adapter.followers()
    if pages is None:
        return None
    return [follower async for page in pages for follower in page]


async def _read_post(delivery: Delivery, tools: Tools) -> tuple[Delivery, PostCounts] | None:
    adapter = await grants.open_adapter(delivery.account, tools)
    if not isinstance(adapter, Measures):
        return None
    return delivery, await adapter.measure_post(delivery.remote_id)


def _store_accounts(found: list[Read | Dead], today: date) -> int:
    for dead in found:
        if isinstance(dead, Dead):
            accounts.mark_broken(dead.account, dead.problem, actor=READER)
    read = [each for each in found if isinstance(each, Read)]
    rows = [_account_row(each, today) for each in read]
    with transaction.atomic():
        loading.load(rows)
        _charge(rows, Operation.READ_USER)
    # The consent is asked again: it may have been taken back while we were reading.
    allowed = set(
        Account.objects.filter(
            pk__in=[each.account.pk for each in read], grant__followers_consent_at__isnull=False
        ).values_list("pk", flat=True)
    )
    key = audience_keys.current(today) if allowed else None
    Audience.objects.bulk_create(
        (
            audience(each.account, each.followers, key=key, day=today)
            for each in read
            if key and each.followers is not None and each.account.pk in allowed
        ),
        ignore_conflicts=True,
    )
    return len(read)


def _account_row(each: Read, today: date) -> AccountReading:
    return AccountReading(
        account=each.account,
        unit_id=cast(int, each.account.owner.unit_id),  # those without a unit are not read
        day=today,
        followers=each.counts.followers,
        source=each.account.network,
    )


def _store_posts(found: list[tuple[Delivery, PostCounts] | Missing], today: date) -> int:
    missing = [each.delivery.pk for each in found if isinstance(each, Missing)]
    read = [each for each in found if not isinstance(each, Missing)]
    rows = [_post_row(delivery, counts, today) for delivery, counts in read]
    with transaction.atomic():
        PostReading.objects.bulk_create(rows, ignore_conflicts=True)
        absences.note(missing, [delivery.pk for delivery, _ in read])
        _charge(rows, Operation.READ_POST)
    return len(rows)


def _charge(rows: Iterable[AccountReading | PostReading], operation: Operation) -> None:
    meter.charge(operation for row in rows if row.source == meter.KIND)


def _post_row(delivery: Delivery, counts: PostCounts, today: date) -> PostReading:
    return PostReading(
        delivery=delivery,
        day=today,
        impressions=counts.views,
        reactions=counts.likes,
        shares=_sum(counts.reposts, counts.quotes),
        replies=counts.replies,
        clicks=counts.clicks,
        source=delivery.account.network,
    )


def _sum(*counts: int | None) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if known else None


def audience(account: Account, followers: Iterable[str], *, key: Key, day: date) -> Audience:
    """The row that keeps an audience as hashes under a key."""
    hashes = follower_hashes(account.network, followers, key=key.material)
    return Audience(
        account=account,
        day=day,
        key_id=key.serial,
        key_year=key.year,
        hashes=hashes.tobytes(),
        listed=int(hashes.size),
    )


def follower_hashes(network: str, followers: Iterable[str], *, key: bytes) -> np.ndarray:
    """64-bit keyed hashes of follower ids, sorted, each once, little-endian.

    Hashes of two keys cannot be compared (`services.audience_keys`).
    """
    return np.unique(hashes_of(network, followers, key=key))


def hashes_of(network: str, followers: Iterable[str], *, key: bytes) -> np.ndarray:
    """The same, one hash per id in the order given."""
    prefix = f"{network}:".encode()
    digests = b"".join(
        hashlib.blake2b(prefix + follower.encode(), digest_size=HASH_BYTES, key=key).digest()
        for follower in followers
    )
    return np.frombuffer(digests, dtype="<u8")
