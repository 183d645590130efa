"""One writer for people and roles: the row, the Wagtail group and the event never differ."""

from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.test import Client

from charter import public
from charter.models import Role, RoleAssignment, Unit, User
from charter.services import people
from charter.signals import person_left
from config.kernel.errors import Invalid, WrongState
from moderation.models import LedgerEntry
from tests.factories.charter import SYSTEM
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


def _groups(user: User) -> list[str]:
    return sorted(user.groups.values_list("name", flat=True))


def test_create_person_writes_one_event(company: Unit) -> None:
    fields = {"email": "New@Hexalia.example", "first_name": "Nora", "unit": company}

    person = people.create_person(actor=SYSTEM, **fields)

    assert person.email == "new@hexalia.example"
    assert not person.has_usable_password()
    assert LedgerEntry.objects.get(action="person.create").subject_id == str(person.pk)


def test_create_person_refuses_an_address_in_use(author: User) -> None:
    with pytest.raises(Invalid):
        people.create_person(actor=SYSTEM, email=author.email.upper(), unit=author.unit)


@pytest.mark.parametrize("role", ["hr", "crisis_cell"])
def test_grant_gives_the_group_and_admin_access(author: User, company: Unit, role: str) -> None:
    people.grant_role(author, role, unit=company, actor=SYSTEM)

    assert _groups(author) == [f"portevoix:{role}"]
    assert User.objects.get(pk=author.pk).has_perm("wagtailadmin.access_admin")


@pytest.mark.parametrize("role", ["executive", "representative", "spokesperson"])
def test_grant_of_these_roles_opens_no_admin(author: User, company: Unit, role: str) -> None:
    people.grant_role(author, role, unit=company, actor=SYSTEM)

    assert not User.objects.get(pk=author.pk).has_perm("wagtailadmin.access_admin")


def test_grant_twice_is_one_role_and_one_event(author: User, company: Unit) -> None:
    for _ in range(2):
        people.grant_role(author, "hr", unit=company, actor=SYSTEM)

    assert RoleAssignment.objects.count() == 1
    assert LedgerEntry.objects.filter(action="role.grant").count() == 1


def test_revoke_keeps_the_group_while_the_role_is_held_elsewhere(
    author: User, company: Unit, subsidiary: Unit
) -> None:
    first = people.grant_role(author, "hr", unit=company, actor=SYSTEM)
    second = people.grant_role(author, "hr", unit=subsidiary, actor=SYSTEM)

    people.revoke_role(first, actor=SYSTEM)
    held = _groups(author)
    people.revoke_role(second, actor=SYSTEM)

    assert (held, _groups(author)) == (["portevoix:hr"], [])


def test_role_holds_in_the_unit_and_below_it(company: Unit, subsidiary: Unit) -> None:
    lead = UserFactory(unit=subsidiary)
    people.grant_role(lead, "moderator", unit=subsidiary, actor=SYSTEM)

    assert public.has_role(lead, "moderator", unit=subsidiary)
    assert not public.has_role(lead, "moderator", unit=company)


def test_leaving_closes_access_ends_roles_and_tells_others(
    author: User, company: Unit, client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    heard = []
    person_left.connect(lambda **facts: heard.append(facts["user"]), weak=False)
    people.grant_role(author, "hr", unit=company, actor=SYSTEM)
    client.force_login(author)

    with django_capture_on_commit_callbacks(execute=True):
        people.leave(author, actor=SYSTEM)

    assert (author.status, author.is_active, _groups(author)) == ("left", False, [])
    assert heard == [author]
    assert client.get("/fr/").status_code == 302


def test_leaving_twice_is_refused(author: User) -> None:
    people.leave(author, actor=SYSTEM)

    with pytest.raises(WrongState):
        people.leave(author, actor=SYSTEM)


def test_reinstating_opens_a_suspended_access_only(author: User) -> None:
    people.suspend(author, actor=SYSTEM)
    people.reinstate(author, actor=SYSTEM)
    reopened = author.is_active
    people.leave(author, actor=SYSTEM)

    assert reopened
    with pytest.raises(WrongState):
        people.reinstate(author, actor=SYSTEM)


def test_every_role_has_its_group() -> None:
    assert Group.objects.filter(name__startswith="portevoix:").count() == len(Role)
