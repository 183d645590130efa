"""Pages and people of the charter's workflow."""

import pytest

from charter.models import User, Version
from cms.models import CharterPage
from tests.days import one_day  # noqa: F401 - a fixture
from tests.factories import cms


@pytest.fixture
def author(db: None) -> User:
    """Give somebody of human resources who writes."""
    return cms.approver("hr", first_name="Autrice")


@pytest.fixture
def hr(db: None) -> User:
    """Give somebody of human resources who approves."""
    return cms.approver("hr", first_name="Nadia")


@pytest.fixture
def legal(db: None) -> User:
    """Give a lawyer who approves."""
    return cms.approver("legal", first_name="Antoine")


@pytest.fixture
def lead(db: None) -> User:
    """Give a lead of communication who approves."""
    return cms.approver("lead", first_name="Claire")


@pytest.fixture
def draft(author: User) -> CharterPage:
    """Give the French charter with its English page, both drafts."""
    french = cms.french_page(author)
    cms.english_page(french, author)
    return french


@pytest.fixture
def version(draft: CharterPage, author: User, hr: User, legal: User, lead: User) -> Version:
    """Give the version in force, through the whole of its life."""
    cms.submit(draft, author)
    return cms.bring_in_force(draft, hr=hr, legal=legal, lead=lead)
