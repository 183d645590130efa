"""Whatever accent a company chooses, it can be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.kernel.colour import DARK_PAPER, LIGHT_PAPER, accents, contrast

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def test_contrast_of_black_and_white_is_the_largest():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_contrast_of_a_colour_with_itself_is_none():
    assert contrast("#a03b24", "#a03b24") == 1


@given(COLOURS)
def test_accents_are_readable_on_both_papers(colour):
    light, strong, dark, dark_strong = accents(colour)

    assert min(contrast(light, LIGHT_PAPER), contrast(strong, LIGHT_PAPER)) >= 4.5
    assert min(contrast(dark, DARK_PAPER), contrast(dark_strong, DARK_PAPER)) >= 4.5


def test_accents_keep_a_colour_that_is_readable():
    assert accents("#a03b24")[0] == "#a03b24"


@pytest.mark.parametrize("wrong", ["red", "#0a5", "#12345g", ""])
def test_accents_of_something_else_than_a_colour(wrong):
    with pytest.raises(ValueError, match=r"colour|invalid"):
        accents(wrong)
