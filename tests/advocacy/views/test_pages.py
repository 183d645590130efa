"""Every page renders in both languages, within its budget of queries."""

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from advocacy.models import WallPost
from advocacy.services import delivery
from advocacy.states import DeliveryState
from tests.factories import advocacy as make
from tests.factories.moderation import rule_in_force

pytestmark = pytest.mark.django_db


@pytest.fixture(params=["fr", "en"])
def language(request) -> str:
    return request.param


@pytest.fixture
def person(client):
    person = make.writer(first_name="Camille")
    client.force_login(person)
    return person


def at(name: str, language: str, *args) -> str:
    with override(language):
        return reverse(f"advocacy:{name}", args=args)


@pytest.mark.parametrize("name", ["compose", "posts", "accounts", "wall", "tile"])
def test_page_renders_for_a_newcomer(client, person, language, name) -> None:
    response = client.get(at(name, language))

    assert response.status_code == 200
    assert response["Content-Language"] == language


@pytest.mark.parametrize("kind", ["practice", "bluesky"])
def test_connect_page_renders(client, person, language, kind) -> None:
    response = client.get(at("connect", language, kind))

    assert response.status_code == 200
    assert 'name="handle"' in response.text or 'name="app_password"' in response.text


@pytest.mark.parametrize("name", ["compose", "posts", "accounts", "wall", "tile"])
def test_page_renders_with_content(client, person, language, name) -> None:
    rule_in_force("respect.insult")
    account = make.AccountFactory(owner=person)
    make.AccountFactory(owner=person, broken=True)
    make.PostFactory(author=person, to=[account], text="Bonjour l’imbécile")
    make.sent(author=person, to=[account])

    response = client.get(at(name, language))

    assert response.status_code == 200


@pytest.mark.parametrize("state", list(DeliveryState))
def test_post_page_renders_in_every_state(client, person, language, state) -> None:
    row = make.delivery(
        make.approved(author=person),
        state=state,
        problem="transient" if state == DeliveryState.FAILED else "",
        lease_until=timezone.now(),
        sent_at=timezone.now(),
        remote_id="key",
    )

    response = client.get(at("post", language, row.post_id))

    assert response.status_code == 200


def test_returned_post_shows_note_clause_and_wording(client, person, language) -> None:
    post = make.returned(author=person)

    page = client.get(at("post", language, post.pk))
    client.post(at("reopen", language, post.pk))
    desk = client.get(at("compose", language, post.pk))

    for shown in (page.text, desk.text):
        assert "Nommez votre entreprise." in shown
        assert "Chez Hexalia, bonjour du chantier" in shown
    assert 'data-take="proposal"' in desk.text


def test_wall_post_has_its_page(client, person, language) -> None:
    make.approved(author=person, text="Vu sur #chantier https://hexalia.example")
    delivery.sweep()
    found = WallPost.objects.get()

    response = client.get(at("wall_post", language, found.account.handle, found.key))

    assert 'href="https://hexalia.example"' in response.text


def test_disabled_network_does_not_exist(client, person, settings) -> None:
    settings.NETWORKS_ENABLED = ["bluesky"]

    answers = [client.get(at("connect", "fr", "practice")), client.get(at("wall", "fr"))]

    assert [answer.status_code for answer in answers] == [404, 404]
    assert "practice" not in client.get(at("accounts", "fr")).text


def test_post_that_came_back_says_that_nothing_was_sent(client, person, language) -> None:
    post = make.returned(author=person)

    page = client.get(at("post", language, post.pk)).content.decode()

    assert {"fr": "Non envoyée", "en": "Not sent"}[language] in page
    assert {"fr": "En attente", "en": "Waiting"}[language] not in page
