"""Unique reach: exact below a million, honest about its range above."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy.reports.audience import estimate, numbered


def hashes(*ids: int) -> np.ndarray:
    return np.array(sorted(ids), dtype=np.uint64)


def test_unique_counts_nobody_twice():
    people = numbered({1: hashes(5, 6, 7), 2: hashes(6, 7, 8)})

    unique = people.unique([1, 2])

    assert (unique.low, unique.value, unique.high, unique.exact) == (4, 4, 4, True)


def test_unique_of_accounts_without_lists_is_nobody():
    people = numbered({1: hashes(5)})

    assert people.unique([2, 3]).value == 0


def test_unique_of_a_day_without_audiences():
    assert numbered({}).unique([1]).value == 0


@given(st.lists(st.sets(st.integers(0, 2**64 - 1), max_size=20), max_size=6))
def test_unique_equals_the_union_of_sets(groups):
    people = numbered({n: hashes(*group) for n, group in enumerate(groups)})

    assert people.unique(range(len(groups))).value == len(set().union(*groups))


@given(st.lists(st.sets(st.integers(0, 500), min_size=1), min_size=2, max_size=5))
def test_unique_never_shrinks_when_an_account_joins(groups):
    people = numbered({n: hashes(*group) for n, group in enumerate(groups)})

    counts = [people.unique(range(n)).value for n in range(1, len(groups) + 1)]

    assert counts == sorted(counts)


@pytest.mark.slow
def test_sample_range_covers_the_truth_nineteen_times_in_twenty():
    random = np.random.default_rng(20261121)
    covered = 0
    for _round in range(200):
        ids = np.unique(random.integers(0, 2**64 - 1, 40_000, dtype=np.uint64))
        found = numbered({1: ids}, limit=10_000).unique([1])
        covered += found.low <= len(ids) <= found.high

    assert covered >= 186


def test_sample_is_not_exact_and_prints_a_range():
    people = numbered({1: np.arange(3_000, dtype=np.uint64)}, limit=1_000)

    unique = people.unique([1])

    assert not unique.exact
    assert unique.low < unique.value < unique.high


def test_estimate_low_is_never_under_what_was_seen():
    assert estimate(3, sample=16).low == 3
