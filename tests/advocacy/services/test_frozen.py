"""Authors hear once that an approved post of theirs waits behind a freeze."""

import pytest
from django.utils import timezone

from advocacy.services import frozen
from moderation.models import Case, Notice
from tests.factories import advocacy as make
from tests.factories.moderation import HoldFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def post(author):
    row = make.submitted(author=make.acknowledged(author))
    Case.objects.filter(pk=row.case_id).update(state="approved", deadline=None)
    row.deliveries.update(not_before=timezone.now())
    return row


def test_author_of_a_frozen_post_is_told_once(post):
    HoldFactory()

    assert [frozen.sweep(), frozen.sweep()] == [1, 0]
    notice = Notice.objects.get()
    assert (notice.person, notice.happening.event) == (post.author, "frozen")


def test_nobody_is_told_without_a_freeze(post):
    assert frozen.sweep() == 0


def test_freeze_of_another_network_keeps_nothing(post):
    HoldFactory(network="bluesky")

    assert frozen.sweep() == 0


def test_post_that_waits_for_its_answer_is_not_frozen(post):
    HoldFactory()
    Case.objects.filter(pk=post.case_id).update(state="queued")

    assert frozen.sweep() == 0
