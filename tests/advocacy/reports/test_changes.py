"""What became of a figure, in words."""

import pytest
from django.utils.translation import override

from advocacy.reports.audience import Estimate
from advocacy.reports.changes import Change, of_reach
from advocacy.reports.reach import Reach


@pytest.mark.parametrize(
    ("now", "then", "text", "icon"),
    [
        (1200, 1000, "Up by 200 (+20%); before: 1,000 (October).", "trending-up"),
        (900, 1000, "Down by 100 (\u221210%); before: 1,000 (October).", "trending-down"),
        (1000, 1000, "As before: 1,000 (October).", "equal"),
        (5, 0, "Up by 5; before: 0 (October).", "trending-up"),
        (None, 1000, "Before: 1,000 (October).", "equal"),
        (1000, None, "Not known for the time before (October).", "equal"),
    ],
)
def test_change_is_told_in_words_and_by_an_icon(now, then, text, icon):
    change = Change(now, then)

    with override("en"):
        assert (change.text("October"), change.icon) == (text, icon)


def test_change_is_written_in_french():
    with override("fr"):
        text = Change(1200, 1000).text("octobre 2026")

    assert text == "En hausse de 200 (+20\u202f%)\u202f; avant\u00a0: 1\u202f000 (octobre 2026)."


def reach(value: int, low: int, high: int) -> Reach:
    unique = Estimate(value, low, high)
    return Reach(potential=value, unique=unique, unique_high=high)


def test_ranges_that_overlap_tell_no_change():
    unique = of_reach(reach(100, 90, 110), reach(95, 85, 105))["unique"]

    with override("en"):
        assert unique.text("October").endswith("The ranges overlap: no change can be told.")
    assert unique.icon == "equal"


def test_exact_counts_tell_any_change():
    unique = of_reach(reach(101, 101, 101), reach(100, 100, 100))["unique"]

    assert unique.icon == "trending-up"
