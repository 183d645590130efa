"""What nobody sees is found; what shapes an emoji stays."""

import pytest

from advocacy.services.characters import (
    is_storable,
    odd_characters,
    with_plain_newlines,
    without_odd,
)


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("a\x07b", "control", "U+0007"),
        ("a\x1b[31m", "control", "U+001B"),
        ("a\u202eb", "direction", "U+202E"),
        ("a\u2066b", "direction", "U+2066"),
        ("a\u200fb", "direction", "U+200F"),
        ("a\u200bb", "invisible", "U+200B"),
        ("mot\u200dmot", "invisible", "U+200D"),
        ("a\ufeffb", "invisible", "U+FEFF"),
        ("a\u00adb", "invisible", "U+00AD"),
        ("a\u3164b", "invisible", "U+3164"),
        ("a\U000e0061b", "invisible", "U+E0061"),
    ],
)
def test_odd_character_is_found(text, kind, name) -> None:
    (found,) = odd_characters(text)

    assert (found.kind, found.name) == (kind, name)
    assert without_odd(text) == text.replace(found.character, "")


@pytest.mark.parametrize(
    "text",
    [
        "L’été\u00a0: «\u202f20\u202f°C\u202f»\n\tÀ bientôt",
        "👨\u200d👩\u200d👧 et 👩🏽\u200d💻",
        "❤\ufe0f\u200d🔥 🏳\ufe0f\u200d🌈",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "",
    ],
)
def test_ordinary_text_is_left_alone(text) -> None:
    assert odd_characters(text) == []
    assert without_odd(text) == text


def test_newlines_become_plain() -> None:
    assert with_plain_newlines("a\r\nb\rc\nd") == "a\nb\nc\nd"


@pytest.mark.parametrize(
    ("text", "kept"),
    [("a" * 102_400, True), ("a" * 500_001, False), ("a\0b", False), ("a\ud800b", False)],
)
def test_storable(text, kept) -> None:
    assert is_storable(text) is kept
