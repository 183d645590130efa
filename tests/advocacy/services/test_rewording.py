"""Sentences as they would read with another wording, and where remarks stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy.services.rewording import ADDED, REMOVED, SAME, Sentences, reworded

TEXT = "Bonjour. Foncez, Hexalia Energie est là !\nÀ demain chez M. Durand."


def pieces(text: str, words: str, replacement: str) -> list[tuple[str, str]]:
    start = text.index(words)
    found = reworded(Sentences(text), start, start + len(words), replacement)
    return [(piece.kind, piece.text) for piece in found]


def test_reworded_shows_the_sentence_with_the_changed_word() -> None:
    assert pieces(TEXT, "Hexalia Energie", "Hexalia Énergie") == [
        (SAME, "Foncez, Hexalia "),
        (REMOVED, "Energie"),
        (ADDED, "Énergie"),
        (SAME, " est là !"),
    ]


def test_reworded_shows_what_is_put_in_front() -> None:
    found = reworded(Sentences(TEXT), 0, 0, "Je travaille ici. ")

    assert [(piece.kind, piece.text) for piece in found] == [
        (ADDED, "Je travaille ici. "),
        (SAME, "Bonjour."),
    ]


def test_reworded_replaces_as_a_whole_what_has_little_in_common() -> None:
    assert [kind for kind, _ in pieces("VENEZ TOUS ICI !", "VENEZ TOUS ICI", "Venez tous ici")] == [
        REMOVED,
        ADDED,
        SAME,
    ]


def test_reworded_joins_words_that_change_in_a_row() -> None:
    text, wanted = "Ici la belle pale bleue tourne", "Ici le beau rotor bleue tourne"

    assert pieces(text, text, wanted) == [
        (SAME, "Ici "),
        (REMOVED, "la belle pale"),
        (ADDED, "le beau rotor"),
        (SAME, " bleue tourne"),
    ]


def test_reworded_leaves_out_what_is_far_away() -> None:
    text = "mot " * 60 + "Energie" + " mot" * 60

    (_, before), *_, (_, after) = pieces(text, "Energie", "Énergie")

    assert before.startswith("… mot ")
    assert after.endswith(" mot …")
    assert len(before) < 100 > len(after)


@pytest.mark.parametrize(
    ("words", "number"), [("Bonjour", 1), ("Hexalia", 2), ("demain", 3), ("Durand", 3)]
)
def test_sentences_are_counted_from_one(words: str, number: int) -> None:
    assert Sentences(TEXT).number(TEXT.index(words)) == number


@given(
    st.text(st.sampled_from("ab .!\nÉ\u0301👩\u200d🔧«»")),
    st.integers(0, 40),
    st.integers(0, 9),
    st.text(st.sampled_from("ab É.")),
)
def test_reworded_says_what_goes_and_what_comes(
    text: str, start: int, length: int, replacement: str
) -> None:
    start, end = min(start, len(text)), min(start + length, len(text))

    found = reworded(Sentences(text), start, end, replacement)

    low, high = Sentences(text).around(start, end)
    old = "".join(piece.text for piece in found if piece.kind != ADDED)
    new = "".join(piece.text for piece in found if piece.kind != REMOVED)
    assert 0 <= low <= start <= end <= high <= len(text)
    if high - low < 80:
        assert old.strip() == text[low:high].strip()
        assert new.strip() == (text[low:start] + replacement + text[end:high]).strip()
