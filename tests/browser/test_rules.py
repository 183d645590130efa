"""Legal writes a rule, tries it and back-tests it; two others agree, since it may hold posts."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.editors import WAGTAIL
from tests.browser.visitor import PHONE, Visitor

Visit = Callable[..., Visitor]
# Writer, the lead who agrees first, and the lawyer who activates: each reads their own language.
PEOPLE = {"fr": ("antoine", "helene", "isabel"), "en": ("isabel", "helene", "antoine")}
TERM = {"fr": "nouille*", "en": "numpty"}
TEXTS = {
    "fr": "Quelle nouille ! Les grèves, elles, sont un droit.",
    "en": "What a numpty! Going on strike is a right.",
}
PROTECTED = {"fr": "fr:grève*", "en": "en:strike"}
SOON = 60_000


def fill(page: Page, language: str) -> None:
    """Write the rule: its code, its terms, and nothing else than the usual."""
    page.fill("[name=code]", f"R20-{language.upper()}")
    page.fill("[name=param_terms]", f"{language}:{TERM[language]}\n{PROTECTED[language]}")


def propose(visitor: Visitor, language: str) -> None:
    """Write a draft, with a term that no rule may look for; try it, mend it, propose it."""
    page = visitor.page
    visitor.go("/admin/charter/clauses/respect/new/?type=respect.insult")
    visitor.look(f"rules-{language}-new", leave_out=WAGTAIL)
    fill(page, language)
    page.fill("[name=try_text]", TEXTS[language])
    page.click("button[hx-post]")
    expect(page.locator("#rule-try-result mark")).to_have_count(2)
    expect(page.locator("#rule-try-result .desk-note--warning")).to_be_visible()
    visitor.look(f"rules-{language}-tried", leave_out=WAGTAIL)

    page.click(".rule-form__send button")
    expect(page.locator("#rule-problems")).to_be_focused()
    expect(page.locator("[name=protected_override]")).to_be_visible()
    visitor.look(f"rules-{language}-refused", leave_out=WAGTAIL)
    page.fill("[name=param_terms]", f"{language}:{TERM[language]}")
    page.click(".rule-form__send button")
    expect(page.locator(f"text=R20-{language.upper()}")).to_be_visible()
    visitor.look(f"rules-{language}-proposed", leave_out=WAGTAIL)


def back_test(visitor: Visitor, language: str) -> None:
    """Run it over the archive, from the clause's page, and wait for the figures."""
    page = visitor.page
    item = page.locator("li", has_text=f"R20-{language.upper()}")
    item.locator("a[href*='/back-tests/']").click()
    visitor.look(f"rules-{language}-tests", leave_out=WAGTAIL)
    page.click("main form button.button")
    expect(page.locator("#figures-title")).to_be_visible(timeout=SOON)
    visitor.look(f"rules-{language}-result", leave_out=WAGTAIL)
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size(PHONE)
    visitor.look(f"rules-{language}-result-phone", leave_out=WAGTAIL)
    assert visitor.fits()


def agree(visitor: Visitor, language: str, *, name: str) -> None:
    """Read the proposal with its back-test, and say yes."""
    page = visitor.page
    visitor.go("/admin/charter/clauses/respect/")
    item = page.locator("li", has_text=f"R20-{language.upper()}")
    item.locator("a[href*='/activate/']").click()
    expect(page.locator("#rule-trial-title")).to_be_visible()
    visitor.look(f"rules-{language}-{name}", leave_out=WAGTAIL)
    page.click("main form[method=post] button[type=submit]")
    page.wait_for_url(re.compile("/clauses/respect/$"))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_rule_is_written_tried_and_activated_by_others(visit: Visit, language: str) -> None:
    writer, lead, other = PEOPLE[language]
    author = visit(writer)
    propose(author, language)
    back_test(author, language)

    agree(visit(lead), language, name="agreed")
    last = visit(other)
    agree(last, language, name="activated")

    item = last.page.locator("li", has_text=f"R20-{language.upper()}")
    expect(item).to_have_attribute("data-state", "active")


@pytest.mark.parametrize("who", ["helene", "isabel"])
@pytest.mark.parametrize("page", ["", "health/", "shadow/"])
def test_pages_of_rules_are_accessible_and_fit_a_phone(visit: Visit, who: str, page: str) -> None:
    visitor = visit(who)
    visitor.go(f"/admin/rules/{page}")
    visitor.look(f"rules-{page.strip('/') or 'index'}-{who}", leave_out=WAGTAIL)
    visitor.page.emulate_media(color_scheme="dark")
    visitor.page.set_viewport_size(PHONE)
    visitor.look(f"rules-{page.strip('/') or 'index'}-{who}-phone", leave_out=WAGTAIL)

    assert visitor.fits()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_employee_representative_reads_what_touches_protected_speech(
    visit: Visit, language: str
) -> None:
    visitor = visit("yann", language=language)
    visitor.go(f"/{language}/charter/rules/protected/")
    visitor.look(f"rules-protected-{language}")
    visitor.page.set_viewport_size(PHONE)

    assert visitor.fits()


def test_exemption_is_asked_for_and_granted_by_another(visit: Visit) -> None:
    address = "/admin/charter/rules/R23/exemptions/"
    asking = visit("antoine")
    asking.go(address)
    asking.look("rules-exemptions", leave_out=WAGTAIL)
    asking.page.check("[name=roles][value=representative]")
    asking.page.fill("[name=expires_at]", "2030-01-01T09:00")
    asking.page.fill("[name=reason]", "Discours de l’assemblée générale, relu par ailleurs.")
    asking.page.click("main form.exemptions__form button[type=submit]")
    expect(asking.page.locator(".error-message").first).to_be_visible()
    tomorrow = asking.page.evaluate("new Date(Date.now() + 864e5).toISOString().slice(0, 16)")
    asking.page.fill("[name=expires_at]", tomorrow)
    asking.page.click("main form.exemptions__form button[type=submit]")
    expect(asking.page.locator(".exemption")).to_have_attribute("data-standing", "asked")
    asking.allowed = r"422 \S+/exemptions/$"

    granting = visit("helene")
    granting.go(address)
    granting.page.click("form[action$='/grant/'] button")
    expect(granting.page.locator(".exemption")).to_have_attribute("data-standing", "granted")
    granting.look("rules-exemption-granted", leave_out=WAGTAIL)
