"""What every test may ask for. The cast has fixed rights: see tests/factories/people.py."""

from collections.abc import Callable, Iterator

import hypothesis
import pytest
from django.conf import settings
from django.core.cache import cache
from django.template import engines
from django.utils import translation
from pytest_django.plugin import DjangoDbBlocker

from charter.models import Unit, User
from tests import database
from tests.factories.people import UnitFactory, UserFactory
from tests.memory import forget
from tests.services.mail import Sink, mail_sink
from tests.undefined import UndefinedVariable

# Tests judge outcome and order, never duration: machines differ, and are busy.
hypothesis.settings.register_profile(
    "portevoix", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("portevoix")
PAGES = ("tests/cms/", "/views/", "/api/", "tests/flows/")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the switch between the everyday and the full size of long tests."""
    parser.addoption("--soak", action="store_true", help="run long tests at their full size")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark tests of whole pages as slow: they go through forty templates and thirty queries.

    Those that ask for a `size` have a full one, which `make soak` runs.
    """
    for item in items:
        if any(part in item.nodeid for part in PAGES):
            item.add_marker(pytest.mark.slow)
        if "size" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.soak)


@pytest.fixture(scope="session")
def size(request: pytest.FixtureRequest) -> Callable[[int, int], int]:
    """Choose between an everyday number and the full one: `size(20, 1000)`."""
    full = request.config.getoption("--soak")
    return lambda everyday, soak: soak if full else everyday


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None,
    django_db_blocker: DjangoDbBlocker,
    worker_id: str,
) -> None:
    """Run on a copy of the migrated template."""
    with django_db_blocker.unblock():
        database.prepare(worker_id)


@pytest.fixture(scope="session")
def django_db_keepdb(django_db_modify_db_settings: None) -> bool:
    """Keep Django from deleting the SQLite copy before the first test."""
    return database.is_sqlite()


@pytest.fixture(scope="session", autouse=True)
def _undefined_variables_fail() -> None:
    engines["django"].engine.string_if_invalid = UndefinedVariable()


@pytest.fixture(autouse=True)
def _nothing_remembered() -> Iterator[None]:
    forget()
    yield
    cache.clear()


@pytest.fixture(autouse=True)
def _in_french() -> None:
    """Begin in French: a page asked for in English leaves its language behind."""
    translation.activate(settings.LANGUAGE_CODE)


@pytest.fixture
def outbox_server() -> Iterator[Sink]:
    """Give a real SMTP server and the messages it received."""
    with mail_sink() as sink:
        yield sink


@pytest.fixture
def company(db: None) -> Unit:
    """Give the unit the cast works in."""
    return UnitFactory(code="hexalia", kind=Unit.Kind.GROUP)


@pytest.fixture
def subsidiary(company: Unit) -> Unit:
    """Give a unit below the company's."""
    return UnitFactory(code="banque", kind=Unit.Kind.SUBSIDIARY, parent=company)


@pytest.fixture
def author(subsidiary: Unit) -> User:
    """Give an employee of the subsidiary without any role."""
    return UserFactory(first_name="Camille", unit=subsidiary)


@pytest.fixture
def reviewer(company: Unit) -> User:
    """Give a moderator of the whole company."""
    return UserFactory(first_name="Sophie", unit=company, moderator=True)


@pytest.fixture
def comms(company: Unit) -> User:
    """Give a lead moderator of the whole company."""
    return UserFactory(first_name="Claire", unit=company, lead=True)


@pytest.fixture
def legal(company: Unit) -> User:
    """Give a lawyer of the whole company."""
    return UserFactory(first_name="Paul", unit=company, legal=True)


@pytest.fixture
def hr(company: Unit) -> User:
    """Give somebody of human resources of the whole company."""
    return UserFactory(first_name="Nadia", unit=company, hr=True)


@pytest.fixture
def outsider(company: Unit) -> User:
    """Give a moderator of another subsidiary: rights, but not here."""
    elsewhere = UnitFactory(code="services", kind=Unit.Kind.SUBSIDIARY, parent=company)
    return UserFactory(first_name="Tom", unit=elsewhere, moderator=True)
