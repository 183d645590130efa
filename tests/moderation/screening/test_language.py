"""French or English, on sentences of a few words."""

import pytest

from moderation.screening.language import Sentences, language_of
from moderation.screening.normalise import fold_text
from tests.moderation.screening.test_catalogue import CLEAN, FLAGGED


def sentences_of(text: str, declared: str = "") -> Sentences:
    return Sentences(text, declared, fold_text(text))


NEITHER = {"Hexalia Banque", "HEXALIA Bank", "hexalia-bank"}  # names say little


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (language, text)
        for _, language, text in (*FLAGGED, *CLEAN)
        if text not in NEITHER and " " in text
    ],
)
def test_language_of_the_catalogue_examples(language, text):
    assert language_of(text) in (language, "")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("retard du train", "fr"),
        ("the ignition retard", "en"),
        ("Bravo à tous", "fr"),
        ("Well done", "en"),
        ("Aujourd’hui, c’est parti", "fr"),
        ("We don’t give up", "en"),
        ("Le meeting du lundi", "fr"),
        ("The café is open", "en"),
        ("", ""),
        ("12 % !", ""),
        ("https://www.example.fr/les-conditions-de-travail", ""),
    ],
)
def test_language_of_short_text(text, language):
    assert language_of(text) == language


def test_sentences_each_have_their_own_language():
    text = "Désolé pour le retard. We are so sorry!\nÀ demain"
    sentences = sentences_of(text)

    languages = [sentences.language(text.index(word)) for word in ("retard", "sorry", "demain")]

    assert languages == ["fr", "en", "fr"]


def test_sentences_without_words_take_the_declared_language():
    assert sentences_of("42", "en").language(0) == "en"
    assert sentences_of("42").language(0) == ""


def test_sentences_around_gives_the_span():
    text = "Un. Deux trois. Quatre"

    assert sentences_of(text).around(6) == (4, 16)
