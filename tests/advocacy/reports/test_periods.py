"""The time a report is about, and the time it is set against."""

from datetime import date

import pytest
from django.utils.translation import override

from advocacy.reports.periods import Against, Period, against, own_span, span_of

TODAY = date(2026, 11, 29)
NOVEMBER, OCTOBER = date(2026, 11, 1), date(2026, 10, 1)


@pytest.mark.parametrize(
    ("period", "month", "since", "until"),
    [
        (Period.MONTH, OCTOBER, date(2026, 10, 1), date(2026, 10, 31)),
        (Period.MONTH, NOVEMBER, date(2026, 11, 1), TODAY),
        (Period.QUARTER, date(2026, 8, 1), date(2026, 7, 1), date(2026, 9, 30)),
        (Period.QUARTER, NOVEMBER, date(2026, 10, 1), TODAY),
        (Period.YEAR, date(2025, 3, 1), date(2025, 1, 1), date(2025, 12, 31)),
        (Period.MONTHS12, OCTOBER, date(2025, 11, 1), date(2026, 10, 31)),
    ],
)
def test_period_has_whole_days_up_to_today(period, month, since, until):
    span = span_of(period, TODAY, month=month)

    assert (span.since, span.until) == (since, until)


def test_whole_period_is_set_against_a_whole_one():
    before = against(span_of(Period.MONTH, TODAY, month=OCTOBER), Against.BEFORE)

    assert (before.since, before.until) == (date(2026, 9, 1), date(2026, 9, 30))


def test_running_period_is_set_against_as_many_days():
    running = span_of(Period.MONTH, date(2026, 11, 10), month=NOVEMBER)

    before = against(running, Against.BEFORE)

    assert (before.since, before.until) == (date(2026, 10, 1), date(2026, 10, 10))


def test_running_march_is_set_against_no_more_than_february():
    running = span_of(Period.MONTH, date(2026, 3, 30), month=date(2026, 3, 1))

    assert against(running, Against.BEFORE).until == date(2026, 2, 28)


def test_days_of_ones_own_are_set_against_as_many_before_them():
    before = against(own_span(date(2026, 11, 10), date(2026, 11, 19)), Against.BEFORE)

    assert (before.since, before.until) == (date(2026, 10, 31), date(2026, 11, 9))


@pytest.mark.parametrize(("year", "last"), [(2025, 29), (2029, 29), (2028, 28)])
def test_last_of_february_is_set_against_the_last_of_it(year, last):
    span = span_of(Period.MONTH, date(2030, 1, 1), month=date(year, 2, 1))

    before = against(span, Against.YEAR)

    assert (before.since, before.until) == (date(year - 1, 2, 1), date(year - 1, 2, last))


def test_nothing_is_set_against_nothing():
    assert against(span_of(Period.YEAR, TODAY, month=NOVEMBER), Against.NONE) is None


@pytest.mark.parametrize(
    ("span", "french", "english"),
    [
        (span_of(Period.MONTH, TODAY, month=OCTOBER), "octobre 2026", "October 2026"),
        (span_of(Period.QUARTER, TODAY, month=OCTOBER), "Trimestre 4 de 2026", "Quarter 4 of 2026"),
        (span_of(Period.YEAR, TODAY, month=OCTOBER), "2026", "2026"),
        (
            own_span(date(2026, 11, 1), TODAY),
            "du 1er nov. 2026 au 29 nov. 2026",
            "1 Nov. 2026 to 29 Nov. 2026",
        ),
    ],
)
def test_time_is_written_in_both_languages(span, french, english):
    with override("fr"):
        assert span.written() == french
    with override("en"):
        assert span.written() == english
