"""Posts over the API: the same services, the same refusals, as problem documents."""

import pytest
from rest_framework.test import APIClient

from advocacy.models import Post
from advocacy.states import DeliveryState, PostState
from tests.factories import advocacy as make

pytestmark = pytest.mark.django_db
URL = "/api/v1/posts/"


@pytest.fixture
def person():
    return make.writer()


@pytest.fixture
def api(person) -> APIClient:
    client = APIClient()
    client.force_authenticate(person)
    return client


def test_post_is_written_changed_sent_and_taken_back(api, person) -> None:
    account = make.AccountFactory(owner=person)
    made = api.post(URL, {"text": "Bonjour", "accounts": [account.pk]}, format="json").json()
    here = f"{URL}{made['id']}/"
    changed = api.put(
        here,
        {"text": "Bonsoir", "accounts": [account.pk], "revision": made["revision"]},
        format="json",
    ).json()
    sent = api.post(f"{here}submit/").json()
    back = api.post(f"{here}withdraw/").json()

    assert (made["state"], changed["text"]) == ("draft", "Bonsoir")
    assert (sent["state"], sent["deliveries"][0]["state"]) == ("submitted", "due")
    assert sent["headline"]["tone"] == "waiting"
    assert back["state"] == "withdrawn"


def test_change_of_an_old_revision_is_refused(api, person) -> None:
    post = make.PostFactory(author=person)
    Post.objects.filter(pk=post.pk).update(revision=3)

    response = api.put(f"{URL}{post.pk}/", {"text": "Autre", "revision": 1}, format="json")

    assert response.status_code == 409
    assert response.json()["code"] == "post.other_tab"
    assert response["Content-Type"].startswith("application/problem+json")


@pytest.mark.parametrize("text", ["", "a\u202eb", "a" * 501])
def test_bad_text_is_a_problem_document(api, person, text) -> None:
    post = make.PostFactory(author=person, text=text)

    response = api.post(f"{URL}{post.pk}/submit/")

    assert response.status_code == 422
    assert response.json()["detail"]
    assert Post.objects.get().state == PostState.DRAFT


@pytest.mark.parametrize("text", [r"a\ud800b", r"a\u0000b"])
def test_text_no_database_keeps_is_refused(api, text) -> None:
    response = api.post(URL, f'{{"text": "{text}"}}', content_type="application/json")

    assert response.status_code in {400, 422}


def test_posts_of_others_do_not_exist(api) -> None:
    post = make.submitted()

    assert api.get(URL).json()["results"] == []
    assert api.get(f"{URL}{post.pk}/").status_code == 404
    assert api.post(f"{URL}{post.pk}/withdraw/").status_code == 404
    assert api.get(f"/api/v1/deliveries/{post.deliveries.get().pk}/").status_code == 404


def test_uncertain_delivery_is_looked_up(api, person) -> None:
    row = make.delivery(make.approved(author=person), state=DeliveryState.UNKNOWN)

    response = api.post(f"/api/v1/deliveries/{row.pk}/look/")

    assert response.json()["state"] == "due"


def test_accounts_show_no_secret(api, person) -> None:
    make.AccountFactory(owner=person)
    make.AccountFactory()

    (found,) = api.get("/api/v1/accounts/").json()["results"]

    told = {"id", "network", "handle", "host", "state", "problem", "linked_at", "takes_posts"}
    assert set(found) == told


def test_draft_is_put_away(api, person) -> None:
    post = make.PostFactory(author=person)

    assert api.delete(f"{URL}{post.pk}/").status_code == 204
    assert api.get(URL).json()["results"] == []


def test_number_of_queries_does_not_grow(api, person, django_assert_max_num_queries) -> None:
    account = make.AccountFactory(owner=person)
    for _ in range(6):
        make.submitted(author=person, to=[account])

    with django_assert_max_num_queries(9):
        assert len(api.get(URL).json()["results"]) == 6


def test_nobody_reads_without_signing_in() -> None:
    assert APIClient().get(URL).status_code in {401, 403}


def test_post_to_be_pinned_within_a_campaign_over_the_api(api, person) -> None:
    account = make.AccountFactory(owner=person)
    data = {"text": "Bonjour", "accounts": [account.pk], "surface": "pinned", "campaign": "fete"}

    made = api.post(URL, data, format="json").json()
    sent = api.post(f"{URL}{made['id']}/submit/").json()

    case = Post.objects.get(pk=made["id"]).case
    assert (sent["surface"], sent["campaign"]) == ("pinned", "fete")
    assert (case.surface, case.campaign, case.lane) == ("pinned", "fete", "light")
    assert api.post(URL, data | {"surface": "campaign"}, format="json").status_code == 400
