"""Writing with the charter at hand: an author sees, understands and mends, and asks nobody."""

import io
import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Page, Route, expect

from tests.browser.site import Site
from tests.browser.visitor import PHONE, Visitor

Visit = Callable[..., Visitor]
SMALL = {"width": 390, "height": 800}
# What htmx says in the console of a question that another one replaced.
DROPPED = "htmx:(sendAbort|afterRequest|sendError)"
LISTEN = """() => {
  window.heard = [];
  const status = document.getElementById("remarks-count");
  new MutationObserver(() => window.heard.push(status.textContent))
    .observe(status, { childList: true, characterData: true, subtree: true });
}"""
# Words that are drawn otherwise than they are counted.
HARD = {
    "emoji": "👩\u200d🔧🌬️ Foncez, Hexalia Energie 🇫🇷👍🏽 imbattable ☀️ leader mondial",
    "combining": "E\u0301olien, a\u030a\u0323, ffi fi fl Hexalia Energie imbattable",
    "two ways": "Bonjour תל אביב, Hexalia Energie imbattable, שלום, leader mondial",
    "spaces": f"leader mondial{'x' * 120} Hexalia\u00a0Energie{' ' * 60}imbattable\t!\n\n\nfin",
    "long": "Chez Hexalia Energie, le leader mondial, rien que du neuf. " * 30,
}
# The text alone, without lines and numbers, and nothing that lies over it; then the unseen words
# instead of it. Rules, since an answer that comes late draws the lines anew.
BARE = """() => {
  const sheet = [...document.styleSheets].find(sheet => sheet.href.includes("advocacy"));
  const bare = "--tone: transparent !important; background: none !important";
  sheet.insertRule(`[data-marks] .found { ${bare} }`, sheet.cssRules.length);
  sheet.insertRule(".compose__foot { visibility: hidden !important }", sheet.cssRules.length);
}"""
# The answer to what was typed before is no answer: the unseen words are those of the text.
DRAWN = """text => {
  const layer = document.querySelector("[data-marks]");
  return layer.textContent === `${text}\\u200b` && layer.querySelector(".found");
}"""
SWAP = """() => {
  document.querySelector("[data-marks]").style.color = "var(--ink)";
  document.getElementById("text").style.color = "transparent";
}"""
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
    re.compile("Part tout de suite"),
)
ENGLISH = Lesson(
    "en",
    "grace",
    "👩‍🔧 Get the new Hexalia Energie offer, it is unbeatable!",
    (("Hexalia", "2", "1"), (" Energie", "1", "2"), ("unbeatable", "2", "3")),
    re.compile("3 remarks: “Hexalia” "),
    "I work at Hexalia. 👩‍🔧 Get the new Hexalia Énergie offer, it is unbeatable!",
    "I have checked the fact and can show the source.",
    re.compile("It goes out at once"),
)
LESSONS = pytest.mark.parametrize("lesson", [FRENCH, ENGLISH], ids=["fr", "en"])


@pytest.fixture
def write(visit: Visit) -> Callable[[Lesson], Visitor]:
    """Open the Write page as the author of a lesson."""

    def at_the_desk(lesson: Lesson, **choices: object) -> Visitor:
        visitor = visit(lesson.author, language=lesson.language, **choices)
        # Each change asks anew, and what was asked before is dropped.
        visitor.allowed = DROPPED
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
    expect(page.locator("#send")).to_contain_text(lesson.sent)
    visitor.look(f"teaching-{lesson.language}-reason")
    page.keyboard.press("Escape")
    assert focused(page) == "text"


def send(visitor: Visitor, lesson: Lesson) -> None:
    """It goes out, and nobody has to read it first."""
    page = visitor.page
    visitor.tab_to("#send")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/posts/\d+/"))
    expect(page.locator(".post-full")).to_have_text(lesson.mended)
    visitor.look(f"teaching-{lesson.language}-sent")


def test_phone_shows_remarks_below_the_text_and_the_thumb_goes_through_them(
    write: Callable[..., Visitor],
) -> None:
    for scheme, size in (("light", SMALL), ("dark", PHONE)):
        visitor = write(FRENCH, viewport=size, has_touch=True, color_scheme=scheme)
        page = visitor.page
        typed(visitor, FRENCH)
        for number in (2, 3, 1):
            page.locator("[data-step='1']").tap()
            current = page.locator("#remarks .remark[open]")
            expect(current).to_have_attribute("data-number", str(number))
            expect(current.locator("summary")).to_be_in_viewport()
            expect(page.locator("[data-place]")).to_contain_text(f"{number} / 3")
        visitor.look(f"teaching-thumb-{size['width']}")
        assert visitor.fits()
        page.locator("#remarks [data-fix]").first.tap()
        expect(page.locator("#text")).not_to_have_value(FRENCH.text)
        expect(page.locator("#remarks .remark")).to_have_count(2)


def test_wordings_are_taken_back_as_one_types(write: Callable[[Lesson], Visitor]) -> None:
    visitor = write(FRENCH)
    page, text = visitor.page, visitor.page.locator("#text")
    typed(visitor, FRENCH)
    page.click("#fix-all")
    expect(text).to_have_value(FRENCH.mended)
    page.click("[data-undo]")
    expect(text).to_have_value(FRENCH.text)
    expect(page.locator("#remarks .remark")).to_have_count(3)

    page.click("#fix-all")
    page.keyboard.press("Control+z")
    expect(text).to_have_value(FRENCH.text)
    expect(page.locator("#remarks .remark")).to_have_count(3)

    page.click("#fix-all")
    text.focus()
    page.keyboard.press("Control+End")
    page.keyboard.type("oui")
    while text.input_value() != FRENCH.mended:
        page.keyboard.press("Control+z")
    page.keyboard.press("Control+z")
    expect(text).to_have_value(FRENCH.text)
    expect(page.locator("#remarks .remark")).to_have_count(3)


