"""Taking down, on the author's page and on the desk."""

from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.test import Client

from advocacy.models import Delivery, Removal, WallPost
from advocacy.services import delivery, removals, takedown
from advocacy.services.removals import Request
from charter.models import User
from charter.public import ensure_groups, group_name
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db
REQUEST = Request("error", "Le chiffre est faux.", clause_id="respect")


@pytest.fixture
def out(author) -> Delivery:
    make.charter_in_force()
    make.acknowledged(author)
    row = make.approved(author=author, text="Un chiffre tout neuf").deliveries.get()
    delivery.sweep()
    row.refresh_from_db()
    return row


@pytest.fixture
def enter() -> Callable[[User], Client]:
    """Sign somebody in, with the way into the admin that their roles give."""

    def sign_in(user: User) -> Client:
        ensure_groups()
        names = [group_name(role) for role in user.roles.values_list("role", flat=True)]
        user.groups.set(Group.objects.filter(name__in=names))
        client = Client()
        client.force_login(user)
        return client

    return sign_in


def text(response) -> str:
    page = BeautifulSoup(response.content, "html.parser")
    return " ".join(page.get_text(" ").split())


def page_of(row: Delivery) -> str:
    return f"/en/posts/{row.post_id}/"


def test_author_takes_their_post_down_from_its_page(client, out, author) -> None:
    client.force_login(author)
    offered = text(client.get(page_of(out)))

    client.post(f"/en/deliveries/{out.pk}/remove/")
    on_the_way = text(client.get(page_of(out)))
    takedown.sweep()

    assert "Take it down from there" in offered
    assert "It is being taken down." in on_the_way
    gone = text(client.get(page_of(out)))
    assert "We looked: it is gone." in gone
    assert "taken down from" in gone
    assert not WallPost.objects.exists()


def test_author_sees_what_is_asked_and_presses(client, out, author, reviewer) -> None:
    row = removals.ask(out, actor=reviewer, request=REQUEST)
    client.force_login(author)

    shown = text(client.get(page_of(out)))
    client.post(f"/en/removals/{row.pk}/press/")
    takedown.sweep()

    row.refresh_from_db()
    assert "Le chiffre est faux." in shown
    assert str(reviewer) not in shown
    assert row.state == "done"


def test_author_answers_why_it_stays(client, out, author, reviewer) -> None:
    row = removals.ask(out, actor=reviewer, request=REQUEST)
    client.force_login(author)

    client.post(f"/en/removals/{row.pk}/answer/", {"words": "Il est public depuis mardi."})

    assert "Il est public depuis mardi." in text(client.get(page_of(out)))
    row.refresh_from_db()
    assert row.state == "declined"


def test_desk_finds_what_is_out_by_text_author_and_network(enter, out, reviewer) -> None:
    client = enter(reviewer)

    def found(query: str) -> bool:
        return "Un chiffre tout neuf" in text(client.get(f"/admin/published/?{query}"))

    assert all(map(found, ("", "q=chiffre", "author=Camille", "network=practice")))
    assert not found("q=voiture")
    assert not found("author=Zoe")
    assert not found("network=bluesky")
    assert not found("show=removed")


def test_desk_of_another_unit_finds_nothing(enter, out, outsider) -> None:
    client = enter(outsider)

    assert "Un chiffre tout neuf" not in text(client.get("/admin/published/"))
    assert client.get(f"/admin/published/{out.pk}/").status_code == 404


def test_desk_asks_and_follows_what_comes_of_it(enter, out, reviewer, author) -> None:
    client = enter(reviewer)
    data = {"reason": "error", "note": "Le chiffre est faux.", "span": "day", "clause_id": ""}

    response = client.post(f"/admin/published/{out.pk}/", data)
    row = Removal.objects.get()
    state, asked = row.state, text(client.get(f"/admin/published/{out.pk}/"))
    removals.press(row, actor=author)
    takedown.sweep()

    assert response.status_code == 302
    assert "Le chiffre est faux." in asked
    assert state == "asked"
    reviewer.language = "en"
    reviewer.save()
    done = text(client.get(f"/admin/published/{out.pk}/"))
    assert "the network accepted the deletion" in done
    assert "it is gone" in done


def test_desk_keeps_what_was_typed_when_it_refuses(enter, out, reviewer) -> None:
    client = enter(reviewer)

    response = client.post(
        f"/admin/published/{out.pk}/", {"reason": "error", "note": "", "span": "day"}
    )

    assert response.status_code == 422
    assert not Removal.objects.exists()


def test_list_asks_the_same_number_of_questions_for_one_and_many(
    enter, out, reviewer, django_assert_max_num_queries
) -> None:
    for _ in range(3):
        make.sent(author=out.post.author)
    client = enter(reviewer)
    client.get("/admin/published/")

    with django_assert_max_num_queries(30):
        client.get("/admin/published/")
