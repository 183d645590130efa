"""One cell, for people, for spreadsheets and for programs."""

from datetime import date
from decimal import Decimal

import pytest
from django.utils.translation import override

from advocacy.reports import cells
from advocacy.reports.figures import Kind


@pytest.mark.parametrize("kind", Kind)
def test_unknown_is_a_dash_for_people_and_null_for_programs(kind):
    assert cells.shown(None, kind) == "–"
    assert cells.plain(None, kind) is None
    assert cells.for_programs(None, kind) is None


@pytest.mark.parametrize(
    ("value", "kind", "french", "english"),
    [
        (61_204, Kind.COUNT, "61\u202f204", "61,204"),
        (0, Kind.COUNT, "0", "0"),
        (0.4, Kind.SHARE, "40\u202f%", "40%"),
        (0.042, Kind.SHARE, "4,2\u202f%", "4.2%"),
        (date(2026, 10, 1), Kind.DAY, "1er oct. 2026", "1 Oct. 2026"),
        (date(2026, 10, 1), Kind.MONTH, "Octobre 2026", "October 2026"),
        (2.75, Kind.HOURS, "2,8\u00a0h", "2.8 h"),
        (Decimal("1234.5"), Kind.MONEY, "1\u202f234,50", "1,234.50"),
    ],
)
def test_cell_is_written_in_the_language_of_the_reader(value, kind, french, english):
    with override("fr"):
        assert cells.shown(value, kind) == french
    with override("en"):
        assert cells.shown(value, kind) == english


def test_programs_get_numbers():
    assert cells.for_programs(Decimal("12.50"), Kind.MONEY) == 12.5
    assert cells.for_programs(date(2026, 10, 1), Kind.MONTH) == "2026-10"
