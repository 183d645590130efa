"""B11 and B12: how fast posts leave, and what the database costs each of them.

The server answers after 50 ms, so 100 calls in flight could be 2,000 a second at most. Both
references run the same checks, moves and ledger entries as we do; they differ in how they go
about it: one worker thread per delivery, and one row per transaction.
"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter

from asgiref.sync import async_to_sync, sync_to_async
from django.db import connection
from django.utils import timezone

from advocacy.models import Delivery
from advocacy.networks.types import Receipt
from advocacy.services import claims, delivery, outcomes
from advocacy.services.attempts import attempt
from advocacy.services.recording import record
from advocacy.services.tools import open_tools
from advocacy.states import DeliveryState
from tests.bench import sending_world as world
from tests.bench.registry import Row, at_least, at_most, full_size, measure, migrated_database

THREADS = 40


@measure("B11", "deliveries per second with a state row, 100 in flight, 50 ms server")
def sending() -> Iterator[Row]:
    migrated_database()
    number = 10_000 if full_size() else 1_500
    with world.slow_server() as port:
        made = world.accounts(world.people(), port)
        world.due(made, 200)
        delivery.sweep()
        pace = _pace(made, number, _ours)
        singly = _pace(made, number // 4, _one_row_at_a_time)
        threads = _pace(made, number // 10, _a_thread_each)
    limit = delivery.WINDOW / world.LATENCY
    yield Row("in flight / latency, deliveries", pace, "/s", limit, at_least(0.75))
    yield Row("one task per delivery", pace, "/s", threads, at_least(4))
    yield Row("claim one, record one", pace, "/s", singly, at_least(3))


@measure("B12", "database cost of a delivery (claim and record)")
def database_cost() -> Iterator[Row]:
    number = 2_000
    world.due(world.Account.objects.select_related("owner__unit").order_by("pk"), number)
    start = perf_counter()
    place, held = None, []
    while True:
        batch = claims.claim_due(after=place, limit=delivery.WINDOW)
        held.append(batch.claims)
        place = batch.place
        if place is None:
            break
    claimed = perf_counter() - start
    now = timezone.now()
    sent = [[(claim, outcomes.of_receipt(_receipt(claim), now)) for claim in part] for part in held]
    start = perf_counter()
    for part in sent:
        record(part)
    recorded = perf_counter() - start
    yield Row("claim", claimed / number * 1e6, "us")
    yield Row("record", recorded / number * 1e6, "us")
    yield Row("both", (claimed + recorded) / number * 1e6, "us", None, at_most(40))


def _receipt(claim: claims.Claim) -> Receipt:
    return Receipt(remote_id=f"at://x/{claim.delivery.pk}", url="https://bsky.app/x")


def _pace(made: list[world.Account], number: int, send: object) -> float:
    """Deliveries per second of one way to send; all of them have to be out."""
    world.due(made, number)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE advocacy_delivery, advocacy_post, moderation_case")
    start = perf_counter()
    send()  # type: ignore[operator]
    seconds = perf_counter() - start
    assert Delivery.objects.filter(state=DeliveryState.SENT).count() == number
    return number / seconds


def _ours() -> None:
    delivery.sweep()


def _one_row_at_a_time() -> None:
    """The same pipeline, its rows claimed and recorded one by one."""
    async_to_sync(delivery.send_all)(group=1)


def _a_thread_each() -> None:
    """What a queue of tasks does: each worker claims, sends and records one delivery."""
    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(_task, Delivery.objects.values_list("pk", flat=True)))


def _task(pk: int) -> None:
    async def send() -> None:
        async with open_tools() as tools:
            for claim in batch:
                await sync_to_async(record)([await attempt(claim, tools)])

    now = timezone.now()
    batch = claims.claim(list(claims.candidates(now, None).filter(pk=pk)), now)
    async_to_sync(send)()
    connection.close()
