"""What human resources and legal do with an edition: opinions, the day, its entry into force."""

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

from playwright.sync_api import Page, expect

from tests.browser.editors import WAGTAIL
from tests.browser.visitor import Visitor

IN_FORCE_WITHIN = 90  # seconds
COMPANY_ZONE = ZoneInfo("Europe/Paris")


class Officer:
    """Somebody who takes an approved edition to its day."""

    def __init__(self, visitor: Visitor, language: str) -> None:
        self.visitor, self.language = visitor, language
        self.page: Page = visitor.page
        # Whoever looks at a page on its way may be told that it has moved on.
        visitor.allowed = r"422 \S+/proof/$"

    def record_opinions(self) -> None:
        """Record the works council's opinion of each entity, the first one with a mistake."""
        self.page.goto("/admin/charter/editions/text/group/")
        self.page.locator("table a").first.click()
        self.visitor.look(f"walk-{self.language}-edition-consultation", leave_out=WAGTAIL)
        self._fill(date(2099, 1, 1))
        expect(self.page.locator(".error-message").first).to_be_visible()
        self.visitor.look(f"walk-{self.language}-proof-in-the-future", leave_out=WAGTAIL)
        for _ in range(self.page.locator("[name=requirement] option").count()):
            # The day it is for the company, which may be tomorrow where the tests run.
            self._fill(datetime.now(COMPANY_ZONE).date())
        expect(self.page.locator("#day")).to_be_visible()

    def _fill(self, day: date) -> None:
        self.page.select_option("[name=outcome]", "favourable")
        self.page.fill("[name=dated_on]", day.isoformat())
        document = {"name": "pv.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4 x %%EOF"}
        self.page.set_input_files("[name=document]", [document])  # type: ignore[list-item]
        with self.page.expect_navigation():
            self.page.click("form[action*='/proof/'] button[type=submit]")

    def propose_day(self) -> str:
        """Propose the first day the proofs allow; return the address of the edition."""
        with self.page.expect_navigation():
            self.page.click("form[action*='/plan/'] button[type=submit]")
        expect(self.page.locator("#day")).to_be_visible()
        self.visitor.look(f"walk-{self.language}-edition-planned", leave_out=WAGTAIL)
        return re.sub(r"^https?://[^/]+|#.*$", "", self.page.url)

    def set_day(self) -> None:
        """Set the day that another person proposed."""
        self.page.click("form[action*='/confirm/'] button[type=submit]")
        expect(self.page.locator("form[action*='/unschedule/']")).to_be_visible()
        self.visitor.look(f"walk-{self.language}-edition-scheduled", leave_out=WAGTAIL)

    def wait_until_in_force(self) -> None:
        """Load the edition again and again, until its midnight has come."""
        for _ in range(IN_FORCE_WITHIN):
            if not self.page.locator("form[action*='/unschedule/']").count():
                break
            self.page.wait_for_timeout(1000)
            self.page.reload()
        expect(self.page.locator("form[action*='/ask-suspension/']")).to_be_attached()
