"""My lessons over the API; and nobody's answers anywhere but on the person's own page."""

import pytest
from django.test import Client
from django.urls import reverse
from knox.models import AuthToken

from charter.models import Role, User
from tests.factories.lessons import lesson, missed, passed
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
URL = "/api/v1/lessons/"


def bearer(user: User) -> dict[str, str]:
    """Return the header of a program that acts for somebody."""
    return {"authorization": f"Token {AuthToken.objects.create(user)[1]}"}


def test_lessons_are_mine_with_my_progress(client: Client, author: User, hr: User) -> None:
    lesson("one", starter_rank=1)
    lesson("of-bluesky", channel="bluesky", opens_channel=True)
    passed(author, "one")
    passed(hr, "of-bluesky")

    rows = client.get(URL, headers=bearer(author)).json()

    assert [(row["key"], row["passed"], row["opens"]) for row in rows] == [
        ("one", True, ""),
        ("of-bluesky", False, "bluesky"),
    ]
    assert rows[0]["url"].endswith("/lessons/of/one/")


def test_lessons_need_a_person(client: Client) -> None:
    assert client.get(URL).status_code == 401


@pytest.mark.parametrize("role", [*Role.values, ""])
def test_answers_are_read_by_their_person_only(client: Client, author: User, role: str) -> None:
    lesson()
    missed(author)
    other = UserFactory(unit=author.unit)
    if role:
        other.roles.create(role=role, unit=author.unit)
    client.force_login(other)

    pages = [
        client.get(reverse("charter:lesson_result", args=["who-speaks"]), follow=True),
        client.get(reverse("charter:lessons")),
        client.get(reverse("charter:learning"), {"passed": "1"}),
        client.get(URL, headers=bearer(other)),
    ]

    # What was chosen is explained to the one who chose it, and to nobody else.
    assert not any("Explication" in page.content.decode() for page in pages)


def test_a_person_reads_their_own_answers(client: Client, author: User) -> None:
    lesson()
    missed(author)
    client.force_login(author)

    page = client.get(reverse("charter:lesson_result", args=["who-speaks"])).content.decode()

    assert "Explication 2b (fr)" in page
