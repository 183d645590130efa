"""The whole way, in French and in English: from a clause in Wagtail to a post on a real server."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from playwright.sync_api import expect

from moderation.public import Content
from tests.browser.author import Author
from tests.browser.editors import Editor
from tests.browser.officer import Officer
from tests.browser.reviewer import Reviewer
from tests.browser.site import Site
from tests.browser.visitor import Visitor
from tests.browser.words import ENGLISH, FRENCH, Words
from tests.counterparts.pds import Pds

READ_WITHIN = 40  # seconds
FEW = re.compile("Fewer than ten people|Moins de dix personnes")
MIDNIGHT = """
from django.utils import timezone
from charter.models import Version
Version.objects.filter(state="scheduled").update(due_at=timezone.now())
"""
Visit = Callable[..., Visitor]


@pytest.mark.parametrize("words", [FRENCH, ENGLISH], ids=lambda words: words.language)
def test_whole_way(visit: Visit, site: Site, pds: Pds, words: Words) -> None:
    account = pds.create_account()
    publish_charter(visit, site, words)
    author = Author(visit(language=words.language), words)
    author.meet_the_gate()
    author.read_the_charter()
    (author.link if words.language == "fr" else author.link_with_password)(account)
    author.learn_the_channel()
    author.write()
    post = author.send()
    assert pds.records(account.did) == [], "it waits for a person"

    approve_post(visit, words)
    address = author.see_published(post)

    record = pds.record(record_address(address, account.did))
    assert_is_what_was_approved(record["value"], site, words)
    assert_reach_of_one_is_not_told(author)


def publish_charter(visit: Visit, site: Site, words: Words) -> None:
    """Write, return, correct, approve, consult, set the day: a new edition is in force."""
    writer = Editor(visit(language=words.language))
    writer.visitor.sign_in(words.hr_writes, to="/admin/")
    writer.write_clause(replace(words.french, duty="…"))
    writer.translate_clause(words.english)
    writer.say_what_changes()
    writer.submit()
    return_once(visit, words)
    writer.correct(words.french.duty)
    writer.submit()
    for who in (words.lead, words.hr_approves, words.legal):
        approver = Editor(visit(language=words.language))
        approver.visitor.sign_in(who, to="/admin/")
        approver.approve(f"walk-{words.language}-{who}")
    come_into_force(visit, site, words)
    writer.visitor.go(f"/{words.language}/charter/editions/")
    writer.visitor.look(f"walk-{words.language}-editions")


def return_once(visit: Visit, words: Words) -> None:
    """Legal sends the text back, and says why."""
    lawyer = Editor(visit(language=words.language))
    lawyer.visitor.sign_in(words.legal, to="/admin/")
    lawyer.return_text("« … » ?")


def come_into_force(visit: Visit, site: Site, words: Words) -> None:
    """Human resources prove the opinions and propose the day, legal sets it, midnight comes."""
    officer = Officer(visit(language=words.language), words.language)
    officer.visitor.sign_in(words.hr_approves, to="/admin/charter/editions/")
    officer.record_opinions()
    address = officer.propose_day()
    lawyer = Officer(visit(language=words.language), words.language)
    lawyer.visitor.sign_in(words.legal, to=address)
    lawyer.set_day()
    # The clock of the site cannot be put forward: the day that was set is put back instead, and
    # the scheduler and the worker do the rest.
    site.manage("shell", "-c", MIDNIGHT)
    lawyer.wait_until_in_force()


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


def assert_reach_of_one_is_not_told(author: Author) -> None:
    """Of fewer than ten people others see dashes, never a zero, and are told why."""
    visitor, page = author.visitor, author.page
    visitor.site.read_networks()
    page.goto(f"/{author.language}/reach/?network=bluesky")
    figures, coverage = page.locator(".figure__value"), page.locator(".figure__note").first
    for _ in range(READ_WITHIN):
        if FEW.search(coverage.inner_text()):
            break
        page.wait_for_timeout(1000)
        page.reload()
    expect(coverage).to_contain_text(FEW)
    expect(figures).to_have_text(["–", "–", "–"])
    visitor.look(f"walk-{author.language}-reach")
