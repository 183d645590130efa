from datetime import datetime, timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from rest_framework.test import APIClient

from moderation.models import CalibrationReview, Case, Hold
from moderation.services import calibration, decisions, sampling
from moderation.services.decisions import Answer
from moderation.states import CaseState, HoldState
from tests.factories.moderation import (
    CaseFactory,
    DecisionFactory,
    FindingFactory,
    HoldFactory,
    charter_in_force,
    mighty,
)
from tests.factories.supervision import heard

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


@pytest.fixture
def undoable(settings, author, reviewer, legal):
    """Give a post that was decided a moment ago, by the kind of decision."""
    settings.UNDO_SECONDS = 30
    charter_in_force()

    def decide(kind):
        case = CaseFactory(author=author, claimed=True, claimed_by=reviewer)
        answer = Answer("Voici.", "respect", "Mieux ainsi")
        decisions.decide(case, kind, actor=reviewer, digest=case.digest, answer=answer)
        return case

    return decide


@pytest.mark.parametrize("kind", ["approve", "request_changes", "refuse", "escalate"])
def test_author_learns_no_decision_that_may_be_undone(api, undoable, author, kind):
    case = undoable(kind)
    client = api(author)
    due = Case.objects.get(pk=case.pk).before["deadline"]

    one = client.get(reverse("api:case", args=[case.pk])).json()
    (listed,) = client.get(reverse("api:cases")).json()["results"]

    for shown in (one, listed):
        assert (shown["state"], shown["proposed_text"]) == ("in_review", "")
        assert (shown["handed_to"], shown["rank_reasons"]) == ("", [])
        assert datetime.fromisoformat(shown["deadline"]) == datetime.fromisoformat(due)
    found = {
        state: len(client.get(reverse("api:cases"), {"state": state}).json()["results"])
        for state in CaseState.values
    }
    assert {state for state, number in found.items() if number} == {"in_review"}


def test_author_learns_the_decision_once_it_counts(api, undoable, author, reviewer):
    case = undoable("request_changes")
    Case.objects.filter(pk=case.pk).update(effective_at=timezone.now())
    address = reverse("api:case", args=[case.pk])

    shown = api(author).get(address).json()
    found = api(author).get(reverse("api:cases"), {"state": "changes_requested"}).json()["results"]

    assert (shown["state"], shown["proposed_text"]) == ("changes_requested", "Mieux ainsi")
    assert [row["id"] for row in found] == [case.pk]
    assert api(reviewer).get(address).json()["rank_reasons"]


def test_author_does_not_learn_who_has_it(api, author, reviewer):
    case = CaseFactory(author=author, claimed=True, claimed_by=reviewer)
    address = reverse("api:case", args=[case.pk])

    own, theirs = api(author).get(address).json(), api(reviewer).get(address).json()

    assert (own["claimed_by"], own["lease_until"]) == (None, None)
    assert (theirs["claimed_by"], theirs["state"]) == (reviewer.email, "in_review")


def test_decision_says_its_reason(api, case, reviewer):
    body = {"kind": "refuse", "digest": case.digest, "note": "Non.", "clause_id": "respect"}
    decide = reverse("api:case-decide", args=[case.pk])

    wrong = api(reviewer).post(decide, {**body, "reason": "mood"})
    answer = api(reviewer).post(decide, {**body, "reason": "link"})

    assert wrong.status_code == 400
    assert answer.json()["decisions"][0]["reason"] == "link"


def test_second_reading_over_the_api_is_an_answer_only(api, settings, author, reviewer, comms):
    settings.CALIBRATION_PERCENT = 100
    charter_in_force()
    heard(author.unit)
    sampling.period_at(timezone.now())
    case = CaseFactory(author=author, approved=True)
    DecisionFactory(case=case, decider=reviewer)
    calibration.draw_due()
    client, address = api(comms), reverse("api:case", args=[case.pk])

    before = client.get(address).json()
    for name in ("claim", "release"):
        assert client.post(reverse(f"api:case-{name}", args=[case.pk])).status_code == 200
    body = {"kind": "refuse", "digest": case.digest, "note": "Non.", "clause_id": "respect"}
    answer = client.post(reverse("api:case-decide", args=[case.pk]), body)

    assert (before["state"], before["decisions"]) == ("queued", [])
    assert (answer.status_code, answer.json()["state"]) == (200, "approved")
    assert CalibrationReview.objects.get().kind == "refuse"
