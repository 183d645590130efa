"""When what waited leaves: in order, evenly, and never two of one account close together."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from advocacy.services.pacing import Pace, Waiting, spread

START = datetime(2026, 11, 29, 15, 0, tzinfo=UTC)
PACE = Pace(per_minute=30, apart=timedelta(minutes=5))
ROWS = st.lists(
    st.tuples(st.sampled_from(["bluesky", "practice"]), st.integers(1, 12), st.integers(0, 600)),
    max_size=80,
)


def waiting(rows: list[tuple[str, int, int]]) -> list[Waiting]:
    # An account is on one network.
    return [
        Waiting(pk, network, account * 2 + (network == "bluesky"), START - timedelta(minutes=age))
        for pk, (network, account, age) in enumerate(rows)
    ]


@given(rows=ROWS)
def test_everything_gets_one_moment_and_no_network_a_burst(rows) -> None:
    found = waiting(rows)

    moments = spread(found, start=START, pace=PACE)

    assert moments.keys() == {row.pk for row in found}
    for network in ("bluesky", "practice"):
        own = sorted(moments[row.pk] for row in found if row.network == network)
        assert all(b - a >= PACE.step for a, b in pairwise(own))


@given(rows=ROWS)
def test_two_of_one_account_are_apart_and_in_order(rows) -> None:
    found = sorted(waiting(rows), key=lambda row: (row.due, row.pk))

    moments = spread(found, start=START, pace=PACE)

    for account in {row.account for row in found}:
        own = [moments[row.pk] for row in found if row.account == account]
        assert all(b - a >= PACE.apart for a, b in pairwise(own))


def test_oldest_leave_first_and_at_the_rate() -> None:
    rows = [Waiting(n, "bluesky", n, START - timedelta(minutes=n)) for n in range(61)]

    moments = spread(rows, start=START, pace=PACE)

    assert moments[60] == START
    assert moments[0] == START + timedelta(minutes=2)


def test_moments_given_after_an_earlier_freeze_are_not_given_again() -> None:
    taken = START + timedelta(minutes=3)
    rows = [Waiting(1, "bluesky", 7, START), Waiting(2, "practice", 8, START)]

    moments = spread(rows, start=START, pace=PACE, networks={"bluesky": taken}, accounts={8: START})

    assert moments == {1: taken + PACE.step, 2: START + PACE.apart}


def test_place_left_free_by_a_busy_account_is_given_to_others() -> None:
    rows = [Waiting(n, "bluesky", 1, START) for n in range(3)] + [Waiting(9, "bluesky", 2, START)]

    moments = spread(rows, start=START, pace=PACE)

    assert moments[9] == START + PACE.step
