"""The admin's page on sending: figures for those who run it, content for nobody."""

import pytest

from advocacy.states import DeliveryState
from charter.models import Role
from charter.services import people
from config.kernel.audit import SystemActor
from tests.factories import advocacy as make
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
URL = "/admin/sending/"


def somebody(role: str):
    person = UserFactory(language="en")
    people.grant_role(person, role, unit=person.unit, actor=SystemActor("test"))
    return person


@pytest.mark.parametrize(
    ("role", "shown"),
    [(Role.ADMIN, True), (Role.LEAD, True), (Role.HR, False), (Role.MODERATOR, False)],
)
def test_page_is_for_those_who_run_it(client, role, shown) -> None:
    client.force_login(somebody(role))

    response = client.get(URL)

    assert (response.status_code == 200) is shown


def test_page_shows_troubles_without_text_or_name(client, django_assert_max_num_queries) -> None:
    row = make.delivery(
        make.approved(text="Rien que pour mes lecteurs"),
        state=DeliveryState.FAILED,
        problem="transient",
    )
    client.force_login(somebody(Role.ADMIN))

    with django_assert_max_num_queries(40):
        response = client.get(URL)

    assert "transient" not in response.text
    assert f"<td>{row.pk}</td>" in response.text
    assert "mes lecteurs" not in response.text
    assert row.account.handle not in response.text
