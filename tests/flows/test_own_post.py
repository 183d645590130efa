"""Nobody decides their own post: not by the service, the desk or the API, not as a superuser."""

from collections.abc import Callable

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse

from charter.models import User
from charter.services import people
from config.kernel.audit import SystemActor
from config.kernel.errors import DomainError, NotAllowed
from moderation.models import Case, Decision
from moderation.services import decisions, leases
from tests.factories import advocacy as make
from tests.factories.moderation import charter_in_force

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
KINDS = ["approve", "request_changes", "refuse", "escalate"]
ROLES = ["moderator", "lead", "legal", "admin", "hr"]
ANSWER = {"note": "Rien à redire.", "clause_id": "respect", "proposed_text": ""}


def holding(author: User, roles: list[str], *, superuser: bool = False) -> Case:
    """Let the author of a waiting post review the whole company; return their case."""
    for role in roles:
        unit = author.unit.get_root()
        people.grant_role(author, role, unit=unit, actor=SystemActor("tests"))
    User.objects.filter(pk=author.pk).update(is_superuser=superuser, is_staff=superuser)
    return make.submitted(author=author).case


@pytest.fixture(params=[*[[role] for role in ROLES[:3]], ROLES], ids=[*ROLES[:3], "superuser"])
def case(request: pytest.FixtureRequest, author: User) -> Case:
    """Give a waiting case whose author has rights: a role, or every one and superuser."""
    charter_in_force()
    make.acknowledged(author)
    return holding(author, request.param, superuser=len(request.param) > 1)


def judge(case: Case) -> User:
    """Return the author anew: roles are remembered on the object."""
    return User.objects.get(pk=case.author_id)


def undecided(case: Case) -> bool:
    case.refresh_from_db()
    return case.state == "queued" and not Decision.objects.exists()


def test_own_post_is_not_decided_by_the_service(case: Case) -> None:
    for kind in KINDS:
        answer = decisions.Answer(**ANSWER)
        with pytest.raises(NotAllowed, match="own_post"):
            decisions.decide(case, kind, actor=judge(case), digest=case.digest, answer=answer)

    assert undecided(case)


@pytest.mark.parametrize("kind", KINDS)
def test_own_post_is_not_decided_behind_the_front_door(case: Case, kind: str) -> None:
    answer = decisions.Answer(**ANSWER)
    Case.objects.filter(pk=case.pk).update(state="queued", claimed_by=None)

    with pytest.raises(DomainError):
        decisions.ACTIONS[kind](case, actor=judge(case), digest=case.digest, answer=answer)

    assert undecided(case)


@pytest.mark.parametrize("act", [leases.claim, leases.heartbeat])
def test_own_post_is_not_taken_by_the_service(case: Case, act: Callable[..., None]) -> None:
    with pytest.raises(DomainError):
        act(case, actor=judge(case))

    assert undecided(case)


def test_own_post_is_not_the_next_one_to_take(case: Case) -> None:
    assert leases.claim_next(Case.objects.all(), actor=judge(case)) is None


def test_own_post_is_not_decided_at_the_desk(case: Case, client: Client) -> None:
    client.force_login(judge(case))
    address = reverse("desk:decide", args=[case.pk])

    answers = [
        client.post(address, {"kind": kind, "digest": case.digest, **ANSWER}) for kind in KINDS
    ]

    assert {answer.status_code for answer in answers} <= {403, 404}
    assert undecided(case)


def test_own_post_is_not_taken_at_the_desk(case: Case, client: Client) -> None:
    client.force_login(judge(case))

    client.post(reverse("desk:claim", args=[case.pk]))
    client.post(reverse("desk:next"))

    assert undecided(case)


def test_own_post_is_not_decided_over_the_api(case: Case, client: Client) -> None:
    client.force_login(judge(case))
    address = reverse("api:case-decide", args=[case.pk])

    answers = [
        client.post(address, {"kind": kind, "digest": case.digest, **ANSWER}, "application/json")
        for kind in KINDS
    ]

    assert {answer.status_code for answer in answers} == {403}
    assert {answer.json()["code"] for answer in answers} == {"moderation.own_post"}
    assert undecided(case)


def test_own_post_is_not_taken_over_the_api(case: Case, client: Client) -> None:
    client.force_login(judge(case))

    answer = client.post(reverse("api:case-claim", args=[case.pk]))

    assert answer.status_code == 403
    assert undecided(case)


def test_own_post_is_not_decided_by_writing_the_row(case: Case) -> None:
    row = {"author": case.author, "decider": case.author, "decider_name": "Camille"}

    with pytest.raises(IntegrityError), transaction.atomic():
        Decision.objects.create(case=case, kind="approve", digest=case.digest, **row)

    assert undecided(case)
