import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.states import Lane, Surface
from moderation.trust import (
    PRESETS,
    STANDARD,
    STATIC,
    Route,
    Situation,
    Subject,
    Tier,
    combine,
    route_of,
    strictest,
)

LANES = list(Lane)
KEYS = st.lists(st.sampled_from(sorted(PRESETS)), max_size=4)
SITUATIONS = st.builds(
    dict, weight=st.integers(0, 4), tier=st.sampled_from(list(Tier)),
    surface=st.sampled_from(list(Surface)), incomplete=st.booleans(),
    subjects=st.frozensets(st.sampled_from(list(Subject))),
)  # fmt: skip


def lane(*, regime=STANDARD, weight, tier, surface=Surface.POST, incomplete=False, subjects=()):
    situation = Situation(tier, regime, surface)
    return route_of(weight, situation, incomplete=incomplete, subjects=subjects).lane


@pytest.mark.parametrize(
    ("weight", "tier", "expected"),
    [
        (0, 0, "light"), (0, 1, "direct"), (0, 2, "direct"),
        (1, 0, "light"), (1, 1, "direct"), (1, 2, "direct"),
        (2, 0, "light"), (2, 1, "light"), (2, 2, "direct"),
        (3, 0, "light"), (3, 1, "light"), (3, 2, "light"),
        (4, 0, "four_eyes"), (4, 1, "four_eyes"), (4, 2, "four_eyes"),
    ],
)  # fmt: skip
def test_lane_follows_severity_and_tier(weight, tier, expected):
    assert lane(weight=weight, tier=Tier(tier)) == expected


@pytest.mark.parametrize("surface", sorted(STATIC))
def test_what_stays_is_read_whoever_writes(surface):
    assert lane(weight=0, tier=Tier.T2, surface=surface) == Lane.LIGHT
    assert lane(weight=4, tier=Tier.T2, surface=surface) == Lane.FOUR_EYES


def test_incomplete_screening_is_held():
    assert lane(weight=0, tier=Tier.T2, incomplete=True) == Lane.LIGHT


def test_route_says_what_asked_for_a_person():
    assert route_of(2, Situation(Tier.T1)) == Route(Lane.LIGHT, "justified")
    assert route_of(0, Situation(Tier.T0)) == Route(Lane.LIGHT, "tier")
    bank = Situation(Tier.T2, strictest(["fr_bank_insurance"]))
    assert route_of(1, bank, subjects={Subject.PRODUCT}) == Route(Lane.LIGHT, "regime")
    assert route_of(1, bank) == Route(Lane.DIRECT)


def test_regulated_product_in_a_regime_takes_two():
    bank = strictest(["uk_finprom"])

    assert lane(weight=1, tier=Tier.T2, regime=bank, subjects={Subject.REGULATED}) == "four_eyes"


@given(KEYS, SITUATIONS)
def test_regime_never_loosens(keys, case):
    asked = lane(regime=strictest(keys), **case)

    assert LANES.index(asked) >= LANES.index(lane(**case))
    for key in keys:
        assert LANES.index(asked) >= LANES.index(lane(regime=PRESETS[key], **case))


@given(KEYS, KEYS)
def test_combining_is_the_strictest_in_any_order(one, other):
    left, right = strictest(one), strictest(other)
    both = combine(left, right)

    assert both == combine(right, left) == strictest([*one, *other])
    assert combine(both, both) == both
    for part in (left, right):
        assert both.first_posts >= part.first_posts
        assert both.justified_from >= part.justified_from
        assert LANES.index(both.products) >= LANES.index(part.products)
        assert LANES.index(both.regulated) >= LANES.index(part.regulated)
        assert all(both.rate(tier) >= part.rate(tier) for tier in Tier)
        assert both.retention_years >= part.retention_years


@pytest.mark.parametrize("key", sorted(PRESETS))
def test_preset_is_named_and_tightens_the_standard(key):
    preset = PRESETS[key]

    assert preset.keys == (key,)
    assert combine(preset, STANDARD) == preset
