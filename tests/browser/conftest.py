"""One running site for the whole session, and browsers that look closely at every page."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser.site import Site, running
from tests.browser.visitor import Visitor
from tests.counterparts.fixtures import pds  # noqa: F401 - a fixture
from tests.counterparts.pds import Pds


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the switch that renews the pictures of the README."""
    parser.addoption("--screenshots", action="store_true", help="write docs/images again")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the pictures alone unless they are asked for."""
    if not config.getoption("--screenshots"):
        items[:] = [item for item in items if not item.get_closest_marker("screenshots")]


@pytest.fixture(scope="session")
def site(pds: Pds, request: pytest.FixtureRequest) -> Iterator[Site]:  # noqa: F811 - a fixture
    """Give the product, running, with a real AT Protocol server beside it."""
    with running(pds, whole_demo=request.config.getoption("--screenshots")) as found:
        yield found


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """Use Debian's Chromium; as root it runs without its sandbox only."""
    return {"executable_path": "/usr/bin/chromium", "args": ["--no-sandbox"]}


@pytest.fixture
def visit(site: Site, browser: Browser) -> Iterator[Callable[..., Visitor]]:
    """Open a browser of somebody: `visit("camille")`, signed in, or `visit()` as nobody yet."""
    visitors: list[Visitor] = []

    def open_browser(who: str = "", **choices: Any) -> Visitor:
        visitor = Visitor.arrive(site, browser, who=who, **choices)
        visitors.append(visitor)
        return visitor

    yield open_browser
    for visitor in visitors:
        visitor.leave()
