"""Writing with the charter at hand: an author sees, understands and mends, and asks nobody."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from tests.browser.site import Site
from tests.browser.visitor import Visitor

Visit = Callable[..., Visitor]
SMALL = {"width": 390, "height": 800}
# Past their first five posts, which a person reads, and with an account on the practice wall.
SEASONED = """
from advocacy.services import accounts
from charter.models import User
from tests.factories.moderation import CaseFactory
for key in ("philippe", "grace"):
    person = User.objects.get(email=f"{key}@hexalia.example")
    CaseFactory.create_batch(5, author=person, approved=True)
    consent = accounts.Consent("J’accepte", followers=False)
    accounts.link(actor=person, kind="practice", answers={"handle": key}, consent=consent)
"""
KEPT = "from moderation.models import Case; print(Case.objects.latest('pk').justification)"


@dataclass(frozen=True)
class Lesson:
    """What one author types, what is underlined, and how it reads once two wordings are taken."""

    language: str
    author: str
    text: str
    marks: tuple[tuple[str, str, str | None], ...]
    told: re.Pattern[str]
    mended: str
    reason: str
    sent: re.Pattern[str]


FRENCH = Lesson(
    "fr",
    "philippe",
    "👩‍🔧 Foncez, la nouvelle offre Hexalia Energie est imbattable !",
    (("Hexalia", "2", "1"), (" Energie", "1", "2"), ("imbattable", "2", "3")),
    re.compile("3 remarques\u202f: «\u202fHexalia\u202f» "),
    "Je travaille chez Hexalia. 👩‍🔧 Foncez, la nouvelle offre Hexalia Énergie est imbattable !",
    "J’ai vérifié le fait et je peux en montrer la source.",
    re.compile("Publier"),
)
ENGLISH = Lesson(
    "en",
    "grace",
    "👩‍🔧 Get the new Hexalia Energie offer, it is unbeatable!",
    (("Hexalia", "2", "1"), (" Energie", "1", "2"), ("unbeatable", "2", "3")),
    re.compile("3 remarks: “Hexalia” "),
    "I work at Hexalia. 👩‍🔧 Get the new Hexalia Énergie offer, it is unbeatable!",
    "I have checked the fact and can show the source.",
    re.compile("Publish"),
)
LESSONS = pytest.mark.parametrize("lesson", [FRENCH, ENGLISH], ids=["fr", "en"])


@pytest.fixture(scope="module")
def seasoned(site: Site) -> None:
    """Let two people have five posts behind them."""
    site.manage("shell", "-c", SEASONED)


@pytest.fixture
def write(visit: Visit, seasoned: None) -> Callable[[Lesson], Visitor]:
    """Open the Write page as the author of a lesson."""

    def at_the_desk(lesson: Lesson, **choices: object) -> Visitor:
        visitor = visit(lesson.author, language=lesson.language, **choices)
        visitor.acknowledge(lesson.language)
        visitor.go(f"/{lesson.language}/write/")
        return visitor

    return at_the_desk


def marks(page: Page) -> list[list[str | None]]:
    """What is underlined: its words, its weight, and the number of the remark that ends there."""
    read = "all => all.map((m) => [m.textContent, m.dataset.weight, m.dataset.number ?? null])"
    return page.eval_on_selector_all("[data-marks] .found", read)


def selected(page: Page) -> str:
    return str(
        page.evaluate(
            "(() => { const t = document.getElementById('text');"
            "return t.value.slice(t.selectionStart, t.selectionEnd) })()"
        )
    )


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id || document.activeElement.name"))


def typed(visitor: Visitor, lesson: Lesson) -> None:
    """Type the text, and wait until all is underlined."""
    visitor.page.locator("#text").press_sequentially(lesson.text[:12])
    visitor.page.fill("#text", lesson.text)
    expect(visitor.page.locator("#remarks .remark")).to_have_count(3)


@LESSONS
def test_author_sees_understands_and_mends_without_a_moderator(
    write: Callable[[Lesson], Visitor], site: Site, lesson: Lesson
) -> None:
    visitor = write(lesson)
    page = visitor.page
    typed(visitor, lesson)
    assert [tuple(mark) for mark in marks(page)] == list(lesson.marks)
    expect(page.locator("#remarks-count")).to_have_text(lesson.told)
    visitor.look(f"teaching-{lesson.language}-underlined")

    take_both_wordings(visitor, lesson)
    give_a_reason(visitor, lesson)
    send(visitor, lesson)

    assert f"{lesson.reason} https://hexalia.example/prix" in site.manage("shell", "-c", KEPT)


def take_both_wordings(visitor: Visitor, lesson: Lesson) -> None:
    """Go from remark to remark with the keyboard; each that is mended is gone at once."""
    page = visitor.page
    page.locator("#text").focus()
    page.keyboard.press("Control+Home")
    page.keyboard.press("Alt+ArrowDown")
    assert selected(page) == "Hexalia"
    visitor.look(f"teaching-{lesson.language}-remark")
    for left in (2, 1):
        assert re.fullmatch(r"remark-\S+-head", focused(page))
        visitor.tab_to("[data-fix]")
        page.keyboard.press("Enter")
        expect(page.locator("#remarks .remark")).to_have_count(left)
        expect(page.locator("#done")).not_to_be_empty()
    expect(page.locator("#text")).to_have_value(lesson.mended)


def give_a_reason(visitor: Visitor, lesson: Lesson) -> None:
    """What stays for a reason: pick it, and say where it stands."""
    page = visitor.page
    expect(page.locator("#send")).to_have_attribute("data-lane", "direct")
    visitor.tab_to("[data-reason]")
    page.keyboard.press("Enter")
    assert focused(page) == "ground"
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.type("https://hexalia.example/prix")
    visitor.look(f"teaching-{lesson.language}-reason")
    page.keyboard.press("Escape")
    assert focused(page) == "text"


def send(visitor: Visitor, lesson: Lesson) -> None:
    """It goes out at once."""
    page = visitor.page
    expect(page.locator("#send")).to_contain_text(lesson.sent)
    visitor.tab_to("#send")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/posts/\d+/"))
    expect(page.locator(".post-full")).to_have_text(lesson.mended)
    visitor.look(f"teaching-{lesson.language}-sent")
