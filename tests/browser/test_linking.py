"""An account the network lets us use no more: linked again in two clicks, then given back."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.author import Author
from tests.browser.visitor import PHONE, Visitor
from tests.browser.words import ENGLISH, FRENCH, Words
from tests.counterparts.pds import Pds
from tests.counterparts.service import Account

Visit = Callable[..., Visitor]
BREAK = """
from advocacy.models import Account
from advocacy.services import accounts
from config.kernel.audit import SystemActor
account = Account.objects.get(remote_id="{did}")
accounts.mark_broken(account, "auth_dead", actor=SystemActor("tests"))
"""


@pytest.mark.parametrize(
    ("words", "who"), [(FRENCH, "sophie"), (ENGLISH, "james")], ids=["fr", "en"]
)
def test_account_is_linked_linked_again_and_given_back(
    visit: Visit, pds: Pds, words: Words, who: str
) -> None:
    account = pds.create_account()
    author = Author(visit(who, language=words.language), words)
    author.visitor.acknowledge(words.language)
    author.link(account)
    author.learn_the_channel()

    author.visitor.site.manage("shell", "-c", BREAK.format(did=account.did))
    link_again(author, account)
    give_back(author, account)


def link_again(author: Author, account: Account) -> None:
    """One click here, one yes there."""
    visitor, page = author.visitor, author.page
    visitor.go(f"/{author.language}/accounts/")
    row = row_of(page, account)
    visitor.look(f"relink-{author.language}-broken")
    page.set_viewport_size(PHONE)
    visitor.look(f"relink-{author.language}-phone")
    assert visitor.fits()
    visitor.restore_size()
    row.locator("form[action*='/relink/'] button").click()
    author.say_yes(account)
    expect(row.locator("form[action*='/relink/']")).to_have_count(0)
    visitor.look(f"relink-{author.language}-linked")


def row_of(page: Page, account: Account) -> Locator:
    """The row of an account in the list of one's own."""
    return page.locator(".account-row", has_text=account.handle)


def give_back(author: Author, account: Account) -> None:
    """Unlink it: asked once, then told what became of it."""
    visitor, page = author.visitor, author.page
    row_of(page, account).locator("a[href*='/unlink/']").click()
    visitor.look(f"unlink-{author.language}-asked")
    page.click("main form button[type=submit]")
    expect(row_of(page, account)).to_have_count(0)
    expect(page.locator("main, .messages").first).to_contain_text(account.handle)
    visitor.look(f"unlink-{author.language}-done")
