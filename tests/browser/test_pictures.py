"""Images on the Write page: told what was taken out, asked who is in it, seen beside it."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import FilePayload, Page, expect

from tests.browser.reviewer import Reviewer
from tests.browser.visitor import Visitor
from tests.factories import files

Visit = Callable[..., Visitor]
NARROW = {"width": 390, "height": 800}
READ_WITHIN = 60  # seconds
WORDS = {
    "fr": ("Le lieu de la prise de vue a été retiré", "Personne n’est reconnaissable", "image 2"),
    "en": ("The place where it was taken has been", "Nobody can be recognised", "image 2"),
}


def photo(name: str, seed: int, **options) -> FilePayload:
    return {
        "name": name,
        "mimeType": "image/jpeg",
        "buffer": files.saved(files.drawing(seed, (640, 480)), **options),
    }


def add(page: Page, *, number: int, **picture) -> None:
    page.set_input_files("#image", photo(**picture))
    expect(page.locator(".picture")).to_have_count(number)


@pytest.mark.parametrize(("language", "who"), [("fr", "karim"), ("en", "james")])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_author_says_who_is_in_a_picture(visit: Visit, language: str, who: str, scheme) -> None:
    removed, nobody, second = WORDS[language]
    visitor = visit(who, language=language, color_scheme=scheme)
    visitor.acknowledge(language)
    # Leaving the page while it asks for advice.
    visitor.allowed = "htmx:(sendAbort|afterRequest)"
    page = visitor.page
    visitor.go(f"/{language}/write/")
    page.fill("#text", "Chez Hexalia, la pale est réparée.")
    add(page, number=1, name="pale.jpg", seed=1, exif=files.exif(located=True))
    expect(page.locator("#pictures .notice")).to_contain_text(removed)
    add(page, number=2, name="equipe.jpg", seed=2, xmp=files.xmp({"photoshop:Credit": "AFP"}))

    page.locator(".picture").nth(0).locator("textarea").fill("Une pale")
    page.locator(".picture").nth(0).get_by_label(nobody).check()
    beside = page.locator(".picture").nth(1).locator(".picture__remarks .remark")
    expect(beside.first).to_contain_text(second)
    visitor.look(f"pictures-{language}-{scheme}")
    page.set_viewport_size(NARROW)
    assert visitor.fits()
    visitor.look(f"pictures-{language}-{scheme}-narrow")
    expect(page).to_have_url(re.compile(r"/write/\d+/"))
    page.wait_for_timeout(1000)
    page.reload()
    expect(page.locator(".picture").nth(0).get_by_label(nobody)).to_be_checked()
    # Where the machine can read, the worker does so by itself.
    for _ in range(READ_WITHIN):
        if not page.locator("[data-waiting]").count():
            break
        page.wait_for_timeout(1000)
        page.reload()
    expect(page.locator("[data-waiting]")).to_have_count(0)


def test_reviewer_sees_what_is_known_of_a_picture(visit: Visit) -> None:
    author, reviewer = visit("karim"), visit("sophie")
    author.acknowledge("fr")
    author.allowed = "htmx:(sendAbort|afterRequest)"
    author.go("/fr/write/")
    author.page.fill("#text", "Chez Hexalia, la visite du barrage est finie.")
    packet = files.xmp({"photoshop:Credit": "Karim Benali"})
    add(author.page, number=1, name="barrage.jpg", seed=3, xmp=packet)
    author.page.locator(".picture textarea").fill("Le barrage au soleil")
    author.page.get_by_label(WORDS["fr"][1]).check()
    author.page.get_by_label("Je l’ai faite moi-même").check()
    author.page.click("#send")
    author.page.wait_for_url(re.compile(r"/posts/\d+/"))

    Reviewer(reviewer).find("la visite du barrage")

    card = reviewer.page.locator(".desk-file")
    expect(card).to_contain_text("personne n’est reconnaissable, réalisée par l’auteur")
    expect(card).to_contain_text("Karim Benali")
    reviewer.look("pictures-desk")
