"""Sketches: how alike two texts are, from a few dozen bytes of each."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.screening.similarity import any_alike, similarity, sketch

TEXT = (
    "Ce matin, toute l’équipe de l’agence de Lille a planté trente arbres le long du canal avec "
    "les enfants de l’école voisine, et nous recommencerons au printemps prochain si la mairie "
    "nous donne son accord pour la deuxième parcelle ; venez nombreux."
)
OTHER = (
    "Heat pumps are quieter than you think: come and listen to one in our workshop on Saturday, "
    "ask every question you have, and leave with a clear idea of what your house would need."
)
GREETING = "9KhoC6_sGM7JYehw_D7WbjcVk04bSz-OgKmYXBHqN9eWJd6pB28Tp1UvCK6URrpkdqkuxPCeSf1_cjNe6wls8Q"


def alike(one: str, other: str) -> float:
    return similarity(sketch(one), sketch(other))


def test_similarity_of_a_text_with_itself_is_one():
    assert alike(TEXT, TEXT) == 1.0
    assert alike("Merci", "Merci") == 1.0


def test_similarity_sees_past_case_accents_punctuation_and_links():
    same = TEXT.upper().replace(",", " –").replace("É", "E") + " https://www.hexalia.example/7"

    assert alike(TEXT, same) == 1.0


def test_similarity_stays_high_where_one_word_of_forty_differs():
    assert alike(TEXT, TEXT.replace("trente", "quarante")) >= 0.85
    assert alike(TEXT, "Bravo ! " + TEXT) >= 0.85


def test_similarity_of_unrelated_texts_is_low():
    assert alike(TEXT, OTHER) <= 0.2
    assert alike(TEXT, " ".join(reversed(TEXT.split()))) <= 0.2


def test_similarity_with_a_text_without_words_is_none():
    assert sketch("🎉 !!!") == sketch("") == ""
    assert alike("", "") == alike(TEXT, "🎉") == 0.0


def test_sketch_is_short_and_the_same_in_every_process():
    assert sketch("Bonjour à tous") == GREETING
    assert len(sketch(TEXT)) == 86


@pytest.mark.parametrize("broken", ["abc", "é", "%%%%"])
def test_similarity_refuses_what_is_no_sketch(broken):
    with pytest.raises(ValueError, match="not a sketch"):
        similarity(sketch(TEXT), broken)


def test_similarity_is_close_to_the_share_in_common():
    draw = random.Random(5)
    words = [f"mot{number}" for number in range(400)]
    for kept in (40, 60, 80):
        one = draw.sample(words, 100)
        other = [*one[:kept], *draw.sample(words, 100 - kept)]

        assert alike(" ".join(one), " ".join(other)) == pytest.approx(kept / 100, abs=0.2)


@given(st.lists(st.text("abcde ", min_size=12, max_size=60), min_size=1, max_size=8))
def test_any_alike_says_what_each_comparison_says(texts: list[str]) -> None:
    own, *others = map(sketch, texts)
    for least in (0.0001, 0.5, 0.7, 1.0):
        one_by_one = any(similarity(own, other) >= least for other in others)

        assert any_alike(own, others, least=least) is one_by_one


def test_nothing_is_like_an_empty_sketch() -> None:
    own = sketch("un texte de quelques mots seulement")

    assert not any_alike("", [own], least=0.1)
    assert not any_alike(own, ["", ""], least=0.1)
    assert not any_alike(own, [], least=0.1)
    with pytest.raises(ValueError, match="not a sketch"):
        any_alike(own, ["AAAA"], least=0.1)
