"""Counting a text as servers do, and knowing it again in their HTML."""

import pytest

from advocacy.networks import catalogue
from advocacy.networks.likeness import Likeness
from advocacy.networks.mastodon.text import countable, likeness, plain
from tests.advocacy.networks.contract import TEXT
from tests.advocacy.networks.mastodon.markup import shown

FAMILY = "👨‍👩‍👧"
COUNTED = [
    ("Hi @alice@example.social https://example.com/very/long/path", 33),
    ("Grüße 👋 https://example.com/a #hallo", 38),
    (FAMILY, 1),
    ("e\u0301", 1),
    ("\r\n", 1),
    ("", 0),
    ("https://a.co", 23),
    ("http://a.co", 23),
    ("HTTPS://EXAMPLE.COM/A", 23),
    ("https://example.com/" + "a" * 400, 23),
    ("https://example.com/a https://example.com/b", 47),
    ("See https://example.com/a.", 28),
    ("See https://example.com/a, then", 33),
    ("(https://example.com/a)", 25),
    ("https://en.wikipedia.org/wiki/Foo_(bar)", 23),
    ("https://en.wikipedia.org/wiki/Foo_(bar", 27),
    ("https://example.com?q=1&r=2#top!", 24),
    ("https://example.com:8080/a", 23),
    ("https://bücher.com/straße", 23),
    ("日本語https://example.com/path", 26),
    ("example.com/a", 13),
    ("ftp://example.com/a", 19),
    ("https://localhost/a", 19),
    ("xhttps://example.com", 20),
    ("@alice", 6),
    ("@alice@example.social", 6),
    ("@alice@example.social,", 7),
    ("@al.ice_1@sub.example.social: hi", 13),
    ("mail alice@example.social", 25),
    ("https://example.social/@alice@far.example", 23),
    ("@a@b.example @c@d.example", 5),
]


@pytest.mark.parametrize(("text", "number"), COUNTED)
def test_count_of_vectors(text: str, number: int) -> None:
    (counted,) = catalogue.count("mastodon", text).measures

    assert (counted.unit, counted.used, counted.limit) == ("graphemes", number, 500)


def test_count_where_links_count_in_full() -> None:
    text = "@alice@far.example https://example.com/a"

    assert countable(text, None) == "@alice https://example.com/a"


@pytest.mark.parametrize("hides", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        "Hello",
        "a < b && c > d \"quoted\" 'too' &amp;",
        "One\n\nTwo\nThree",
        "@bob@far.example and @carol: https://example.com/" + "x" * 60,
        FAMILY + " 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ❤️",
        "  spaces   around  ",
    ],
)
def test_text_is_known_again_in_html(text: str, hides: bool) -> None:
    assert likeness(text, shown(text, hides=hides)) is Likeness.SAME


@pytest.mark.parametrize(
    "html",
    [
        "<p>Un   café\u00a0noir</p>",
        "Un cafe\u0301 noir",
        "<p>Un<br/>caf&eacute;</p>\n<p>noir\u200b</p>",
        "<div><b>Un</b> café <i>noir</i></div>",
    ],
)
def test_text_is_known_again_however_it_is_spaced(html: str) -> None:
    assert likeness("Un café noir", html) is Likeness.SAME


@pytest.mark.parametrize(
    ("sent", "html", "expected"),
    [
        ("One two three four five", "<p>One two three four five!</p>", Likeness.ALIKE),
        ("One two three four five", "<p>One two three four</p>", Likeness.ALIKE),
        ("One two three four five", "<p>five four three two one</p>", Likeness.ALIKE),
        ("One two three four five", "<p>One two six seven</p>", Likeness.OTHER),
        ("One two three four five", "", Likeness.OTHER),
        ("👋", "<p>🎉</p>", Likeness.OTHER),
        ("👋", "<p>👋🏽</p>", Likeness.OTHER),
        ("", "", Likeness.SAME),
        ("❤\ufe0f\u2028\u2029", "<p>❤</p>", Likeness.SAME),
        ("Meet @bob@far.example", "<p>Meet @bob</p>", Likeness.SAME),
        ("Meet @bob@far.example", "<p>Meet @eve</p>", Likeness.OTHER),
        ("\U0001fae8", "<p>\U0001fae9</p>", Likeness.OTHER),
    ],
)
def test_likeness_of_two_texts(sent: str, html: str, expected: Likeness) -> None:
    assert likeness(sent, html) is expected


def test_plain_reads_the_hidden_parts_of_links() -> None:
    html = shown("See https://example.com/" + "x" * 60, hides=True)

    assert plain(html) == "See https://example.com/" + "x" * 60


@pytest.mark.parametrize("html", ["<p>a", "<<<", "<p a=b", "&#xfffffff;", "<!-- x", "</p></p>"])
def test_plain_survives_broken_html(html: str) -> None:
    assert isinstance(plain(html), str)
