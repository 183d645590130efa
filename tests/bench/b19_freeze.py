"""B19: a freeze in the midst of a thousand posts that are due (governance A-15).

Real workers send to a server that answers after 50 ms. No start is later than the commit of
the freeze (both take the same gate); from there until the last post was out, and how long the
button took. Then the end of the freeze: how long it takes to give a thousand posts their instants.
"""

import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db.models import Max
from django.utils import timezone

from advocacy.models import Delivery
from advocacy.services import backlog, claims
from advocacy.states import DeliveryState
from moderation.models import LedgerEntry
from moderation.services import holds
from tests.advocacy.workers import workers
from tests.bench import sending_world as world
from tests.bench.registry import Row, at_most, full_size, measure, migrated_database
from tests.factories.people import UserFactory

WORKERS, STARTED_BEFORE = 2, 150


@measure("B19", "freeze in the midst of posts that are due, two workers")
def freeze() -> Iterator[Row]:
    migrated_database()
    number = 10_000 if full_size() else 1_000
    lead, lawyer = UserFactory(lead=True), UserFactory(legal=True)
    with world.slow_server() as port:
        world.due(world.accounts(world.people(), port), number)
        hold, pressed, committed = _frozen_while_sending(lead)
    late = LedgerEntry.objects.filter(action="delivery.start", at__gt=committed).count()
    out = Delivery.objects.aggregate(last=Max("sent_at"))["last"]
    yield Row("starts after the commit", late, "", None, at_most(0))
    yield Row("pressed to committed", _seconds(pressed, committed), "s", None, at_most(2))
    yield Row("committed to the last post out", _seconds(committed, out), "s", None, at_most(2))
    yield Row("posts that were stopped", _due(), "")
    holds.ask_release(hold, actor=lead)
    holds.release(hold, actor=lawyer)
    yield Row("instants for all that waited", _settled(), "s", None, at_most(2))


def _frozen_while_sending(lead: Any) -> tuple[Any, datetime, datetime]:
    allowed = ",".join(settings.OUTBOUND_ALLOWED_PRIVATE)
    with ExitStack() as stack:
        pools = [
            stack.enter_context(workers(OUTBOUND_ALLOWED_PRIVATE=allowed)) for _ in range(WORKERS)
        ]
        for pool in pools:
            pool.start()
        while Delivery.objects.exclude(state=DeliveryState.DUE).count() < STARTED_BEFORE:
            time.sleep(0.005)
        pressed = timezone.now()
        tomorrow = pressed + timedelta(days=1)
        hold = holds.freeze(actor=lead, reason="Bench", review_at=tomorrow)
        committed = timezone.now()
        for pool in pools:
            pool.wait()
    return hold, pressed, committed


def _settled() -> float:
    start, now = time.perf_counter(), timezone.now()
    found = list(claims.candidates(now, None)[:50])
    assert backlog.settle(found, claims.may_start(now))
    return time.perf_counter() - start


def _due() -> int:
    return Delivery.objects.filter(state=DeliveryState.DUE).count()


def _seconds(start: datetime, end: datetime) -> float:
    return (end - start).total_seconds()
