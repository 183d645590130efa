"""How far everybody is: figures for human resources and leads, names for the former only."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from charter.models import Lesson, Unit, User
from charter.reports import learning
from tests.factories.lessons import lesson, missed, passed
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db


def crowd(unit: Unit, number: int, passing: int = 0) -> list[User]:
    """Put people into a unit; the first ones pass the lesson."""
    people = [UserFactory(unit=unit) for _ in range(number)]
    for person in people[:passing]:
        passed(person)
    return people


def rows_of(user: User, *, every_figure: bool = False) -> dict[str, Any]:
    """Return the rows of the report over the whole company, by the code of the unit."""
    found = learning.learning(
        Lesson.objects.get(),
        unit_ids=set(Unit.objects.values_list("pk", flat=True)),
        every_figure=every_figure,
    )
    return {row.unit.code: row for row in found}


def test_figures_count_everybody_below(company: Unit, subsidiary: Unit, hr: User) -> None:
    lesson()
    crowd(subsidiary, 12, passing=3)

    row = rows_of(hr)["banque"]

    assert (row.people, row.passed, row.not_yet, row.share) == (12, 3, 9, 25)


def test_an_attempt_that_missed_is_no_pass(subsidiary: Unit, hr: User) -> None:
    lesson()
    for person in crowd(subsidiary, 10):
        missed(person)

    assert rows_of(hr)["banque"].passed == 0


def test_a_unit_of_few_has_no_figure(company: Unit, subsidiary: Unit, hr: User) -> None:
    lesson()
    crowd(subsidiary, 9)
    crowd(company, 11)

    found = rows_of(hr)

    assert found["banque"].hidden
    assert not found["hexalia"].hidden


def test_a_small_rest_cannot_be_worked_out(company: Unit, hr: User) -> None:
    lesson()
    for code, number in (("large", 30), ("middle", 12), ("small", 4)):
        crowd(UnitFactory(code=code, parent=company), number)

    found = rows_of(hr)

    assert [found[c].hidden for c in ("hexalia", "large", "middle", "small")] == [
        False, False, True, True,
    ]  # fmt: skip


def test_human_resources_see_every_figure(subsidiary: Unit, hr: User) -> None:
    lesson()
    crowd(subsidiary, 2)

    assert not rows_of(hr, every_figure=True)["banque"].hidden


def test_human_resources_see_who_passed_and_no_answer(
    client: Client, subsidiary: Unit, hr: User
) -> None:
    lesson()
    first, second = crowd(subsidiary, 2, passing=1)
    client.force_login(hr)
    here = reverse("charter:learning")

    late = client.get(here, {"unit": "banque"}).content.decode()
    done = client.get(here, {"unit": "banque", "passed": "1"}).content.decode()

    assert second.email in late
    assert first.email not in late
    assert first.email in done
    assert "Réponse" not in done + late
    assert "Explication" not in done + late


def test_leads_see_counts_without_a_name(client: Client, subsidiary: Unit, comms: User) -> None:
    lesson()
    people = crowd(subsidiary, 12, passing=2)
    client.force_login(comms)

    page = client.get(reverse("charter:learning"), {"unit": "banque"}).content.decode()

    assert not any(person.email in page for person in people)


def test_names_stay_within_the_units_of_human_resources(client: Client, company: Unit) -> None:
    lesson()
    here = UnitFactory(code="banque", parent=company)
    elsewhere = UnitFactory(code="services", parent=company)
    (stranger,) = crowd(elsewhere, 1)
    client.force_login(UserFactory(unit=here, hr=True))

    page = client.get(reverse("charter:learning"), {"unit": "services"}).content.decode()

    assert stranger.email not in page


def test_a_lead_elsewhere_keeps_small_figures_hidden(client: Client, company: Unit) -> None:
    lesson()
    here = UnitFactory(code="banque", parent=company)
    elsewhere = UnitFactory(code="services", parent=company)
    crowd(elsewhere, 3)
    person = UserFactory(unit=here, hr=True)
    person.roles.create(role="lead", unit=elsewhere)
    client.force_login(person)

    page = client.get(reverse("charter:learning"))

    hidden = {row.unit.code: row.hidden for row in page.context["units"]}
    assert hidden == {"banque": False, "services": True}


def test_without_a_lesson_the_page_says_so(client: Client, hr: User) -> None:
    client.force_login(hr)

    assert client.get(reverse("charter:learning")).context["chosen"] is None
