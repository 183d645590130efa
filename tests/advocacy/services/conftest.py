"""An AT Protocol server at the HTTP boundary, configured as the one people link to."""

from collections.abc import Iterator

import pytest

from tests.advocacy.networks.fake_pds import FakePds


@pytest.fixture
def pds(settings) -> Iterator[FakePds]:
    with FakePds() as server:
        settings.OUTBOUND_ALLOWED_PRIVATE = sorted(server.allowed_private)
        settings.BLUESKY_DEFAULT_HOST = settings.BLUESKY_PLC = server.origin
        settings.BLUESKY_APPVIEW = server.origin
        yield server
