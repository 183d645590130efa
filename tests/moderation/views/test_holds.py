from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from moderation.models import Hold
from moderation.states import HoldState
from tests.factories.moderation import HoldFactory

pytestmark = pytest.mark.django_db


def form(**changes):
    tomorrow = timezone.now() + timedelta(days=1)
    data = {"unit": "", "network": "", "reason": "Accident à Fécamp"}
    return data | {"review_at": tomorrow.strftime("%Y-%m-%dT%H:%M")} | changes


def test_lead_freezes_everything(enter, comms):
    response = enter(comms).post(reverse("desk:freeze"), form())

    hold = Hold.objects.get()
    assert (response.status_code, hold.unit, hold.network, hold.set_by) == (302, None, "", comms)


def test_moderator_must_choose_one_of_their_units(enter, outsider, subsidiary):
    client = enter(outsider)

    for unit in ("", subsidiary.pk):
        assert client.post(reverse("desk:freeze"), form(unit=unit)).status_code == 422
    client.post(reverse("desk:freeze"), form(unit=outsider.unit.pk))

    assert Hold.objects.get().unit == outsider.unit


@pytest.mark.parametrize("changes", [{"reason": ""}, {"review_at": "2020-01-01T09:00"}])
def test_refused_freeze_keeps_what_was_typed(enter, comms, changes):
    response = enter(comms).post(reverse("desk:freeze"), form(network="practice", **changes))

    assert response.status_code == 422
    assert '<option value="practice" selected' in response.content.decode()


def test_freeze_ends_when_a_second_person_agrees(enter, comms, legal):
    hold = HoldFactory()

    enter(comms).post(reverse("desk:freeze_ask", args=[hold.pk]))
    enter(comms).post(reverse("desk:freeze_release", args=[hold.pk]))
    hold.refresh_from_db()
    assert hold.state == HoldState.RELEASE_ASKED

    enter(legal).post(reverse("desk:freeze_release", args=[hold.pk]))
    hold.refresh_from_db()
    assert hold.state == HoldState.RELEASED


def test_answers_are_offered_to_those_who_may_give_them(enter, comms, legal, reviewer):
    hold = HoldFactory(state=HoldState.RELEASE_ASKED, asked_by=comms)
    agree = reverse("desk:freeze_release", args=[hold.pk])

    pages = {user: enter(user).get(reverse("desk:freeze")) for user in (comms, legal, reviewer)}

    assert [agree in page.content.decode() for page in pages.values()] == [False, True, False]
