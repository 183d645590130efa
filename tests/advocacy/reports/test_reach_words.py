"""Sentences written by the figures of reach."""

from datetime import date

import pytest
from django.utils.translation import override

from advocacy.reports import reach_words
from advocacy.reports.audience import Estimate
from advocacy.reports.periods import Period, own_span, span_of
from advocacy.reports.reach import Reach, Report
from advocacy.reports.slices import Slice

OCTOBER = span_of(Period.MONTH, date(2026, 11, 20), month=date(2026, 10, 1))
PART = Slice(day=date(2026, 10, 31), since=date(2026, 10, 1))


def report(people: int | None, posts: int | None, **total) -> Report:
    return Report(PART, Reach(**total), people, posts, [], [])


def exact(value: int) -> dict:
    return {"unique": Estimate(value, value, value), "unique_high": value}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "In October 2026, 412 people carried 638 messages. All linked accounts together "
               "can reach between 61,000 and 66,000 different people."),
        ("fr", "En octobre 2026, 412 personnes ont porté 638 messages. Tous les comptes reliés "
               "peuvent ensemble toucher de 61\u202f000 à 66\u202f000 personnes différentes."),
    ],
)  # fmt: skip
def test_lead_is_written_by_the_figures(language, said):
    ranged = {"unique": Estimate(63_000, 61_000, 65_000), "unique_high": 66_000}

    with override(language):
        assert reach_words.lead(report(412, 638, **ranged), OCTOBER) == said


@pytest.mark.parametrize(
    ("people", "posts", "said"),
    [
        (None, None, "Fewer than ten people carried messages: nothing more is told of so few."),
        (0, 0, "No message has gone out in this time (October 2026)."),
    ],
)
def test_lead_of_few_or_none(people, posts, said):
    with override("en"):
        assert reach_words.lead(report(people, posts), OCTOBER) == said


def test_lead_of_other_times_names_their_days():
    span = own_span(date(2026, 10, 3), date(2026, 11, 1))

    with override("en"):
        said = reach_words.lead(report(20, 38, **exact(5)), span)

    assert said.startswith("From 3 October 2026 to 1 November 2026, 20 people carried 38 messages.")
    assert said.endswith("All linked accounts together can reach 5 different people.")


def test_figures_say_what_they_rest_on():
    row = Reach(accounts=3, counted=2, listed=1, potential=50, **exact(20))

    with override("en"):
        potential, unique, measured = reach_words.figures(row)

    assert (potential.value, potential.notes) == ("50", ["2 of 3 accounts have a count"])
    assert (unique.value, unique.notes) == ("20", ["counted exactly over 1 of 3 accounts"])
    assert (measured.value, measured.notes) == ("–", ["times seen; counted for 0 of 0 posts"])


def test_figures_of_few_people_say_so():
    hidden = Reach(accounts=None, counted=None, listed=None, people=None, hidden=True)

    with override("en"):
        potential, unique, _measured = reach_words.figures(hidden)

    assert potential.notes == unique.notes == ["Fewer than ten people: not shown"]
