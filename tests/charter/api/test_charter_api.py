"""The charter over the API: the same services, the same refusals."""

from typing import Any

import pytest
from django.test import Client
from knox.models import AuthToken

from charter.api.permissions import Acknowledged
from charter.models import Acknowledgement, Unit, User, Version
from config.kernel.errors import NotAllowed
from tests.factories.charter import (
    AcknowledgementFactory,
    RuleRevisionFactory,
    VersionFactory,
    layer,
)
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
URL = "/api/v1/charter/"


def _bearer(user: User) -> dict[str, str]:
    return {"authorization": f"Token {AuthToken.objects.create(user)[1]}"}


def test_charter_needs_a_person(client: Client, version: Version) -> None:
    assert client.get(URL).status_code in (401, 302)


def test_charter_in_force_comes_in_both_languages_without_rules(
    client: Client, author: User
) -> None:
    RuleRevisionFactory(params={"brands": ["a secret term"]})
    version = VersionFactory()

    answer = client.get(URL, headers=_bearer(author))

    body = answer.json()
    assert (body["number"], set(body["content"])) == (version.number, {"fr", "en"})
    assert "a secret term" not in answer.content.decode()


def test_charter_is_missing_before_the_first_edition(client: Client, author: User) -> None:
    assert client.get(URL, headers=_bearer(author)).status_code == 404


def test_editions_are_listed(client: Client, author: User, version: Version) -> None:
    body = client.get(URL + "editions/", headers=_bearer(author)).json()

    assert [row["number"] for row in body] == [1]


def test_my_text_names_its_layers_and_whether_i_have_read_it(
    client: Client, author: User, version: Version
) -> None:
    VersionFactory(layer=layer("subsidiary", key="banque"), clause_ids=["more"],
                   terms={"scope": {"units": ["banque"]}})  # fmt: skip
    headers = _bearer(author)
    before = client.get(URL + "mine/", headers=headers).json()
    AcknowledgementFactory(user=author)

    after = client.get(URL + "mine/", headers=headers).json()

    assert [x["key"] for x in before["layers"]] == ["group", "banque"]
    assert [c["layer"] for c in before["content"]["en"]["clauses"]] == ["group", "group", "banque"]
    assert before["acknowledged_at"] is None
    assert after == before | {"acknowledged_at": after["acknowledged_at"]}


def test_editions_come_by_text_for_those_it_concerns(
    client: Client, author: User, version: Version
) -> None:
    for unit in ("banque", "energie"):
        VersionFactory(layer=layer("subsidiary", key=unit), clause_ids=[unit],
                       terms={"scope": {"units": [unit]}})  # fmt: skip
    headers = _bearer(author)

    texts = client.get(URL + "texts/", headers=headers).json()
    rows = client.get(URL + "editions/?layer=banque", headers=headers).json()
    found = [
        client.get(f"{URL}texts/{key}/editions/1/", headers=headers).status_code
        for key in ("banque", "energie")
    ]

    assert [text["key"] for text in texts] == ["group", "banque"]
    assert [(row["layer"], row["number"]) for row in rows] == [("banque", 1)]
    assert found == [200, 404]


def test_acknowledgement_takes_the_token_it_gave(
    client: Client, author: User, version: Version
) -> None:
    headers = _bearer(author)
    offered = client.get(URL + "acknowledgement/", headers=headers)

    answer = client.post(
        URL + "acknowledgement/",
        {"shown": offered.json()["shown"]},
        headers=headers,
        content_type="application/json",
    )

    assert (offered.status_code, answer.status_code) == (202, 200)
    assert Acknowledgement.objects.get().authentication == "token"


def test_acknowledgement_refuses_a_forged_token_with_a_problem(
    client: Client, author: User, version: Version
) -> None:
    answer = client.post(URL + "acknowledgement/", {"shown": "forged"}, headers=_bearer(author))

    assert answer.status_code == 422
    assert answer["Content-Type"] == "application/problem+json"
    assert answer.json()["code"] == "acknowledgement.bad_token"


@pytest.mark.parametrize(
    ("role", "status"), [("hr", 200), ("auditor", 200), ("legal", 200), ("moderator", 403)]
)
def test_coverage_by_role(
    client: Client, company: Unit, version: Version, role: str, status: int
) -> None:
    person = UserFactory(unit=company, **{role: True})

    assert client.get(URL + "coverage/", headers=_bearer(person)).status_code == status


class _Speaking:
    """A view of the app that speaks for the company."""


_Speaking.__module__ = "advocacy.api.views"


@pytest.mark.parametrize(("method", "refused"), [("POST", True), ("GET", False)])
def test_tokens_stand_behind_the_same_gate(
    rf: Any, author: User, version: Version, method: str, refused: bool
) -> None:
    request = rf.generic(method, "/api/v1/posts/")
    request.user, request.resolver_match = author, None

    if refused:
        with pytest.raises(NotAllowed):
            Acknowledged().has_permission(request, _Speaking())
    else:
        assert Acknowledged().has_permission(request, _Speaking())


def test_coverage_keeps_small_figures_back_from_those_without_names(
    client: Client, company: Unit, version: Version
) -> None:
    lead, hr = (UserFactory(unit=company, **{role: True}) for role in ("lead", "hr"))

    seen = [client.get(URL + "coverage/", headers=_bearer(p)).json()[0] for p in (lead, hr)]

    assert [row["people"] for row in seen] == [None, 2]
