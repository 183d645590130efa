"""Bad input through the real forms: a clear message in the reader's language, and no word lost."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from django.utils import translation
from playwright.sync_api import Page, expect

from advocacy.sentences import SENTENCES
from moderation.sentences import FILES
from tests.browser.author import Author
from tests.browser.reviewer import Reviewer
from tests.browser.visitor import Visitor
from tests.browser.words import FRENCH
from tests.counterparts.pds import Pds

Visit = Callable[..., Visitor]
LANGUAGES = pytest.mark.parametrize("language", ["fr", "en"])
LONG = "Éolienne et mistral. " * 4800  # a little over 100 kB in UTF-8
HEBREW = "Bonjour \u202eתל אביב\u202c, 12 km"
TEXT = "Retour du chantier de Fécamp, les mains froides et le sourire large."


def said(code: str, language: str) -> re.Pattern[str]:
    """The longest stretch of a sentence that does not depend on the case."""
    with translation.override(language):
        pieces = re.split(r"%\(\w+\)s", str({**FILES, **SENTENCES}[code]))
    return re.compile(re.escape(max(pieces, key=len).strip()))


def writing(visit: Visit, language: str) -> Visitor:
    """Open an empty Write page; the charter is read first where there is a new edition."""
    visitor = visit("karim", language=language)
    visitor.acknowledge(language)
    visitor.go(f"/{language}/write/")
    expect(visitor.page.locator("#text")).to_be_visible()
    return visitor


def send(page: Page, text: str) -> None:
    """Put a text on the page and press the button, faster than any saving."""
    page.locator("[name=accounts]").first.check()
    page.evaluate("(text) => { document.getElementById('text').value = text }", text)
    page.click("#send")
    page.wait_for_load_state()


@LANGUAGES
@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "post.empty"),
        (" \n\t ", "post.empty"),
        (LONG, "post.too_long"),
        ("Bonjour\x00", "post.not_storable"),
        ("Bonjour\x08 à tous", "post.control_character"),
        (HEBREW, "post.direction_character"),
        ("Mot\u200bcaché", "post.invisible_character"),
    ],
    ids=["empty", "blank", "100kB", "NUL", "control", "rtl", "zero-width"],
)
def test_text_is_refused_with_what_to_do_and_stays(
    visit: Visit, language: str, text: str, code: str
) -> None:
    visitor = writing(visit, language)
    visitor.allowed = "422"

    send(visitor.page, text)

    expect(visitor.page.locator("#refusals")).to_contain_text(said(code, language))
    kept = re.compile(r"Bonjour\W") if "\x00" in text else text
    expect(visitor.page.locator("#text")).to_have_value(kept)
    assert visitor.problems() == []
    assert visitor.fits()


@LANGUAGES
def test_hidden_characters_are_removed_by_the_button(visit: Visit, language: str) -> None:
    visitor = writing(visit, language)
    visitor.allowed = "422"
    send(visitor.page, HEBREW)

    visitor.page.click("button[name=action][value=clean]")

    expect(visitor.page.locator("#text")).to_have_value("Bonjour תל אביב, 12 km")


@LANGUAGES
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("chantier.jpg", b"Ceci n'est pas une image."),
        ("chantier.png", b"\x89PNG\r\n\x1a\n" + b"\x00" * 64),
        ("chantier.webp", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
        ("vide.jpg", b""),
    ],
    ids=["text", "broken", "svg", "empty"],
)
def test_lying_image_is_refused_and_the_text_stays(
    visit: Visit, language: str, name: str, content: bytes, tmp_path: Path
) -> None:
    visitor = writing(visit, language)
    (tmp_path / name).write_bytes(content)
    visitor.page.fill("#text", TEXT)

    visitor.page.set_input_files("#image", tmp_path / name)

    refusal = visitor.page.locator("#pictures .notice")
    expect(refusal).to_contain_text(said("media.not_an_image", language))
    expect(visitor.page.locator("#text")).to_have_value(TEXT)
    assert visitor.problems() == []


@LANGUAGES
def test_expired_session_keeps_what_was_typed(visit: Visit, language: str) -> None:
    visitor = writing(visit, language)
    page = visitor.page
    page.locator("#text").press_sequentially("Retour du chantier")
    expect(page.locator("#saved svg")).to_be_visible()
    visitor.context.clear_cookies(name="sessionid")

    page.locator("#text").press_sequentially(" de Fécamp, les mains froides")

    expect(page.locator("[data-says=expired]")).to_be_visible()
    page.click("[data-back]")
    visitor.fill_sign_in("karim")
    expect(page.locator("#text")).to_have_value("Retour du chantier de Fécamp, les mains froides")


@LANGUAGES
def test_expired_session_on_send_keeps_what_was_typed(visit: Visit, language: str) -> None:
    visitor = writing(visit, language)
    page = visitor.page
    page.fill("#text", TEXT)
    visitor.context.clear_cookies(name="sessionid")

    page.click("#send")
    visitor.fill_sign_in("karim")

    page.goto(f"/{language}/write/")
    expect(page.locator("#text")).to_have_value(TEXT)


@LANGUAGES
def test_two_tabs_show_both_texts_and_keep_the_one_chosen(visit: Visit, language: str) -> None:
    visitor = writing(visit, language)
    first = visitor.page
    first.fill("#text", TEXT)
    first.wait_for_url(re.compile(r"/write/\d+/"))
    second = visitor.context.new_page()
    second.goto(first.url)

    first.fill("#text", TEXT + " Un.")
    expect(first.locator("#saved svg")).to_be_visible()
    first.wait_for_timeout(1800)
    second.fill("#text", TEXT + " Deux.")

    texts = second.locator("#conflict .conflict__text")
    expect(texts).to_have_text([TEXT + " Deux.", TEXT + " Un."])
    visitor.page = second
    visitor.look(f"two-tabs-{language}")
    second.click("#conflict form button[type=submit]")
    expect(second.locator("#text")).to_have_value(TEXT + " Deux.")


@LANGUAGES
@pytest.mark.parametrize(
    ("host", "code"),
    [
        ("https://nulle-part.invalid", "network.host_unknown"),
        ("http://bsky.social", "network.host_not_https"),
        ("https://127.0.0.1:1", "network.host_private"),
        ("https://a b/c?d", "network.host_malformed"),
    ],
    ids=["unknown", "plain", "private", "malformed"],
)
def test_host_is_refused_beside_its_field(
    visit: Visit, language: str, host: str, code: str
) -> None:
    visitor = visit("karim", language=language)
    visitor.acknowledge(language)
    visitor.allowed = "422"
    page = visitor.page
    page.goto(f"/{language}/accounts/connect/bluesky/?by=password")
    page.fill("[name=host]", host)
    page.fill("[name=identifier]", "camille.example.org")
    page.fill("[name=app_password]", "abcd-efgh-ijkl-mnop")

    page.click("main form button[type=submit]")

    expect(page.locator(".field", has=page.locator("[name=host]"))).to_contain_text(
        said(code, language)
    )
    expect(page.locator("[name=host]")).to_have_value(host)
    expect(page.locator("[name=identifier]")).to_have_value("camille.example.org")
    expect(page.locator("[name=app_password]")).to_have_value("")
    assert visitor.problems() == []


@LANGUAGES
def test_wrong_password_is_refused_beside_its_field(visit: Visit, pds: Pds, language: str) -> None:
    account = pds.create_account()
    visitor = visit("karim", language=language)
    visitor.acknowledge(language)
    visitor.allowed = "422"
    page = visitor.page
    page.goto(f"/{language}/accounts/connect/bluesky/?by=password")
    page.fill("[name=host]", pds.host)
    page.fill("[name=identifier]", account.handle)
    page.fill("[name=app_password]", "abcd-efgh-ijkl-mnop")

    page.click("main form button[type=submit]")

    field = page.locator(".field", has=page.locator("[name=app_password]"))
    expect(field).to_contain_text(said("network.sign_in_refused", language))
    expect(page.locator("[name=identifier]")).to_have_value(account.handle)


def test_dead_account_is_told_in_both_languages_and_the_text_stays(visit: Visit, pds: Pds) -> None:
    account = pds.create_account()
    visitor = visit("yann")
    visitor.acknowledge("fr")
    author = Author(visitor, FRENCH)
    author.link(account)
    author.learn_the_channel()
    page = visitor.page
    page.goto("/fr/write/")
    page.fill("#text", TEXT)
    pds.deactivate(account)
    page.click("#send")
    page.wait_for_url(re.compile(r"/posts/\d+/"))
    Reviewer(visit("sophie")).approve(TEXT, "dead-account")

    author.wait_for(page.url, ".account-row .state[data-tone=bad], .account-row .button")

    for language in ("fr", "en"):
        page.goto(re.sub(r"/(fr|en)/posts/", f"/{language}/posts/", page.url))
        expect(page.locator(".account-row")).to_contain_text(
            said("network.account_blocked", language)
        )
        expect(page.locator(".post-full")).to_have_text(TEXT)
        visitor.look(f"dead-account-{language}")
