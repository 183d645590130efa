"""People with their Wagtail groups, as the services make them."""

import pytest

from charter.models import Unit, User
from charter.services import people
from tests.factories.charter import SYSTEM
from tests.factories.people import UserFactory


@pytest.fixture
def counsel(company: Unit) -> User:
    """Give a lawyer who may enter the admin."""
    person: User = UserFactory(unit=company, first_name="Isabel")
    people.grant_role(person, "legal", unit=company, actor=SYSTEM)
    return person


@pytest.fixture
def administrator(company: Unit) -> User:
    """Give a technical administrator who may enter the admin."""
    person: User = UserFactory(unit=company, first_name="Thomas")
    people.grant_role(person, "admin", unit=company, actor=SYSTEM)
    return person
