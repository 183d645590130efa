"""Recording that somebody leaves or moves: by the page and over the API."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.translation import override
from rest_framework.test import APIClient

from advocacy.models import Account, Receipt
from advocacy.services import accounts
from charter.models import User
from tests.factories import advocacy as make
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def hr(client: Client) -> User:
    root = UnitFactory(code="group-of-leavers", kind="group")
    hr = UserFactory(unit=root, hr=True)
    client.force_login(hr)
    return hr


@pytest.fixture
def person(hr: User) -> User:
    unit = UnitFactory(code="plant", kind="department", parent=hr.unit)
    person = make.writer(unit=unit, first_name="Odile", last_name="Prévost")
    make.AccountFactory(owner=person)
    return person


def at(name: str, *args: object, language: str = "fr") -> str:
    with override(language):
        return reverse(f"advocacy:{name}", args=args)


def api_client(person: User) -> APIClient:
    api = APIClient()
    api.force_authenticate(person)
    return api


def text(response) -> str:
    return " ".join(BeautifulSoup(response.text, "html.parser").find("main").text.split())


@pytest.mark.parametrize("words", ["Odile", "prév odi", "prévost"])
def test_somebody_is_found_by_part_of_their_name(client, person, words) -> None:
    assert "Odile Prévost" in text(client.get(at("departures"), {"q": words}))


def test_page_says_what_will_end_before_it_does(client, person) -> None:
    make.approved(author=person, to=[person.accounts.get()])

    page = text(client.get(at("departure", person.pk, language="en")))

    assert "1 linked account is given back" in page
    assert "1 post that waits" in page
    assert User.objects.get(pk=person.pk).is_active


@pytest.mark.parametrize("language", ["fr", "en"])
def test_leaving_shows_each_receipt(client, person, language) -> None:
    response = client.post(at("departure_leave", person.pk, language=language), follow=True)

    receipt = Receipt.objects.get()
    page = text(response)
    assert str(receipt.pk) in page
    assert User.objects.get(pk=person.pk).status == "left"
    # Which handle it was is nobody's business.
    assert receipt.account.handle not in page
    assert "Odile" in text(client.get(at("departures", language=language)))


def test_moving_changes_the_unit(client, person, hr) -> None:
    UnitFactory(code="there", kind="department", parent=hr.unit)

    client.post(at("departure_move", person.pk), {"unit": "there"})
    nowhere = client.post(at("departure_move", person.pk), {"unit": "nowhere"}, follow=True)

    assert User.objects.get(pk=person.pk).unit.code == "there"
    assert nowhere.status_code == 200


@pytest.mark.parametrize("name", ["departure", "departure_leave", "departure_move"])
def test_people_of_other_units_do_not_exist(client, hr, name) -> None:
    stranger = make.writer(unit=UnitFactory(code="elsewhere", kind="group"))
    act = client.get if name == "departure" else client.post

    assert act(at(name, stranger.pk)).status_code == 404
    assert User.objects.get(pk=stranger.pk).is_active


def test_list_asks_as_much_for_many_as_for_one(client, hr, person) -> None:
    client.post(at("departure_leave", person.pk))
    client.get(at("departures"))
    with CaptureQueriesContext(connection) as few:
        client.get(at("departures"))
    for _ in range(10):
        other = make.writer(unit=person.unit)
        make.AccountFactory(owner=other)
        client.post(at("departure_leave", other.pk))
    client.get(at("departures"))

    with CaptureQueriesContext(connection) as many:
        client.get(at("departures"))

    assert len(many) == len(few) < 25


def test_api_records_a_leaving_and_follows_it(hr, person) -> None:
    api = api_client(hr)

    left = api.post("/api/v1/departures/", {"email": person.email.upper()}, format="json")
    again = api.post("/api/v1/departures/", {"email": person.email}, format="json")
    followed = api.get(f"/api/v1/departures/{person.pk}/")

    assert left.status_code == 202
    assert again.status_code == 409
    (receipt,) = followed.json()["receipts"]
    assert receipt["genuine"] is True
    assert not Account.objects.held().filter(owner=person).exists()


@pytest.mark.parametrize("status", [403, 404])
def test_api_is_for_those_whose_business_it_is(hr, person, status) -> None:
    elsewhere = UnitFactory(code="elsewhere", kind="group")
    who = UserFactory(unit=elsewhere, hr=True) if status == 404 else make.writer(unit=elsewhere)
    body = {"email": person.email}

    answer = api_client(who).post("/api/v1/departures/", body, format="json")

    assert answer.status_code == status
    assert User.objects.get(pk=person.pk).is_active


def test_list_counts_what_leaving_ended_and_nothing_else(client, person) -> None:
    own = make.AccountFactory(owner=person)
    accounts.unlink(actor=person, account=own)
    client.post(at("departure_leave", person.pk))

    row = client.get(at("departures")).context["gone"].get()

    assert (row.receipt_count, row.pending) == (1, 1)
    assert Receipt.objects.filter(person=person).count() == 2
