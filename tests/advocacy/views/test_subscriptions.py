"""My reports: adding, resting, removing, and the link in each mail."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from advocacy.models import ReportSubscription
from advocacy.services import subscriptions
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db
PAGE = "/en/reach/reports/"


@pytest.fixture
def reader(client, author):
    """Give a signed-in employee."""
    client.force_login(author)
    return author


def soup(response) -> BeautifulSoup:
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def add(client, **choice):
    return client.post(PAGE, {"report": "summary", "rhythm": "monthly", "unit": "", **choice})


def test_report_is_added_and_shown(client, reader):
    UnitFactory(code="bank", name_en="Bank")

    assert add(client, unit="bank").status_code == 302

    row = soup(client.get(PAGE)).select_one("ul.rows li").get_text(" ")
    assert "Reach in one page" in row
    assert "every month" in row
    assert "Bank" in row


def test_report_one_came_from_is_chosen(client, reader):
    page = soup(client.get(f"{PAGE}?report=adoption"))

    assert page.select_one("#id_report [selected]")["value"] == "adoption"


def test_the_same_twice_is_refused_in_words(client, reader):
    add(client)

    page = client.post(PAGE, {"report": "summary", "rhythm": "monthly", "unit": ""}, follow=True)

    assert "You get this report already." in page.content.decode()


def test_unknown_choice_is_said_beside_it(client, reader):
    response = add(client, rhythm="hourly")

    assert response.status_code == 422
    assert "errorlist" in response.content.decode()


def test_report_rests_and_comes_again(client, reader):
    add(client)
    row = ReportSubscription.objects.get()

    client.post(f"{PAGE}{row.pk}/pause/")
    assert "rests" in soup(client.get(PAGE)).select_one("ul.rows li").get_text(" ")
    client.post(f"{PAGE}{row.pk}/pause/")

    row.refresh_from_db()
    assert not row.is_paused


def test_report_is_removed(client, reader):
    add(client)

    client.post(f"{PAGE}{ReportSubscription.objects.get().pk}/remove/")

    assert not ReportSubscription.objects.exists()


def test_reports_of_others_do_not_exist(client, reader):
    row = subscriptions.subscribe(UserFactory(), report="summary", rhythm="monthly")

    assert client.post(f"{PAGE}{row.pk}/remove/").status_code == 404
    assert not soup(client.get(PAGE)).select("ul.rows li")


def test_link_of_a_mail_asks_first_and_ends_it_without_signing_in(author):
    row = subscriptions.subscribe(author, report="summary", rhythm="monthly")
    address, stranger = f"{PAGE}stop/{subscriptions.token_for(row)}/", Client()

    assert "Stop this report" in stranger.get(address).content.decode()
    assert ReportSubscription.objects.exists()

    mailer = Client(enforce_csrf_checks=True)
    assert mailer.post(address, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert not ReportSubscription.objects.exists()
    assert "This report comes no more." in stranger.get(address).content.decode()


def test_page_asks_few_queries(client, reader, django_assert_max_num_queries):
    for number in range(5):
        unit = UnitFactory(code=f"unit-{number}")
        subscriptions.subscribe(reader, report="summary", rhythm="monthly", unit=unit)

    with django_assert_max_num_queries(12):
        client.get(PAGE)
