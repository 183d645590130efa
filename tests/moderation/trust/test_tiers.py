from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.trust import DECAY, Outcome, Past, Step, Tier, assess

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
OUTCOMES = st.sampled_from(list(Outcome))
PASTS = st.lists(
    st.builds(
        Past,
        outcome=OUTCOMES,
        at=st.integers(0, 400).map(lambda days: NOW - timedelta(days=days)),
        first_try=st.booleans(),
        set_aside=st.booleans(),
    ),
    max_size=40,
)


def posts(*outcomes: Outcome, ago: int = 1, **fields) -> list[Past]:
    """So many decided posts, the newest first, one a day."""
    return [
        Past(outcome, NOW - timedelta(days=ago + n), **fields) for n, outcome in enumerate(outcomes)
    ]


def approved(number: int, **fields) -> list[Past]:
    return posts(*[Outcome.APPROVED] * number, **fields)


@pytest.mark.parametrize(
    ("number", "tier"), [(0, 0), (4, 0), (5, 1), (9, 1), (10, 2), (20, 2), (30, 2)]
)
def test_approved_posts_make_the_tier(number, tier):
    assert assess(approved(number), now=NOW).tier == tier


def test_newcomer_is_told_how_many_more():
    found = assess(approved(1), now=NOW)

    assert found.reasons == (Step("first_posts", 1),)
    assert found.ahead == (Step("posts", 4),)


def test_one_sent_back_begins_the_run_anew():
    found = assess([*approved(3), *posts(Outcome.CHANGES, ago=4), *approved(12, ago=5)], now=NOW)

    assert (found.tier, found.run) == (Tier.T1, 3)
    assert found.ahead == (Step("clean", 7),)


def test_second_try_is_approved_and_not_clean():
    again = posts(Outcome.APPROVED, first_try=False)

    found = assess([*again, *approved(12, ago=2)], now=NOW)

    assert (found.tier, found.run, found.approved) == (Tier.T1, 0, 13)


def test_what_was_set_aside_is_as_if_it_had_not_been():
    refused = posts(Outcome.REFUSED, set_aside=True)

    assert assess([*refused, *approved(10, ago=2)], now=NOW).tier == Tier.T2


def test_lessons_keep_the_second_tier_waiting():
    found = assess(approved(10), now=NOW, owed_lessons=2)

    assert (found.tier, found.ahead) == (Tier.T1, (Step("lessons", 2),))


def test_old_posts_count_for_nothing():
    found = assess(approved(20, ago=DECAY.days), now=NOW)

    assert (found.tier, found.reasons[0].code) == (Tier.T0, "returning")
    assert assess(approved(5, ago=DECAY.days - 5), now=NOW).tier == Tier.T1


def test_few_approved_among_enough_are_called_that():
    sent_back = posts(*[Outcome.CHANGES] * 4)

    found = assess([*sent_back, *approved(3, ago=5)], now=NOW)

    assert (found.tier, found.reasons) == (Tier.T0, (Step("few", 3),))
    assert found.ahead == (Step("posts", 2),)
    assert assess(sent_back, now=NOW).reasons == (Step("first_posts", 0),)


def test_only_the_last_twenty_count():
    bad = posts(*[Outcome.REFUSED] * 16)

    assert assess([*bad, *approved(30, ago=17)], now=NOW).tier == Tier.T0
    assert assess([*approved(20), *posts(*[Outcome.REFUSED] * 30, ago=21)], now=NOW).tier == Tier.T2


def test_regime_asks_for_more_first_posts():
    assert assess(approved(9), now=NOW, first_posts=10).tier == Tier.T0


@given(PASTS)
def test_tier_hangs_on_nothing_but_what_counts(past):
    fresh = [post for post in past if not post.set_aside and NOW - post.at < DECAY]

    found = assess(past, now=NOW)

    assert found.tier == assess(fresh, now=NOW).tier
    assert len(found.posts) <= 20
    assert found.tier < Tier.T2 or not found.ahead
    assert found.tier == Tier.T2 or found.ahead


@given(PASTS)
def test_clean_post_never_lowers_a_tier(past):
    better = [Past(Outcome.APPROVED, NOW), *(p for p in past if p.at < NOW)]

    # One of the last twenty may drop out: then the run is what counts, and it only grew.
    before = assess([p for p in past if p.at < NOW], now=NOW)
    assert assess(better, now=NOW).run == before.run + 1 or before.run >= 20


@given(PASTS, st.integers(5, 10))
def test_regime_never_raises_a_tier(past, first_posts):
    assert assess(past, now=NOW, first_posts=first_posts).tier <= assess(past, now=NOW).tier
