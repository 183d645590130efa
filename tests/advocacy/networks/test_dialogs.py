"""Addresses of share dialogs: what goes along where, and how it is written."""

from urllib.parse import parse_qs, urlsplit

import pytest

from advocacy.networks import catalogue
from advocacy.networks.dialogs import DIALOGS, first_link
from advocacy.networks.policy import OWN_WORDS

TEXT = "L’été & « l’eau » : 100 % + 1 👋\nhttps://example.com/a?b=c&d=é#e"
LINK = "https://example.com/a?b=c&d=é#e"
HOST = "https://piaille.example"
# networks.md 1.9, as it stands there.
SHEET = {
    "linkedin": ("https://www.linkedin.com/sharing/share-offsite/", {"url": [LINK]}),
    "facebook": ("https://www.facebook.com/sharer/sharer.php", {"u": [LINK]}),
    "bluesky": ("https://bsky.app/intent/compose", {"text": [TEXT]}),
    "mastodon": (f"{HOST}/share", {"text": [TEXT]}),
    "threads": ("https://www.threads.net/intent/post", {"text": [TEXT]}),
    "x": ("https://x.com/intent/tweet", {"url": [LINK]}),
}


@pytest.mark.parametrize("kind", SHEET)
def test_dialog_opens_with_what_it_takes(kind: str) -> None:
    dialog = DIALOGS[kind]
    url = dialog.address(text=TEXT, link=LINK, host=HOST if dialog.needs_host else "")

    address, query = url.split("?", 1)
    assert (address, parse_qs(query)) == SHEET[kind]
    # A plus is a space to some and a plus to others; a space in hexadecimal is one to all.
    assert "+" not in query
    assert url.isascii()
    assert urlsplit(url).fragment == ""


def test_dialogs_are_those_of_the_sheet() -> None:
    assert set(DIALOGS) == set(SHEET)
    assert {dialog.channel for dialog in DIALOGS.values()} <= set(catalogue.NETWORKS)


def test_words_do_not_go_where_everybody_needs_their_own() -> None:
    assert not [kind for kind in OWN_WORDS if DIALOGS[kind].takes_text]
    assert [kind for kind, each in DIALOGS.items() if each.text and not each.takes_text] == ["x"]


def test_dialog_without_anything_has_no_query() -> None:
    assert DIALOGS["x"].address() == "https://x.com/intent/tweet"


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("Rien à voir.", ""),
        ("Voir https://example.com/a, puis https://example.org", "https://example.com/a"),
        ("Voir example.com/a.", "https://example.com/a"),
        ("HTTP://example.com", "HTTP://example.com"),
    ],
)
def test_first_link_is_an_address(text: str, link: str) -> None:
    assert first_link(text) == link
