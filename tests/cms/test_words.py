"""How search compares words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms import words


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("reseaux", "le réseau social"),
        ("réseau", "LES RÉSEAUX"),
        ("journaux", "un journal"),
        ("articles", "cet article"),
        ("article", "les articles"),
        ("œuvre", "une OEUVRE"),
        ("confidentialite", "Confidentialité"),
        ("confid", "information confidentielle"),
        ("companies", "our company"),
        ("posts", "a post"),
        ("processes", "one process"),
    ],
)
def test_number_accents_and_case_make_no_difference(asked: str, written: str) -> None:
    assert words.hits(written, words.query_stems(asked)) == 1


@pytest.mark.parametrize(("asked", "written"), [("presse", "prison"), ("bus", "abus")])
def test_another_word_is_not_found(asked: str, written: str) -> None:
    assert words.hits(written, words.query_stems(asked)) == 0


def test_small_words_count_only_alone() -> None:
    assert words.query_stems("le droit d’auteur") == ["droit", "auteur"]
    assert words.query_stems("le") == ["le"]


@given(st.text())
def test_query_never_holds_an_operator(query: str) -> None:
    stems = words.query_stems(query)

    assert len(stems) <= words.QUERY_WORDS
    assert all(stem.isalnum() and len(stem) <= words.WORD_LENGTH for stem in stems)


@given(st.text(), st.text(min_size=1))
def test_passage_is_a_part_of_the_text(text: str, query: str) -> None:
    stems = words.query_stems(query)
    shown = "".join(piece for piece, _found in words.passage(text, stems))

    assert shown.removeprefix("… ").removesuffix(" …") in text
    assert len(shown) <= words.PASSAGE + words.WORD_LENGTH + 4 or len(shown) <= len(text) + 4


def test_passage_shows_what_was_found() -> None:
    text = "Avant. " * 40 + "Nous parlons des réseaux sociaux. " + "Après. " * 40

    pieces = words.passage(text, words.query_stems("reseau social"))

    assert [piece for piece, found in pieces if found] == ["réseaux"]
    assert pieces[0] == ("… ", False)


def test_expression_is_recognised_in_any_number() -> None:
    line = words.word_line("Les lanceuses et lanceurs d’alerte sont protégés.")

    assert words.same_words("lanceur d’alerte", line)
    assert not words.same_words("alerte protégée ici", line)
    assert not words.same_words("lance", line)
