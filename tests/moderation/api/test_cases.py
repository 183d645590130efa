from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from rest_framework.test import APIClient

from moderation.models import Hold
from moderation.states import CaseState, HoldState
from tests.factories.moderation import (
    CaseFactory,
    DecisionFactory,
    FindingFactory,
    HoldFactory,
    charter_in_force,
    mighty,
)

pytestmark = pytest.mark.django_db

TOMORROW = (timezone.now() + timedelta(days=1)).isoformat()


@pytest.fixture
def api():
    def sign_in(user):
        client = APIClient()
        client.force_authenticate(user)
        return client

    return sign_in


@pytest.fixture
def case(author):
    charter_in_force()
    return CaseFactory(author=author)


def test_list_shows_my_desk_and_my_own(api, case, reviewer, author, outsider):
    seen = {
        user: [row["id"] for row in api(user).get(reverse("api:cases")).json()["results"]]
        for user in (reviewer, author, outsider)
    }

    assert seen == {reviewer: [case.pk], author: [case.pk], outsider: []}


def test_list_takes_the_same_queries_for_any_number(
    api, author, reviewer, django_assert_num_queries
):
    CaseFactory.create_batch(3, author=author, claimed=True)
    client = api(reviewer)
    client.get(reverse("api:cases"))

    # Signed in once for all by the test's client, who keeps what the reviewer may see.
    with django_assert_num_queries(1):
        client.get(reverse("api:cases"))
    CaseFactory.create_batch(9, author=author, claimed=True)
    with django_assert_num_queries(1):
        client.get(reverse("api:cases"))


def test_list_filters_by_state(api, author, reviewer, case):
    refused = CaseFactory(author=author, state=CaseState.REFUSED)

    answer = api(reviewer).get(reverse("api:cases"), {"state": "refused"}).json()

    assert [row["id"] for row in answer["results"]] == [refused.pk]


def test_detail_shows_findings_and_decisions_to_reviewers(api, case, reviewer, author):
    FindingFactory(case=case)
    DecisionFactory(case=case)
    address = reverse("api:case", args=[case.pk])

    theirs, own = api(reviewer).get(address).json(), api(author).get(address).json()

    assert (len(theirs["findings"]), len(theirs["decisions"])) == (1, 1)
    assert own["decisions"] == []


def test_case_of_another_unit_does_not_exist(api, case, outsider):
    for name in ("case", "case-claim", "case-decide"):
        client = api(outsider)
        ask = client.get if name == "case" else client.post
        assert ask(reverse(f"api:{name}", args=[case.pk]), follow=True).status_code == 404


def test_decide_approves(api, case, reviewer):
    body = {"kind": "approve", "digest": case.digest}

    answer = api(reviewer).post(reverse("api:case-decide", args=[case.pk]), body).json()

    assert (answer["state"], answer["decisions"][0]["kind"]) == ("approved", "approve")


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"kind": "refuse"}, 422, "moderation.note_missing"),
        ({"kind": "approve", "digest": "f" * 64}, 409, "moderation.other_content"),
    ],
)
def test_decide_answers_with_a_problem_document(api, case, reviewer, body, status, code):
    body = {"digest": case.digest} | body

    answer = api(reviewer).post(reverse("api:case-decide", args=[case.pk]), body)

    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer["Content-Type"] == "application/problem+json"


def test_own_post_cannot_be_claimed_or_decided(api, company):
    charter_in_force()
    writer = mighty(company)
    own = CaseFactory(author=writer)

    for name in ("case-claim", "case-decide"):
        body = {"kind": "approve", "digest": own.digest}
        answer = api(writer).post(reverse(f"api:{name}", args=[own.pk]), body)
        assert (answer.status_code, answer.json()["code"]) == (403, "moderation.own_post")

    own.refresh_from_db()
    assert own.state == CaseState.QUEUED


def test_claim_and_release(api, case, reviewer, comms):
    claim, release = (reverse(f"api:case-{name}", args=[case.pk]) for name in ("claim", "release"))

    assert api(reviewer).post(claim).json()["claimed_by"] == reviewer.email
    assert api(comms).post(claim).status_code == 409
    assert api(comms).post(release).status_code == 409
    assert api(reviewer).post(release).json()["state"] == "queued"


