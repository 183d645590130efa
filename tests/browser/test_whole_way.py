"""The whole way, in French and in English: from a clause in Wagtail to a post on a real server."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from moderation.public import Content
from tests.browser.author import Author
from tests.browser.editors import Editor
from tests.browser.reviewer import Reviewer
from tests.browser.site import Site
from tests.browser.visitor import Visitor
from tests.browser.words import ENGLISH, FRENCH, Words
from tests.counterparts.pds import Pds

READ_WITHIN = 40  # seconds
Visit = Callable[..., Visitor]


@pytest.mark.parametrize("words", [FRENCH, ENGLISH], ids=lambda words: words.language)
def test_whole_way(visit: Visit, site: Site, pds: Pds, words: Words) -> None:
    account = pds.create_account()
    publish_charter(visit, words)
    author = Author(visit(language=words.language), words)
    author.meet_the_gate()
    author.read_the_charter()
    author.link(account)
    author.write()
    post = author.send()
    assert pds.records(account.did) == [], "it waits for a person"

    approve_post(visit, words)
    address = author.see_published(post)

    record = pds.record(record_address(address, account.did))
    assert_is_what_was_approved(record["value"], site, words)
    assert_reach_is_unknown(author)


def publish_charter(visit: Visit, words: Words) -> None:
    """Human resources write and approve, legal approves: a new edition is in force."""
    writer = Editor(visit(language=words.language))
    writer.visitor.sign_in(words.hr_writes, to="/admin/")
    writer.write_clause(words.french)
    writer.translate_clause(words.english)
    writer.submit()
    for who, name in ((words.hr_approves, "hr"), (words.legal, "legal")):
        approver = Editor(visit(language=words.language))
        approver.visitor.sign_in(who, to="/admin/")
        approver.approve(f"walk-{words.language}-{name}")
    writer.visitor.go(f"/{words.language}/charter/editions/")
    writer.visitor.look(f"walk-{words.language}-editions")


def approve_post(visit: Visit, words: Words) -> None:
    """A moderator finds the post on the desk, takes it and says yes."""
    reviewer = Reviewer(visit(language=words.language))
    reviewer.visitor.sign_in(words.moderator)
    expect(reviewer.page.locator(".tile").first).to_be_visible()
    reviewer.visitor.look(f"walk-{words.language}-home-moderator")
    reviewer.approve(words.fixed[:40], f"walk-{words.language}-desk")


def record_address(url: str, did: str) -> str:
    """The at:// address of what a link to a profile's post shows."""
    return f"at://{did}/app.bsky.feed.post/{url.rstrip('/').rpartition('/')[2]}"


def assert_is_what_was_approved(record: dict[str, Any], site: Site, words: Words) -> None:
    """Compare the record with the case, byte for byte, and its facets with its own bytes."""
    stored, digest = site.case_of(words.fixed)
    approved = Content.from_dict(stored)
    text = record["text"].encode()
    assert approved.digest == digest
    assert text == approved.text.encode() == words.fixed.encode()
    assert record["langs"] == [approved.language] == [words.language]
    assert "embed" not in record
    assert "tags" not in record
    parts = {
        feature.get("uri", feature.get("tag")): text[
            f["index"]["byteStart"] : f["index"]["byteEnd"]
        ]
        for f in record["facets"]
        for feature in f["features"]
    }
    assert parts == {
        words.link: words.link.encode(),
        words.hashtag: f"#{words.hashtag}".encode(),
    }


def assert_reach_is_unknown(author: Author) -> None:
    """A bare server counts nobody: a dash, never a zero, and the coverage says so."""
    visitor, page = author.visitor, author.page
    visitor.site.read_networks()
    page.goto(f"/{author.language}/reach/?network=bluesky")
    figures, coverage = page.locator(".figure__value"), page.locator(".figure__note").first
    for _ in range(READ_WITHIN):
        if re.match(r"0\D+[12]\D", coverage.inner_text()):
            break
        page.wait_for_timeout(1000)
        page.reload()
    expect(coverage).to_have_text(re.compile(r"^\s*0\D+[12]\D"))
    expect(figures).to_have_text(["–", "–", "–"])
    visitor.look(f"walk-{author.language}-reach")
