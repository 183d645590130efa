"""What htmx swaps into a page is what one gets by loading the page anew."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from charter.models import User
from charter.services import people
from config.kernel.audit import SystemActor
from tests.clients import StrictClient
from tests.factories import advocacy as make
from tests.factories.moderation import CaseFactory, FindingFactory, acknowledged, rule_in_force
from tests.factories.people import UserFactory
from tests.htmx import Page

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
# What is said aloud (#remarks-count) is set by the script, once typing pauses: see test_teaching.
LIVE = ("#remarks", "#previews", "#route")


def reader(user: User) -> StrictClient:
    client = StrictClient()
    client.force_login(user)
    return client


@pytest.fixture
def write_page() -> Page:
    """Give the Write page of somebody with an account, where a rule of severity 3 acts."""
    rule_in_force("respect.insult")
    account = make.AccountFactory()
    return Page.load(reader(account.owner), reverse("advocacy:compose"))


@pytest.fixture
def _still() -> Iterator[None]:
    """Stop the clock: "a second ago" would differ between the swap and the page."""
    with time_machine.travel(timezone.now(), tick=False):
        yield


@pytest.fixture
def desk(_still: None, staff_reviewer: User) -> Page:
    """Give the desk of a moderator with three posts."""
    for number in range(3):
        case = CaseFactory(text=f"Bonjour {number}", author__unit=staff_reviewer.unit)
        FindingFactory(case=case)
    return Page.load(reader(staff_reviewer), reverse("desk:queue"))


@pytest.fixture
def staff_reviewer(reviewer: User) -> User:
    """Give the moderator, with the group that opens Wagtail's admin."""
    return make_staff(reviewer, "moderator")


def make_staff(user: User, role: str) -> User:
    people.grant_role(user, role, unit=user.unit, actor=SystemActor("tests"))
    return User.objects.get(pk=user.pk)


def test_swap_of_findings_while_typing(write_page: Page) -> None:
    write_page.fill("#text", "Quel imbécile a coupé le courant ?")
    write_page.press("#compose")

    write_page.press("#remarks")

    assert "imbécile" in write_page.find("#remarks").text
    assert [line for part in LIVE for line in write_page.difference(within=part)] == []


def test_swap_when_the_text_is_mended(write_page: Page) -> None:
    write_page.fill("#text", "Quel imbécile a coupé le courant ?")
    write_page.press("#remarks")
    write_page.fill("#text", "Le courant est coupé.")
    write_page.press("#compose")

    write_page.press("#remarks")

    assert [line for part in LIVE for line in write_page.difference(within=part)] == []


def test_swap_of_an_added_picture(write_page: Page) -> None:
    write_page.press("#image", image=make.picture(), key=write_page.find("#key")["value"])

    assert re.search(r"/write/\d+/$", write_page.url), "the draft exists now"
    assert write_page.difference(within="#pictures") == []


def test_swap_of_another_card(desk: Page) -> None:
    second: Any = desk.tree.select("a[data-row]")[1]
    second["id"] = "second"

    desk.press("#second")

    assert "Bonjour 1" in desk.find("[data-case]").text
    assert desk.difference(within="#desk") == []


def test_swap_that_forgets_a_part_is_noticed(desk: Page) -> None:
    desk.find(".desk__today").decompose()

    assert desk.difference(within="#desk") != []


def test_swap_of_a_claim(desk: Page) -> None:
    desk.press("input[name=kind][value=approve]")

    assert desk.difference(within="#desk-lease") == []


def test_swap_of_a_decision_opens_the_next_card(desk: Page) -> None:
    before = desk.find("[data-case]")["data-case"]

    desk.press("#desk-decision", kind="approve")

    assert desk.find("[data-case]")["data-case"] != before
    assert desk.difference(within="#desk") == []


def test_swap_of_a_refused_decision_keeps_the_note(desk: Page) -> None:
    desk.press("#desk-decision", kind="refuse", note="Pas ainsi.", clause_id="")

    assert desk.find("textarea[name=note]").text.strip() == "Pas ainsi."
    assert desk.find("[role=alert]")


def test_swap_of_the_late_people_of_a_unit(hr: User) -> None:
    acknowledged(hr)
    UserFactory(unit=hr.unit, first_name="Tardive")
    page = Page.load(reader(make_staff(hr, "hr")), reverse("charter:coverage"))

    page.press("a[hx-get]")

    assert "Tardive" in page.find("#late").text
    assert page.difference(within="#late") == []
