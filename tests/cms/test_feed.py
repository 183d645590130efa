"""The feed of changes: valid Atom, for its person only, and the same until something changes."""

import re
from datetime import datetime
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from django.test import Client

from charter.models import Unit, User
from cms import feeds, library
from cms.models import FeedAddress
from tests.cms.test_search import guide
from tests.factories import cms as make
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def reader(subsidiary: Unit) -> User:
    """Give an employee of the subsidiary."""
    return UserFactory(unit=subsidiary)


@pytest.fixture
def shelf(subsidiary: Unit) -> None:
    """Publish the charter and the guide of a subsidiary."""
    make.publish()
    guide("banque", "Pour la banque.", kind="subsidiary", unit_code=subsidiary.code)
    library.refresh()


def titles(body: bytes) -> list[str]:
    return [str(e.findtext(f"{ATOM}title")) for e in ET.fromstring(body).iter(f"{ATOM}entry")]


def secret_of(client: Client) -> str:
    page = client.post("/fr/flux/adresse/").content.decode()
    address = re.search(r'<code id="secret">http://testserver(\S+)</code>', page)
    assert address
    return address.group(1)


def test_feed_is_valid_atom(client: Client, shelf: None, reader: User) -> None:
    client.force_login(reader)

    response = client.get("/fr/flux/")

    feed = ET.fromstring(response.content)
    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    assert feed.tag == f"{ATOM}feed"
    assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == "fr"
    assert feed.findtext(f"{ATOM}author/{ATOM}name")
    entries = list(feed.iter(f"{ATOM}entry"))
    assert len(entries) == 2
    for element in (feed, *entries):
        assert_complete(element)
    assert len({e.findtext(f"{ATOM}id") for e in entries}) == 2


def assert_complete(element: Any) -> None:
    """What RFC 4287 asks of a feed and of an entry, and links that work from anywhere."""
    assert str(element.findtext(f"{ATOM}id")).startswith("tag:testserver,2026:")
    assert element.findtext(f"{ATOM}title")
    moment = datetime.fromisoformat(str(element.findtext(f"{ATOM}updated")))
    assert moment.tzinfo is not None
    links = [link.get("href") for link in element.findall(f"{ATOM}link")]
    assert links
    assert all(str(link).startswith("http://testserver/") for link in links)


def test_feed_speaks_the_language_of_its_address(client: Client, shelf: None, reader: User) -> None:
    client.force_login(reader)

    assert "edition 1 is in force" in titles(client.get("/en/flux/").content)[0]
    assert any("Guide banque" in title for title in titles(client.get("/fr/flux/").content))


def test_feed_shows_what_its_person_may_read(client: Client, shelf: None) -> None:
    client.force_login(UserFactory(unit=UnitFactory(code="ailleurs")))

    assert "Guide banque" not in titles(client.get("/fr/flux/").content)


def test_unchanged_feed_is_not_sent_again(client: Client, shelf: None, reader: User) -> None:
    client.force_login(reader)
    first = client.get("/fr/flux/")
    known = {"headers": {"If-None-Match": first["ETag"]}}

    again = client.get("/fr/flux/", **known)
    guide("nouveau", "Tout neuf.", kind="channel", channel="bluesky")
    library.refresh()
    changed = client.get("/fr/flux/", **known)

    assert (again.status_code, again.content) == (304, b"")
    assert changed.status_code == 200


def test_empty_feed_stays_the_same(client: Client, reader: User) -> None:
    client.force_login(reader)

    assert client.get("/fr/flux/").content == client.get("/fr/flux/").content


def test_feed_is_closed_without_session_or_address(client: Client, shelf: None) -> None:
    assert "/accounts/login/" in client.get("/fr/flux/")["Location"]
    assert client.get("/fr/flux/?key=guess").status_code == 404


def test_personal_address_opens_the_feed_and_nothing_else(
    client: Client, shelf: None, reader: User
) -> None:
    client.force_login(reader)
    address = secret_of(client)
    client.logout()

    assert "Guide banque" in titles(client.get(address).content)
    key = address.partition("?")[2]
    assert client.get(f"/fr/charter/?{key}").status_code == 302
    assert client.get(f"/api/v1/reach/?{key}").status_code == 401


def test_secret_is_kept_as_a_hash_and_not_repeated(
    client: Client, shelf: None, reader: User
) -> None:
    client.force_login(reader)
    address = secret_of(client)
    secret = address.partition("key=")[2]

    assert not FeedAddress.objects.filter(digest=secret).exists()
    assert secret not in client.get("/fr/flux/adresse/").content.decode()
    assert secret not in client.get(address).content.decode()


def test_new_address_replaces_the_old_one(client: Client, shelf: None, reader: User) -> None:
    client.force_login(reader)

    old, new = secret_of(client), secret_of(client)

    assert client.get(old).status_code == 404
    assert client.get(new).status_code == 200


def test_revoked_address_opens_nothing(client: Client, shelf: None, reader: User) -> None:
    client.force_login(reader)
    address = secret_of(client)

    client.post("/fr/flux/adresse/revoke/")

    assert client.get(address).status_code == 404


def test_address_of_a_person_who_left_opens_nothing(
    client: Client, shelf: None, reader: User
) -> None:
    secret = feeds.make_address(reader)
    reader.status, reader.is_active = reader.Status.LEFT, False
    reader.save()

    assert client.get(f"/fr/flux/?key={secret}").status_code == 404