def test_freeze_and_its_end_by_two(api, comms, legal, subsidiary):
    body = {"unit": subsidiary.code, "reason": "Accident", "review_at": TOMORROW}

    made = api(comms).post(reverse("api:freezes"), body)
    ask, agree = (
        reverse(f"api:freeze-{name}", args=[made.json()["id"]])
        for name in ("ask-release", "release")
    )
    api(comms).post(ask)

    assert (made.status_code, made.json()["unit"]) == (201, subsidiary.code)
    assert api(comms).post(agree).status_code == 403
    assert api(legal).post(agree).json()["state"] == HoldState.RELEASED


def test_freeze_in_one_call_with_all_its_scope(api, comms, subsidiary):
    scope = {
        "unit": subsidiary.code, "country": "FR", "network": "practice",
        "campaign": "portes-ouvertes", "topic": ["accident*", "Fécamp"],
        "allows_crisis_cell": True,
    }  # fmt: skip
    body = {"reason": "Accident", "review_at": TOMORROW, **scope}

    made = api(comms).post(reverse("api:freezes"), body, format="json")

    listed = api(comms).get(reverse("api:freezes")).json()
    assert made.status_code == 201
    assert {name: made.json()[name] for name in scope} == scope
    assert [(row["id"], row["overdue"]) for row in listed] == [(made.json()["id"], False)]


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"reason": ""}, 400),
        ({"review_at": None}, 400),
        ({"review_at": "2099-01-01T09:00:00Z"}, 422),
        ({"topic": ["a"]}, 422),
    ],
)
def test_freeze_without_reason_expiry_or_sense_is_refused(api, comms, changes, status):
    body = {"reason": "Accident", "review_at": TOMORROW} | changes

    answer = api(comms).post(reverse("api:freezes"), body, format="json")

    assert answer.status_code == status
    assert not Hold.objects.exists()


def test_moderator_freezes_their_units_over_the_api(api, outsider, subsidiary):
    body = {"reason": "Accident", "review_at": TOMORROW}
    client = api(outsider)

    answers = [
        client.post(reverse("api:freezes"), {**body, "unit": unit}, format="json").status_code
        for unit in (None, subsidiary.code, outsider.unit.code)
    ]

    assert answers == [403, 403, 201]


@pytest.mark.parametrize("who", ["author", "hr"])
def test_freezes_are_for_the_desk(api, request, who):
    hold = HoldFactory()
    client = api(request.getfixturevalue(who))
    body = {"reason": "Non", "review_at": TOMORROW}

    assert client.get(reverse("api:freezes")).status_code == 403
    assert client.post(reverse("api:freezes"), body).status_code == 403
    assert client.post(reverse("api:freeze-ask-release", args=[hold.pk])).status_code == 403
    assert Hold.objects.count() == 1


def test_schema_is_complete(tmp_path):
    target = tmp_path / "schema.yml"

    call_command("spectacular", "--validate", "--fail-on-warn", "--file", str(target))

    assert "/api/v1/cases/{id}/decide/" in target.read_text()


def test_decision_may_say_whether_the_rules_were_right(api, case, reviewer, comms):
    first, second = FindingFactory(case=case), FindingFactory(case=case, start=8, end=11)
    foreign = FindingFactory(case=CaseFactory())
    marks = [
        {"finding": first.pk, "right": True},
        {"finding": second.pk, "right": False},
        {"finding": foreign.pk, "right": False},
    ]
    body = {"kind": "approve", "digest": case.digest, "marks": marks}

    answer = api(reviewer).post(reverse("api:case-decide", args=[case.pk]), body, format="json")

    assert {row["id"]: row["right"] for row in answer.json()["findings"]} == {
        first.pk: True,
        second.pk: False,
    }
    seen = api(comms).get(reverse("api:case", args=[case.pk])).json()["findings"]
    assert {row["right"] for row in seen} == {None}
    assert not foreign.marks.exists()
