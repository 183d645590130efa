import pytest
from django.urls import reverse

from tests.factories.moderation import CaseFactory, HoldFactory

pytestmark = pytest.mark.django_db

URL = reverse("moderation:tile")


def test_tile_is_empty_for_those_who_review_nothing(client, author):
    client.force_login(author)

    assert client.get(URL).content == b""


def test_tile_counts_what_this_person_may_decide(client, author, reviewer, comms):
    CaseFactory(author=author)
    CaseFactory(author=reviewer)
    CaseFactory(author=author, claimed=True, claimed_by=comms)
    client.force_login(reviewer)

    assert " 1 " in client.get(URL).content.decode()


def test_tile_says_that_a_freeze_is_on(client, reviewer):
    HoldFactory()
    client.force_login(reviewer)

    assert reverse("desk:freeze") in client.get(URL).content.decode()
