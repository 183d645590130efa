"""Dates as people write them."""

from datetime import UTC, date, datetime

import pytest
from django.template import Context, Template
from django.utils import timezone
from django.utils.translation import override

from config.kernel.dates import written


@pytest.mark.parametrize(
    ("language", "day", "text"),
    [
        ("fr", date(2026, 6, 1), "1er juin 2026"),
        ("fr", date(2026, 6, 11), "11 juin 2026"),
        ("en", date(2026, 6, 1), "1 June 2026"),
    ],
)
def test_written_knows_the_first_of_a_month(language: str, day: date, text: str) -> None:
    with override(language):
        assert written(day) == text


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "1er juin 2026 à 0\u00a0h\u00a030"), ("en", "1 June 2026, 12:30 a.m.")],
)
def test_written_filter_speaks_in_the_reader_s_zone(language: str, text: str) -> None:
    template = Template('{{ moment|written:"DATETIME_FORMAT" }}')
    moment = datetime(2026, 5, 31, 22, 30, tzinfo=UTC)

    with override(language), timezone.override("Europe/Paris"):
        assert template.render(Context({"moment": moment})) == text


def test_written_filter_says_nothing_of_no_date() -> None:
    assert Template("{{ moment|written }}").render(Context({"moment": None})) == ""
