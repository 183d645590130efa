"""My lessons: the list, a lesson, and what came of the answers."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from charter.models import Attempt, Enrolment, User
from tests.factories.lessons import lesson, missed, passed

pytestmark = pytest.mark.django_db
RIGHT = {"q1": "yes", "q2": "a", "q3": "a"}


def address(name: str = "lesson", key: str = "who-speaks") -> str:
    """Return the address of a page of a lesson."""
    return reverse(f"charter:{name}", args=[key])


def test_lessons_show_the_path_with_what_is_next(client: Client, author: User) -> None:
    lesson("one", starter_rank=1, title="La première")
    lesson("two", starter_rank=2, title="La deuxième")
    passed(author, "one")
    client.force_login(author)

    page = client.get(reverse("charter:lessons"))

    assert page.context["path_passed"] == 1
    assert page.context["following"].lesson.key == "two"
    assert "1 sur 2" in page.content.decode() or "1 of 2" in page.content.decode()


def test_lessons_ask_no_more_for_many(
    client: Client, author: User, django_assert_max_num_queries: Callable[[int], Any]
) -> None:
    for number in range(12):
        lesson(f"lesson-{number}", starter_rank=number + 1)
    client.force_login(author)

    with django_assert_max_num_queries(12):
        assert client.get(reverse("charter:lessons")).status_code == 200


def test_an_empty_list_says_what_to_do(client: Client, author: User) -> None:
    client.force_login(author)

    page = client.get(reverse("charter:lessons")).content.decode()

    assert reverse("charter:read") in page


def test_a_lesson_names_each_question_in_a_legend(client: Client, author: User) -> None:
    lesson(channel="bluesky", opens_channel=True)
    client.force_login(author)

    page = client.get(address()).content.decode()

    assert page.count("<fieldset") == page.count("<legend") == 3
    assert "Publication 1" in page
    assert "Bluesky" in page


def test_answers_lead_to_the_result_where_each_is_explained(client: Client, author: User) -> None:
    version = lesson()
    client.force_login(author)

    answer = client.post(address(), RIGHT | {"version": version.pk, "q3": "b"})
    page = client.get(answer["Location"]).content.decode()

    assert answer["Location"].endswith("#result")
    assert Attempt.objects.get().passed
    assert "Explication 3b (fr)" in page
    assert "Explication 3a (fr)" in page
    assert 'id="result" tabindex="-1" autofocus' in page


def test_an_unanswered_question_keeps_the_others(client: Client, author: User) -> None:
    version = lesson()
    client.force_login(author)

    answer = client.post(address(), {"version": version.pk, "q1": "yes"})
    page = answer.content.decode()

    assert answer.status_code == 422
    assert 'href="#q2"' in page
    assert 'href="#q3"' in page
    assert 'id="q1-yes" value="yes" checked' in page
    assert not Attempt.objects.exists()


def test_a_lesson_that_changed_meanwhile_is_shown_anew(client: Client, author: User) -> None:
    former = lesson(title="Avant")
    lesson(title="Après")
    client.force_login(author)

    answer = client.post(address(), RIGHT | {"version": former.pk}, follow=True)

    assert answer.status_code == 200
    assert "Après" in answer.content.decode()
    assert not Attempt.objects.exists()


def test_a_pass_leads_back_to_where_one_was(client: Client, author: User) -> None:
    version = lesson()
    client.force_login(author)
    here = reverse("advocacy:compose")

    answer = client.post(address(), RIGHT | {"version": version.pk, "next": here})

    assert f'href="{here}"' in client.get(answer["Location"]).content.decode()


def test_a_pass_never_leads_elsewhere(client: Client, author: User) -> None:
    version = lesson()
    client.force_login(author)

    target = {"version": version.pk, "next": "https://elsewhere.example/"}
    answer = client.post(address(), RIGHT | target)

    assert "elsewhere" not in answer["Location"]


@pytest.mark.parametrize("role", ["hr", "comms", "legal", "reviewer", "outsider"])
def test_nobody_sees_the_answers_of_another(
    client: Client, author: User, role: str, request: pytest.FixtureRequest
) -> None:
    lesson()
    missed(author)
    client.force_login(request.getfixturevalue(role))

    answer = client.get(address("lesson_result"))

    assert answer.status_code == 302
    assert answer["Location"] == address()


def test_the_result_is_that_of_the_last_attempt(client: Client, author: User) -> None:
    lesson()
    missed(author)
    passed(author)
    client.force_login(author)

    assert client.get(address("lesson_result")).context["attempt"].passed


def test_the_tile_speaks_only_while_there_is_something_to_learn(
    client: Client, author: User
) -> None:
    lesson("one", starter_rank=1)
    client.force_login(author)

    before = client.get(reverse("charter:lessons_tile")).content.decode()
    passed(author, "one")
    after = client.get(reverse("charter:lessons_tile")).content.decode()

    assert address(key="one") in before
    assert not after.strip()


def test_a_channel_of_mine_puts_its_lesson_on_the_tile(client: Client, author: User) -> None:
    lesson("of-bluesky", channel="bluesky", opens_channel=True)
    Enrolment.objects.create(user=author, channel="bluesky")
    client.force_login(author)

    assert "Bluesky" in client.get(reverse("charter:lessons_tile")).content.decode()


def test_lessons_are_open_before_the_charter_is_acknowledged(
    client: Client, author: User, version: Any
) -> None:
    shown = lesson()
    client.force_login(author)

    assert client.post(address(), RIGHT | {"version": shown.pk}).status_code == 302
    assert Attempt.objects.exists()


def test_a_retired_or_unknown_lesson_does_not_exist(client: Client, author: User) -> None:
    client.force_login(author)

    assert client.get(address(key="unknown")).status_code == 404
