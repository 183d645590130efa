"""Workers die by SIGKILL in the middle of sending: nothing is lost, nothing is doubled."""

import time
from collections import Counter
from datetime import timedelta
from random import Random

import pytest
from django.utils import timezone

from advocacy.models import Delivery, WallPost
from advocacy.states import DeliveryState
from tests.advocacy.workers import Workers, workers
from tests.factories import advocacy as make

POSTS = 60


def lapse() -> int:
    """Let the leases of dead workers run out, and the pauses after them; return how many."""
    past = timezone.now() - timedelta(seconds=1)
    unsent = Delivery.objects.exclude(state=DeliveryState.SENT)
    unsent.update(not_before=past)
    # Whoever died while looking again for what may have left held a lease, too.
    unsent.filter(lease_until__isnull=False).update(lease_until=past)
    return unsent.filter(state=DeliveryState.SENDING).count()


def killed_while_sending(pool: Workers, random: Random) -> int:
    """Start a worker and kill it once it holds deliveries; how many it had in its hands."""
    pid = pool.start()
    sending = Delivery.objects.filter(state=DeliveryState.SENDING)
    deadline = time.monotonic() + 20
    while not sending.exists() and time.monotonic() < deadline:
        time.sleep(0.001)
    time.sleep(random.uniform(0, 0.02))
    pool.kill(pid)
    return lapse()


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_killed_workers_lose_and_double_nothing(size) -> None:
    person = make.writer()
    account = make.AccountFactory(owner=person)
    random, texts, caught = Random(2026), [], 0

    with workers() as pool:
        for kill in range(size(20, 200)):
            texts += [f"Message {kill}.{number}" for number in range(3)]
            for text in texts[-3:]:
                make.approved(author=person, to=[account], text=text)
            caught += killed_while_sending(pool, random)
        for _ in range(3):
            pool.start()
            pool.wait()
            lapse()

    assert caught > 0, "no worker was killed while it was sending"
    assert Counter(WallPost.objects.values_list("text", flat=True)) == Counter(texts)
    assert set(Delivery.objects.values_list("state", flat=True)) == {DeliveryState.SENT}


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_two_workers_at_once_send_each_post_once() -> None:
    person = make.writer()
    account = make.AccountFactory(owner=person)
    for number in range(POSTS):
        make.approved(author=person, to=[account], text=f"Message {number}")

    with workers() as one, workers() as other:
        for pool in (one, other):
            pool.start()
        codes = [pool.wait() for pool in (one, other)]

    assert codes == [0, 0]
    assert WallPost.objects.count() == POSTS
    assert set(Delivery.objects.values_list("state", "attempts")) == {(DeliveryState.SENT, 1)}
