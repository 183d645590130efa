"""Reach over the API."""

from django.utils import timezone

from tests.factories.readings import account_read


def test_reach_api_gives_null_for_unknown(client, author):
    account_read(followers=None, network="bluesky", day=timezone.localdate())
    client.force_login(author)

    total = client.get("/api/v1/reach/").json()["total"]

    assert (total["accounts"], total["potential"], total["unique"]) == (1, None, None)


def test_reach_api_gives_the_range(client, author):
    account_read(followers=2, ids=(1, 2), day=timezone.localdate())
    account_read(followers=10, network="bluesky", day=timezone.localdate())
    client.force_login(author)

    unique = client.get("/api/v1/reach/").json()["total"]["unique"]

    assert unique == {"value": 2, "low": 2, "high": 12, "exact": False}


def test_reach_api_refuses_an_unknown_unit(client, author):
    client.force_login(author)

    response = client.get("/api/v1/reach/?unit=nowhere")

    assert response.status_code == 422
    assert response.json()["code"] == "reach.choice"


def test_reach_api_before_any_reading(client, author):
    client.force_login(author)

    assert client.get("/api/v1/reach/").json() == {"day": None}


def test_reach_api_has_no_figures_of_a_network_that_allows_no_export(client, author):
    for _ in range(10):
        account_read(followers=12, network="bluesky", day=timezone.localdate())
        account_read(followers=30, network="linkedin", day=timezone.localdate())
    client.force_login(author)

    found = client.get("/api/v1/reach/").json()

    assert found["total"]["potential"] == 420
    assert [row["potential"] for row in found["networks"]] == [120, None]
