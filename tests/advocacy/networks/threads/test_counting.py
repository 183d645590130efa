"""Counting as Threads does: characters, and bytes where there is an emoji."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy.networks import catalogue
from advocacy.networks.text import graphemes, utf8_length
from advocacy.networks.threads.counting import count

only = pytest.mark.parametrize


@only(
    ("text", "used"),
    [
        ("", 0),
        ("Hello", 5),
        ("Grüße", 5),
        ("日本語", 3),
        ("שלום", 4),
        ("e\u0301", 2),
        ("\r\n", 2),
        ("Hi 👋", 7),
        ("👋🏽", 8),
        ("👨‍👩‍👧", 18),
        ("🇫🇷", 8),
        ("🇫🇷🇬🇧", 16),
        ("1️⃣", 7),
        ("1 # *", 5),
        ("☀️", 6),
        ("☀", 3),
        ("© ®", 5),
        ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", 28),
        ("𝒜", 2),
        ("\ud800", 1),
        ("https://example.com/path", 24),
    ],
)
def test_count(text: str, used: int) -> None:
    (measure,) = catalogue.count("threads", text).measures

    assert (measure.unit, measure.used, measure.limit) == ("characters", used, 500)


@given(st.text())
def test_count_is_never_less_than_what_one_sees_nor_more_than_bytes(text: str) -> None:
    used = count(text).measures[0].used

    assert graphemes(text) <= used <= utf8_length(text)


def test_text_fits_to_the_last() -> None:
    assert count("x" * 500).fits
    assert count("x" * 496 + "👋").fits
    assert not count("x" * 497 + "👋").fits
