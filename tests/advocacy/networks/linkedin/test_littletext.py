"""The text as LinkedIn wants it: all is read that was written, and nothing is cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy.networks import catalogue
from advocacy.networks.linkedin.littletext import RESERVED, escape, length, plain
from tests.advocacy.networks.linkedin.reader import shown

FAMILY = "👨‍👩‍👧"
# Texts as people write them: signs that mean something, beside words, links and tags.
PIECES = st.sampled_from(
    [
        *(*RESERVED, "＃", "#Launch", "a", "é", "日", "7", " ", "\n", "/", ":", "&", FAMILY),
        *("https://", "https://example.com/a_b", "{hashtag|", "@[", "](urn:li:person:1)"),
    ]
)
WRITTEN = st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=40)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a_b (c)", r"a\_b \(c\)"),
        ("100% #Launch", "100% #Launch"),
        ("C# rocks", r"C\# rocks"),
        ("mail me@x.io", r"mail me\@x.io"),
        (
            "Launch (beta) today https://example.com/a #Launch",
            r"Launch \(beta\) today https://example.com/a #Launch",
        ),
        (r"\|{}@[]()<>#*_~", r"\\\|\{\}\@\[\]\(\)\<\>\#\*\_\~"),
        ("#", r"\#"),
        ("##Launch", r"\#\#Launch"),
        ("#1 of 3", r"\#1 of 3"),
        ("#2026goals", "#2026goals"),
        ("#énergie #日本語 #e\u0301te", "#énergie #日本語 #e\u0301te"),
        ("#foo_bar", r"#foo\_bar"),
        ("#a#b", r"#a\#b"),
        ("(#Launch)", r"\(#Launch\)"),
        ("＃Launch", "＃Launch"),
        ("https://example.com/a_b?c=~d#e", "https://example.com/a_b?c=~d#e"),
        ("HTTP://EXAMPLE.com/A_B", r"HTTP://EXAMPLE.com/A\_B"),
        ("https://mastodon.social/@camille", "https://mastodon.social/@camille"),
        ("(https://example.com/a_b)", r"\(https://example.com/a_b\)"),
        ("*https://example.com*", r"\*https://example.com\*"),
        ("https://en.wikipedia.org/wiki/A_(b)", r"https://en.wikipedia.org/wiki/A\_\(b\)"),
        ("<https://example.com>", r"\<https://example.com\>"),
        ("https:// _", r"https:// \_"),
        ("ftp://example.com/a_b", r"ftp://example.com/a\_b"),
        ("@[ACME](urn:li:organization:1)", r"\@\[ACME\]\(urn:li:organization:1\)"),
        ("{hashtag|#|x}", r"\{hashtag\|\#\|x\}"),
        ("", ""),
    ],
)
def test_escape_leaves_what_is_meant(text: str, expected: str) -> None:
    assert escape(text) == expected
    assert plain(expected) == text
    assert shown(expected) == text


@given(WRITTEN)
def test_plain_undoes_escape(text: str) -> None:
    assert plain(escape(text)) == text


@given(WRITTEN)
def test_nothing_is_cut(text: str) -> None:
    assert shown(escape(text)) == text


@given(st.text(alphabet=st.characters(exclude_characters="#:"), max_size=60))
def test_every_reserved_character_is_escaped_outside_links_and_tags(text: str) -> None:
    escaped = escape(text)

    assert len(escaped) == len(text) + sum(sign in RESERVED for sign in text)


@pytest.mark.parametrize(
    ("commentary", "expected"),
    [
        ("for {hashtag|#|Technology} and", "for #Technology and"),
        (r"for {hashtag|\#|Technology} and", "for #Technology and"),
        (r"for {hashtag\|\#\|Technology} and", "for #Technology and"),
        ("{hashtag|＃|日本語}", "＃日本語"),
        ("Hello @[ACME SE](urn:li:organization:1)!", "Hello ACME SE!"),
        (r"@[ACME \(SE\)](urn:li:organization:1)", "ACME (SE)"),
        (r"\\\_", r"\_"),
        ("a\\b", "a\\b"),
    ],
)
def test_plain_reads_elements(commentary: str, expected: str) -> None:
    assert plain(commentary) == expected


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("", 0),
        ("Hello", 5),
        ("Grüße 👋 https://example.com/a #hallo", 37),
        ("(a)", 5),
        ("C# rocks", 9),
        ("👋", 2),
        (FAMILY, 8),
        ("e\u0301", 2),
        ("\ud800", 1),
        ("\r\n", 2),
    ],
)
def test_length_is_that_of_what_leaves(text: str, units: int) -> None:
    assert length(text) == units
    for kind in ("linkedin", "linkedin_page"):
        (counted,) = catalogue.count(kind, text).measures
        assert (counted.unit, counted.used, counted.limit) == ("utf16", units, 3000)


def test_text_fits_up_to_the_last_unit() -> None:
    assert catalogue.count("linkedin", "é" * 3000).fits
    assert not catalogue.count("linkedin", "é" * 2999 + "(").fits
    assert not catalogue.count("linkedin", "👋" * 1501).fits


@pytest.mark.slow
def test_long_texts_take_no_time() -> None:
    for piece in ("https://", "#", "{hashtag|", "@[", "\\", "(", "#a"):
        text = piece * (50_000 // len(piece))
        assert plain(escape(text)) == text
