"""What a moderator does at the desk, with the keyboard alone."""

from playwright.sync_api import Page, expect

from tests.browser.visitor import Visitor

# More than any queue of the tests: then the post is not there.
MOST_STEPS = 20


class Reviewer:
    """Somebody of the communications team."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.page: Page = visitor.page

    def find(self, text: str) -> None:
        """Open the desk, and go down the list to the card that has the text."""
        self.page.goto("/admin/desk/")
        card = self.page.locator("[data-case]")
        for _ in range(MOST_STEPS):
            expect(card).to_be_visible()
            if text in card.inner_text():
                return
            before = card.get_attribute("data-case")
            self.page.keyboard.press("j")
            expect(card).not_to_have_attribute("data-case", str(before))
        raise AssertionError(f"{text} is not in the queue")

    def approve(self, text: str, name: str) -> None:
        """Read the card, then say yes: one key to choose, one to confirm."""
        self.find(text)
        case = str(self.page.locator("[data-case]").get_attribute("data-case"))
        self.visitor.look(f"{name}-card")
        self.page.keyboard.press("a")
        expect(self.page.locator("[data-confirm]")).to_be_focused()
        # Choosing claims the case: nobody else decides it meanwhile.
        expect(self.page.locator("#desk-lease [data-release]")).to_be_visible()
        self.visitor.look(f"{name}-claimed")
        self.page.keyboard.press("Enter")
        expect(self.page.locator(f"[data-case='{case}']")).to_have_count(0)
        self.visitor.look(f"{name}-decided")
