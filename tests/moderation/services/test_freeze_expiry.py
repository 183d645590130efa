"""A freeze that expires goes on stopping, and those who may lift it are told once."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.core import mail
from django.utils import timezone

from config.kernel.errors import NotAllowed, WrongState
from moderation.models import Hold, LedgerEntry
from moderation.services import digests, freeze_expiry, holds
from moderation.services.scopes import Leaving
from moderation.states import HoldState
from tests.factories.moderation import HoldFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def expired(comms, legal, reviewer):
    return HoldFactory(review_at=timezone.now() - timedelta(minutes=1))


@time_machine.travel(datetime(2026, 6, 9, 9, 0, tzinfo=UTC), tick=False)
def test_seniors_are_told_once_in_their_language(comms, legal, reviewer):
    HoldFactory(review_at=timezone.now() - timedelta(minutes=1))
    type(legal).objects.filter(pk=legal.pk).update(language="en")

    told = [freeze_expiry.sweep(), freeze_expiry.sweep()]
    digests.sweep()

    assert told == [1, 0]
    assert {message.to[0] for message in mail.outbox} == {comms.email, legal.email}
    subjects = {message.to[0]: message.subject for message in mail.outbox}
    assert subjects[legal.email].startswith("The time of a freeze was over")
    assert LedgerEntry.objects.filter(action="hold.expire").count() == 1


def test_expiry_lifts_nothing_and_is_flagged(expired, subsidiary):
    freeze_expiry.sweep()

    assert holds.freezes_now().over(Leaving(subsidiary, "practice")) == [expired]
    assert Hold.objects.get().overdue


def test_confirmed_freeze_expires_and_is_told_again(expired, comms):
    freeze_expiry.sweep()
    expired.refresh_from_db()
    later = timezone.now() + timedelta(days=2)

    holds.confirm(expired, actor=comms, review_at=later)

    assert (expired.state, expired.review_at, expired.told_at) == (HoldState.ACTIVE, later, None)
    assert not expired.overdue
    Hold.objects.update(review_at=timezone.now() - timedelta(minutes=1))
    assert freeze_expiry.sweep() == 1


def test_freeze_is_confirmed_by_seniors_and_not_while_its_end_is_asked_for(
    expired, comms, legal, reviewer
):
    later = timezone.now() + timedelta(days=2)
    with pytest.raises(NotAllowed):
        holds.confirm(expired, actor=reviewer, review_at=later)
    holds.ask_release(expired, actor=comms)

    with pytest.raises(WrongState):
        holds.confirm(expired, actor=legal, review_at=later)


def test_lifted_freeze_is_told_to_nobody(comms, legal):
    hold = HoldFactory(review_at=timezone.now() - timedelta(minutes=1))
    holds.ask_release(hold, actor=comms)
    holds.release(hold, actor=legal)

    assert freeze_expiry.sweep() == 0
