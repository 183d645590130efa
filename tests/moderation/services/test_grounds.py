"""Reasons an author picks: what is kept can be read, and found again."""

import pytest

from moderation.services.grounds import GROUNDS, OTHER, read_ground, word_ground

CODES = [ground.code for ground in GROUNDS]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("detail", ["", "https://hexalia.example/prix", "Vu avec Nadia.\nHier."])
def test_ground_is_found_again(code, detail, language) -> None:
    kept = word_ground(code, f" {detail} ", language=language)

    assert read_ground(kept) == ((code, detail) if kept else ("", ""))
    assert kept.endswith(detail)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "C’est convenu avec les personnes concernées. Nadia"),
        ("en", "It is agreed with those concerned. Nadia"),
    ],
)
def test_ground_is_kept_in_the_language_of_its_author(language, sentence) -> None:
    assert word_ground("agreed", "Nadia", language=language) == sentence


def test_another_reason_is_none_without_words() -> None:
    assert word_ground(OTHER, "  ", language="fr") == ""


def test_words_without_a_picked_reason_are_kept_as_they_are() -> None:
    assert word_ground("", "Titre du journal", language="fr") == "Titre du journal"
    assert read_ground("Titre du journal") == (OTHER, "Titre du journal")
