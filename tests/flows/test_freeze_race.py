"""A thousand posts due in the same minute, real workers, and a freeze in their midst."""

import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from threading import Thread

import pytest
from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone

from advocacy.models import Delivery
from advocacy.services import claims
from advocacy.states import DeliveryState
from charter.models import User
from moderation.models import Hold, LedgerEntry
from moderation.services import holds
from tests.advocacy.workers import workers
from tests.bench import sending_world as world
from tests.factories import advocacy as make
from tests.factories.people import UserFactory

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.slow,
    pytest.mark.skipif(connection.vendor == "sqlite", reason="has one writer at a time anyway"),
]
POSTS, WORKERS, SENT_BEFORE = 1_000, 2, 150


@pytest.fixture(scope="module", autouse=True)
def one_day() -> None:
    """Stay in the machine's own time: workers are processes of their own, and know no other."""


def started() -> int:
    return Delivery.objects.exclude(state=DeliveryState.DUE).count()


def frozen(by: User) -> Hold:
    tomorrow = timezone.now() + timedelta(days=1)
    return holds.freeze(actor=by, reason="Accident à Fécamp", review_at=tomorrow)


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 40
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.002)


def test_no_delivery_starts_after_the_freeze_is_committed() -> None:
    lead = UserFactory(lead=True)
    with world.slow_server() as port, ExitStack() as stack:
        world.due(world.accounts(world.people(), port), POSTS)
        allowed = ",".join(settings.OUTBOUND_ALLOWED_PRIVATE)
        pools = [
            stack.enter_context(workers(OUTBOUND_ALLOWED_PRIVATE=allowed)) for _ in range(WORKERS)
        ]
        for pool in pools:
            pool.start()
        wait_until(lambda: started() >= SENT_BEFORE)
        with transaction.atomic():
            frozen(lead)
            # Every start that will ever have been is committed by now.
            before = started()
        codes = [pool.wait() for pool in pools]

    assert codes == [0] * WORKERS
    assert SENT_BEFORE <= before < POSTS
    assert started() == before
    assert LedgerEntry.objects.filter(action="delivery.start").count() == before
    assert set(Delivery.objects.values_list("state", flat=True)) == {
        DeliveryState.SENT,
        DeliveryState.DUE,
    }


def test_freeze_waits_for_a_start_that_has_looked_for_freezes_already() -> None:
    lead, counted = UserFactory(lead=True), list[int]()
    for number in range(3):
        make.approved(text=f"Message {number}")

    def freeze() -> None:
        with transaction.atomic():
            frozen(lead)
            counted.append(started())

    with transaction.atomic():
        # The claim stops at its UPDATE, and has asked everything before.
        with connection.cursor() as cursor:
            cursor.execute("LOCK TABLE advocacy_delivery IN SHARE MODE")
        starting = in_thread(lambda: claims.claim_due(after=None, limit=10))
        wait_until(lambda: waits_for("relation"))
        freezing = in_thread(freeze)
        wait_until(lambda: waits_for("advisory") or not freezing.is_alive())
    for thread in (starting, freezing):
        thread.join(20)

    assert counted == [3]
    assert started() == 3


def in_thread(act: Callable[[], object]) -> Thread:
    def run() -> None:
        try:
            act()
        finally:
            connection.close()

    thread = Thread(target=run)
    thread.start()
    return thread


def waits_for(kind: str) -> bool:
    """Tell whether somebody waits for a lock of this kind."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_locks WHERE locktype = %s AND NOT granted", [kind])
        return cursor.fetchone() is not None
