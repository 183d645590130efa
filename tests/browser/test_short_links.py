"""An address is made short where it is typed, by keyboard, and taken back in three ways."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.visitor import Visitor

ADDRESS = "https://www.hexalia.example/carrieres?poste=12#suite"
TEXT = f"Nous recrutons ({ADDRESS}), venez."
SHORT = re.compile(r"Nous recrutons \(http://[\w.:]+/l/[a-z2-9]{10}\), venez\.")


def shorten(page: Page) -> None:
    """Press the button that makes the address short, without a mouse."""
    page.locator("#links button[value^='shorten:']").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#done")).not_to_be_empty()
    expect(page.locator("#links [data-swap-link]")).to_be_visible()


def test_address_is_made_short_and_taken_back(visit: Callable[..., Visitor]) -> None:
    visitor = visit("camille")
    page, text = visitor.page, visitor.page.locator("#text")
    page.goto("/fr/write/")
    page.fill("#text", TEXT)
    expect(page.locator("#links")).to_contain_text(ADDRESS)

    shorten(page)
    expect(text).to_have_value(SHORT)
    expect(page.locator("#links a").first).to_have_attribute("href", ADDRESS)
    visitor.look("short-link")
    page.click("[data-undo]")
    expect(text).to_have_value(TEXT)

    shorten(page)
    text.focus()
    page.keyboard.press("Control+z")
    expect(text).to_have_value(TEXT)

    shorten(page)
    page.click("#links [data-swap-link]")
    expect(text).to_have_value(TEXT)
