"""Many people acknowledge at the same instant: one chain, without a gap and without a fork."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import IntegrityError, connection

from charter.models import Acknowledgement, ChainHead
from charter.services import chain
from tests.charter.evidence import world
from tests.factories.people import UserFactory

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]
AT_ONCE = 8


def at_once(actions: list[Callable[[], object]]) -> list[object]:
    barrier = Barrier(len(actions))

    def run(action: Callable[[], object]) -> object:
        try:
            barrier.wait()
            return action()
        except IntegrityError as refused:
            return refused
        finally:
            connection.close()

    with ThreadPoolExecutor(len(actions)) as pool:
        return list(pool.map(run, actions))


def test_first_records_of_all_make_one_chain() -> None:
    shown = world.text()
    rows = [world.record(shown, UserFactory()) for _ in range(AT_ONCE)]
    assert not ChainHead.objects.exists()

    at_once([lambda row=row: chain.append(row) for row in rows])

    indexes = Acknowledgement.objects.order_by("leaf_index").values_list("leaf_index", flat=True)
    assert list(indexes) == list(range(1, AT_ONCE + 1))
    assert chain.verify() == []


def test_two_tabs_of_one_person_make_one_record() -> None:
    shown, person = world.text(), UserFactory()
    rows = [world.record(shown, person) for _ in range(4)]

    answers = at_once([lambda row=row: chain.append(row) for row in rows])

    assert sum(isinstance(answer, IntegrityError) for answer in answers) == 3
    assert Acknowledgement.objects.get().leaf_index == 1
    assert chain.verify() == []
