"""pytest fixtures for the counterparts; a conftest imports what its folder uses."""

from collections.abc import Iterator

import pytest

from config.bootstrap import node
from tests.counterparts.pds import Pds


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
