"""pytest fixtures for the counterparts; a conftest imports what its folder uses."""

from collections.abc import Iterator

import pytest

from config.bootstrap import node
from tests.counterparts.network import APPVIEW, Network
from tests.counterparts.pds import NEWEST, Pds
from tests.services.postgres import postgres
from tests.services.process import scratch
from tests.services.redis import redis


@pytest.fixture(scope="session")
def pds() -> Iterator[Pds]:
    """A PDS without rate limits, for the whole session."""
    node.install(everything=True)
    server = Pds()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def limited_pds() -> Iterator[Pds]:
    """A PDS with the rate limits of the real ones."""
    node.install(everything=True)
    server = Pds(rate_limits=True)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def newest_pds() -> Iterator[Pds]:
    """The newest version, which needs packages and a Node of its own."""
    node.install_apart(NEWEST)
    server = Pds(newest=True)
    yield server
    server.stop()


@pytest.fixture(
    params=["pds", pytest.param("newest_pds", marks=pytest.mark.networks)], ids=["old", "newest"]
)
def server(request: pytest.FixtureRequest) -> Pds:
    """Each version in turn; the newest with `make test-networks`."""
    found: Pds = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="session")
def network() -> Iterator[Network]:
    """A server with an AppView, for the whole session."""
    node.install_apart(APPVIEW)
    with scratch("network") as folder, postgres() as database, redis() as cache:
        found = Network(folder, database, cache)
        yield found
        found.stop()
