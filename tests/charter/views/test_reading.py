"""Reading the charter and saying so: pages in both languages, receipts, gate."""

import re
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from charter.models import Acknowledgement, User, Version
from tests.factories.charter import AcknowledgementFactory, VersionFactory
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


def _token(client: Client, path: str = "/fr/charter/") -> str:
    page = BeautifulSoup(client.get(path).content, "html.parser")
    field = page.find("input", {"name": "shown"})
    assert field is not None
    return str(field["value"])


@pytest.mark.parametrize("language", ["fr", "en"])
def test_read_shows_the_frozen_page_of_the_language(
    client: Client, author: User, version: Version, language: str
) -> None:
    client.force_login(author)

    text = client.get(f"/{language}/charter/").content.decode()

    assert f"say-who-you-are {language}" in text


def test_read_gives_the_binding_text_on_demand(
    client: Client, author: User, version: Version
) -> None:
    client.force_login(author)

    assert "say-who-you-are fr" in client.get("/en/charter/?text=fr").content.decode()


def test_read_without_an_edition_says_what_happens_next(client: Client, author: User) -> None:
    client.force_login(author)

    response = client.get("/fr/charter/")

    assert response.status_code == 200
    assert "<h2" in response.content.decode()


def test_read_marks_what_changed_since_my_last_reading(
    client: Client, author: User, version: Version
) -> None:
    AcknowledgementFactory(user=author, version=version)
    VersionFactory(clause_ids=("say-who-you-are", "brand-new"))
    client.force_login(author)

    page = BeautifulSoup(client.get("/en/charter/").content, "html.parser")

    marked = {tag["data-clause"]: tag["data-changed"] for tag in page.select("[data-changed]")}
    assert marked == {"brand-new": "New"}


def test_read_needs_a_person(client: Client, version: Version) -> None:
    assert client.get("/fr/charter/").status_code == 302


def test_acknowledge_records_and_shows_a_receipt(
    client: Client, author: User, version: Version
) -> None:
    client.force_login(author)

    response = client.post("/fr/charter/acknowledge/", {"shown": _token(client)}, follow=True)

    row = Acknowledgement.objects.get()
    assert (row.user, row.language) == (author, "fr")
    assert row.effective_text_sha256 in response.content.decode()


def test_acknowledge_goes_on_to_where_the_person_was_going(
    client: Client, author: User, version: Version
) -> None:
    client.force_login(author)
    data = {"shown": _token(client), "next": "/fr/charter/editions/"}

    response = client.post("/fr/charter/acknowledge/", data)

    assert response["Location"] == "/fr/charter/editions/"


def test_acknowledge_never_leaves_the_site(client: Client, author: User, version: Version) -> None:
    client.force_login(author)
    data = {"shown": _token(client), "next": "https://evil.example/"}

    assert "evil" not in client.post("/fr/charter/acknowledge/", data)["Location"]


@pytest.mark.parametrize("token", ["", "forged", "1:1:fr:x:y"])
def test_acknowledge_with_a_forged_token_records_nothing(
    client: Client, author: User, version: Version, token: str
) -> None:
    client.force_login(author)

    response = client.post("/fr/charter/acknowledge/", {"shown": token}, follow=True)

    assert not Acknowledgement.objects.exists()
    assert response.status_code == 200


def test_acknowledge_of_another_records_nothing(
    client: Client, author: User, version: Version
) -> None:
    client.force_login(author)
    token = _token(client)
    client.force_login(UserFactory())

    client.post("/fr/charter/acknowledge/", {"shown": token})

    assert not Acknowledgement.objects.exists()


def test_acknowledge_by_get_records_nothing(client: Client, author: User, version: Version) -> None:
    client.force_login(author)

    response = client.get("/fr/charter/acknowledge/", {"shown": _token(client)})

    assert response.status_code == 302
    assert not Acknowledgement.objects.exists()


def test_editions_are_listed_and_each_is_readable(
    client: Client, author: User, version: Version
) -> None:
    VersionFactory(clause_ids=("another",))
    client.force_login(author)

    listed = client.get("/fr/charter/editions/").content.decode()
    first = client.get("/fr/charter/editions/1/").content.decode()

    assert re.findall(r"/fr/charter/editions/(\d)/", listed) == ["2", "1"]
    assert version.sha256 in first


def test_edition_that_never_came_into_force_does_not_exist(
    client: Client, author: User, version: Version
) -> None:
    VersionFactory(frozen_only=True)
    client.force_login(author)

    assert client.get("/fr/charter/editions/2/").status_code == 404


def test_tile_asks_to_read_until_it_is_done(client: Client, author: User, version: Version) -> None:
    client.force_login(author)
    before = client.get("/fr/charter/tile/").content.decode()
    AcknowledgementFactory(user=author, version=version)

    after = client.get("/fr/charter/tile/").content.decode()

    assert "/fr/charter/" in before
    assert after.strip() == ""


def test_reading_costs_a_constant_number_of_queries(
    client: Client, author: User, version: Version, django_assert_max_num_queries: Any
) -> None:
    client.force_login(author)

    with django_assert_max_num_queries(12):
        client.get("/fr/charter/")
