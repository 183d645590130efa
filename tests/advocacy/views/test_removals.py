"""Taking down, on the author's page and on the desk."""

from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from advocacy.models import Account, Delivery, Removal, WallPost
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


def questions(client: Client, address: str) -> int:
    """How many the database is asked for a page that was opened before."""
    client.get(address)
    with CaptureQueriesContext(connection) as asked:
        client.get(address)
    return len(asked)


def test_list_asks_the_same_number_of_questions_for_one_and_many(enter, out, reviewer) -> None:
    client = enter(reviewer)
    removals.ask(out, actor=reviewer, request=REQUEST)
    one = questions(client, "/admin/published/")
    for _ in range(3):
        removals.ask(make.sent(author=out.post.author), actor=reviewer, request=REQUEST)

    assert questions(client, "/admin/published/") == one


def test_posts_ask_the_same_number_of_questions_for_one_and_many(
    client, out, author, reviewer
) -> None:
    client.force_login(author)
    removals.ask(out, actor=reviewer, request=REQUEST)
    one = questions(client, "/en/posts/")
    for _ in range(3):
        removals.ask(make.sent(author=author), actor=reviewer, request=REQUEST)

    assert questions(client, "/en/posts/") == one


# --- what the author's page says and offers ------------------------------------------------


@pytest.fixture
def asked(client, out, author, reviewer) -> Removal:
    """A removal that is asked of the author, who has signed in."""
    client.force_login(author)
    return removals.ask(out, actor=reviewer, request=REQUEST)


def now(removal: Removal, **columns: str) -> Delivery:
    Removal.objects.filter(pk=removal.pk).update(**columns)
    return removal.delivery


def test_old_problem_does_not_hide_the_press(client, asked) -> None:
    press = f"/en/removals/{asked.pk}/press/"

    assert press in client.get(page_of(now(asked, problem="auth_dead"))).text
    assert press not in client.get(page_of(now(asked, problem="cannot_remove"))).text


@pytest.mark.parametrize("state", ["asked", "unknown"])
def test_author_may_say_that_it_is_down(client, asked, state) -> None:
    assert f"/en/removals/{asked.pk}/done/" in client.get(page_of(now(asked, state=state))).text


def test_nothing_is_asked_after_ones_own_press(client, out, author) -> None:
    client.force_login(author)
    client.post(f"/en/deliveries/{out.pk}/remove/")

    page = text(client.get(page_of(out)))

    assert "It is being taken down from" in page
    assert "see what is asked of you" not in page


def test_nothing_is_asked_of_the_author_on_an_account_of_the_company(client, asked) -> None:
    Account.objects.update(is_company=True)

    page = client.get(page_of(now(asked, state="due")))

    assert "It was asked that it comes down" in text(page)
    for words in ("You are asked", "You were asked", "The account is yours", "Say why it stays"):
        assert words not in text(page)


@pytest.mark.parametrize(("said", "words"), [("absent", "had it no more"), ("", "was lost")])
def test_page_says_what_the_network_said(client, asked, said, words) -> None:
    moment = timezone.now()
    proof = {"way": "service", "looked": "gone", "removed_at": moment, "looked_at": moment}
    Delivery.objects.update(state="removed")

    page = text(client.get(page_of(now(asked, state="done", network_said=said, **proof))))

    assert words in page
    assert "accepted" not in page


@pytest.mark.parametrize(
    ("state", "words", "status"),
    [("asked", "a" * 2001, 422), ("due", "Mardi.", 409), ("dropped", "Mercredi.", 409)],
)
def test_answer_survives_what_refuses_it(client, asked, state, words, status) -> None:
    now(asked, state=state)
    if state == "dropped":
        Delivery.objects.update(state="sent")

    response = client.post(f"/en/removals/{asked.pk}/answer/", {"words": words})

    kept = BeautifulSoup(response.content, "html.parser").find("textarea", {"name": "words"})
    assert response.status_code == status
    assert kept.get_text().strip() == words
    assert Removal.objects.get().answer == ""


def test_line_break_counts_once(client, asked) -> None:
    client.post(f"/en/removals/{asked.pk}/answer/", {"words": "a" * 1998 + "\r\nb"})

    assert Removal.objects.get().state == "declined"


def test_author_leaves_it_after_all_what_they_wanted_down(client, out, author) -> None:
    row = removals.remove_own(out, actor=author)
    Removal.objects.update(state="asked", problem="auth_dead")
    client.force_login(author)

    offered = client.get(page_of(out)).text
    client.post(f"/en/removals/{row.pk}/keep/")

    out.refresh_from_db()
    assert f"/en/removals/{row.pk}/keep/" in offered
    assert out.state == "sent"


def test_desk_does_not_end_what_the_author_wanted(enter, out, reviewer, author) -> None:
    row = removals.remove_own(out, actor=author)
    Removal.objects.update(state="asked")

    page = enter(reviewer).get(f"/admin/published/{out.pk}/").text

    assert f"/removals/{row.pk}/drop/" not in page


@pytest.mark.parametrize("shared", [True, False])
def test_desk_says_that_the_author_is_told_where_they_are(enter, out, reviewer, shared) -> None:
    row = removals.ask(out, actor=reviewer, request=REQUEST)
    Account.objects.update(is_company=shared)
    reviewer.language = "en"
    reviewer.save()
    client = enter(reviewer)
    address = reverse("removal_drop", args=[row.pk])
    offered = client.get(f"/admin/published/{out.pk}/").text

    page = text(client.post(address, follow=True))

    assert address in offered
    assert ("It stays. Its author is told." in page) is not shared
    assert "It stays." in page
