from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from moderation.models import Hold
from moderation.states import HoldState
from tests.factories import advocacy as make
from tests.factories.moderation import CaseFactory, HoldFactory
from tests.factories.people import RoleFactory

pytestmark = pytest.mark.django_db


def form(**changes):
    tomorrow = timezone.now() + timedelta(days=1)
    data = {"unit": "", "network": "", "cause": "accident", "reason": "À Fécamp"}
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


@pytest.mark.parametrize(
    "changes", [{"cause": ""}, {"cause": "other", "reason": ""}, {"review_at": "2020-01-01T09:00"}]
)
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


def test_freeze_of_a_part_is_kept_as_it_was_chosen(enter, comms, subsidiary):
    chosen = {
        "unit": subsidiary.pk, "country": "FR", "network": "practice", "campaign": "noel",
        "topic": "Fécamp\r\naccident*\r\n", "allows_crisis_cell": "on",
    }  # fmt: skip

    enter(comms).post(reverse("desk:freeze"), form(**chosen))

    hold = Hold.objects.get()
    assert (hold.unit, hold.country, hold.network) == (subsidiary, "FR", "practice")
    assert (hold.campaign, hold.topic) == ("noel", ["Fécamp", "accident*"])
    assert hold.allows_crisis_cell
    assert hold.reason == "Accident, ou personnes en danger. À Fécamp"


def test_freeze_for_another_reason_needs_words(enter, comms):
    client = enter(comms)

    assert client.post(reverse("desk:freeze"), form(cause="other", reason=" ")).status_code == 422
    client.post(reverse("desk:freeze"), form(cause="other", reason="Grève des serveurs"))

    assert Hold.objects.get().reason == "Grève des serveurs"


@pytest.mark.parametrize("name", ["queue", "ledger", "crisis", "statement"])
def test_freeze_is_one_press_away_from_the_pages_of_the_desk(enter, comms, name):
    RoleFactory(user=comms, role="auditor", unit=comms.unit)

    page = enter(comms).get(reverse(f"desk:{name}"))

    assert f'href="{reverse("desk:freeze")}"' in page.content.decode()


def test_expired_freeze_says_so_and_is_confirmed(enter, comms):
    hold = HoldFactory(review_at=timezone.now() - timedelta(hours=1))
    client = enter(comms)
    page = client.get(reverse("desk:freeze")).content.decode()
    later = (timezone.localtime() + timedelta(days=2)).strftime("%Y-%m-%dT%H:%M")

    client.post(reverse("desk:freeze_confirm", args=[hold.pk]), {"review_at": later})

    hold.refresh_from_db()
    assert "data-overdue" in page
    assert not hold.overdue


@pytest.mark.parametrize("wrong", ["", "demain", "2020-01-01T09:00"])
def test_freeze_is_not_confirmed_without_a_day_to_come(enter, comms, wrong):
    hold = HoldFactory(review_at=timezone.now() - timedelta(hours=1))
    until = Hold.objects.get().review_at

    answer = enter(comms).post(
        reverse("desk:freeze_confirm", args=[hold.pk]), {"review_at": wrong}, follow=True
    )

    hold.refresh_from_db()
    assert hold.review_at == until
    assert "Choisissez quand il expire" in answer.text


def test_campaigns_to_choose_from_are_those_of_ones_units(enter, comms, outsider, author):
    CaseFactory(author=author, campaign="portes-ouvertes")
    CaseFactory(author=outsider, campaign="noel")

    def offered(user) -> bool:
        return "portes-ouvertes" in enter(user).get(reverse("desk:freeze")).text

    assert (offered(comms), offered(outsider)) == (True, False)


def test_preview_says_how_many_it_would_stop(enter, comms, outsider):
    make.submitted(text="Les éoliennes tournent", author=make.writer(unit=comms.unit))
    make.submitted(text="Bon anniversaire", author=make.writer(unit=comms.unit))
    url = reverse("advocacy:freeze_preview")

    def said(user, **data):
        return enter(user).post(url, data, headers={"HX-Request": "true"}).content.decode()

    assert "1 des 2 publications" in said(comms, topic="éolienne*")
    assert "2 des 2 publications" in said(comms)
    assert "Aucune publication n’attend" in said(outsider, unit=outsider.unit.pk)
    assert "Choisissez" in said(outsider)


def test_backlog_is_for_the_desk_and_the_cell(enter, comms, author):
    url = reverse("advocacy:backlog")

    assert enter(author).get(url).status_code == 403
    assert "Aucune publication n’attend" in enter(comms).get(url).content.decode()
