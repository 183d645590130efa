"""B20: a hundred people leave at once, and their networks are slow or dead (governance A-18).

A third of the accounts live on a server that answers after 50 ms, a third on one that takes every
question and never answers, a third where nobody listens. Access is closed in the request that
records the leaving; each authorisation is ended at its network, or waits for it with an alarm.
"""

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.utils import timezone
from knox.models import get_token_model

from advocacy.models import Account, Grant, Receipt
from advocacy.networks.types import Credentials
from advocacy.services import leaving
from moderation.models import Happening
from tests.bench import sending_world as world
from tests.bench.registry import Row, at_most, measure, migrated_database
from tests.factories import advocacy as make
from tests.factories.people import UnitFactory, UserFactory

LEAVERS = 100


@measure("B20", "a hundred leavers, with slow and dead networks")
def leavers() -> Iterator[Row]:
    migrated_database()
    root = UnitFactory(code="bench-leavers", kind="group")
    hr, _ = UserFactory(unit=root, hr=True), UserFactory(unit=root, admin=True)
    with world.slow_server() as port, _silent_server() as silent:
        hosts = [f"http://127.0.0.1:{number}" for number in (port, silent, 1)]
        settings.OUTBOUND_ALLOWED_PRIVATE += [host.removeprefix("http://") for host in hosts]
        people = [_linked(UserFactory(unit=root), hosts[n % 3], n) for n in range(LEAVERS)]
        start, asked = time.perf_counter(), timezone.now()
        closed = sorted(_timed(person, hr) for person in people)
        leaving.sweep()
        seconds = time.perf_counter() - start
    noted = sorted((row.updated_at - asked).total_seconds() for row in Receipt.objects.all())
    yield Row("access closed, 95th percentile", closed[94], "s", None, at_most(10))
    yield Row("ended or queued, 95th percentile", max(noted[94], seconds), "s", None, at_most(60))
    yield Row("authorisations that we still hold", Grant.objects.count(), "", None, at_most(0))
    yield Row("ended at the network", Receipt.objects.filter(state="ended").count(), "")
    waiting = Receipt.objects.pending().count()
    told = Happening.objects.filter(event="not_revoked").count()
    yield Row("queued without an alarm", waiting - told, "", None, at_most(0))


def _linked(person: Any, host: str, number: int) -> Any:
    did = f"did:plc:{number:024d}"
    held = Credentials(did, host, access="a", refresh="r")
    make.AccountFactory(owner=person, bluesky=True, remote_id=did, host=host, grant=held)
    get_token_model().objects.create(user=person)
    return person


def _timed(person: Any, hr: Any) -> float:
    """Seconds until nothing opens for this person any more."""
    start = time.perf_counter()
    leaving.record(person, actor=hr)
    person.refresh_from_db()
    assert not person.is_active
    assert not Account.objects.held().filter(owner=person).exists()
    assert not get_token_model().objects.filter(user=person).exists()
    return time.perf_counter() - start


@contextmanager
def _silent_server() -> Iterator[int]:
    """Takes connections and never says a word: the kernel does it for us."""
    with socket.create_server(("127.0.0.1", 0), backlog=LEAVERS) as held:
        yield held.getsockname()[1]
