"""Reading the charter and saying so: pages in both languages, receipts, gate."""

import re
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from charter.models import Acknowledgement, Enrolment, User, Version
from tests.factories.charter import AcknowledgementFactory, VersionFactory, layer
from tests.factories.lessons import lesson
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


def _annex(unit: str, *clauses: Any) -> Version:
    version: Version = VersionFactory(
        layer=layer("subsidiary", key=unit),
        clause_ids=[f"of-{unit}", *clauses],
        terms={"scope": {"units": [unit]}},
    )
    return version


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

    assert f"say-who-you-are ({language})" in text


def test_read_gives_the_binding_text_on_demand(
    client: Client, author: User, version: Version
) -> None:
    client.force_login(author)

    assert "say-who-you-are (fr)" in client.get("/en/charter/?text=fr").content.decode()


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


def test_read_shows_where_each_clause_is_from(
    client: Client, author: User, version: Version
) -> None:
    _annex("banque", {"clause_id": "ask-more", "effect": "tightens", "amends": "say-who-you-are"})
    client.force_login(author)

    page = BeautifulSoup(client.get("/fr/charter/").content, "html.parser")

    (amended,) = page.select("#clause-say-who-you-are #clause-ask-more")
    assert "Texte banque" in amended.get_text()
    assert page.select_one("#clause-of-banque") is not None
    assert len(page.select(".whose__list li")) == 2


def test_read_gives_the_text_of_the_group_alone(
    client: Client, author: User, version: Version
) -> None:
    _annex("banque")
    client.force_login(author)

    text = client.get("/fr/charter/?view=group").content.decode()

    assert 'id="clause-say-who-you-are"' in text
    assert 'id="clause-of-banque"' not in text
    assert 'name="shown"' not in text


def test_read_narrows_to_one_channel(client: Client, author: User, version: Version) -> None:
    for channel in ("bluesky", "threads"):
        VersionFactory(layer=layer("channel", key=channel), clause_ids=[f"on-{channel}"],
                       terms={"scope": {"channels": [channel]}})  # fmt: skip
    Enrolment.objects.create(user=author, channel="threads")
    client.force_login(author)

    mine = client.get("/fr/charter/").content.decode()
    bluesky = client.get("/fr/charter/?channel=bluesky").content.decode()

    assert ["on-bluesky" in mine, "on-threads" in mine] == [False, True]
    assert ["on-bluesky" in bluesky, "on-threads" in bluesky] == [True, False]
    assert 'name="shown"' not in bluesky


def test_read_shows_the_words_that_changed_in_each_language(
    client: Client, author: User, version: Version
) -> None:
    AcknowledgementFactory(user=author)
    said = {"fr": "Devoir 1 nouveau (fr)", "en": "Devoir 1 renewed (en)"}
    VersionFactory(
        clause_ids=[{"clause_id": "say-who-you-are", "duty": said}, "keep-what-is-confidential"]
    )
    client.force_login(author)

    pages = [
        BeautifulSoup(client.get(f"/{x}/charter/").content, "html.parser") for x in ("fr", "en")
    ]

    came = [[tag.get_text().strip() for tag in p.select(".change ins")] for p in pages]
    assert came == [["nouveau"], ["renewed"]]


def test_read_marks_english_that_is_older_than_the_french(client: Client, author: User) -> None:
    VersionFactory(
        terms={"change_class": "minor"}, clause_ids=[{"clause_id": "a", "normative": False}],
        stale_english=["a"],
    )  # fmt: skip
    client.force_login(author)

    french, english = (client.get(f"/{x}/charter/").content.decode() for x in ("fr", "en"))

    assert ["clause__stale" in french, "clause__stale" in english] == [False, True]


def test_read_offers_to_ask_about_each_clause(
    client: Client, author: User, version: Version
) -> None:
    client.force_login(author)

    page = BeautifulSoup(client.get("/fr/charter/").content, "html.parser")

    (link,) = page.select('[data-tools="say-who-you-are"] a')
    assert link["href"] == "/fr/charter/questions/ask/?clause=say-who-you-are"


def test_clause_removed_while_reading_loses_nothing(
    client: Client, author: User, version: Version
) -> None:
    client.force_login(author)
    token = _token(client)
    VersionFactory(clause_ids=("say-who-you-are",))

    response = client.post(
        "/en/charter/acknowledge/", {"shown": token, "next": "/en/"}, follow=True
    )

    page = BeautifulSoup(response.content, "html.parser")
    assert "changed while you were reading" in page.get_text()
    (gone,) = page.select(".change")
    assert (gone["data-kind"], gone["id"]) == ("removed", "change-keep-what-is-confidential")
    assert page.find("input", {"name": "next"})["value"] == "/en/"  # type: ignore[index]
    assert not Acknowledgement.objects.exists()


def test_lesson_stands_before_the_confirmation(client: Client, author: User) -> None:
    lesson("who")
    taught = {"clause_id": "say-who-you-are", "lesson": "who"}
    VersionFactory(clause_ids=[taught])
    AcknowledgementFactory(user=author)
    VersionFactory(clause_ids=[taught | {"duty": "Autrement"}])
    client.force_login(author)

    page = BeautifulSoup(client.get("/fr/charter/").content, "html.parser")
    answer = client.post("/fr/charter/acknowledge/", {"shown": _token(client)}, follow=True)

    assert page.select_one('#acknowledge a[href$="/charter/lessons/of/who/"]') is not None
    assert page.select_one("#acknowledge button") is None
    assert Acknowledgement.objects.count() == 1
    assert "Qui parle (fr)" in answer.content.decode()


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


def test_editions_of_a_text_are_for_those_it_concerns(
    client: Client, author: User, hr: User, version: Version
) -> None:
    _annex("energie")
    _annex("banque")
    seen = {}
    for person in (author, hr, UserFactory()):
        client.force_login(person)
        addresses = [f"/fr/charter/editions/{key}/1/" for key in ("banque", "energie")]
        seen[person.pk] = [client.get(address).status_code for address in addresses]
        listed = client.get("/fr/charter/editions/").content.decode()
        assert [address in listed for address in addresses] == [c == 200 for c in seen[person.pk]]

    assert list(seen.values()) == [[200, 404], [200, 200], [404, 404]]


def test_edition_of_an_annex_names_the_clauses_it_changes(
    client: Client, author: User, version: Version
) -> None:
    _annex("banque", {"clause_id": "ask-more", "effect": "tightens", "amends": "say-who-you-are"})
    client.force_login(author)

    page = BeautifulSoup(client.get("/en/charter/editions/banque/1/").content, "html.parser")

    (section,) = page.select("[aria-labelledby=amendments]")
    assert "asks more than say-who-you-are (en)" in " ".join(section.get_text().split())


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

    for unit in ("banque", "other"):
        _annex(unit)
    client.get("/fr/charter/")

    with django_assert_max_num_queries(26):
        client.get("/fr/charter/")
