from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.trust.bounds import upper_bound


def at_most(misses: int, looked: int, share: float) -> float:
    return sum(comb(looked, k) * share**k * (1 - share) ** (looked - k) for k in range(misses + 1))


@pytest.mark.parametrize(
    ("misses", "looked", "bound"),
    # By scipy.stats.beta.ppf(0.95, misses + 1, looked - misses).
    [(0, 300, 0.009936), (0, 59, 0.049508), (1, 100, 0.046559), (3, 50, 0.147841), (0, 1, 0.95)],
)
def test_bound_is_the_exact_one(misses, looked, bound):
    assert upper_bound(misses, looked) == pytest.approx(bound, abs=1e-5)


def test_nothing_looked_at_proves_nothing():
    assert upper_bound(0, 0) == 1
    assert upper_bound(7, 7) == 1


def test_more_misses_than_looks_is_refused():
    with pytest.raises(ValueError, match="3 of 2"):
        upper_bound(3, 2)


@given(st.integers(1, 200), st.data())
def test_bound_leaves_a_chance_of_five_per_cent(looked, data):
    misses = data.draw(st.integers(0, looked - 1))
    bound = upper_bound(misses, looked)

    assert misses / looked < bound <= 1
    assert at_most(misses, looked, bound) == pytest.approx(0.05, abs=1e-6)
