"""Somebody at a browser: goes to pages, and each page is checked as it is seen.

A page must have no accessibility problem (axe), no error in the console and nothing refused by
the content policy. Pictures go to build/screens/.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Response,
    ViewportSize,
    expect,
)

from config.bootstrap.paths import ROOT
from tests.browser.site import PASSWORD, Site

SCREENS = ROOT / "build" / "screens"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
DESKTOP: ViewportSize = {"width": 1280, "height": 900}
# What htmx says in the console of a question that another one replaced: each change asks anew.
REPLACED = "htmx:(sendAbort|afterRequest)"
LARGEST_ICON = """Math.max(0, ...[...document.querySelectorAll("main svg.icon")]
  .map(icon => icon.getBoundingClientRect().height))"""
# What stands in no part that scrolls by itself, and ends beyond the window: Wagtail hides that.
CUT_OFF = """() => [...document.querySelectorAll("main :is(p, h2, h3, li, label, button, input)")]
  .filter(each => {
    const { width, right } = each.getBoundingClientRect();
    if (!width || right <= innerWidth + 1 || each.closest("header")) return false;
    for (let up = each.parentElement; up.localName !== "main"; up = up.parentElement)
      if (/auto|scroll/.test(getComputedStyle(up).overflowX)) return false;
    return true;
  })
  .map(each => each.outerHTML.slice(0, 80))"""
PHONE: ViewportSize = {"width": 320, "height": 700}
expect.set_options(timeout=15_000)


@dataclass
class Visitor:
    """One person at one browser. `errors` is what the console said."""

    site: Site
    who: str
    context: BrowserContext
    page: Page
    errors: list[str] = field(default_factory=list)
    # What a test provokes on purpose, and so expects in the console.
    allowed: str = ""

    @classmethod
    def arrive(
        cls, site: Site, browser: Browser, *, who: str = "", language: str = "fr", **choices: Any
    ) -> "Visitor":
        """Open a browser; with a name, signed in by cookie."""
        settings = {"viewport": DESKTOP, "timezone_id": "Europe/Paris", **choices}
        locale = {"fr": "fr-FR", "en": "en-GB"}[language]
        context = browser.new_context(base_url=site.url, locale=locale, **settings)
        context.set_default_timeout(20_000)
        if who:
            cookie = {"name": "sessionid", "value": site.sessions[who], "url": site.url}
            context.add_cookies([cookie])
        visitor = cls(site, who, context, context.new_page())
        visitor.page.on("console", visitor._hear)
        visitor.page.on("response", visitor._receive)
        visitor.page.on("pageerror", lambda error: visitor.errors.append(str(error)))
        return visitor

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.errors.append(message.text)

    def _receive(self, response: Response) -> None:
        if response.status >= 400:
            self.errors.append(f"{response.status} {response.url}")

    def leave(self) -> None:
        """Close the browser; whatever the console said on the way is a failure."""
        self.context.close()
        expected = re.compile(f"{REPLACED}|{self.allowed}" if self.allowed else REPLACED)
        found = [text for text in self.errors if not expected.search(text)]
        assert not found, found

    def sign_in(self, who: str = "", *, to: str = "/") -> None:
        """Sign in by the form."""
        self.page.goto(f"/accounts/login/?next={to}")
        self.fill_sign_in(who or self.who)

    def fill_sign_in(self, who: str) -> None:
        """Fill in the sign-in page one was led to."""
        self.page.fill("input[name=login]", f"{who}@hexalia.example")
        self.page.fill("input[name=password]", PASSWORD)
        self.page.click("main button[type=submit]")
        self.page.wait_for_load_state()

    def acknowledge(self, language: str) -> None:
        """Read the text in force and say so, with its lessons first, unless that was done."""
        self.go(f"/{language}/charter/")
        lessons = self.page.locator("#acknowledge a[href*='/lessons/of/']")
        for address in [str(link.get_attribute("href")) for link in lessons.all()]:
            self.pass_lesson(address)
        if lessons.count() or "/lessons/" in self.page.url:
            self.go(f"/{language}/charter/")
        button = self.page.locator("#acknowledge form button[type=submit]")
        if button.count():
            button.click()
            self.page.wait_for_load_state()

    def pass_lesson(self, address: str) -> None:
        """Answer anyhow, learn from what is explained, and answer again."""
        self.go(address)
        for question in self.page.locator("fieldset.question").all():
            question.locator("input").last.check()
        self.page.click(".questions button[type=submit]")
        better = ".question__answer[data-tone=good] strong"
        right = [each.locator(better).inner_text() for each in self.page.locator(".question").all()]
        self.go(address)
        for number, text in enumerate(right):
            question = self.page.locator("fieldset.question").nth(number)
            # Not by a click on its words: a page that still moves takes that as nothing.
            question.locator("label", has_text=text).first.locator("input").check()
        self.page.click(".questions button[type=submit]")
        expect(self.page.locator("#result")).to_have_attribute("data-tone", "good")

    def go(self, path: str) -> Response:
        """Open a page."""
        response = self.page.goto(path)
        assert response is not None
        assert response.status < 400, f"{path}: {response.status}"
        return response

    def look(self, name: str, *, leave_out: tuple[str, ...] = ()) -> None:
        """Check the page as it stands, and keep a picture of it."""
        self.page.wait_for_load_state("networkidle")
        SCREENS.mkdir(parents=True, exist_ok=True)
        # Hiding the caret would take a style element, which our policy refuses.
        self.page.screenshot(path=SCREENS / f"{name}.png", full_page=True, caret="initial")
        found = self.problems(leave_out=leave_out)
        assert not found, f"{name}: {found}"
        # Where its style sheet is missing, an icon fills what there is.
        assert self.page.evaluate(LARGEST_ICON) < 64, name

    def problems(self, *, leave_out: tuple[str, ...] = ()) -> list[str]:
        """Return what axe finds, one line each; parts that are not ours can be left out."""
        where = {"exclude": [[selector] for selector in leave_out]} if leave_out else None
        # Preloading would fetch style sheets again, and put them in where our policy refuses them.
        options = {"runOnly": RULES, "resultTypes": ["violations"], "preload": False}
        found = Axe().run(self.page, context=where, options=options)
        return [
            f"{each['id']}: {each['help']} -> {[node['target'] for node in each['nodes']][:4]}"
            for each in found.response["violations"]
        ]

    def tab_to(self, selector: str) -> None:
        """Reach something with the keyboard alone."""
        there = "selector => document.activeElement.matches(selector)"
        for _ in range(200):
            self.page.keyboard.press("Tab")
            if self.page.evaluate(there, selector):
                return
        raise AssertionError(f"the keyboard does not reach {selector}")

    def restore_size(self) -> None:
        """Go back from a phone to a desk."""
        self.page.set_viewport_size(DESKTOP)

    def fits(self) -> bool:
        """Whether the page is no wider than its window, and nothing in it is cut off."""
        wide = "document.documentElement.scrollWidth"
        whole = self.page.evaluate(f"{wide} <= document.documentElement.clientWidth")
        return bool(whole) and self.page.evaluate(CUT_OFF) == []
