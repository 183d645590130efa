"""The pictures of the README, on the whole demo company: `make screenshots`."""

from collections.abc import Callable
from pathlib import Path

import pytest

from config.bootstrap.paths import ROOT
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.screenshots
IMAGES = ROOT / "docs" / "images"
SCREENS = {
    "home": ("camille", "/fr/"),
    "charter": ("karim", "/fr/charter/"),
    "edition": ("nadia", "/admin/charter/editions/6/"),
    "lesson": ("karim", "/fr/charter/lessons/of/what-stays-inside/"),
    "desk": ("sophie", "/admin/desk/"),
    "reach": ("philippe", "/fr/reach/"),
}
TEXT = "Je travaille chez Hexalia Energie. La pale nº 7 est réparée : notre énergie verte repart !"


def keep(visitor: Visitor, name: str) -> Path:
    """Write what is seen without scrolling."""
    visitor.page.wait_for_load_state("networkidle")
    path = IMAGES / f"{name}.png"
    visitor.page.screenshot(path=path, caret="initial")
    return path


@pytest.mark.parametrize("name", SCREENS)
def test_picture(visit: Callable[..., Visitor], name: str) -> None:
    who, path = SCREENS[name]
    visitor = visit(who)
    visitor.go(path)

    assert keep(visitor, name).stat().st_size


def test_picture_of_the_write_page(visit: Callable[..., Visitor]) -> None:
    visitor = visit("camille")
    visitor.go("/fr/write/")
    visitor.page.fill("#text", TEXT)
    visitor.page.locator("#remarks .remark").nth(1).wait_for()

    assert keep(visitor, "write").stat().st_size
    # Not among her posts on the picture of her home.
    visitor.page.wait_for_url("**/write/*/")
    visitor.page.reload()
    visitor.page.click("form[action$='/discard/'] button")
    visitor.page.wait_for_url("**/posts/")
