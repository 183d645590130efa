"""What an employee does: reads the charter, links an account, writes, sends, sees it published."""

import re

from playwright.sync_api import Page, expect

from tests.browser.visitor import PHONE, Visitor
from tests.browser.words import Words
from tests.counterparts.service import Account

PUBLISHED_WITHIN = 60  # seconds
# Places of answers to the lesson on who one is: none right, then all of them.
WRONG, RIGHT = (0, 2, 2), (1, 0, 0)


class Author:
    """The author of the walk."""

    def __init__(self, visitor: Visitor, words: Words) -> None:
        self.visitor, self.words = visitor, words
        self.page: Page = visitor.page
        self.language = words.language

    def meet_the_gate(self) -> None:
        """Sign in on the way to the Write page, and be led to the charter first."""
        self.page.goto(f"/{self.language}/write/")
        self._look("sign-in")
        self.visitor.sign_in(self.words.author, to=f"/{self.language}/write/")
        expect(self.page).to_have_url(re.compile(f"/{self.language}/charter/"))
        expect(self.page.locator(".reading__todo")).to_be_visible()

    def read_the_charter(self) -> None:
        """See what is new, fail its lesson, learn, pass, and confirm: with the keyboard alone."""
        new = self.words.french if self.language == "fr" else self.words.english
        expect(self.page.locator(".reading__changes")).to_contain_text(new.title)
        expect(self.page.locator(".reading__text")).to_contain_text(new.duty)
        self._look("charter-to-read")
        expect(self.page.locator("#acknowledge button[type=submit]")).to_have_count(0)
        self._press("#acknowledge a[href*='/lessons/']")
        self._answer(WRONG)
        expect(self.page.locator("#result")).to_have_attribute("data-tone", "info")
        self._look("lesson-failed")
        self._press("#result a.button--primary")
        self._answer(RIGHT)
        expect(self.page.locator("#result")).to_have_attribute("data-tone", "good")
        self._look("lesson-passed")
        self.page.goto(f"/{self.language}/charter/?next=/{self.language}/write/")
        self._press("#acknowledge form button[type=submit]")
        expect(self.page).to_have_url(re.compile(f"/{self.language}/write/"))

    def _press(self, selector: str) -> None:
        self.visitor.tab_to(selector)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def _answer(self, answers: tuple[int, ...]) -> None:
        """Choose an answer of each question by its place, and hand in."""
        self._look("lesson")
        for number, place in enumerate(answers, start=1):
            self.visitor.tab_to(f"fieldset:nth-of-type({number}) input")
            self.page.keyboard.press("Space")
            for _ in range(place):
                self.page.keyboard.press("ArrowDown")
        self._press(".questions button[type=submit]")

    def learn_the_channel(self) -> None:
        """Pass the lesson that opens the channel, and read its text."""
        self.visitor.pass_lesson(f"/{self.language}/charter/lessons/of/bluesky/")
        self.visitor.acknowledge(self.language)

    def link(self, account: Account) -> None:
        """Link an account of the AT Protocol server: say yes on that server's own page."""
        self.page.goto(f"/{self.language}/accounts/")
        self._look("accounts-none")
        self.page.click("a[href$='/accounts/connect/bluesky/']")
        self.page.fill("[name=identifier]", account.handle)
        self.page.fill("[name=host]", self.visitor.site.pds.host)
        self._look("connect-there")
        self.page.click("main form button[type=submit]")
        self._look("connect-leave")
        self.say_yes(account)
        self._look("accounts-linked")

    def say_yes(self, account: Account) -> None:
        """Go to the server, sign in and say yes there, and come back."""
        self.page.click("main a[rel=noreferrer]")
        self.page.fill("input[type=password]", account.password)
        self.page.click("button[type=submit]")
        # Signing in is one page of theirs, saying yes the next.
        expect(self.page.locator("input[type=password]")).to_have_count(0)
        self.page.locator("button[type=submit]").last.click()
        expect(self.page.locator("main")).to_contain_text(account.handle)
        expect(self.page).to_have_url(re.compile(f"/{self.language}/accounts/$"))

    def link_with_password(self, account: Account) -> None:
        """Link an account of the AT Protocol server with its app password."""
        self.page.goto(f"/{self.language}/accounts/connect/bluesky/")
        self.page.click("main a[href='?by=password']")
        self.page.fill("[name=host]", self.visitor.site.pds.host)
        self.page.fill("[name=identifier]", account.handle)
        self.page.fill("[name=app_password]", account.app_password)
        self._look("connect")
        self.page.click("main form button[type=submit]")
        expect(self.page.locator("main")).to_contain_text(account.handle)
        self._look("accounts-linked")

    def write(self) -> None:
        """Write, see both findings cite their clause, take the wording that is offered."""
        name, claim = self.words.clauses_cited
        self.page.goto(f"/{self.language}/write/")
        self.page.locator("#text").press_sequentially(self.words.post[:24])
        self.page.fill("#text", self.words.post)
        remarks = self.page.locator("#remarks .remark")
        expect(remarks).to_have_count(2)
        expect(remarks.nth(0)).to_contain_text(name)
        expect(remarks.nth(1).locator("a[href*='#clause-']")).to_contain_text(claim)
        self._look("write-findings")
        self.page.click("#remarks [data-fix]")
        expect(self.page.locator("#text")).to_have_value(self.words.fixed)
        expect(remarks).to_have_count(1)

    def send(self) -> str:
        """Send what a person has to read first; return the address of the post."""
        expect(self.page.locator("#send")).to_contain_text(self.words.review)
        expect(self.page.locator("#send")).to_have_attribute("data-lane", "light")
        self.visitor.page.set_viewport_size(PHONE)
        self._look("write-phone")
        assert self.visitor.fits()
        self.visitor.restore_size()
        self.page.click("#send")
        self.page.wait_for_url(re.compile(r"/posts/\d+/"))
        self._look("post-waiting")
        return self.page.url

    def see_published(self, post: str) -> str:
        """Come back until the post is out; return the address it was given."""
        # The links without a target lead to the post; those beside it open windows to share it.
        link = ".account-row a[rel=noopener]:not([target])"
        self.wait_for(post, link)
        self._look("post-published")
        return str(self.page.locator(link).get_attribute("href"))

    def wait_for(self, post: str, selector: str) -> None:
        """Load the page of a post again and again, until something is there."""
        found = self.page.locator(selector).first
        for _ in range(PUBLISHED_WITHIN):
            self.page.goto(post)
            if found.count():
                break
            self.page.wait_for_timeout(1000)
        expect(found).to_be_visible()

    def _look(self, name: str) -> None:
        assert self.page.locator("html").get_attribute("lang") == self.language
        self.visitor.look(f"walk-{self.language}-{name}")
