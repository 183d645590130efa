"""An account of the company: asked for, approved, read, made on a real server, and looked after."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visitor import PHONE, Visitor
from tests.counterparts.pds import Pds

Visit = Callable[..., Visitor]
MADE_WITHIN = 60_000  # milliseconds
PROFILE = "app.bsky.actor.profile"


@pytest.mark.parametrize(("language", "who"), [("fr", "sophie"), ("en", "james")])
def test_branded_account_from_asking_to_putting_right(
    visit: Visit, pds: Pds, language: str, who: str
) -> None:
    holder = visit(who, language=language)
    holder.acknowledge(language)
    handle = ask(holder, language)
    approve(visit("helene"), handle)
    read_whose_it_is(holder)
    wait_until_made(holder.page)
    holder.look(f"branded-made-{language}")
    assert not differences(holder)

    spoil(pds, handle)
    assert differences(holder)
    holder.look(f"branded-differs-{language}")
    press(holder.page, "branded", "kit")
    assert not differences(holder)

    holder.page.set_viewport_size(PHONE)
    holder.look(f"branded-phone-{language}")
    assert holder.fits()


def ask(holder: Visitor, language: str) -> str:
    """Ask for one; its handle."""
    page = holder.page
    holder.go(f"/{language}/accounts/")
    page.click("main a[href$='/accounts/branded/']")
    holder.look(f"branded-ask-{language}")
    page.check("input[name=network][value=bluesky]")
    page.click("main form button[type=submit]")
    expect(page).to_have_url(re.compile(r"/accounts/branded/\d+/$"))
    holder.look(f"branded-asked-{language}")
    return page.locator("h1").inner_text()


def approve(lead: Visitor, handle: str) -> None:
    """Communications say yes."""
    lead.go("/admin/branded/")
    lead.page.click(f"main a:has-text('{handle}')")
    lead.page.locator("form[action*='/approve/'] button").click()
    lead.page.wait_for_load_state()


def read_whose_it_is(holder: Visitor) -> None:
    """Read the terms, and have it made."""
    holder.page.reload()
    press(holder.page, "branded", "terms")


def wait_until_made(page: Page) -> None:
    """The worker makes it."""
    for _ in range(60):
        if page.locator("form[action*='/look/']").count():
            return
        page.wait_for_timeout(MADE_WITHIN / 60)
        page.reload()
    pytest.fail(page.locator("main").inner_text())


def spoil(pds: Pds, handle: str) -> None:
    """Somebody writes another name on the profile, there."""
    did = pds.call(f"com.atproto.identity.resolveHandle?handle={handle}")["did"]
    session = pds.session_as_owner(str(did))
    query = f"?repo={did}&collection={PROFILE}&rkey=self"
    record = pds.call(f"com.atproto.repo.getRecord{query}")["value"]
    value = {"repo": did, "collection": PROFILE, "rkey": "self"}
    changed = {**record, "displayName": "Somebody else"}
    pds.call("com.atproto.repo.putRecord", {**value, "record": changed}, token=session)


def differences(holder: Visitor) -> int:
    """Look at the live profile: how much of it differs from what was agreed."""
    press(holder.page, "branded", "look")
    return holder.page.locator(".branded-kit__differences dt").count()


def press(page: Page, place: str, action: str) -> None:
    """Press the one button of a form, and wait for the page that follows."""
    with page.expect_navigation():
        page.locator(f"form[action*='/{place}/'][action$='/{action}/'] button").first.click()