def test_escape_returns_to_where_one_was(write: Callable[[Lesson], Visitor]) -> None:
    visitor = write(FRENCH)
    page = visitor.page
    typed(visitor, FRENCH)
    page.locator("#text").focus()
    page.keyboard.press("Control+Home")
    page.keyboard.press("ArrowRight")

    for _ in range(4):
        page.keyboard.press("Alt+ArrowDown")
    assert selected(page) == "Hexalia"
    page.keyboard.press("Alt+ArrowUp")
    assert selected(page) == "imbattable"
    page.keyboard.press("Escape")
    page.keyboard.type("!")

    assert page.locator("#text").input_value() == FRENCH.text.replace("👩‍🔧", "👩‍🔧!", 1)


def test_underlines_move_with_what_is_typed_around_them(
    write: Callable[[Lesson], Visitor],
) -> None:
    visitor = write(FRENCH)
    page = visitor.page
    typed(visitor, FRENCH)
    asked = 0

    def count(route: Route) -> None:
        nonlocal asked
        asked += 1
        route.abort()

    page.route("**/write/advice/", count)
    visitor.allowed = DROPPED + "|ERR_FAILED"
    page.locator("#text").focus()
    page.keyboard.press("Control+Home")
    page.keyboard.type("Alors, ")
    assert [words for words, _, _ in marks(page)] == ["Hexalia", " Energie", "imbattable"]

    page.keyboard.press("Control+End")
    for _ in range(5):
        page.keyboard.press("ArrowLeft")
    page.keyboard.type("x")
    assert [words for words, _, _ in marks(page)] == ["Hexalia", " Energie"]
    expect(page.locator("[data-says=late]")).to_be_visible()
    assert asked


def test_answer_that_comes_late_is_dropped_and_said_once(
    write: Callable[[Lesson], Visitor],
) -> None:
    visitor = write(FRENCH)
    page = visitor.page
    held: list[Route] = []
    page.route(
        "**/write/advice/", lambda route: held.append(route) if not held else route.continue_()
    )
    page.locator("#text").press_sequentially("Quelle offre imbattable !")
    expect(page.locator("[data-says=late]")).to_be_visible()
    page.fill("#text", FRENCH.text)
    expect(page.locator("#remarks .remark")).to_have_count(3)
    expect(page.locator("[data-says=late]")).to_be_hidden()

    held[0].continue_()
    page.wait_for_timeout(500)

    assert [tuple(mark) for mark in marks(page)] == list(FRENCH.marks)


def test_status_is_silent_while_one_types_and_says_a_thing_once(
    write: Callable[[Lesson], Visitor],
) -> None:
    visitor = write(FRENCH)
    page = visitor.page
    page.evaluate(LISTEN)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))

    page.locator("#text").press_sequentially(FRENCH.text, delay=60)
    assert page.evaluate("window.heard") == []
    expect(page.locator("#remarks-count")).to_have_text(FRENCH.told)
    before = len([url for url in asked if url.endswith("/advice/")])
    page.keyboard.type(" ")
    page.keyboard.press("Backspace")
    page.locator("#justification").fill("Vu")
    page.locator("#justification").fill("Vu avec Nadia")
    page.wait_for_timeout(2000)

    assert len(page.evaluate("window.heard")) == 1
    # Once for the reason that is now there, and never for the same text again.
    assert len([url for url in asked if url.endswith("/advice/")]) == before + 1


@pytest.mark.parametrize("width", [1280, 390])
def test_underlines_lie_under_their_words(write: Callable[..., Visitor], width: int) -> None:
    visitor = write(FRENCH, viewport={"width": width, "height": 900})
    page = visitor.page
    for name, text in HARD.items():
        with page.expect_response("**/advice/"):
            page.fill("#text", text)
        expect(page.locator("#remarks .remark").first).to_be_visible()
        page.wait_for_function(DRAWN, arg=text)
        page.wait_for_load_state("networkidle")
        page.evaluate("document.activeElement.blur()")

        page.evaluate(BARE)
        typed_words = picture(page)
        page.evaluate(SWAP)
        unseen_words = picture(page)
        page.reload()

        assert typed_words.size == unseen_words.size, name
        difference = ImageChops.difference(typed_words, unseen_words).histogram()
        assert sum(difference[100:]) < 20, name


def test_page_works_without_scripts(write: Callable[..., Visitor]) -> None:
    visitor = write(ENGLISH, java_script_enabled=False)
    page = visitor.page
    page.fill("#text", ENGLISH.text)
    page.get_by_role("button", name="Save and see the remarks").click()
    page.wait_for_url(re.compile(r"/write/\d+/"))
    expect(page.locator("#remarks .remark")).to_have_count(3)

    page.locator("#fix-all").click()

    expect(page.locator("#text")).to_have_value(ENGLISH.mended)
    expect(page.locator("#remarks .remark")).to_have_count(1)
    assert visitor.fits()


def picture(page: Page) -> Image.Image:
    seen = page.locator(".sheet").screenshot(caret="initial")
    return Image.open(io.BytesIO(seen)).convert("L")
