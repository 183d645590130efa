"""A forecast's range holds four posts in five, of posts it has not seen."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy.reports.forecast import OWN, Past, rounded, seen

Random = np.random.Generator
WORLDS = 400


def levels(random: Random, accounts: int) -> np.ndarray:
    """What a post of each account usually gets: some have ten times the readers of others."""
    return np.exp(random.normal(4.5, 0.8, accounts))


def posts(random: Random, level: float, count: int) -> list[int]:
    """What posts got: mostly near the level, now and then far above."""
    return [int(n) for n in level * np.exp(random.standard_t(5, count) * 0.5)]


def held(past: list[Past], truth: float) -> bool:
    found = seen(past)
    assert found is not None
    return found.low <= truth <= found.high


def test_range_of_one_account_holds_four_in_five_of_its_next_posts() -> None:
    random, kept = np.random.default_rng(1), []
    for level in levels(random, WORLDS):
        *before, after = posts(random, level, int(random.integers(OWN + 1, 25)))
        kept.append(held([Past(own=before)], after))

    assert 0.7 <= np.mean(kept) <= 0.9


def test_range_of_a_new_account_holds_as_much_from_what_others_got() -> None:
    random, kept = np.random.default_rng(2), []
    for _world in range(WORLDS):
        usual, followers = levels(random, 30), random.integers(50, 500, 30)
        rates = usual / followers.mean()
        pooled = [
            post / count
            for rate, count in zip(rates[1:], followers[1:], strict=True)
            for post in posts(random, rate * count, 4)
        ]
        (after,) = posts(random, rates[0] * followers[0], 1)
        kept.append(held([Past(followers=int(followers[0]), pooled=pooled)], after))

    assert 0.7 <= np.mean(kept) <= 0.9


@pytest.mark.parametrize("accounts", [2, 15, 80])
@pytest.mark.parametrize("together", [0.15, 0.3, 0.45])
def test_range_of_many_accounts_holds_whether_posts_do_well_together_or_not(
    accounts: int, together: float
) -> None:
    random, kept = np.random.default_rng(accounts), []
    for _world in range(WORLDS // 2):
        usual = levels(random, accounts)
        pasts = [Past(own=posts(random, level, 14)) for level in usual]
        noise = random.normal(0, np.sqrt(1 - together), accounts)
        noise += random.normal(0, np.sqrt(together))
        kept.append(held(pasts, float(np.sum(usual * np.exp(noise * 0.6)))))

    assert 0.65 <= np.mean(kept) <= 0.95


def test_new_account_is_wider_than_one_with_a_past() -> None:
    random = np.random.default_rng(4)
    pooled = [n / 100 for level in levels(random, 40) for n in posts(random, level, 3)]
    own = posts(random, 90, 20)

    known, new = seen([Past(own=own)]), seen([Past(followers=100, pooled=pooled)])

    assert known is not None
    assert new is not None
    assert new.high / new.low > known.high / known.low


def test_nothing_known_is_no_forecast() -> None:
    assert seen([]) is None
    assert seen([Past(), Past(followers=100), Past(pooled=[0.5] * 20)]) is None


def test_forecast_says_what_it_rests_on() -> None:
    found = seen([Past(own=[100] * 14), Past(own=[1] * 3, followers=50, pooled=[0.5] * 20), Past()])

    assert found is not None
    assert (found.posts, found.pooled, found.unknown) == (14, 1, 1)


def test_account_with_few_posts_goes_by_others_until_the_ninth() -> None:
    pooled = [0.5] * 20

    few = seen([Past(own=[10] * (OWN - 1), followers=100, pooled=pooled)])
    enough = seen([Past(own=[10] * OWN, followers=100, pooled=pooled)])

    assert few is not None
    assert enough is not None
    assert (few.middle, enough.middle) == (50, 10)


def test_forecast_is_the_same_whenever_it_is_made() -> None:
    pasts = [Past(own=[10, 20, 30] * 4), Past(own=[5, 50, 500] * 4)]

    assert seen(pasts) == seen(pasts)


@given(st.lists(st.lists(st.integers(0, 10**6), min_size=OWN, max_size=30), max_size=4))
def test_ends_are_in_their_order_and_no_further_than_what_was_seen(own: list[list[int]]) -> None:
    found = seen([Past(own=each) for each in own])

    if found is not None:
        assert found.low <= found.middle <= found.high
        assert found.high <= rounded(sum(map(max, own)))


@pytest.mark.parametrize(
    ("value", "printed"),
    [(0, 0), (4.4, 4), (10, 10), (14.6, 15), (123, 120), (999, 1000), (45_678, 46_000)],
)
def test_two_digits_count(value: float, printed: int) -> None:
    assert rounded(value) == printed
