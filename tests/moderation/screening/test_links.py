"""Links, wherever and however they are written."""

import pytest

from moderation.screening.lexicon import Lexicon
from moderation.screening.links import PATTERN, links_in
from moderation.screening.normalise import fold_text

WRITTEN = [
    ("Voir https://wiki.corp.example/a?b=c.", ["https://wiki.corp.example/a?b=c"]),
    ("Voir bit.ly/abC, puis www.exemple.fr !", ["bit.ly/abC", "www.exemple.fr"]),
    ("(http://10.2.3.4/build)", ["http://10.2.3.4/build"]),
    ("sur localhost:8000/x ou 10.2.3.4:80", ["localhost:8000/x", "10.2.3.4:80"]),
    ("Hexalia.fr, c'est ici", ["Hexalia.fr"]),
    ("Écrire à jean.dupont@example.org", []),
    ("C'est fini.Merci à tous, p.ex./ou 3.14/2", []),
    ("Version 1.2.3 et 1.2.3.4.5", []),
    ("http://", []),
]


@pytest.mark.parametrize(("text", "expected"), WRITTEN)
def test_links_in_text(text, expected):
    links = links_in(fold_text(text), ())

    assert [text[link.start : link.end] for link in links] == expected


@pytest.mark.parametrize(("text", "expected"), WRITTEN)
def test_links_pattern_wakes_for_every_link(text, expected):
    lexicon = Lexicon()
    number = lexicon.add_pattern(PATTERN)
    lexicon.compile()

    assert number in lexicon.scan(fold_text(text).buffer) or not expected


def test_links_outside_the_text_have_a_target():
    [link] = links_in(fold_text("Voir"), ("HTTPS://Exemple.FR/A",))

    assert (link.target, link.host, link.scheme) == ("link:0", "exemple.fr", "https")


@pytest.mark.parametrize(
    ("host", "domain", "expected"),
    [
        ("a.example.fr", "example.fr", True),
        ("example.fr", "example.fr", True),
        ("badexample.fr", "example.fr", False),
        ("fr", "example.fr", False),
    ],
)
def test_link_under_a_domain(host, domain, expected):
    [link] = links_in(fold_text(""), (f"https://{host}/",))

    assert link.under(frozenset({domain})) is expected
