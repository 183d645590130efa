"""What the home page says of the charter."""

import pytest
from django.test import Client

from charter.models import User, Version
from tests.factories.campaigns import QuestionFactory, acknowledged, opened, refused
from tests.factories.charter import VersionFactory

pytestmark = pytest.mark.django_db
URL = "/en/charter/tile/"


def tile(client: Client, person: User) -> str:
    client.force_login(person)
    return client.get(URL).content.decode()


def test_tile_says_what_changed_since_the_last_reading(
    client: Client, author: User, version: Version
) -> None:
    acknowledged(author)
    opened(VersionFactory(clause_ids=["new"], texts={"change_note": "One clause instead of two."}))

    html = tile(client, author)

    assert "One clause instead of two." in html
    assert "has changed" in html


def test_tile_respects_a_refusal(client: Client, author: User, version: Version) -> None:
    refused(author)

    assert "You may still acknowledge it" in tile(client, author)


def test_tile_tells_of_an_answer_until_the_question_is_closed(
    client: Client, author: User, hr: User, version: Version
) -> None:
    before = tile(client, author)
    QuestionFactory(user=author, answered_by=hr)

    assert ["has an answer" in html for html in (before, tile(client, author))] == [False, True]


def test_tile_tells_those_who_answer_what_waits(
    client: Client, author: User, hr: User, version: Version
) -> None:
    QuestionFactory(user=author)

    assert "One question about the charter waits" in tile(client, hr)
    assert "waits for an answer" not in tile(client, author)


def test_tile_is_empty_without_anything_to_say(client: Client, author: User) -> None:
    assert tile(client, author).strip() == ""
