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
WIDTHS = {1280: 900, 390: 844}
TEXT = "Je travaille chez Hexalia Energie. La pale nº 7 est réparée : notre énergie verte repart !"
TRIED = "Quelle bande d’abrutis ! What a bunch of idiots. Merci à toute l’équipe du barrage."


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


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("who", "language"), [("sophie", "fr"), ("james", "en")])
def test_picture_of_the_desk(
    visit: Callable[..., Visitor], who: str, language: str, scheme: str, width: int
) -> None:
    size = {"width": width, "height": WIDTHS[width]}
    visitor = visit(who, language=language, viewport=size, color_scheme=scheme)
    visitor.go("/admin/desk/?lane=light")
    if width == min(WIDTHS):
        visitor.page.locator("[data-row]").first.click()
        visitor.page.locator("#desk-decision").wait_for()

    assert keep(visitor, f"desk-{language}-{scheme}-{width}").stat().st_size


def test_picture_of_the_write_page(visit: Callable[..., Visitor]) -> None:
    visitor = visit("camille")
    visitor.go("/fr/write/")
    visitor.page.fill("#text", TEXT)
    visitor.page.locator("#remarks .remark").nth(1).wait_for()

    assert keep(visitor, "write").stat().st_size
    page = visitor.page
    page.locator("#text").focus()
    page.keyboard.press("Control+Home")
    page.keyboard.press("Alt+ArrowDown")
    page.evaluate("scrollTo(0, 0)")
    assert keep(visitor, "remarks").stat().st_size
    # Not among her posts on the picture of her home.
    visitor.page.wait_for_url("**/write/*/")
    visitor.page.reload()
    visitor.page.click("form[action$='/discard/'] button")
    visitor.page.wait_for_url("**/posts/")


def test_picture_of_a_rule_being_tried(visit: Callable[..., Visitor]) -> None:
    visitor = visit("antoine")
    visitor.go("/admin/charter/rules/R20/revise/")
    visitor.page.fill("[name=try_text]", TRIED)
    visitor.page.click("button[hx-post]")
    visitor.page.locator("#rule-try-result mark").first.wait_for()

    assert keep(visitor, "rule").stat().st_size


def test_picture_of_a_back_test(visit: Callable[..., Visitor]) -> None:
    visitor = visit("helene")
    visitor.go("/admin/charter/clauses/respect/")
    visitor.page.locator("li", has_text="R20").locator("a[href*='/back-tests/']").first.click()
    visitor.page.click("main form button.button")
    visitor.page.locator("#figures-title").wait_for(timeout=90_000)

    assert keep(visitor, "back-test").stat().st_size
