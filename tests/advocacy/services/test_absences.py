"""A post is gone once its network says so twice, an hour apart or more."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from advocacy.models import PostReading, WallPost
from advocacy.services import absences, delivery, metrics, retention
from moderation.models import LedgerEntry
from tests.factories import advocacy as make
from tests.factories.kept import account, out, use_all

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _networks(settings: Any) -> None:
    use_all(settings)


def test_post_is_gone_once_its_network_says_so_twice_an_hour_apart() -> None:
    row = out(account("x"), impressions=7)
    noon = timezone.now()
    gone = []
    for minutes in (0, 30, 59, 61):
        with time_machine.travel(noon + timedelta(minutes=minutes), tick=False):
            gone.append(absences.note([row.pk], []))

    assert gone == [0, 0, 0, 1]
    with time_machine.travel(noon + timedelta(minutes=62), tick=False):
        retention.keep()
    assert not PostReading.objects.exists()
    assert LedgerEntry.objects.filter(action="delivery.gone").count() == 1


def test_readings_notice_that_a_post_is_gone() -> None:
    row = make.approved().deliveries.get()
    delivery.sweep()
    WallPost.objects.all().delete()
    noon = timezone.now()
    for hours in (0, 6):
        with time_machine.travel(noon + timedelta(hours=hours), tick=False):
            metrics.read_networks()

    row.refresh_from_db()
    assert (row.missing_since, row.gone_at) == (noon, noon + timedelta(hours=6))


def test_post_that_is_there_again_was_never_gone() -> None:
    row = out(account("x"), impressions=7)
    noon = timezone.now()
    with time_machine.travel(noon, tick=False):
        absences.note([row.pk], [])
        absences.note([], [row.pk])
    with time_machine.travel(noon + timedelta(hours=2), tick=False):
        absences.note([row.pk], [])

    row.refresh_from_db()
    assert (row.gone_at, row.missing_since) == (None, noon + timedelta(hours=2))
