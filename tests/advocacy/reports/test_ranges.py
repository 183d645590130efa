"""Ranges of sampled counts hold the truth as often as they say, for any set one can make."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from advocacy.reports import ranges
from advocacy.reports.audience import SAMPLE, DayAudience, numbered
from advocacy.reports.crowds import Crowd, beyond, joined, shared
from advocacy.reports.ranges import Range

AUDIENCES, WANTED = 200, 0.93
Hashes = NDArray[np.uint64]
Ids = st.lists(st.sets(st.integers(0, 300), max_size=40), min_size=2, max_size=5)


def crowd(day: DayAudience, *accounts: int) -> Crowd:
    seen = day.union(accounts)
    return Crowd(seen, 0, len(accounts), len(accounts), frozenset(accounts), day.sample)


def audience(random: np.random.Generator) -> tuple[DayAudience, int, int, int]:
    """Two audiences of some hundreds to some ten thousands, with a skewed overlap; and how many
    are in the first alone, in both, in the second alone."""
    alone, other = (int(10 ** random.uniform(2.3, 4.3)) for _ in range(2))
    both = int(min(alone, other) * random.beta(0.5, 1.5))
    total = alone + both + other
    ids = np.unique(random.integers(0, 2**64 - 1, total, dtype=np.uint64))
    random.shuffle(ids)
    one, rest = np.sort(ids[: alone + both]), np.sort(ids[alone:])
    return numbered({1: one, 2: rest}, limit=total // 3), alone, both, other


def union(one: Crowd, other: Crowd) -> Range:
    return joined([one, other], sample=one.sample).people


@pytest.mark.parametrize(
    ("figure", "truth"),
    [(union, (1, 1, 1)), (shared, (0, 1, 0)), (beyond, (1, 0, 0))],
    ids=["union", "intersection", "difference"],
)
def test_range_covers_the_truth_of_sampled_audiences(
    figure: Callable[[Crowd, Crowd], Range], truth: tuple[int, int, int]
) -> None:
    random = np.random.default_rng(20261129)
    covered = 0
    for _round in range(AUDIENCES):
        day, *sizes = audience(random)
        assert day.sample == SAMPLE
        people = int(np.dot(sizes, truth))
        found = figure(crowd(day, 1), crowd(day, 2))
        covered += found.low <= people <= (found.high or 0)

    assert covered >= WANTED * AUDIENCES


@pytest.mark.parametrize("people", [0, 1, 5, 20, 60, 200, 3000])
def test_range_covers_the_truth_of_few_people_too(people: int) -> None:
    random = np.random.default_rng(people)
    kept = random.binomial(people, 1 / SAMPLE, 4000)

    found = [ranges.people(int(each), sample=SAMPLE) for each in kept]

    covered = np.mean([each.low <= people <= (each.high or 0) for each in found])
    assert covered >= 0.95


@pytest.mark.parametrize("people", [200, 3000])
def test_range_is_no_wider_than_it_must_be(people: int) -> None:
    random = np.random.default_rng(people)
    kept = random.binomial(people, 1 / SAMPLE, 4000)

    found = [ranges.people(int(each), sample=SAMPLE) for each in kept]

    assert np.mean([each.low <= people <= (each.high or 0) for each in found]) <= 0.99


def test_nobody_kept_is_not_nobody() -> None:
    found = ranges.people(0, sample=SAMPLE)

    assert (found.value, found.low) == (0, 0)
    assert 50 <= (found.high or 0) <= 80


@given(st.integers(0, 10**7), st.integers(2, 64))
def test_range_holds_its_number_and_never_less_than_was_seen(kept: int, sample: int) -> None:
    found = ranges.people(kept, sample=sample)

    assert kept <= found.low <= found.value <= (found.high or 0)


@given(st.integers(0, 10**7))
def test_everybody_counted_is_exact(kept: int) -> None:
    assert ranges.people(kept, sample=1) == Range(kept, kept, kept)


def test_share_of_nobody_is_unknown() -> None:
    assert ranges.share(0, 0, sample=1) is None


@pytest.mark.parametrize("share", [0.0, 0.02, 0.3, 0.5, 1.0])
def test_share_covers_the_truth(share: float) -> None:
    random = np.random.default_rng(int(share * 100))
    found = [ranges.share(int(each), 80, sample=2) for each in random.binomial(80, share, 4000)]

    assert np.mean([each.low <= share <= each.high for each in found if each]) >= WANTED


@given(Ids)
def test_sets_are_what_sets_of_python_are(groups: list[set[int]]) -> None:
    one, other, *_rest = groups
    day = numbered({n: np.array(sorted(ids), np.uint64) for n, ids in enumerate(groups)})

    first, second = crowd(day, 0), crowd(day, 1)

    assert first.people.value == len(one)
    assert shared(first, second).value == len(one & other)
    assert beyond(first, second).value == len(one - other)


@given(Ids)
def test_people_of_a_set_are_never_fewer_with_one_account_more(groups: list[set[int]]) -> None:
    day = numbered({n: np.array(sorted(ids), np.uint64) for n, ids in enumerate(groups)})

    counts = [crowd(day, *range(n)).people.value for n in range(len(groups) + 1)]

    assert counts == sorted(counts)


@given(Ids, st.randoms(use_true_random=False))
def test_order_and_repetition_of_accounts_change_nothing(groups: list[set[int]], random) -> None:  # type: ignore[no-untyped-def]
    day = numbered({n: np.array(sorted(ids), np.uint64) for n, ids in enumerate(groups)})
    accounts = list(range(len(groups)))
    mixed = accounts * 2
    random.shuffle(mixed)

    assert day.union(mixed) == day.union(accounts)


@given(Ids, st.randoms(use_true_random=False))
def test_order_of_rows_changes_nothing(groups: list[set[int]], random) -> None:  # type: ignore[no-untyped-def]
    rows = {n: np.array(sorted(ids), np.uint64) for n, ids in enumerate(groups)}
    mixed = list(rows.items())
    random.shuffle(mixed)

    one, other = numbered(rows), numbered(dict(mixed))

    assert [len(one.union([n])) for n in rows] == [len(other.union([n])) for n in rows]
    assert len(one.union(rows)) == len(other.union(rows))
