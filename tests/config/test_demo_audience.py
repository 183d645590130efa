"""The demo's audiences: the size announced, the overlap of life, the same every time."""

import numpy as np
import pytest

from config.demo.audience import POOL, draw_audiences


def test_draw_audiences_gives_each_account_a_hundred_distinct_followers() -> None:
    audiences = draw_audiences()

    assert audiences.shape == (2500, 100)
    assert all(len(np.unique(row)) == 100 for row in audiences)


def test_draw_audiences_reaches_the_number_it_documents() -> None:
    audiences = draw_audiences()

    assert audiences.size == 250_000
    assert len(np.unique(audiences)) == 93_068


def test_draw_audiences_stays_within_its_pool() -> None:
    audiences = draw_audiences()

    assert audiences.min() >= 0
    assert audiences.max() < POOL


def test_draw_audiences_is_the_same_every_time() -> None:
    assert np.array_equal(draw_audiences(7, 20, 10), draw_audiences(7, 20, 10))


def test_draw_audiences_changes_with_the_seed() -> None:
    assert not np.array_equal(draw_audiences(7, 20, 10), draw_audiences(8, 20, 10))


def test_draw_audiences_overlaps_unequally() -> None:
    followed = np.bincount(draw_audiences().ravel())
    followed = followed[followed > 0]

    assert 0.2 < (followed == 1).mean() < 0.5
    assert 400 < followed.max() < 1000


def test_draw_audiences_draws_on_until_rows_are_full() -> None:
    audiences = draw_audiences(1, 500, 20, pool=40)

    assert all(len(np.unique(row)) == 20 for row in audiences)


def test_draw_audiences_refuses_a_pool_too_small() -> None:
    with pytest.raises(ValueError, match="twice as many"):
        draw_audiences(1, 5, 20, pool=39)
