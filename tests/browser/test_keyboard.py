"""Fifty posts without a mouse, on both keyboards (A-12), and what was decided is taken back."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.site import Site
from tests.browser.visitor import Visitor

POSTS = 25  # on each keyboard
# Where each letter lies: the key that is pressed differs, the letter that arrives does not.
LAYOUTS = {
    "QWERTY": {"a": "KeyA", "z": "KeyZ", "n": "KeyN"},
    "AZERTY": {"a": "KeyQ", "z": "KeyW", "n": "KeyN"},
}


class Keyboard:
    """The keys of a layout, pressed one by one."""

    def __init__(self, visitor: Visitor, layout: str) -> None:
        self.session = visitor.context.new_cdp_session(visitor.page)
        self.places = LAYOUTS[layout]

    def press(self, key: str) -> None:
        """Press a letter, or Enter, where the layout has it."""
        enter = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"}
        letter = {"key": key, "code": self.places.get(key, ""), "text": key}
        facts = enter if key == "Enter" else letter
        self.session.send("Input.dispatchKeyEvent", {"type": "keyDown", **facts})
        self.session.send("Input.dispatchKeyEvent", {"type": "keyUp", **facts})


@pytest.mark.parametrize("layout", LAYOUTS)
def test_posts_are_decided_with_two_keys_each(
    visit: Callable[..., Visitor], site: Site, layout: str
) -> None:
    site.fill_queue(POSTS)
    visitor = visit("sophie")
    page, keyboard = visitor.page, Keyboard(visitor, layout)
    page.goto("/admin/desk/")
    card, said = page.locator("[data-case]"), page.locator("#desk-live")

    for _ in range(POSTS):
        before = str(card.get_attribute("data-case"))
        keyboard.press("a")
        expect(page.locator("[data-confirm]")).to_be_focused()
        keyboard.press("Enter")
        expect(page.locator(f"[data-case='{before}']")).to_have_count(0)
        expect(said).to_contain_text("Approuvé")


def test_decision_is_taken_back_by_a_key(visit: Callable[..., Visitor], site: Site) -> None:
    site.fill_queue(2)
    visitor = visit("sophie")
    page, keyboard = visitor.page, Keyboard(visitor, "AZERTY")
    page.goto("/admin/desk/")
    card = page.locator("[data-case]")
    first = str(card.get_attribute("data-case"))
    keyboard.press("a")
    expect(page.locator("[data-confirm]")).to_be_focused()
    keyboard.press("Enter")
    # Decisions of a moment ago can be taken back as well.
    expect(page.locator("[data-undo]").first).to_be_visible()
    expect(card).not_to_have_attribute("data-case", first)
    visitor.look("desk-undo")

    keyboard.press("z")

    expect(card).to_have_attribute("data-case", first)
    expect(page.locator("#desk-lease [data-release]")).to_be_visible()
    expect(page.locator("#desk-live")).to_contain_text("personne n’a rien su")


def test_keys_are_changed_and_act(visit: Callable[..., Visitor], site: Site) -> None:
    site.fill_queue(1)
    visitor = visit("james", language="en")
    page = visitor.page
    page.goto("/admin/desk/keys/")
    visitor.look("desk-keys")
    page.fill("#key-approve", "o")
    page.keyboard.press("Enter")
    expect(page.locator("#key-approve")).to_have_value("o")

    page.goto("/admin/desk/")
    page.keyboard.press("a")
    expect(page.locator("input[value=approve]")).not_to_be_checked()
    page.keyboard.press("o")

    expect(page.locator("input[value=approve]")).to_be_checked()

    # The tests that share the site find the post free, and the usual keys again.
    expect(page.locator("#desk-lease [data-release]")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#desk-lease [data-release]")).to_have_count(0)
    page.goto("/admin/desk/keys/")
    page.get_by_role("button", name="Back to the usual ones").click()
    expect(page.locator("#key-approve")).to_have_value("a")
