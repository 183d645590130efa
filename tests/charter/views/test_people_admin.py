"""People, units and roles in the admin: for technical administrators, through the services."""

import pytest
from django.test import Client

from charter.models import RoleAssignment, Unit, User
from moderation.models import LedgerEntry
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
PERSON = {
    "first_name": "Nora",
    "last_name": "Petit",
    "job_title": "Juriste",
    "language": "fr",
    "time_zone": "Europe/Paris",
    "joined_on": "2026-01-05",
}


@pytest.mark.parametrize("path", ["people", "units", "roles"])
def test_lists_open_for_administrators_only(
    client: Client, administrator: User, counsel: User, path: str
) -> None:
    client.force_login(administrator)
    allowed = client.get(f"/admin/{path}/").status_code
    client.force_login(counsel)

    assert (allowed, client.get(f"/admin/{path}/").status_code) == (200, 302)


def test_person_is_created_and_written_down(
    client: Client, administrator: User, company: Unit
) -> None:
    client.force_login(administrator)
    data = {**PERSON, "email": "nora@hexalia.example", "unit": company.pk}

    response = client.post("/admin/people/new/", data)

    assert response.status_code == 302, response.context["form"].errors
    person = User.objects.get(email="nora@hexalia.example")
    entry = LedgerEntry.objects.get(action="person.create")
    assert (entry.subject_id, entry.actor_id) == (str(person.pk), administrator.pk)


def test_person_leaves_through_the_service(
    client: Client, administrator: User, author: User
) -> None:
    client.force_login(administrator)
    data = {**PERSON, "email": author.email, "unit": author.unit_id, "access": "left"}

    response = client.post(f"/admin/people/edit/{author.pk}/", data)

    author.refresh_from_db()
    assert response.status_code == 302, response.context["form"].errors
    assert (author.status, author.is_active, author.first_name) == ("left", False, "Nora")
    assert LedgerEntry.objects.filter(action="person.leave").exists()


def test_person_who_left_does_not_come_back(client: Client, administrator: User) -> None:
    gone = UserFactory(left=True, unit=administrator.unit)
    client.force_login(administrator)
    data = {**PERSON, "email": gone.email, "unit": gone.unit_id, "access": "active"}

    response = client.post(f"/admin/people/edit/{gone.pk}/", data)

    assert "access" in response.context["form"].errors


def test_person_cannot_be_deleted(client: Client, administrator: User, author: User) -> None:
    client.force_login(administrator)

    client.post(f"/admin/people/delete/{author.pk}/")

    assert User.objects.filter(pk=author.pk).exists()


def test_role_is_granted_and_revoked_with_its_group(
    client: Client, administrator: User, author: User, company: Unit
) -> None:
    client.force_login(administrator)
    data = {"person": author.email, "role": "hr", "unit": company.pk}

    client.post("/admin/roles/new/", data)
    granted = list(author.groups.values_list("name", flat=True))
    assignment = RoleAssignment.objects.get(user=author)
    client.post(f"/admin/roles/delete/{assignment.pk}/")

    assert granted == ["portevoix:hr"]
    assert not author.groups.exists()


def test_unit_is_added_below_its_parent(client: Client, administrator: User, company: Unit) -> None:
    client.force_login(administrator)
    data = {"code": "energie", "kind": "subsidiary", "name_fr": "Énergie", "name_en": "Energy",
            "country": "FR", "time_zone": "Europe/Paris", "parent": company.pk}  # fmt: skip

    response = client.post("/admin/units/new/", data)

    assert response.status_code == 302, response.context["form"].errors
    assert Unit.objects.get(code="energie").get_parent() == company
