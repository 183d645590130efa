"""What human resources and legal do in Wagtail: write a clause, translate it, have it approved."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.visitor import Visitor
from tests.browser.words import Clause

LESSON = "who-am-i"
CHARTERS = {"fr": "De vive voix", "en": "In our own voices"}
# Wagtail's own: its rich text editor, its outline of the page, the faces of who else is there.
WAGTAIL = (".public-DraftEditor-content", ".w-minimap", ".w-editing-sessions")
# Its rich text editor sets styles that our policy refuses, and does without them. What it saves
# by itself is refused while the text is under review.
EXPECTED = r"Applying inline style|400 \S+/admin/pages/\d+/edit/$"


class Editor:
    """Somebody who writes or approves the charter."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.page: Page = visitor.page
        visitor.allowed = EXPECTED

    def open(self, language: str) -> None:
        """Find the charter by its title, and open it in the editor."""
        self.page.goto(f"/admin/pages/search/?q={CHARTERS[language]}")
        self.page.get_by_role("link", name=CHARTERS[language], exact=True).first.click()
        self.page.wait_for_url(re.compile(r"/admin/pages/\d+/edit/"))
        expect(self._titles().last).to_be_visible()

    def write_clause(self, clause: Clause) -> None:
        """Add a clause at the end of the French page, and save."""
        self.open("fr")
        before = self._titles().count()
        self.page.locator("[id*=clauses] button.c-sf-add-button").last.click()
        expect(self._titles()).to_have_count(before + 1)
        self._fill(clause)
        self._save()

    def translate_clause(self, clause: Clause) -> None:
        """Bring the new clause over to the English page, put it into English, and save."""
        self.open("en")
        self.page.locator(".w-slim-header .w-dropdown__toggle").first.click()
        self.page.click("a[href*='/admin/charter/bring/']")
        self.visitor.look("charter-bring", leave_out=WAGTAIL)
        self.page.click("main form button[type=submit]")
        self.page.wait_for_url(re.compile(r"/admin/pages/\d+/edit/"))
        self._fill(clause)
        self._save()

    def correct(self, duty: str) -> None:
        """Put the last clause of the French page into other words, and save."""
        self.open("fr")
        name = str(self._titles().last.get_attribute("name")).removesuffix("-title")
        self.page.fill(f"[name={name}-duty]", duty)
        self._save()

    def say_what_changes(self) -> None:
        """Call the change major, with nothing annexed to the internal rules, and save."""
        self.open("fr")
        self.page.select_option("[name=change_class]", "major")
        self.page.uncheck("[name=annexed]")
        self._save()

    def submit(self) -> None:
        """Submit the French page to its review."""
        self.open("fr")
        self.page.click("footer .w-dropdown__toggle")
        self.page.click("button[name=action-submit]")
        self.page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))
        self.visitor.look("charter-submitted", leave_out=WAGTAIL)

    def approve(self, name: str) -> None:
        """Find the charter among what waits for one, and approve it."""
        self.page.goto("/admin/")
        self.visitor.look(f"{name}-dashboard", leave_out=WAGTAIL)
        self.page.get_by_role("link", name=CHARTERS["fr"], exact=True).first.click()
        expect(self._titles().last).to_be_visible()
        self.visitor.look(f"{name}-editor", leave_out=WAGTAIL)
        self.page.click("footer .w-dropdown__toggle")
        self.page.click("[data-workflow-action-name=approve]:not([data-workflow-action-modal-url])")
        self.page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))

    def return_text(self, comment: str) -> None:
        """Find the charter among what waits for one, and ask for changes."""
        self.page.goto("/admin/")
        self.page.get_by_role("link", name=CHARTERS["fr"], exact=True).first.click()
        expect(self._titles().last).to_be_visible()
        self.page.click("footer .w-dropdown__toggle")
        self.page.click("[data-workflow-action-name=reject]")
        self.page.fill(".modal textarea[name=comment]", comment)
        self.page.click(".modal button[type=submit]")
        self.page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))

    def _titles(self) -> Locator:
        return self.page.locator("input[name^=clauses-][name$=-value-title]")

    def _fill(self, clause: Clause) -> None:
        name = str(self._titles().last.get_attribute("name")).removesuffix("-title")
        self.page.fill(f"[name={name}-title]", clause.title)
        self.page.fill(f"[name={name}-duty]", clause.duty)
        self.page.fill(f"[name={name}-reason]", clause.reason)
        lesson = self.page.locator(f"select[name={name}-lesson]")
        lesson.select_option(LESSON)

    def _save(self) -> None:
        with self.page.expect_navigation():
            self.page.click("footer .action-save")
        expect(self.page.locator(".messages .success, .w-bg-positive-100").first).to_be_visible()
