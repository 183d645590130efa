"""The page of the journey for everybody, and what only leads may set there."""

from datetime import date
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from advocacy.models import PhaseEntry, PhasePlan
from advocacy.reports.journey_rules import KPIS
from advocacy.services import programme
from advocacy.services.programme import Plan
from advocacy.views.journey import _address
from charter.models import User
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def lead(client: Client) -> User:
    person = UserFactory(lead=True)
    client.force_login(person)
    return person


def main(answer: Any) -> Any:
    return BeautifulSoup(answer.content, "html.parser").find("main")


def plan_url(phase: str = "equip") -> str:
    return reverse("advocacy:journey_plan", args=[phase])


@pytest.mark.parametrize("role", ["", "hr", "executive", "representative"])
def test_everybody_sees_the_way_and_nobody_else_sets_it(client: Client, role: str) -> None:
    client.force_login(UserFactory(**({role: True} if role else {})))
    with override("en"):
        found = main(client.get(reverse("advocacy:journey")))

    assert [each.a.text for each in found.select(".phases li")] == [
        "Listen", "Equip", "Open", "Carry", "Sustain",
    ]  # fmt: skip
    assert len(found.select("#main h2")) == len(found.select("h2"))
    assert not found.select("form")


@pytest.mark.usefixtures("lead")
def test_lead_says_which_phase_it_is(client: Client) -> None:
    client.post(reverse("advocacy:journey_enter"), {"phase": "open"})
    found = main(client.get(reverse("advocacy:journey")))

    assert PhaseEntry.objects.get().phase == "open"
    assert found.select_one(".phases [aria-current] a")["href"] == "#phase-open"


@pytest.mark.usefixtures("lead")
def test_no_phase_at_all_is_refused(client: Client) -> None:
    client.post(reverse("advocacy:journey_enter"), {"phase": "elsewhere"})

    assert not PhaseEntry.objects.exists()


@pytest.mark.usefixtures("lead")
def test_shares_are_typed_in_per_cent(client: Client) -> None:
    typed = {"seen": 0, "learnt": "75", "connected": "3", "ends_on": "2026-12-31"}

    answer: Any = client.post(plan_url(), typed)

    row = PhasePlan.objects.get()
    assert answer.status_code == 302
    assert (row.targets, row.ends_on) == ({"learnt": 0.75, "connected": 3}, date(2026, 12, 31))


@pytest.mark.usefixtures("lead")
@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"learnt": "101"}, "learnt"),
        ({"learnt": "-1"}, "learnt"),
        ({"starts_on": "2026-02-01", "ends_on": "2026-01-01"}, "ends_on"),
        ({"starts_on": "soon"}, "starts_on"),
    ],
)
def test_what_makes_no_sense_is_said_where_it_is(
    client: Client, wrong: dict[str, str], field: str
) -> None:
    answer: Any = client.post(plan_url(), {"seen": 0} | wrong)

    assert answer.status_code == 422
    assert main(answer).select_one(f"#id_{field}_errors")
    assert not PhasePlan.objects.exists()


def test_two_leads_do_not_write_over_one_another(client: Client, lead: User) -> None:
    programme.plan("equip", Plan(targets={"learnt": 0.5}), actor=UserFactory(lead=True))

    answer: Any = client.post(plan_url(), {"seen": 0, "learnt": "90"})

    assert answer.status_code == 422
    assert PhasePlan.objects.count() == 1
    assert lead != PhasePlan.objects.get().set_by


def test_what_stood_before_is_shown_and_counts_again(client: Client, lead: User) -> None:
    first = programme.plan("equip", Plan(targets={"learnt": 0.5}), actor=lead)
    programme.plan("equip", Plan(targets={"learnt": 0.9}, seen=1), actor=lead)

    found = main(client.get(plan_url()))
    client.post(found.select_one("li form")["action"])

    assert found.select_one("#id_learnt")["value"] == "90"
    assert found.select_one("li form")["action"].endswith(f"/{first.pk}/")
    current = programme.current("equip")
    assert current is not None
    assert current.targets == {"learnt": 0.5}


def test_step_to_a_page_of_others_has_no_link(client: Client) -> None:
    steps = {kpi.key: kpi.step for kpi in KPIS}

    assert _address(steps["hours"], UserFactory()) == ""
    assert _address(steps["hours"], UserFactory(moderator=True))
    assert all(_address(step, UserFactory(lead=True)) for step in steps.values())
