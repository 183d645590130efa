"""Packed columns: every value comes back, in few bytes."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy.reports.packing import narrow, pack, unpack


@given(st.lists(st.integers(min_value=0, max_value=2**32 - 1)))
def test_what_is_packed_comes_back(values: list[int]) -> None:
    data = pack(np.array(values, np.int64))

    assert unpack(data).tolist() == narrow(data).tolist() == values


@pytest.mark.parametrize(("largest", "width"), [(255, 1), (256, 2), (65_535, 2), (65_536, 4)])
def test_width_is_the_least_that_holds_most(largest: int, width: int) -> None:
    assert len(pack(np.full(100, largest, np.int64))) == 5 + 100 * width


def test_one_famous_account_makes_no_column_wider() -> None:
    values = np.array([40] * 1000 + [3_000_000], np.int64)

    assert len(pack(values)) == 5 + 8 + 1001
    assert unpack(pack(values))[-1] == 3_000_000
