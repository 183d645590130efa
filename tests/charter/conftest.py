"""An edition in force, and people who have it before them."""

import pytest

from charter.models import Version
from tests.days import one_day  # noqa: F401 - a fixture
from tests.factories.charter import VersionFactory


@pytest.fixture
def version(db: None) -> Version:
    """Give a version in force."""
    found: Version = VersionFactory()
    return found
