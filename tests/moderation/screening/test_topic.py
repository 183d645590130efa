"""A subject told by expressions, matched as the engine reads posts."""

import pytest

from moderation.screening.content import Content, Media
from moderation.screening.topic import speaks_of, topic_of


@pytest.mark.parametrize(
    ("line", "text", "speaks"),
    [
        ("Fécamp", "Nous étions à FECAMP hier.", True),
        ("accident*", "Deux accidentés, tous saufs.", True),
        ("accident", "Deux accidentés, tous saufs.", False),
        ("parc éolien", "Le parc-éolien de la côte", True),
        ("parc éolien", "Un parc, puis un vent éolien", False),
        ("Fécamp", "Courage à tous #AccidentFécamp", True),
        ("Fécamp", "F.e.c.a.m.p, encore.", True),
        ("grève", "La trêve de Noël", False),
    ],
)
def test_expression_is_found_as_the_engine_reads(line: str, text: str, speaks: bool) -> None:
    assert speaks_of(topic_of([line]), Content(text, "fr")) is speaks


def test_links_and_pictures_speak_too() -> None:
    picture = Media("0" * 64, alt="Le quai de Fécamp", mime="image/png")
    said = [
        Content("Bonjour", "fr", links=("https://example.org/fecamp",)),
        Content("Bonjour", "fr", media=(picture,)),
        Content("Bonjour", "fr"),
    ]

    assert [speaks_of(("Fécamp",), content) for content in said] == [True, True, False]


def test_lines_are_kept_once_and_blanks_forgotten() -> None:
    assert topic_of([" Fécamp ", "", "Fécamp", "parc  éolien"]) == ("Fécamp", "parc éolien")


@pytest.mark.parametrize("line", ["a", "*", "fr:au", "…", "la*", "c++"])
def test_expression_that_says_too_little_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        topic_of([line])
