"""Every report over the API."""

from django.utils import timezone

from tests.factories.readings import account_read


def test_report_gives_null_for_unknown_and_numbers_for_numbers(client, author):
    account_read(followers=12, network="bluesky", day=timezone.localdate())
    client.force_login(author)

    report = client.get("/api/v1/reports/reach/").json()

    networks = report["charts"][2]
    assert (report["key"], networks["key"]) == ("reach", "networks")
    assert networks["columns"][2] == {"key": "potential", "label": "Potentielle", "kind": "count"}
    assert networks["rows"][0]["potential"] == 12
    assert networks["rows"][0]["unique"] is None


def test_report_refuses_an_unknown_choice(client, author):
    client.force_login(author)

    response = client.get("/api/v1/reports/reach/?unit=nowhere")

    assert (response.status_code, response.json()["code"]) == (422, "reach.choice")


def test_report_that_is_not_there(client, author):
    client.force_login(author)

    assert client.get("/api/v1/reports/nothing/").status_code == 404


def test_report_before_any_reading_has_no_charts(client, author):
    client.force_login(author)

    report = client.get("/api/v1/reports/reach/").json()

    assert report["charts"] == []
    assert report["day"]


def test_report_has_no_figures_of_a_network_that_allows_no_export(client, author):
    for _ in range(10):
        account_read(followers=12, network="bluesky", day=timezone.localdate())
        account_read(followers=30, network="linkedin", day=timezone.localdate())
    client.force_login(author)

    charts = client.get("/api/v1/reports/reach/").json()["charts"]

    rows = {row["name"]: row["potential"] for row in charts[2]["rows"]}
    assert rows == {"Bluesky": 120, "LinkedIn": None}
    assert charts[0]["rows"][0]["now"] == 420
    assert any("LinkedIn" in sentence for sentence in charts[2]["method"])
